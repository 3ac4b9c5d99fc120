import type { Position, TextEdit } from 'vscode-languageserver-types';
import { lineStarts, positionAt } from '../../../server/src/core/text/lines.ts';

/** A text without its `|`, and where that stood; in a text with bars of its own `‸` is the cursor. */
export function cursor(marked: string): {
  readonly text: string;
  readonly position: Position;
  readonly offset: number;
} {
  const offset = marked.indexOf(marked.includes('‸') ? '‸' : '|');
  if (offset < 0) throw new Error('The text has no cursor');
  const text = marked.slice(0, offset) + marked.slice(offset + 1);
  return { text, position: positionAt(lineStarts(text), offset), offset };
}

/** The offset of a position. */
export const offsetAt = (text: string, { line, character }: Position): number => lineStarts(text)[line]! + character;

/** A text with one edit applied. */
export function replaced(text: string, { range, newText }: TextEdit): string {
  return text.slice(0, offsetAt(text, range.start)) + newText + text.slice(offsetAt(text, range.end));
}

/** A text with `«` and `»` around a range. */
export function marked(text: string, range: TextEdit['range']): string {
  const start = offsetAt(text, range.start);
  const end = offsetAt(text, range.end);
  return `${text.slice(0, start)}«${text.slice(start, end)}»${text.slice(end)}`;
}
