import { distance } from 'fastest-levenshtein';
import { branch, type Schema } from './cursor.ts';
import { foldKey, isOtherName, otherNamesOf } from './otherNames.ts';

const sorted = (name: string): string => [...name].sort().join('');

/** A key of a map as it is compared. */
interface Candidate {
  readonly key: string;
  readonly folded: string;
  readonly letters: string;
}

const candidates = new WeakMap<Schema, readonly Candidate[]>();

function candidatesOf(schema: Schema): readonly Candidate[] {
  const known = candidates.get(schema);
  if (known) return known;
  const found = Object.keys(branch(schema, 'map').properties ?? {}).map((key) => {
    const folded = foldKey(key);
    return { key, folded, letters: sorted(folded) };
  });
  candidates.set(schema, found);
  return found;
}

/** `en_label`, `summary-fr`: keys of a file in several languages, of which none is the other. */
const ofLanguage = /^[a-z]{2}[_-]\p{L}{3,}$|^\p{L}{3,}[_-][a-z]{2}$/iu;

/** Is one key the other with a slip of the fingers, and no other word: `label` is no slip of `level`? */
export function isMisspelling(name: string, key: string): boolean {
  const away = distance(foldKey(name), foldKey(key));
  return away <= 1 || (away <= 2 && !isOtherName(foldKey(name)));
}

/** No key of the format is longer, and nobody mistypes one into something much longer. */
const maxLength = 30;

/**
 * The key of a map's schema that was probably meant by an unknown one: another spelling, another format's name for it,
 * or the nearest by edit distance (2, or 1 for names of up to four letters; two letters
 * swapped count as 1). Keys already written are not offered.
 */
export function nearestKey(name: string, schema: Schema, written: (key: string) => boolean): string | null {
  const folded = name.length > maxLength || ofLanguage.test(name) ? '' : foldKey(name);
  if (folded === '') return null;
  const known = candidatesOf(schema).filter(({ key }) => !written(key));
  const same = known.find((one) => one.folded === folded);
  if (same) return same.key;
  const letters = sorted(folded);
  const swapped = known.find((one) => one.letters === letters);
  if (swapped && distance(folded, swapped.folded) <= 2) return swapped.key;
  let best: string | null = null;
  let nearest = (folded.length <= 4 ? 1 : 2) + 1;
  for (const one of known) {
    if (Math.abs(one.folded.length - folded.length) >= nearest) continue;
    const found = distance(folded, one.folded);
    if (found < nearest) {
      nearest = found;
      best = one.key;
    }
  }
  const other = otherNamesOf(folded).find((key) => known.some((one) => one.key === key));
  if (other !== undefined || isOtherName(folded)) return other ?? (nearest <= 1 ? best : null);
  return best;
}

/** The key of a map's schema that is the place of what an unknown one holds, whether or not it is written as well; null where no name tells. */
export function placeNamed(name: string, schema: Schema): string | null {
  const { properties = {} } = branch(schema, 'map');
  return otherNamesOf(foldKey(name)).find((key) => Object.hasOwn(properties, key)) ?? null;
}
