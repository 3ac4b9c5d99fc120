import { isPluralNoun } from '../en/nouns.ts';
import { conversion } from '../pairs/conversion.ts';
import { exactly, type Interval, intersects, linear, over, times, widen } from '../pairs/interval.ts';
import type { Pair } from '../pairs/pairs.ts';
import { possible } from '../pairs/quantity.ts';
import { unitOf } from '../units.ts';
import type { Change } from './changes.ts';

export type PairDirection = 'up' | 'down';

/** Every fair reading of how far a pair goes, shares as percentages. All intervals take hedges and open ends into account. */
export interface PairReading {
  readonly direction: PairDirection;
  /** Larger end over smaller. */
  readonly ratio: Interval;
  /** What a reduction takes away, or what growth adds, as a percentage of the start. */
  readonly share: Interval;
  /** Both ends are percentages: how many points lie between, and the change of what is left to 100 %. */
  readonly points?: Interval;
  readonly rest?: Interval;
  /** What is left at the start over what is left at the end, where less is left. */
  readonly left?: Interval;
}

const INFINITY = Number.POSITIVE_INFINITY;

/** Reads a pair; nothing when it does not certainly go one way, or starts or ends at zero. */
export function readPair(pair: Pair): PairReading | undefined {
  const from = times(possible(pair.from), pair.factor);
  const to = possible(pair.to);
  if (from.high <= 0 || pair.from.stated.low <= 0) return undefined;
  const direction = to.high < from.low ? 'down' : to.low > from.high ? 'up' : undefined;
  if (!direction) return undefined;
  const ratio = direction === 'down' ? over(from, to) : over(to, from);
  const shrunk: Interval = { low: 1 - 1 / ratio.low, high: 1 - 1 / ratio.high };
  const share = linear(direction === 'down' ? shrunk : linear(ratio, 1, -1), 100, 0);
  const reading = { direction, ratio, share } as const;
  if (pair.toUnit !== '%') return reading;
  const points =
    direction === 'down'
      ? { low: from.low - to.high, high: from.high - to.low }
      : { low: to.low - from.high, high: to.high - from.low };
  return { ...reading, points, ...restOf(from, to) };
}

/** "Accuracy from 87 % to 95 %" is also an error rate that falls from 13 % to 5 %. */
function restOf(from: Interval, to: Interval): Pick<PairReading, 'rest' | 'left'> {
  if (from.high >= 100 || to.high >= 100) return {};
  const left = over(linear(to, -1, 100), linear(from, -1, 100));
  const change = left.high <= 1 ? linear(left, -1, 1) : linear(left, 1, -1);
  const shrunk = left.high < 1 && left.low > 0 ? { left: { low: 1 / left.high, high: 1 / left.low } } : {};
  return { rest: linear(change, 100, 0), ...shrunk };
}

export type Fit = 'consistent' | 'contradicted' | 'uncheckable';

/**
 * What a stated change may be counted in. `share` of the start; `points` between two percentages; `rest`, the share of what is left to
 * 100 %; `speed`, how much more gets done in the same time; `ratio`, larger over smaller end; `more`, the ratio counted from one;
 * `difference`, in the unit of the end.
 */
export type Basis = 'share' | 'points' | 'rest' | 'speed' | 'ratio' | 'more' | 'difference';

export interface Verdict {
  readonly fit: Fit;
  /** The reading that bears the change out, or the plain one. */
  readonly basis: Basis;
  /** The pair as it was read: "from 1 to 10 million" may have been read as from one million. */
  readonly pair: Pair;
}

/** Whether a pair bears out a stated change. Uncheckable when they point different ways: they are about different things. */
export function judge(change: Change, pair: Pair): Verdict {
  if (change.kind === 'points' || change.kind === 'difference') return judgeAmount(change, pair);
  const plain: Basis = change.kind === 'multiplier' ? 'ratio' : 'share';
  const allowed = claimed(change);
  if (pair.rateInDoubt) return { fit: 'uncheckable', basis: plain, pair };
  const readings = alternatives(pair);
  for (const read of readings) {
    const reading = readPair(read);
    const fair = reading && fairReadings(change, reading).find(([, interval]) => intersects(interval, allowed));
    if (fair) return { fit: 'consistent', basis: change.kind === 'word' ? plain : fair[0], pair: read };
  }
  const reading = readPair(pair);
  const checkable = reading && readings.length === 1 && !opposes(change, reading) && !mayBeRange(change, pair);
  return { fit: checkable ? 'contradicted' : 'uncheckable', basis: plain, pair };
}

