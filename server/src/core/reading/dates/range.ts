import { isPlausibleYear } from './numeric.ts';
import type { DateOrder, RawDate } from './parts.ts';
import { afterDuration, afterExpected, afterLabel, afterOngoing, afterPresent, remarkEnd } from './phrases.ts';
import { parseSingle } from './single.ts';
import type { DateToken } from './tokens.ts';
import { FROM_WORDS, ONWARDS, ORDINAL_SUFFIXES, RANGE_WORDS } from './words.ts';

type Tokens = readonly DateToken[];

/** What one date or one range says, before years are shared and the calendar is asked. */
export interface RawRange {
  readonly from?: RawDate;
  readonly to?: RawDate;
  readonly ongoing: boolean;
  /** Tokens of "present", half-open. */
  readonly ongoingAt?: readonly [number, number];
  readonly expected: boolean;
  /** "until 2012": the one date is an end. */
  readonly endOnly: boolean;
  readonly next: number;
}

interface Prefix {
  readonly next: number;
  readonly expected: boolean;
  readonly since: boolean;
  readonly until: boolean;
}

const isMark = (token: DateToken | undefined, marks: string): boolean =>
  token?.kind === 'mark' && marks.includes(token.text);
const isWord = (token: DateToken | undefined, words: ReadonlySet<string>): boolean =>
  token?.kind === 'word' && words.has(token.text);

/** "Duration:", "from", "since", "Expected", "(": whatever may stand before the first date. */
function parsePrefix(tokens: Tokens, at: number): Prefix {
  let next = at;
  let expected = false;
  let since = false;
  let until = false;
  for (;;) {
    const before = next;
    // "in corso" and "till date" are phrases of their own, not a label or "till" before something.
    if (afterPresent(tokens, next) > next) return { next, expected, since, until };
    const afterWord = afterExpected(tokens, next);
    if (afterWord > next) {
      expected = true;
      next = afterWord;
    }
    if (isWord(tokens[next], FROM_WORDS)) {
      since = true;
      next++;
    } else if (isWord(tokens[next], RANGE_WORDS)) {
      until = true;
      next++;
    } else next = afterLabel(tokens, next);
    while (isMark(tokens[next], ':,.|(;') || isLooseDash(tokens, next) || (until && isMark(tokens[next], "'"))) next++;
    if (next === before) return { next, expected, since, until };
  }
}

/** A dash as decoration, not as part of a code: "A-2019-04" is no date, "- 2019" and "mid-2019" are. */
function isLooseDash(tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  return isMark(token, '-') && (at === 0 || token!.spaced || tokens[at - 1]!.text === 'mid');
}

/** The token after what joins two dates: a dash, "to", "- to", "/", "'" after "jusqu". `at` when nothing does. */
function afterSeparator(tokens: Tokens, at: number, afterBetween: boolean): number {
  let next = at;
  while (isMark(tokens[next], ',|') && isMark(tokens[next + 1], '-')) next++;
  let joined = 0;
  for (let taken = 0; taken < 4; taken++) {
    const token = tokens[next];
    // "tills vidare" is a phrase of its own, and no "till" before something.
    if (token?.kind === 'word' && afterOngoing(tokens, next) > next + 1) break;
    const isSeparator =
      isMark(token, '-') ||
      isWord(token, RANGE_WORDS) ||
      (afterBetween && token?.text === 'and') ||
      token?.text === 'e';
    if (!isSeparator && !(joined > 0 && isMark(token, "'") && !isPlausibleYear(tokens[next + 1]))) break;
    if (isMark(token, "'") && tokens[next + 1]?.kind === 'number') break;
    next++;
    joined++;
  }
  return joined > 0 ? next : at;
}

/** A comma or "and" joins two dates that share a year: "June, July 2015", "Spring & Fall 2014". */
function afterList(tokens: Tokens, at: number, from: RawDate): number | undefined {
  const listed = isMark(tokens[at], ',&') || tokens[at]?.text === 'and';
  return listed && from.year === undefined && from.dayOrYear === undefined ? at + 1 : undefined;
}

/**
 * A slash joins "June/July 2019", "2015-05/2016-04", "2006/2011" and "2019 / present". Two years with blanks around it are as
 * often two versions ("2000 / 2005").
 */
