import { isScalar } from 'yaml';
import type { Span } from '../text/span.ts';
import { spanOf, type YamlNode } from './nodes.ts';

const isSpace = (unit: number): boolean => unit === 32 || unit === 9 || unit === 10 || unit === 13;

/** Length of the escape that starts at a backslash of a double-quoted scalar. */
function escapeLength(text: string, at: number): number {
  const letter = text[at + 1];
  return letter === 'x' ? 4 : letter === 'u' ? 6 : letter === 'U' ? 10 : 2;
}

/** Behind a line break that is escaped and the indentation of the line below it, of which nothing belongs to the value. */
function behindBreak(text: string, at: number): number {
  let behind = text.startsWith('\r\n', at) ? at + 2 : at + 1;
  while (text[behind] === ' ' || text[behind] === '\t') behind++;
  return behind;
}

/** Where each UTF-16 unit of a value starts and ends in the text; both have one entry more, for the value's end. */
interface Alignment {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/**
 * Where each UTF-16 unit of a scalar's value stands in the text it was read from. Quotes, escapes, folded lines and block
 * indentation are undone by walking value and text side by side.
 */
function align(text: string, start: number, end: number, value: string, type: string | null | undefined): Alignment {
  const starts = new Int32Array(value.length + 1);
  const ends = new Int32Array(value.length + 1);
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
        at = behindBreak(text, at + 1);
      } else break;
    }
    starts[i] = Math.min(at, end);
    // What is left of a fold belongs to its last unit.
    if (i > 0 && !isSpace(unit) && isSpace(value.charCodeAt(i - 1))) ends[i - 1] = starts[i]!;
    if (quoted && text.charCodeAt(at) === 92) {
      const length = escapeLength(text, at);
      const low = length === 10 && unit >= 0xd800 && unit < 0xdc00 && i + 1 < value.length;
      ends[i] = Math.min(at + length, end);
      if (low) {
        i++;
        starts[i] = Math.min(at, end);
        ends[i] = ends[i - 1]!;
      }
      at += length;
    } else {
      at += type === 'QUOTE_SINGLE' && unit === 39 ? 2 : 1;
      ends[i] = Math.min(at, end);
    }
  }
  starts[value.length] = Math.min(at, end);
  ends[value.length] = starts[value.length]!;
  return { starts, ends };
}

/**
 * A function from a part of a scalar's value to where it stands in the text the scalar was parsed from: whole escapes, and
 * without a fold before or behind it. Offsets outside the value are brought inside. An empty part stands right behind the
 * unit before it.
 */
export function scalarSpans(text: string, node: YamlNode, value: string): (from: number, to: number) => Span {
  const span = spanOf(node);
  if (!span || !isScalar(node)) return () => ({ start: 0, end: 0 });
  const { start, end } = span;
  const clamp = (offset: number): number => Math.max(0, Math.min(offset, value.length));
  if (node.type === 'PLAIN' && end - start === value.length)
    return (from, to) => ({ start: start + clamp(from), end: start + Math.max(clamp(from), clamp(to)) });
  let aligned: Alignment | null = null;
  return (from, to) => {
    aligned ??= align(text, start, end, value, node.type);
    const { starts, ends } = aligned;
    const first = clamp(from);
    const last = clamp(to);
    if (last > first) return { start: starts[first]!, end: Math.max(starts[first]!, ends[last - 1]!) };
    const at = first === 0 ? starts[0]! : ends[first - 1]!;
    return { start: at, end: at };
  };
}
