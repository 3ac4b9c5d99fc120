/**
 * The one owner of writing YAML: every change of a value goes through here, whatever its style. Each edit is read back
 * before it is offered; where it cannot be made without changing anything else, the answer is null.
 */
export { removeBlanks } from './blanks.ts';
export { insertComment, insertItems, insertKey, writeItems } from './insert.ts';
export { insertEntry } from './insertEntry.ts';
export { blockLines, insertMap, type Nested } from './insertMap.ts';
export { insideDouble, insideSingle, resolved, writeScalar } from './quote.ts';
export { remove } from './remove.ts';
export { renameKey } from './rename.ts';
export { quoteSpan, replacePart, replaceParts, replaceValue, rewrite, scalarSpan } from './scalar.ts';
export { keyItem, unwrapItem, wrapItem } from './shape.ts';
export type { Source } from './source.ts';
