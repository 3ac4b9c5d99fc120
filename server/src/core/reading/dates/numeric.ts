import type { DateOrder, Parsed, RawDate } from './parts.ts';
import type { DateToken } from './tokens.ts';

/** Years that a résumé can mean. A four-digit number outside is a count, a rank or a part number. */
export function isPlausibleYear(token: DateToken | undefined): boolean {
  return token?.kind === 'number' && token.digits === 4 && token.value >= 1900 && token.value <= 2100;
}

/** The full year of a two-digit one: 50–99 lie in the twentieth century, since people are born in '58 and nothing ends in 2058. */
export function fullYear(short: number): number {
  return short < 50 ? 2000 + short : 1900 + short;
}

function isShort(token: DateToken | undefined): boolean {
  return token?.kind === 'number' && token.digits <= 2;
}

function tight(token: DateToken | undefined, marks: string): boolean {
  return token?.kind === 'mark' && !token.spaced && marks.includes(token.text);
}

/** A following mark that makes a number part of something longer: "2020.3.1.4", "1/2/2020/3". */
function continues(tokens: readonly DateToken[], next: number, mark: string): boolean {
  const after = tokens[next + 1];
  return tight(tokens[next], mark) && after?.kind === 'number' && !after.spaced;
}

/** "2020-1", "2019/04", "2020.03.15", "2016-20" (a compact range), "2019/20": a number that begins with its year. */
function yearFirst(tokens: readonly DateToken[], at: number): Parsed | undefined {
  const year = tokens[at]!;
  const separator = tokens[at + 1];
  const second = tokens[at + 2];
  if (!tight(separator, '-/.') || !isShort(second) || second!.spaced) return undefined;
  const mark = separator!.text;
  const third = tokens[at + 4];
  const raw = (end: DateToken, fields: Partial<RawDate>): RawDate => ({
    start: year.start,
    end: end.end,
    year: year.value,
    style: 'numeric',
    ...fields,
  });
  if (tight(tokens[at + 3], mark) && isShort(third) && !third!.spaced) {
    if (continues(tokens, at + 5, mark) || (second!.value > 12 && third!.value > 12)) return undefined;
    const iso = mark === '-' && second!.digits === 2 && third!.digits === 2;
    return {
      raw: raw(third!, { month: second!.value, day: third!.value, style: iso ? 'iso' : 'numeric' }),
      next: at + 5,
    };
  }
  if (continues(tokens, at + 3, mark)) return undefined;
  const through = compactEnd(year.value, second!, mark);
  if (through !== undefined) return { raw: raw(second!, { through, style: 'year' }), next: at + 3 };
  if (mark === '.' && second!.digits !== 2) return undefined;
  const style = mark === '-' && second!.digits === 2 ? 'iso' : 'numeric';
  return { raw: raw(second!, { month: second!.value, style }), next: at + 3 };
}

/** The end year of "2016-20" or "1998/99"; nothing when the second number is a month or does not come later. */
function compactEnd(year: number, second: DateToken, mark: string): number | undefined {
  if (mark === '.' || second.digits !== 2) return undefined;
  const century = year - (year % 100);
  if (second.value > 12 && second.value > year % 100) return century + second.value;
  return second.value === 0 && year % 100 === 99 ? century + 100 : undefined;
}

/** "04/2019", "04.2019", "13-2020" (refused later: there is no month 13). "18/2000" is a share, "18.2000" a decimal. */
function monthYear(tokens: readonly DateToken[], at: number): Parsed | undefined {
  const month = tokens[at]!;
  const separator = tokens[at + 1];
  const year = tokens[at + 2];
  const loose = separator?.kind === 'mark' && separator.text === '/';
  if (!(loose || tight(separator, '-.')) || !isPlausibleYear(year) || (year!.spaced && !loose)) return undefined;
  if (separator!.text !== '-' && (month.value < 1 || month.value > 12)) return undefined;
  if (month.value > 31 || continues(tokens, at + 3, separator!.text)) return undefined;
  const raw = { start: month.start, end: year!.end, month: month.value, year: year!.value, style: 'numeric' } as const;
  return { raw, next: at + 3 };
}

