import {
  type CompletionItem,
  CompletionItemKind,
  InsertTextFormat,
  type Position,
  type TextEdit,
} from 'vscode-languageserver-types';
import type { ProfileDocument } from '../../profile/document.ts';
import { branch, resolve, type Schema, schemaAt, takes } from '../../schema/cursor.ts';
import { lineStarts, positionAt } from '../../text/lines.ts';
import type { Cursor } from './cursor.ts';
import { isClosed, readFlow } from './flow.ts';
import type { Inserting } from './insertion.ts';
import { rank } from './item.ts';
import type { KeyData } from './keys.ts';
import { type ValueSources, valueItems } from './values.ts';

/** Units read back from the cursor: more than any résumé has. */
const REACH = 400_000;

/** Where a cursor stands in JSON. */
interface JsonCursor extends Cursor {
  /** The value in front of the cursor is complete and lacks the comma that a next key needs; its end. */
  readonly comma: number | null;
}

const complete = (value: string): boolean => {
  try {
    JSON.parse(value);
    return value.trim() !== '';
  } catch {
    return false;
  }
};

function jsonCursorAt(text: string, offset: number): JsonCursor | null {
  const from = text.indexOf('{');
  if (from < 0 || offset <= from || offset > REACH) return null;
  const after = text.slice(offset);
  const flow = readFlow(text.slice(from, offset), after, true);
  if (!flow) return null;
  const base = {
    after: after.split('\n', 1)[0]!,
    keyColumn: 0,
    indent: 0,
    needsSpace: false,
    below: null,
    dash: null,
    owned: false,
    flow: true,
    siblings: flow.siblings,
  } as const;
  const column = offset - (text.lastIndexOf('\n', offset - 1) + 1);
  if (
    flow.expects === 'value' &&
    typeof flow.path.at(-1) === 'string' &&
    /\n\s*$/.test(flow.typed) &&
    complete(flow.typed)
  ) {
    // The flow reader takes what stands behind a complete value for a part of it.
    const parent = flow.path.slice(0, -1);
    const key = String(flow.path.at(-1));
    const comma = from + flow.start + flow.typed.trimEnd().length;
    return {
      ...base,
      path: parent,
      expects: 'key',
      typed: '',
      column,
      quoted: null,
      siblings: [...flow.siblings, key],
      comma,
    };
  }
  if (isClosed(flow.typed)) return null;
  const quoted = flow.typed.startsWith('"');
  const typed = quoted ? flow.typed.slice(1) : flow.typed;
  if (/\n/.test(typed)) return null;
  const start = column - typed.length;
  return {
    ...base,
    path: flow.path,
    expects: flow.expects,
    typed,
    column: start,
    quoted: quoted ? '"' : null,
    comma: null,
  };
}

/** How a new value of a kind begins and ends in JSON; `$1` is where the cursor goes. */
function shapeOf(schema: Schema): string {
  if (takes(schema, 'list')) {
    const { items } = branch(schema, 'list');
    return items && takes(items, 'scalar') ? '["$1"]' : '[{ $1 }]';
  }
  if (takes(schema, 'map')) return '{ $1 }';
  return branch(schema, 'scalar').type === 'boolean' ? 'true' : '"$1"';
}

/** Keys and values at a position of a document that is JSON, inserted so that it stays JSON. */
export function jsonCompletion(
  document: ProfileDocument,
  position: Position,
  options: Inserting & ValueSources,
): readonly CompletionItem[] {
  const { text } = document;
  const starts = lineStarts(text);
  const offset = (starts[position.line] ?? text.length) + position.character;
  const cursor = jsonCursorAt(text, offset);
  const schema = cursor && schemaAt(cursor.path);
  if (!cursor || !schema) return [];
  return cursor.expects === 'key'
    ? keys(cursor, schema, position, text, offset, options)
    : values(document, cursor, schema, position, text.slice(offset, offset + REACH), options);
}

function keys(
  cursor: JsonCursor,
  schema: Schema,
  { line, character }: Position,
  text: string,
  offset: number,
  client: Inserting,
): readonly CompletionItem[] {
  if (!takes(schema, 'map') || !/^[\w$-]*$/.test(cursor.typed)) return [];
  const rest = /^[\w$-]*/.exec(cursor.after)![0].length;
  const closed = cursor.quoted !== null && cursor.after[rest] === '"';
  const behind = text.slice(offset + rest + (closed ? 1 : 0), offset + rest + 400);
  const followed = closed && /^\s*:/.test(behind);
  const next = /^\s*(?:,?\s*)(.)?/s.exec(behind)![1];
  if (!followed && next !== undefined && !/["}]/.test(next) && !/^\s*$/.test(behind)) return [];
  const needsComma = !followed && /^\s*"/.test(behind);
  const range = {
    start: { line, character: cursor.column - (cursor.quoted ? 1 : 0) },
    end: { line, character: character + rest + (closed ? 1 : 0) },
  };
  const before: TextEdit[] = [];
  if (cursor.comma !== null) {
    const at = positionAt(lineStarts(text), cursor.comma);
    before.push({ range: { start: at, end: at }, newText: ',' });
  }
  const map = branch(schema, 'map');
  return Object.entries(map.properties ?? {})
    .filter(([name]) => !cursor.siblings.includes(name))
    .map(([name, found], index) => {
      const full = `"${name}": ${shapeOf(resolve(found))}${needsComma ? ',' : ''}`;
      const data: KeyData = { path: [...cursor.path, name] };
      return {
        label: name,
        kind: CompletionItemKind.Property,
        sortText: rank(index + ((map.required ?? []).includes(name) ? 0 : 1000)),
        filterText: `${cursor.quoted ? '"' : ''}${name}`,
        insertTextFormat: client.snippets && !followed ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
        ...(before.length > 0 ? { additionalTextEdits: before } : {}),
        textEdit: { range, newText: followed ? `"${name}"` : client.snippets ? full : full.replace('$1', '') },
        data,
      };
    });
}

function values(
  document: ProfileDocument,
  cursor: JsonCursor,
  schema: Schema,
  position: Position,
  behind: string,
  sources: ValueSources,
): readonly CompletionItem[] {
  if (!takes(schema, 'scalar')) return [];
  const { line, character } = position;
  const inside = cursor.quoted
    ? /^(?:[^"\\]|\\.)*(?=")/.exec(cursor.after)
    : /^[\w-]*(?=\s*(?:[,}\]]|$))/.exec(cursor.after);
  if (!inside) return [];
  const range = { start: { line, character: cursor.column }, end: { line, character: character + inside[0].length } };
  // JSON Resume has no word for what goes on: it leaves the end out.
  const items = valueItems(document, position, cursor, schema, range, sources).filter(
    ({ label }) => label !== 'present',
  );
  if (cursor.quoted) return items;
  // What follows on a line below needs a comma before it.
  const comma = /^[\w-]*(?![\w-])\s*[^\s,}\]]/.test(behind) ? ',' : '';
  // A sentence is completed within its quotes only.
  return items.flatMap((item) =>
    item.textEdit &&
    'range' in item.textEdit &&
    item.textEdit.range.start.character === cursor.column &&
    (item.data as Partial<KeyData> | undefined)?.path === undefined
      ? [{ ...item, textEdit: { range, newText: bare(item.label) + comma } }]
      : [],
  );
}

/** A value as JSON has it. */
const bare = (label: string): string => (label === 'true' || label === 'false' ? label : JSON.stringify(label));
