/** Lines looked at, upwards or downwards, for the key that a list belongs to and for what follows it. */
const reach = 2000;

const emptyItem = /^( *)-\s*$/;
const textItem = /^( *)- +[^\s#|>].*$/;
/** An item that is an entry, or a text that goes on below: Enter begins no item behind it. */
const openItem = /^ *- +(?:[\w$.-]+|"[^"]*"|'[^']*'):(?:\s.*)?$/;
const opening = /^( *(?:- +)*)[^\s#-][^#]*?:\s*(?:[&!]\S+\s*)*(?:#.*)?$/;
const dash = /^ *-(?=\s|$)/;

/** An item of a list of texts, as columns from 0: of the list's key, of its dashes, of the dash of the entry it is in. */
export interface ListItem {
  readonly key: number;
  readonly dash: number;
  readonly outer: number | null;
  readonly empty: boolean;
  /** Does nothing of the list come below? */
  readonly last: boolean;
}

type LineAt = (line: number) => string;

/** The column of the key whose list has dashes in column `column` at line `line`, and the line it stands on. */
function keyAbove(line: number, column: number, lineAt: LineAt): { line: number; column: number } | undefined {
  for (let above = line - 1; above >= 0 && above > line - reach; above--) {
    const text = lineAt(above);
    const indentation = text.search(/\S/);
    if (indentation < 0 || text[indentation] === '#' || indentation > column) continue;
    const key = opening.exec(text);
    if (key && key[1]!.length <= column) return { line: above, column: key[1]!.length };
    if (indentation < column) return undefined;
  }
  return undefined;
}

/** The column of the dash of the entry that a key in column `column` of line `line` belongs to. */
function dashAbove(line: number, column: number, lineAt: LineAt): number | null {
  for (let above = line; above >= 0 && above > line - reach; above--) {
    const text = lineAt(above);
    const indentation = text.search(/\S/);
    if (indentation < 0 || indentation >= column || text[indentation] === '#') continue;
    return dash.test(text) ? indentation : null;
  }
  return null;
}

/** Does an item or a text of a list with dashes in column `column` come below line `line`? */
function goesOn(line: number, column: number, lineAt: LineAt): boolean {
  for (let below = line + 1; below < line + reach; below++) {
    const text = lineAt(below);
    const indentation = text.search(/\S/);
    if (indentation < 0 || text[indentation] === '#') continue;
    return indentation > column || (indentation === column && dash.test(text));
  }
  return false;
}

/**
 * What is known of line `line` (0-based) when it is an item of a list of texts, empty or not. `lineAt` answers the
 * text of a line, without its end, and an empty text outside the document.
 */
export function listItemAt(line: number, lineAt: LineAt): ListItem | undefined {
  const text = lineAt(line);
  const empty = emptyItem.exec(text);
  const match = empty ?? (openItem.test(text) ? null : textItem.exec(text));
  if (!match) return undefined;
  const column = match[1]!.length;
  const key = keyAbove(line, column, lineAt);
  if (!key) return undefined;
  const outer = dashAbove(key.line, key.column, lineAt);
  return { key: key.column, dash: column, outer, empty: empty !== null, last: !goesOn(line, column, lineAt) };
}

/**
 * What takes the place of an empty list item and of the blank line that Enter made after it: the indentation of the
 * list's own key, so that the next key can be typed. Undefined where line `line` (0-based) is no empty item followed
 * by a blank line, or its list has no key. `lineAt` answers the text of a line, without its end.
 */
export function endOfList(line: number, lineAt: LineAt): string | undefined {
  const match = emptyItem.exec(lineAt(line));
  if (!match || lineAt(line + 1).trim() !== '') return undefined;
  const key = keyAbove(line, match[1]!.length, lineAt);
  return key && ' '.repeat(key.column);
}

/** The second of two dashes at the beginning of a line with the blanks round it, as columns from 0; null where there is one only. */
export function secondDashIn(text: string): { readonly start: number; readonly end: number } | null {
  const [, first, second] = /^( *- )( *- +| *-$)/.exec(text) ?? [];
  return first === undefined || second === undefined
    ? null
    : { start: first.length, end: first.length + second.length };
}