/** "15.03.2020", "3/15/2020", "3/15/20". A number above 12 settles the order; points mean day first. */
function dayMonthYear(tokens: readonly DateToken[], at: number, order: DateOrder | undefined): Parsed | undefined {
  const [first, one, second, two, year] = tokens.slice(at, at + 5);
  if (!tight(one, '-/.') || !isShort(second) || !tight(two, one!.text)) return undefined;
  const short = isShort(year) && year!.digits === 2 && !year!.spaced && one!.text !== '-';
  if (second!.spaced && one!.text !== '.') return undefined;
  if (!(isPlausibleYear(year) || short) || continues(tokens, at + 5, one!.text)) return undefined;
  const swapped = orderOf(first!.value, second!.value, one!.text, order) === 'mdy';
  const raw: RawDate = {
    start: first!.start,
    end: year!.end,
    year: short ? fullYear(year!.value) : year!.value,
    shortYear: short,
    month: swapped ? first!.value : second!.value,
    day: swapped ? second!.value : first!.value,
    style: 'numeric',
    ambiguous: first!.value <= 12 && second!.value <= 12 && first!.value !== second!.value && one!.text !== '.',
  };
  return { raw, next: at + 5 };
}

function orderOf(first: number, second: number, mark: string, order: DateOrder | undefined): DateOrder {
  if (first > 12) return 'dmy';
  if (second > 12) return 'mdy';
  return mark === '.' ? 'dmy' : (order ?? (mark === '/' ? 'mdy' : 'dmy'));
}

/** "03/18": month and short year, believed only inside a range. */
function monthShortYear(tokens: readonly DateToken[], at: number): Parsed | undefined {
  const [month, separator, year] = tokens.slice(at, at + 3);
  if (!tight(separator, '/') || !isShort(year) || year!.digits !== 2 || year!.spaced) return undefined;
  if (month!.value < 1 || month!.value > 12 || continues(tokens, at + 3, '/')) return undefined;
  const raw: RawDate = {
    start: month!.start,
    end: year!.end,
    month: month!.value,
    year: fullYear(year!.value),
    shortYear: true,
    weak: true,
    style: 'numeric',
  };
  return { raw, next: at + 3 };
}

/** "1859-01-01" and "1859-01": in the form of ISO 8601 a year before 1900 is one. */
function isOldIso(tokens: readonly DateToken[], at: number): boolean {
  const year = tokens[at];
  const month = tokens[at + 2];
  if (year?.kind !== 'number' || year.digits !== 4 || year.value < 1000 || year.value >= 1900) return false;
  const isMonth = tight(tokens[at + 1], '-') && month?.digits === 2 && month.value >= 1 && month.value <= 12;
  const hasDay = tight(tokens[at + 3], '-') && tokens[at + 4]?.digits === 2;
  return isMonth && (hasDay || year.value >= 1600);
}

/** A date written with digits alone, but for a bare year. */
export function parseNumeric(
  tokens: readonly DateToken[],
  at: number,
  order: DateOrder | undefined,
): Parsed | undefined {
  if (isPlausibleYear(tokens[at]) || isOldIso(tokens, at)) return yearFirst(tokens, at);
  if (!isShort(tokens[at])) return undefined;
  return dayMonthYear(tokens, at, order) ?? monthYear(tokens, at) ?? monthShortYear(tokens, at);
}

/**
 * Whether the numeric dates of a document put the day first: from those that only one order can read ("20/07/2015"). Nothing when
 * none tells or they disagree evenly.
 */
export function orderVotes(tokens: readonly DateToken[]): number {
  let votes = 0;
  for (let at = 0; at + 4 < tokens.length; at++) {
    const [first, one, second, two, year] = tokens.slice(at, at + 5);
    if (!isShort(first) || !tight(one, '-/') || !isShort(second) || !tight(two, one!.text)) continue;
    if (!isPlausibleYear(year) && !(isShort(year) && year!.digits === 2)) continue;
    if (first!.value > 12 && first!.value <= 31 && second!.value <= 12) votes++;
    if (second!.value > 12 && second!.value <= 31 && first!.value <= 12) votes--;
  }
  return votes;
}
