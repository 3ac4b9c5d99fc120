import { readDate, toCanonical } from '../reading/dates/index.ts';
import { canonical, type ForeignSource } from './foreignSource.ts';

/** A period without an end goes on; a date alone is start and end. */
export function period(source: ForeignSource): { readonly startDate?: string; readonly endDate?: string } {
  const startDate = source.date('start_date', 'startDate');
  const endDate = source.date('end_date', 'endDate');
  if (startDate !== undefined) return { startDate, endDate: endDate ?? 'present' };
  const date = source.text('date');
  if (date === undefined) return endDate === undefined ? {} : { endDate };
  const reading = readDate(date);
  if (toCanonical(reading) !== undefined || reading.start === null || reading.problems.length > 0)
    return { startDate: canonical(date), endDate: canonical(date) };
  const ending = reading.ongoing ? 'present' : (reading.end ?? reading.start);
  // "Fall 2022 – Spring 2024": each end in its own words.
  const [first, last] = date.split(/\s+[-–—]+\s+|\s+(?:to|until)\s+/);
  return last === undefined
    ? { startDate: reading.start, endDate: ending }
    : {
        startDate: canonical(/\d{4}/.test(first!) ? first! : `${first} ${/\d{4}/.exec(last)?.[0] ?? ''}`.trim()),
        endDate: ending === 'present' ? ending : canonical(last),
      };
}

/** When something was that has one date: the only one, or the start of a period, with the period in words. */
export function day(source: ForeignSource): { readonly date: string | undefined; readonly spell: string | undefined } {
  const alone = source.date('releaseDate');
  if (alone !== undefined) return { date: alone, spell: undefined };
  const { startDate, endDate } = period(source);
  if (startDate === undefined || startDate === endDate) return { date: endDate, spell: undefined };
  return { date: startDate, spell: `${inWords(startDate)} – ${inWords(endDate)}` };
}

/** When a certificate was given and, where it has a period, when it runs out. */
export function validity(source: ForeignSource): {
  readonly date?: string | undefined;
  readonly expires?: string | undefined;
} {
  const given = source.date('releaseDate');
  if (given !== undefined) return { date: given };
  const { startDate, endDate } = period(source);
  if (startDate === undefined || startDate === endDate) return { date: endDate };
  // What ends in the year in which it began was a course.
  if (endDate !== undefined && endDate.slice(0, 4) === startDate.slice(0, 4)) return { date: endDate };
  return { date: startDate, expires: endDate === 'present' ? undefined : endDate };
}

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** `2026-06` as "Jun 2026"; anything else as it is. */
const inWords = (date = ''): string => {
  const [, year, number] = /^(\d{4})-(\d{2})$/.exec(date) ?? [];
  return year === undefined ? date : `${months[Number(number) - 1]} ${year}`;
};
