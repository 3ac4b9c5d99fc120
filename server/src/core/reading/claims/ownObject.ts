import { isChangeNoun } from '../en/changeWords.ts';
import { GROUP_WORDS, MEASURED_OBJECTS, OBJECT_ENDS, OBJECT_FILLERS, OBJECT_LEADS } from '../en/claimWords.ts';
import type { Pair } from '../pairs/pairs.ts';
import type { Token } from '../tokens.ts';
import { unitOf } from '../units.ts';
import type { Change } from './changes.ts';

/** In tokens, from the figure of a change to the end of its phrase. */
const PHRASE = 7;
/** How far before a pair its own noun is looked for. */
const REACH = 24;

/**
 * Whether a change behind a pair names what it is of, and that is nothing the text spoke of before: "from 9 to 6 years, saving 18% on
 * repairs", "from 20 to 25 a day, a 10% pay rise". Then it is not the change of the pair.
 */
export function namesAnother(tokens: readonly Token[], change: Change, pair: Pair): boolean {
  if (pair.next > change.first) return false;
  let led = false;
  for (let index = change.next; index < change.next + PHRASE; index++) {
    const token = tokens[index];
    if (!token || (token.kind === 'symbol' && token.text !== '-') || OBJECT_ENDS.has(token.lower)) return false;
    const { kind, lower } = token;
    if (OBJECT_LEADS.has(lower)) led = true;
    else if (GROUP_WORDS.has(lower) && /^(?:the|our|its|their)$/.test(tokens[index - 1]?.lower ?? '')) continue;
    else if (kind === 'word' && !OBJECT_FILLERS.has(lower) && (led || !isChangeNoun(lower)) && !isMeasured(lower, pair))
      return !isMentioned(tokens, lower, pair, change);
  }
  return false;
}

function isMeasured(lower: string, { toUnit }: Pair): boolean {
  if (toUnit === null) return false;
  const kind = /^[A-Z]{3}$/.test(toUnit) ? 'money' : (unitOf(toUnit)?.dimension ?? '');
  return MEASURED_OBJECTS[kind]?.test(lower) ?? false;
}

/** Whether a word of the same stem stands before the pair, in it or right behind it. */
function isMentioned(tokens: readonly Token[], lower: string, { first }: Pair, change: Change): boolean {
  const stem = stemOf(lower);
  return tokens.slice(Math.max(0, first - REACH), change.first).some((token) => stemOf(token.lower) === stem);
}

const stemOf = (lower: string): string => lower.replace(/s$/, '').slice(0, 5);