function afterSlash(tokens: Tokens, at: number, from: RawDate): number | undefined {
  if (!isMark(tokens[at], '/')) return undefined;
  const next = tokens[at + 1];
  const tight = !tokens[at]!.spaced && next?.spaced === false;
  const later = isPlausibleYear(next) && next!.value > from.year!;
  const years = from.style === 'year' && later && (tight || next!.value === from.year! + 1);
  const named = from.style !== 'year' && from.dayOrYear === undefined;
  return years || named || afterOngoing(tokens, at + 1) > at + 1 ? at + 1 : undefined;
}

/** A bar joins two whole dates of which the second is the later one: "Jan 2018 | Jun 2018", "2018 | 2019". */
function afterBar(tokens: Tokens, at: number, from: RawDate, order: DateOrder | undefined): number | undefined {
  if (!isMark(tokens[at], '|') || from.year === undefined) return undefined;
  const next = parseSingle(tokens, at + 1, order)?.raw;
  if (next?.year === undefined || kindOfStyle(next) !== kindOfStyle(from)) return undefined;
  const later = next.year > from.year || (next.year === from.year && (next.month ?? 0) > (from.month ?? 0));
  return later ? at + 1 : undefined;
}

/** "May" is neither short nor long. */
const kindOfStyle = ({ style }: RawDate): string => (style.startsWith('month-name') ? 'month-name' : style);

/** Reads "expected", "onwards", a stated duration or a remark after a date. */
function parseSuffix(
  tokens: Tokens,
  at: number,
  isRange: boolean,
): { next: number; expected: boolean; onwards: boolean } {
  let next = at;
  let expected = false;
  let onwards = false;
  for (;;) {
    const before = next;
    let inner = next;
    while (isMark(tokens[inner], '(,|:-')) inner++;
    const afterWord = afterExpected(tokens, inner);
    if (afterWord > inner) {
      expected = true;
      next = afterWord;
    } else if (isWord(tokens[inner], ONWARDS) || tokens[inner]?.text === '+') {
      onwards = true;
      next = inner + 1;
    } else if (isRange && afterDuration(tokens, inner) > inner) next = afterDuration(tokens, inner);
    else next = (remarkEnd(tokens, next) ?? next - 1) + 1;
    if (next > before) while (isMark(tokens[next], ')')) next++;
    if (next === before) return { next, expected, onwards };
  }
}

/** A bare day that ends a range inside one month: the "14" of "May 12–14, 2019"; a lone year is read elsewhere. */
function parseEndDay(tokens: Tokens, at: number, from: RawDate): { raw: RawDate; next: number } | undefined {
  const day = tokens[at];
  if (day?.kind !== 'number' || day.digits > 2 || from.month === undefined || from.style === 'numeric')
    return undefined;
  if (from.day === undefined && from.dayOrYear === undefined) return undefined;
  let next = at + 1;
  if (isWord(tokens[next], ORDINAL_SUFFIXES) && !tokens[next]!.spaced) next++;
  const yearAt = isMark(tokens[next], ',') ? next + 1 : next;
  const base = { start: day.start, month: from.month, style: from.style, day: day.value };
  if (!isPlausibleYear(tokens[yearAt]) || from.year !== undefined) return undefined;
  return { raw: { ...base, year: tokens[yearAt]!.value, end: tokens[yearAt]!.end }, next: yearAt + 1 };
}

/** Whether only a cut-off day remains: "2 January 2017 to 30". */
function isCutDay(tokens: Tokens, at: number, from: RawDate): boolean {
  const token = tokens[at];
  return from.day !== undefined && token?.kind === 'number' && token.digits <= 2 && at === tokens.length - 1;
}

