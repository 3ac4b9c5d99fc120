import { foldName } from './fold.ts';
import { technologies } from './table.ts';
import type { Technology } from './types.ts';

export interface TechnologyCompletion {
  readonly technology: Technology;
  /** The accepted spelling that the prefix leads to: the canonical name, or the alias that matched ("Postgres"). */
  readonly matched: string;
}

interface Found {
  readonly technology: Technology;
  readonly spelling: string;
  readonly score: number;
}

/** Spellings whose second or later word begins with `prefix`: "GitHub Actions" for "act". */
function laterWords(technology: Technology, prefix: string): readonly string[] {
  const word = ` ${prefix}`;
  return [technology.name, ...technology.aliases].filter((spelling) => spelling.toLowerCase().includes(word));
}

/** What a prefix may mean, some technologies several times. */
function* candidates(prefix: string): Iterable<Found> {
  const table = technologies();
  const key = foldName(prefix);
  const found = (technology: Technology, spelling: string, bonus: number): Found => {
    const canonical = spelling === technology.name ? 0.5 : 0;
    return { technology, spelling, score: technology.rank + bonus + canonical - spelling.length / 200 };
  };
  if (key === '') {
    for (const technology of table.popular) yield found(technology, technology.name, 0);
    return;
  }
  for (const one of table.keys) {
    if (!one.startsWith(key)) continue;
    const { technology, accepted, former } = table.find(one)!;
    if (accepted[0] !== undefined && !former) yield found(technology, accepted[0], one === key ? EXACT : WHOLE);
  }
  const word = prefix.trim().toLowerCase();
  for (const technology of table.withLaterWord(word))
    for (const spelling of laterWords(technology, word)) yield found(technology, spelling, 0);
}

/** How much more a name counts that begins with the prefix, or is the prefix, than one with a later word that does. */
const WHOLE = 3;
const EXACT = 9;

/**
 * Technologies whose name, alias or a later word begins with `prefix` (case and separators do not matter), best first:
 * exact, then popular. Each technology once. An empty prefix gives the most popular ones.
 */
export function complete(prefix: string, limit = 50): readonly TechnologyCompletion[] {
  const best = new Map<Technology, Found>();
  for (const one of candidates(prefix)) {
    const known = best.get(one.technology);
    if (!known || known.score < one.score) best.set(one.technology, one);
  }
  return [...best.values()]
    .sort((a, b) => b.score - a.score || (a.technology.name < b.technology.name ? -1 : 1))
    .slice(0, limit)
    .map(({ technology, spelling }) => ({ technology, matched: spelling }));
}

/** Names to propose for a prefix, likeliest first: each canonical name, and beside it the accepted spelling that is being typed. */
export function namesLike(prefix: string, limit: number): readonly { readonly name: string; readonly kind: string }[] {
  const kinds = new Map<string, string>();
  for (const { technology, matched } of complete(prefix, limit)) {
    kinds.set(technology.name, technology.kind);
    if (!kinds.has(matched)) kinds.set(matched, technology.kind);
  }
  return [...kinds].map(([name, kind]) => ({ name, kind }));
}
