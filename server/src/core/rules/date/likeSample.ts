import type { CalendarDate } from '../../reading/dates/index.ts';

const LONG = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** A word in the letters of another: "aug", "AUG", "Aug". */
function inLettersOf(word: string, sample: string): string {
  if (sample === sample.toLowerCase()) return word.toLowerCase();
  return sample.length > 1 && sample === sample.toUpperCase() ? word.toUpperCase() : word;
}

/** The name of a month, as long as the one in a sample; null where the sample is no English month. */
function monthName(month: number, sample: string): string | null {
  const name = LONG[month - 1];
  const lower = sample.toLowerCase();
  if (!name) return null;
  if (LONG.some((one) => one.toLowerCase() === lower)) return inLettersOf(name, sample);
  const short = LONG.some((one) => one.slice(0, 3).toLowerCase() === lower) || lower === 'sept';
  return short ? inLettersOf(name.slice(0, 3), sample) : null;
}

/**
 * A month of a year in the form of a sample: "Jun. 2013" like "Aug. 2011", "06/2013" like "08/2011". Null where it cannot be
 * said with certainty: with days, with names of months in other languages, for a year alone.
 */
export function likeSample({ year, month, day }: CalendarDate, sample: string): string | null {
  if (month === undefined || day !== undefined) return null;
  const parts = sample.trim().match(/\d+|[\p{L}\p{M}]+|[^\d\p{L}\p{M}]+/gu) ?? [];
  let months = 0;
  let years = 0;
  const written = parts.map((part): string | null => {
    if (/^\d{4}$/.test(part)) {
      years++;
      return String(year).padStart(4, '0');
    }
    if (/^\d{1,2}$/.test(part)) {
      months++;
      return part.startsWith('0') ? String(month).padStart(2, '0') : String(month);
    }
    if (/^\p{L}/u.test(part)) {
      months++;
      return monthName(month, part);
    }
    return part;
  });
  if (years !== 1 || months !== 1 || written.includes(null)) return null;
  // "May" is whole, whatever is behind the others.
  return written.join('').replace(/\bmay\./i, (found) => found.slice(0, -1));
}
