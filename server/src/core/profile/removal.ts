import { remove } from '../yaml/edit/index.ts';
import type { Path } from '../yaml/nodes.ts';
import { nodeAt } from './nodeAt.ts';
import type { Edit } from './place.ts';
import type { Segment } from './segment.ts';

/** The edit that takes the value at a path out, with its key or its dash; null where that would touch its neighbours. */
export function removalOf(segment: Segment, path: Path): Edit | null {
  const member = path.at(-1);
  return member === undefined ? null : remove(segment, nodeAt(segment, path.slice(0, -1)), member);
}
