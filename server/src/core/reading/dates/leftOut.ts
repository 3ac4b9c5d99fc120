import { weekdayOf } from './calendar.ts';
import { afterExpected } from './phrases.ts';
import { type DateReading, toCanonical } from './read.ts';
import { type DateToken, dateTokens } from './tokens.ts';
import { BEFORE_DATES, GUESSING_WORDS, RANGE_WORDS, WEEKDAYS } from './words.ts';

/** What stands beside a date and is said there. */
export interface Beside {
  /** The date is an end, so that "until" before it says nothing new. */
  readonly end?: boolean;
  /** Something else says that it is expected. */
  readonly expected?: boolean;
}

/** Signs that may mean something by themselves: a footnote, "after", a picture. */
const signs = /[\\#>]|\p{Extended_Pictographic}/u;

/** Emphasis and quotes stand in pairs; alone they are something else: the star of a birth, a footnote. */
const pairs = ['*', '_', '`', '"'];

/**
 * What a text says besides the date or the "present" that its canonical form is, as written: the "ca." of "ca. 2019", "(part-time)",
 * the time of a timestamp. Empty where that form says all of it. Asked of what has a canonical form.
 */
export function leftOut(reading: DateReading, beside: Beside = {}): readonly string[] {
  const { text } = reading;
  const span = reading.from?.span ?? reading.ongoingSpan;
  if (!span) return [];
  const parts = [text.slice(0, span.start), text.slice(span.end)];
  const left = parts.flatMap((part) => {
    const said = signs.test(part) || dateTokens(part).some((_, at, tokens) => at === unsaidAt(tokens, reading, beside));
    return said ? [part.replace(/^[\s,;|]+|[\s,;|]+$/gu, '')] : [];
  });
  if (left.length > 0) return left;
  return pairs.filter((sign) => text.split(sign).length % 2 === 0);
}

/** The canonical form of a text that says nothing besides. */
export const wholeCanonical = (reading: DateReading, beside: Beside = {}): string | undefined =>
  leftOut(reading, beside).length === 0 ? toCanonical(reading) : undefined;

/** The first token that the date does not say; the number of tokens where there is none. */
function unsaidAt(tokens: readonly DateToken[], reading: DateReading, beside: Beside): number {
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at]!;
    const hoped = beside.expected === true && !GUESSING_WORDS.has(token.text) ? afterExpected(tokens, at) : at;
    const bound = tokens.slice(at, hoped).some(({ text }) => text === 'by' || text === 'end');
    if (hoped > at && !bound) at = hoped;
    else if (token.kind === 'word' ? isSaid(token.text, reading, beside) : isMere(token, reading)) at++;
    else return at;
  }
  return at;
}

function isSaid(word: string, { from, endOnly }: DateReading, beside: Beside): boolean {
  if (BEFORE_DATES.has(word)) return true;
  if (RANGE_WORDS.has(word)) return !from || (endOnly && beside.end === true);
  const weekday = WEEKDAYS.get(word);
  const { year, month, day } = from?.date ?? {};
  if (weekday === undefined || year === undefined || month === undefined || day === undefined) return false;
  return weekdayOf(year, month, day) === weekday;
}

/** Marks that say nothing; a dash before "present" joins it to its start. */
const isMere = ({ kind, text }: DateToken, { from }: DateReading): boolean =>
  kind === 'mark' && ('.,()'.includes(text) || (text === '-' && !from));
