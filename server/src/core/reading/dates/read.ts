import type { Span } from '../../text/span.ts';
import { type CalendarDate, canonicalDate, parseCanonicalDate } from './calendar.ts';
import { splitGlued } from './glued.ts';
import { fullYear, orderVotes } from './numeric.ts';
import type { DateOrder, DatePart, DateProblem, DateStyle, RawDate } from './parts.ts';
import { parseRange, type RawRange } from './range.ts';
import { resolvePart } from './resolve.ts';
import { type DateToken, dateTokens } from './tokens.ts';

/** How a text reads as a date, a range of dates, or "present". */
export interface DateReading {
  readonly text: string;
  /** Whether the text is a date, a range or "present"; true as well when the calendar refuses it (see `problems`). */
  readonly isDate: boolean;
  /** Canonical start, or the one date; null when there is none; `invalid` when the calendar refuses it. */
  readonly start: string | null;
  /** Canonical end of a range; null when there is none or it goes on; `invalid` when the calendar refuses it. */
  readonly end: string | null;
  /** `mixed` when start and end differ; null without a date. */
  readonly precision: 'year' | 'quarter' | 'season' | 'month' | 'day' | 'mixed' | null;
  /** Goes on: "present", "since 2019", "2019 –". */
  readonly ongoing: boolean;
  /** Marked as not reached yet: "Expected Jun 2027", "2027 (expected)". */
  readonly expected: boolean;
  /** The one date is an end: "until Sep 2012". */
  readonly endOnly: boolean;
  readonly from?: DatePart;
  readonly to?: DatePart;
  /** Where "present" or its like stands, UTF-16, half-open. */
  readonly ongoingSpan?: Span;
  /** The text is exactly a canonical date or `present`. */
  readonly canonical: boolean;
  /** How it is written; `mixed` when its two dates differ ("Nov 2015 – June 2016"); null without a date. */
  readonly style: DateStyle | 'mixed' | null;
  readonly problems: readonly DateProblem[];
}

export interface ReadDateOptions {
  /** How to read `3/4/2020` when nothing beside it tells; take it from `inferOrder` over the document. Without it: month first, day first with dashes. */
  readonly order?: DateOrder;
  /** The text is the whole value of a date, so that any four digits from 1000 to 2199 are a year, not a count or a number. */
  readonly field?: boolean;
}

/** Longer texts are prose. It also bounds the work. */
const LONGEST = 240;

/**
 * Reads a whole text as a date, a range of dates or "present", as people write them on résumés in English, German, French, Spanish,
 * Portuguese or Italian. Precision is kept: a year stays a year. Text that holds anything else is not a date. Never throws.
 */
export function readDate(text: string, options: ReadDateOptions = {}): DateReading {
  if (text.length > LONGEST) return notADate(text);
  if (text === 'present') return { ...notADate(text), ...presentOnly({ start: 0, end: text.length }), canonical: true };
  const bare = /^\s*([1-9]\d{3})\s*$/.exec(text);
  if (bare) return bareYear(text, Number(bare[1]), options.field === true);
  const canonical = parseCanonicalDate(text);
  if (canonical?.month !== undefined && canonical.year >= 1600 && canonical.year <= 2100)
    return single(text, canonical, 'iso');
  const tokens = splitGlued(dateTokens(text));
  const votes = orderVotes(tokens);
  const order = votes === 0 ? options.order : votes > 0 ? 'dmy' : 'mdy';
  const ranges: RawRange[] = [];
  let at = 0;
  while (at < tokens.length) {
    const range = parseRange(tokens, at, order);
    if (!range) return notADate(text);
    ranges.push(range);
    at = range.next;
    while (tokens[at]?.kind === 'mark' && ').,:|'.includes(tokens[at]!.text)) at++;
    if (at === tokens.length) break;
    const listed = tokens[at]!.text === ';' || tokens[at]!.text === '&' || tokens[at]!.text === 'and';
    if (listed) at++;
    else if (tokens[at - 1]?.text !== ',') return notADate(text);
  }
  return ranges.length === 0 ? notADate(text) : assemble(text, tokens, ranges, votes === 0);
}

function notADate(text: string): DateReading {
  return {
    text,
    isDate: false,
    start: null,
    end: null,
    precision: null,
    ongoing: false,
    expected: false,
    endOnly: false,
    canonical: false,
    style: null,
    problems: [],
  };
}

/** Nobody writes of what they did in a year before this; such a number alone is rather a count or the number of a product. */
const oldestAlone = 1950;

function bareYear(text: string, year: number, field: boolean): DateReading {
  if (field ? year >= 2200 : year < oldestAlone || year > 2100) return notADate(text);
  return single(text, { year, precision: 'year' }, 'year');
}

