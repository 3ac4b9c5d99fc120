import { type Message, say } from '../../messages/message.ts';
import { type CalendarDate, firstMonth, lastMonth } from './calendar.ts';
import type { DateSpan } from './compare.ts';
import type { DateReading } from './read.ts';

/** A stretch of months as month indexes (`monthIndex`): `start` is inside, `end` is the first month outside. */
export interface MonthInterval {
  readonly start: number;
  readonly end: number;
}

/** A length in months, both months at the ends counted; the two figures differ when a date is known to the year or quarter only. */
export interface Months {
  readonly min: number;
  readonly max: number;
}

/**
 * The stretch an entry covers, from its start and end as read. A start that is itself a range brings its own end. Without an end, or
 * with "present", it goes on until `today`. Nothing when a date is missing or refused, or when the end lies before the start.
 */
export function dateSpan(start: DateReading, end: DateReading | undefined, today: CalendarDate): DateSpan | undefined {
  const from = start.from?.date;
  if (!from || start.endOnly) return undefined;
  const ownEnd = end === undefined && (start.to !== undefined || start.ongoing) ? start : end;
  const ongoing = ownEnd === undefined || ownEnd.ongoing;
  const to = ongoing ? today : (ownEnd.to ?? ownEnd.from)?.date;
  return to && lastMonth(to) >= firstMonth(from) ? { from, to, ongoing } : undefined;
}

/** The most months a span can cover: from the first month its start can mean to the last its end can. */
export function widestInterval({ from, to }: Pick<DateSpan, 'from' | 'to'>): MonthInterval {
  return { start: firstMonth(from), end: lastMonth(to) + 1 };
}

/** The fewest months a span covers for certain; may be empty (two dates known to the same year only). */
export function narrowestInterval({ from, to }: Pick<DateSpan, 'from' | 'to'>): MonthInterval {
  const start = lastMonth(from);
  return { start, end: Math.max(start, firstMonth(to) + 1) };
}

/** Is a date known to its month? */
export const isKnownToMonth = (date: CalendarDate): boolean => firstMonth(date) === lastMonth(date);

/** Is what two spans share for certain all that they can share: do dates known to their month bound it? */
export function sharesExactly(a: DateSpan, b: DateSpan): boolean {
  const start = Math.max(lastMonth(a.from), lastMonth(b.from));
  const end = Math.min(firstMonth(a.to), firstMonth(b.to));
  return (
    [a.from, b.from].some((date) => isKnownToMonth(date) && firstMonth(date) === start) &&
    [a.to, b.to].some((date) => isKnownToMonth(date) && firstMonth(date) === end)
  );
}

/** Length of a span: March to May is three months; 2018 to 2020 is 14 to 36. */
export function spanMonths(span: Pick<DateSpan, 'from' | 'to'>): Months {
  const widest = widestInterval(span);
  const narrowest = narrowestInterval(span);
  return { min: Math.max(1, narrowest.end - narrowest.start), max: widest.end - widest.start };
}

/** Joins intervals that touch or overlap, in order of time. Empty ones are dropped. */
export function mergeIntervals(intervals: readonly MonthInterval[]): MonthInterval[] {
  const merged: MonthInterval[] = [];
  const sorted = intervals.filter(({ start, end }) => end > start).sort((a, b) => a.start - b.start);
  for (const interval of sorted) {
    const last = merged.at(-1);
    if (last && interval.start <= last.end)
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, interval.end) };
    else merged.push(interval);
  }
  return merged;
}

/** Months that at least one interval covers. */
export function unionMonths(intervals: readonly MonthInterval[]): number {
  return mergeIntervals(intervals).reduce((sum, { start, end }) => sum + end - start, 0);
}

/** The stretches between intervals that none covers, in order of time. */
export function gapsBetween(intervals: readonly MonthInterval[]): MonthInterval[] {
  const merged = mergeIntervals(intervals);
  return merged.slice(1).map((next, index) => ({ start: merged[index]!.end, end: next.start }));
}

/** Months that two intervals share. */
export function overlapMonths(a: MonthInterval, b: MonthInterval): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** The number of a day, counted from the first of year 0 by the calendar. */
const dayNumber = ({ year, month = 1, day = 1 }: CalendarDate): number => Date.UTC(year, month - 1, day) / 86_400_000;

/** Days that two spans share, both ends counted; null where one of their dates is not known to the day. */
export function overlapDays(a: DateSpan, b: DateSpan): number | null {
  if ([a.from, a.to, b.from, b.to].some(({ precision }) => precision !== 'day')) return null;
  const first = Math.max(dayNumber(a.from), dayNumber(b.from));
  const last = Math.min(dayNumber(a.to), dayNumber(b.to));
  return Math.max(0, last - first + 1);
}

/** "2 yr 3 mo", "8 mo", "3 yr". */
export function formatMonths(months: number): Message {
  const years = Math.floor(months / 12);
  const rest = months % 12;
  if (years === 0) return say('{months} mo', { months: rest });
  return rest === 0 ? say('{years} yr', { years }) : say('{years} yr {months} mo', { years, months: rest });
}

/** The length of a span in words; when only years are known, "about 2 yr", and "up to 1 yr" inside one year. */
export function formatDuration(span: Pick<DateSpan, 'from' | 'to'>): Message {
  const { min, max } = spanMonths(span);
  if (min === max) return formatMonths(max);
  if (max <= 12) return say('up to {length}', { length: formatMonths(max) });
  const middle = (min + max) / 2;
  return say('about {length}', { length: max - min <= 4 ? formatMonths(Math.round(middle)) : aboutYears(middle) });
}

function aboutYears(months: number): Message {
  return months < 11
    ? formatMonths(Math.round(months))
    : say('{years} yr', { years: Math.max(1, Math.round(months / 12)) });
}
