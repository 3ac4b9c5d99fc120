import { foldName, foldTable } from './fold.ts';
import source from './technologies.tsv';
import type { Renaming, SpellingEntry, Technology, TechnologyKind, TechnologyTable } from './types.ts';

const VENDOR_PREFIXES: Readonly<Record<string, readonly string[]>> = {
  Microsoft: ['Microsoft', 'MS'],
  AWS: ['AWS', 'Amazon'],
  Google: ['Google', 'Google Cloud', 'GCP'],
};

const NONE: readonly string[] = [];
const list = (cell: string | undefined): readonly string[] => (cell ? cell.split('|') : NONE);

function renamingOf(cell: string | undefined): Renaming | undefined {
  const [name, from, assumed] = list(cell);
  return name ? { name, from: Number(from), assumed: assumed === '?' } : undefined;
}

function parseRow(line: string): Technology {
  const [name = '', kind, rank, flags = '0', aliases, wrong, former, implied, vendor, wordKeys, renamed] =
    line.split('\t');
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
    wordKeys: list(wordKeys),
    renamed: renamingOf(renamed),
    collected: flags.includes('c'),
  };
}

interface MutableEntry {
  readonly technology: Technology;
  readonly accepted: string[];
  readonly proper: string;
  readonly former: boolean;
  readonly homograph: 0 | 1 | 2;
}

/** How far a spelling is an ordinary word: the name as its row says, an alias when it is listed as one. */
function homographOf({ name, homograph, wordKeys }: Technology, key: string, spelling: string): 0 | 1 | 2 {
  if (wordKeys.length > 0 && wordKeys.includes(key)) return homograph || 1;
  if (spelling.includes(' ')) return 0;
  return spelling === name || name.includes(' ') ? homograph : 0;
}

/** Collects the spellings of all technologies; the folded cells of the same row are their keys. */
class SpellingIndex {
  readonly byKey = new Map<string, MutableEntry>();

  accept(technology: Technology, spelling: string, key: string, former = false): void {
    const known = this.byKey.get(key);
    if (known) {
      if (known.technology === technology) known.accepted.push(spelling);
      return;
    }
    const homograph = homographOf(technology, key, spelling);
    this.byKey.set(key, { technology, accepted: [spelling], proper: spelling, former, homograph });
  }

  /** The name and aliases behind the vendor's name: "Apache Kafka". */
  acceptVendorForms(technology: Technology, spellings: readonly string[], keys: readonly string[]): void {
    const { vendor } = technology;
    if (!vendor) return;
    for (const prefix of VENDOR_PREFIXES[vendor] ?? [vendor]) {
      const prefixKey = foldName(prefix);
      for (let index = 0; index < spellings.length; index += 1)
        if (!keys[index]!.startsWith(prefixKey))
          this.accept(technology, `${prefix} ${spellings[index]}`, prefixKey + keys[index]);
    }
  }

  reject(technology: Technology, key: string): void {
    if (this.byKey.has(key)) return;
    this.byKey.set(key, { technology, accepted: [], proper: technology.name, former: false, homograph: 0 });
  }
}

function indexSpellings(all: readonly Technology[], folded: readonly string[]): ReadonlyMap<string, SpellingEntry> {
  const index = new SpellingIndex();
  const rejected: (() => void)[] = [];
  all.forEach((technology, row) => {
    const cells = folded[row]!.split('\t');
    const spellings = [technology.name, ...technology.aliases];
    const keys = [cells[0]!, ...list(cells[4])];
    const formerKeys = list(cells[6]);
    for (let at = 0; at < keys.length; at += 1) index.accept(technology, spellings[at]!, keys[at]!);
    index.acceptVendorForms(technology, spellings, keys);
    for (let at = 0; at < formerKeys.length; at += 1)
      index.accept(technology, technology.formerNames[at]!, formerKeys[at]!, true);
    for (const key of list(cells[5])) rejected.push(() => index.reject(technology, key));
  });
  for (const reject of rejected) reject();
  return index.byKey;
}

let table: TechnologyTable | undefined;

/** Every technology Merit knows. The table is read at the first call and kept. */
export function technologies(): TechnologyTable {
  if (!table) {
    const text = source.trimEnd();
    const all = text.split('\n').map(parseRow);
    table = { all, byKey: indexSpellings(all, foldTable(text).split('\n')) };
  }
  return table;
}
