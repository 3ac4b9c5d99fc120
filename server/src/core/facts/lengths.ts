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
