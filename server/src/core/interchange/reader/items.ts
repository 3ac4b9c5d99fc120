import type { Block } from './block.ts';
import { periodsIn } from './dates.ts';

/**
 * Lines of a tagged list: the first line of each item is a bullet. Some pages make whole entries items of a list; where the lines of
 * an item are of several sizes or end early, the tag says nothing of how it reads.
 */
export function markItems(lines: readonly Block[], isItem: (element: object) => boolean): readonly Block[] {
  const groups = new Map<object, Block[]>();
  for (const line of lines)
    if (line.element !== null && isItem(line.element))
      groups.set(line.element, [...(groups.get(line.element) ?? []), line]);
  const edge = Math.max(0, ...lines.filter((line) => line.text.split(' ').length >= 4).map((line) => line.right));
  const layout = new Set<object>();
  for (const [element, group] of groups) {
    const sizes = group.map((line) => line.size);
    const early = group.slice(0, -1).some((line) => line.right < 0.75 * edge);
    if (Math.max(...sizes) - Math.min(...sizes) > 0.6 || early || group.some((line) => line.cells.length > 1))
      layout.add(element);
  }
  const begun = new Set<object>();
  return lines.map((line) => {
    const { element } = line;
    if (element === null || !groups.has(element)) return line;
    if (layout.has(element)) return { ...line, element: null };
    const first = !begun.has(element);
    begun.add(element);
    return { ...line, bullet: first && !isDate(line.text) };
  });
}

/** Dates in a list of their own say when, not what. */
const isDate = (text: string): boolean => periodsIn(text).some(({ start, end }) => end - start >= text.length - 2);
