import { readBullet } from '../reading/bullet.ts';
import { type DateOrder, type DateReading, readDate } from '../reading/dates/index.ts';
import { memo } from './memo.ts';

/** How a sentence reads: what it measures, how it opens. */
export const bulletOf = memo((value) => readBullet(value));

/** How a text reads as a date. Dates whose day and month could be exchanged read month first. */
export const dateOf = memo((value) => readDate(value));

/** The same where the document's other dates say which comes first. */
export const dateIn = (value: string, order: DateOrder | undefined): DateReading =>
  readDate(value, order ? { order } : {});
