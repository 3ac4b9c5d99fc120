export type { CalendarDate, Precision } from './calendar.ts';
export {
  canonicalDate,
  daysInMonth,
  firstMonth,
  isLeapYear,
  lastMonth,
  monthIndex,
  parseCanonicalDate,
} from './calendar.ts';
export type { DateOrder, DatePart, DateProblem, DateStyle } from './parts.ts';
export type { DateReading, ReadDateOptions } from './read.ts';
export { inferOrder, readDate, toCanonical } from './read.ts';
