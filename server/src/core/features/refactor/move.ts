import type { Position, TextEdit } from 'vscode-languageserver-types';
import type { ProfileDocument } from '../../profile/document.ts';
import { type Item, linesText, listsAt, type Siblings } from './place.ts';

export type Direction = 'up' | 'down';

/** An item moved past its neighbour. */
export interface Moved {
  readonly edit: TextEdit;
  /** By how many lines the item moved; below zero upwards. */
  readonly lines: number;
}

/**
 * Which list a key press at a position is about: the innermost whose item begins on that line, for the line of an entry's
 * dash means the entry, and one of its highlights means the highlight.
 */
function listAt(document: ProfileDocument, position: Position): Siblings | null {
  const lists = listsAt(document, position);
  const begins = ({ items, index }: Siblings): boolean => {
    const item = items[index]!;
    return position.line >= item.firstLine && position.line <= item.dashLine;
  };
  return lists.findLast(begins) ?? lists.at(-1) ?? null;
}

/**
 * The edit that moves the entry, role or highlight at a position past its neighbour, whole, with the comments above it.
 * Null at the end of the list, and where it cannot be moved as lines.
 */
export function moveItem(document: ProfileDocument, position: Position, direction: Direction): Moved | null {
  const list = listAt(document, position);
  if (!list) return null;
  const item = list.items[list.index]!;
  const other = list.items[list.index + (direction === 'up' ? -1 : 1)];
  if (!other || overlap(item, other)) return null;
  const [above, below] = direction === 'up' ? [other, item] : [item, other];
  const first = linesText(document, above.firstLine, above.lastLine);
  const between = linesText(document, above.lastLine + 1, below.firstLine - 1);
  const second = linesText(document, below.firstLine, below.lastLine);
  const lineBreak = document.text.includes('\r\n') ? '\r\n' : '\n';
  const gap = below.firstLine - above.lastLine > 1 ? [between] : [];
  const last = linesText(document, below.lastLine, below.lastLine);
  return {
    edit: {
      range: {
        start: { line: above.firstLine, character: 0 },
        end: { line: below.lastLine, character: last.length },
      },
      newText: [second, ...gap, first].join(lineBreak),
    },
    lines: direction === 'up' ? above.firstLine - below.firstLine : below.lastLine - above.lastLine,
  };
}

const overlap = (a: Item, b: Item): boolean => a.firstLine <= b.lastLine && b.firstLine <= a.lastLine;
