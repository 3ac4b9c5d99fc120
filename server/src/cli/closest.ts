import { distance } from 'fastest-levenshtein';

/** Further than this apart, one word is no slip of the other. */
const farthest = 2;

/** The name that was probably meant, or null. */
export function closest(written: string, names: readonly string[]): string | null {
  const near = names
    .map((name) => ({ name, apart: distance(written.slice(0, 60), name) }))
    .filter(({ name, apart }) => apart <= Math.min(farthest, name.replace(/^-+/, '').length / 2))
    .sort((a, b) => a.apart - b.apart);
  return near[0]?.name ?? null;
}
