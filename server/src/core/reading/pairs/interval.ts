/** A stretch of numbers, both ends inside; an end may be infinite. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

export function exactly(value: number): Interval {
  return { low: value, high: value };
}

export function intersects(a: Interval, b: Interval): boolean {
  return a.low <= b.high && b.low <= a.high;
}

/** Product of two intervals of non-negative numbers. */
export function times(a: Interval, b: Interval): Interval {
  return { low: product(a.low, b.low), high: product(a.high, b.high) };
}

function product(a: number, b: number): number {
  return a === 0 || b === 0 ? 0 : a * b;
}

/** Quotient of two intervals of non-negative numbers; infinite where the divisor reaches zero. */
export function over(a: Interval, b: Interval): Interval {
  return { low: quotient(a.low, b.high, 0), high: quotient(a.high, b.low, Number.POSITIVE_INFINITY) };
}

function quotient(a: number, b: number, unknown: number): number {
  if (b === 0) return Number.POSITIVE_INFINITY;
  return Number.isFinite(a) || Number.isFinite(b) ? a / b : unknown;
}

/** `scale` × interval + `shift`; a negative scale turns it round. */
export function linear(interval: Interval, scale: number, shift: number): Interval {
  const low = interval.low * scale + shift;
  const high = interval.high * scale + shift;
  return scale < 0 ? { low: high, high: low } : { low, high };
}

/** The interval widened by a share of its ends. */
export function widen({ low, high }: Interval, share: number): Interval {
  return { low: low * (1 - share), high: high * (1 + share) };
}
