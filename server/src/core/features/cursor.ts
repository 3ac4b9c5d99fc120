import { readFlow } from './flow.ts';
import { commentStart, type Line, readLine, startsBlock } from './line.ts';
import type { Lines } from './lines.ts';

/** What stands below a key on the lines after it, by its indentation. */
export type Below = 'list' | 'map' | null;

/**
 * Where a cursor is, by indentation alone: completion is asked for most when the YAML is half typed and no tree can be
 * trusted.
 */
export interface Cursor {
  /** Keys (and 0 for "an item of the list") from the root to the map or list the cursor stands in. */
  readonly path: readonly (string | number)[];
  /** Is a key expected here, or a value? A bare word in a list item may be either. */
  readonly expects: 'key' | 'value' | 'either';
  /** What is typed of it, up to the cursor, without an opening quote. */
  readonly typed: string;
  /** Column at which `typed` starts, UTF-16. */
  readonly column: number;
  /** What follows the cursor on its line. */
  readonly after: string;
  /** Column at which keys of the surrounding map start. */
  readonly keyColumn: number;
  /** Columns of white space at the start of the line. */
  readonly indent: number;
  /** Must a space be inserted first, because a colon or dash stands right before the cursor? */
  readonly needsSpace: boolean;
  /** Keys already written in that map. */
  readonly siblings: readonly string[];
  readonly below: Below;
  /** The quote that the value is in. */
  readonly quoted: '"' | "'" | null;
  readonly flow: boolean;
}

interface Above {
  readonly path: (string | number)[];
  readonly siblings: string[];
  /** Does the line continue a text that started further up? */
  readonly inText: boolean;
}

/** Climbs from a line to the root. `column` is where keys of the innermost map stand. */
function climb(lines: Lines, from: number, start: Line, column: number): Above {
  const path: (string | number)[] = [];
  const siblings: string[] = [];
  let need = { column, list: false, innermost: true };
  const enterList = (dash: number): void => {
    path.unshift(0);
    need = { column: dash, list: true, innermost: false };
  };
  for (const dash of [...start.dashes].reverse()) if (dash < need.column) enterList(dash);
  const fresh = start.dashes.length > 0;
  for (let at = from - 1; at >= 0 && (need.column > 0 || need.list); at--) {
    const line = readLine(lines.at(at));
    if (line.blank) continue;
    const first = line.dashes[0] ?? line.column;
    if (first < need.column && startsBlock(line.rest)) return { path, siblings, inText: true };
    const opens = line.dashes.filter((dash) => dash < need.column).reverse();
    if (!need.list && line.column === need.column) {
      // A line without a key where a key should stand is the text that this one continues.
      if (need.innermost && line.key === null && !fresh) return { path, siblings, inText: true };
      if (need.innermost && line.key !== null) siblings.push(line.key);
      for (const dash of opens) enterList(dash);
    } else if (
      line.key !== null &&
      (line.column < need.column || (need.list && line.column === need.column && line.dashes.length === 0))
    ) {
      path.unshift(line.key);
      need = { column: line.column, list: false, innermost: false };
      for (const dash of [...line.dashes].reverse()) enterList(dash);
    }
  }
  return { path, siblings, inText: false };
}

/** Keys of the same map below a line, and what the first of those lines is to a key written on this one. */
function lookBelow(
  lines: Lines,
  from: number,
  column: number,
): { readonly keys: readonly string[]; readonly below: Below } {
  const keys: string[] = [];
  let below: Below | undefined;
  for (let at = from + 1; at < lines.count; at++) {
    const text = lines.at(at);
    const line = readLine(text);
    if (line.blank) continue;
    const first = line.dashes[0] ?? line.column;
    const list = line.dashes.length > 0;
    below ??= first > column || (list && first === column) ? (list ? 'list' : 'map') : null;
    if (first < column) break;
    if (!list && line.column === column && line.key !== null) keys.push(line.key);
  }
  return { keys, below: below ?? null };
}

/** Is a blank line part of a text that goes on below it, such as the space between two paragraphs of a block scalar? */
function betweenText(lines: Lines, from: number, column: number): boolean {
  for (let at = from + 1; at < lines.count; at++) {
    const line = readLine(lines.at(at));
    if (lines.at(at).trim() === '') continue;
    return line.column > column && climb(lines, at, line, line.column).inText;
  }
  return false;
}

function unquote(text: string, column: number): Pick<Cursor, 'typed' | 'quoted' | 'column'> {
  const first = text[0];
  if (first === '"' || first === "'") return { typed: text.slice(1), quoted: first, column: column + 1 };
  return { typed: text, quoted: null, column };
}

/** Reads the surroundings of a position; null inside comments and block texts. `character` is UTF-16. */
export function cursorAt(lines: Lines, lineNumber: number, character: number): Cursor | null {
  const whole = lines.at(lineNumber);
  const before = whole.slice(0, character);
  const after = whole.slice(character);
  if (commentStart(whole) < character) return null;
  const line = readLine(before);
  const { path, siblings, inText } = climb(lines, lineNumber, line, line.column);
  if (inText || (whole.trim() === '' && betweenText(lines, lineNumber, line.column))) return null;
  const { keys, below } = lookBelow(lines, lineNumber, line.column);
  const indent = before.length - before.trimStart().length;
  const needsSpace = /[:-]$/.test(before) && line.rest === '';
  const base = { after, keyColumn: line.column, indent, needsSpace, below, flow: false } as const;
  const here = line.key === null ? path : [...path, line.key];
  if (line.rest.startsWith('[') || line.rest.startsWith('{')) {
    const flow = readFlow(line.rest);
    if (!flow) return null;
    const { expects, siblings: written } = flow;
    const text = unquote(flow.typed, line.restColumn + flow.start);
    return { ...base, ...text, path: [...here, ...flow.path], expects, siblings: written, flow: true };
  }
  if (line.key !== null) {
    return { ...base, ...unquote(line.rest, line.restColumn), path: here, expects: 'value', siblings };
  }
  const expects = line.dashes.length > 0 ? 'either' : 'key';
  return { ...base, ...unquote(line.rest, line.column), path, expects, siblings: [...siblings, ...keys] };
}
