import { isMap, isSeq } from 'yaml';
import type { Span, SpanEdit } from '../../text/span.ts';
import { items, properties, spanOf, type YamlNode } from '../nodes.ts';
import { propertySpan } from './insert.ts';
import { content, keeps, pairContent } from './readBack.ts';
import { lineStart, type Source } from './source.ts';

/** The whole lines of a span with their last line break; null where something but `before` stands before it. */
function wholeLines(text: string, { start, end }: Span, before: RegExp): Span | null {
  const from = lineStart(text, start);
  if (!before.test(text.slice(from, start))) return null;
  // A block of text ends with its line break.
  const to = text[end - 1] === '\n' ? end : text.indexOf('\n', end) + 1;
  return { start: from, end: to === 0 ? text.length : to };
}

/** Is there nothing but white space in a stretch, and perhaps one comma? A comment is somebody's. */
const isGap = (text: string): boolean => /^\s*,?\s*$/.test(text);

/** What goes with a member of brackets: the comma behind it, or before it where it is the last. */
function flowCut(text: string, spans: readonly Span[], index: number): Span | null {
  const own = spans[index]!;
  const next = spans[index + 1];
  const previous = spans[index - 1];
  if (next) {
    // On a line of its own it goes with the line, and the next one keeps its indentation.
    const start = lineStart(text, own.start);
    const comma = /^[ \t]*,[ \t]*\r?\n/.exec(text.slice(own.end, own.end + 200));
    if (comma && text.slice(start, own.start).trim() === '') return { start, end: own.end + comma[0].length };
    if (isGap(text.slice(own.end, next.start))) return { start: own.start, end: next.start };
    const parted = /^\s*,[ \t]*/.exec(text.slice(own.end, next.start));
    return parted && { start: own.start, end: own.end + parted[0].length };
  }
  if (!previous) return null;
  const gap = text.slice(previous.end, own.start);
  return isGap(gap) ? { start: previous.end, end: own.end } : null;
}

/** Where a member of a block stands, as lines; or, for a map's first key behind a dash, up to the next key. */
function blockCut(text: string, spans: readonly Span[], index: number, dash: boolean): Span | null {
  const own = spans[index]!;
  const lines = wholeLines(text, own, dash ? /^[ \t]*-[ \t]+$/ : /^[ \t]*$/);
  if (lines || dash || index > 0) return lines;
  const next = spans[1];
  const between = next ? text.slice(own.end, next.start) : '#';
  return next && /^\s*$/.test(between) ? { start: own.start, end: next.start } : null;
}

function removeMember(
  source: Source,
  holder: YamlNode,
  flow: boolean,
  spans: readonly (Span | null)[],
  index: number,
  contents: readonly string[],
): SpanEdit | null {
  const known = spans.filter((span) => span !== null);
  if (known.length !== spans.length || spans.length < 2 || index < 0) return null;
  const span = flow ? flowCut(source.text, known, index) : blockCut(source.text, known, index, isSeq(holder));
  if (!span) return null;
  const edit = { span, newText: '' };
  const left = contents.filter((_, at) => at !== index).join(',');
  return keeps(source, holder, edit, isMap(holder) ? `{${left}}` : `[${left}]`) ? edit : null;
}

/**
 * The edit that takes a key with its value out of a map, or an item out of a list: whole lines in a block, with its comma
 * between brackets. Null where nothing would be left, or where a neighbour or its comment would be touched.
 */
export function remove(source: Source, holder: YamlNode, member: string | number): SpanEdit | null {
  if (isMap(holder) && typeof member === 'string') {
    const all = properties(holder);
    if (all.length !== holder.items.length) return null;
    const index = all.findIndex((one) => one.name === member);
    return removeMember(source, holder, holder.flow === true, all.map(propertySpan), index, all.map(pairContent));
  }
  if (isSeq(holder) && typeof member === 'number') {
    const all = items(holder);
    if (member >= all.length) return null;
    return removeMember(source, holder, holder.flow === true, all.map(spanOf), member, all.map(content));
  }
  return null;
}
