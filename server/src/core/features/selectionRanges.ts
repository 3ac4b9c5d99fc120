import type { Position, Range, SelectionRange } from 'vscode-languageserver-types';
import { globalRange, localOffset, type Placed, type ProfileDocument, placedAtLine } from '../profile/document.ts';
import type { Span } from '../text/span.ts';
import { items, kindOf, properties, spanOf, type YamlNode } from '../yaml/nodes.ts';

const WORD = /[\p{L}\p{N}_$@][\p{L}\p{N}\p{M}_+#%]*(?:[-.'’&][\p{L}\p{N}_+#%]+)*/gu;
const SENTENCE_END = /[.!?…。！？]["'”’)]*(?=\s|$)/gu;

const holds = ({ start, end }: Span, offset: number): boolean => start <= offset && offset <= end;

/** The word, then the sentence, round an offset of a text; offsets are those of `source`. */
function inText(source: string, whole: Span, offset: number): readonly Span[] {
  const value = source.slice(whole.start, whole.end);
  const at = offset - whole.start;
  const spans: Span[] = [];
  for (const match of value.matchAll(WORD)) {
    if (match.index > at) break;
    const span = { start: match.index, end: match.index + match[0].length };
    if (holds(span, at)) spans.push(span);
  }
  let start = 0;
  for (const match of value.matchAll(SENTENCE_END)) {
    const end = match.index + match[0].length;
    if (at <= end) {
      spans.push({ start, end });
      return spans.map((span) => ({ start: span.start + whole.start, end: span.end + whole.start }));
    }
    start = end + (/^\s+/.exec(value.slice(end))?.[0].length ?? 0);
  }
  if (start > 0 && start < value.length && at >= start) spans.push({ start, end: value.length });
  return spans.map((span) => ({ start: span.start + whole.start, end: span.end + whole.start }));
}

/** The text of a scalar without its quotes. */
const inner = (source: string, { start, end }: Span): Span =>
  /^["']/.test(source[start] ?? '') && end - start > 1 ? { start: start + 1, end: end - 1 } : { start, end };

/** The spans round an offset, from the outermost in. */
function* outsideIn(node: YamlNode, source: string, offset: number): Iterable<Span> {
  const span = spanOf(node);
  if (!span || !holds(span, offset)) return;
  yield span;
  if (kindOf(node) === 'map') {
    for (const { keySpan, value } of properties(node)) {
      const end = Math.max(keySpan.end, spanOf(value)?.end ?? 0);
      if (!holds({ start: keySpan.start, end }, offset)) continue;
      yield { start: keySpan.start, end };
      if (holds(keySpan, offset)) yield keySpan;
      else yield* outsideIn(value, source, offset);
      return;
    }
    return;
  }
  for (const item of items(node)) {
    const at = spanOf(item);
    if (at && holds(at, offset)) return yield* outsideIn(item, source, offset);
  }
  if (kindOf(node) === 'scalar') {
    const text = inner(source, span);
    if (!holds(text, offset)) return;
    yield text;
    yield* [...inText(source, text, offset)].reverse();
  }
}

/** From the word at a position over its sentence, text, item, list and entry to the whole document. */
export function selectionRange(document: ProfileDocument, position: Position): SelectionRange {
  const end = document.text.split(/\r\n|\r|\n/);
  const whole: Range = {
    start: { line: 0, character: 0 },
    end: { line: end.length - 1, character: end.at(-1)?.length ?? 0 },
  };
  let found: SelectionRange = { range: whole };
  const index = placedAtLine(document, position.line);
  const placed: Placed | undefined = document.placed[index];
  if (!placed) return { range: { start: position, end: position } };
  const ranges: Range[] = [];
  const section = sectionRange(document, index);
  if (section) ranges.push(section);
  const { segment } = placed;
  const offset = localOffset(placed, position);
  for (const span of outsideIn(segment.parsed?.document?.contents, segment.text, offset)) {
    let stop = span.end;
    while (stop > span.start && /\s/.test(segment.text[stop - 1]!)) stop--;
    ranges.push(globalRange(placed, { start: span.start, end: Math.max(stop, Math.min(span.end, offset)) }));
  }
  const before = (a: Position, b: Position): boolean =>
    a.line < b.line || (a.line === b.line && a.character <= b.character);
  const equal = (a: Range, b: Range): boolean => JSON.stringify(a) === JSON.stringify(b);
  for (const range of ranges) {
    const parent = found.range;
    const nested = before(parent.start, range.start) && before(range.end, parent.end);
    const around = before(range.start, position) && before(position, range.end);
    if (nested && around && !equal(parent, range)) found = { range, parent: found };
  }
  return found;
}

/** The lines of the top-level key that a segment belongs to. */
function sectionRange(document: ProfileDocument, index: number): Range | null {
  let first = index;
  while (first >= 0 && document.placed[first]!.segment.keys.length === 0) first--;
  if (first < 0) return null;
  let last = index;
  while (document.placed[last + 1]?.segment.keys.length === 0) last++;
  const start = document.placed[first]!;
  const end = document.placed[last]!;
  return {
    start: globalRange(start, { start: start.segment.keys[0]!.span.start, end: 0 }).start,
    end: globalRange(end, { start: end.segment.text.trimEnd().length, end: end.segment.text.trimEnd().length }).end,
  };
}
