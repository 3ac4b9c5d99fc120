import type { ProfileData } from '../profile/data.ts';
import { type CalendarDate, type DateOrder, type DateReading, inferOrder, readDate } from '../reading/dates/index.ts';
import type { Words } from './words.ts';

export interface DateFormat {
  readonly style: 'short' | 'long' | 'numeric' | 'year';
  /** Print the day where it is known. */
  readonly days?: boolean;
  readonly words: Words;
  /** How the profile's own numeric dates are to be read. */
  readonly order?: DateOrder | undefined;
  /** Pointers of the entries that go on although no end is given. */
  readonly goingOn?: ReadonlySet<string>;
}

/**
 * One value of a profile as the page shows it; it may hold a range ("2019 to 2021"). A year stays a
 * year, a quarter a quarter, a season its own word; days are left out unless the style asks for them. What cannot be read as a date is printed as written.
 */
export function formatDate(text: string, format: DateFormat): string {
  const reading = read(text, format);
  if (!reading || reading.endOnly) return text;
  if (!reading.from) return format.words.present;
  const from = formatPoint(reading.from.date!, format);
  const to = reading.to ? formatPoint(reading.to.date!, format) : reading.ongoing ? format.words.present : '';
  const shown = to === '' || to === from ? from : range(from, to);
  return reading.expected ? format.words.expected.replace('{}', shown) : shown;
}

/**
 * A span of time: "Oct 2021 – present", "2019–2021". Equal ends are one date. Without a start the end stands alone, and
 * so does a start without an end: whether something goes on is decided before (`facts/absentEnds.ts`). `expected` marks an end that is still to come.
 */
export function formatDates(start: string, end: string, format: DateFormat, expected = false): string {
  const from = formatDate(start, format);
  const to = formatEnd(end, format, expected);
  return from === '' || to === '' || from === to ? to || from : range(from, to);
}

/** The order of day and month that the profile's own dates prove, if any does. */
export function dateOrderOf(profile: ProfileData): DateOrder | undefined {
  return inferOrder(dateTexts(profile));
}

const dateKeys = new Set(['startDate', 'endDate', 'date', 'releaseDate', 'expires']);

function* dateTexts(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (typeof inner === 'object') yield* dateTexts(inner);
    else if (typeof inner === 'string' && dateKeys.has(key)) yield inner;
  }
}

function read(text: string, { order }: DateFormat): DateReading | null {
  const reading = readDate(text, order ? { order, field: true } : { field: true });
  const refused =
    reading.problems.length > 0 || (reading.from && !reading.from.date) || (reading.to && !reading.to.date);
  return reading.isDate && !refused ? reading : null;
}

function formatEnd(end: string, format: DateFormat, expected: boolean): string {
  const shown = formatDate(end, format);
  const reading = expected ? read(end, format) : null;
  return reading?.from && !reading.expected ? format.words.expected.replace('{}', shown) : shown;
}

/** Years stand close, longer dates with spaces around the dash. */
function range(from: string, to: string): string {
  return /^\d{4}$/u.test(from) && /^\d{4}$/u.test(to) ? `${from}–${to}` : `${from} – ${to}`;
}

function formatPoint(date: CalendarDate, { style, days, words }: DateFormat): string {
  const y = String(date.year).padStart(4, '0');
  if (style === 'year') return y;
  if (date.season !== undefined) return `${date.season} ${date.years ?? y}`;
  if (date.quarter !== undefined) return fill(words.quarter, { q: String(date.quarter), y });
  if (date.month === undefined) return y;
  const mm = String(date.month).padStart(2, '0');
  const day = days ? date.day : undefined;
  const dd = String(day ?? '').padStart(2, '0');
  if (style === 'numeric') return day === undefined ? `${mm}/${y}` : fill(words.numericDay, { dd, mm, y });
  const m = (style === 'long' ? words.months : words.shortMonths)[date.month - 1] ?? mm;
  return day === undefined ? fill(words.month, { m, y }) : fill(words.day, { d: String(day), m, y });
}

function fill(pattern: string, values: Readonly<Record<string, string>>): string {
  return pattern.replace(/\{(\w+)\}/gu, (whole, name: string) => values[name] ?? whole);
}
