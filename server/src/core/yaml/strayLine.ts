import { contentAt, keyOf, type Line } from './line.ts';

/** What the format says of names, as far as the layout has to know. */
export interface Names {
  /** Is a top-level key's value a list of entries? Only such lists are cut into items. */
  isList(key: string): boolean;
  /** Does the format have the top-level key, or leave it to the person? */
  isSection(key: string): boolean;
  /** Does an entry of a section (of a map: the section itself) have the key, with a single value? */
  isField(section: string, key: string): boolean;
}

/** What a line at the left edge would belong to if it stands there by mistake. */
interface Above {
  readonly isItem: boolean;
  readonly key: string;
  /** Column of the dash of the list's items, and of the keys behind it; -1 where there is no list. */
  readonly indent: number;
  readonly column: number;
}

/** A line that can be nothing but the next key or item of something. */
const structured = /^\s*(?:-\s|["'\w$][^:#[{]*:(?:\s|$))/;

/**
 * Might a line at the left edge be a slip, whatever stands above it? Only where what follows is indented, so that it can
 * hang in the air, and where the line is not a section's own.
 */
export function maybeStray(text: string, line: Line, names: Names): Line | null {
  const written = text.slice(line.start, line.end).trimEnd();
  // A key with a question mark goes on below it, up to its colon.
  if (/^\?(?:\s|$)/.test(written)) return null;
  const colon = /:(?:\s|$)/.test(written);
  const key = keyOf(written);
  if (colon && (names.isSection(key) || key.startsWith('x-'))) return null;
  const next = contentAt(text, line.end);
  return next && next.indent > 0 ? next : null;
}

/**
 * Is a line a word or a key that was begun at the left edge, in the middle of what is indented? Then the lines below belong
 * to what stands above, and not to it: a word without a colon owns nothing yet, a key with its value on the line cannot
 * own keys or items too, and a single field of the entry above owns no list. Where what follows could as well be a section
 * that the format does not have, it is taken for that.
 */
export function isStray(text: string, line: Line, above: Above, names: Names): boolean {
  const next = maybeStray(text, line, names);
  if (!next) return false;
  const written = text.slice(line.start, line.end).trimEnd();
  const colon = /^(?:"[^"]*"|'[^']*'|[^:#]*?)\s*:(?=\s|$)/.exec(written);
  if (!colon) return true;
  const value = written
    .slice(colon[0].length)
    .replace(/(?:^|\s)#.*$/, '')
    .trim();
  const goesOn = structured.test(text.slice(next.start, next.end));
  const field = names.isField(above.key, keyOf(written));
  if (field && goesOn) return true;
  if (value !== '') return goesOn && !/^(?:[|>&!*]|\[[^\]]*$|\{[^}]*$)/.test(value);
  if (!above.isItem || above.indent < 1) return false;
  return next.indent > above.column || (next.indent === above.column && !next.item);
}

/** Is a line of a list a dash with nothing behind it, at the left of the list's own dashes? */
export function isStrayDash(text: string, line: Line): boolean {
  if (text.slice(line.start, line.end).trim() !== '-') return false;
  const next = contentAt(text, line.end);
  return next?.item === true && next.indent > line.indent;
}
