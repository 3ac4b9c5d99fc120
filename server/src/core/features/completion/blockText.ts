import type { Lines } from '../lines.ts';
import { type Cursor, cursorAt } from './cursor.ts';
import { commentStart, readLine, startsBlock } from './line.ts';

/** Lines looked back over for the key that a text belongs to. */
const REACH = 200;

const indentation = (text: string): number => text.length - text.trimStart().length;

/**
 * The surroundings of a position inside a text of several lines: a block (`>-`, `|`) or a plain text that goes on below its
 * first line. `typed` is the line up to the cursor. Null anywhere else, and on the first line of a text.
 */
export function cursorInText(lines: Lines, lineNumber: number, character: number): Cursor | null {
  const whole = lines.at(lineNumber);
  const typed = whole.slice(0, character).trimStart();
  if (typed === '') return null;
  const indent = indentation(whole);
  let least = indent;
  for (let at = lineNumber - 1; at >= 0 && at > lineNumber - REACH; at--) {
    const text = lines.at(at);
    if (text.trim() === '') continue;
    const line = readLine(text);
    // A block's own lines may look like keys and comments; what opens it stands further left than all of them.
    const opens = indentation(text) < least || (line.dashes.length > 0 && line.dashes[0]! < least);
    if (!opens) continue;
    least = Math.min(least, indentation(text));
    if (startsBlock(line.rest)) return inTextOf(lines, at, line.restColumn, typed, whole.slice(character), indent);
    const plain = line.rest !== '' && !/^["'[{&*!#]/.test(line.rest) && commentStart(text) === text.length;
    const ownsPlain = plain && (line.key !== null || line.dashes.length > 0) && commentStart(whole) === whole.length;
    return ownsPlain && readLine(whole).key === null
      ? inTextOf(lines, at, line.restColumn, typed, whole.slice(character), indent)
      : null;
  }
  return null;
}

function inTextOf(
  lines: Lines,
  at: number,
  column: number,
  typed: string,
  after: string,
  indent: number,
): Cursor | null {
  const owner = cursorAt(lines, at, column);
  if (!owner || owner.expects === 'key') return null;
  return { ...owner, typed, column: indent, after, indent, expects: 'value', needsSpace: false, quoted: null };
}
