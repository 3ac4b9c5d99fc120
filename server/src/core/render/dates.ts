import type { RenderOptions } from '../profile/data.ts';
import { type ReadablePoint, readPoint } from './readPoint.ts';
import type { Words } from './words.ts';

export interface DateFormat {
  readonly style: NonNullable<RenderOptions['dateStyle']>;
  readonly words: Words;
}

/**
 * One date as the page shows it. Precision is kept: a year stays a year, a quarter a quarter, a season its own word.
 * A date that cannot be read is printed as written.
 */
export function formatDate(text: string, format: DateFormat): string {
  const read = readPoint(text);
  if (read === null) return text;
  if (read === 'present') return format.words.present;
  const shown = formatPoint(read, format);
  return read.expected ? format.words.expected.replace('{}', shown) : shown;
}

/**
 * A span of time: "Oct 2021 – present", "2019–2021". Equal ends are one date. Without a start the end stands alone, and
 * a start without an end stands alone too: nobody said it goes on.
 */
export function formatDates(
  start: string,
  end: string,
  format: DateFormat,
  { expected = false }: { readonly expected?: boolean } = {},
): string {
  const from = start === '' ? '' : formatDate(start, format);
  const to = end === '' ? '' : formatDate(end, format);
  const last = expected && to !== '' && readPoint(end) !== null ? expectedOnce(end, to, format) : to;
  if (from === '' || last === '' || from === last) return last || from;
  const tight = /^\d{4}$/u.test(from) && /^\d{4}$/u.test(last);
  return tight ? `${from}–${last}` : `${from} – ${last}`;
}

function expectedOnce(end: string, shown: string, { words }: DateFormat): string {
  const read = readPoint(end);
  return read === 'present' || read?.expected ? shown : words.expected.replace('{}', shown);
}

function formatPoint(point: ReadablePoint, { style, words }: DateFormat): string {
  const year = String(point.year).padStart(4, '0');
  if (style === 'year') return year;
  if (point.season !== undefined) return `${point.season} ${year}`;
  if (point.quarter !== undefined) return words.quarter.replace('{q}', String(point.quarter)).replace('{y}', year);
  if (point.month === undefined) return year;
  const mm = String(point.month).padStart(2, '0');
  if (style === 'numeric') {
    if (point.day === undefined) return `${mm}/${year}`;
    return fill(words.numericDay, { dd: String(point.day).padStart(2, '0'), mm, y: year });
  }
  const month = (style === 'long' ? words.months : words.shortMonths)[point.month - 1] ?? mm;
  return point.day === undefined ? `${month} ${year}` : fill(words.day, { d: String(point.day), m: month, y: year });
}

function fill(pattern: string, values: Readonly<Record<string, string>>): string {
  return pattern.replace(/\{(\w+)\}/gu, (whole, name: string) => values[name] ?? whole);
}
