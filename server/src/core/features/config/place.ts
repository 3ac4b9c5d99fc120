import { type Cursor, cursorAt } from '../completion/cursor.ts';

/** Where the cursor stands in a file of settings, told by indentation and brackets alone, so that the line may be half written. */
export interface ConfigPlace {
  /** The keys above, outermost first. */
  readonly path: readonly string[];
  /** The key whose value is being written; null where a key is. */
  readonly key: string | null;
  /** What is written of the word so far, and where it begins on its line. */
  readonly word: string;
  readonly from: number;
  /** The keys that stand beside it already. */
  readonly beside: readonly string[];
  /** It stands in brackets, where nothing goes on below. */
  readonly flow: boolean;
  /** The quote that the word is in. */
  readonly quoted: '"' | "'" | null;
}

const keyLine = /^( *)(?:"([^"]*)"|'([^']*)'|([^\s#:][^#:]*?))\s*:(?:\s|$)/;

interface Line {
  readonly indent: number;
  readonly key: string;
}

function keyOf(line: string): Line | null {
  const found = keyLine.exec(line);
  return found ? { indent: found[1]!.length, key: (found[2] ?? found[3] ?? found[4])! } : null;
}

/** The place of a line and a character (UTF-16, from 0); null where nothing can be offered: in comments and lists, below the end. */
export function placeIn(text: string, line: number, character: number): ConfigPlace | null {
  const lines = text.split(/\r\n|\r|\n/);
  if (line >= lines.length) return null;
  const cursor = cursorAt({ count: lines.length, at: (index) => lines[index] ?? '' }, line, character);
  if (!cursor) return null;
  if (cursor.flow || cursor.quoted) return placeOf(cursor, character);
  const before = (lines[line] ?? '').slice(0, character);
  const value = /^( *)([\w.*-]+):\s+([\w.*-]*)$/.exec(before);
  const key = /^( *)([\w.*-]*)$/.exec(before);
  const found = value ?? key;
  if (!found) return null;
  const indent = found[1]!.length;
  const path: string[] = [];
  let edge = indent;
  for (let at = line - 1; at >= 0 && edge > 0; at--) {
    const above = keyOf(lines[at]!);
    if (!above || above.indent >= edge) continue;
    path.unshift(above.key);
    edge = above.indent;
  }
  const word = (value ? value[3] : key![2])!;
  return {
    path,
    key: value ? value[2]! : null,
    word,
    from: character - word.length,
    beside: siblings(lines, line, indent),
    flow: false,
    quoted: null,
  };
}

/** The same in brackets and in quotes. */
function placeOf(
  { path, expects, typed, siblings: beside, flow, quoted }: Cursor,
  character: number,
): ConfigPlace | null {
  const keys = path.filter((one) => typeof one === 'string');
  if (keys.length < path.length || !/^[\w.*-]*$/.test(typed)) return null;
  const key = expects === 'value' ? (keys.pop() ?? null) : null;
  return { path: keys, key, word: typed, from: character - typed.length, beside, flow, quoted };
}

/** The keys at the same depth above and below, as far as the map reaches. */
function siblings(lines: readonly string[], line: number, indent: number): readonly string[] {
  const found: string[] = [];
  for (const step of [-1, 1])
    for (let at = line + step; at >= 0 && at < lines.length; at += step) {
      const one = keyOf(lines[at]!);
      if (one && one.indent < indent) break;
      if (one?.indent === indent) found.push(one.key);
    }
  return found;
}
