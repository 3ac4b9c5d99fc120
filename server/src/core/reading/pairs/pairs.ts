import { arrowAt, arrowBefore } from '../arrows.ts';
import { changeVerb, cueOf, foldOf } from '../en/changeWords.ts';
import { MOVING } from '../en/claimWords.ts';
import { isPluralNoun, pluralPhrase } from '../en/nouns.ts';
import { FILLERS, NOT_A_CHANGE, REMARK_STOPS, SPOKEN_SHARES, WAYS } from '../en/pairWords.ts';
import { wasAndIs } from '../en/wasAndIs.ts';
import type { Token } from '../tokens.ts';
import { UNREAD_UNIT } from '../units.ts';
import { isCompound } from './compound.ts';
import { type Conversion, conversion } from './conversion.ts';
import { times } from './interval.ts';
import { overFrom } from './overFrom.ts';
import { differ, isYear, sameScale, standsAlone } from './pairEnds.ts';
import { partsInTime } from './partsInTime.ts';
import type { StatedFigure } from './quantity.ts';

/** The two ends of a change: "800 ms to 200 ms". Token indexes are half-open and hold "from" and an opening bracket's inside. */
export interface Pair {
  readonly from: StatedFigure;
  readonly to: StatedFigure;
  readonly first: number;
  readonly next: number;
  /** Unit both ends have, one of them perhaps by inheritance. */
  readonly fromUnit: string | null;
  readonly toUnit: string | null;
  /** Size of one `from` unit in `to` units. */
  readonly factor: Conversion;
  /** A word or an arrow says that it is a change and no range: "from", "down to", "up from", "was … is". */
  readonly led: boolean;
  /** Nothing but its place beside a stated change says that it is a pair and no range ("Quadrupled the choir, 25 to 75"). */
  readonly bare: boolean;
  /** A bare pair that could be a range sooner than a change: it bears a change out, but contradicts no percentage. */
  readonly range: boolean;
  /** The ends count things, named behind one of them: "3 to 5 new clients". */
  readonly counts: boolean;
  /** "1 to 10 million": the scale may or may not hold for the start. */
  readonly scaleInDoubt: boolean;
  /** "12 a day to 280 a month": the periods do not convert for certain. */
  readonly rateInDoubt: boolean;
  /** The token after the noun or the period of the end ("12 people", "5 hours/week"), where a remark can go; nothing when unclear. */
  readonly remark: number | undefined;
}

/** How far the two ends may stand apart in words: "from 800 ms average latency to 200 ms". */
const GAP = 6;

/** Finds from–to pairs among the figures of a text, each figure in one pair at most. */
export function findPairs(tokens: readonly Token[], quantities: readonly StatedFigure[]): Pair[] {
  const pairs: Pair[] = [];
  for (let index = 0; index + 1 < quantities.length; index++) {
    const a = quantities[index]!;
    const b = upTo(tokens, a, quantities[index + 1]!);
    const c = quantities[index + 2];
    const over = c && overFrom(tokens, [a, b, c]);
    const turned = over === undefined ? undefined : joined(tokens, c!, a, over, c!.next);
    if (turned) {
      pairs.push({ ...turned, led: true, bare: true });
      index += 2;
      continue;
    }
    // "Rose £15k to £60k from £45k": the first figure is how far, and no end.
    if (c && fromBefore(tokens, a.first) === undefined && backwards(tokens, b, c)) continue;
    const bracketed = isBracketed(tokens, a, b, quantities[index - 1]?.next ?? Number.NEGATIVE_INFINITY);
    const pair =
      forwards(tokens, a, b, bracketed) ?? backwards(tokens, a, b) ?? thenAndNow(tokens, a, b) ?? wasIs(tokens, a, b);
    if (!pair) continue;
    pairs.push(pair);
    index++;
  }
  return pairs;
}

/** "from 12 up to 18": the end itself, and no bound as in "up to 18". */
function upTo(tokens: readonly Token[], from: StatedFigure, to: StatedFigure): StatedFigure {
  const led = to.hedge === 'up-to' && tokens[to.first]?.lower === 'up' && fromBefore(tokens, from.first) !== undefined;
  if (!led || to.first - from.next > 2) return to;
  return { ...to, first: to.first + 2, start: to.figureStart, hedge: null };
}

/** "90 last spring, 135 now", "9% before and 6% after": two figures and when they held. */
function thenAndNow(tokens: readonly Token[], from: StatedFigure, to: StatedFigure): Pair | undefined {
  const parts = partsInTime(tokens, from, to);
  const pair = parts && joined(tokens, from, to, from.first, parts.next);
  return pair && { ...pair, led: !parts.months, bare: true };
}

