import {
  type Alias,
  type Document,
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
  /** As written, but for the names of an older version of the format (`readKeyAs`). */
  readonly name: string;
  readonly key: Scalar;
  readonly keySpan: Span;
  readonly value: YamlNode;
  readonly pair: Pair;
}

interface MapIndex {
  readonly all: readonly Property[];
  readonly byName: ReadonlyMap<string, Property>;
  readonly shadowed: readonly Property[];
}

const otherNames = new WeakMap<Scalar, string>();

/** Has a key read under another name than it is written with, from the first time its map is asked for its properties. */
export const readKeyAs = (key: Scalar, name: string): void => {
  otherNames.set(key, name);
};

const nothing: MapIndex = { all: [], byName: new Map(), shadowed: [] };
const indexes = new WeakMap<object, MapIndex>();

/** Maps are asked for their properties again and again, so what they hold is listed once. */
function indexOf(node: YamlNode): MapIndex {
  if (!isMap(node)) return nothing;
  const known = indexes.get(node);
  if (known) return known;
  const written: Property[] = [];
  const byName = new Map<string, Property>();
  for (const pair of (node as YAMLMap).items) {
    if (!isPair(pair) || !isScalar(pair.key)) continue;
    const keySpan = spanOf(pair.key);
    const name = otherNames.get(pair.key) ?? sourceOf(pair.key);
    if (!keySpan || name === null) continue;
    const found = { name, key: pair.key, keySpan, value: pair.value as YamlNode, pair };
    written.push(found);
    byName.set(name, found);
  }
  const counts = (one: Property): boolean => isMerge(one) || byName.get(one.name) === one;
  const twice = written.length > byName.size;
  const index = {
    all: twice ? written.filter(counts) : written,
    byName,
    shadowed: twice ? written.filter((one) => !counts(one)) : [],
  };
  indexes.set(node, index);
  return index;
}

/**
 * The properties of a map in the order written; keys that are no scalars are passed over. Of a key that is written twice
 * the last one counts, as for `JSON.parse`.
 */
export const properties = (node: YamlNode): readonly Property[] => indexOf(node).all;

/** The properties of a map that do not count, because their key is written again below. */
export const shadowedProperties = (node: YamlNode): readonly Property[] => indexOf(node).shadowed;

/** The property of that name; where it is written twice, the last. */
export const property = (node: YamlNode, name: string): Property | undefined => indexOf(node).byName.get(name);

/** Is this YAML's merge key? In quotes, and so always in JSON, `<<` is a key like any other. */
export const isMerge = ({ name, key }: Property): boolean => name === '<<' && key.type === 'PLAIN';

const targets = new WeakMap<Alias, Node | null>();

/** What an alias stands for; null where no anchor has its name. */
export function targetOf(alias: Alias, document: Document): Node | null {
  const known = targets.get(alias);
  if (known !== undefined) return known;
  const target = alias.resolve(document) ?? null;
  targets.set(alias, target);
  return target;
}

const otherItems = new WeakMap<Node, readonly YamlNode[]>();

/** Has other nodes read in the place of a list's items, one for each. */
export const readItemsAs = (list: Node, read: readonly YamlNode[]): void => {
  otherItems.set(list, read);
};

/** The items of a list; a node that is no list has none. */
export const items = (node: YamlNode): readonly YamlNode[] =>
  isSeq(node) ? (otherItems.get(node) ?? (node.items as YamlNode[])) : [];

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

/** A key or an index as a reference token of a JSON pointer (RFC 6901). */
export const pointerToken = (part: string | number): string => String(part).replaceAll('~', '~0').replaceAll('/', '~1');

/** JSON pointer (RFC 6901) of a path. */
export const pointerOf = (path: Path): string => path.map((part) => `/${pointerToken(part)}`).join('');

/** The path a JSON pointer names; list indexes become numbers. */
export const pathOf = (pointer: string): Path =>
  pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((part) => (/^(0|[1-9]\d{0,8})$/.test(part) ? Number(part) : part));