/** A change in points or as an amount against the distance of the ends; uncheckable where they do not measure the same. */
function judgeAmount(change: Change, pair: Pair): Verdict {
  const basis: Basis = change.kind === 'points' && pair.toUnit === '%' ? 'points' : 'difference';
  const verdict = (fit: Fit): Verdict => ({ fit, basis, pair });
  const reading = readPair(pair);
  if (!reading || pair.scaleInDoubt || pair.rateInDoubt || opposes(change, reading)) return verdict('uncheckable');
  const size = basis === 'points' ? exactly(1) : sizeOf(change, pair);
  if (!size) return verdict('uncheckable');
  const from = times(possible(pair.from), pair.factor);
  const to = possible(pair.to);
  const distance: Interval =
    reading.direction === 'down'
      ? { low: from.low - to.high, high: from.high - to.low }
      : { low: to.low - from.high, high: to.high - from.low };
  const allowed = times(claimed(change), size);
  if (intersects(distance, allowed)) return verdict('consistent');
  return verdict(
    mayBeRange(change, pair) || mayBeOtherPeriod(change, pair, distance, allowed) ? 'uncheckable' : 'contradicted',
  );
}

/** "10% better, 3 to 5 visits a week", "10x growth, 3 to 4 years ahead": the pair may be a range and no change. */
function mayBeRange({ kind }: Change, pair: Pair): boolean {
  const { range, toUnit, from, to } = pair;
  if (!range) return false;
  // "Quadrupled the donor list, 1,200 to 3,600 households": nobody's list has from 1,200 to 3,600.
  const factor = kind === 'word' || kind === 'multiplier';
  if (factor && pair.counts && from.stated.low >= MANY && to.stated.low >= 2 * from.stated.low) return false;
  return (
    pair.counts ||
    kind === 'percent' ||
    (kind === 'difference' && to.per !== null) ||
    (toUnit !== null && unitOf(toUnit)?.dimension === 'time')
  );
}

/** From here on a range of counts would be given in round numbers, and narrower. */
const MANY = 20;

/** Months, weeks and quarters of a year, and years of a month: what a saving of one period is in another. */
const PERIODS = [12, 52, 4, 3, 1 / 12, 1 / 52, 1 / 4, 1 / 3];

/**
 * "£2k a month, from £60k to £36k": the ends may be those of a year. What is gained a day adds up over any time, so only money saved
 * is held against ends without a period.
 */
function mayBeOtherPeriod({ per, unit, cue }: Change, pair: Pair, distance: Interval, allowed: Interval): boolean {
  if (per === null || unitOf(per)?.dimension !== 'time' || pair.to.per !== null || pair.from.per !== null) return false;
  const money = unit !== null && /^[A-Z]{3}$/.test(unit);
  if (!money || cue !== 'down') return true;
  return PERIODS.some((count) => intersects(distance, linear(allowed, count, 0)));
}

/** How many units of the pair's end one unit of the change is; nothing when they measure different things. */
function sizeOf({ unit, per, noun, kind, next }: Change, pair: Pair): Interval | undefined {
  // "by 4 litres, from 22 to 26": directly before a pair without a unit, its unit is the pair's.
  const shared =
    pair.toUnit === null && !pair.counts && pair.first >= next && pair.first - next <= (per === null ? 2 : 4);
  const plain = pair.toUnit === null && pair.fromUnit === null && !pair.counts && pair.led && pair.first >= next;
  // "Shaved 15 minutes off each visit, from 50 down to 40", "by CHF 1.5m, from 6.2 to 7.7 million": both ends have the unit that was named.
  const money = unit !== null && /^[A-Z]{3}$/.test(unit) && pair.from.scaled && pair.to.scaled;
  const named = plain && unit !== null && per === null && (money || unitOf(unit)?.dimension === 'time');
  const counted = kind === 'points' || shared || named ? pair.toUnit : unit;
  if (kind === 'points' && pair.toUnit !== null && unitOf(pair.toUnit)?.dimension !== 'points') return undefined;
  const period = pair.to.per ?? pair.from.per;
  if (per !== null && period !== null && per !== period) return undefined;
  const other = pair.to.noun ?? pair.from.noun;
  const alien = noun !== null && other !== null && noun !== other && isPluralNoun(noun) && isPluralNoun(other);
  if (kind === 'difference' && unit === null && (alien || pair.toUnit !== null)) return undefined;
  return conversion(counted, pair.toUnit);
}

