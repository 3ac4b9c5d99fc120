import { foldName, foldTable } from './fold.ts';

/** What a vendor's name may be in front of its products. */
export const VENDOR_PREFIXES: Readonly<Record<string, readonly string[]>> = {
  Microsoft: ['Microsoft', 'MS'],
  AWS: ['AWS', 'Amazon'],
  Google: ['Google', 'Google Cloud', 'GCP'],
};

/** The same, folded; a vendor's name in the folded table is a key itself. */
const FOLDED_PREFIXES: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries(VENDOR_PREFIXES).map(([vendor, prefixes]) => [foldName(vendor), prefixes.map(foldName)]),
);

const NONE: readonly string[] = [];
/** The parts of a cell. */
export const list = (cell: string | undefined): readonly string[] => (cell ? cell.split('|') : NONE);

/**
 * The row of every key: names, aliases and former names first, then vendor forms, then mistakes, so that a real name is
 * never taken for another's mistake.
 */
export function rowsOfKeys(table: string): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  const later: [string, number][] = [];
  const mistakes: [string, number][] = [];
  foldTable(table)
    .split('\n')
    .forEach((line, row) => {
      const [name = '', , , , aliases, wrong, former, , vendor] = line.split('\t');
      const keys = aliases ? [name, ...aliases.split('|')] : [name];
      for (const key of keys) if (!rows.has(key)) rows.set(key, row);
      for (const key of list(former)) if (!rows.has(key)) rows.set(key, row);
      if (wrong) for (const key of list(wrong)) mistakes.push([key, row]);
      if (vendor)
        for (const prefix of FOLDED_PREFIXES[vendor] ?? [vendor])
          for (const key of keys) if (!key.startsWith(prefix)) later.push([prefix + key, row]);
    });
  for (const [key, row] of later) if (!rows.has(key)) rows.set(key, row);
  for (const [key, row] of mistakes) if (!rows.has(key)) rows.set(key, row);
  return rows;
}

const DISTINCTIVE = /^([A-Za-z]{7,})\t[a-z]+\t[5-9]\t0[lp]*(?:\t|$)/;

/** Names of one long word that are on many résumés and mean nothing else, in the canonical spelling. */
export const distinctiveNames = (table: string): readonly string[] =>
  table.split('\n').flatMap((line) => DISTINCTIVE.exec(line)?.[1] ?? []);

/** By what a key is found in the table of keys: keys with the same beginning stand in one line. */
export const beginningOf = (key: string): string => key.slice(0, 2);
