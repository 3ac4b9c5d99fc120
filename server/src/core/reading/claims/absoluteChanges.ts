import { type Cue, cueOf, isChangeNoun } from '../en/changeWords.ts';
import { COMPARATIVES, DIFFERENCE_VERBS, MOVING } from '../en/claimWords.ts';
import type { StatedFigure } from '../pairs/quantity.ts';
import type { Token } from '../tokens.ts';
import { unitOf } from '../units.ts';
import type { Change } from './changes.ts';
import { cueBefore } from './direction.ts';

/** A change stated in points of a hundred or as an amount: "up 6 points", "by 12 t/ha", "saved £15k", "10 more porters". */
export function absoluteChange(tokens: readonly Token[], quantity: StatedFigure): Change | undefined {
  const points = quantity.unit === 'pp' || quantity.unit === 'point';
  const before = tokens[quantity.first - 1];
  const after = tokens[quantity.next];
  const opening = before?.lower ?? '';
  const noun = changeNounNear(tokens, quantity.next);
  const off = after?.lower === 'off';
  const compared = after !== undefined && COMPARATIVES.has(after.lower) && tokens[quantity.next + 1]?.lower !== 'than';
  const led =
    opening === 'by' ||
    DIFFERENCE_VERBS.has(opening) ||
    compared ||
    off ||
    isTurned(opening, quantity) ||
    isMove(tokens, opening, quantity);
  const pointed = led || noun !== undefined || isPointed(tokens, quantity);
  if (points ? !pointed : !led || !isAmount(quantity)) return undefined;
  // "Cut 40 jobs" may be all of it; "cut 10 minutes" is a part.
  if (/^(?:cut|cutting|trimmed|trimming)$/.test(opening) && quantity.unit === null) return undefined;
  const direction = off ? ('down' as const) : (noun ?? cueBefore(tokens, quantity.first));
  const cue = compared ? comparedCue(after.lower) : direction;
  if (!points && cue === undefined) return undefined;
  return {
    kind: points ? 'points' : 'difference',
    first: quantity.first,
    next: quantity.next,
    start: quantity.start,
    end: quantity.end,
    stated: quantity.stated,
    hedge: quantity.hedge,
    cue: quantity.sign === '-' ? 'down' : quantity.sign === '+' ? 'up' : cue,
    comparative: false,
    decimals: 2,
    suffix: '',
    unit: points ? null : quantity.unit,
    per: quantity.per,
    noun: compared ? null : quantity.noun,
    rounded: false,
  };
}

/** "a 12-point gain": what the noun behind the figure says. */
function changeNounNear(tokens: readonly Token[], at: number): Cue | undefined {
  const { lower = '' } = tokens[at] ?? {};
  return isChangeNoun(lower) ? cueOf(lower) : undefined;
}

/** Points stand for a change behind a word of change, a sign, a bracket or a comma: "lifted attendance 6 points", "(+6 points)". */
function isPointed(tokens: readonly Token[], { first, sign }: StatedFigure): boolean {
  const mark = tokens[first - 1]?.text ?? '';
  if (sign === '-' || sign === '+' || mark === '(' || '↑▲⬆↓▼⬇'.includes(mark || ' ')) return true;
  return cueOf(tokens[first - 1]?.lower ?? '') !== undefined || cueBefore(tokens, first) !== undefined;
}

/** "down 2 days", "up £3k"; without a unit it may be a count of anything. */
const isTurned = (opening: string, { unit }: StatedFigure): boolean =>
  unit !== null && (opening === 'up' || opening === 'down');

/** "dropped $3k, from $12k"; "rose $3k to $10k" names an end. */
function isMove(tokens: readonly Token[], opening: string, { unit, next }: StatedFigure): boolean {
  if (unit === null || !MOVING.test(opening)) return false;
  const { text = '', lower = '' } = tokens[next] ?? {};
  return text === '' || text === ',' || text === '(' || (lower === 'from' && tokens[next + 1]?.kind !== 'word');
}

/** Not a factor or a share, and not a year or a period of time that "by" dates: "by 2019", "by 5 pm". */
function isAmount({ unit, stated }: StatedFigure): boolean {
  if (unit === '%' || unit === 'x') return false;
  if (unit === null && stated.low >= 1900 && stated.low < 2100) return false;
  return unit === null || unitOf(unit) !== null || /^[A-Z]{3}$/.test(unit);
}

function comparedCue(lower: string): Cue {
  return lower === 'fewer' || lower === 'less' ? 'down' : 'up';
}
