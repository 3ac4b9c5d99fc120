import { LineTable } from '../../text/lineTable.ts';
import { foldName } from './fold.ts';
import keys from './keys.made.ts';
import { beginningOf, list, rowsOfKeys, VENDOR_PREFIXES } from './rows.ts';
import source from './technologies.tsv';
import type { Renaming, SpellingEntry, Technology, TechnologyKind } from './types.ts';

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
    rare: flags.includes('r'),
  };
}

/** How far a spelling is an ordinary word: the name as its row says, an alias when it is listed as one. */
function homographOf({ name, homograph, wordKeys }: Technology, key: string, spelling: string): 0 | 1 | 2 {
  if (wordKeys.length > 0 && wordKeys.includes(key)) return homograph || 1;
  if (spelling.includes(' ')) return 0;
  return spelling === name || name.includes(' ') ? homograph : 0;
}

const vendorPrefixes = (vendor: string): readonly string[] => VENDOR_PREFIXES[vendor] ?? [vendor];

/** Name and aliases, then the same behind the vendor's name ("Kafka", "Apache Kafka"). */
function* spellingsOf({ name, aliases, vendor }: Technology): Iterable<string> {
  yield name;
  yield* aliases;
  if (!vendor) return;
  for (const prefix of vendorPrefixes(vendor)) {
    yield `${prefix} ${name}`;
    for (const alias of aliases) yield `${prefix} ${alias}`;
  }
}

function entryOf(technology: Technology, key: string): SpellingEntry {
  const accepted = [...spellingsOf(technology)].filter((spelling) => foldName(spelling) === key);
  const former = accepted.length === 0;
  const fine = former ? technology.formerNames.filter((name) => foldName(name) === key) : accepted;
  return {
    technology,
    accepted: fine,
    proper: fine[0] ?? technology.name,
    former: former && fine.length > 0,
    homograph: fine[0] === undefined ? 0 : homographOf(technology, key, fine[0]),
  };
}

const POPULAR = /^[^\t]*\t[^\t]*\t[7-9]/;
/** A row as far as the aliases. */
const LATER_CELLS = /^((?:[^\t]*\t?){5})/;

/** Every technology Merit knows. Rows are read when they are first asked for, which keeps the start short. */
export class TechnologyTable {
  private readonly lines: readonly string[];
  private readonly rows = new LineTable(keys);
  private readonly longest = new Map<string, number>();
  private readonly read: (Technology | undefined)[] = [];
  private lower: readonly string[] | undefined;
  private readonly entries = new Map<string, SpellingEntry>();

  constructor(private readonly text: string) {
    this.lines = text.split('\n');
  }

  get all(): readonly Technology[] {
    return this.lines.map((_, row) => this.technology(row));
  }

  /** Every folded spelling that `find` answers. */
  get keys(): Iterable<string> {
    return rowsOfKeys(this.text).keys();
  }

  /** How long the longest key is that begins with `prefix`, of two letters or more; 0 where none does. */
  longestFrom(prefix: string): number {
    const known = this.longest.get(prefix);
    if (known !== undefined) return known;
    const line = this.rows.of(beginningOf(prefix)) ?? '';
    let longest = 0;
    for (let at = line.indexOf(` ${prefix}`); at >= 0; at = line.indexOf(` ${prefix}`, at + 1))
      longest = Math.max(longest, line.indexOf('=', at) - at - 1);
    if (longest > 0) this.longest.set(prefix, longest);
    return longest;
  }

  /** The technologies of rank 7 and more. */
  get popular(): readonly Technology[] {
    return this.lines.flatMap((line, row) => (POPULAR.test(line) ? [this.technology(row)] : []));
  }

  /** Technologies with a spelling whose second or later word begins with `word` (lower case). */
  withLaterWord(word: string): readonly Technology[] {
    const found = new Set<number>();
    this.lower ??= this.lines.map((line) => LATER_CELLS.exec(line)![1]!.toLowerCase());
    this.lower.forEach((names, row) => {
      if (names.includes(` ${word}`)) found.add(row);
    });
    return [...found].map((row) => this.technology(row));
  }

  has(key: string): boolean {
    return this.rowOf(key) !== undefined;
  }

  /** What a folded spelling (`foldName`) stands for. */
  find(key: string): SpellingEntry | undefined {
    const known = this.entries.get(key);
    if (known) return known;
    const row = this.rowOf(key);
    if (row === undefined) return undefined;
    const entry = entryOf(this.technology(row), key);
    this.entries.set(key, entry);
    return entry;
  }

  private rowOf(key: string): number | undefined {
    const line = this.rows.of(beginningOf(key));
    const at = line?.indexOf(` ${key}=`) ?? -1;
    return at < 0 ? undefined : Number.parseInt(line!.slice(at + key.length + 2, at + key.length + 8), 10);
  }

  private technology(row: number): Technology {
    const known = this.read[row];
    if (known) return known;
    const technology = parseRow(this.lines[row]!);
    this.read[row] = technology;
    return technology;
  }
}

let table: TechnologyTable | undefined;

/** The table, made at the first call and kept. */
export function technologies(): TechnologyTable {
  table ??= new TechnologyTable(source.trimEnd());
  return table;
}
