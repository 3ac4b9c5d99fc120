import type { Message } from '../../messages/message.ts';
import type { Span } from '../../text/span.ts';
import type { CalendarDate, Precision } from './calendar.ts';

/** How a date is written. A name such as "May" that is its own abbreviation is `month-name`. */
export type DateStyle =
  | 'iso'
  | 'numeric'
  | 'month-name-long'
  | 'month-name-short'
  | 'month-name'
  | 'season'
  | 'quarter'
  | 'year'
  | 'present';

/** Which comes first in `3/4/2020`. */
export type DateOrder = 'dmy' | 'mdy';

/** Why the calendar refuses what looks like a date. */
export interface DateProblem {
  readonly kind: 'month' | 'day' | 'quarter';
  /** Where in the text, UTF-16, half-open. */
  readonly span: Span;
  /** A clause for a message: "there is no month 13", "February 2015 has 28 days". */
  readonly reason: Message;
}

/** One date inside a text. */
export interface DatePart {
  /** Absent when the calendar refuses it; then `problem` says why. */
  readonly date?: CalendarDate;
  readonly problem?: DateProblem;
  /** Where in the text, UTF-16, half-open. */
  readonly span: Span;
  readonly style: DateStyle;
  /** How exactly it is written; `season` beside a date stored as a quarter. */
  readonly precision: Precision | 'season';
  /** The year is written with two digits. */
  readonly shortYear: boolean;
  /** Day and month could be exchanged ("3/4/2020"), and nothing but the order asked for decided. */
  readonly ambiguous: boolean;
}

/** What the words of one date say before its year is filled in from its neighbour and the calendar is asked. */
export interface RawDate {
  readonly start: number;
  readonly end: number;
  readonly style: DateStyle;
  readonly year?: number;
  readonly shortYear?: boolean;
  readonly quarter?: number;
  readonly month?: number;
  readonly day?: number;
  /** Where the season's word stands. */
  readonly season?: Span;
  /** Where its two years stand: "2024/25". */
  readonly years?: Span;
  readonly ambiguous?: boolean;
  /** "Mar 21": a day when the other end of the range says the year, else a short year. */
  readonly dayOrYear?: number;
  /** End year of a compact range: "2016-20". */
  readonly through?: number;
  /** "03/18" is a date only inside a range. */
  readonly weak?: boolean;
}

/** A raw date and the index of the token after it. */
export interface Parsed {
  readonly raw: RawDate;
  readonly next: number;
}
