import { isNode } from 'yaml';
import { items, type Path, property, type YamlNode } from '../yaml/nodes.ts';
import type { ProfileDocument } from './document.ts';
import { foreignShapes } from './foreignShapes.ts';

type Holder = Record<string | number, unknown>;

/** A value of another tool, where it stands in the file. */
interface ForeignValue {
  readonly path: Path;
  readonly value: unknown;
  /** How many entries its section has there. */
  readonly entries: number;
}

const nodeIn = (root: YamlNode, path: Path): YamlNode =>
  path.reduce<YamlNode>(
    (node, part) => (typeof part === 'number' ? items(node)[part] : property(node, part)?.value),
    root,
  );

const foreignValues = (document: ProfileDocument): readonly ForeignValue[] =>
  document.placed.flatMap(({ segment }) =>
    foreignShapes(segment).keys.flatMap(({ path }): readonly ForeignValue[] => {
      const held = segment.parsed?.document;
      const node = nodeIn(held?.contents, path);
      const entries = items(nodeIn(held?.contents, path.slice(0, 1))).length;
      return isNode(node) && held ? [{ path, value: node.toJS(held), entries }] : [];
    }),
  );

/**
 * Data of JSON Resume with the values that other tools keep in it under names of ours, which a profile's data is without.
 * `json` is what the document's file is; in YAML there are none.
 */
export function withForeignValues<T extends object>(data: T, document: ProfileDocument, json: boolean): T {
  const foreign = json ? foreignValues(document) : [];
  if (foreign.length === 0) return data;
  const result = structuredClone(data);
  for (const { path, value, entries } of foreign) {
    // Where an entry is left out, or became several, the others are no longer found by their number.
    const section = (result as Holder)[path[0]!];
    if (path.length > 1 && Array.isArray(section) && section.length !== entries) continue;
    const holder = path.slice(0, -1).reduce<unknown>((node, part) => (node as Holder | undefined)?.[part], result);
    const key = path.at(-1)!;
    if (typeof holder === 'object' && holder !== null) (holder as Holder)[key] = value;
  }
  return result;
}
