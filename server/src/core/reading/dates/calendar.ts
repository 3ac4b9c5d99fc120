/** How exactly a date is known. A season is stored as its quarter. */
export type Precision = 'year' | 'quarter' | 'month' | 'day';

/**
 * A date of the Gregorian calendar, known to `precision` and no further: a year is never silently its January.
 * `month` is 1–12, `day` 1–31, `quarter` 1–4; each is present exactly when the precision says so (a day has its month).
 */
export interface CalendarDate {
  readonly year: number;
  readonly quarter?: number;
  readonly month?: number;
  readonly day?: number;
  readonly precision: Precision;
  /** The season as written ("Fall"), kept for display; comparisons look at the quarter. */
  readonly season?: string;
  /** Its two years as written ("2024/25"), likewise. */
  readonly years?: string;
}

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Days in a month (1–12) of a year. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (LENGTHS[month - 1] ?? 31);
}

/** The day of the week of a date, Sunday 0. After Sakamoto: January and February are counted with the year before. */
export function weekdayOf(year: number, month: number, day: number): number {
  const y = month < 3 ? year - 1 : year;
  const shift = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4][month - 1]!;
  return (y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + shift + day) % 7;
}

/** The canonical text of a date: `YYYY`, `YYYY-Qn`, `YYYY-MM` or `YYYY-MM-DD`. */
export function canonicalDate(date: CalendarDate): string {
  const year = String(date.year).padStart(4, '0');
  if (date.quarter !== undefined && date.precision === 'quarter') return `${year}-Q${date.quarter}`;
  if (date.month === undefined) return year;
  const month = `${year}-${String(date.month).padStart(2, '0')}`;
  return date.day === undefined ? month : `${month}-${String(date.day).padStart(2, '0')}`;
}

/** Reads a canonical date; nothing when the text is not canonical or the calendar has no such date. */
export function parseCanonicalDate(text: string): CalendarDate | undefined {
  const match = /^(\d{4})(?:-Q([1-4])|-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (!match) return undefined;
  const year = Number(match[1]);
  if (match[2]) return { year, quarter: Number(match[2]), precision: 'quarter' };
  if (!match[3]) return { year, precision: 'year' };
  const month = Number(match[3]);
  if (month < 1 || month > 12) return undefined;
  if (!match[4]) return { year, month, precision: 'month' };
  const day = Number(match[4]);
  return day < 1 || day > daysInMonth(year, month) ? undefined : { year, month, day, precision: 'day' };
}

/** Months counted from January of year 0. */
export function monthIndex(year: number, month: number): number {
  return year * 12 + month - 1;
}

/** First month index a date can mean: a year's January, a quarter's first month. */
export function firstMonth(date: CalendarDate): number {
  return monthIndex(date.year, date.month ?? (date.quarter === undefined ? 1 : date.quarter * 3 - 2));
}

/** Last month index a date can mean (inclusive): a year's December, a quarter's last month. */
export function lastMonth(date: CalendarDate): number {
  return monthIndex(date.year, date.month ?? (date.quarter === undefined ? 12 : date.quarter * 3));
}
