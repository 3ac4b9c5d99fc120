import type { Figure } from './figures.ts';

/** A figure that may be part of a sum. */
export interface Summand extends Figure {
  /** As it was read: `users`, `USD`; null where none is written. */
  readonly unit: string | null;
  /** Figures of one text are not added up: "from 9 days to 2" is no 11 days. */
  readonly text: string;
}

/** So many figures of a unit are tried: a headline adds up what stands out, not everything. */
const most = 40;
/** "85M+" may stand over a sum that is larger by this share. */
const above = 0.1;
/** Shares and factors are not added up. */
const neverAdded = new Set(['%', 'pp']);

/** Is the figure what two or three figures of the same unit in different texts make together? */
export function isSum(stated: Summand, shown: readonly Summand[]): boolean {
  const { value, dimension, unit, atLeast } = stated;
  if (value <= 0 || neverAdded.has(dimension) || (dimension === 'count' && unit === null)) return false;
  const parts = shown
    .filter(
      (one) =>
        one.dimension === dimension &&
        (dimension !== 'count' || one.unit === unit) &&
        one.value > 0 &&
        one.value < value,
    )
    .slice(0, most);
  const hits = (sum: number): boolean =>
    Math.abs(sum - value) <= value * 1e-9 || (atLeast && sum > value && sum <= value * (1 + above));
  return parts.some((a, i) =>
    parts.some(
      (b, j) =>
        j > i &&
        b.text !== a.text &&
        (hits(a.value + b.value) ||
          parts.some((c, k) => k > j && c.text !== b.text && hits(a.value + b.value + c.value))),
    ),
  );
}
