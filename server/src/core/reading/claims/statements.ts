import type { StatedFigure } from '../pairs/quantity.ts';
import type { Token } from '../tokens.ts';
import type { Fit } from './judge.ts';

/** A claim that carries its own proof: a share with its parts ("9 of 12 (75%)"), a sum with all of its parts, a length with its dates. */
export interface Statement {
  readonly kind: 'share' | 'sum' | 'span';
  readonly fit: Fit;
  /** The figure that is claimed. */
  readonly claimed: StatedFigure;
  /** Tokens of what proves it, half-open. */
  readonly first: number;
  readonly next: number;
  /** What the parts amount to, in the notation of the claim. */
  readonly computed: string;
}

/** A value in the notation of a figure: "$180K" for 180,000 in the notation of "$200K". */
export function inNotation(text: string, tokens: readonly Token[], like: StatedFigure, value: number): string {
  const scaled = value / like.scale;
  const digits = Number(scaled.toFixed(2));
  const figure = tokens.slice(like.first, like.next).find(({ kind }) => kind === 'number');
  const grouped = figure?.text.includes(',') ? digits.toLocaleString('en-US') : String(digits);
  if (!figure) return grouped;
  return text.slice(like.figureStart, figure.start) + grouped + text.slice(figure.end, like.end);
}
