import { foldName } from './fold';
import { technologies } from './table';
import type { Technology } from './types';

export interface TechnologyCompletion {
  readonly technology: Technology;
  /** The accepted spelling that the prefix leads to: the canonical name, or the alias that matched ("Postgres"). */
  readonly matched: string;
}

interface Row {
  readonly key: string;
  readonly technology: Technology;
  readonly spelling: string;
}

let rows: readonly Row[] | undefined;

/** Every accepted spelling by its key, and by the key of its later words ("actions" for "GitHub Actions"). */
function sortedRows(): readonly Row[] {
  if (rows) return rows;
  const all: Row[] = [];
  for (const { technology, accepted, former } of technologies().byKey.values()) {
    if (former) continue;
    for (const spelling of accepted) {
      all.push({ key: foldName(spelling), technology, spelling });
      for (const match of spelling.matchAll(/[ /](?=\w)/g))
        all.push({ key: foldName(spelling.slice(match.index + 1)), technology, spelling });
    }
  }
  rows = all.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  return rows;
}

function firstAtLeast(sorted: readonly Row[], key: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]!.key < key) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How well a spelling answers a prefix; higher is better. */
function score(row: Row, prefix: string): number {
  const { technology, spelling, key } = row;
  const whole = foldName(spelling) === key;
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
  const sorted = sortedRows();
  const best = new Map<Technology, { readonly score: number; readonly spelling: string }>();
  for (let index = firstAtLeast(sorted, key); index < sorted.length; index += 1) {
    const row = sorted[index]!;
    if (!row.key.startsWith(key)) break;
    const value = score(row, key);
    const known = best.get(row.technology);
    if (!known || known.score < value) best.set(row.technology, { score: value, spelling: row.spelling });
  }
  return [...best]
    .sort(([a, x], [b, y]) => y.score - x.score || (a.name < b.name ? -1 : 1))
    .slice(0, limit)
    .map(([technology, { spelling }]) => ({ technology, matched: spelling }));
}
