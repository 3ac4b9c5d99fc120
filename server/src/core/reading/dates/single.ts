import { fullYear, isPlausibleYear, parseNumeric } from './numeric.ts';
import type { DateOrder, DateStyle, Parsed, RawDate } from './parts.ts';
import { type DateToken, foldWord } from './tokens.ts';
import { LINKS, MONTHS, ORDINAL_SUFFIXES, SEASONS, TERMS, WEEKDAYS } from './words.ts';

type Tokens = readonly DateToken[];

function isMark(token: DateToken | undefined, marks: string): boolean {
  return token?.kind === 'mark' && marks.includes(token.text);
}

function isWord(token: DateToken | undefined, words: ReadonlySet<string>): boolean {
  return token?.kind === 'word' && words.has(token.text);
}

function skip(tokens: Tokens, at: number, marks: string, words?: ReadonlySet<string>): number {
  let next = at;
  while (isMark(tokens[next], marks) || (words && isWord(tokens[next], words))) next++;
  return next;
}

interface Year {
  readonly year: number;
  readonly shortYear: boolean;
  readonly end: number;
  readonly next: number;
}

/** A year before 1900, which only a month beside it makes one: the "1898" of "May 1898". */
const isOldYear = (token: DateToken | undefined): boolean =>
  token?.kind === 'number' && token.digits === 4 && token.value >= 1700 && token.value < 1900;

/** "2013", "'13", "'2013", "' 2013". */
function parseYear(tokens: Tokens, at: number, old = false): Year | undefined {
  const next = skip(tokens, at, "'");
  const token = tokens[next];
  if (isPlausibleYear(token) || (old && next === at && isOldYear(token)))
    return { year: token!.value, shortYear: false, end: token!.end, next: next + 1 };
  if (next === at || token?.kind !== 'number' || token.digits !== 2) return undefined;
  return { year: fullYear(token.value), shortYear: true, end: token.end, next: next + 1 };
}

/** A day of the month with its ordinal ending, as the token after it; nothing when there is none. */
function afterDay(tokens: Tokens, at: number): number | undefined {
  const token = tokens[at];
  if (token?.kind !== 'number' || token.digits > 2) return undefined;
  const suffix = tokens[at + 1];
  const glued = suffix && (!suffix.spaced || ENGLISH_ORDINALS.has(suffix.text));
  return glued && isWord(suffix, ORDINAL_SUFFIXES) ? at + 2 : at + 1;
}

/** Endings that stay ordinals after a space: "24 th May". */
const ENGLISH_ORDINALS = new Set(['st', 'nd', 'rd', 'th']);

function monthStyle(token: DateToken): DateStyle {
  const length = MONTHS.get(token.text)?.length;
  return length === 'neutral' ? 'month-name' : length === 'short' ? 'month-name-short' : 'month-name-long';
}

/** "July 2nd, 2013", "Sept. 2015", "Jan-20", "Apr' 2014", "marzo de 2020", "May" (its year may stand elsewhere). */
function monthFirst(tokens: Tokens, at: number): Parsed | undefined {
  const word = tokens[at]!;
  const month = MONTHS.get(word.text)?.month;
  if (month === undefined) return undefined;
  const base = { start: word.start, month, style: monthStyle(word) };
  const afterName = skip(tokens, at + 1, '.');
  const afterLink = skip(tokens, skip(tokens, afterName, ',/-.'), '', LINKS);
  const year = parseYear(tokens, afterLink, true);
  if (year) return { raw: { ...base, ...yearOf(year), end: year.end }, next: year.next };
  const day = afterDay(tokens, afterName) ?? afterDay(tokens, afterLink);
  const dayAt = afterDay(tokens, afterName) === undefined ? afterLink : afterName;
  const alone: Parsed = { raw: { ...base, end: tokens[afterName - 1]!.end }, next: afterName };
  if (day === undefined) return alone;
  const number = tokens[dayAt]!;
  const withYear = parseYear(tokens, skip(tokens, day, ',/-.', LINKS));
  if (withYear)
    return { raw: { ...base, ...yearOf(withYear), day: number.value, end: withYear.end }, next: withYear.next };
  const end = tokens[day - 1]!.end;
  const dashed = dayAt === afterLink && isMark(tokens[dayAt - 1], '-');
  if (dashed && number.spaced) return alone;
  if (day - dayAt === 2 || number.digits === 1) return { raw: { ...base, day: number.value, end }, next: day };
  if (number.value > 31 || dashed) {
    const raw = { ...base, year: fullYear(number.value), shortYear: true, end };
    return { raw, next: day };
  }
  return { raw: { ...base, dayOrYear: number.value, end }, next: day };
}

