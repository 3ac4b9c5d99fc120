import { type Document, isAlias, isScalar } from 'yaml';
import { items, kindOf, properties, targetOf, type YamlNode } from '../yaml/nodes.ts';
import { sourceOf } from '../yaml/parse.ts';

/** Aliases may repeat a part of a document many times over; past this many values the rest of them is left out. */
export const maxRepeated = 5_000;

/**
 * A YAML document as plain data in which nothing changes on the way to another one: null is null, true is true, and a number is
 * a number only where its text is how JavaScript would write it, so that `3.90` and `2019-10` stay as written. Total.
 */
export function asWritten(node: YamlNode, document: Document): unknown {
  let budget = maxRepeated;
  const visit = (value: YamlNode, open: readonly YamlNode[]): unknown => {
    if (open.length > 1 && budget-- <= 0) return undefined;
    if (isAlias(value)) {
      const target = targetOf(value, document);
      return !target || open.includes(target) ? undefined : visit(target, [...open, target]);
    }
    switch (kindOf(value)) {
      case 'list':
        return items(value).map((item) => visit(item, open));
      case 'map':
        return mapOf(value, (child) => visit(child, open));
      case 'scalar':
        return scalar(value);
      default:
        return null;
    }
  };
  return visit(node, [node]);
}

function mapOf(node: YamlNode, read: (child: YamlNode) => unknown): object {
  const own = new Map<string, unknown>();
  const merged = new Map<string, unknown>();
  for (const { name, key, value } of properties(node)) {
    const found = read(value);
    if (name === '<<' && key.type === 'PLAIN') {
      const parts = Array.isArray(found) ? found : [found];
      for (const part of parts)
        for (const [inner, one] of Object.entries(part ?? {})) if (!merged.has(inner)) merged.set(inner, one);
    } else if (!own.has(name)) own.set(name, found);
  }
  return Object.fromEntries([...own, ...[...merged].filter(([name]) => !own.has(name))]);
}

function scalar(node: YamlNode): unknown {
  if (!isScalar(node)) return null;
  const source = sourceOf(node);
  const { value } = node;
  const typed = typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value));
  return typed && String(value) === source ? value : source;
}