/** "was 240, is 180", "is now 2%; it was 4%". */
function wasIs(tokens: readonly Token[], a: StatedFigure, b: StatedFigure): Pair | undefined {
  const order = wasAndIs(tokens, a, b);
  const [from, to] = order === 'was-is' ? [a, b] : [b, a];
  const pair = order === undefined ? undefined : joined(tokens, from, to, a.first, b.next);
  return pair && { ...pair, led: true, bare: true };
}

/** "from A to B", "A → B", "A down to B". */
function forwards(
  tokens: readonly Token[],
  from: StatedFigure,
  to: StatedFigure,
  bracketed: boolean,
): Pair | undefined {
  const connector = connectorBefore(tokens, from.next, to.first);
  if (connector === undefined || !isQuiet(tokens, from.next, connector)) return undefined;
  // "30 compared to 40 before": the first is what is now.
  if (/^(?:compared|opposed)$/.test(tokens[connector - 1]!.lower)) return undefined;
  const fromWord = fromBefore(tokens, from.first);
  const arrow = tokens[connector]!.lower !== 'to';
  // An arrow next to a pair of arrows makes it a chain ("512→256→128"), which is a shape and no change.
  if (arrow && (goesOn(tokens, arrowBefore(tokens, from.first)) || arrowAt(tokens, to.next) !== null)) return undefined;
  const led = fromWord !== undefined || arrow;
  // "Fell £3k to £12k": by so much, to an end.
  if (!led && MOVING.test(tokens[from.first - 1]?.lower ?? '')) return undefined;
  const gap = connector - from.next;
  const turned = WAYS.has(tokens[connector - 1]!.lower) && gap > 0;
  if (gap > (led || turned ? GAP : 2)) return undefined;
  const certain = led || turned || bracketed || standsAlone(from, to);
  const pair = joined(tokens, from, to, fromWord ?? from.first, to.next);
  if (!pair) return undefined;
  return certain ? { ...pair, led: led || turned } : bare(tokens, pair, gap);
}

/** Does an arrow go on from a figure, its unit or a word ("Reading times → 12 min → 3 min")? One that opens a line marks it. */
const goesOn = (tokens: readonly Token[], arrow: number | null): boolean =>
  arrow !== null &&
  (tokens[arrow - 1]?.kind === 'word' || [1, 2].some((back) => tokens[arrow - back]?.kind === 'number'));

/** "to B from A", "B, down from A". */
function backwards(tokens: readonly Token[], to: StatedFigure, from: StatedFigure): Pair | undefined {
  const fromWord = fromBefore(tokens, from.first);
  if (fromWord === undefined || fromWord < to.next) return undefined;
  const turn = tokens[fromWord - 1]!.lower;
  const turned = fromWord > to.next && (turn === 'down' || turn === 'up');
  const toWord = tokens[skipFillersBack(tokens, to.first) - 1]?.lower === 'to';
  const gap = fromWord - to.next;
  if (gap > 4 || !(turned || toWord) || !isQuiet(tokens, to.next, fromWord)) return undefined;
  const first = toWord ? skipFillersBack(tokens, to.first) - 1 : to.first;
  const pair = joined(tokens, from, to, first, from.next);
  return pair && { ...pair, led: true };
}

function joined(
  tokens: readonly Token[],
  start: StatedFigure,
  to: StatedFigure,
  first: number,
  next: number,
): Pair | undefined {
  const from = sameScale(start, to);
  const named = NOT_A_CHANGE.has(tokens[first - 1]?.lower ?? '');
  // "Cut the range from 90 lines to 60": a range goes up.
  if ((named && from.stated.low <= to.stated.high) || from.sign === '#' || to.sign === '#') return undefined;
  if (from.unit === 'x' || to.unit === 'x' || isYear(from, tokens) || isYear(to, tokens)) return undefined;
  if (isCompound(tokens, from) || isCompound(tokens, to)) return undefined;
  if (from.unit === null && to.unit === null && differ(from.noun, to.noun)) return undefined;
  const inherits = from.unit === null && from.noun !== null && isPluralNoun(from.noun);
  const fromUnit = from.unit ?? (inherits ? null : to.unit);
  const bare = to.unit === null && to.noun !== null && isPluralNoun(to.noun) && to.noun !== from.noun;
  const toUnit = to.unit ?? (bare ? null : from.unit);
  // "From 2 km to 500 m": the end has a unit of its own, if none that is read there.
  if (from.unit !== null && to.unit === null && UNREAD_UNIT.test(tokens[to.next]?.text ?? '')) return undefined;
  const factor = conversion(fromUnit, toUnit);
  if (!factor) return undefined;
  const rate = rateOf(from.per, to.per);
  if (!rate) return undefined;
  const scaleInDoubt = !from.scaled && to.scaled && from.unit === null && Number.isInteger(from.stated.low);
  // A month has as many visits as somebody worked days.
  const rateInDoubt = rate.low !== rate.high;
  const remark = remarkAfter(tokens, next);
  const scaled: Conversion = { ...times(factor, rate), usual: factor.usual * rate.usual };
  return {
    from,
    to,
    first,
    next,
    fromUnit,
    toUnit,
    factor: scaled,
    scaleInDoubt,
    rateInDoubt,
    remark,
    led: false,
    bare: false,
    range: false,
    counts: isCounting(tokens, from, to),
  };
}

