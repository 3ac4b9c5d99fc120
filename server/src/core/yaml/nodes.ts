import {
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type ParsedNode,
  type Scalar,
  type YAMLMap,
} from 'yaml';
import type { Span } from '../text/span.ts';
import { sourceOf } from './parse.ts';

/** Property names and list indexes from a root down to a value. */
export type Path = readonly (string | number)[];

export type YamlNode = Node | null | undefined;

/** Where a node's own text stands: without the comments and blank lines behind it. */
export function spanOf(node: YamlNode): Span | null {
  const range = (node as ParsedNode | null | undefined)?.range;
  return range ? { start: range[0], end: range[1] } : null;
}

/** A property as written in a map. */
export interface Property {
  readonly name: string;
  readonly key: Scalar;
  readonly keySpan: Span;
  readonly value: YamlNode;
  readonly pair: Pair;
}

/** The properties of a map in the order written; keys that are no scalars are passed over. */
export function properties(node: YamlNode): readonly Property[] {
  if (!isMap(node)) return [];
  const found: Property[] = [];
  for (const pair of (node as YAMLMap).items) {
    if (!isPair(pair) || !isScalar(pair.key)) continue;
    const keySpan = spanOf(pair.key);
    const name = sourceOf(pair.key);
    if (keySpan && name !== null) found.push({ name, key: pair.key, keySpan, value: pair.value as YamlNode, pair });
  }
  return found;
}

/** The property of that name; where it is written twice, the first. */
export const property = (node: YamlNode, name: string): Property | undefined =>
  properties(node).find((one) => one.name === name);

/** The items of a list; a node that is no list has none. */
export const items = (node: YamlNode): readonly YamlNode[] => (isSeq(node) ? (node.items as YamlNode[]) : []);

/** What kind of value a node is. A key without a value, an empty document and an explicit null are `empty`. */
export type NodeKind = 'map' | 'list' | 'scalar' | 'alias' | 'empty';

export function kindOf(node: YamlNode): NodeKind {
  if (isMap(node)) return 'map';
  if (isSeq(node)) return 'list';
  if (isAlias(node)) return 'alias';
  if (isScalar(node)) {
    const plain = node.type === 'PLAIN' || node.type === undefined;
    return plain && (node.value === null || node.source === '') ? 'empty' : 'scalar';
  }
  return 'empty';
}

/** JSON pointer (RFC 6901) of a path. */
export const pointerOf = (path: Path): string =>
  path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

/** The path a JSON pointer names; list indexes become numbers. */
export const pathOf = (pointer: string): Path =>
  pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((part) => (/^(0|[1-9]\d{0,8})$/.test(part) ? Number(part) : part));
