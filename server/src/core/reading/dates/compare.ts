import { type CalendarDate, daysInMonth, firstMonth, lastMonth } from './calendar.ts';

/**
 * How two dates lie. Dates known to different precision are stretches of days: when one stretch touches the other without being the
 * same, nothing can be said ("2019" against "2019-05") and they are `overlapping`.
 */
export type DateOrdering = 'before' | 'after' | 'same' | 'overlapping';

/** First and last day a date can mean, as numbers that only order days (31 to every month). */
function dayRange(date: CalendarDate): readonly [number, number] {
  const first = firstMonth(date);
  const last = lastMonth(date);
  const lastDay = daysInMonth(Math.floor(last / 12), (last % 12) + 1);
  return [first * 31 + (date.day ?? 1), last * 31 + (date.day ?? lastDay)];
}

/** Whether `a` lies before or after `b`. Certain answers only. */
export function compareDates(a: CalendarDate, b: CalendarDate): DateOrdering {
  const [aFirst, aLast] = dayRange(a);
  const [bFirst, bLast] = dayRange(b);
  if (aLast < bFirst) return 'before';
  if (aFirst > bLast) return 'after';
  return aFirst === bFirst && aLast === bLast ? 'same' : 'overlapping';
}

/** Whether an end certainly lies before its start; the same month, or a year beside one of its months, is no contradiction. */
export function endBeforeStart(start: CalendarDate, end: CalendarDate): boolean {
  return compareDates(end, start) === 'before';
}

/** The dates of an entry, `to` being today when it goes on. */
export interface DateSpan {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly ongoing: boolean;
}

/**
 * Orders entries newest first: what goes on before what has ended, then by end, then by start. A total order, so that it can sort;
 * within one precision it agrees with `compareDates`.
 */
export function newestFirst(a: DateSpan, b: DateSpan): number {
  if (a.ongoing !== b.ongoing) return a.ongoing ? -1 : 1;
  const byEnd = a.ongoing ? 0 : dayRange(b.to)[1] - dayRange(a.to)[1];
  return byEnd || dayRange(b.from)[0] - dayRange(a.from)[0];
}
