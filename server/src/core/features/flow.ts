/** Where the end of a piece of flow YAML (`[Go, {name: R`) stands. */
export interface Flow {
  /** Keys, and 0 for "an item of the list", from the outermost bracket in. */
  readonly path: readonly (string | number)[];
  readonly expects: 'key' | 'value';
  /** What is typed of the key or value, quotes included, and where it starts. */
  readonly typed: string;
  readonly start: number;
  /** Keys already written in the map. */
  readonly siblings: readonly string[];
}

interface Frame {
  readonly map: boolean;
  readonly keys: string[];
  key: string | null;
  start: number;
}

const bare = (text: string): string => text.trim().replace(/^(["'])(.*)\1$/, '$2');

/** Reads flow YAML up to its end; null where its brackets are closed again. `text` starts with a bracket. */
export function readFlow(text: string): Flow | null {
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
      closed = true;
    } else if (unit === ',' && top) {
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
  if (!top || closed) return null;
  const typed = text.slice(top.start);
  const start = top.start + typed.length - typed.trimStart().length;
  return {
    path: frames.flatMap((frame): readonly (string | number)[] =>
      frame.map ? (frame.key !== null ? [frame.key] : []) : [0],
    ),
    expects: top.map && top.key === null ? 'key' : 'value',
    typed: text.slice(start),
    start,
    siblings: top.keys.filter((key) => key !== top.key),
  };
}
