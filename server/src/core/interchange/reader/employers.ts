import type { Entry, Head } from './entries.ts';
import { isPlace } from './places.ts';

/** An employer that stands above several roles, once for all of them. */
export interface Employer {
  readonly name: string;
  readonly place: string | null;
  /** What is said of it, in pieces. */
  readonly about: readonly string[];
}

/** An entry, and the employer whose heading stands above it. */
export interface Told {
  readonly entry: Entry;
  readonly employer: Employer | null;
}

/**
 * Roles under the heading of their employer, where the format says how deep headings are: "Halden Freight" and beneath it, one level
 * deeper, each role with its dates. What no deeper heading follows is an entry by itself.
 */
export function underEmployers(entries: readonly Entry[]): readonly Told[] {
  const result: Told[] = [];
  let above: { readonly employer: Employer; readonly level: number } | null = null;
  entries.forEach((entry, index) => {
    const next = entries[index + 1];
    const deeper = next?.level ?? null;
    if (entry.level === null || (above !== null && entry.level < above.level)) above = null;
    if (above !== null && entry.level === above.level) {
      result.push({ entry, employer: above.employer });
      return;
    }
    above = null;
    const own = entry.level;
    if (own !== null && deeper !== null && deeper > own && next?.period) {
      // The first role stands in the same entry where nothing but its heading parts the two.
      const at = entry.heads.findIndex((head) => head.level === deeper);
      const employer = employerOf(at < 0 ? entry.heads : entry.heads.slice(0, at), at < 0 ? entry.prose : []);
      if (employer && (at > 0 || entry.bullets.length === 0)) {
        above = { employer, level: deeper };
        if (at > 0) result.push({ entry: { ...entry, heads: entry.heads.slice(at) }, employer });
        return;
      }
    }
    result.push({ entry, employer: null });
  });
  return result;
}

function employerOf(heads: readonly Head[], prose: readonly string[]): Employer | null {
  const pieces = heads.flatMap((head) => head.pieces);
  const places = pieces.filter(isPlace);
  const [name, ...about] = pieces.filter((piece) => !isPlace(piece));
  if (name === undefined) return null;
  return { name, place: places[0] ?? null, about: [...about, ...places.slice(1), ...prose] };
}
