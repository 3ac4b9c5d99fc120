import { foldName } from './fold.ts';
import { technologies } from './table.ts';
import type { Technology } from './types.ts';

export interface TechnologyCompletion {
  readonly technology: Technology;
  /** The accepted spelling that the prefix leads to: the canonical name, or the alias that matched ("Postgres"). */
  readonly matched: string;
}

interface Row {
  readonly key: string;
  readonly technology: Technology;
  readonly spelling: string;
  /** The key is that of the whole spelling, not of its later words. */
  readonly whole: boolean;
}

let rows: readonly Row[] | undefined;

/** Every accepted spelling by its key, and by the key of its later words ("actions" for "GitHub Actions"). */
function completable(): readonly Row[] {
  if (rows) return rows;
  const all: Row[] = [];
  for (const [key, { technology, accepted, former }] of technologies().byKey) {
    if (former) continue;
    for (const spelling of accepted) {
      all.push({ key, technology, spelling, whole: true });
      for (let at = spelling.indexOf(' '); at >= 0; at = spelling.indexOf(' ', at + 1))
        all.push({ key: foldName(spelling.slice(at)), technology, spelling, whole: false });
    }
  }
  rows = all;
  return all;
}

/** How well a spelling answers a prefix; higher is better. */
function score(row: Row, prefix: string): number {
  const { technology, spelling, key, whole } = row;
  const canonical = spelling === technology.name;
  const exact = key === prefix && whole ? 6 : 0;
  return technology.rank + exact + (whole ? 3 : 0) + (canonical ? 0.5 : 0) - spelling.length / 200;
}

/**
 * Technologies whose name, alias or a later word begins with `prefix` (case and separators do not matter), best first:
 * exact, then popular. Each technology once. An empty prefix gives the most popular ones.
 */
export function complete(prefix: string, limit = 50): readonly TechnologyCompletion[] {
  const key = foldName(prefix);
  const best = new Map<Technology, { readonly score: number; readonly spelling: string }>();
  for (const row of completable()) {
    if (!row.key.startsWith(key)) continue;
    const value = score(row, key);
    const known = best.get(row.technology);
    if (!known || known.score < value) best.set(row.technology, { score: value, spelling: row.spelling });
  }
  return [...best]
    .sort(([a, x], [b, y]) => y.score - x.score || (a.name < b.name ? -1 : 1))
    .slice(0, limit)
    .map(([technology, { spelling }]) => ({ technology, matched: spelling }));
}
