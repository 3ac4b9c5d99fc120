import { monthIndex, parseCanonicalDate } from '../reading/dates/index.ts';

/**
 * The month (`monthIndex`) that lies a number of years before today, `YYYY-MM-DD`. What ended before it is too old for a
 * reader to ask about (`merit.maxAgeYears`).
 */
export function oldestMonth(today: string, years: number): number {
  const date = parseCanonicalDate(today);
  return date ? monthIndex(date.year - years, date.month ?? 1) : 0;
}
