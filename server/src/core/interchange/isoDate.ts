import { type DateOrder, readDate } from '../reading/dates/index.ts';

/** The dates JSON Resume accepts: a year, a month or a day. As published, the calendar is not asked. */
const published = /^[12]\d{3}(?:-[01]\d(?:-[0-3]\d)?)?$/;

export interface IsoDateOptions {
  /** What the date is of: after an end something may go on, which JSON Resume says by leaving the date out. */
  readonly of: 'date' | 'endDate';
  /** How the document writes `3/4/2020`. */
  readonly order: DateOrder | undefined;
  /** Called with the reason when the text is no date; answers undefined. */
  readonly refuse: (reason: string) => undefined;
}

/**
 * A date as JSON Resume writes it. Of a range in one place the end it stands for is taken. A quarter or a season
 * becomes its year, never a month that nobody stated.
 */
export function isoDate(text: string, { of, order, refuse }: IsoDateOptions): string | undefined {
  if (published.test(text)) return text;
  if (!/\S/.test(text)) return undefined;
  const { isDate, start, end, ongoing } = readDate(text, order ? { order } : {});
  if (!isDate) return refuse(`“${text}” is not a date.`);
  if (of === 'endDate' && ongoing) return undefined;
  const canonical = (of === 'endDate' ? end : null) ?? start;
  const iso = canonical?.replace(/-Q[1-4]$/, '');
  if (iso === undefined || !published.test(iso)) return refuse(`“${text}” is not a date that JSON Resume can hold.`);
  return iso;
}
