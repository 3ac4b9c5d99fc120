import { commonPrefix, commonSuffix, detached } from '../text/compare.ts';
import type { SpanEdit } from '../text/span.ts';
import { keyOf, type Line, lineFrom, startsKey } from './line.ts';
import { isStray, isStrayDash, maybeStray, type Names } from './strayLine.ts';

/**
 * The layout of a profile's text: the segments an edit can touch one at a time. A segment is a top-level key with its
 * value, or, where the value is a block list of entries, the key's own line (`head`) and one segment per item. Segments
 * are whole lines, follow each other without a gap, and together are the text.
 */

/** A `conflict` slice starts at a merge marker (`<<<<<<<`, `=======`, `>>>>>>>`) and ends where the next segment starts. */
export type SliceKind = 'prologue' | 'entry' | 'head' | 'item' | 'conflict';

export interface Slice {
  readonly kind: SliceKind;
  readonly text: string;
  /** The top-level key as written, without quotes; null in the prologue. */
  readonly key: string | null;
  /** Column of the `- ` of the list's items; -1 where the slice is no item or head. */
  readonly indent: number;
  /** Offsets of the lines that stand at the left edge by mistake: they begin nothing, and what is below belongs to what is above. */
  readonly strays: readonly number[];
}

const conflictMarker = /^(<{7}|={7}|>{7})(?=\s|$)/;

const isMapSection = (key: string | null, names: Names): boolean =>
  key !== null && names.isSection(key) && !names.isList(key);

