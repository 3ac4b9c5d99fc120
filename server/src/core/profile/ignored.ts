import type { Path } from '../yaml/nodes.ts';
import type { Model } from './model.ts';

const known = new WeakMap<Model, ReadonlyMap<string, readonly string[]>>();

/** What the highlights of a segment ask to be left alone about, by their paths; most ask nothing. */
function wishesOf(model: Model): ReadonlyMap<string, readonly string[]> {
  const before = known.get(model);
  if (before) return before;
  const wishes = new Map(
    model.bulletLists.flatMap(({ bullets }) =>
      bullets.flatMap(({ path, ignore }) => (ignore.length > 0 ? [[path.join('/'), ignore] as const] : [])),
    ),
  );
  known.set(model, wishes);
  return wishes;
}

/** Does the highlight at a path, or round it, ask to be left alone about a code (`ignore: [CODE]`)? */
export function isLeftAlone(model: Model, path: Path, code: string): boolean {
  const wishes = wishesOf(model);
  if (wishes.size === 0) return false;
  return path.some((_, index) => wishes.get(path.slice(0, index + 1).join('/'))?.includes(code) === true);
}
