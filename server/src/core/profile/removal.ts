import { isCollection, isMap, isSeq } from 'yaml';
import { lineAt } from '../text/lines.ts';
import type { Span } from '../text/span.ts';
import { items, type Path, properties, property, spanOf, type YamlNode } from '../yaml/nodes.ts';
import type { Edit } from './place.ts';
import type { Segment } from './segment.ts';

/** The value at a path of a segment, or null. */
export function nodeAt(segment: Segment, path: Path): YamlNode {
  const [section, ...rest] = path;
  const listed = typeof rest[0] === 'number';
  const entry = segment.entries.find(
    (one) => one.section === section && (one.index === null ? true : listed && one.index === rest[0]),
  );
  if (!entry) return null;
  let node: YamlNode = entry.node;
  for (const part of entry.index === null ? rest : rest.slice(1)) {
    node = typeof part === 'number' ? items(node)[part] : property(node, part)?.value;
  }
  return node;
}

const isBlock = (node: YamlNode): boolean => isCollection(node) && node.flow !== true;

/** The whole lines from one offset to the last unit of a span; null where something else stands before it. */
function wholeLines(segment: Segment, { start, end }: Span, before: RegExp): Span | null {
  const first = lineAt(segment.lines, start);
  const last = lineAt(segment.lines, Math.max(start, end - 1));
  if (!before.test(segment.text.slice(segment.lines[first]!, start))) return null;
  return { start: segment.lines[first]!, end: segment.lines[last + 1] ?? segment.text.length };
}

/**
 * The edit that takes the value at a path out, with its key or its dash: whole lines, and only where something is left
 * beside it. Null where that cannot be done without touching its neighbours.
 */
export function removalOf(segment: Segment, path: Path): Edit | null {
  const holder = nodeAt(segment, path.slice(0, -1));
  const name = path.at(-1);
  if (!isBlock(holder)) return null;
  if (isMap(holder) && typeof name === 'string') {
    const all = properties(holder);
    const found = all.find((one) => one.name === name);
    if (!found || all.length < 2) return null;
    const end = Math.max(found.keySpan.end, spanOf(found.value)?.end ?? 0);
    const span = wholeLines(segment, { start: found.keySpan.start, end }, /^\s*$/);
    return span && { span, newText: '' };
  }
  if (isSeq(holder) && typeof name === 'number') {
    const own = spanOf(items(holder)[name]);
    const span = own && items(holder).length > 1 ? wholeLines(segment, own, /^\s*-\s+$/) : null;
    return span && { span, newText: '' };
  }
  return null;
}
