import { isPluralNoun } from '../en/nouns.ts';
import type { Pair } from '../pairs/pairs.ts';
import type { Token } from '../tokens.ts';

/**
 * Whether the ends of a pair may be the smallest and the largest of what the sentence speaks of, and no change: "doubled yield on plots
 * from 2 to 5 hectares", "10% more on orders of €5k to €20k", "bikes priced £400 to £3,000".
 */
export function mayBeSizes(tokens: readonly Token[], pair: Pair): boolean {
  const { from, to, first } = pair;
  if (from.stated.low >= to.stated.low) return false;
  const last = tokens[first - 1]?.lower ?? '';
  if (/^(?:of|priced|worth|costing|sized|measuring|aged|between)$/.test(last)) return true;
  // Without a mark before it, and right behind several of something: the "number of orders" is one figure, "orders" have many.
  if (tokens[first]?.lower !== 'from' || !isPluralNoun(last)) return false;
  for (let at = first - 2; at >= first - NOUN; at--) {
    const { kind = 'symbol', lower = '' } = tokens[at] ?? {};
    if (/^(?:on|in|for|with|at|across|among|to)$/.test(lower)) return true;
    if (kind !== 'word' || /^(?:of|the|our|its|their|my)$/.test(lower)) return false;
  }
  return false;
}

/** How many words the noun may have with its preposition. */
const NOUN = 4;
