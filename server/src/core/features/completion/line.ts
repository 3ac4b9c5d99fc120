/** A line of block YAML, read by itself. */
export interface Line {
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

export function readLine(text: string): Line {
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

/** Does a value start a block scalar (`|`, `>-`), whose lines below are text and no YAML? */
export const startsBlock = (value: string): boolean => /^(?:[&!]\S*\s+)*[|>][+-]?\d?[+-]?\s*(?:#.*)?$/.test(value);

/** Offset at which a comment starts in a line, or its length. A `#` in quotes, or without a space before it, is text. */
export function commentStart(text: string): number {
  let quote: string | null = null;
  for (let at = 0; at < text.length; at++) {
    const unit = text[at]!;
    const before = at === 0 ? ' ' : text[at - 1]!;
    if (quote) {
      if (unit === '\\' && quote === '"') at++;
      else if (unit === quote) quote = null;
    } else if ((unit === '"' || unit === "'") && /[\s,[{:-]/.test(before)) quote = unit;
    else if (unit === '#' && /\s/.test(before)) return at;
  }
  return text.length;
}
