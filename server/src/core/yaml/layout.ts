import { commonPrefix, commonSuffix, detached } from '../text/compare.ts';

/**
 * The layout of a profile's text: the segments an edit can touch one at a time. A segment is a top-level key with its
 * value, or, where the value is a block list of entries, the key's own line (`head`) and one segment per item. Segments
 * are whole lines, follow each other without a gap, and together are the text.
 */

/** A `conflict` slice starts at a merge marker (`<<<<<<<`, `=======`, `>>>>>>>`) and ends where the next segment starts. */
export type SliceKind = 'prologue' | 'entry' | 'head' | 'item' | 'conflict';

/** Says of a top-level key whether its value is a list of entries: only such lists are cut into items. */
export type IsList = (key: string) => boolean;

export interface Slice {
  readonly kind: SliceKind;
  readonly text: string;
  /** The top-level key as written, without quotes; null in the prologue. */
  readonly key: string | null;
  /** Column of the `- ` of the list's items; -1 where the slice is no item or head. */
  readonly indent: number;
}

interface Line {
  readonly start: number;
  readonly end: number;
  readonly indent: number;
  readonly blank: boolean;
  readonly comment: boolean;
  readonly item: boolean;
}

function lineFrom(text: string, start: number): Line {
  const newline = text.indexOf('\n', start);
  const end = newline < 0 ? text.length : newline + 1;
  let at = start;
  while (at < end && text.charCodeAt(at) === 32) at++;
  const unit = at < end ? text.charCodeAt(at) : 10;
  const next = at + 1 < end ? text.charCodeAt(at + 1) : 10;
  return {
    start,
    end,
    indent: at - start,
    blank: unit === 10 || unit === 13,
    comment: unit === 35,
    item: unit === 45 && (next === 32 || next === 9 || next === 10 || next === 13),
  };
}

const conflictMarker = /^(<{7}|={7}|>{7})(?=\s|$)/;

/** Closing brackets and document markers in the first column never start a key. */
function startsKey(text: string, line: Line): boolean {
  if (line.indent > 0 || line.blank || line.comment || line.item) return false;
  const unit = text[line.start];
  if (unit === ']' || unit === '}' || unit === '\t' || unit === '%') return false;
  return !isMarker(text, line);
}

/**
 * Is a line a word that was just begun at the left, in the middle of what is indented? It has no colon yet, and what
 * follows is indented: the lines below belong to what stands above, not to a key that is not there yet.
 */
function isStray(text: string, line: Line): boolean {
  if (/:(?:\s|$)/.test(text.slice(line.start, line.end))) return false;
  for (let at = line.end; at < text.length; ) {
    const next = lineFrom(text, at);
    if (!next.blank && !next.comment) return next.indent > 0;
    at = next.end;
  }
  return false;
}

const isMarker = (text: string, line: Line): boolean =>
  line.indent === 0 && (text.startsWith('---', line.start) || text.startsWith('...', line.start));

