import type { ProfileDocument } from '../profile/document.ts';
import { lineAt, lineStarts } from '../text/lines.ts';

/** The lines of a document without their ends, looked up one at a time: features seldom need more than a few. */
export interface Lines {
  readonly count: number;
  /** The text of a line; empty outside the document. */
  at(line: number): string;
}

const known = new WeakMap<ProfileDocument, Lines>();

/** Lines of a document through the segments it is made of, whose line tables are known already. */
export function linesOf(document: ProfileDocument): Lines {
  const before = known.get(document);
  if (before) return before;
  const lines = read(document);
  known.set(document, lines);
  return lines;
}

function read({ placed }: ProfileDocument): Lines {
  const firsts = placed.map((one) => one.line);
  const last = placed.at(-1);
  return {
    count: last ? last.line + last.segment.lines.length : 0,
    at(line) {
      if (line < 0) return '';
      // A segment ends where the next one starts, so the line behind its last break is the next segment's.
      const found = placed[lineAt(firsts, line)];
      if (!found) return '';
      const { lines, text } = found.segment;
      const start = lines[line - found.line];
      if (start === undefined) return '';
      const end = lines[line - found.line + 1] ?? text.length;
      return text.slice(start, end).replace(/[\r\n]+$/, '');
    },
  };
}

const starts = new WeakMap<ProfileDocument, readonly number[]>();

/** Where the lines of a document start: looked for once, since it means reading all of it. */
export function startsOf(document: ProfileDocument): readonly number[] {
  const before = starts.get(document);
  if (before) return before;
  const found = lineStarts(document.text);
  starts.set(document, found);
  return found;
}

/** Is a document written in brackets as a whole, as JSON is? */
export const isInBrackets = ({ placed }: ProfileDocument): boolean =>
  /^\uFEFF?\s*[{[]/.test(placed[0]?.segment.text ?? '');
