import {
  type CompletionItem,
  CompletionItemKind,
  InsertTextFormat,
  InsertTextMode,
  type Position,
} from 'vscode-languageserver-types';
import { inLanguage, type Language } from '../../messages/language.ts';
import { described, type Message, say } from '../../messages/message.ts';
import { alternatives, branch, itemSchema, resolve, type Schema, takes } from '../../schema/cursor.ts';
import type { Cursor } from './cursor.ts';
import { type Inserting, itemInsertion, keyInsertion, quotedKey, restOfKey } from './insertion.ts';
import { keepsEnter, rank, type TypedData } from './item.ts';

/** `data` of an item whose documentation is looked up when it is shown. */
export interface KeyData extends Partial<TypedData> {
  readonly path: readonly (string | number)[];
}

/** Keys come behind the words that a sentence may begin with. */
const BEHIND_WORDS = 2000;

const typeWords = (schema: Schema): Message => {
  const type = alternatives(schema)[0]?.type;
  if (type === 'array') return say('list');
  if (type === 'object') return say('map');
  return type === 'boolean' ? say('true or false') : say('text');
};

/** What stands beside a key: the title of its schema, else what kind of value it takes. */
const titleOf = (schema: Schema): Message => {
  const { title } = resolve(schema);
  return title ? described(title) : typeWords(schema);
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
  client: Inserting & { readonly language: Language },
): readonly CompletionItem[] {
  const rest = restOfKey(cursor);
  if (!rest || !/^(?:[\w$][\w$-]*)?$/.test(cursor.typed) || cursor.owned) return [];
  const sentences = cursor.expects === 'either' && holdsSentences(schema);
  // A sentence begins with a capital; who types one wants no key.
  if (sentences && !/^[a-z][\w$-]*$/.test(cursor.typed)) return [];
  const { line, character } = position;
  const range = { start: { line, character: cursor.column }, end: { line, character: character + rest.length } };
  const item = (label: string, newText: string, detail: Message, index: number): CompletionItem => ({
    label,
    kind: CompletionItemKind.Property,
    detail: inLanguage(detail, client.language),
    sortText: rank(index + (sentences ? BEHIND_WORDS : 0)),
    filterText: label,
    insertTextFormat: client.snippets ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    ...(client.asIs ? { insertTextMode: InsertTextMode.asIs } : {}),
    textEdit: { range, newText: (cursor.needsSpace ? ' ' : '') + newText },
  });
  if (!takes(schema, 'map')) {
    if (cursor.expects !== 'key' || cursor.typed !== '' || cursor.quoted || cursor.below || !takes(schema, 'list'))
      return [];
    // At another column than its dashes a list does not go on, and a comment is no item.
    if ((cursor.dash !== null && cursor.dash !== cursor.indent) || /^\s*#/.test(cursor.after)) return [];
    const shape = resolve(schema)['x-snippet'] ?? '\n  - $1';
    const entry = itemSchema(schema);
    return [item('- …', itemInsertion(shape, cursor, client), titleOf(entry), 0)];
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
      // Where sentences stand, Enter begins the next one, also behind a word that is a key.
      const data: KeyData = { path: [...cursor.path, name], ...(sentences ? keepsEnter : {}) };
      return { ...item(name, newText, titleOf(found), index + (required.has(name) ? 0 : 1000)), data };
    });
}
