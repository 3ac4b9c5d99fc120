import type { TextEdit } from 'vscode-languageserver-types';
import type { toObject } from '../../../server/src/core/features/refactor/highlightShape.ts';
import { type Direction, moveItem } from '../../../server/src/core/features/refactor/move.ts';
import { readDocument } from '../../../server/src/core/profile/document.ts';
import { cursor, offsetAt } from './marked.ts';

export const applied = (text: string, edits: readonly TextEdit[]): string =>
  [...edits]
    .map((edit) => ({ ...edit, from: offsetAt(text, edit.range.start) }))
    .sort((a, b) => b.from - a.from)
    .reduce(
      (all, { from, range, newText }) => all.slice(0, from) + newText + all.slice(offsetAt(text, range.end)),
      text,
    );

export type Refactor = typeof toObject;

/** The text after a refactoring at the `|`; null where it is not offered. */
export function refactored(refactor: Refactor, marked: string): string | null {
  const { text, position } = cursor(marked);
  const found = refactor(readDocument(text), position);
  return found && applied(text, found.edits);
}

/** The text after a move of what is at the `|`; `end` where it stays at the end of its list, null where nothing can be moved. */
export function moved(marked: string, direction: Direction): string | null {
  const { text, position } = cursor(marked);
  const found = moveItem(readDocument(text), position, direction);
  return found && found !== 'end' ? applied(text, [found.edit]) : found;
}
