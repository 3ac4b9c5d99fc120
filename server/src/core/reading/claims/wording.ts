import { type Interval, linear } from '../pairs/interval.ts';
import type { Pair } from '../pairs/pairs.ts';
import type { StatedFigure } from '../pairs/quantity.ts';
import type { Change } from './changes.ts';
import { type Basis, type PairDirection, readPair } from './judge.ts';

/** A computed change in words, with the figure apart from what stands before it ("at least"). */
export interface Computed {
  readonly hedge: '' | 'about ' | 'at least ' | 'at most ';
  readonly figure: string;
  readonly text: string;
}

/** The change a pair amounts to as a percentage: "75%", "at least 68%" when an end is open, "68–75%" for ranges. */
export function computedShare(pair: Pair, suffix = '%'): Computed | undefined {
  return computed(pair, shareOf, roundShare, suffix);
}

/** "8 points" for two percentages. */
export function computedPoints({ from, to }: Pair): string {
  const low = Math.abs(from.stated.low - to.stated.low);
  const high = Math.abs(from.stated.high - to.stated.high);
  const [a, b] = [trimmed(Math.min(low, high)), trimmed(Math.max(low, high))];
  return a === b ? `${a} ${a === '1' ? 'point' : 'points'}` : `${a}–${b} points`;
}

/** "18", "0.3" between two amounts, in the unit of the end. */
export function computedDifference({ from, to, factor }: Pair): string {
  return trimmed(Math.abs(from.stated.low * factor.usual - to.stated.low));
}

/** The change as a factor: "4x". */
export function computedRatio(pair: Pair, suffix = 'x'): Computed | undefined {
  return computed(pair, (ratio) => ratio, roundRatio, suffix);
}

/** What the pair computes to on the basis a change was judged by, in the notation of the change. */
export function computedLike(change: Change, pair: Pair, basis: Basis): Computed | undefined {
  const { decimals } = change;
  const suffix = change.suffix || (change.kind === 'multiplier' ? 'x' : '%');
  const round = (share: number): string => (decimals ? trimmed(share, decimals) : roundShare(share));
  switch (basis) {
    case 'points':
      return { hedge: '', figure: computedPoints(pair), text: computedPoints(pair) };
    case 'difference':
      return { hedge: '', figure: computedDifference(pair), text: computedDifference(pair) };
    case 'ratio':
      return computedRatio(pair, suffix);
    case 'more':
      return computed(pair, (ratio) => ratio - 1, roundRatio, suffix);
    case 'speed':
      return computed(pair, (ratio) => (ratio - 1) * 100, round, suffix);
    case 'rest':
      return computed(restOf(pair), shareOf, round, suffix);
    default:
      if (change.kind === 'word' && readPair(pair)?.direction === 'up' && change.stated.low >= 2)
        return computedRatio(pair);
      return computed(pair, shareOf, round, suffix);
  }
}

/** A pair of percentages as what is left to 100 %: "87 % to 95 %" becomes "13 % to 5 %". */
function restOf(pair: Pair): Pair {
  const left = (quantity: StatedFigure): StatedFigure => ({ ...quantity, stated: linear(quantity.stated, -1, 100) });
  return { ...pair, from: left(pair.from), to: left(pair.to) };
}

function computed(
  pair: Pair,
  measure: (ratio: number, direction: PairDirection) => number,
  round: (value: number) => string,
  suffix: string,
): Computed | undefined {
  const direction = readPair(pair)?.direction;
  if (!direction) return undefined;
  const ends = plainRatios(pair, direction);
  const hedge = hedgeOf(pair, direction);
  const low = bounded(measure(ends.low, direction), round, hedge);
  const high = bounded(measure(ends.high, direction), round, hedge);
  const figure = `${low === high || hedge.startsWith('at') ? low : `${low}–${high}`}${suffix}`;
  return { hedge, figure, text: `${hedge}${figure}` };
}

/** A value as it is rounded, but a bound never beyond what is certain: 87.5 % is "at least 87%". */
function bounded(value: number, round: (value: number) => string, hedge: Computed['hedge']): string {
  const text = round(value);
  const decimals = text.split('.')[1]?.length ?? 0;
  const scale = 10 ** decimals;
  if (hedge === 'at least ' && Number(text) > value) return trimmed(Math.floor(value * scale) / scale);
  if (hedge === 'at most ' && Number(text) < value) return trimmed(Math.ceil(value * scale) / scale);
  return text;
}

/** Larger over smaller end, hedges left out; both the same unless an end is written as a range. */
function plainRatios({ from, to, factor }: Pair, direction: PairDirection): Interval {
  const size = factor.usual;
  const [a, b] = [from.stated, to.stated];
  return direction === 'down'
    ? { low: (a.low * size) / b.high, high: (a.high * size) / b.low }
    : { low: b.low / (a.high * size), high: b.high / (a.low * size) };
}

function shareOf(ratio: number, direction: PairDirection): number {
  return direction === 'down' ? (1 - 1 / ratio) * 100 : (ratio - 1) * 100;
}

/** An end that is open makes the change open; one way only, or nothing certain can be said. */
function hedgeOf({ from, to }: Pair, direction: PairDirection): Computed['hedge'] {
  const larger = direction === 'down' ? from : to;
  const smaller = direction === 'down' ? to : from;
  const more = opens(larger) === 'up' || opens(smaller) === 'down';
  const less = opens(larger) === 'down' || opens(smaller) === 'up';
  if (more !== less) return more ? 'at least ' : 'at most ';
  return more || loose(from) || loose(to) ? 'about ' : '';
}

function opens({ hedge }: StatedFigure): 'up' | 'down' | undefined {
  if (hedge === 'over' || hedge === 'at-least') return 'up';
  return hedge === 'under' || hedge === 'up-to' ? 'down' : undefined;
}

function loose({ hedge }: StatedFigure): boolean {
  return hedge === 'about' || hedge === 'nearly';
}

/** Whole percentages, but one decimal where a whole one would say 0 or 100. */
function roundShare(share: number): string {
  const whole = Math.round(share);
  if (whole >= 1 && (whole < 100 || share >= 100)) return String(whole);
  const tenths = Math.round(share * 10) / 10;
  // What is nearly everything is not all of it.
  return whole >= 100 && tenths >= 100 ? trimmed(Math.floor(share * 100) / 100) : trimmed(tenths);
}

/** One decimal below ten, whole factors above. */
function roundRatio(ratio: number): string {
  return ratio >= 10 ? String(Math.round(ratio)) : trimmed(Math.round(ratio * 10) / 10);
}

function trimmed(value: number, decimals = 2): string {
  return value.toFixed(decimals).replace(/\.?0+$/, '');
}
