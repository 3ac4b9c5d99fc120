import type { Position } from 'vscode-languageserver-types';
import { isMap, isSeq } from 'yaml';
import { localOffset, type Placed, type ProfileDocument, placedAtLine } from '../../profile/document.ts';
import { isListSection } from '../../profile/sections.ts';
import type { Segment } from '../../profile/segment.ts';
import { lineAt } from '../../text/lines.ts';
import { contentEnd } from '../../yaml/contentEnd.ts';
import { items, properties, spanOf, type YamlNode } from '../../yaml/nodes.ts';
import { linesOf, startsOf } from '../lines.ts';

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
  /** The list; null for a section, whose items stand in segments of their own. */
  readonly node: YamlNode;
  readonly items: readonly Item[];
  readonly index: number;
}

/** The dash of the item whose content starts at an offset, past its anchor, its tag and comments; null where there is none. */
function dashBefore(text: string, start: number): number | null {
  let at = start;
  for (;;) {
    while (at > 0 && /\s/.test(text[at - 1]!)) at--;
    const line = text.lastIndexOf('\n', at - 1) + 1;
    const comment = /(?:^|\s)#/.exec(text.slice(line, at));
    if (comment) {
      at = line + comment.index;
      continue;
    }
    let word = at;
    while (word > line && !/\s/.test(text[word - 1]!)) word--;
    if (text[word] === '-' && word === at - 1) return word;
    if (text[word] !== '&' && text[word] !== '!') return null;
    at = word;
  }
}

/** The line of an item's dash and of its last content, in its segment; null where the dash does not begin its line. */
function ownLines(
  { text, lines }: Segment,
  node: YamlNode,
): { readonly dash: number; readonly column: number; readonly last: number } | null {
  const start = spanOf(node)?.start;
  if (start === undefined) return null;
  const dash = dashBefore(text, start);
  if (dash === null) return null;
  const line = lineAt(lines, dash);
  if (text.slice(lines[line], dash).trim() !== '') return null;
  const end = contentEnd(text, node)!;
  return { dash: line, column: dash - lines[line]!, last: lineAt(lines, Math.max(start, end - 1)) };
}

/** An item of a list with the comments above it; null where its dash does not begin a line. */
export function itemOf(document: ProfileDocument, placed: Placed, list: string, node: YamlNode): Item | null {
  const own = ownLines(placed.segment, node);
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

/** The items of the lists of a document; null where one of a list is none. Every refactoring asks for them. */
type ItemsOf = Map<YamlNode | string, readonly Item[] | null>;

const known = new WeakMap<ProfileDocument, ItemsOf>();

function itemsOnce(
  document: ProfileDocument,
  list: YamlNode | string,
  all: () => readonly (Item | null)[],
): readonly Item[] | null {
  const lists = known.get(document) ?? new Map();
  known.set(document, lists);
  const before = lists.get(list);
  if (before !== undefined) return before;
  const found = all();
  const whole = found.every((one) => one !== null) ? found : null;
  lists.set(list, whole);
  return whole;
}

/** The items of the innermost block lists that hold a position, from the outside in: entries, then roles, then highlights. */
export function listsAt(document: ProfileDocument, position: Position): readonly Siblings[] {
  const placed = document.placed[placedAtLine(document, position.line)];
  if (!placed || document.kind !== 'profile') return [];
  const offset = localOffset(placed, position);
  const found: Siblings[] = [];
  const holds = (node: YamlNode): boolean => {
    const span = spanOf(node);
    return span !== null && span.start <= offset && offset <= span.end;
  };
  const descend = (node: YamlNode): void => {
    if (!isMap(node)) return;
    for (const { name, value, keySpan } of properties(node)) {
      const end = spanOf(value)?.end ?? keySpan.end;
      if (offset < keySpan.start || offset > end) continue;
      if (isSeq(value) && value.flow !== true) {
        const all = itemsOnce(document, value, () => items(value).map((item) => itemOf(document, placed, name, item)));
        const index = items(value).findIndex(holds);
        if (all && index >= 0) found.push({ node: value, items: all, index });
        if (index >= 0) descend(items(value)[index]);
      } else descend(value);
      return;
    }
  };
  const entry = placed.segment.entries.find(({ node }) => holds(node));
  if (!entry) return [];
  if (entry.index !== null && isListSection(entry.section)) {
    const all = itemsOnce(document, entry.section, () =>
      document.placed.flatMap((one) =>
        one.segment.entries
          .filter(({ section, index }) => section === entry.section && index !== null)
          .map(({ node }) => itemOf(document, one, entry.section, node)),
      ),
    );
    const index = all?.findIndex((one) => one.node === entry.node) ?? -1;
    if (all && index >= 0) found.push({ node: null, items: all, index });
  }
  descend(entry.node);
  return found;
}

/**
 * A position that stands in front of the content of its line, or on a comment above an item, as the position of that
 * content: where a line begins, what it holds is meant.
 */
export function onContent(document: ProfileDocument, position: Position): Position {
  const lines = linesOf(document);
  let { line } = position;
  while (line + 1 < lines.count && /^\s*#/.test(lines.at(line))) line++;
  const lead = /^\s*(?:-\s+)*/.exec(lines.at(line))![0].length;
  if (line === position.line) return position.character < lead ? { line, character: lead } : position;
  // Of the comments only those above a dash go with what stands below them.
  return /^\s*-\s/.test(lines.at(line)) ? { line, character: lead } : position;
}

/** The text of whole lines of a document, the break of the last one left out. */
export function linesText(document: ProfileDocument, first: number, last: number): string {
  const starts = startsOf(document);
  return document.text.slice(starts[first], starts[last + 1] ?? document.text.length).replace(/\r?\n$/, '');
}
