import type { StatedFigure } from '../pairs/quantity.ts';
import type { Token } from '../tokens.ts';
import { pastAt } from './moments.ts';

/** How many words of a noun may stand behind a figure: "12 crashes a year". */
const NOUN = 4;

const FIGURE_VERBS =
  'is are was were has have had been be s stands stood at takes took costs cost needs runs ran lasts lasted makes loses lost';
const LIGHT = new Set(
  `${FIGURE_VERBS} it its they this that the that we i our and but which now today currently presently just only about around some roughly nearly over under a used to of`.split(
    ' ',
  ),
);
const NOW = new Set('now today currently presently nowadays after afterwards'.split(' '));
const BEFORE = new Set('before then previously earlier originally initially formerly'.split(' '));

/** Which of two figures was and which one is. */
export type Order = 'was-is' | 'is-was';

/** "was 240, is 180", "used to take 10 hours and now takes 8", "Before: 12. After: 9", "is now 2%; it was 4%", "$400 vs $320 before". */
export function wasAndIs(tokens: readonly Token[], a: StatedFigure, b: StatedFigure): Order | undefined {
  const joint = jointBetween(tokens, a.next, b.first);
  if (joint === null) return undefined;
  const lead = tokens.slice(joint, b.first);
  if (!lead.every(isLight)) return undefined;
  const words = lead.map(({ lower }) => lower);
  if (isPast(tokens, a.first) && isPresent(words)) return 'was-is';
  const earlier = words.some((word) => word === 'was' || word === 'were' || word === 'used' || BEFORE.has(word));
  if (earlier && isNow(tokens, a.first)) return 'is-was';
  const comparing = tokens[joint - 1]?.text === '.' ? joint - 2 : joint - 1;
  const compared = /^(?:vs|versus|against|to|with)$/.test(tokens[comparing]?.lower ?? '');
  return words.length === 0 && compared && placesBefore(tokens, b.next) ? 'is-was' : undefined;
}

const isLight = ({ kind, lower, text }: Token): boolean =>
  kind === 'word' ? LIGHT.has(lower) || BEFORE.has(lower) || NOW.has(lower) : ":'’".includes(text);

const isPresent = (words: readonly string[]): boolean =>
  !words.some((word) => word === 'was' || word === 'were' || word === 'used') &&
  words.some((word) => NOW.has(word) || word === 'is' || word === 'are');

/** "was 240", "used to take 10", "before: 12", "stood at 30". */
function isPast(tokens: readonly Token[], first: number): boolean {
  const at = (back: number): string => tokens[first - back]?.lower ?? '';
  if (at(1) === ':') return BEFORE.has(at(2));
  if (/^(?:was|were|been|previously|originally|formerly|initially)$/.test(at(1))) return true;
  if (at(1) === 'at' && /^(?:stood|was|were|began|started)$/.test(at(2))) return true;
  return [2, 3].some((back) => at(back) === 'to' && at(back + 1) === 'used');
}

/** "is now 2%", "now 8", "today: 9". */
function isNow(tokens: readonly Token[], first: number): boolean {
  const at = (back: number): string => tokens[first - back]?.lower ?? '';
  return NOW.has(at(1)) || (/^(?:is|are|at|:)$/.test(at(1)) && (NOW.has(at(2)) || at(1) === 'is' || at(1) === 'are'));
}

const COMPARING = /^(?:vs|versus|against|compared|as)$/;

/** Where the words before the second figure begin, past the noun of the first and a mark or "and". */
function jointBetween(tokens: readonly Token[], start: number, end: number): number | null {
  for (let at = start; at < end && at <= start + NOUN; at++) {
    const { kind, text, lower } = tokens[at]!;
    const before = tokens[at - 1]?.lower;
    if (kind === 'symbol' && text === ',' && COMPARING.test(tokens[at + 1]?.lower ?? '')) continue;
    if (kind === 'symbol') return ',;.–—-|('.includes(text) ? at + 1 : null;
    if (/^(?:and|but|vs|versus|against)$/.test(lower)) return tokens[at + 1]?.text === '.' ? at + 2 : at + 1;
    if (
      (lower === 'to' && (before === 'opposed' || before === 'compared')) ||
      (lower === 'with' && before === 'compared')
    )
      return at + 1;
  }
  return null;
}

/** "45 before", "320 the year before", "300 last spring". */
function placesBefore(tokens: readonly Token[], next: number): boolean {
  for (let at = next; at <= next + NOUN && tokens[at]; at++) {
    if (pastAt(tokens, at) !== null) return true;
    if (tokens[at]!.kind !== 'word') return false;
  }
  return false;
}
