import { unitOf } from '../units.ts';
import { exactly, type Interval } from './interval.ts';

/** How many of one unit make another: `usual` is what a calendar and SI say, the interval all that people may mean. */
export interface Conversion extends Interval {
  readonly usual: number;
}

/**
 * Calendar units in days. People count working time as well as calendar time, so a day is 7 to 24 hours, a week 5 or 7 days and a
 * month 20 to 31; nothing narrower would be fair to a claim.
 */
const DAYS: Readonly<Record<string, Interval>> = {
  day: exactly(1),
  week: { low: 5, high: 7 },
  month: { low: 20, high: 31 },
  quarter: { low: 60, high: 92 },
  year: { low: 240, high: 366 },
  decade: { low: 2400, high: 3660 },
};

const USUAL_DAYS: Readonly<Record<string, number>> = {
  day: 1,
  week: 7,
  month: 30.4,
  quarter: 91.3,
  year: 365.25,
  decade: 3652.5,
};

const MONTHS: Readonly<Record<string, number>> = { month: 1, quarter: 3, year: 12, decade: 120 };

const HOURS_PER_DAY: Interval = { low: 7, high: 24 };
const HOUR = 3600;

const BINARY_STEP = 1.024;

/**
 * How many of unit `to` one of unit `from` is; an interval where usage differs (a working day or a calendar day, 1000 or 1024 bytes).
 * Nothing when the two do not measure the same thing.
 */
export function conversion(from: string | null, to: string | null): Conversion | undefined {
  if (from === to) return certain(1);
  if (from === 'm' && isTime(to)) return conversion('min', to);
  if (to === 'm' && isTime(from)) return conversion(from, 'min');
  const a = from === null ? null : unitOf(from);
  const b = to === null ? null : unitOf(to);
  if (!a || !b || a.dimension !== b.dimension) return undefined;
  const factor = a.factor / b.factor;
  if (a.dimension === 'time') return timeConversion(from!, a.factor, to!, b.factor);
  if (a.dimension !== 'data') return certain(factor);
  const binary = BINARY_STEP ** Math.round(Math.log10(factor) / 3);
  return factor > 1
    ? { low: factor, high: factor * binary, usual: factor }
    : { low: factor * binary, high: factor, usual: factor };
}

function certain(factor: number): Conversion {
  return { ...exactly(factor), usual: factor };
}

/** Beside a time, "45m" is minutes. */
function isTime(unit: string | null): boolean {
  return unit !== null && unitOf(unit)?.dimension === 'time';
}

function timeConversion(from: string, fromSeconds: number, to: string, toSeconds: number): Conversion {
  const fromMonths = MONTHS[from];
  const toMonths = MONTHS[to];
  if (fromMonths !== undefined && toMonths !== undefined) return certain(fromMonths / toMonths);
  const a = inDays(from, fromSeconds);
  const b = inDays(to, toSeconds);
  const usual = a.usual / b.usual;
  if (a.hours === b.hours) return { low: a.size.low / b.size.high, high: a.size.high / b.size.low, usual };
  const { low, high } = HOURS_PER_DAY;
  if (a.hours) return { low: a.size.low / (b.size.high * high), high: a.size.high / (b.size.low * low), usual };
  return { low: (a.size.low * low) / b.size.high, high: (a.size.high * high) / b.size.low, usual };
}

interface TimeUnit {
  readonly size: Interval;
  readonly hours: boolean;
  /** In calendar hours. */
  readonly usual: number;
}

/** A unit in days, or in hours when it is shorter than a day. */
function inDays(unit: string, seconds: number): TimeUnit {
  const days = DAYS[unit];
  const hours = seconds / HOUR;
  return days
    ? { size: days, hours: false, usual: USUAL_DAYS[unit]! * 24 }
    : { size: exactly(hours), hours: true, usual: hours };
}
