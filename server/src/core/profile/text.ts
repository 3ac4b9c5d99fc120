import type { Span } from '../text/span.ts';
import { kindOf, type Path, spanOf, type YamlNode } from '../yaml/nodes.ts';
import { sourceOf } from '../yaml/parse.ts';
import { scalarOffsets } from '../yaml/scalarOffsets.ts';

/** How a scalar is written: without quotes in a block or between brackets, in quotes of either kind, as a block of lines. */
export type ScalarStyle = 'plain' | 'flow' | 'single' | 'double' | 'block';

/** A scalar that a person wrote: its text as they meant it, and where it stands. */
export interface Text {
  readonly value: string;
  /** The scalar with its quotes, in the segment. */
  readonly span: Span;
  readonly path: Path;
  /** Where the part `from` to `to` of `value` stands in the segment. */
  part(from: number, to: number): Span;
  style(): ScalarStyle;
}

const styles: Readonly<Record<string, ScalarStyle>> = { '"': 'double', "'": 'single', '|': 'block', '>': 'block' };

/** In a block a value stands behind a key or a dash; whatever else it stands behind belongs to brackets. */
function styleAt(source: string, at: number): ScalarStyle {
  const lead = source.slice(source.lastIndexOf('\n', at - 1) + 1, at);
  return styles[source[at] ?? ''] ?? (/(?:^|\s)(?:-|[^\s:]+:)\s+$/.test(lead) && !/[[{]/.test(lead) ? 'plain' : 'flow');
}

/** Nobody writes longer texts into a résumé; of one that is, rules read this much, so that none can take long over it. */
const maxText = 4_000;

/** The text of a scalar node of a segment; null where there is none or it is blank, which means the same. `source` is the segment's text. */
export function textOf(source: string, node: YamlNode, path: Path): Text | null {
  if (kindOf(node) !== 'scalar') return null;
  const whole = sourceOf(node);
  const span = spanOf(node);
  if (whole === null || !span || !/\S/.test(whole)) return null;
  const value = whole.length > maxText ? whole.slice(0, maxText) : whole;
  const offset = scalarOffsets(source, node, whole);
  return {
    value,
    span,
    path,
    part: (from, to) => {
      const start = offset(from);
      // The end stands right behind the last unit, so that a fold behind it stays outside.
      return { start, end: to > from ? Math.max(start, offset(to - 1) + 1) : start };
    },
    style: () => styleAt(source, span.start),
  };
}
