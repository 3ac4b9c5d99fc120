import type { CompletionItem, Position } from 'vscode-languageserver-types';
import type { Language } from '../../messages/language.ts';
import type { ProfileDocument } from '../../profile/document.ts';
import { branch, propertySchema, type Schema, schemaAt, takes } from '../../schema/cursor.ts';
import { keyDocumentation } from '../hover.ts';
import { type Lines, linesOf } from '../lines.ts';
import { cursorInText } from './blockText.ts';
import { commentItems } from './comments.ts';
import { type Cursor, cursorAt } from './cursor.ts';
import { entryItems } from './entries.ts';
import { type Inserting, restOfValue } from './insertion.ts';
import { type KeyData, keyItems } from './keys.ts';
import { readLine } from './line.ts';
import { technologiesInText } from './prose.ts';
import { type ValueSources, valueItems } from './values.ts';

/** What the client can do with completion items, and what values are proposed from. */
export type CompletionOptions = Inserting & ValueSources;

/**
 * Proposals at a position of a document. Works on half-typed YAML; an empty list where nothing fits, and where an
 * inserted text would break what stands around it.
 */
export function completion(
  document: ProfileDocument,
  position: Position,
  options: CompletionOptions,
): readonly CompletionItem[] {
  if (position.line < 0 || position.character < 0) return [];
  const lines = linesOf(document);
  if (position.line >= Math.max(1, lines.count)) return [];
  const silencing = commentItems(lines.at(position.line), position, options.problems, options.language ?? 'en');
  if (silencing) return silencing;
  const cursor = cursorAt(lines, position.line, position.character);
  if (!cursor) return inText(lines, position, options);
  const schema = schemaAt(cursor.path);
  if (!schema) return [];
  if (cursor.expects === 'key' && !takes(schema, 'map') && !takes(schema, 'list'))
    return inText(lines, position, options);
  const keys =
    cursor.expects === 'value'
      ? []
      : keyItems(cursor, schema, position, { ...options, language: options.language ?? 'en' });
  return [
    ...(keys.length > 0 ? entryItems(cursor, position, { ...options, language: options.language ?? 'en' }) : []),
    ...keys,
    ...(cursor.expects === 'key'
      ? []
      : values(document, cursor, schema, position, options).map((item) =>
          apartFromComment(item, lines.at(position.line)),
        )),
  ];
}

/** Technologies in a text of several lines, where the schema has prose. */
function inText(lines: Lines, position: Position, options: CompletionOptions): readonly CompletionItem[] {
  const cursor = cursorInText(lines, position.line, position.character);
  const schema = cursor && schemaAt(cursor.path);
  if (!cursor || !schema || branch(schema, 'scalar')['x-kind'] !== 'markdown') return [];
  return technologiesInText(position, cursor, options);
}

/** A value right in front of a `#` would take the comment in; a space keeps them apart. */
function apartFromComment(item: CompletionItem, line: string): CompletionItem {
  const edit = item.textEdit;
  if (!edit || !('range' in edit) || line[edit.range.end.character] !== '#' || /\s$/.test(edit.newText)) return item;
  return { ...item, textEdit: { ...edit, newText: `${edit.newText} ` } };
}

function values(
  document: ProfileDocument,
  cursor: Cursor,
  schema: Schema,
  position: Position,
  options: CompletionOptions,
): readonly CompletionItem[] {
  const rest = goesOnBelow(document, cursor, position) ? null : restOfValue(cursor);
  const nested = cursor.below !== null && cursor.typed === '' && !cursor.flow && !cursor.quoted;
  if (rest === null || nested || !takes(schema, 'scalar') || /^[&*!|>]/.test(cursor.typed)) return [];
  const { line, character } = position;
  const range = { start: { line, character: cursor.column }, end: { line, character: character + rest } };
  return valueItems(document, position, cursor, schema, range, options);
}

/** Is a quote open at the end of the cursor's line and closed on a line below that goes on with its text? */
function goesOnBelow(document: ProfileDocument, { quoted, after, indent, flow }: Cursor, { line }: Position): boolean {
  if (!quoted || flow || after.includes(quoted)) return false;
  const lines = linesOf(document);
  const next = line + 1 < lines.count ? lines.at(line + 1) : '';
  const { key, dashes, column, blank } = readLine(next);
  return !blank && column > indent && key === null && dashes.length === 0;
}

/** Documentation of a proposed key, as Markdown. */
export function documentationOf(data: KeyData, language: Language = 'en'): string | null {
  const { path } = data;
  if (!Array.isArray(path)) return null;
  const name: unknown = path.at(-1);
  const parent = schemaAt(path.slice(0, -1));
  const schema = parent && typeof name === 'string' ? propertySchema(parent, name) : null;
  return schema && typeof name === 'string' ? keyDocumentation(name, schema, language) : null;
}
