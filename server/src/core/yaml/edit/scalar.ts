import { isScalar, type Scalar } from 'yaml';
import type { Span, SpanEdit } from '../../text/span.ts';
import { spanOf, type YamlNode } from '../nodes.ts';
import { sourceOf } from '../parse.ts';
import { scalarSpans } from '../scalarOffsets.ts';
import { doubleQuoted, insideDouble, insideSingle, quoted, resolved } from './quote.ts';
import { isTextTag, readsAs } from './readBack.ts';
import { inFlow, isJson, lineBreakOf, lineStart, type Source } from './source.ts';

const isBlock = ({ type }: Scalar): boolean => type === 'BLOCK_LITERAL' || type === 'BLOCK_FOLDED';

/** Where a scalar stands without the line breaks that a block of text ends with. */
export function scalarSpan(text: string, node: YamlNode): Span | null {
  const span = spanOf(node);
  if (!span || !isScalar(node) || !isBlock(node)) return span;
  let { end } = span;
  while (end > span.start && /[\r\n]/.test(text[end - 1]!)) end--;
  return { start: span.start, end };
}

/** A part of a text in the notation of the scalar that holds it. */
function inside({ text }: Source, { type }: Scalar, value: string, contentAt: number): string {
  if (type === 'QUOTE_DOUBLE') return insideDouble(value);
  if (type === 'QUOTE_SINGLE') return insideSingle(value);
  if (type !== 'BLOCK_LITERAL' || !value.includes('\n')) return value;
  const indent = /^ */.exec(text.slice(lineStart(text, contentAt)))![0];
  return value.replaceAll('\n', lineBreakOf(text) + indent);
}

/** "no" may be Norway; these two are what the format's switches are written as. */
const isSwitch = (text: string): boolean => text === 'true' || text === 'false';

/** A plain text must stay a text for every reader: a number or a switch may only take the place of its like. */
function staysPlain(before: string, after: string): boolean {
  const kind = resolved(after);
  if (kind === 'number') return resolved(before) === kind && String(Number(after)) === after;
  return kind === 'text' || (isSwitch(before) && isSwitch(after));
}

/**
 * The edits that put other texts in the place of parts of a scalar's value: `spans` are offsets in the value, in order and
 * apart. The scalar keeps its style; where it would be read as something else then, one edit puts it in quotes as a whole,
 * with all parts changed. Null where neither is sound; for a scalar with a tag other than `!!str`, which may be read by
 * somebody; and for one with an anchor, unless what repeats it is meant too (`repeated`).
 */
export function replaceParts(
  source: Source,
  node: YamlNode,
  parts: readonly SpanEdit[],
  repeated = false,
): readonly SpanEdit[] | null {
  const whole = scalarSpan(source.text, node);
  const before = sourceOf(node);
  if (!isScalar(node) || !whole || before === null || !isTextTag(node.tag)) return null;
  if (node.anchor && !repeated) return null;
  const { text } = source;
  const value = withParts(before, parts);
  const plain = node.type === 'PLAIN';
  if (!plain || staysPlain(before, value)) {
    const spans = scalarSpans(text, node, before);
    const edits = parts.map((part) => {
      const span = spans(part.span.start, part.span.end);
      return { span, newText: inside(source, node, part.newText, span.start) };
    });
    const all = spanOf(node)!;
    const moved = edits.map(({ span, newText }) => ({
      span: { start: span.start - all.start, end: span.end - all.start },
      newText,
    }));
    if (readsAs(source, all, withParts(text.slice(all.start, all.end), moved), value)) return edits;
  }
  // A comment behind the mark of a block would be lost.
  if (isBlock(node) && text.slice(whole.start, text.indexOf('\n', whole.start)).includes('#')) return null;
  const json = isJson(source) && inFlow(source, whole.start);
  const all = [json ? doubleQuoted(value) : quoted(value), doubleQuoted(value)];
  if (node.type === 'QUOTE_SINGLE') all.unshift(`'${insideSingle(value)}'`);
  const written = all.find((one) => readsAs(source, whole, one, value));
  return written === undefined ? null : [{ span: whole, newText: written }];
}

/** A text with other texts in the place of parts of it, which are in order and apart. */
function withParts(text: string, parts: readonly SpanEdit[]): string {
  let at = 0;
  let result = '';
  for (const { span, newText } of parts) {
    result += text.slice(at, span.start) + newText;
    at = span.end;
  }
  return result + text.slice(at);
}

/** The edit that puts `newText` in the place of one part of a scalar's value; see `replaceParts`. */
export const replacePart = (source: Source, node: YamlNode, part: Span, newText: string): SpanEdit | null =>
  replaceParts(source, node, [{ span: part, newText }])?.[0] ?? null;

/** The edit that gives a scalar another text, in its own style; white space round the old text stays. */
export function replaceValue(source: Source, node: YamlNode, newText: string): SpanEdit | null {
  const before = sourceOf(node);
  if (before === null) return null;
  const start = before.length - before.trimStart().length;
  return replacePart(source, node, { start, end: Math.max(start, before.trimEnd().length) }, newText);
}

/** The edit that puts quotes round what stands at a span, which was meant as the text `value`; null where it cannot be. */
export function quoteSpan(source: Source, span: Span, value: string): SpanEdit | null {
  const written = [quoted(value), doubleQuoted(value)].find((one) => readsAs(source, span, one, value));
  return written === undefined ? null : { span, newText: written };
}

/**
 * The edit that writes a scalar in another notation, given in full; null where it would not be read as the same text. The
 * line break at the end of a block of text belongs to its notation.
 */
export function rewrite(source: Source, node: YamlNode, written: string): SpanEdit | null {
  const span = scalarSpan(source.text, node);
  const value = sourceOf(node);
  if (!span || value === null) return null;
  const bare = isScalar(node) && isBlock(node) && !value.endsWith('\n\n') ? value.replace(/\n$/, '') : value;
  return readsAs(source, span, written, bare) || readsAs(source, span, written, value)
    ? { span, newText: written }
    : null;
}
