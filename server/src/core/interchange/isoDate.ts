/** The dates JSON Resume accepts: a year, a month or a day. As published, the calendar is not asked. */
const PUBLISHED = /^[12]\d{3}(?:-[01]\d(?:-[0-3]\d)?)?$/;

/**
 * A date as JSON Resume writes it. A quarter becomes its year, never a month nobody stated. `present` at the end of
 * something is said by leaving the date out; anything else that is no date goes to `refuse`.
 */
export function isoDate(
  text: string,
  position: 'date' | 'endDate',
  refuse: (reason: string) => undefined,
): string | undefined {
  if (PUBLISHED.test(text)) return text;
  if (position === 'endDate' && text === 'present') return undefined;
  const year = /^([12]\d{3})-Q[1-4]$/.exec(text)?.[1];
  return year ?? refuse(`“${text}” is not a date that JSON Resume can hold.`);
}
