/** Where the end of a piece of flow YAML (`[Go, {name: R`) stands. */
export interface Flow {
  /** Keys, and 0 for "an item of the list", from the outermost bracket in. */
  readonly path: readonly (string | number)[];
  readonly expects: 'key' | 'value';
  /** What is typed of the key or value, quotes included, and where it starts. */
  readonly typed: string;
  readonly start: number;
  /** Keys already written in the map, or values in the list, before the end and behind it. */
  readonly siblings: readonly string[];
}

interface Frame {
  readonly map: boolean;
  /** Of a map its keys, of a list its values. */
  readonly keys: string[];
  key: string | null;
  start: number;
}

const bare = (text: string): string => text.trim().replace(/^(["'])(.*)\1$/, '$2');

/**
 * The keys, or the values, that follow in a map or a list that is open at the start of a text. `fresh`: nothing is typed
 * yet of what the text begins with, so that it counts too; `open` is the quote that it begins in.
 */
function written(after: string, map: boolean, fresh: boolean, open: string | null): readonly string[] {
  const found: string[] = [];
  let depth = 0;
  let quote = open;
  let start = 0;
  // Where the key or value that is being read starts.
  let token = 0;
  let named = false;
  const take = (at: number): void => {
    const text = bare(after.slice(start, at));
    if (depth === 0 && text !== '') found.push(text);
  };
  for (let at = 0; at < after.length; at++) {
    const unit = after[at]!;
    if (quote) {
      if (unit === '\\' && quote === '"') at++;
      else if (unit === quote) quote = null;
    } else if ((unit === '"' || unit === "'") && after.slice(token, at).trim() === '') quote = unit;
    else if (unit === '[' || unit === '{') {
      depth++;
      token = at + 1;
    } else if (unit === ']' || unit === '}') {
      if (depth === 0) {
        if (!map && (fresh || start > 0)) take(at);
        break;
      }
      depth--;
    } else if (unit === ',' && depth === 0) {
      if (!map && (fresh || start > 0)) take(at);
      start = at + 1;
      token = start;
      named = false;
    } else if (unit === ',') token = at + 1;
    else if (unit === ':' && (depth > 0 || (map && !named))) {
      if (depth === 0 && (fresh || start > 0)) take(at);
      if (depth === 0) named = true;
      token = at + 1;
    }
  }
  return found;
}

/** Is a quoted text closed again? Behind its quote there is nothing to be typed. */
export const isClosed = (typed: string): boolean =>
  /^"(?:[^"\\]|\\.)*"/s.test(typed) || /^'(?:[^']|'')*'(?!')/s.test(typed);

/**
 * Reads flow YAML up to its end, where the cursor is; null where its brackets are closed again. `text` starts with a
 * bracket; `after` is what follows the cursor, for the keys that stand there already. Behind a bracket that closed inside
 * there is nothing to type in YAML, which gives null; with `behindValues` the value typed is the whole of it.
 */
export function readFlow(text: string, after = '', behindValues = false): Flow | null {
  const frames: Frame[] = [];
  let quote: string | null = null;
  let closed = false;
  for (let at = 0; at < text.length; at++) {
    const unit = text[at]!;
    const top = frames.at(-1);
    if (quote) {
      if (unit === '\\' && quote === '"') at++;
      else if (unit === quote) quote = null;
    } else if ((unit === '"' || unit === "'") && top && text.slice(top.start, at).trim() === '') quote = unit;
    else if (unit === '[' || unit === '{') {
      if (top && text.slice(top.start, at).trim() !== '') continue;
      frames.push({ map: unit === '{', keys: [], key: null, start: at + 1 });
      closed = false;
    } else if (unit === ']' || unit === '}') {
      frames.pop();
      if (frames.length === 0) return null;
      closed = true;
    } else if (unit === ',' && top) {
      if (!top.map) top.keys.push(bare(text.slice(top.start, at)));
      top.key = null;
      top.start = at + 1;
      closed = false;
    } else if (unit === ':' && top?.map && top.key === null && /[\s"']|$/.test(text[at + 1] ?? ' ')) {
      top.key = bare(text.slice(top.start, at));
      top.keys.push(top.key);
      top.start = at + 1;
    }
  }
  const top = frames.at(-1);
  if (!top || (closed && !behindValues)) return null;
  const typed = text.slice(top.start);
  const start = top.start + typed.length - typed.trimStart().length;
  return {
    path: frames.flatMap((frame): readonly (string | number)[] =>
      frame.map ? (frame.key !== null ? [frame.key] : []) : [0],
    ),
    expects: top.map && top.key === null ? 'key' : 'value',
    typed: text.slice(start),
    start,
    siblings: [
      ...top.keys.filter((key) => key !== top.key),
      ...written(after, top.map, text.slice(start).trim() === '', quote),
    ],
  };
}