/** "from 1 to 10 million" starts at one or at one million. */
function alternatives(pair: Pair): readonly Pair[] {
  if (!pair.scaleInDoubt) return [pair];
  const { from, to } = pair;
  const stated = linear(from.stated, to.scale, 0);
  return [pair, { ...pair, from: { ...from, stated } }];
}

function opposes({ cue }: Change, { direction }: PairReading): boolean {
  return (cue === 'up' || cue === 'down') && cue !== direction;
}

/** What the change may be compared with: shares for a percentage, ratios for a factor or a word. */
function fairReadings(change: Change, reading: PairReading): readonly (readonly [Basis, Interval])[] {
  const { direction, ratio, share, points, rest, left } = reading;
  const { cue, kind } = change;
  const wrongWay = cue === 'down' && direction === 'up';
  if (kind !== 'percent') {
    // "From 92% to 96%, halving the errors": of what is left to 100 %.
    if (wrongWay) return kind === 'word' && left ? [['rest', left] as const] : [];
    const fromOne = kind === 'multiplier' && (cue !== 'down' || change.comparative);
    return fromOne ? [['ratio', ratio] as const, ['more', linear(ratio, 1, -1)] as const] : [['ratio', ratio] as const];
  }
  const fair: (readonly [Basis, Interval])[] = wrongWay ? [] : [['share', share]];
  if (points) fair.push(['points', points]);
  if (rest) fair.push(['rest', rest]);
  // "75 % faster" of 800 ms to 200 ms: a quarter of the time, or four times the speed.
  if (direction === 'down' && cue !== 'down') fair.push(['speed', linear(linear(ratio, 1, -1), 100, 0)]);
  return fair;
}

/** The values a statement allows: one point for a percentage, rounding for a factor, a tenth for a word; more when hedged. */
export function claimed(change: Stated): Interval {
  const { stated, hedge, kind } = change;
  const slack = slackOf(change);
  const base: Interval = { low: stated.low - slack, high: stated.high + slack };
  switch (hedge) {
    case 'over':
    case 'at-least':
      return { low: base.low, high: INFINITY };
    case 'under':
    case 'up-to':
      return { low: 0, high: base.high };
    case 'nearly':
      return { low: stated.low * 0.9 - slack, high: base.high };
    case 'about':
      return kind === 'percent'
        ? { low: Math.min(stated.low - 5, stated.low * 0.9), high: Math.max(stated.high + 5, stated.high * 1.1) }
        : widen(base, kind === 'word' && stated.low >= 10 ? 0.5 : 0.1);
    default:
      return base;
  }
}

/** The percentages a share allows: a point either way, more when hedged. */
export function claimedShare({ stated, hedge }: Pick<Change, 'stated' | 'hedge'>): Interval {
  return claimed({ kind: 'percent', stated, hedge, rounded: false });
}

/** What people round a difference to: a twentieth. */
const ROUNDED = 0.05;

/** One percentage point (a fiftieth above 100 %), half of a factor's last place or a tenth of it, a seventh of a word's ratio. */
type Stated = Pick<Change, 'kind' | 'stated' | 'hedge' | 'rounded'>;

function slackOf({ kind, stated, rounded }: Stated): number {
  if (rounded) return EPSILON;
  if (kind === 'points') return 0.5 + EPSILON;
  if (kind === 'difference') return stated.high * ROUNDED + EPSILON;
  if (kind === 'percent') return Math.max(1, stated.high > 100 ? stated.high / 50 : 0) + EPSILON;
  if (kind === 'word') return stated.high * 0.15 + EPSILON;
  const halfPlace = Number.isInteger(stated.low) && Number.isInteger(stated.high) ? 0.5 : 0.05;
  return Math.max(halfPlace, stated.high * 0.1) + EPSILON;
}

const EPSILON = 1e-9;
