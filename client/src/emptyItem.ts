/** Lines looked at, upwards, for the key that a list belongs to. */
const reach = 2000;

const item = /^( *)-\s*$/;
const opening = /^( *(?:- +)*)[^\s#-][^#]*?:\s*(?:[&!]\S+\s*)*(?:#.*)?$/;

/**
 * What takes the place of an empty list item and of the blank line that Enter made after it: the indentation of the
 * list's own key, so that the next key can be typed. Undefined where line `line` (0-based) is no empty item followed
 * by a blank line, or its list has no key. `lineAt` answers the text of a line, without its end.
 */
export function endOfList(line: number, lineAt: (line: number) => string): string | undefined {
  const match = item.exec(lineAt(line));
  if (!match || lineAt(line + 1).trim() !== '') return undefined;
  const column = match[1]!.length;
  for (let above = line - 1; above >= 0 && above > line - reach; above--) {
    const text = lineAt(above);
    const indentation = text.search(/\S/);
    if (indentation < 0 || text[indentation] === '#' || indentation > column) continue;
    const key = opening.exec(text);
    if (key) {
      const keyColumn = key[1]!.length;
      if (keyColumn <= column) return ' '.repeat(keyColumn);
    }
    if (indentation < column) return undefined;
  }
  return undefined;
}
