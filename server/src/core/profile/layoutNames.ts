import { itemSchema, profileSchema, propertySchema, takes } from '../schema/cursor.ts';
import type { Names } from '../yaml/strayLine.ts';
import { isListSection, topLevelKeys } from './sections.ts';

/** The format's names, as the layout asks for them. */
export const layoutNames: Names = {
  isList: isListSection,
  isSection: (key) => topLevelKeys.has(key),
  isField(section, key) {
    const own = propertySchema(profileSchema, section);
    const holder = own && isListSection(section) ? itemSchema(own) : own;
    const field = holder && propertySchema(holder, key);
    return field !== null && takes(field, 'scalar') && !takes(field, 'list') && !takes(field, 'map');
  },
};
