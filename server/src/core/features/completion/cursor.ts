import type { Lines } from '../lines.ts';
import { type Flow, isClosed, readFlow } from './flow.ts';
import { commentStart, type Line, readLine, startsBlock } from './line.ts';

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
  /** Keys already written in that map; where a value of a list is expected, the values that the list has. */
  readonly siblings: readonly string[];
  readonly below: Below;
  /** Column of the dashes of the list that a new item here would belong to; null where it has no item above. */
  readonly dash: number | null;
  /** Does what stands below belong to a key or an entry above, which a new key here would take it from? */
  readonly owned: boolean;
  /** The quote that the value is in. */
  readonly quoted: '"' | "'" | null;
  readonly flow: boolean;
}

interface Above {
  readonly path: (string | number)[];
  readonly siblings: string[];
  /** Does the line continue a text that started further up? */
  readonly inText: boolean;
  /** Do the keys above that a key here would stand beside begin in a deeper column? */
  readonly misplaced: boolean;
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
  let aligned = false;
  let deeper = false;
  let misplaced = false;
  for (let at = from - 1; at >= 0 && (need.column > 0 || need.list); at--) {
    const line = readLine(lines.at(at));
    if (line.blank) continue;
    const first = line.dashes[0] ?? line.column;
    if (first < need.column && startsBlock(line.rest)) return { path, siblings, inText: true, misplaced: false };
    const opens = line.dashes.filter((dash) => dash < need.column).reverse();
    if (need.innermost && (line.column === need.column || line.dashes.includes(need.column))) aligned = true;
    if (need.innermost && line.column > need.column) deeper = true;
    if (!need.list && line.column === need.column) {
      // A line without a key where a key should stand is the text that this one continues.
      if (need.innermost && line.key === null && !fresh) return { path, siblings, inText: true, misplaced: false };
      if (need.innermost && line.key !== null) siblings.push(line.key);
      for (const dash of opens) enterList(dash);
    } else if (
      line.key !== null &&
      (line.column < need.column || (need.list && line.column === need.column && line.dashes.length === 0))
    ) {
      path.unshift(line.key);
      misplaced ||= need.innermost && deeper && !aligned;
      need = { column: line.column, list: false, innermost: false };
      for (const dash of [...line.dashes].reverse()) enterList(dash);
    }
  }
  return { path, siblings, inText: false, misplaced };
}

/** Keys of the same map below a line, and what the first of those lines is to a key written on this one. */
function lookBelow(
  lines: Lines,
  from: number,
  column: number,
  /** Column of a dash that has nothing behind it yet. */
  dash?: number,
): { readonly keys: readonly string[]; readonly below: Below } {
  const keys: string[] = [];
  let below: Below | undefined;
  for (let at = from + 1; at < lines.count; at++) {
    const line = readLine(lines.at(at));
    if (line.blank) continue;
    const first = line.dashes[0] ?? line.column;
    const list = line.dashes.length > 0;
    // A text of its own on the lines below is what such a dash begins.
    const text = dash !== undefined && first > dash && line.key === null && !list;
    // The first line decides, also where it says that nothing stands below.
    if (below === undefined)
      below = text || first > column || (list && first === column) ? (list ? 'list' : 'map') : null;
    if (first < column) break;
    if (!list && line.column === column && line.key !== null) keys.push(line.key);
  }
  return { keys, below: below ?? null };
}

