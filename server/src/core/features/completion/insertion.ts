import { type Schema, takes } from '../../schema/cursor.ts';
import { insideDouble, insideSingle, writeScalar } from '../../yaml/edit/index.ts';
import type { Cursor } from './cursor.ts';

/** What the client does with the text of a completion item. */
export interface Inserting {
  readonly snippets: boolean;
  /** Does the client leave the indentation of inserted lines alone when asked to? */
  readonly asIs: boolean;
}

/**
 * The text that puts a key with the shape of its value at the cursor: `name: `, or a list with its first dash. A client
 * that can be told to insert text as it is gets the indentation with it. One that expands snippets adds the line's own,
 * so it gets what is missing. Of any other nobody knows what it does with a second line, so it gets none.
 */
export function keyInsertion(name: string, schema: Schema, cursor: Cursor, client: Inserting): string {
  const shape =
    schema['x-snippet'] ?? (takes(schema, 'scalar') ? ' $1' : takes(schema, 'list') ? '\n  - $1' : '\n  $1');
  const single = cursor.flow || cursor.below !== null || !(client.asIs || client.snippets);
  if (single) {
    const apart = cursor.flow || cursor.after.startsWith('#') || (takes(schema, 'scalar') && cursor.below === null);
    return `${name}:${apart ? ' ' : ''}`;
  }
  const full = `${name}:${indented(shape, cursor, client)}`;
  return client.snippets ? full : withoutStops(full);
}

/** The text of a new list item, without the indentation of its first line. */
export function itemInsertion(shape: string, cursor: Cursor, client: Inserting): string {
  const item = shape.replace(/^\n {2}/, '').replaceAll('\n  ', '\n');
  if (!(client.asIs || client.snippets)) return '- ';
  const full = indented(item, cursor, client);
  return client.snippets ? full : withoutStops(full);
}

/** The lines of an entry behind the dash that is there already. */
export function entryInsertion(shape: string, cursor: Cursor, client: Inserting): string {
  const full = indented(shape, cursor, client);
  return client.snippets ? full : withoutStops(full);
}

function indented(text: string, cursor: Cursor, client: Inserting): string {
  const width = client.asIs ? cursor.keyColumn : cursor.keyColumn - cursor.indent;
  return text.replaceAll('\n', `\n${' '.repeat(Math.max(0, width))}`);
}

/** A snippet as plain text: up to its first stop, for what follows would have to be looked for. */
const withoutStops = (snippet: string): string => {
  const stop = snippet.search(/\$(?:\d|\{\d)/);
  return stop < 0 ? snippet : snippet.slice(0, stop);
};

/** A value as YAML would need it written where the cursor is; figures and yes-or-no values stay what they are. */
export function safeScalar(value: string, { quoted, flow }: Cursor): string {
  if (quoted) return quoted === "'" ? insideSingle(value) : insideDouble(value);
  return /^(?:true|false|[-\d.]+)$/.test(value) ? value : writeScalar(value, flow);
}

/**
 * How many characters behind the cursor belong to the value it stands in, so that a chosen value replaces them; null
 * where something else follows that an inserted value would break.
 */
export function restOfValue(cursor: Cursor): number | null {
  const { after, quoted, flow } = cursor;
  if (quoted) {
    const pattern = quoted === '"' ? /^(?:[^"\\]|\\.)*(?=")/ : /^(?:[^']|'')*(?=')/;
    const inside = pattern.exec(after);
    return inside ? inside[0].length : after.trim() === '' ? 0 : null;
  }
  if (flow) {
    const inside = /^[^,[\]{}"']*/.exec(after)![0];
    const next = after[inside.length];
    return next === undefined || /[,\]}]/.test(next) ? inside.trimEnd().length : null;
  }
  const text = after.replace(/(?:^|\s)#.*$/, '').trimEnd();
  return /^\s*["'[{&*!|>]/.test(text) ? null : text.length;
}

/** What follows a half-typed key on its line. */
export interface RestOfKey {
  /** Characters behind the cursor that a chosen name replaces. */
  readonly length: number;
  /** The key has its colon already, so that only the name is replaced. */
  readonly followed: boolean;
}

/** What follows a key that the cursor stands in; null where the rest of the line is something else. */
export function restOfKey({ after, flow, quoted }: Cursor): RestOfKey | null {
  if (quoted) {
    const inside = /^[\w$-]*/.exec(after)![0].length;
    const closed = after[inside] === quoted;
    const behind = after.slice(inside + (closed ? 1 : 0));
    if (closed && /^\s*:/.test(behind)) return { length: inside, followed: true };
    return /^\s*(?:[,}\]#]|$)/.test(behind) ? { length: inside + (closed ? 1 : 0), followed: false } : null;
  }
  const name = /^([\w$-]*)\s*:(?=\s|$)/.exec(after);
  if (name) return { length: name[1]!.length, followed: true };
  const free = flow ? /^([\w$-]*)\s*(?:[,}\]]|$)/ : /^([\w$-]*)\s*(?:\s#|$)/;
  const word = free.exec(after) ?? (/^#/.test(after) ? ['', ''] : null);
  return word && { length: word[1]!.length, followed: false };
}

/** The rest of a key in quotes: the name, the quote that ends it, and its colon. */
export const quotedKey = (name: string, { quoted }: Cursor): string => `${name}${quoted}: `;
