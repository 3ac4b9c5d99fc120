import { isMap, isPair, isScalar, type Scalar } from 'yaml';
import { items, kindOf, properties, readKeyAs, type YamlNode } from '../yaml/nodes.ts';
import { sourceOf } from '../yaml/parse.ts';

/**
 * Keys of JSON Resume before 1.0.0 and what they are called today, by section: the renamings of its change log
 * (0.0.0 to 0.1.3, and those before its first version that are still about).
 */
const renamed: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  basics: { picture: 'image', website: 'url' },
  work: { company: 'name', website: 'url' },
  volunteer: { website: 'url' },
  education: { gpa: 'score', website: 'url' },
  awards: { awardDate: 'date' },
  certificates: { website: 'url' },
  publications: { website: 'url' },
  projects: { website: 'url' },
  meta: { url: 'canonical' },
};

/** What a key of JSON Resume before 1.0.0 is called today in a section; null where it is none. */
export const todaysName = (section: string, key: string): string | null =>
  Object.hasOwn(renamed, section) && Object.hasOwn(renamed[section]!, key) ? renamed[section]![key]! : null;

/**
 * Has the old keys of a section read under their names of today, wherever today's is not there as well. Before anything
 * asks for the properties of the section's entries.
 */
export function readOldKeys(section: string, value: YamlNode): void {
  const names = Object.hasOwn(renamed, section) ? renamed[section]! : null;
  if (!names) return;
  for (const entry of isMap(value) ? [value] : items(value)) {
    if (!isMap(entry)) continue;
    const written = new Set<string>();
    const old: [Scalar, string][] = [];
    for (const pair of entry.items) {
      const key = isPair(pair) && isScalar(pair.key) ? pair.key : null;
      const name = sourceOf(key) ?? '';
      written.add(name);
      const plainValue = isPair(pair) && ['scalar', 'empty'].includes(kindOf(pair.value as YamlNode));
      if (key && plainValue && Object.hasOwn(names, name)) old.push([key, names[name]!]);
    }
    for (const [key, name] of old) if (!written.has(name)) readKeyAs(key, name);
  }
}

/** The properties of an entry whose key is an old one. */
export const oldKeysOf = (entry: YamlNode) =>
  properties(entry).flatMap((property) => {
    const written = sourceOf(property.key) ?? property.name;
    return written === property.name ? [] : [{ ...property, written }];
  });