function yearOf(year: Year): Pick<RawDate, 'year' | 'shortYear'> {
  return { year: year.year, shortYear: year.shortYear };
}

/** "13th February 2016", "30-Jan 2021", "1. März 2020", "2 de marzo de 2020", "16th June 17". */
function dayFirst(tokens: Tokens, at: number): Parsed | undefined {
  const after = afterDay(tokens, at);
  if (after === undefined) return undefined;
  const nameAt = skip(tokens, skip(tokens, after, '.,-/'), '', LINKS);
  const word = tokens[nameAt];
  const month = word?.kind === 'word' ? MONTHS.get(word.text)?.month : undefined;
  if (month === undefined) return undefined;
  const day = tokens[at]!;
  const base = { start: day.start, day: day.value, month, style: monthStyle(word!) };
  const afterName = skip(tokens, nameAt + 1, '.');
  const yearAt = skip(tokens, skip(tokens, afterName, ',/-.'), '', LINKS);
  const year = parseYear(tokens, yearAt, true);
  if (year) return { raw: { ...base, ...yearOf(year), end: year.end }, next: year.next };
  const short = tokens[yearAt];
  const spacedDash = short?.spaced === true && isMark(tokens[yearAt - 1], '-');
  if (short?.kind === 'number' && short.digits === 2 && !spacedDash && afterDay(tokens, yearAt) === yearAt + 1) {
    const raw = { ...base, year: fullYear(short.value), shortYear: true, end: short.end };
    return { raw, next: yearAt + 1 };
  }
  return { raw: { ...base, end: tokens[afterName - 1]!.end }, next: afterName };
}

/** "Fall 2023", "Winter 2019/20" (the winter that ends in 2020), "Spring semester of 2021", "Summer" (year elsewhere). */
function seasonFirst(tokens: Tokens, at: number): Parsed | undefined {
  const word = tokens[at]!;
  const quarter = SEASONS.get(word.text);
  if (quarter === undefined) return undefined;
  const base = { start: word.start, quarter, season: { start: word.start, end: word.end }, style: 'season' } as const;
  const year = parseYear(tokens, skip(tokens, at + 1, ',.-/', TERMS)) ?? bareShortYear(tokens, at + 1);
  if (!year) return { raw: { ...base, end: word.end }, next: at + 1 };
  const second = tokens[year.next + 1];
  const split = isMark(tokens[year.next], '/-') && second?.kind === 'number' && !second.spaced;
  const next = (year.year + 1) % 100;
  if (split && (second.value === year.year + 1 || (second.digits === 2 && second.value === next))) {
    const shown = quarter === 1 ? year.year + 1 : year.year;
    const years = { start: tokens[year.next - 1]!.start, end: second.end };
    return { raw: { ...base, year: shown, years, end: second.end }, next: year.next + 2 };
  }
  return { raw: { ...base, ...yearOf(year), end: year.end }, next: year.next };
}

function bareShortYear(tokens: Tokens, at: number): Year | undefined {
  const token = tokens[at];
  if (token?.kind !== 'number' || token.digits !== 2 || (tokens[at + 1] && !tokens[at + 1]!.spaced)) return undefined;
  return { year: fullYear(token.value), shortYear: true, end: token.end, next: at + 1 };
}

/** "Q3 2021", "Q3'21", "Q2" (year elsewhere). */
function quarterFirst(tokens: Tokens, at: number): Parsed | undefined {
  const worded = wordedQuarter(tokens, at);
  const quarter = worded ? tokens[at] : quarterAt(tokens, at);
  if (!quarter) return undefined;
  const base = { start: tokens[at]!.start, quarter: quarter.value, style: 'quarter' } as const;
  const next = worded ? at + 3 : at + 2;
  const year = parseYear(tokens, skip(tokens, next, ',/-', LINKS));
  if (!year) return { raw: { ...base, end: tokens[next - 1]!.end }, next };
  return { raw: { ...base, ...yearOf(year), end: year.end }, next: year.next };
}

/** "3rd quarter". */
function wordedQuarter(tokens: Tokens, at: number): boolean {
  return afterDay(tokens, at) === at + 2 && tokens[at + 2]?.text === 'quarter';
}

function quarterAt(tokens: Tokens, at: number): DateToken | undefined {
  const number = tokens[at + 1];
  if (tokens[at]?.kind !== 'word' || tokens[at]!.text !== 'q') return undefined;
  return number?.kind === 'number' && number.digits === 1 && !number.spaced ? number : undefined;
}

