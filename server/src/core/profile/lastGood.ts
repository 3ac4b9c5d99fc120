import { isMap } from 'yaml';
import { items, kindOf, pointerOf } from '../yaml/nodes.ts';
import type { Placed, ProfileDocument } from './document.ts';
import { isListSection, topLevelKeys } from './sections.ts';
import type { Segment } from './segment.ts';

/** A document in which every segment that cannot be read is the last version of it that could. */
export interface Healed {
  readonly document: ProfileDocument;
  /** JSON pointers, in that document, of the entries that are older than the text. */
  readonly stale: readonly string[];
}

/** Parts that a key typed at the left edge took for its own. */
interface Cut {
  /** What stood there before, in order; the first of them may have been cut in two. */
  readonly stood: readonly Segment[];
  /** What is left of the first of them above the key; null where the key came between two parts. */
  readonly stump: Segment | null;
  /** One line was changed so that what stands below it is read as something else: all of it is kept until that is mended. */
  readonly torn?: true;
}

/** What of the version before is not in the next one, and the index of the first of it. */
interface Old {
  readonly from: number;
  readonly parts: readonly Segment[];
}

/** A top-level key with all that is read as standing below it. */
interface Group {
  readonly first: Segment;
  readonly items: readonly Segment[];
  /** The text below the key's own line. */
  readonly below: string;
}

/**
 * Remembers, from version to version of one document, what each part said when it could last be read. A page made of it
 * does not lose an entry while somebody types in it, nor all that stands below a key that is typed at the left edge.
 */
export class LastGood {
  private before: readonly Placed[] = [];
  /** What stood in the place of a segment that cannot be read. */
  private readonly good = new WeakMap<Segment, Segment>();
  /** What a key took, by the index of the segment that begins with it: two of the same text may be one segment. */
  private cuts: ReadonlyMap<number, Cut> = new Map();

  /** Takes the next version. */
  heal(document: ProfileDocument): Healed {
    this.learn(document.placed);
    this.before = document.placed;
    const known = document.placed.some(({ segment }) => this.good.has(segment));
    if (!known && this.cuts.size === 0) return { document, stale: [] };
    const stale: string[] = [];
    const counts = new Map<string, number>();
    let taken = false;
    const placed = document.placed.flatMap((one, at): readonly Placed[] => {
      const { segment: now } = one;
      if (now.kind !== 'item') taken = this.cuts.has(at);
      else if (taken) return [];
      // What is left of a part that was cut in two goes with the rest of it.
      if (this.cuts.get(at + 1)?.stump === now) return [];
      const shown = this.cuts.get(at)?.stood ?? [this.good.get(now) ?? now];
      for (const segment of shown) {
        for (const { section, index } of segment.entries) {
          const count = counts.get(section) ?? 0;
          if (segment !== now) stale.push(pointerOf(index === null ? [section] : [section, count]));
          counts.set(section, count + 1);
        }
      }
      return shown.map((segment) => ({ ...one, segment }));
    });
    return { document: { ...document, placed }, stale };
  }

  /** Pairs what cannot be read with what stood there before: between the parts that did not change. */
  private learn(after: readonly Placed[]): void {
    const { before } = this;
    const least = Math.min(before.length, after.length);
    let front = 0;
    while (front < least && before[front]!.segment === after[front]!.segment) front++;
    let back = 0;
    while (back < least - front && before.at(-1 - back)!.segment === after.at(-1 - back)!.segment) back++;
    const old = { from: front, parts: before.slice(front, before.length - back).map(({ segment }) => segment) };
    const shift = after.length - before.length;
    const cuts = new Map<number, Cut>();
    for (const [at, cut] of this.cuts) {
      if (at < front) cuts.set(at, cut);
      else if (at >= before.length - back) cuts.set(at + shift, cut);
    }
    const next = after.slice(front, after.length - back).map(({ segment }) => segment);
    const known = this.cuts.get(front);
    const stood = isTorn(old.parts, next) ? this.stoodFor(old) : known?.torn && isAmiss(next) ? known.stood : null;
    if (stood) {
      for (const index of next.keys())
        cuts.set(front + index, { stood: index === 0 ? stood : [], stump: null, torn: true });
      this.cuts = cuts;
      return;
    }
    const line = changedLine(textOf(old.parts), textOf(next));
    for (let at = front; at < after.length - back; at++) {
      const { segment } = after[at]!;
      const paired = old.parts[at - front];
      const cut = this.cutAt(after, at, old);
      if (cut) cuts.set(at, cut);
      const kept = paired && this.good.get(paired);
      // A line that said something was pushed out of its place: "x    position: Cook". A word that is begun there loses nothing.
      const pushed = isStray(segment) && (line ?? '').trim() !== '' && paired && (kept || !isStray(paired));
      if (cut || !(isBroken(segment) || pushed) || this.good.has(segment)) continue;
      const good = paired && (isBroken(paired) || kept ? kept : paired);
      if (good && sameSection(good, segment)) this.good.set(segment, good);
    }
    this.cuts = cuts;
  }

  private cutAt(after: readonly Placed[], at: number, old: Old): Cut | null {
    const group = groupAt(after, at);
    if (group.first.kind !== 'entry' && group.first.kind !== 'head') return null;
    if (!takesOthers(group) && !isTwice(group.first, after)) return null;
    // `x-work:` puts `work:` away.
    const name = group.first.keys[0]?.name ?? '';
    if (name.startsWith('x-') && old.parts.some(({ keys }) => keys[0]?.name === name.slice(2))) return null;
    const above = at > old.from ? after[at - 1]!.segment : null;
    return this.cutBy(group, above, old) ?? this.sameCut(group, at) ?? this.joined(group.first, old);
  }

