import { itemSchema, profileSchema, propertySchema } from '../schema/cursor.ts';
import { type Trap, trapsIn } from '../schema/traps/index.ts';
import { lineAt } from '../text/lines.ts';
import { explainedLines, type Segment } from './segment.ts';

const known = new WeakMap<Segment, readonly Trap[]>();

/** Where YAML reads something else in a segment than was meant, but for lines whose slip is told; found once. JSON has no such places. */
export function trapsOf(segment: Segment): readonly Trap[] {
  const before = known.get(segment);
  if (before) return before;
  const found = segment.entries.flatMap(({ section, index, node }) => {
    const top = propertySchema(profileSchema, section);
    // What stands under `x-` is nobody's business.
    if (!top || section.startsWith('x-')) return [];
    return index === null
      ? trapsIn(segment, node, top, [section])
      : trapsIn(segment, node, itemSchema(top), [section, index]);
  });
  const explained = explainedLines(segment);
  const left = found.filter(({ span }) => !explained.has(lineAt(segment.lines, span.start)));
  known.set(segment, left);
  return left;
}
