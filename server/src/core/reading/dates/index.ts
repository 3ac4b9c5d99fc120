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
export type { DateOrdering, DateSpan } from './compare.ts';
export { compareDates, endBeforeStart, newestFirst } from './compare.ts';
export type { MonthInterval, Months } from './durations.ts';
export {
  dateSpan,
  formatDuration,
  formatMonths,
  gapsBetween,
  isKnownToMonth,
  mergeIntervals,
  narrowestInterval,
  overlapDays,
  overlapMonths,
  sharesExactly,
  spanMonths,
  unionMonths,
  widestInterval,
} from './durations.ts';
export { leftOut, wholeCanonical } from './leftOut.ts';
export type { DateOrder, DatePart, DateProblem, DateStyle } from './parts.ts';
export type { DateReading, ReadDateOptions } from './read.ts';
export { inferOrder, readDate, toCanonical } from './read.ts';
