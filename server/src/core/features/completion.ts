import {
  type CompletionItem,
  CompletionItemKind,
  InsertTextFormat,
  InsertTextMode,
  type Position,
  type Range,
} from 'vscode-languageserver-types';
import { listSections } from '../profile/sections.ts';
import {
  alternatives,
  branch,
  profileSchema,
  propertySchema,
  resolve,
  type Schema,
  schemaAt,
  takes,
} from '../schema/cursor.ts';
import { type Cursor, cursorAt } from './cursor.ts';
import { keyDocumentation } from './hover.ts';

/** What the client can do with completion items, and today's date. */
export interface CompletionOptions {
  readonly snippets: boolean;
  /** Does the client leave the indentation of inserted lines alone when asked to? */
  readonly asIs: boolean;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** Known technologies that start like `prefix`, best first: injected, because the table is large and loaded late. */
  readonly technologies: (prefix: string, limit: number) => readonly { readonly name: string; readonly kind: string }[];
}

/** `data` of an item whose documentation is looked up when it is shown. */
export interface KeyData {
  readonly path: readonly (string | number)[];
}

const rank = (index: number): string => String(index).padStart(4, '0');

/** Proposals at a position of a text. Works on half-typed YAML; an empty list where nothing fits. */
export function completion(text: string, position: Position, options: CompletionOptions): readonly CompletionItem[] {
  const lines = text.split(/\r\n|\r|\n/);
  if (/^\s*#/.test(lines[position.line] ?? '')) return [];
  const cursor = cursorAt(lines, position.line, position.character);
  const schema = schemaAt(cursor.path);
  if (!schema) return [];
  const range: Range = {
    start: { line: position.line, character: cursor.column },
    end: { line: position.line, character: position.character },
  };
  const keys =
    cursor.expects !== 'value' && !cursor.quoted && takes(schema, 'map')
      ? keyItems(cursor, schema, range, options)
      : [];
  const values =
    cursor.expects !== 'key' && takes(schema, 'scalar') ? valueItems(cursor, schema, range, options, lines) : [];
  return [...keys, ...values];
}

function keyItems(cursor: Cursor, schema: Schema, range: Range, options: CompletionOptions): readonly CompletionItem[] {
  const map = branch(schema, 'map');
  const followed = /^\s*:/.test(cursor.after);
  const required = new Set(map.required ?? []);
  return Object.entries(map.properties ?? {})
    .filter(([name]) => !cursor.siblings.includes(name) && name !== '$schema')
    .map(([name, found], index): CompletionItem => {
      const resolved = resolve(found);
      const newText = followed ? name : insertion(name, resolved, cursor, options);
      return {
        label: name,
        kind: CompletionItemKind.Property,
        detail: resolved.title ?? typeWords(resolved),
        sortText: `${required.has(name) ? 0 : 1}${rank(index)}`,
        filterText: name,
        insertTextFormat: options.snippets ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
        ...(options.asIs ? { insertTextMode: InsertTextMode.asIs } : {}),
        textEdit: {
          range,
          newText: options.snippets
            ? newText
            : newText.replaceAll(/\$\{\d+:([^}]*)\}|\$\d+/g, '$1').trimEnd() +
              (followed ? '' : / $/.test(newText) ? ' ' : ''),
        },
        data: { path: [...cursor.path, name] } satisfies KeyData,
      };
    });
}

const typeWords = (schema: Schema): string => {
  const type = alternatives(schema)[0]?.type;
  return type === 'array' ? 'list' : type === 'object' ? 'map' : type === 'boolean' ? 'true or false' : 'text';
};

/** The text of a key with the shape of its value: `name: `, or a list with its first dash, indented to fit. */
function insertion(name: string, schema: Schema, cursor: Cursor, options: CompletionOptions): string {
  const shape = schema['x-snippet'] ?? (takes(schema, 'scalar') ? ' ' : takes(schema, 'list') ? '\n  - ' : '\n  ');
  const shaped = shape.startsWith('\n') || shape.startsWith(' ') ? shape : ` ${shape}`;
  // Editors that adjust indentation add the line's own; the dashes of a list item are not part of that.
  const indent = options.asIs ? cursor.keyColumn : 0;
  return `${name}:${shaped.replaceAll('\n', `\n${' '.repeat(indent)}`)}`;
}