/** The key a line starts with, unquoted: `work` of `"work": [` . A line without a colon is a key half typed. */
export function keyOf(line: string): string {
  const quoted = /^(["'])(.*?)\1\s*:/.exec(line);
  if (quoted) return quoted[2]!;
  const plain = /^([^:#]*?)\s*:(?=\s|$)/.exec(line);
  return (plain ? plain[1]! : line).trim();
}

/** Cuts a text, or the part of one that starts at a segment, into slices. */
export function slice(text: string, isList: IsList, context: Slice | null = null): readonly Slice[] {
  const slices: Slice[] = [];
  let kind: SliceKind = context?.kind ?? 'prologue';
  let key = context?.key ?? null;
  let indent = context?.indent ?? -1;
  let start = 0;
  let open = false;
  const close = (end: number): void => {
    if (end > start) slices.push({ kind, text: detached(text.slice(start, end)), key, indent });
    start = end;
  };
  for (let at = 0; at < text.length; ) {
    const line = lineFrom(text, at);
    at = line.end;
    if (line.indent === 0 && conflictMarker.test(text.slice(line.start, line.start + 8))) {
      close(line.start);
      kind = 'conflict';
    } else if (startsKey(text, line) && !(key !== null && isStray(text, line))) {
      close(line.start);
      kind = 'entry';
      key = keyOf(text.slice(line.start, line.end).trimEnd());
      indent = -1;
      // Whether items follow is known at the first line with content.
      open = isList(key) && /:\s*(#.*)?$/.test(text.slice(line.start, line.end).trimEnd());
    } else if (line.blank || line.comment) {
      // Belongs to whatever stands before it.
    } else if (open) {
      open = false;
      if (line.item) {
        if (kind === 'entry') kind = 'head';
        indent = line.indent;
        close(line.start);
        kind = 'item';
      }
    } else if (line.item && indent >= 0 && line.indent === indent && key !== null) {
      close(line.start);
      kind = 'item';
    }
  }
  close(text.length);
  return slices;
}

/** Does a slice begin with such a word? It is a key of its own only where no key stands before it. */
function beginsStray(one: Slice | undefined): boolean {
  if (one?.kind !== 'entry' && one?.kind !== 'head') return false;
  const line = lineFrom(one.text, 0);
  return startsKey(one.text, line) && isStray(one.text, line);
}

/**
 * The layout after an edit. Slices in front of the change and behind it are the very objects of `previous`, the layout
 * of `before`; the stretch between is cut again, and where that changes what follows (a key turned into a list, say)
 * everything is.
 */
export function reslice(previous: readonly Slice[], before: string, text: string, isList: IsList): readonly Slice[] {
  const same = commonPrefix(before, text);
  if (same === text.length && same === before.length) return previous;
  const tail = commonSuffix(before, text, Math.min(before.length, text.length) - same);
  let front = 0;
  let from = 0;
  while (front < previous.length && from + previous[front]!.text.length <= same) {
    from += previous[front]!.text.length;
    front++;
  }
  // The change may lengthen the last slice that still matches.
  const kept = front > 0;
  if (kept) {
    front--;
    from -= previous[front]!.text.length;
  }
  let back = previous.length;
  let to = text.length;
  while (back > front + 1) {
    const at = to - previous[back - 1]!.text.length;
    if (at < text.length - tail || at < from || (at > 0 && text.charCodeAt(at - 1) !== 10)) break;
    to = at;
    back--;
  }
  const first = previous[front];
  // An item's slice is read as an item only behind its head, so a change that begins there starts from the head's state.
  const context = kept && first && (first.kind === 'item' || first.kind === 'conflict') ? first : null;
  const middle = slice(text.slice(from, to), isList, context);
  const behind = previous[back];
  if (behind) {
    const last = middle.at(-1) ?? previous[front - 1];
    const fits =
      behind.kind === 'item'
        ? last !== undefined && last.key === behind.key && last.indent === behind.indent && last.kind !== 'entry'
        : behind.kind !== 'prologue' && behind.kind !== 'conflict';
    // A key whose items begin behind the change was cut as an entry of its own.
    if (!fits) return reuse(previous, slice(text, isList));
  }
  if (front > 0 && middle[0]?.kind === 'prologue') return reuse(previous, slice(text, isList));
  if (beginsStray(middle[0]) || beginsStray(behind)) return reuse(previous, slice(text, isList));
  return [...previous.slice(0, front), ...reuse(previous.slice(front, back), middle), ...previous.slice(back)];
}

/** Slices with the same content as an earlier one become that one, so that what is known of it is kept. */
function reuse(previous: readonly Slice[], slices: readonly Slice[]): readonly Slice[] {
  const known = new Map(previous.map((one) => [one.text, one]));
  return slices.map((one) => {
    const before = known.get(one.text);
    return before && before.kind === one.kind && before.key === one.key && before.indent === one.indent ? before : one;
  });
}
