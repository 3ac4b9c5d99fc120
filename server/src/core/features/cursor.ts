/**
 * Where a cursor is, by indentation alone: completion is asked for most when the YAML is half typed and no tree can be
 * trusted.
 */
export interface Cursor {
  /** Keys (and 0 for "an item of the list") from the root to the map or list the cursor stands in. */
  readonly path: readonly (string | number)[];
  /** Is a key expected here, or a value? A bare word in a list item may be either. */
  readonly expects: 'key' | 'value' | 'either';
  /** What is typed of it, up to the cursor. */
  readonly typed: string;
  /** Column at which `typed` starts, UTF-16. */
  readonly column: number;
  /** Column at which keys of the surrounding map start. */
  readonly keyColumn: number;
  /** Keys already written in that map. */
  readonly siblings: readonly string[];
  /** Text behind the cursor on its line. */
  readonly after: string;
  /** Is the value inside quotes, or brackets? */
  readonly quoted: '"' | "'" | null;
  readonly flow: boolean;
}

interface Line {
  /** Columns of the dashes that open list items on the line. */
  readonly dashes: readonly number[];
  /** Column of the content behind them. */
  readonly column: number;
  readonly key: string | null;
  /** Text behind the key's colon, or all content where there is no key. */
  readonly rest: string;
  readonly restColumn: number;
  readonly blank: boolean;
}

const keyPattern = /^(?:"([^"]*)"|'([^']*)'|([^\s"'#[\]{},&*!|>%@`-][^:#]*?|-[^\s:#][^:#]*?))\s*:(?=\s|$)/;

/** Reads one line of block YAML. */
function readLine(text: string): Line {
  const dashes: number[] = [];
  let column = text.length - text.trimStart().length;
  for (;;) {
    const dash = /^-(?:\s+|$)/.exec(text.slice(column));
    if (!dash) break;
    dashes.push(column);
    column += dash[0].length;
  }
  const content = text.slice(column);
  const blank = (content === '' && dashes.length === 0) || content.startsWith('#');
  const match = keyPattern.exec(content);
  if (!match) return { dashes, column, key: null, rest: content, restColumn: column, blank };
  const behind = content.slice(match[0].length);
  const space = behind.length - behind.trimStart().length;
  return {
    dashes,
    column,
    key: match[1] ?? match[2] ?? match[3] ?? '',
    rest: behind.slice(space),
    restColumn: column + match[0].length + space,
    blank,
  };
}

interface Above {
  readonly path: (string | number)[];
  readonly siblings: string[];
}

/** Climbs from a line to the root. `column` is where keys of the innermost map stand. */
function climb(lines: readonly string[], from: number, start: Line, column: number): Above {
  const path: (string | number)[] = [];
  const siblings: string[] = [];
  let need = { column, list: false, innermost: true };
  const enterList = (dash: number): void => {
    path.unshift(0);
    need = { column: dash, list: true, innermost: false };
  };
  for (const dash of [...start.dashes].reverse()) if (dash < need.column) enterList(dash);
  for (let at = from - 1; at >= 0 && (need.column > 0 || need.list); at--) {
    const line = readLine(lines[at]!);
    if (line.blank) continue;
    const opens = line.dashes.filter((dash) => dash < need.column).reverse();
    if (!need.list && line.column === need.column) {
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
  return { path, siblings };
}

/** Keys of the same map below a line. */
function siblingsBelow(lines: readonly string[], from: number, column: number): readonly string[] {
  const found: string[] = [];
  for (let at = from + 1; at < lines.length; at++) {
    const line = readLine(lines[at]!);
    if (line.blank) continue;
    const first = line.dashes[0] ?? line.column;
    if (first < column) break;
    if (line.dashes.length === 0 && line.column === column && line.key !== null) found.push(line.key);
  }
  return found;
}

/** The start of the flow-list item that the text ends in, or -1 outside brackets. */
function flowItem(text: string): number {
  let depth = 0;
  let start = -1;
  let quote: string | null = null;
  for (let i = 0; i < text.length; i++) {
    const unit = text[i]!;
    if (quote) {
      if (unit === quote) quote = null;
    } else if ((unit === '"' || unit === "'") && /[\s,[{:]$/.test(text.slice(0, i))) quote = unit;
    else if (unit === '[') {
      depth++;
      start = i + 1;
    } else if (unit === ']') depth--;
    else if (unit === ',' && depth > 0) start = i + 1;
  }
  if (depth <= 0 || start < 0) return -1;
  while (text[start] === ' ') start++;
  return start;
}

/** Reads the surroundings of a position: `lines` are the document's, `character` is UTF-16. */
export function cursorAt(lines: readonly string[], lineNumber: number, character: number): Cursor {
  const whole = lines[lineNumber] ?? '';
  const before = whole.slice(0, character);
  const after = whole.slice(character);
  const line = readLine(before);
  const here = (column: number): Above => climb(lines, lineNumber, line, column);
  const base = { after, quoted: null, flow: false } as const;
  if (line.key !== null) {
    const { path, siblings } = here(line.column);
    const flow = flowItem(line.rest);
    const inFlow = flow >= 0;
    const start = inFlow ? line.restColumn + flow : line.restColumn;
    const { typed, quoted, column } = unquote(before.slice(start), start);
    return {
      ...base,
      path: inFlow ? [...path, line.key, 0] : [...path, line.key],
      expects: 'value',
      typed,
      column,
      keyColumn: line.column,
      siblings,
      quoted,
      flow: inFlow,
    };
  }
  const { path, siblings } = here(line.column);
  const below = siblingsBelow(lines, lineNumber, line.column);
  const { typed, quoted, column } = unquote(line.rest, line.column);
  return {
    ...base,
    path,
    expects: line.dashes.length > 0 ? 'either' : 'key',
    typed,
    column,
    keyColumn: line.column,
    siblings: [...siblings, ...below],
    quoted,
  };
}

function unquote(text: string, column: number): { typed: string; quoted: '"' | "'" | null; column: number } {
  const first = text[0];
  if (first === '"' || first === "'") return { typed: text.slice(1), quoted: first, column: column + 1 };
  return { typed: text, quoted: null, column };
}
