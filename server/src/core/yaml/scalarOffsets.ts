import { isScalar } from 'yaml';
import { spanOf, type YamlNode } from './nodes.ts';

const isSpace = (unit: number): boolean => unit === 32 || unit === 9 || unit === 10 || unit === 13;

/** Length of the escape that starts at a backslash of a double-quoted scalar. */
function escapeLength(text: string, at: number): number {
  const letter = text[at + 1];
  return letter === 'x' ? 4 : letter === 'u' ? 6 : letter === 'U' ? 10 : 2;
}

/**
 * Where each UTF-16 unit of a scalar's value stands in the text it was read from, plus one entry for the value's end.
 * Quotes, escapes, folded lines and block indentation are undone by walking value and text side by side.
 */
function align(text: string, start: number, end: number, value: string, type: string | null | undefined): Int32Array {
  const offsets = new Int32Array(value.length + 1);
  let at = start;
  if (type === 'BLOCK_LITERAL' || type === 'BLOCK_FOLDED') {
    const newline = text.indexOf('\n', start);
    at = newline < 0 ? end : newline + 1;
  } else if (type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE') at++;
  const quoted = type === 'QUOTE_DOUBLE';
  for (let i = 0; i < value.length; i++) {
    const unit = value.charCodeAt(i);
    while (at < end) {
      const here = text.charCodeAt(at);
      if (here === unit) break;
      if (isSpace(here)) {
        // A fold: one space or line break of the value for a run of white space in the text.
        if (unit === 32 || unit === 10) break;
        at++;
      } else if (quoted && here === 92) {
        const next = text.charCodeAt(at + 1);
        if (next !== 10 && next !== 13) break;
        at += 2;
      } else break;
    }
    offsets[i] = Math.min(at, end);
    if (quoted && text.charCodeAt(at) === 92) {
      const length = escapeLength(text, at);
      const low = length === 10 && unit >= 0xd800 && unit < 0xdc00 && i + 1 < value.length;
      if (low) offsets[++i] = Math.min(at, end);
      at += length;
    } else {
      at += type === 'QUOTE_SINGLE' && unit === 39 ? 2 : 1;
    }
  }
  offsets[value.length] = Math.min(at, end);
  return offsets;
}

/**
 * A function from offsets in a scalar's value to offsets in the text it was parsed from. Offsets outside the value are
 * brought inside.
 */
export function scalarOffsets(text: string, node: YamlNode, value: string): (offset: number) => number {
  const span = spanOf(node);
  if (!span || !isScalar(node)) return () => 0;
  const { start, end } = span;
  const clamp = (offset: number): number => Math.max(0, Math.min(offset, value.length));
  if (node.type === 'PLAIN' && end - start === value.length) return (offset) => start + clamp(offset);
  let offsets: Int32Array | null = null;
  return (offset) => {
    offsets ??= align(text, start, end, value, node.type);
    return offsets[clamp(offset)]!;
  };
}
