import { type CalendarDate, compareDates, type DateSpan } from '../reading/dates/index.ts';
import type { TimelineEntry } from './timeline.ts';

/** So many days that are all the first or the last of a year are no days: a tool or a form wanted one. */
const fewest = 3;

const opens = ({ month, day }: CalendarDate): boolean => month === 1 && day === 1;
const closes = ({ month, day }: CalendarDate): boolean => month === 12 && day === 31;

const standsForYear = (date: CalendarDate): boolean => date.precision !== 'day' || opens(date) || closes(date);

const yearOf = (date: CalendarDate): CalendarDate =>
  date.precision === 'day' && (opens(date) || closes(date)) ? { year: date.year, precision: 'year' } : date;

/** The dates of a span that were written: the end of what goes on is today. */
const written = ({ from, to, ongoing }: DateSpan): readonly CalendarDate[] => (ongoing ? [from] : [from, to]);

/** How many days are written, and whether each of enough of them stands for its year. */
function daysIn(items: readonly { readonly entry: TimelineEntry }[]): readonly [days: number, throughout: boolean] {
  let days = 0;
  let throughout = true;
  for (const { entry } of items) {
    for (const date of entry.span ? written(entry.span) : []) {
      if (date.precision !== 'day') continue;
      days++;
      throughout &&= standsForYear(date);
    }
  }
  return [days, throughout && days >= fewest];
}

/**
 * Entries with their whole years as years: where every day in them is a 1 January or a 31 December, or both ends of one are,
 * the days stand for years that are known to the year only. All entries that a rule compares belong in one call.
 */
export function withWholeYears<T extends { readonly entry: TimelineEntry }>(items: readonly T[]): readonly T[] {
  const [days, throughout] = daysIn(items);
  if (days === 0) return items;
  return items.map((item) => {
    const { span } = item.entry;
    if (!span) return item;
    const own = written(span);
    // One day is a course or an event, whatever day it is.
    if (own.length === 2 && compareDates(span.from, span.to) === 'same') return item;
    const whole = own.length === 2 && own.every((date) => date.precision === 'day' && standsForYear(date));
    if (!throughout && !whole) return item;
    const years: DateSpan = { ...span, from: yearOf(span.from), to: span.ongoing ? span.to : yearOf(span.to) };
    return { ...item, entry: { ...item.entry, span: years } };
  });
}
