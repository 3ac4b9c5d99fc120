import type { Mask } from '../masks/index.ts';
import type { Token } from '../tokens.ts';
import { withOdds } from './odds.ts';
import { findPairs, type Pair } from './pairs.ts';
import { readQuantities, type StatedFigure } from './quantity.ts';

/** The figures of a text outside masks, and which two of them are the ends of a change: what claims and metrics both ask. */
export interface PairReading {
  /** The tokens that were read: those of a bullet's length. */
  readonly tokens: readonly Token[];
  readonly figures: readonly StatedFigure[];
  /** The same with odds ("1 in 4") as the one share that they are. */
  readonly measured: readonly StatedFigure[];
  readonly pairs: readonly Pair[];
}

/** Longer texts are not a bullet; only their beginning is read, in UTF-16 units. */
const longest = 4000;

const worthReading =
  /\p{Nd}|hal[fv]|doubl|tripl|trebl|quadrupl|fold|third|quarter|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w{3,5}teen|twenty)\b/iu;

/** What a text is read from: its tokens and what is masked in it. */
export interface PairSource {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly masks: readonly Mask[];
}

/** Reads the from–to pairs of a text; null where no word of it is a figure. Linear in its length. */
export function readPairs({ text, tokens: all, masks }: PairSource): PairReading | null {
  if (!worthReading.test(text)) return null;
  const tokens = text.length > longest ? all.filter(({ end }) => end <= longest) : all;
  const figures = readQuantities(tokens, masks);
  const measured = withOdds(tokens, figures);
  return { tokens, figures, measured, pairs: findPairs(tokens, measured) };
}
