import { type Document, isAlias, isMap, isScalar } from 'yaml';
import { isMerge, items, kindOf, type Path, pointerOf, properties, targetOf, type YamlNode } from '../yaml/nodes.ts';
import { sourceOf } from '../yaml/parse.ts';
import { branch, isForeign, itemSchema, propertySchema, resolve, type Schema, takes } from './cursor.ts';

/** Aliases may repeat a part of a document many times over; past this many values the rest of them is left out. */
const maxRepeated = 5_000;

const scalarTypes = (schema: Schema): readonly string[] => {
  const type = branch(schema, 'scalar').type;
  return type === undefined ? [] : typeof type === 'string' ? [type] : type;
};

function scalar(node: YamlNode, schema: Schema): unknown {
  if (!isScalar(node)) return undefined;
  const types = scalarTypes(schema);
  if (types.length > 0 && node.value === '') return undefined;
  if (!types.includes('string')) return node.value;
  const source = sourceOf(node);
  if (source === null || !/\S/.test(source)) return undefined;
  // The line breaks that a block ends with belong to its notation.
  const block = node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED';
  return block ? source.trimEnd() : source;
}

/**
 * A text with a colon in it, `- Built tents: the large ones`, which YAML reads as a key with a value, as it was meant; null
 * for anything else. Keys of the format are single words that begin small.
 */
function meantText(node: YamlNode, schema: Schema): string | null {
  if (!isMap(node) || node.flow === true || !takes(schema, 'scalar')) return null;
  const [own, ...others] = properties(node);
  if (!own || others.length > 0 || /^[a-z][A-Za-z]*$|^<<$/.test(own.name)) return null;
  const { name, value } = own;
  if (kindOf(value) === 'empty') return `${name}:`;
  const text = kindOf(value) === 'scalar' ? sourceOf(value) : null;
  return text === null ? null : `${name}: ${text.trimEnd()}`;
}

export interface PlainOptions {
  /** Pointers whose values are left out. */
  readonly drop?: ReadonlySet<string>;
  /** Stand something harmless in for list items without a value, so that indexes stay those of the nodes. */
  readonly keepEmptyItems?: boolean;
}

/**
 * A value of the profile as plain data: every text as its source says, so that `score: 3.90` keeps its zero and
 * `name: 42` is a name. Keys of the format without a value, or with a blank text, are absent. Total: never throws, and an alias that holds itself is cut.
 */
export function plain(
  node: YamlNode,
  schema: Schema,
  document: Document | null,
  path: Path = [],
  { drop = new Set<string>(), keepEmptyItems = false }: PlainOptions = {},
): unknown {
  let budget = maxRepeated;
  const visit = (value: YamlNode, at: Schema, here: Path, open: readonly YamlNode[]): unknown => {
    const meant = meantText(value, at);
    if (meant !== null) return meant;
    if ((open.length > 1 && budget-- <= 0) || (drop.size > 0 && drop.has(pointerOf(here)))) return undefined;
    if (isAlias(value)) {
      const target = document ? targetOf(value, document) : null;
      return !target || open.includes(target) ? undefined : visit(target, at, here, [...open, target]);
    }
    switch (kindOf(value)) {
      case 'list': {
        const ofItem = itemSchema(at);
        const standIn = keepEmptyItems ? (takes(ofItem, 'scalar') ? '' : {}) : undefined;
        return items(value)
          .map((item, index) => visit(item, ofItem, [...here, index], open))
          .map((item) => (item === undefined ? standIn : item))
          .filter((item) => item !== undefined);
      }
      case 'map': {
        const result: Record<string, unknown> = {};
        const set = (name: string, found: unknown): void => {
          if (found === undefined) return;
          Object.defineProperty(result, name, { value: found, enumerable: true, configurable: true, writable: true });
        };
        const merged: YamlNode[] = [];
        const own = new Set<string>();
        for (const one of properties(value)) {
          if (isMerge(one)) merged.push(...(kindOf(one.value) === 'list' ? items(one.value) : [one.value]));
          else if (!own.has(one.name)) {
            own.add(one.name);
            set(one.name, visit(one.value, propertySchema(at, one.name) ?? {}, [...here, one.name], open));
          }
        }
        // The map's own keys win wherever `<<` stands; of several merged maps the first.
        for (const other of merged) {
          const found = visit(other, at, here, open);
          if (!found || typeof found !== 'object' || Array.isArray(found)) continue;
          for (const [key, one] of Object.entries(found))
            if (!own.has(key) && !Object.hasOwn(result, key)) set(key, one);
        }
        return result;
      }
      case 'scalar':
        return takes(at, 'scalar') ? scalar(value, resolve(at)) : (sourceOf(value) ?? undefined);
      default:
        // Under a key that is not ours a null may mean something to whoever wrote it.
        return isScalar(value) && isForeign(at) ? null : undefined;
    }
  };
  return visit(node, schema, path, [node]);
}
