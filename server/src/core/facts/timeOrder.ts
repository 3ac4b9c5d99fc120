import type { Segment } from '../profile/segment.ts';
import type { Sorting } from '../profile/sortItems.ts';
import { type DateSpan, newestFirst } from '../reading/dates/index.ts';
import { isMerge, items as itemsOf, type Path, properties, property } from '../yaml/nodes.ts';

/** A dated entry of a section, or a role of one of its jobs. */
export interface DatedItem {
  /** Index in the document of its segment. */
  readonly at: number;
  /** Index of the entry in that segment. */
  readonly index: number;
  /** Index of the role in its job; null for an entry without roles. */
  readonly role: number | null;
  readonly span: DateSpan;
}

/** How a section is to be put in the order of time. */
export interface TimeOrder {
  /** Indexes in the document of the segments that hold the section. */
  readonly places: readonly number[];
  /** The roles of each job that are to be moved, then the section itself. */
  readonly sortings: readonly Sorting[];
}

export type SegmentAt = (at: number) => Segment;

/** The segments that hold a section, with the one that holds its key; null where something else stands between. */
function placesOf(dated: readonly DatedItem[], segmentAt: SegmentAt): readonly number[] | null {
  let [from, to] = [dated[0]!.at, dated.at(-1)!.at];
  if (segmentAt(from).kind === 'whole') return [from];
  while (from > 0 && segmentAt(from).kind === 'item') from--;
  const places = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  return places.slice(1).every((at) => segmentAt(at).kind === 'item') ? places : null;
}

/** The order of all items of a list: the dated ones newest first in their places, the others where they are. */
function orderOf(count: number, spans: ReadonlyMap<number, DateSpan>): readonly number[] {
  const dated = [...spans.keys()].sort((a, b) => a - b);
  const newest = [...dated].sort((a, b) => newestFirst(spans.get(a)!, spans.get(b)!) || a - b);
  const order = Array.from({ length: count }, (_, index) => index);
  for (const [slot, index] of dated.entries()) order[index] = newest[slot]!;
  return order;
}

const isMoved = ({ order }: Sorting): boolean => order.some((index, slot) => index !== slot);

/**
 * The order that puts the dated entries of a section newest first, and the roles of each job; a job stands where its newest role
 * does, and what has no date where it is. Null where they stand so, and where an entry takes keys from another by `<<`.
 */
export function newestFirstOrder(section: string, dated: readonly DatedItem[], segmentAt: SegmentAt): TimeOrder | null {
  const places = dated.length > 1 ? placesOf(dated, segmentAt) : null;
  if (!places) return null;
  const entries = places.flatMap((at) => segmentAt(at).entries.filter((one) => one.section === section));
  if (entries.some(({ node }) => properties(node).some(isMerge))) return null;
  const jobs = new Map<number, Map<number, DateSpan>>();
  const newest = new Map<number, DateSpan>();
  for (const { at, index, role, span } of dated) {
    // The first place is the head, where each item has a segment.
    const job = index + (places.length > 1 ? at - places[0]! - 1 : 0);
    if (role !== null) jobs.set(job, (jobs.get(job) ?? new Map()).set(role, span));
    const known = newest.get(job);
    if (!known || newestFirst(span, known) < 0) newest.set(job, span);
  }
  const roles = [...jobs].map(([job, spans]): Sorting => {
    const path: Path = [section, job, 'roles'];
    return { path, order: orderOf(itemsOf(property(entries[job]?.node, 'roles')?.value).length, spans) };
  });
  const all = { path: [section], order: orderOf(entries.length, newest) };
  return [...roles, all].some(isMoved) ? { places, sortings: [...roles.filter(isMoved), all] } : null;
}