  /** The cut that the version before knew, while its key is still being typed. */
  private sameCut({ first, below }: Group, at: number): Cut | null {
    const cut = this.cuts.get(at);
    if (!cut) return null;
    const before = groupAt(this.before, at);
    return before.below === below || sectionOf(before.first) === sectionOf(first) ? cut : null;
  }

  /** Which of the parts of the version before end up below a new key. */
  private cutBy({ below }: Group, above: Segment | null, old: Old): Cut | null {
    if (below.trim() === '') return null;
    let from = old.parts.length;
    let length = 0;
    while (from > 0 && length < below.length) length += old.parts[--from]!.text.length;
    const taken = old.parts.slice(from);
    const text = textOf(taken);
    if (taken.length === 0 || !text.endsWith(below)) return null;
    const left = text.slice(0, text.length - below.length);
    // The key itself may have been begun in the part that it cuts now.
    const stump = left !== '' && above !== null && left.startsWith(above.text.trimEnd()) ? above : null;
    if (left !== '' && !stump) return null;
    return { stood: this.stoodFor({ from: old.from + from, parts: taken }), stump };
  }

  /** A section in one piece that cannot be read as such, and was several. */
  private joined(segment: Segment, old: Old): Cut | null {
    const section = sectionOf(segment);
    const same = segment.kind === 'entry' && old.parts.length > 1 && old.parts[0]!.kind === 'head';
    const all = same && old.parts.every((one) => sectionOf(one) === section);
    return all ? { stood: this.stoodFor(old), stump: null } : null;
  }

  private stoodFor({ from, parts }: Old): readonly Segment[] {
    return parts.flatMap((one, at) => this.cuts.get(from + at)?.stood ?? [this.good.get(one) ?? one]);
  }
}

/** A key that is no section, or anything that is amiss, lines that were passed over included. */
const isAmiss = (segments: readonly Segment[]): boolean =>
  segments.some(
    ({ problems, keys }) =>
      problems.length > 0 || keys.some(({ name }) => !topLevelKeys.has(name) && !name.startsWith('x-')),
  );

/**
 * Was one line of some parts changed so that what stands round it is lost: a key without its colon, a dash without its blank, a name
 * of a section misspelt? A part that is no more than the line may be gone on purpose.
 */
function isTorn(before: readonly Segment[], after: readonly Segment[]): boolean {
  const sections = (parts: readonly Segment[]): string =>
    parts
      .map((one) => sectionOf(one) ?? '')
      .sort()
      .join('\n');
  if (!isAmiss(after) || isAmiss(before) || sections(before) === sections(after)) return false;
  const old = textOf(before);
  const line = changedLine(old, textOf(after));
  return line !== null && old.trim() !== line.trim();
}

/** The line that alone was changed from one text to another, as it was; null where more than one was, or a line came or went. */
function changedLine(old: string, now: string): string | null {
  const least = Math.min(old.length, now.length);
  let front = 0;
  while (front < least && old[front] === now[front]) front++;
  let back = 0;
  while (back < least - front && old.at(-1 - back) === now.at(-1 - back)) back++;
  if (/\n/.test(old.slice(front, old.length - back)) || /\n/.test(now.slice(front, now.length - back))) return null;
  const start = old.lastIndexOf('\n', front - 1) + 1;
  const end = old.indexOf('\n', front);
  return old.slice(front === 0 ? 0 : start, end < 0 ? old.length : end);
}

const isStray = ({ problems }: Segment): boolean => problems.some(({ kind }) => kind === 'stray');

const textOf = (segments: readonly Segment[]): string => segments.map(({ text }) => text).join('');

function groupAt(all: readonly Placed[], at: number): Group {
  const first = all[at]!.segment;
  let end = at + 1;
  while (all[end]?.segment.kind === 'item') end++;
  const items = all.slice(at + 1, end).map(({ segment }) => segment);
  const newline = first.text.indexOf('\n');
  return { first, items, below: (newline < 0 ? '' : first.text.slice(newline + 1)) + textOf(items) };
}

/** Does a segment begin with a key that another one has too? Only the first of them counts. */
const isTwice = ({ keys }: Segment, all: readonly Placed[]): boolean =>
  keys[0] !== undefined && all.filter(({ segment }) => segment.keys[0]?.name === keys[0]!.name).length > 1;

/** Is there something in a segment that could not be read? Lines that were passed over are no loss. */
const isBroken = ({ problems }: Segment): boolean => problems.some(({ kind }) => kind !== 'stray' && kind !== 'tabs');

/** Does a key show nothing of what stands below it: is it no section, or one of another kind of entries? */
function takesOthers({ first, items: below }: Group): boolean {
  const key = first.keys[0];
  if (!key || !topLevelKeys.has(key.name) || isBroken(first)) return true;
  if (!isListSection(key.name) || kindOf(key.value) === 'scalar') return false;
  const entries = [...items(key.value), ...below.flatMap((one) => one.entries.map(({ node }) => node))];
  return isMap(key.value) || (entries.length > 0 && !entries.some(isMap));
}

const sectionOf = ({ entries, keys }: Segment): string | undefined => keys[0]?.name ?? entries[0]?.section;

/** Could one segment be a version of the other? What cannot be read may not even tell its section. */
function sameSection(good: Segment, broken: Segment): boolean {
  if (good.kind !== broken.kind && broken.kind !== 'whole') return false;
  const section = sectionOf(broken);
  return section === undefined || section === sectionOf(good);
}
