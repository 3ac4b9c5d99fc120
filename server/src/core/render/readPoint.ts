/** A calendar date known as far as its fields say. */
export interface ReadablePoint {
  readonly year: number;
  readonly quarter?: number;
  readonly month?: number;
  readonly day?: number;
  /** The season's word as written. */
  readonly season?: string;
  readonly expected?: boolean;
}

/** One date of a profile, `present`, or null when the text is no date of the calendar. */
export function readPoint(text: string): ReadablePoint | 'present' | null {
  if (/^present$/iu.test(text)) return 'present';
  const quarter = /^(\d{4})-Q([1-4])$/u.exec(text);
  if (quarter) return { year: Number(quarter[1]), quarter: Number(quarter[2]) };
  const found = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/u.exec(text);
  if (!found) return null;
  const [, year, month, day] = found;
  return { year: Number(year), ...(month && { month: Number(month) }), ...(day && { day: Number(day) }) };
}