/** How many of a rate's periods the other's has: 60 for "20 a minute" against "an hour". Nothing when they do not compare. */
function rateOf(from: string | null, to: string | null): Conversion | undefined {
  return from === null || to === null || from === to ? conversion(null, null) : conversion(to, from);
}

function isCounting(tokens: readonly Token[], from: StatedFigure, to: StatedFigure): boolean {
  if (from.unit !== null || to.unit !== null) return false;
  const first = pluralPhrase(tokens, from.next);
  return (first !== null && first.head < to.first) || pluralPhrase(tokens, to.next) !== null;
}

/** A pair behind a comma, a colon or a bracket, or one that goes down: "Thinned the herd 25%: 80 to 60 goats". */
function bare(tokens: readonly Token[], pair: Pair, gap: number): Pair | undefined {
  const { from, to } = pair;
  const mark = tokens[from.first - 1]?.text ?? '';
  const falls = from.stated.low > to.stated.high;
  // "Open 9 to 5", "7 to 3": hours.
  if (falls && from.unit === null && from.stated.low <= 24 && !from.scaled && gap === 0 && !DELIMITERS.has(mark))
    return undefined;
  if (!falls && !DELIMITERS.has(mark)) return undefined;
  return { ...pair, bare: true, range: !falls && gap === 0 && mark === ',' };
}

const DELIMITERS = new Set([',', ':', '(', '—', '–', ';']);

/** Past "/week", "per day" and the nouns after a figure, up to a mark or a small word that begins something else. */
function remarkAfter(tokens: readonly Token[], next: number): number | undefined {
  for (let index = next; index < next + 6; index++) {
    const token = tokens[index];
    const joins = token?.text === '/' || token?.text === '-' || token?.lower === 'per' || token?.lower === 'a';
    if (!token || (token.kind === 'symbol' && !joins) || (REMARK_STOPS.has(token.lower) && !joins)) return index;
    if (token.kind === 'number' || cueOf(token.lower) !== undefined) return undefined;
  }
  return undefined;
}

/** "(2.0% to 2.4%)" soon after another figure or "doubled": brackets round a pair explain what was stated before. */
function isBracketed(tokens: readonly Token[], a: StatedFigure, b: StatedFigure, figureEnd: number): boolean {
  const open = a.first - 1;
  const stated = (token: Token): boolean =>
    changeVerb(token.lower) !== undefined || foldOf(token.lower) !== undefined || SPOKEN_SHARES.has(token.lower);
  if (open - figureEnd >= 12 && !tokens.slice(Math.max(0, open - 12), Math.max(0, open)).some(stated)) return false;
  const closed = [0, 1, 2].some((words) => tokens[b.next + words]?.text === ')');
  return closed && tokens[open]?.text === '(';
}

function connectorBefore(tokens: readonly Token[], floor: number, at: number): number | undefined {
  const index = skipFillersBack(tokens, at) - 1;
  if (index < floor) return undefined;
  if (tokens[index]!.lower === 'to') return index;
  const arrow = arrowBefore(tokens, index + 1);
  return arrow !== null && arrow >= floor ? arrow : undefined;
}

/** Index of a "from" right before a figure. */
function fromBefore(tokens: readonly Token[], first: number): number | undefined {
  const index = skipFillersBack(tokens, first) - 1;
  return index >= 0 && tokens[index]!.lower === 'from' ? index : undefined;
}

function skipFillersBack(tokens: readonly Token[], at: number): number {
  let index = at;
  while (index > 0 && index > at - 3 && FILLERS.has(tokens[index - 1]!.lower)) index--;
  return index;
}

/** Only words and light marks between the two ends: no clause begins there. */
function isQuiet(tokens: readonly Token[], start: number, end: number): boolean {
  if (end - start > GAP + 2) return false;
  for (let index = start; index < end; index++) {
    const { kind, text, lower } = tokens[index]!;
    if (kind === 'number' || (kind === 'symbol' && !",-'’/%()".includes(text))) return false;
    if (lower === 'and' || lower === 'or' || lower === 'while' || lower === 'but' || lower === 'by') return false;
  }
  return true;
}
