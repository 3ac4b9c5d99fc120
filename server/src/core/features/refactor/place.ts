import type { Position } from 'vscode-languageserver-types';
import { isMap, isSeq } from 'yaml';
import { localOffset, type Placed, type ProfileDocument, placedAtLine } from '../../profile/document.ts';
import { isListSection } from '../../profile/sections.ts';
import type { Segment } from '../../profile/segment.ts';
import { lineAt, lineStarts } from '../../text/lines.ts';
import type { Span } from '../../text/span.ts';
import { items, properties, spanOf, type YamlNode } from '../../yaml/nodes.ts';
import { linesOf } from '../lines.ts';

/** An item of a block list with the lines it takes up, comments right above it included. Lines are those of the document. */
export interface Item {
  /** The key of the list: `work`, `highlights`. */
  readonly list: string;
  readonly node: YamlNode;
  readonly placed: Placed;
  readonly firstLine: number;
  /** The line and the column of its dash. */
  readonly dashLine: number;
  readonly column: number;
  /** The last line with content of the item. */
  readonly lastLine: number;
}

/** The items of one list, and which of them holds a position. */
export interface Siblings {
  readonly items: readonly Item[];
  readonly index: number;
}

/** The line of an item's dash and of its last content, in its segment; null where the dash does not begin its line. */
function ownLines(
  { text, lines }: Segment,
  { start, end }: Span,
): { readonly dash: number; readonly column: number; readonly last: number } | null {
  let dash = start - 1;
  while (dash >= 0 && /\s/.test(text[dash]!)) dash--;
  if (text[dash] !== '-') return null;
  const line = lineAt(lines, dash);
  if (text.slice(lines[line], dash).trim() !== '') return null;
  let stop = end;
  while (stop > start && /\s/.test(text[stop - 1]!)) stop--;
  return { dash: line, column: dash - lines[line]!, last: lineAt(lines, Math.max(start, stop - 1)) };
}

/** An item of a list with the comments above it; null where its dash does not begin a line. */
export function itemOf(document: ProfileDocument, placed: Placed, list: string, node: YamlNode): Item | null {
  const span = spanOf(node);
  const own = span && ownLines(placed.segment, span);
  if (!own) return null;
  const all = linesOf(document);
  const dashLine = placed.line + own.dash;
  let firstLine = dashLine;
  // Comments may stand in the segment before: a segment begins with its first dash.
  while (firstLine > 0) {
    const above = all.at(firstLine - 1);
    if (!/^\s*#/.test(above) || above.length - above.trimStart().length !== own.column) break;
    firstLine--;
  }
  return { list, node, placed, firstLine, dashLine, column: own.column, lastLine: placed.line + own.last };
}

/** The items of the innermost block lists that hold a position, from the outside in: entries, then roles, then highlights. */
export function listsAt(document: ProfileDocument, position: Position): readonly Siblings[] {
  const placed = document.placed[placedAtLine(document, position.line)];
  if (!placed || document.kind !== 'profile') return [];
  const offset = localOffset(placed, position);
  const found: Siblings[] = [];
  const add = (all: readonly (Item | null)[], index: number): void => {
    if (index >= 0 && all.every((one) => one !== null)) found.push({ items: all as readonly Item[], index });
  };
  const holds = (node: YamlNode): boolean => {
    const span = spanOf(node);
    return span !== null && span.start <= offset && offset <= span.end;
  };
  const descend = (node: YamlNode): void => {
    if (isMap(node)) {
      for (const { name, value, keySpan } of properties(node)) {
        const end = spanOf(value)?.end ?? keySpan.end;
        if (offset < keySpan.start || offset > end) continue;
        if (isSeq(value) && value.flow !== true) {
          add(
            items(value).map((item) => itemOf(document, placed, name, item)),
            items(value).findIndex(holds),
          );
          const inside = items(value).find(holds);
          if (inside) descend(inside);
        } else descend(value);
        return;
      }
    }
  };
  const entry = placed.segment.entries.find(({ node }) => holds(node));
  if (!entry) return [];
  if (entry.index !== null && isListSection(entry.section)) {
    const all = document.placed.flatMap((one) =>
      one.segment.entries
        .filter(({ section, index }) => section === entry.section && index !== null)
        .map(({ node }) => itemOf(document, one, entry.section, node)),
    );
    add(
      all,
      all.findIndex((one) => one?.node === entry.node),
    );
  }
  descend(entry.node);
  return found;
}

/** The text of whole lines of a document, the break of the last one left out. */
export function linesText(document: ProfileDocument, first: number, last: number): string {
  const starts = lineStarts(document.text);
  return document.text.slice(starts[first], starts[last + 1] ?? document.text.length).replace(/\r?\n$/, '');
}
