import {
  type CompletionItem,
  CompletionItemKind,
  InsertTextFormat,
  InsertTextMode,
  type Position,
} from 'vscode-languageserver-types';
import type { ProfileDocument } from '../profile/document.ts';
import { rules } from '../rules/index.ts';
import {
  alternatives,
  branch,
  itemSchema,
  propertySchema,
  resolve,
  type Schema,
  schemaAt,
  takes,
} from '../schema/cursor.ts';
import { type Cursor, cursorAt } from './cursor.ts';
import { keyDocumentation } from './hover.ts';
import { type Inserting, itemInsertion, keyInsertion, restOfKey, restOfValue } from './insertion.ts';
import { linesOf } from './lines.ts';
import { rank, type ValueSources, valueItems } from './valueItems.ts';

/** What the client can do with completion items, and what values are proposed from. */
export interface CompletionOptions extends Inserting, ValueSources {}

/** `data` of an item whose documentation is looked up when it is shown. */
export interface KeyData {
  readonly path: readonly (string | number)[];
}

/**
 * Proposals at a position of a document. Works on half-typed YAML; an empty list where nothing fits, and where an
 * inserted text would break what stands around it.
 */
export function completion(
  document: ProfileDocument,
  position: Position,
  options: CompletionOptions,
): readonly CompletionItem[] {
  const lines = linesOf(document);
  const line = lines.at(position.line);
  const codes = codesInComment(line, position);
  if (codes) return codes;
  const cursor = cursorAt(lines, position.line, position.character);
  const schema = cursor && schemaAt(cursor.path);
  if (!cursor || !schema) return [];
  return [
    ...(cursor.expects === 'value' ? [] : keyItems(cursor, schema, position, options)),
    ...(cursor.expects === 'key' ? [] : values(document, cursor, schema, position, options)),
  ];
}

function values(
  document: ProfileDocument,
  cursor: Cursor,
  schema: Schema,
  position: Position,
  options: CompletionOptions,
): readonly CompletionItem[] {
  const rest = restOfValue(cursor);
  const nested = cursor.below !== null && cursor.typed === '' && !cursor.flow && !cursor.quoted;
  if (rest === null || nested || !takes(schema, 'scalar') || /^[&*!|>]/.test(cursor.typed)) return [];
  const { line, character } = position;
  const range = { start: { line, character: cursor.column }, end: { line, character: character + rest } };
  return valueItems(document, position, cursor, schema, range, options);
}

function keyItems(
  cursor: Cursor,
  schema: Schema,
  { line, character }: Position,
  options: CompletionOptions,
): readonly CompletionItem[] {
  const rest = restOfKey(cursor);
  if (!rest || cursor.quoted || !/^[\w$-]*$/.test(cursor.typed)) return [];
  const range = { start: { line, character: cursor.column }, end: { line, character: character + rest.length } };
  const item = (label: string, newText: string, found: Schema, index: number): CompletionItem => ({
    label,
    kind: CompletionItemKind.Property,
    detail: resolve(found).title ?? typeWords(found),
    sortText: rank(index),
    filterText: label,
    insertTextFormat: options.snippets ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    ...(options.asIs ? { insertTextMode: InsertTextMode.asIs } : {}),
    textEdit: { range, newText: (cursor.needsSpace ? ' ' : '') + newText },
  });
  if (!takes(schema, 'map')) {
    if (cursor.expects !== 'key' || cursor.typed !== '' || cursor.below || !takes(schema, 'list')) return [];
    return [
      item('- …', itemInsertion(resolve(schema)['x-snippet'] ?? '\n  - $1', cursor, options), itemSchema(schema), 0),
    ];
  }
  const map = branch(schema, 'map');
  const required = new Set(map.required ?? []);
  return Object.entries(map.properties ?? {})
    .filter(([name]) => name !== '$schema' && !cursor.siblings.includes(name))
    .filter(([, found]) => cursor.below === null || takes(found, cursor.below))
    .map(([name, found], index): CompletionItem => {
      const newText = rest.followed ? name : keyInsertion(name, resolve(found), cursor, options);
      const data: KeyData = { path: [...cursor.path, name] };
      return { ...item(name, newText, found, index + (required.has(name) ? 0 : 1000)), data };
    });
}

const typeWords = (schema: Schema): string => {
  const type = alternatives(schema)[0]?.type;
  return type === 'array' ? 'list' : type === 'object' ? 'map' : type === 'boolean' ? 'true or false' : 'text';
};

/** Rule codes in a comment that asks for silence; null anywhere else. */
function codesInComment(line: string, { line: number, character }: Position): readonly CompletionItem[] | null {
  const before = line.slice(0, character);
  const typed = /#\s*merit-ignore-(?:next-line|file)\s(?:.*[\s,])?([\w.-]*)$/.exec(before)?.[1];
  if (typed === undefined) return null;
  const rest = /^[\w.-]*/.exec(line.slice(character))![0].length;
  const range = {
    start: { line: number, character: character - typed.length },
    end: { line: number, character: character + rest },
  };
  return rules.map(({ code, summary }, index) => ({
    label: code,
    kind: CompletionItemKind.Constant,
    detail: summary,
    sortText: rank(index),
    filterText: code,
    textEdit: { range, newText: code },
  }));
}

/** Documentation of a proposed key, as Markdown. */
export function documentationOf(data: KeyData): string | null {
  const { path } = data;
  if (!Array.isArray(path)) return null;
  const name: unknown = path.at(-1);
  const parent = schemaAt(path.slice(0, -1));
  const schema = parent && typeof name === 'string' ? propertySchema(parent, name) : null;
  return schema && typeof name === 'string' ? keyDocumentation(name, schema) : null;
}
