import { distance } from 'fastest-levenshtein';

/**
 * The word that was probably meant by one that is not among `words`: the nearest by edit distance without regard to case,
 * at most a third of its letters away. Null where none is near. Linear in the number of words.
 */
export function nearestWord(word: string, words: Iterable<string>): string | null {
  const wanted = word.toLowerCase();
  let nearest = Math.floor(wanted.length / 3) + 1;
  let best: string | null = null;
  // Nobody mistypes a word into one this long.
  if (wanted.length > 60) return null;
  for (const one of words) {
    if (Math.abs(one.length - wanted.length) >= nearest) continue;
    const found = distance(wanted, one.toLowerCase());
    if (found >= nearest) continue;
    nearest = found;
    best = one;
  }
  return best;
}
