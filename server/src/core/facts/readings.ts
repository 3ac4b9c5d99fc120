import type { Text } from '../profile/text.ts';
import { readBullet } from '../reading/bullet.ts';
import { type DateOrder, type DateReading, readDate } from '../reading/dates/index.ts';
import { isProtected, type ProtectedKind, type ProtectedSpan } from '../reading/protected/index.ts';
import type { Span } from '../text/span.ts';
import { memo } from './memo.ts';

/** How a text reads: its language, what is protected, what it measures and claims, how it opens. Read once, part by part. */
export const bulletOf = memo((value) => readBullet(value));

/** The stretches of a text that are no prose of the writer's: code, addresses, paths, identifiers, quotations. */
export const protectedOf = (text: Text): readonly ProtectedSpan[] => bulletOf(text).protected;

/**
 * Whether a part of a text is protected: no rule may read it as prose, no fix may change it. `kinds` where only some
 * kinds matter: `MACHINE_KINDS` leaves quotations and other languages out, whose figures and dates may still count.
 */
export const isProtectedPart = (text: Text, part: Span, kinds: ReadonlySet<ProtectedKind> | null = null): boolean =>
  isProtected(protectedOf(text), part, kinds);

/** How a text reads as a date. Dates whose day and month could be exchanged read month first. */
export const dateOf = memo((value) => readDate(value, { field: true }));

/** The same where the document's other dates say which comes first. */
export const dateIn = (value: string, order: DateOrder | undefined): DateReading =>
  readDate(value, order ? { order, field: true } : { field: true });
