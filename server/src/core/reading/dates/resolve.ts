import { type Message, say } from '../../messages/message.ts';
import { type CalendarDate, daysInMonth } from './calendar.ts';
import type { DatePart, DateProblem, RawDate } from './parts.ts';

const MONTH_NAMES: readonly Message[] = [
  say('January'),
  say('February'),
  say('March'),
  say('April'),
  say('May'),
  say('June'),
  say('July'),
  say('August'),
  say('September'),
  say('October'),
  say('November'),
  say('December'),
];

/** Asks the calendar. Nothing when the words leave no year at all. `ambiguous`: nothing else in the text tells day from month. */
export function resolvePart(raw: RawDate, text: string, ambiguous: boolean): DatePart | undefined {
  if (raw.year === undefined) return undefined;
  const span = { start: raw.start, end: raw.end };
  const precision = precisionOf(raw);
  const base = {
    span,
    precision,
    style: raw.style,
    shortYear: raw.shortYear === true,
    ambiguous: ambiguous && raw.ambiguous === true,
  };
  const reason = refusal(raw, raw.year);
  if (reason) return { ...base, problem: { ...reason, span } };
  return { ...base, date: dateOf(raw, raw.year, text) };
}

function precisionOf(raw: RawDate): DatePart['precision'] {
  if (raw.quarter !== undefined) return raw.season ? 'season' : 'quarter';
  if (raw.month === undefined) return 'year';
  return raw.day === undefined ? 'month' : 'day';
}

function refusal({ month, day, quarter }: RawDate, year: number): Pick<DateProblem, 'kind' | 'reason'> | undefined {
  if (quarter !== undefined && (quarter < 1 || quarter > 4))
    return { kind: 'quarter', reason: say('there is no quarter {quarter}', { quarter }) };
  if (month === undefined) return undefined;
  if (month < 1 || month > 12) return { kind: 'month', reason: say('there is no month {month}', { month }) };
  if (day === undefined) return undefined;
  if (day < 1) return { kind: 'day', reason: say('there is no day {day}', { day }) };
  const last = daysInMonth(year, month);
  const name = MONTH_NAMES[month - 1]!;
  return day > last
    ? { kind: 'day', reason: say('{month} {year} has {days} days', { month: name, year, days: last }) }
    : undefined;
}

function dateOf({ quarter, month, day, season, years }: RawDate, year: number, text: string): CalendarDate {
  if (quarter !== undefined) {
    const date = { year, quarter, precision: 'quarter' } as const;
    if (season === undefined) return date;
    const named = { ...date, season: capitalised(text.slice(season.start, season.end)) };
    return years ? { ...named, years: text.slice(years.start, years.end) } : named;
  }
  if (month === undefined) return { year, precision: 'year' };
  return day === undefined ? { year, month, precision: 'month' } : { year, month, day, precision: 'day' };
}

/** "FALL" becomes "Fall"; abbreviations ("WS") stay as they are. */
function capitalised(word: string): string {
  if (word.length < 3) return word;
  return word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase();
}
