import type { DocumentFinding, Summary, SummaryIndex } from '../rule.ts';
import { saysAgain, type Words } from './saysAgain.ts';

/** Texts of fewer words are names. */
const fewest = 4;
/** A word is too common to look up pairs by when this many texts above have it. */
const common = 12;
/** So many of a text's longest words are looked up. */
const mostWords = 6;
/** So many first words are one key. */
const beginning = 5;

/** A text that can be compared, at its place: the segment's index in the document, its own in the segment. */
export interface Spot {
  readonly said: Words;
  readonly at: number;
  readonly index: number;
}

interface Holder extends Spot {
  readonly keys: readonly string[];
  /** The first text above that says the same. */
  twin: Holder | null;
  /** What is said about that, and whether it was said of everything in its list; null until somebody asks. */
  finding: { readonly all: boolean; readonly said: DocumentFinding } | null;
}

/** Two texts that share most of their words share one of the longest, or begin alike: pairs are looked up by those. */
function keysOf({ words }: Words): readonly string[] {
  const longest = [...new Set(words)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return [...longest.slice(0, mostWords), words.slice(0, beginning).join(' ')];
}

const isAbove = (a: Holder, b: Holder): boolean => a.at < b.at || (a.at === b.at && a.index < b.index);

/** Where a text stands, or would stand, in a list of texts in the order of the document. */
function positionIn(list: readonly Holder[], one: Holder): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isAbove(list[middle]!, one)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many highlights of each list are said in another list as well. */
function repeatedElsewhere(holders: readonly Holder[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { said, at, twin } of holders)
    if (twin && said.highlight && (twin.at !== at || twin.said.list !== said.list))
      counts.set(said.list, (counts.get(said.list) ?? 0) + 1);
  return counts;
}

/** The texts of a document by what they are looked up by, each with the one above that says the same. */
export class Twins implements SummaryIndex<readonly Words[]> {
  private readonly byKey = new Map<string, Holder[]>();
  private readonly bySegment = new Map<number, readonly Holder[]>();

  replace(removed: readonly Summary<readonly Words[]>[], added: readonly Summary<readonly Words[]>[]): void {
    /** Texts that may have another twin now. */
    const open = new Set<Holder>();
    for (const { at } of removed) {
      for (const holder of this.bySegment.get(at) ?? []) {
        for (const key of holder.keys) this.take(key, holder, open);
        open.delete(holder);
      }
      this.bySegment.delete(at);
    }
    for (const { at, value } of added) {
      const holders = value.flatMap((said, index): readonly Holder[] =>
        said.words.length < fewest ? [] : [{ said, at, index, keys: keysOf(said), twin: null, finding: null }],
      );
      for (const holder of holders) {
        for (const key of holder.keys) this.put(key, holder, open);
        open.add(holder);
      }
      this.bySegment.set(at, holders);
    }
    for (const holder of open) {
      const twin = this.twinOf(holder);
      if (twin !== holder.twin) holder.finding = null;
      holder.twin = twin;
    }
  }

  /** What `say` has to say of each text with a twin, in the order of the document's segments. */
  *findings(
    summaries: readonly Summary<readonly Words[]>[],
    say: (one: Spot, twin: Spot, all: boolean) => DocumentFinding,
  ): Iterable<DocumentFinding> {
    for (const { at } of summaries) {
      const holders = this.bySegment.get(at) ?? [];
      const repeated = repeatedElsewhere(holders);
      for (const one of holders) {
        if (!one.twin) continue;
        const all = one.said.highlight && repeated.get(one.said.list) === one.said.beside;
        if (one.finding?.all !== all) one.finding = { all, said: say(one, one.twin, all) };
        yield one.finding.said;
      }
    }
  }

  private twinOf(one: Holder): Holder | null {
    for (const key of one.keys) {
      for (const other of this.byKey.get(key)!.slice(0, common)) {
        if (!isAbove(other, one)) break;
        if (saysAgain(one.said, other.said, other.at === one.at && other.said.list === one.said.list)) return other;
      }
    }
    return null;
  }

  private put(key: string, holder: Holder, open: Set<Holder>): void {
    const list = this.byKey.get(key);
    if (!list) {
      this.byKey.set(key, [holder]);
      return;
    }
    const position = positionIn(list, holder);
    list.splice(position, 0, holder);
    touched(list, position + 1, open);
  }

  private take(key: string, holder: Holder, open: Set<Holder>): void {
    const list = this.byKey.get(key)!;
    const position = positionIn(list, holder);
    list.splice(position, 1);
    if (list.length === 0) this.byKey.delete(key);
    else touched(list, position, open);
  }
}

/** Only the first texts of a list are compared with those below them, so only changes there concern others. */
function touched(list: readonly Holder[], from: number, open: Set<Holder>): void {
  if (from > common) return;
  for (let at = from; at < list.length; at++) open.add(list[at]!);
}