/** A date that begins with its year and goes on in words: "2021-Q3", "2020 March 5", "2023 Fall", "2020年3月"; or a bare year. */
function yearThenWords(tokens: Tokens, at: number): Parsed | undefined {
  const year = parseYear(tokens, at);
  if (!year) return undefined;
  const start = tokens[at]!.start;
  const base = { start, ...yearOf(year) };
  const plain: Parsed = { raw: { ...base, style: 'year', end: year.end }, next: year.next };
  if (year.shortYear) return plain;
  const ideographs = ideographDate(tokens, at);
  if (ideographs) return ideographs;
  const after = isMark(tokens[year.next], '-/,.') ? year.next + 1 : year.next;
  const loose = isMark(tokens[year.next], '-') && (tokens[year.next]!.spaced || tokens[after]?.spaced === true);
  if (loose) return plain;
  const quarter = quarterAt(tokens, after);
  if (quarter && !isPlausibleYear(tokens[after + 2])) {
    const raw = { ...base, quarter: quarter.value, style: 'quarter', end: quarter.end } as const;
    return { raw, next: after + 2 };
  }
  const word = tokens[after];
  const month = word?.kind === 'word' ? MONTHS.get(word.text)?.month : undefined;
  const season = word?.kind === 'word' ? SEASONS.get(word.text) : undefined;
  if (month === undefined && season === undefined) return plain;
  if (parseYear(tokens, skip(tokens, after + 1, '.,'))) return plain;
  if (season !== undefined) {
    const raw = {
      ...base,
      quarter: season,
      season: { start: word!.start, end: word!.end },
      style: 'season',
      end: word!.end,
    } as const;
    return { raw, next: after + 1 };
  }
  const named = { ...base, month: month!, style: monthStyle(word!) };
  const dayAt = skip(tokens, after + 1, '.-/');
  const day = afterDay(tokens, dayAt);
  if (day === undefined || (tokens[dayAt]!.spaced && isMark(tokens[dayAt - 1], '-')))
    return { raw: { ...named, end: word!.end }, next: skip(tokens, after + 1, '.') };
  return { raw: { ...named, day: tokens[dayAt]!.value, end: tokens[day - 1]!.end }, next: day };
}

const YEAR_MARKS = new Set(['年', '년'].map(foldWord));
const MONTH_MARKS = new Set(['月', '월'].map(foldWord));
const DAY_MARKS = new Set(['日', '일'].map(foldWord));

/** "2020年3月15日": a year, and as many of month and day as follow. */
function ideographDate(tokens: Tokens, at: number): Parsed | undefined {
  const mark = (index: number, words: ReadonlySet<string>): boolean => isWord(tokens[index], words);
  if (!mark(at + 1, YEAR_MARKS)) return undefined;
  const base = { start: tokens[at]!.start, year: tokens[at]!.value };
  if (tokens[at + 2]?.kind !== 'number' || !mark(at + 3, MONTH_MARKS))
    return { raw: { ...base, style: 'year', end: tokens[at]!.end + 1 }, next: at + 2 };
  const month = { ...base, month: tokens[at + 2]!.value, style: 'numeric' } as const;
  if (tokens[at + 4]?.kind !== 'number' || !mark(at + 5, DAY_MARKS))
    return { raw: { ...month, end: tokens[at + 2]!.end + 1 }, next: at + 4 };
  return { raw: { ...month, day: tokens[at + 4]!.value, end: tokens[at + 4]!.end + 1 }, next: at + 6 };
}

/** A time after a day, as in ISO 8601 timestamps: "T09:30:00Z". */
function afterTime(tokens: Tokens, at: number): number {
  if (tokens[at]?.text !== 't' || tokens[at]!.spaced) return at;
  let next = at + 1;
  while (tokens[next] && !tokens[next]!.spaced && (tokens[next]!.kind === 'number' || isMark(tokens[next], ':.-+')))
    next++;
  return tokens[next]?.text === 'z' ? next + 1 : next;
}

/**
 * Reads one date that begins at a token. Its year may be missing ("January" in "January – February 2013"), and the calendar has not
 * been asked yet.
 */
export function parseSingle(tokens: Tokens, at: number, order: DateOrder | undefined): Parsed | undefined {
  const start = tokens[at]?.kind === 'word' && WEEKDAYS.has(tokens[at]!.text) ? skip(tokens, at + 1, ',.') : at;
  const token = tokens[start];
  if (!token) return undefined;
  if (token.kind === 'word')
    return monthFirst(tokens, start) ?? seasonFirst(tokens, start) ?? quarterFirst(tokens, start);
  if (token.kind === 'mark') return isMark(token, "'") ? yearThenWords(tokens, start) : undefined;
  const numeric = parseNumeric(tokens, start, order);
  if (numeric) return { raw: numeric.raw, next: afterTime(tokens, numeric.next) };
  return yearThenWords(tokens, start) ?? dayFirst(tokens, start) ?? quarterFirst(tokens, start);
}