const countries =
  'AE AR AT AU BE BG BR CA CH CL CN CO CZ DE DK EE EG ES FI FR GB GR HK HR HU ID IE IL IN IS IT JP KE KR LT LU LV MA MX MY NG NL NO NZ PE PH PK PL PT RO RS SA SE SG SI SK TH TR TW UA US UY VN ZA'.split(
    ' ',
  );

function valueItems(
  cursor: Cursor,
  schema: Schema,
  range: Range,
  options: CompletionOptions,
  lines: readonly string[],
): readonly CompletionItem[] {
  const scalar = branch(schema, 'scalar');
  const plain = (label: string, index: number, kind: CompletionItemKind, detail?: string): CompletionItem => ({
    label,
    kind,
    sortText: rank(index),
    ...(detail ? { detail } : {}),
    textEdit: { range, newText: safeScalar(label, cursor) },
  });
  const closed = scalar.enum?.map(String) ?? (scalar.type === 'boolean' ? ['true', 'false'] : null);
  if (closed) return closed.map((label, index) => plain(label, index, CompletionItemKind.EnumMember));
  switch (scalar['x-kind']) {
    case 'date':
      return dateValues(cursor, options.today).map(([label, detail], index) =>
        plain(label, index, CompletionItemKind.Constant, detail),
      );
    case 'technology':
      return options.technologies(cursor.typed.trim(), 60).map((found, index) => ({
        ...plain(found.name, index, CompletionItemKind.Module, found.kind),
        filterText: cursor.typed.trim() === '' ? found.name : `${cursor.typed.trim()} ${found.name}`,
      }));
    case 'country':
      return countries.map((code, index) => plain(code, index, CompletionItemKind.Constant));
    case 'markdown':
      return technologyInText(cursor, range, options);
    default:
  }
  const last = cursor.path.findLast((part) => typeof part === 'string');
  if (last === 'order' || last === 'hidden')
    return listSections.map((label, index) => plain(label, index, CompletionItemKind.EnumMember));
  if (last === 'source')
    return writtenIds(lines).map((id, index) => plain(id, index, CompletionItemKind.Reference, 'highlight'));
  return (scalar['x-suggestions'] ?? []).map((label, index) => plain(label, index, CompletionItemKind.Value));
}

/** Technologies behind a word of a sentence that starts like a name. */
function technologyInText(cursor: Cursor, range: Range, options: CompletionOptions): readonly CompletionItem[] {
  const word = /(?:^|[\s(/,])([A-Z][\w.+#-]{1,30})$/.exec(cursor.typed)?.[1];
  if (!word) return [];
  const start = { line: range.end.line, character: range.end.character - word.length };
  return options.technologies(word, 20).map((found, index) => ({
    label: found.name,
    kind: CompletionItemKind.Module,
    detail: found.kind,
    sortText: rank(index),
    filterText: `${word} ${found.name}`,
    textEdit: { range: { start, end: range.end }, newText: found.name },
  }));
}

function dateValues(cursor: Cursor, today: string): readonly (readonly [string, string])[] {
  const month = today.slice(0, 7);
  const year = today.slice(0, 4);
  const ends = cursor.path.at(-1) === 'endDate';
  const dates = [
    [month, 'this month'],
    [year, 'this year'],
  ] as const;
  return ends ? [['present', 'still going on'], ...dates] : dates;
}

const writtenIds = (lines: readonly string[]): readonly string[] =>
  lines.flatMap((line) => /^\s*(?:- )?id:\s*["']?([\w.-]+)["']?\s*$/.exec(line)?.[1] ?? []);

/** A value as YAML would need it written where the cursor is. */
function safeScalar(value: string, cursor: Cursor): string {
  if (cursor.quoted) return cursor.quoted === "'" ? value.replaceAll("'", "''") : value.replaceAll(/["\\]/g, '\\$&');
  const risky =
    /^[\s!&*?|>%@`"'#,[\]{}-]|: |:$| #|^(?:true|false|null|yes|no|on|off|~)$/i.test(value) ||
    (cursor.flow && /[,[\]{}]/.test(value));
  return risky && !['true', 'false'].includes(value) ? `'${value.replaceAll("'", "''")}'` : value;
}

/** Documentation of a proposed key, as Markdown. */
export function documentationOf(data: KeyData): string | null {
  const name = data.path.at(-1);
  const parent = data.path.length > 1 ? schemaAt(data.path.slice(0, -1)) : profileSchema;
  const schema = parent && typeof name === 'string' ? propertySchema(parent, name) : null;
  return schema ? keyDocumentation(String(name), schema) : null;
}
