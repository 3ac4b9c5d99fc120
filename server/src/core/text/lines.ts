import type { Position } from 'vscode-languageserver-types';

/**
 * Offsets at which the lines of a text start, by the rule of the language server protocol: `\n`, `\r\n` and a bare `\r`
 * all end a line. The first entry is always 0.
 */
export function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 10 || (unit === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
  }
  return starts;
}

/** Number of line breaks in a text, by the same rule. */
export const lineBreaks = (text: string): number => lineStarts(text).length - 1;

/** The line that holds an offset, by binary search. */
export function lineAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Line and character (UTF-16) of an offset. */
export function positionAt(starts: readonly number[], offset: number): Position {
  const line = lineAt(starts, offset);
  return { line, character: offset - starts[line]! };
}