/** A text that is one date and nothing else but blanks around it. */
function single(text: string, date: CalendarDate, style: DateStyle): DateReading {
  const start = text.search(/\d/);
  const canonical = canonicalDate(date);
  const span = { start, end: start + canonical.length };
  const { precision } = date;
  const from: DatePart = { date, span, precision, style, shortYear: false, ambiguous: false };
  const whole = canonical.length === text.length;
  return { ...notADate(text), isDate: true, start: canonical, precision, style, from, canonical: whole };
}

function presentOnly(span: Span): Pick<DateReading, 'isDate' | 'ongoing' | 'ongoingSpan' | 'style'> {
  return { isDate: true, ongoing: true, ongoingSpan: span, style: 'present' };
}

function assemble(
  text: string,
  tokens: readonly DateToken[],
  ranges: readonly RawRange[],
  ambiguous: boolean,
): DateReading {
  const first = shareYears(ranges[0]!);
  const last = ranges.length === 1 ? first : shareYears(ranges[ranges.length - 1]!);
  const word = last.ongoingAt;
  const ongoingSpan = word && { start: tokens[word[0]]!.start, end: tokens[word[1] - 1]!.end };
  const expected = ranges.some((range) => range.expected);
  if (!first.from) {
    if (ranges.length > 1 || !ongoingSpan) return notADate(text);
    return { ...notADate(text), ...presentOnly(ongoingSpan), expected };
  }
  const rawTo = ranges.length === 1 ? first.to : (last.to ?? last.from);
  const from = resolvePart(first.from, text, ambiguous);
  const to = rawTo && resolvePart(rawTo, text, ambiguous);
  const lonelyWeak = first.from.weak && !rawTo && !last.ongoing;
  if (!from || (rawTo && !to) || lonelyWeak) return notADate(text);
  const ongoing = last.ongoing;
  const end = ongoing ? undefined : to;
  return {
    text,
    isDate: true,
    start: canonicalOf(from),
    end: end ? canonicalOf(end) : null,
    precision: precisionOf(from, end),
    ongoing,
    expected,
    endOnly: first.endOnly && !to,
    from,
    ...(end && { to: end }),
    ...(ongoingSpan && { ongoingSpan }),
    canonical: !end && !ongoing && parseCanonicalDate(text) !== undefined,
    style: styleOf(from, end),
    problems: [from.problem, end?.problem].filter((problem) => problem !== undefined),
  };
}

function canonicalOf(part: DatePart): string {
  return part.date ? canonicalDate(part.date) : 'invalid';
}

function precisionOf(from: DatePart, to: DatePart | undefined): DateReading['precision'] {
  return !to || to.precision === from.precision ? from.precision : 'mixed';
}

function styleOf(from: DatePart, to: DatePart | undefined): DateReading['style'] {
  if (!to || from.style === to.style || to.style === 'month-name') return from.style;
  return from.style === 'month-name' ? to.style : 'mixed';
}

/** Gives a date without a year its neighbour's, and decides whether the "21" of "Mar 21" is a day or a year. */
function shareYears(range: RawRange): RawRange {
  if (!range.from) return range;
  const { to } = range;
  const dayed = (raw: RawDate | undefined): boolean => raw?.day !== undefined && raw.year !== undefined;
  const from = settle(range.from, dayed(to), range.ongoing || to !== undefined);
  const settledTo = to && settle(to, dayed(from), true);
  if (!settledTo) return { ...range, from };
  if (from.year === undefined && settledTo.year !== undefined) {
    const later = month(from) > month(settledTo);
    return { ...range, from: { ...from, year: settledTo.year - (later ? 1 : 0) }, to: settledTo };
  }
  if (settledTo.year === undefined && from.year !== undefined) {
    const earlier = month(settledTo) < month(from);
    return { ...range, from, to: { ...settledTo, year: from.year + (earlier ? 1 : 0) } };
  }
  return { ...range, from, to: settledTo };
}

function month(raw: RawDate): number {
  return raw.month ?? (raw.quarter ?? 0) * 3;
}

function settle(raw: RawDate, neighbourHasDay: boolean, inRange: boolean): RawDate {
  if (raw.dayOrYear === undefined) return raw;
  const { dayOrYear, ...rest } = raw;
  if (neighbourHasDay) return { ...rest, day: dayOrYear };
  return inRange ? { ...rest, year: fullYear(dayOrYear), shortYear: true } : rest;
}

/** Whether a document's numeric dates put the day or the month first, judged by those that only one order can read. */
export function inferOrder(texts: Iterable<string>): DateOrder | undefined {
  let votes = 0;
  for (const text of texts)
    if (text.length <= LONGEST && !parseCanonicalDate(text)) votes += orderVotes(dateTokens(text));
  return votes > 0 ? 'dmy' : votes < 0 ? 'mdy' : undefined;
}

/** The canonical text a single date or "present" should be replaced with; nothing for ranges and refused dates. */
export function toCanonical(reading: DateReading): string | undefined {
  if (!reading.isDate || reading.end !== null || reading.problems.length > 0) return undefined;
  if (reading.from && !reading.ongoing) return reading.start ?? undefined;
  return !reading.from && reading.ongoing ? 'present' : undefined;
}
