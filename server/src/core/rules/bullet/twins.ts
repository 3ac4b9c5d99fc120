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

/** Are these the very same words of the same list? What was read of a text is kept, so that they are the same objects. */
const isSame = (a: Words | undefined, b: Words): boolean =>
  a !== undefined && (Object.keys(b) as (keyof Words)[]).every((key) => a[key] === b[key]);

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

/** So many highlights of one list that stand in one other list are a role that was copied: said once. */
const copied = 3;

const listKey = ({ at, said: { list } }: Spot): string => `${at} ${list}`;

/** The highlights of each list that are said in another list as well, by those two lists. */
function repeatedElsewhere(holders: readonly Holder[]): ReadonlyMap<string, readonly Holder[]> {
  const groups = new Map<string, Holder[]>();
  for (const one of holders) {
    if (!one.twin?.said.highlight || !one.said.highlight || listKey(one) === listKey(one.twin)) continue;
    const key = `${listKey(one)}|${listKey(one.twin)}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return groups;
}

/** How many highlights of each list are said elsewhere. */
function countByList(groups: ReadonlyMap<string, readonly Holder[]>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const group of groups.values()) {
    const { list } = group[0]!.said;
    counts.set(list, (counts.get(list) ?? 0) + group.length);
  }
  return counts;
}

/** What is said of texts with a twin. */
export interface Speaker {
  /** Of one. `all`: everything in its list has a twin in another. */
  readonly one: (text: Spot, twin: Spot, all: boolean) => DocumentFinding;
  /** Of several of one list that all stand in one other. */
  readonly several: (texts: readonly Spot[], all: boolean) => DocumentFinding;
}

/** The texts of a document by what they are looked up by, each with the one above that says the same. */
export class Twins implements SummaryIndex<readonly Words[]> {
  private readonly byKey = new Map<string, Holder[]>();
  private readonly bySegment = new Map<number, readonly Holder[]>();

  replace(removed: readonly Summary<readonly Words[]>[], added: readonly Summary<readonly Words[]>[]): void {
    /** Texts that may have another twin now. */
    const open = new Set<Holder>();
    const now = new Map(added.map(({ at, value }) => [at, value]));
    for (const { at } of removed) {
      // An edit changes one text of its segment: the others stay what they are to all others.
      const stays = ({ index, said }: Holder): boolean => isSame(now.get(at)?.[index], said);
      const before = this.bySegment.get(at) ?? [];
      this.bySegment.set(at, before.filter(stays));
      for (const holder of before) {
        if (stays(holder)) continue;
        for (const key of holder.keys) this.take(key, holder, open);
        open.delete(holder);
      }
      if (!now.has(at)) this.bySegment.delete(at);
    }
    for (const { at, value } of added) {
      const kept = new Map(this.bySegment.get(at)?.map((holder) => [holder.index, holder]));
      const holders = value.flatMap((said, index): readonly Holder[] => {
        if (said.words.length < fewest) return [];
        const known = kept.get(index);
        if (known) return [known];
        const holder = { said, at, index, keys: keysOf(said), twin: null, finding: null };
        for (const key of holder.keys) this.put(key, holder, open);
        open.add(holder);
        return [holder];
      });
      this.bySegment.set(at, holders);
    }
    for (const holder of open) {
      const twin = this.twinOf(holder);
      if (twin !== holder.twin) holder.finding = null;
      holder.twin = twin;
    }
  }

  /** What there is to say of each text with a twin, in the order of the document's segments; of a role that was copied once. */
  *findings(summaries: readonly Summary<readonly Words[]>[], say: Speaker): Iterable<DocumentFinding> {
    for (const { at } of summaries) {
      const holders = this.bySegment.get(at) ?? [];
      if (!holders.some(({ twin }) => twin)) continue;
      const groups = repeatedElsewhere(holders);
      const repeated = countByList(groups);
      const isAll = ({ said }: Holder): boolean => said.highlight && repeated.get(said.list) === said.beside;
      const gathered = new Set<Holder>();
      for (const group of groups.values()) {
        const [first] = group;
        if (!first || (group.length < copied && !(group.length > 1 && group.length === first.said.beside))) continue;
        for (const one of group) gathered.add(one);
        yield say.several(group, isAll(first));
      }
      for (const one of holders) {
        if (!one.twin || gathered.has(one)) continue;
        const all = isAll(one);
        if (one.finding?.all !== all) one.finding = { all, said: say.one(one, one.twin, all) };
        yield one.finding.said;
      }
    }
  }

  private twinOf(one: Holder): Holder | null {
    for (const key of one.keys) {
      for (const other of this.byKey.get(key)!.slice(0, common)) {
        if (!isAbove(other, one)) break;
        if (
          saysAgain(
            one.said,
            other.said,
            one.said.list !== '' && other.at === one.at && other.said.list === one.said.list,
          )
        )
          return other;
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
