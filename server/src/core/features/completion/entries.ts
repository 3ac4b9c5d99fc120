import {
  type CompletionItem,
  CompletionItemKind,
  InsertTextFormat,
  InsertTextMode,
  type Position,
} from 'vscode-languageserver-types';
import { inLanguage, type Language } from '../../messages/language.ts';
import { described, type Message, say } from '../../messages/message.ts';
import { branch, itemSchema, propertySchema, resolve, type Schema, schemaAt, takes } from '../../schema/cursor.ts';
import type { Cursor } from './cursor.ts';
import { entryInsertion, type Inserting } from './insertion.ts';
import { rank } from './item.ts';

/** The lines of an entry behind its dash, from the snippet of the list: `\n  - name: $1\n    position: $2`. */
const linesOfEntry = (snippet: string): string | null =>
  /^\n {2}- (?=\w)/.test(snippet) ? snippet.slice('\n  - '.length).replaceAll('\n    ', '\n') : null;

/** Whole entries to begin an item of a list with, behind its dash. */
export function entryItems(
  cursor: Cursor,
  { line, character }: Position,
  client: Inserting & { readonly language: Language },
): readonly CompletionItem[] {
  const { path, typed, flow, quoted, below, after } = cursor;
  const list = path.findLast((part) => typeof part === 'string');
  if (cursor.expects !== 'either' || flow || quoted || below !== null || path.at(-1) !== 0 || list === undefined)
    return [];
  if (!(client.snippets || client.asIs) || after.trim() !== '' || !/^(?:n(?:e(?:w)?)?)?$/.test(typed)) return [];
  const schema: Schema | null = schemaAt(path.slice(0, -1));
  const entry = schema && itemSchema(schema);
  if (!entry || !takes(entry, 'map') || takes(entry, 'scalar')) return [];
  // An entry whose keys stand on the lines below is begun already.
  if (cursor.siblings.some((key) => propertySchema(entry, key) !== null)) return [];
  const usual = linesOfEntry(resolve(schema)['x-snippet'] ?? '');
  const named = (branch(entry, 'map').title ?? String(list)).toLowerCase();
  const told = (message: Message): string => inLanguage(message, client.language);
  const shapes = [
    ...(usual
      ? [
          {
            name: `new ${named}`,
            label: told(say('new {entry}', { entry: described(named) })),
            shape: usual,
          },
        ]
      : []),
    ...(resolve(schema)['x-entries'] ?? []).flatMap((one) => {
      const shape = linesOfEntry(one.snippet);
      return shape
        ? [
            {
              name: `new ${named}, ${one.title}`,
              label: told(say('new {entry}, {how}', { entry: described(named), how: described(one.title) })),
              shape,
            },
          ]
        : [];
    }),
  ];
  const range = { start: { line, character: cursor.column }, end: { line, character } };
  return shapes.map(({ name, label, shape }, index) => ({
    label,
    kind: CompletionItemKind.Snippet,
    sortText: rank(index),
    // Typed as `n`, `ne` or `new`, in every language.
    filterText: name,
    insertTextFormat: client.snippets ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    ...(client.asIs ? { insertTextMode: InsertTextMode.asIs } : {}),
    textEdit: { range, newText: (cursor.needsSpace ? ' ' : '') + entryInsertion(shape, cursor, client) },
  }));
}
