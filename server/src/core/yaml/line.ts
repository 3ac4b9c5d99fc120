/** Lines of YAML, as far as their beginning tells. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly indent: number;
  readonly blank: boolean;
  readonly comment: boolean;
  readonly item: boolean;
}

export function lineFrom(text: string, start: number): Line {
  const newline = text.indexOf('\n', start);
  const end = newline < 0 ? text.length : newline + 1;
  let at = start;
  while (at < end && text.charCodeAt(at) === 32) at++;
  const unit = at < end ? text.charCodeAt(at) : 10;
  const next = at + 1 < end ? text.charCodeAt(at + 1) : 10;
  return {
    start,
    end,
    indent: at - start,
    blank: unit === 10 || unit === 13,
    comment: unit === 35,
    item: unit === 45 && (next === 32 || next === 9 || next === 10 || next === 13),
  };
}

/** Closing brackets, the colon below a key with a question mark, and document markers in the first column start no key. */
export function startsKey(text: string, line: Line): boolean {
  if (line.indent > 0 || line.blank || line.comment || line.item) return false;
  const unit = text[line.start];
  if (unit === ']' || unit === '}' || unit === '\t' || unit === '%') return false;
  if (unit === ':' && /^:(?:\s|$)/.test(text.slice(line.start, line.start + 2))) return false;
  return !isMarker(text, line);
}

/** Does a line begin or end a document (`---`, `...`)? */
export const isMarker = (text: string, line: Pick<Line, 'indent' | 'start'>): boolean =>
  line.indent === 0 && (text.startsWith('---', line.start) || text.startsWith('...', line.start));

/** The key a line starts with, unquoted: `work` of `"work": [` . A line without a colon is a key half typed. */
export function keyOf(line: string): string {
  const quoted = /^(["'])(.*?)\1\s*:/.exec(line);
  if (quoted) return quoted[2]!;
  const plain = /^([^:#]*?)\s*:(?=\s|$)/.exec(line);
  return (plain ? plain[1]! : line).trim();
}

/** The first line with content at or behind an offset. */
export function contentAt(text: string, from: number): Line | null {
  for (let at = from; at < text.length; ) {
    const line = lineFrom(text, at);
    if (!line.blank && !line.comment) return line;
    at = line.end;
  }
  return null;
}
