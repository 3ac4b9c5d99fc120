import type { Range } from 'vscode-languageserver-types';
import { bulletMark } from '../interchange/reader/bullets.ts';
import { isJson, type ProfileDocument } from '../profile/document.ts';
import { branch, isForeign, itemSchema, propertySchema, type Schema, schemaAt, takes } from '../schema/cursor.ts';
import { resolved, writeScalar } from '../yaml/edit/index.ts';
import { type Cursor, cursorAt } from './completion/cursor.ts';
import { readLine } from './completion/line.ts';
import { linesOf } from './lines.ts';

/** A text longer than this (UTF-16 units) is a document rather than a value. */
const LONGEST = 20_000;

/** A line without a mark that is longer than this may go on in the next one. */
const FULL = 50;

const spacesBefore = (line: string): number => /^ */.exec(line)![0].length;

/**
 * What a copied text is to be written as where it is pasted, so that it is read back as that very text: lines from a document
 * become highlights behind a dash, and lines of one text behind a key; signs that YAML takes for its own are quoted. Null where it
 * can be pasted as it is: what is YAML already, and what stands in the middle of something.
 */
export function pasting(document: ProfileDocument, { start, end }: Range, copied: string): string | null {
  if (isJson(document) || copied.length > LONGEST || start.line !== end.line) return null;
  const lines = linesOf(document);
  const row = lines.at(start.line);
  const cursor = cursorAt(lines, start.line, start.character);
  if (!cursor || cursor.flow || cursor.quoted || cursor.typed !== '' || cursor.expects === 'key') return null;
  if (row.slice(end.character).trim() !== '' || cursor.below !== null) return null;
  const schema = schemaAt(cursor.path);
  if (!schema || isForeign(schema)) return null;
  const all = copied.split(/\r\n?|\n/).map((line) => line.replaceAll('\t', ' ').trimEnd());
  const rows = all.slice(
    all.findIndex((line) => line !== ''),
    all.findLastIndex((line) => line !== '') + 1,
  );
  // One line with its indentation was copied as a line, and is pasted as one.
  if (rows.length === 0 || (rows.length === 1 && spacesBefore(rows[0]!) > 0)) return null;
  const lineBreak = document.text.includes('\r\n') ? '\r\n' : '\n';
  const dash = readLine(row.slice(0, start.character)).dashes.at(-1);
  const written = (): string | null => {
    if (typeof cursor.path.at(-1) === 'number')
      return dash === undefined || !takes(schema, 'scalar') ? null : asItems(rows, schema, dash, lineBreak);
    if (takes(schema, 'scalar')) return asValue(rows, cursor, lineBreak);
    const item = itemSchema(schema);
    if (!takes(schema, 'list') || !takes(item, 'scalar') || cursor.needsSpace) return null;
    const column = cursor.keyColumn + 2;
    const items = asItems(rows, item, column, lineBreak);
    return items === null || rows.length === 1 ? null : `${lineBreak}${' '.repeat(column)}- ${items}`;
  };
  const text = written();
  return text === null || text === rows[0] ? null : `${cursor.needsSpace ? ' ' : ''}${text}`;
}

/** Is a line a key of a map, with its value? */
const isKeyOf = (schema: Schema | null, line: string): boolean => {
  const key = /^\s*(?:- +)?([\w$-]+):(?:\s|$)/.exec(line)?.[1];
  return key !== undefined && schema !== null && propertySchema(branch(schema, 'map'), key) !== null;
};

/** `# a note`; `#1 in sales` and `#1f4e79` are texts, which YAML would take for comments. */
const isComment = (text: string): boolean => /^#(?:\s|$)/.test(text);

/** A text that YAML has as it is: quoted, in brackets, or the beginning of a block. */
const isYaml = (text: string): boolean =>
  /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|\[.*\]|\{.*\}|[|>][+-]?\d?[+-]?)$/.test(text.trim());

const scalar = (text: string): string => (isYaml(text) || resolved(text) !== 'text' ? text : writeScalar(text, false));

/** Lines as items of a list whose dashes stand at a column; the first dash is there already. */
function asItems(rows: readonly string[], schema: Schema, column: number, lineBreak: string): string | null {
  if (rows.some((row) => isKeyOf(schema, row)) || isComment(rows[0]!)) return null;
  const [, ...others] = rows;
  const fromList = others.length > 0 && others.every((row) => /^ +- /.test(row));
  // Deeper lines that begin no item of their own are YAML already.
  if (!fromList && others.some((row) => row !== '' && spacesBefore(row) >= column && !bulletMark.test(row)))
    return null;
  const marked = rows.some((row) => bulletMark.test(row));
  const items: string[] = [];
  let gap = true;
  for (const row of rows) {
    const bare = row.replace(bulletMark, '').trim();
    if (bare === '') gap = true;
    else {
      const last = items.at(-1);
      const goesOn =
        !gap && last !== undefined && (marked ? !bulletMark.test(row) && items.length > 0 : wraps(last, bare));
      if (goesOn) items[items.length - 1] = `${last} ${bare}`;
      else items.push(bare);
      gap = false;
    }
  }
  const write = fromList ? (item: string) => item : scalar;
  return items.length === 0 ? null : items.map(write).join(`${lineBreak}${' '.repeat(column)}- `);
}

/** Does a line without a mark go on in the next one? */
const wraps = (line: string, next: string): boolean =>
  line.length > FULL && /^[\p{Ll}\d(]/u.test(next) && !/[.!?;:]$/.test(line);

/** Lines as the one text of a key: paragraphs and lists keep their lines. */
function asValue(rows: readonly string[], cursor: Cursor, lineBreak: string): string | null {
  const [first, ...others] = rows;
  const parent = schemaAt(cursor.path.slice(0, -1));
  if (isComment(first!) || isYaml(first!)) return null;
  if (others.some((row) => row !== '' && (spacesBefore(row) > cursor.keyColumn || isKeyOf(parent, row)))) return null;
  const bare = rows.map((row) => row.trim());
  if (!bare.includes('') && !bare.some((row) => bulletMark.test(row))) return scalar(bare.join(' '));
  const column = ' '.repeat(cursor.keyColumn + 2);
  return `|-${bare.map((row) => `${lineBreak}${row === '' ? '' : `${column}${row}`}`).join('')}`;
}
