import type { Amount } from '../amount.ts';
import type { Comparator } from '../metric.ts';
import type { Token } from '../tokens.ts';

/** Phrases before a figure that compare it, longest first within one ending. */
const PHRASES: readonly (readonly [readonly string[], Comparator])[] = (
  [
    ['over', 'over'],
    ['above', 'over'],
    ['exceeding', 'over'],
    ['exceeded', 'over'],
    ['exceeds', 'over'],
    ['exceed', 'over'],
    ['surpassing', 'over'],
    ['beyond', 'over'],
    ['more than', 'over'],
    ['greater than', 'over'],
    ['higher than', 'over'],
    ['larger than', 'over'],
    ['in excess of', 'over'],
    ['upwards of', 'over'],
    ['well over', 'over'],
    ['under', 'under'],
    ['below', 'under'],
    ['less than', 'under'],
    ['fewer than', 'under'],
    ['lower than', 'under'],
    ['sub -', 'under'],
    ['about', 'about'],
    ['around', 'about'],
    ['approximately', 'about'],
    ['approx', 'about'],
    ['approx .', 'about'],
    ['roughly', 'about'],
    ['nearly', 'about'],
    ['almost', 'about'],
    ['circa', 'about'],
    ['some', 'about'],
    ['close to', 'about'],
    ['an estimated', 'about'],
    ['estimated', 'about'],
    ['up to', 'up-to'],
    ['upto', 'up-to'],
    ['as many as', 'up-to'],
    ['as much as', 'up-to'],
    ['as high as', 'up-to'],
    ['at most', 'up-to'],
    ['no more than', 'up-to'],
    ['maximum', 'up-to'],
    ['maximum of', 'up-to'],
    ['max', 'up-to'],
    ['at least', 'at-least'],
    ['no fewer than', 'at-least'],
    ['no less than', 'at-least'],
    ['not less than', 'at-least'],
    ['minimum of', 'at-least'],
    ['a minimum', 'at-least'],
    ['minimum', 'at-least'],
  ] as const
).map(([phrase, comparator]) => [phrase.split(' '), comparator] as const);

/** By their last word, the longest first. */
const BY_LAST_WORD: ReadonlyMap<string, readonly (readonly [readonly string[], Comparator])[]> = (() => {
  const map = new Map<string, (readonly [readonly string[], Comparator])[]>();
  for (const entry of [...PHRASES].sort((a, b) => b[0].length - a[0].length)) {
    const last = entry[0].at(-1) ?? '';
    map.set(last, [...(map.get(last) ?? []), entry]);
  }
  return map;
})();

export interface Compared {
  readonly comparator: Comparator | null;
  /** Index of the first token of the comparing words, or of the amount. */
  readonly first: number;
}

/** How an amount is compared: by words before it, a sign on it, or a plus after it. */
export function comparatorOf(tokens: readonly Token[], amount: Amount): Compared {
  const words = comparingWords(tokens, amount.first);
  if (words) return words;
  const bySign = amount.sign === '>' ? 'over' : amount.sign === '<' ? 'under' : amount.sign === '~' ? 'about' : null;
  return { comparator: bySign ?? (amount.plus ? 'at-least' : null), first: amount.first };
}

/** The comparing words that end right before a token ("nearly", "in excess of"), or null. */
export function comparingWords(tokens: readonly Token[], before: number): Compared | null {
  for (const [phrase, comparator] of BY_LAST_WORD.get(tokens[before - 1]?.lower ?? '') ?? []) {
    const first = before - phrase.length;
    if (first >= 0 && phrase.every((word, i) => tokens[first + i]?.lower === word)) return { comparator, first };
  }
  return null;
}