/** The keys at the left of a document, but for one line. */
function topKeys(lines: Lines, except: number): readonly string[] {
  const keys: string[] = [];
  for (let at = 0; at < lines.count; at++) {
    if (at === except) continue;
    const text = lines.at(at);
    if (!/^[^\s#-]/.test(text)) continue;
    // `? work` is a key as well, whose value follows behind a colon of its own.
    const key = /^\?\s+([\w$-]+)\s*$/.exec(text)?.[1] ?? readLine(text).key;
    if (key !== null) keys.push(key);
  }
  return keys;
}

/** A line that begins or ends a document, or tells the parser something: `---`, `...`, `%YAML 1.2`. */
const isDirective = (text: string): boolean => /^(?:---|\.\.\.)(?:\s|$)|^%/.test(text);

/**
 * Can the document be a map, going by its other lines? It cannot where there are some and none at the left is a key: it is a
 * list, a text, in brackets, or indented as a whole.
 */
function canHoldKeys(lines: Lines, except: number, keys: readonly string[]): boolean {
  if (keys.length > 0) return true;
  for (let at = 0; at < lines.count; at++) {
    const text = lines.at(at);
    if (at !== except && text.trim() !== '' && !/^\s*#/.test(text) && !isDirective(text)) return false;
  }
  return true;
}

/** Is a line the value of a key that is written with a question mark (`? work`, `: …`)? */
const isExplicitValue = (text: string): boolean => /^\s*:(?:\s|$)/.test(text);

/** Values of a list looked at, in either direction. */
const LIST_REACH = 200;

/** The plain values beside an item of a block list whose dash stands at a column. */
function listValues(lines: Lines, from: number, dash: number): readonly string[] {
  const values: string[] = [];
  const look = (at: number): boolean => {
    const text = lines.at(at);
    if (text.trim() === '') return true;
    const line = readLine(text);
    const first = line.dashes[0] ?? line.column;
    if (first < dash || (first === dash && line.dashes.length === 0)) return false;
    if (first === dash && line.key === null) values.push(line.rest.trim().replace(/^(["'])(.*)\1$/, '$2'));
    return true;
  };
  for (let at = from - 1; at >= 0 && at > from - LIST_REACH && look(at); at--);
  for (let at = from + 1; at < lines.count && at < from + LIST_REACH && look(at); at++);
  return values;
}

/** The column of the dashes above a line that belong to the list it stands in, however deep the lines between are. */
function dashAbove(lines: Lines, from: number, column: number): number | null {
  let dash = Number.POSITIVE_INFINITY;
  for (let at = from - 1; at >= 0; at--) {
    const line = readLine(lines.at(at));
    if (line.blank) continue;
    if (line.dashes.length > 0) dash = Math.min(dash, line.dashes[0]!);
    else if (line.key !== null && line.column < Math.min(column, dash)) break;
  }
  return Number.isFinite(dash) ? dash : null;
}

/** Does a deeper or open line right above own what stands below a line? */
function ownedAbove(lines: Lines, from: number, column: number): boolean {
  for (let at = from - 1; at >= 0; at--) {
    const line = readLine(lines.at(at));
    if (line.blank) continue;
    const first = line.dashes[0] ?? line.column;
    return (
      line.column > column || (first <= column && line.key !== null && line.rest.replace(/(?:^|\s)#.*$/, '') === '')
    );
  }
  return false;
}

/** Lines looked back over for the bracket in which a line of flow YAML stands. */
const FLOW_REACH = 200;

/** Flow YAML that is open at the end of a text, and the line on which its first bracket stands. */
interface FlowAbove {
  readonly flow: Flow;
  readonly at: number;
  /** Where what is typed starts, from the beginning of the cursor's own line. */
  readonly column: number;
}

/** The flow YAML that began on a line above and is still open in front of a cursor; null where there is none. */
function flowAbove(lines: Lines, from: number, before: string, after: string): FlowAbove | null {
  let text = before;
  // A bracket at the start of a line may stand in another one further up.
  let inner: FlowAbove | null = null;
  for (let at = from - 1; at >= 0 && at > from - FLOW_REACH; at--) {
    const { rest, key, column, dashes } = readLine(lines.at(at));
    if (/^[[{]/.test(rest)) {
      const whole = `${rest}\n${text}`;
      const flow = readFlow(whole, after);
      const found = flow && { flow, at, column: flow.start - (whole.length - before.length) };
      if (key !== null || dashes.length > 0) return found ?? inner;
      inner = found ?? inner;
    }
    if (key !== null && column === 0) return inner;
    text = `${lines.at(at)}\n${text}`;
  }
  return inner;
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
  if (commentStart(whole) < character || isDirective(whole) || isExplicitValue(whole)) return null;
  const line = readLine(before);
  const outer = flowAbove(lines, lineNumber, before, after);
  if (isClosed(outer ? outer.flow.typed : line.rest)) return null;
  if (outer) {
    const start = readLine(lines.at(outer.at));
    const above = climb(lines, outer.at, start, start.column);
    const path = [...above.path, ...(start.key === null ? [] : [start.key]), ...outer.flow.path];
    const indent = before.length - before.trimStart().length;
    return {
      ...unquote(outer.flow.typed, outer.column),
      path,
      expects: outer.flow.expects,
      after,
      keyColumn: indent,
      indent,
      needsSpace: false,
      siblings: outer.flow.siblings,
      below: null,
      dash: null,
      owned: false,
      flow: true,
    };
  }
  const { path, siblings, inText, misplaced } = climb(lines, lineNumber, line, line.column);
  if (inText || (whole.trim() === '' && betweenText(lines, lineNumber, line.column))) return null;
  const { keys, below } = lookBelow(lines, lineNumber, line.column, line.rest === '' ? line.dashes.at(-1) : undefined);
  const owned = below !== null && ownedAbove(lines, lineNumber, line.column);
  const indent = before.length - before.trimStart().length;
  const needsSpace = /[:-]$/.test(before) && line.rest === '';
  const dash = whole.trim() === '' || line.rest === '' ? dashAbove(lines, lineNumber, line.column) : null;
  // Behind a bare dash keys stand where the space that is missing puts them.
  const keyColumn = line.column + (needsSpace && before.endsWith('-') ? 1 : 0);
  const base = { after, keyColumn, indent, needsSpace, below, dash, owned, flow: false } as const;
  const here = line.key === null ? path : [...path, line.key];
  if (line.rest.startsWith('[') || line.rest.startsWith('{')) {
    const flow = readFlow(line.rest, after);
    if (!flow || isClosed(flow.typed)) return null;
    const { expects, siblings: written } = flow;
    const text = unquote(flow.typed, line.restColumn + flow.start);
    return { ...base, ...text, path: [...here, ...flow.path], expects, siblings: written, flow: true };
  }
  if (line.key !== null) {
    return { ...base, ...unquote(line.rest, line.restColumn), path: here, expects: 'value', siblings };
  }
  const own = line.dashes.at(-1);
  if (own === undefined && misplaced) return null;
  // Keys cannot stand behind a dash and a tab, texts can.
  const tabbed = own !== undefined && before.slice(own, line.column).includes('\t');
  const expects = own === undefined ? 'key' : tabbed ? 'value' : 'either';
  const top = path.length === 0 ? topKeys(lines, lineNumber) : null;
  if (top && !canHoldKeys(lines, lineNumber, top)) return null;
  const beside = top ?? [...siblings, ...keys, ...(own === undefined ? [] : listValues(lines, lineNumber, own))];
  return { ...base, ...unquote(line.rest, line.column), path, expects, siblings: beside };
}
