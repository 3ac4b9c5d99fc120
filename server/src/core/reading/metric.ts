import type { Span } from '../text/span.ts';

/**
 * What a metric measures. `vague` is a magnitude without a figure (millions of, days to hours); `rank` a place in an
 * order (#1, 2nd place, top 5); `ratio` so many out of so many.
 */
export type MetricKind =
  | 'percent'
  | 'money'
  | 'multiplier'
  | 'count'
  | 'duration'
  | 'size'
  | 'rate'
  | 'score'
  | 'rank'
  | 'ratio'
  | 'measure'
  | 'vague';

/** What stands before a figure: over 5, under 5, about 5, up to 5, at least 5 (also `5+`). */
export type Comparator = 'over' | 'under' | 'about' | 'up-to' | 'at-least';

/** Why a metric leaves the reader in doubt; RULES of `bullet.unquantified` stay silent on all of them. */
export type Doubt =
  | 'magnitude'
  | 'absolute'
  | 'tenure'
  | 'training'
  | 'one-or-two'
  | 'design'
  | 'award'
  | 'age'
  | 'schedule'
  | 'unit-change';

/** One figure with its unit. `text` is the source between `start` and `end` (UTF-16, half-open). */
export interface Quantity extends Span {
  readonly text: string;
  /** The figure, scaled (`$1.2m` is 1200000), or the lower end of a range. Null when none is written or it is too big. */
  readonly value: number | null;
  /** The upper end of a range such as `10–20%`, else null. */
  readonly high: number | null;
  /**
   * Canonical: `%`, `pp` (percentage points), `x`, an ISO 4217 code, a unit (`ms`, `GB`, `month`, `qps`), a score name
   * (`NPS`), or for counts the noun as written (`users`). Null when no unit is written.
   */
  readonly unit: string | null;
  readonly comparator: Comparator | null;
  /** A sign written before the figure (`-250 ms`, `+12 %`); `value` itself is without it. */
  readonly sign: '-' | '+' | null;
}

/** Something measured in a bullet. */
export interface Metric extends Quantity {
  readonly kind: MetricKind;
  /** The period of a rate: `day` in `3M requests/day`, else null. */
  readonly per: string | null;
  /** What is counted, with its modifiers, as written: `daily active users`; else null. */
  readonly object: string | null;
  /** Both ends of a change (`from 87% to 95%`, `800 ms → 200 ms`); `value` and `unit` are then those of `to`. */
  readonly from: Quantity | null;
  readonly to: Quantity | null;
  /** Null for a clear metric. */
  readonly doubt: Doubt | null;
}

/** All that is not known of a metric of which only the value is. */
export const bareMetric = {
  high: null,
  unit: null,
  comparator: null,
  sign: null,
  per: null,
  object: null,
  from: null,
  to: null,
  doubt: null,
} as const satisfies Partial<Metric>;
