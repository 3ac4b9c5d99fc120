import { isCollection, visit } from 'yaml';
import type { Span } from '../../text/span.ts';
import { spanOf } from '../nodes.ts';
import type { Parsed } from '../parse.ts';

/** A text and what was read of it; offsets of the nodes are offsets of the text. */
export interface Source {
  readonly text: string;
  readonly parsed: Parsed | null;
}

const flows = new WeakMap<Source, readonly Span[]>();

/** The outermost flow collections of a source, in order. */
function flowSpans(source: Source): readonly Span[] {
  const known = flows.get(source);
  if (known) return known;
  const found: Span[] = [];
  const document = source.parsed?.document;
  if (document) {
    visit(document, {
      Collection(_, node) {
        const span = isCollection(node) && node.flow ? spanOf(node) : null;
        if (!span) return undefined;
        found.push(span);
        return visit.SKIP;
      },
    });
  }
  flows.set(source, found);
  return found;
}

/** Does an offset lie between the brackets of a flow collection? */
export function inFlow(source: Source, offset: number): boolean {
  const spans = flowSpans(source);
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  const span = spans[low];
  return span !== undefined && span.start < offset;
}

/** Is the whole text one object or list of JSON, going by how it begins? What is written into it must be JSON then. */
export const isJson = ({ text }: Source): boolean =>
  /^\uFEFF?\s*(?:\{\s*["}]|\[\s*["{[\]])/.test(text.slice(0, 10_000));

/** How the lines of a text end. */
export function lineBreakOf(text: string): string {
  const newline = text.indexOf('\n');
  return newline > 0 && text[newline - 1] === '\r' ? '\r\n' : '\n';
}

/** Offset of the first unit of the line that holds an offset. */
export const lineStart = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1;

/** Offset of the end of the line that holds an offset, before its line break. */
export function lineEnd(text: string, offset: number): number {
  const newline = text.indexOf('\n', offset);
  const end = newline < 0 ? text.length : newline;
  return end > offset && text[end - 1] === '\r' ? end - 1 : end;
}
