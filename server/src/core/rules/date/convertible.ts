import { dateIn } from '../../facts/readings.ts';
import type { Field, Model } from '../../profile/model.ts';
import { nodeAt } from '../../profile/nodeAt.ts';
import type { Segment } from '../../profile/segment.ts';
import { type DateOrder, type DateReading, leftOut, toCanonical } from '../../reading/dates/index.ts';
import { property } from '../../yaml/nodes.ts';
import { sourceOf } from '../../yaml/parse.ts';

/** A date of a segment: its index among the segment's dates, and how it is written. */
export interface WrittenDate {
  readonly index: number;
  readonly written: string;
  /** It is an end, so that "until" says nothing new. */
  readonly end: boolean;
  /** Whether "expected" can stand in a key beside it, or stands there already; null where there is no such key. */
  readonly expects: 'possible' | 'said' | null;
}

/** A date that is written for people, with what it should be. */
export interface Convertible extends WrittenDate {
  readonly at: number;
  readonly canonical: string;
  /** Dates of one style are written alike: "Oct 2021" and "Nov 2019". Null for those that fit several, such as "Current". */
  readonly style: string | null;
  /** Nothing had to be guessed: neither the century nor which number is the month. */
  readonly certain: boolean;
  /** What it would be with the day first and with the month first, where nothing tells which is which. */
  readonly either: Readonly<Record<DateOrder, string>> | null;
  /** What the text says besides, which the canonical form would lose. */
  readonly left: readonly string[];
  /** Its "expected" goes into a key of its own. */
  readonly expected: boolean;
}

export const dateFields = (model: Model): readonly Field[] => model.fields.filter((field) => field.kind === 'date');

/** "9/2018" and "09/2018" are one style, and so are "Oct. 2021", "Oct 2021" and "October 2021"; "May, 2021" is one of all of them. */
function styleOf({ from, text, expected }: DateReading): string | null {
  if (!from || from.style === 'month-name' || from.style === 'year' || expected) return null;
  const shape = text
    .trim()
    .replace(/\d+/g, (digits) => (digits.length === 4 ? 'Y' : 'N'))
    .replace(/[\p{L}\p{M}]+/gu, 'L');
  return from.style.startsWith('month') ? `month ${shape.replace(/[.,]/g, '')}` : `${from.style} ${shape}`;
}

/** The style that most dates share: `canonical`, or one that people read; null where there is no date with a style. */
export function usualStyle(dates: readonly Convertible[], canonical: number): string | null {
  const counts = new Map<string, number>([['canonical', canonical]]);
  for (const { style } of dates) if (style !== null) counts.set(style, (counts.get(style) ?? 0) + 1);
  const [usual, count] = [...counts].reduce((best, one) => (one[1] > best[1] ? one : best));
  return count > 0 ? usual : null;
}

/** Whether a degree's "expected" has a key of its own, and stands there already. */
export function expectsOf({ section, name, text }: Field, segment: Segment): WrittenDate['expects'] {
  if (section !== 'education' || name !== 'endDate') return null;
  const said = property(nodeAt(segment, text.path.slice(0, -1)), 'expected');
  if (!said) return 'possible';
  return sourceOf(said.value) === 'true' ? 'said' : null;
}

/** What there is to write in the place of a date; null where it stands as it should, or the form has no place for all it says. */
export function convertible(
  one: WrittenDate,
  at: number,
  order: DateOrder | undefined,
  json: boolean | undefined,
): Convertible | null {
  const reading = dateIn(one.written, order);
  const canonical = toCanonical(reading);
  // JSON Resume has no word for it: there a role that goes on has no end.
  if (canonical === undefined || (json && canonical === 'present')) return null;
  // A summer is a quarter of the year only roughly, and not everywhere; nor is the winter of two years: it stays as it is.
  const season =
    reading.from?.precision === 'season' ||
    (/-Q\d/.test(canonical) && !/\d/.test(one.written.replaceAll(/\d{4}(?:\/\d{2,4})?/g, '')));
  // "until 2019" is no start, and "expected" prints as it is written.
  if (season || (reading.endOnly && !one.end)) return null;
  const expects = reading.expected && reading.from && !json ? one.expects : null;
  if (reading.expected && expects === null) return null;
  const open = reading.from?.ambiguous === true && order === undefined;
  const ordered = (other: DateOrder): string => toCanonical(dateIn(one.written, other)) ?? canonical;
  const left = leftOut(reading, { end: one.end, expected: expects !== null });
  return {
    ...one,
    at,
    canonical,
    style: styleOf(reading),
    certain: !reading.from?.shortYear && !open && left.length === 0,
    either: open ? { dmy: ordered('dmy'), mdy: ordered('mdy') } : null,
    left,
    expected: expects === 'possible',
  };
}
