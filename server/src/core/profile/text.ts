import { saysNothing } from '../schema/absence.ts';
import type { Span, SpanEdit } from '../text/span.ts';
import { replacePart, replaceParts, type Source, scalarSpan } from '../yaml/edit/index.ts';
import { kindOf, type Path, type YamlNode } from '../yaml/nodes.ts';
import { sourceOf } from '../yaml/parse.ts';
import { scalarSpans } from '../yaml/scalarOffsets.ts';

/** A scalar that a person wrote: its text as they meant it, and where it stands. */
export interface Text {
  readonly value: string;
  /** The scalar with its quotes, in the segment. */
  readonly span: Span;
  readonly path: Path;
  /** Where the part `from` to `to` of `value` stands in the segment. */
  part(from: number, to: number): Span;
  /** The edit that puts another text in the place of a part of `value`; null where none is sound. */
  replace(part: Span, newText: string): SpanEdit | null;
  /**
   * The edits that put other texts in the place of several parts of `value`, in order and apart, and so wherever an alias
   * repeats it; null where none are sound.
   */
  replaceAll(parts: readonly SpanEdit[]): readonly SpanEdit[] | null;
}

/** Nobody writes longer texts into a résumé; of one that is, rules read this much, so that none can take long over it. */
const maxText = 4_000;

/** The text of a scalar node of a segment; null where there is none, or it is blank or a dash, which means the same. */
export function textOf(segment: Source, node: YamlNode, path: Path): Text | null {
  if (kindOf(node) !== 'scalar') return null;
  const whole = sourceOf(node);
  const span = scalarSpan(segment.text, node);
  if (whole === null || !span || !/\S/.test(whole) || saysNothing(whole, null)) return null;
  // The line break that a block ends with belongs to its notation.
  let end = whole.length;
  while (end > 0 && whole[end - 1] === '\n') end--;
  end = Math.min(end, maxText);
  const value = end < whole.length ? whole.slice(0, end) : whole;
  return {
    value,
    span,
    path,
    part: scalarSpans(segment.text, node, whole),
    replace: (part, newText) => replacePart(segment, node, part, newText),
    replaceAll: (parts) => replaceParts(segment, node, parts, true),
  };
}
