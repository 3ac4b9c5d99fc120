import { items, type Path, property, type YamlNode } from '../yaml/nodes.ts';
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
