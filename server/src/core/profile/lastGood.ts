import { pointerOf } from '../yaml/nodes.ts';
import type { Placed, ProfileDocument } from './document.ts';
import type { Segment } from './segment.ts';

/** A document in which every segment that cannot be read is the last version of it that could. */
export interface Healed {
  readonly document: ProfileDocument;
  /** JSON pointers, in that document, of the entries that are older than the text. */
  readonly stale: readonly string[];
}

/**
 * Remembers, from version to version of one document, what each part said when it could last be read. A page made of it
 * does not lose an entry while somebody types in it.
 */
export class LastGood {
  private before: readonly Placed[] = [];
  /** What stood in the place of a segment that cannot be read. */
  private readonly good = new WeakMap<Segment, Segment>();

  /** Takes the next version. */
  heal(document: ProfileDocument): Healed {
    this.learn(document.placed);
    this.before = document.placed;
    if (!document.placed.some(({ segment }) => this.good.has(segment))) return { document, stale: [] };
    const stale: string[] = [];
    const counts = new Map<string, number>();
    const placed = document.placed.map((one): Placed => {
      const segment = this.good.get(one.segment) ?? one.segment;
      for (const { section, index } of segment.entries) {
        const count = counts.get(section) ?? 0;
        if (segment !== one.segment) stale.push(pointerOf(index === null ? [section] : [section, count]));
        counts.set(section, count + 1);
      }
      return { ...one, segment };
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
    for (let at = front; at < after.length - back; at++) {
      const { segment } = after[at]!;
      if (segment.problems.length === 0 || this.good.has(segment)) continue;
      const old = at < before.length - back ? before[at]!.segment : undefined;
      const good = old && (old.problems.length === 0 ? old : this.good.get(old));
      if (good && sameSection(good, segment)) this.good.set(segment, good);
    }
  }
}

const sectionOf = ({ entries, keys }: Segment): string | undefined => keys[0]?.name ?? entries[0]?.section;

/** Could one segment be a version of the other? What cannot be read may not even tell its section. */
function sameSection(good: Segment, broken: Segment): boolean {
  if (good.kind !== broken.kind && broken.kind !== 'whole') return false;
  const section = sectionOf(broken);
  return section === undefined || section === sectionOf(good);
}
