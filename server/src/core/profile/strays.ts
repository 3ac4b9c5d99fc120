import { say } from '../messages/message.ts';
import type { Span } from '../text/span.ts';
import type { Slice } from '../yaml/layout.ts';
import { keyOf } from '../yaml/line.ts';
import { type Parsed, parse, type SyntaxProblem } from '../yaml/parse.ts';

/** The line that begins at an offset, without its break and the white space round it. */
function lineAt(text: string, offset: number): { readonly whole: Span; readonly written: Span } {
  const newline = text.indexOf('\n', offset);
  const line = text.slice(offset, newline < 0 ? text.length : newline).trimEnd();
  const start = offset + line.length - line.trimStart().length;
  return { whole: { start: offset, end: offset + line.length }, written: { start, end: offset + line.length } };
}

/** The column that a key of the entry or map above stands in, or an item of the list where `item` asks for it. */
function columnOf({ text, indent, kind }: Slice, item: boolean): number {
  if (item && indent >= 0) return indent;
  if (kind === 'item') return (/^ *-\s*/.exec(text.split('\n', 1)[0]!)?.[0].length ?? 2) || 2;
  return /\n( +)\S/.exec(text)?.[1]?.length ?? 2;
}

/** Where the lines end that stand as an item has its keys below a dash: they go with it. `list` is the column of the other dashes. */
function endOfItem(text: string, from: number, column: number, list: number): number {
  let end = from;
  for (let at = text.indexOf('\n', from) + 1; at > 0 && at < text.length; at = text.indexOf('\n', at) + 1) {
    const { whole, written } = lineAt(text, at);
    if (written.start === whole.end || text[written.start] === '#') continue;
    const indent = written.start - at;
    const isNext = indent === list && /^-(?:\s|$)/.test(text.slice(written.start, whole.end));
    if (isNext || (end === from ? indent !== column : indent < column)) break;
    end = whole.end;
  }
  return end;
}

function strayProblem(slice: Slice, offset: number): SyntaxProblem {
  const { whole, written } = lineAt(slice.text, offset);
  const line = slice.text.slice(written.start, written.end);
  const dash = /^-(?:\s|$)/.test(line);
  const key = /:(?:\s|$)/.test(line);
  const name = keyOf(line);
  const message = dash
    ? say('This dash stands left of its list, so the list does not go on with it. Indent it like the other dashes.')
    : key
      ? say(
          '`{name}` stands at the left edge, where sections begin, in the middle of an entry. Indent it like the keys round it.',
          { name },
        )
      : say('`{word}` is not a key yet: write a colon after it.', { word: name });
  const margin = ' '.repeat(Math.max(0, columnOf(slice, dash) - (written.start - whole.start)));
  const lead = dash ? /^-\s*/.exec(line)![0].length : 0;
  const end = dash ? endOfItem(slice.text, whole.end, written.start - whole.start + lead, slice.indent) : whole.start;
  const newText = margin + slice.text.slice(whole.start, end).replaceAll(/\n(?=[^\S\n]*\S)/g, `\n${margin}`);
  const edit = { span: { start: whole.start, end }, newText };
  const span = dash ? { start: written.start, end: written.start + 1 } : written;
  const named = key ? { start: span.start, end: span.start + line.indexOf(':') } : span;
  return {
    kind: 'stray',
    code: null,
    message,
    span: named,
    ...(dash || key ? { repair: { title: say('Indent it'), edit, safe: false } } : {}),
  };
}

/**
 * Parses a slice. Lines that stand at the left edge by mistake cut what is round them apart; where the rest can be read
 * without them, it is, and they are said to be the only fault.
 */
export function parseHealed(slice: Slice): Parsed {
  const { text, strays } = slice;
  if (strays.length === 0) return parse(text);
  let healed = text;
  for (const offset of strays) {
    const { start, end } = lineAt(text, offset).whole;
    healed = healed.slice(0, start) + ' '.repeat(end - start) + healed.slice(end);
  }
  const without = parse(healed);
  const found = strays.map((offset) => strayProblem(slice, offset));
  if (without.problems.length > 0) {
    const asWritten = parse(text);
    if (asWritten.problems.length < without.problems.length) return asWritten;
  }
  return { ...without, problems: [...found, ...without.problems] };
}
