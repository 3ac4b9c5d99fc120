import type { Cue } from '../en/changeWords.ts';
import type { Pair } from '../pairs/pairs.ts';
import type { Hedge, StatedFigure } from '../pairs/quantity.ts';
import type { Token } from '../tokens.ts';
import { absoluteChange } from './absoluteChanges.ts';
import { figureChange } from './figureChanges.ts';
import { wordChanges } from './wordChanges.ts';

/**
 * A change stated as a share or a factor ("by 75 %", "4x faster", "halved", "by a third"), in percentage points ("up 6 points") or as a
 * difference ("by 12 t/ha", "saved £15k"). Token indexes are half-open.
 */
export interface Change {
  readonly kind: 'percent' | 'multiplier' | 'word' | 'points' | 'difference';
  readonly first: number;
  readonly next: number;
  /** Where the text that states it begins, hedge included, and where it ends. */
  readonly start: number;
  readonly end: number;
  readonly stated: { readonly low: number; readonly high: number };
  readonly hedge: Hedge;
  readonly cue: Cue | undefined;
  /** "3x more", "faster": the factor may count from one or from zero. */
  readonly comparative: boolean;
  /** Decimals its figure is written with. */
  readonly decimals: number;
  /** Text the figure ends with when rewritten: "%", "x", " times". */
  readonly suffix: string;
  /** For a difference: its unit, period and noun, as of a figure. */
  readonly unit: string | null;
  readonly per: string | null;
  readonly noun: string | null;
  /** `stated` is a stretch already, wide enough for what people round. */
  readonly rounded: boolean;
}

/** Finds the changes a text states, in order, among the figures that belong to no pair and among words. */
export function findChanges(
  tokens: readonly Token[],
  quantities: readonly StatedFigure[],
  pairs: readonly Pair[],
): Change[] {
  const paired = new Set(pairs.flatMap(({ from, to }) => [from, to]));
  const rangeEnds = rangesAfterBy(tokens, quantities, paired);
  const figures: Change[] = [];
  for (const quantity of quantities) {
    if (paired.has(quantity)) continue;
    const range = rangeEnds.get(quantity) ?? quantity;
    const change = figureChange(tokens, range) ?? absoluteChange(tokens, range);
    if (change && change.next > (figures.at(-1)?.next ?? 0)) figures.push(change);
  }
  return [...figures, ...wordChanges(tokens)].sort((a, b) => a.first - b.first);
}

/** "by 10 to 20 %" and "10 % to 20 % faster": two figures that state one range. */
function rangesAfterBy(
  tokens: readonly Token[],
  quantities: readonly StatedFigure[],
  paired: ReadonlySet<StatedFigure>,
): Map<StatedFigure, StatedFigure> {
  const ranges = new Map<StatedFigure, StatedFigure>();
  quantities.forEach((low, index) => {
    const high = quantities[index + 1];
    if (!high || paired.has(low) || paired.has(high)) return;
    if (high.first !== low.next + 1 || !['to', 'or'].includes(tokens[low.next]!.lower)) return;
    if (high.unit !== '%' && high.unit !== 'x') return;
    if (low.unit !== null && low.unit !== high.unit) return;
    const stated = { low: low.stated.low, high: high.stated.high };
    if (stated.low < stated.high)
      ranges.set(low, { ...high, first: low.first, start: low.start, stated, hedge: low.hedge });
  });
  return ranges;
}
