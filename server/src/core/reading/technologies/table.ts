import { foldName } from './fold';
import source from './technologies.tsv';
import type { SpellingEntry, Technology, TechnologyKind, TechnologyTable } from './types';

const VENDOR_PREFIXES: Readonly<Record<string, readonly string[]>> = {
  Microsoft: ['Microsoft', 'MS'],
  AWS: ['AWS', 'Amazon'],
  Google: ['Google', 'Google Cloud', 'GCP'],
};

const NONE: readonly string[] = [];
const list = (cell: string | undefined): readonly string[] => (cell ? cell.split('|') : NONE);

function parseRow(line: string): Technology {
  const [name = '', kind, rank, flags = '0', aliases, wrong, former, implied, vendor] = line.split('\t');
  return {
    name,
    kind: kind as TechnologyKind,
    rank: Number(rank),
    aliases: list(aliases),
    misspellings: list(wrong),
    formerNames: list(former),
    implied: list(implied),
    vendor: vendor || undefined,
    homograph: Number(flags[0]) as 0 | 1 | 2,
    lowerCase: flags.includes('l'),
    package: flags.includes('p'),
    collected: flags.includes('c'),
  };
}

/** Name and aliases, then the same behind the vendor's name ("Kafka", "Apache Kafka"). */
function* acceptedSpellings(technology: Technology): Iterable<string> {
  yield technology.name;
  yield* technology.aliases;
  const { vendor } = technology;
  if (!vendor) return;
  for (const prefix of VENDOR_PREFIXES[vendor] ?? [vendor])
    for (const name of [technology.name, ...technology.aliases])
      if (!name.toLowerCase().startsWith(prefix.toLowerCase())) yield `${prefix} ${name}`;
}

interface MutableEntry {
  technology: Technology;
  accepted: string[];
  proper: string;
  former: boolean;
}

function indexSpellings(all: readonly Technology[]): ReadonlyMap<string, SpellingEntry> {
  const byKey = new Map<string, MutableEntry>();
  const add = (spelling: string, technology: Technology, former: boolean): void => {
    const key = foldName(spelling);
    const known = byKey.get(key);
    if (!known) byKey.set(key, { technology, accepted: [spelling], proper: spelling, former });
    else if (known.technology === technology) known.accepted.push(spelling);
  };
  for (const technology of all) {
    for (const spelling of acceptedSpellings(technology)) add(spelling, technology, false);
    for (const spelling of technology.formerNames) add(spelling, technology, true);
  }
  for (const technology of all)
    for (const spelling of technology.misspellings) {
      const key = foldName(spelling);
      if (!byKey.has(key)) byKey.set(key, { technology, accepted: [], proper: technology.name, former: false });
    }
  return byKey;
}

let table: TechnologyTable | undefined;

/** Every technology Merit knows. The table is read at the first call and kept. */
export function technologies(): TechnologyTable {
  if (!table) {
    const all = source.trimEnd().split('\n').map(parseRow);
    table = { all, byKey: indexSpellings(all) };
  }
  return table;
}
