import { FURTHER } from '../en/claimWords.ts';
import { PLACE_NOUNS, UNCOUNTED } from '../en/objects.ts';
import type { Pair } from '../pairs/pairs.ts';
import type { Token } from '../tokens.ts';
import type { Change } from './changes.ts';
import { namesAnother } from './ownObject.ts';
import { isRepeated } from './repeated.ts';
import { mayBeSizes } from './sizeRange.ts';

/** Whether nothing about the sentence says that a change measures something else than the pair next to it. */
export function isCertain(tokens: readonly Token[], change: Change, pair: Pair, changes: readonly Change[]): boolean {
  return (
    !namesAnother(tokens, change, pair) &&
    !isOneOfSeveral(tokens, change, changes) &&
    !isElsewhere(tokens, change, pair) &&
    !isMeans(tokens, change, pair) &&
    !isRepeated(tokens, change, pair) &&
    !mayBeSizes(tokens, pair) &&
    !goesOn(tokens, pair)
  );
}

const isUncounted = ({ lower }: Token): boolean => UNCOUNTED.has(lower);

/** "by going from 2 to 3 panes": the pair is the means, and not what the change measures. */
function isMeans(tokens: readonly Token[], { next, kind, unit, per }: Change, { first, toUnit, to }: Pair): boolean {
  // "Saved $30,000 a year by moving the lease from $96,000 to $81,000 a year": of the same money a year.
  const money = unit !== null && /^[A-Z]{3}$/.test(unit);
  if (kind === 'difference' && money && unit === toUnit && per !== null && per === to.per) return false;
  return tokens
    .slice(next, first)
    .some(({ lower }, at) => lower === 'by' && /ing$/.test(tokens[next + at + 1]?.lower ?? ''));
}

/** "12 vans to 18 vans and 4 bikes", "from $10M to $9M to $8M": the end has another part, or is not the last. */
function goesOn(tokens: readonly Token[], { from, to }: Pair): boolean {
  if (to.first < from.first) return false;
  const noun = tokens[to.next]?.kind === 'word' && !/^(?:and|to|then)$/.test(tokens[to.next]!.lower);
  const at = to.next + (noun ? 1 : 0);
  const further = [at + 1, at + 2].some((index) => tokens[index]?.kind === 'number');
  if (further && /^(?:to|then)$/.test(tokens[at]?.lower ?? '')) return true;
  return /^(?:and|plus)$/.test(tokens[at]?.lower ?? '') && tokens[at + 1]?.kind === 'number';
}

/** "cut headcount by 10%, from 4 sites to 3": the pair counts places, the change something else. */
function isElsewhere(tokens: readonly Token[], { first, next }: Change, { from, to, counts }: Pair): boolean {
  if (counts && from.first >= next && tokens.slice(Math.max(0, first - 6), from.first).some(isUncounted)) return true;
  const place = [from.noun, to.noun].find((noun) => noun !== null && PLACE_NOUNS.has(noun));
  if (!place || from.first < next) return false;
  const object = tokens.slice(Math.max(0, first - 8), from.first).filter(({ kind }) => kind === 'word');
  return !object.some(({ lower }) => lower === place || `${lower}s` === place);
}

/** "by 12%, then by 8%", "20% in year one and 30% in year two": the ends hold several changes. */
function isOneOfSeveral(tokens: readonly Token[], { first, kind }: Change, changes: readonly Change[]): boolean {
  const before = tokens.slice(Math.max(0, first - 3), first);
  if (before.some(({ lower }) => FURTHER.has(lower))) return true;
  const joined =
    /^(?:and|,)$/.test(tokens[first - 1]?.lower ?? '') ||
    /^and by$/.test(
      before
        .slice(-2)
        .map(({ lower }) => lower)
        .join(' '),
    );
  return joined && changes.some((other) => other.kind === kind && other.next <= first && first - other.next < 8);
}
