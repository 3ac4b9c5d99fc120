import type { Position, TextEdit } from 'vscode-languageserver-types';
import { isSeq, parseDocument, visit } from 'yaml';
import type { ProfileDocument } from '../../profile/document.ts';
import type { YamlNode } from '../../yaml/nodes.ts';
import { startsOf } from '../lines.ts';
import { type Item, linesText, listsAt, onContent, type Siblings } from './place.ts';

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
  const lists = listsAt(document, onContent(document, position));
  const begins = ({ items, index }: Siblings): boolean => {
    const item = items[index]!;
    return position.line >= item.firstLine && position.line <= item.dashLine;
  };
  return lists.findLast(begins) ?? lists.at(-1) ?? null;
}

/**
 * The edit that moves the entry, role or highlight at a position past its neighbour, whole, with the comments above it; `end`
 * at the end of the list. Null where there is no list, and where it cannot be moved as lines.
 */
export function moveItem(document: ProfileDocument, position: Position, direction: Direction): Moved | 'end' | null {
  const list = listAt(document, position);
  if (!list) return null;
  const item = list.items[list.index]!;
  const other = list.items[list.index + (direction === 'up' ? -1 : 1)];
  if (!other) return 'end';
  if (overlap(item, other)) return null;
  const [above, below] = direction === 'up' ? [other, item] : [item, other];
  const first = linesOf(document, above.firstLine, above.lastLine);
  const between = linesOf(document, above.lastLine + 1, below.firstLine - 1);
  const second = linesOf(document, below.firstLine, below.lastLine);
  const behind = blankLines(document, below.lastLine + 1);
  // A text that keeps the blank lines at its end would take those below the list in; they go between the two then.
  const orders = [
    { lines: [...second, ...between, ...first], until: below.lastLine, gap: between.length },
    {
      lines: [...second, ...between, ...behind, ...first],
      until: below.lastLine + behind.length,
      gap: between.length + behind.length,
    },
  ];
  const before = itemsOf([...first, ...between, ...second, ...behind]);
  const fits = orders.find(({ lines, until }) => {
    const left = until === below.lastLine ? behind : [];
    return before && isSwapped(before, itemsOf([...lines, ...left]));
  });
  if (!fits) return null;
  const last = linesText(document, fits.until, fits.until);
  return {
    edit: {
      range: {
        start: { line: above.firstLine, character: 0 },
        end: { line: fits.until, character: last.length },
      },
      newText: fits.lines.join(document.text.includes('\r\n') ? '\r\n' : '\n'),
    },
    lines: direction === 'up' ? above.firstLine - below.firstLine : second.length + fits.gap,
  };
}

const overlap = (a: Item, b: Item): boolean => a.firstLine <= b.lastLine && b.firstLine <= a.lastLine;

/** Whole lines, each by itself; none where the last stands above the first. */
const linesOf = (document: ProfileDocument, first: number, last: number): readonly string[] =>
  last < first ? [] : linesText(document, first, last).split(/\r?\n/);

/** The blank lines from a line on. */
function blankLines(document: ProfileDocument, from: number): readonly string[] {
  const { length } = startsOf(document);
  let to = from;
  // Behind the last line break there is no line.
  while (to < length - 1 && linesText(document, to, to).trim() === '') to++;
  return linesOf(document, from, to - 1);
}

/** What each item says of a list that is written on some lines, mistakes included; null where that is no list. */
function itemsOf(lines: readonly string[]): readonly string[] | null {
  const { contents, errors } = parseDocument(`${lines.join('\n')}\n`, { uniqueKeys: false, logLevel: 'silent' });
  if (!isSeq(contents) || leansOn(contents.items as YamlNode[])) return null;
  return [errors.map(({ code }) => code).join(), ...contents.items.map((item) => JSON.stringify(item))];
}

/** Does a list of two say the same with its items the other way round? */
function isSwapped([mistakes, ...before]: readonly string[], after: readonly string[] | null): boolean {
  if (!after || before.length !== 2 || after.length !== 3) return false;
  return after[0] === mistakes && after[1] === before[1] && after[2] === before[0];
}

/** Does one item repeat, by an alias, what another has an anchor on? In another order it would not be known yet. */
function leansOn(items: readonly YamlNode[]): boolean {
  const used = items.map((item) => {
    const anchors = new Set<string>();
    const aliases = new Set<string>();
    if (item)
      visit(item, {
        Alias: (_, { source }) => void aliases.add(source),
        Value: (_, { anchor }) => void (anchor && anchors.add(anchor)),
      });
    return { anchors, aliases };
  });
  return used.some(({ anchors }, at) =>
    used.some(
      (other, index) => index !== at && [...anchors].some((one) => other.anchors.has(one) || other.aliases.has(one)),
    ),
  );
}