/** Cuts a text, or the part of one that starts at a segment, into slices. */
export function slice(text: string, names: Names, context: Slice | null = null): readonly Slice[] {
  const slices: Slice[] = [];
  let kind: SliceKind = context?.kind ?? 'prologue';
  let key = context?.key ?? null;
  let indent = context?.indent ?? -1;
  let column = -1;
  let start = 0;
  let open = false;
  let strays: number[] = [];
  const close = (end: number): void => {
    if (end > start) slices.push({ kind, text: detached(text.slice(start, end)), key, indent, strays });
    if (end > start) strays = [];
    start = end;
  };
  const item = (line: Line): void => {
    close(line.start);
    kind = 'item';
    const behind = /^-\s*/.exec(text.slice(line.start + line.indent, line.end).trimEnd())![0].length;
    column = line.indent + Math.max(2, behind);
  };
  for (let at = 0; at < text.length; ) {
    const line = lineFrom(text, at);
    at = line.end;
    if (line.indent === 0 && conflictMarker.test(text.slice(line.start, line.start + 8))) {
      close(line.start);
      kind = 'conflict';
    } else if (startsKey(text, line)) {
      if (key !== null && isStray(text, line, { isItem: kind === 'item', key, indent, column }, names)) {
        strays.push(line.start - start);
        continue;
      }
      close(line.start);
      kind = 'entry';
      key = keyOf(text.slice(line.start, line.end).trimEnd());
      indent = -1;
      // Whether items follow is known at the first line with content.
      open = names.isList(key) && /:\s*(#.*)?$/.test(text.slice(line.start, line.end).trimEnd());
    } else if (line.blank || line.comment) {
      // Belongs to whatever stands before it.
    } else if (open) {
      if (line.item && isStrayDash(text, line)) {
        strays.push(line.start - start);
        continue;
      }
      open = false;
      if (line.item) {
        if (kind === 'entry') kind = 'head';
        indent = line.indent;
        item(line);
      }
    } else if (line.item && indent >= 0 && line.indent === indent && key !== null) {
      item(line);
    } else if (
      line.item &&
      (line.indent < indent || (line.indent === 0 && kind === 'entry' && isMapSection(key, names)))
    ) {
      strays.push(line.start - start);
    }
  }
  close(text.length);
  return slices;
}

/** Does a slice begin with a line that may be a slip? It is a key of its own only where nothing else stands above it. */
function beginsStray(one: Slice | undefined, names: Names): boolean {
  if (one?.kind !== 'entry' && one?.kind !== 'head') return false;
  const line = lineFrom(one.text, 0);
  return startsKey(one.text, line) && maybeStray(one.text, line, names) !== null;
}

/** A text as it was cut before an edit, and the edit. */
interface Edited {
  readonly previous: readonly Slice[];
  /** Slices of versions before: one with the text of one of them becomes that one. */
  readonly past: readonly Slice[];
  readonly edit: SpanEdit;
  /** The whole text after it. */
  readonly whole: () => string;
}

/**
 * The layout after an edit. Slices in front of the change and behind it are the very objects of `previous`; the stretch
 * between is cut again, and where that changes what follows (a key turned into a list, say) everything is.
 */
export function resliceAt({ previous, past, edit: { span, newText }, whole }: Edited, names: Names): readonly Slice[] {
  let front = 0;
  let from = 0;
  while (front < previous.length && from + previous[front]!.text.length <= span.start) {
    from += previous[front]!.text.length;
    front++;
  }
  // The change may lengthen the last slice that still matches.
  const kept = front > 0;
  if (kept) {
    front--;
    from -= previous[front]!.text.length;
  }
  let last = front;
  let to = from;
  while (last < previous.length && (to < span.end || last === front)) to += previous[last++]!.text.length;
  // What the change ends with begins no line of its own, unless a line ends there.
  const joins = to === span.end && !newText.endsWith('\n');
  let back = last;
  if (joins && back < previous.length) to += previous[back++]!.text.length;
  const old = previous
    .slice(front, back)
    .map(({ text }) => text)
    .join('');
  const first = previous[front];
  // An item's slice is read as an item only behind its head, so a change that begins there starts from the head's state.
  const context = kept && first && (first.kind === 'item' || first.kind === 'conflict') ? first : null;
  const middle = slice(old.slice(0, span.start - from) + newText + old.slice(span.end - from), names, context);
  const anew = (): readonly Slice[] => reuse([...past, ...previous], slice(whole(), names));
  const behind = previous[back];
  if (behind) {
    const above = middle.at(-1) ?? previous[front - 1];
    const fits =
      behind.kind === 'item'
        ? above !== undefined && above.key === behind.key && above.indent === behind.indent && above.kind !== 'entry'
        : behind.kind !== 'prologue' && behind.kind !== 'conflict';
    // A key whose items begin behind the change was cut as an entry of its own.
    if (!fits) return anew();
  }
  if (front > 0 && middle[0]?.kind === 'prologue') return anew();
  if (beginsStray(middle[0], names) || beginsStray(behind, names)) return anew();
  const changed = reuse([...past, ...previous.slice(front, back)], middle);
  return [...previous.slice(0, front), ...changed, ...previous.slice(back)];
}

/** The same from the texts before and after. */
export function reslice(
  previous: readonly Slice[],
  before: string,
  text: string,
  names: Names,
  past: readonly Slice[] = [],
): readonly Slice[] {
  const start = commonPrefix(before, text);
  if (start === text.length && start === before.length) return previous;
  const tail = commonSuffix(before, text, Math.min(before.length, text.length) - start);
  const edit = { span: { start, end: before.length - tail }, newText: text.slice(start, text.length - tail) };
  return resliceAt({ previous, past, edit, whole: () => text }, names);
}

/** Slices with the same content as an earlier one become that one, so that what is known of it is kept. */
function reuse(previous: readonly Slice[], slices: readonly Slice[]): readonly Slice[] {
  const known = new Map(previous.map((one) => [one.text, one]));
  return slices.map((one) => {
    const before = known.get(one.text);
    return before && before.kind === one.kind && before.key === one.key && before.indent === one.indent ? before : one;
  });
}

/** Slices of earlier versions that are kept: undoing what was typed, or taking it back letter by letter, reads nothing anew. */
const mostPast = { slices: 24, characters: 20_000 };

/** The slices that an edit replaced, and those that edits before it did, the newest first. */
export function pastSlices(
  past: readonly Slice[],
  before: readonly Slice[],
  after: readonly Slice[],
): readonly Slice[] {
  const most = Math.min(before.length, after.length);
  let front = 0;
  while (front < most && before[front] === after[front]) front++;
  let back = 0;
  while (back < most - front && before[before.length - 1 - back] === after[after.length - 1 - back]) back++;
  const present = new Set(after.slice(front, after.length - back));
  const kept: Slice[] = [];
  let length = 0;
  for (const one of [...before.slice(front, before.length - back).slice(-mostPast.slices), ...past]) {
    length += one.text.length;
    if (kept.length === mostPast.slices || length > mostPast.characters) break;
    if (!present.has(one)) kept.push(one);
  }
  return kept;
}
