import {
  type CompletionItem,
  CompletionItemKind,
  InsertTextFormat,
  InsertTextMode,
  type Position,
} from 'vscode-languageserver-types';
import { alternatives, branch, itemSchema, resolve, type Schema, takes } from '../../schema/cursor.ts';
import type { Cursor } from './cursor.ts';
import { type Inserting, itemInsertion, keyInsertion, quotedKey, restOfKey } from './insertion.ts';
import { rank } from './item.ts';

/** `data` of an item whose documentation is looked up when it is shown. */
export interface KeyData {
  readonly path: readonly (string | number)[];
}

/** Keys come behind the words that a sentence may begin with. */
const BEHIND_WORDS = 2000;

const typeWords = (schema: Schema): string => {
  const type = alternatives(schema)[0]?.type;
  return type === 'array' ? 'list' : type === 'object' ? 'map' : type === 'boolean' ? 'true or false' : 'text';
};

/** Is a sentence what is usually written here, so that a key is the rare thing? */
export const holdsSentences = (schema: Schema): boolean =>
  takes(schema, 'scalar') && branch(schema, 'scalar')['x-kind'] === 'markdown';

/**
 * The keys that a map at the cursor may still get, each with the shape of its value; whole entries where a list goes on.
 * Nothing where a key would take what stands below it from the entry it belongs to.
 */
export function keyItems(
  cursor: Cursor,
  schema: Schema,
  position: Position,
  client: Inserting,
): readonly CompletionItem[] {
  const rest = restOfKey(cursor);
  if (!rest || !/^[\w$-]*$/.test(cursor.typed) || cursor.owned) return [];
  const sentences = cursor.expects === 'either' && holdsSentences(schema);
  // A sentence begins with a capital; who types one wants no key.
  if (sentences && !/^[a-z][\w$-]*$/.test(cursor.typed)) return [];
  const { line, character } = position;
  const range = { start: { line, character: cursor.column }, end: { line, character: character + rest.length } };
  const item = (label: string, newText: string, detail: string, index: number): CompletionItem => ({
    label,
    kind: CompletionItemKind.Property,
    detail,
    sortText: rank(index + (sentences ? BEHIND_WORDS : 0)),
    filterText: label,
    insertTextFormat: client.snippets ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    ...(client.asIs ? { insertTextMode: InsertTextMode.asIs } : {}),
    textEdit: { range, newText: (cursor.needsSpace ? ' ' : '') + newText },
  });
  if (!takes(schema, 'map')) {
    if (cursor.expects !== 'key' || cursor.typed !== '' || cursor.quoted || cursor.below || !takes(schema, 'list'))
      return [];
    const shape = resolve(schema)['x-snippet'] ?? '\n  - $1';
    const entry = itemSchema(schema);
    return [item('- …', itemInsertion(shape, cursor, client), resolve(entry).title ?? typeWords(entry), 0)];
  }
  const map = branch(schema, 'map');
  const required = new Set(map.required ?? []);
  return Object.entries(map.properties ?? {})
    .filter(([name]) => name !== '$schema' && !cursor.siblings.includes(name))
    .filter(([, found]) => cursor.below === null || takes(found, cursor.below))
    .map(([name, found], index): CompletionItem => {
      const newText = rest.followed
        ? name
        : cursor.quoted
          ? quotedKey(name, cursor)
          : keyInsertion(name, resolve(found), cursor, client);
      const data: KeyData = { path: [...cursor.path, name] };
      const detail = resolve(found).title ?? typeWords(found);
      return { ...item(name, newText, detail, index + (required.has(name) ? 0 : 1000)), data };
    });
}
