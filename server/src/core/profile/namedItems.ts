import { isMap, isSeq } from 'yaml';
import { branch, itemSchema, profileSchema, propertySchema, takes } from '../schema/cursor.ts';
import { items, kindOf, properties, property, readItemsAs, type YamlNode } from '../yaml/nodes.ts';

/** What holds the text of an item that other tools write as a map, such as a keyword with its level and its logo. */
const textKeys = ['name', 'title', 'label', 'text'];

function textIn(item: YamlNode): YamlNode {
  for (const key of textKeys) {
    const found = property(item, key)?.value;
    if (kindOf(found) === 'scalar') return found;
  }
  return null;
}

/**
 * Has the items of a section's lists of texts (keywords, authors, courses) read as their names where they are maps. Before
 * anything asks for the lists' items.
 */
export function readNamedItems(section: string, value: YamlNode): void {
  const top = propertySchema(profileSchema, section);
  if (!top) return;
  const known = branch(itemSchema(top), 'map');
  for (const entry of isSeq(value) ? items(value) : []) {
    for (const { name, value: list } of properties(entry)) {
      if (!isSeq(list) || !list.items.some(isMap)) continue;
      const schema = propertySchema(known, name);
      const ofItem = schema ? itemSchema(schema) : null;
      if (!ofItem || !takes(ofItem, 'scalar') || takes(ofItem, 'map')) continue;
      readItemsAs(
        list,
        items(list).map((item) => (isMap(item) ? (textIn(item) ?? item) : item)),
      );
    }
  }
}