/** Reads one date or range that begins at a token; nothing when none does. */
export function parseRange(tokens: Tokens, at: number, order: DateOrder | undefined): RawRange | undefined {
  const prefix = parsePrefix(tokens, at);
  const between = tokens.slice(at, prefix.next).some((token) => token.text === 'between');
  const first = parseSingle(tokens, prefix.next, order) ?? startDay(tokens, prefix.next, order);
  if (!first) return parseLone(tokens, prefix);
  const shared = { endOnly: prefix.until, from: first.raw };
  if (first.raw.through !== undefined) return parseCompact(tokens, first.raw, first.next, prefix);
  let suffix = parseSuffix(tokens, first.next, false);
  let expected = prefix.expected || suffix.expected;
  const separator =
    afterList(tokens, suffix.next, first.raw) ??
    afterSlash(tokens, suffix.next, first.raw) ??
    afterBar(tokens, suffix.next, first.raw, order) ??
    afterSeparator(tokens, suffix.next, between);
  const ongoing = presentAt(tokens, suffix.next, false) ?? presentAt(tokens, separator, separator > suffix.next);
  if (ongoing) {
    const end = parseSuffix(tokens, isMark(tokens[ongoing[1]], ')') ? ongoing[1] + 1 : ongoing[1], true);
    return { ...shared, ongoing: true, ongoingAt: ongoing, expected, next: end.next };
  }
  if (separator === suffix.next) {
    const open = suffix.onwards || prefix.since;
    suffix = isTenure(first.raw, open) ? parseSuffix(tokens, suffix.next, true) : suffix;
    return { ...shared, ongoing: open && !expected, expected, next: suffix.next };
  }
  const second = parsePrefix(tokens, separator);
  const last = parseEndDay(tokens, second.next, first.raw) ?? parseSingle(tokens, second.next, order);
  expected ||= second.expected;
  if (last && last.raw.through === undefined) {
    const end = parseSuffix(tokens, last.next, true);
    return { ...shared, to: last.raw, ongoing: false, expected: expected || end.expected, next: end.next };
  }
  if (isCutDay(tokens, separator, first.raw)) return { ...shared, ongoing: false, expected, next: tokens.length };
  const short = shortEndYear(tokens, separator, first.raw);
  if (short) {
    const end = parseSuffix(tokens, separator + 1, true);
    return { ...shared, to: short, ongoing: false, expected: expected || end.expected, next: end.next };
  }
  const open = isMark(tokens[separator - 1], '-') || /^till?$|^until$/.test(tokens[separator - 1]!.text);
  return { ...shared, ongoing: open && !expected && second.next === separator, expected, next: second.next };
}

/** The tokens of "present", perhaps in brackets; "date" alone means it only after "to" or a dash. */
function presentAt(tokens: Tokens, at: number, joined: boolean): readonly [number, number] | undefined {
  const start = isMark(tokens[at], '(,|') ? at + 1 : at;
  const end = afterOngoing(tokens, start);
  return end > start && (joined || tokens[start]!.text !== 'date') ? [start, end] : undefined;
}

/** A lone date takes a stated duration after it only when it is more than a year, which may be a version ("2008 (1 year)"). */
function isTenure(raw: RawDate, open: boolean): boolean {
  return open || raw.style !== 'year';
}

/** "present" and its like with no date before them. */
function parseLone(tokens: Tokens, prefix: Prefix): RawRange | undefined {
  const after = afterPresent(tokens, prefix.next);
  if (after === prefix.next) return undefined;
  const next = (remarkEnd(tokens, after) ?? after - 1) + 1;
  return { ongoing: true, ongoingAt: [prefix.next, after], expected: prefix.expected, endOnly: false, next };
}

/** "2016-20", "2019/20". */
function parseCompact(tokens: Tokens, raw: RawDate, next: number, prefix: Prefix): RawRange {
  const { through, ...from } = raw;
  const to: RawDate = { ...from, start: raw.end - 2, year: through!, shortYear: true };
  const suffix = parseSuffix(tokens, next, true);
  const expected = prefix.expected || suffix.expected;
  return { from: { ...from, end: raw.start + 4 }, to, ongoing: false, expected, endOnly: false, next: suffix.next };
}

/** "1–3 May 2017", "24 to 28 June 2019": a bare day, when a range of the same month follows. */
function startDay(
  tokens: Tokens,
  at: number,
  order: DateOrder | undefined,
): { raw: RawDate; next: number } | undefined {
  const day = tokens[at];
  if (day?.kind !== 'number' || day.digits > 2 || day.value < 1 || day.value > 31) return undefined;
  const next = isWord(tokens[at + 1], ORDINAL_SUFFIXES) && !tokens[at + 1]!.spaced ? at + 2 : at + 1;
  const separator = afterSeparator(tokens, next, false);
  if (separator === next) return undefined;
  const end = parseSingle(tokens, separator, order)?.raw;
  if (end?.day === undefined || end.month === undefined || end.year === undefined || end.style === 'numeric')
    return undefined;
  const { year, month, style } = end;
  return { raw: { start: day.start, end: tokens[next - 1]!.end, year, month, style, day: day.value }, next };
}

/** The "20" of "2016 – 20" or "2016 to 20". */
function shortEndYear(tokens: Tokens, at: number, from: RawDate): RawDate | undefined {
  const token = tokens[at];
  if (from.style !== 'year' || from.year === undefined || token?.kind !== 'number' || token.digits !== 2)
    return undefined;
  if (token.value <= from.year % 100) return undefined;
  const year = from.year - (from.year % 100) + token.value;
  return { start: token.start, end: token.end, year, shortYear: true, style: 'year' };
}
