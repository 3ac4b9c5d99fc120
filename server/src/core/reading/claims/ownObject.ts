import { isChangeNoun } from '../en/changeWords.ts';
import { GROUPS } from '../en/partNouns.ts';
import type { Pair } from '../pairs/pairs.ts';
import type { Token } from '../tokens.ts';
import { unitOf } from '../units.ts';
import type { Change } from './changes.ts';

/** In tokens, from the figure of a change to the end of its phrase. */
const PHRASE = 7;
/** How far before a pair its own noun is looked for. */
const REACH = 24;

/** Behind these another phrase begins, which says how or since when. */
const ENDS = new Set(
  'from than by through via with while and but or over compared against after before within without since thanks using when as during for at'.split(
    ' ',
  ),
);
const LEADS = new Set(['in', 'of', 'to', 'on', 'across']);
const LIGHT = new Set(
  `a an the its it they what was were is one two three four five six first last just under about only all total overall net gross annual
  yearly annually monthly weekly average year years month months week weeks season seasons term terms quarter quarters day days off on
  up down again altogether real relative further steady sharp huge rate spring summer autumn winter`.split(/\s+/),
);

/** With "the", what the ends counted: "from 8 staff to 20, doubling the team". */
const GROUP_WORDS: ReadonlySet<string> = new Set([
  ...GROUPS,
  ...'network size number pace speed figure count fleet studio chain portfolio membership herd flock'.split(' '),
]);

/** What may be said of an end in money or in time without naming anything else. */
const MEASURED: Readonly<Record<string, RegExp>> = {
  money: /^(?:cost|costs|price|prices|spend|bill|saving|savings)$/,
  time: /^(?:time|times|wait|waits|duration)$/,
};

/**
 * Whether a change behind a pair names what it is of, and that is nothing the text spoke of before: "from 9 to 6 years, saving 18% on
 * repairs", "from 20 to 25 a day, a 10% pay rise". Then it is not the change of the pair.
 */
export function namesAnother(tokens: readonly Token[], change: Change, pair: Pair): boolean {
  if (pair.next > change.first) return false;
  let led = false;
  for (let index = change.next; index < change.next + PHRASE; index++) {
    const token = tokens[index];
    if (!token || (token.kind === 'symbol' && token.text !== '-') || ENDS.has(token.lower)) return false;
    const { kind, lower } = token;
    if (LEADS.has(lower)) led = true;
    else if (GROUP_WORDS.has(lower) && /^(?:the|our|its|their)$/.test(tokens[index - 1]?.lower ?? '')) continue;
    else if (kind === 'word' && !LIGHT.has(lower) && (led || !isChangeNoun(lower)) && !isMeasured(lower, pair))
      return !isMentioned(tokens, lower, pair, change);
  }
  return false;
}

function isMeasured(lower: string, { toUnit }: Pair): boolean {
  if (toUnit === null) return false;
  const kind = /^[A-Z]{3}$/.test(toUnit) ? 'money' : (unitOf(toUnit)?.dimension ?? '');
  return MEASURED[kind]?.test(lower) ?? false;
}

/** Whether a word of the same stem stands before the pair, in it or right behind it. */
function isMentioned(tokens: readonly Token[], lower: string, { first }: Pair, change: Change): boolean {
  const stem = stemOf(lower);
  return tokens.slice(Math.max(0, first - REACH), change.first).some((token) => stemOf(token.lower) === stem);
}

const stemOf = (lower: string): string => lower.replace(/s$/, '').slice(0, 5);
