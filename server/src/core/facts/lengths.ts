import { type Message, plural, say } from '../messages/message.ts';

const yearsOf = (count: number): Message => plural(count, '{count} year', '{count} years');
const monthsOf = (count: number): Message => plural(count, '{count} month', '{count} months');

/** A number of months as it is said in a sentence: "1 year and 3 months". */
export function inWords(months: number): Message {
  const years = Math.floor(months / 12);
  const rest = months % 12;
  if (years === 0) return monthsOf(rest);
  return rest === 0 ? yearsOf(years) : say('{first} and {last}', { first: yearsOf(years), last: monthsOf(rest) });
}

/**
 * The least that a number of months can be, where some date is known to its year only: "at least 2 months". Over a year the
 * months of it would be made up.
 */
export const atLeast = (months: number): Message =>
  say('at least {length}', { length: inWords(months > 12 ? months - (months % 12) : months) });

/** The most that it can be. */
export const atMost = (months: number): Message => say('at most {length}', { length: inWords(months) });
