import { type Document, isScalar, visit } from 'yaml';
import { type Message, say } from '../messages/message.ts';
import { isKeyName } from '../schema/keys.ts';
import { lineAt, lineStarts } from '../text/lines.ts';
import type { Span, SpanEdit } from '../text/span.ts';
import { type Parsed, parse, type SyntaxProblem } from '../yaml/parse.ts';
import { isListSection } from './sections.ts';

/** A slip of the keyboard or of an indentation that explains what YAML cannot read, and what puts it right. */
interface Slip {
  readonly message: Message;
  readonly title: Message;
  readonly span: Span;
  /** The line above, where it is a part of what YAML misread. */
  readonly misread?: Span;
  readonly edit: SpanEdit;
}

/** A text longer than this (UTF-16 units) is not read again to try a repair: that would be felt while typing. */
const LONGEST = 10_000;
/** So many slips are looked for in one piece. */
const MOST = 4;

/** A line: where it begins, its margin, the dashes of items, and what stands behind them. */
interface Line {
  readonly start: number;
  readonly margin: number;
  /** Column of the content behind the dashes. */
  readonly column: number;
  readonly dashes: string;
  readonly content: string;
}

function readLine(text: string, starts: readonly number[], index: number): Line | null {
  if (index < 0 || index >= starts.length) return null;
  const start = starts[index]!;
  const line = text.slice(start, starts[index + 1] ?? text.length).trimEnd();
  const [, margin = '', dashes = '', content = ''] = /^( *)((?:- +)*)(.*)$/.exec(line) ?? [];
  if (content === '' || content.startsWith('#')) return null;
  return { start, margin: margin.length, dashes, column: margin.length + dashes.length, content };
}

/** A key and a value on one line, in no quotes and no brackets. */
const PAIR = /^[\w$-]+:\s+(?![|>[{"'&*!])\S/;
/** Words that no colon makes a key. */
const PROSE = /^[^\s:]+\s+[^:]*$/;
const KEY = /^[\w$-]+:(?:\s|$)/;

/** Lists inside of entries whose items have keys. */
const INNER_LISTS: ReadonlySet<string> = new Set(['highlights', 'profiles', 'roles', 'stats']);

const holdsList = (key: string): boolean => isListSection(key) || INNER_LISTS.has(key);

/** Moves lines so that the first of them begins in a column; what is deeper than it stays deeper. */
function indentTo(text: string, block: readonly Line[], column: number): SpanEdit {
  const first = block[0]!;
  const last = block.at(-1)!;
  const span = { start: first.start, end: last.start + last.margin };
  const by = column - first.margin;
  const moved = text
    .slice(span.start, span.end)
    .split('\n')
    .map((line, at, all) => {
      // The last line is cut before its content.
      const margin = at === all.length - 1 ? line.length : line.search(/\S/);
      return margin < 0 ? line : ' '.repeat(Math.max(0, margin + by)) + line.slice(margin);
    });
  return { span, newText: moved.join('\n') };
}

const spanOf = ({ start, margin, column, content }: Line): Span => ({
  start: start + margin,
  end: start + column + content.length,
});

/**
 * What the first line of a block may suffer from, the likeliest first; the others stand at its margin or deeper. `above` is the line with content before it, `lists` are the columns of the dashes
 * above, the nearest first, `parent` is the key that it stands below.
 */
function* slipsOf(
  text: string,
  block: readonly Line[],
  above: Line | null,
  lists: readonly number[],
  parent: string | null,
): Iterable<Slip> {
  const line = block[0]!;
  const { start, margin, column, dashes, content } = line;
  const key = /^([\w$-]+):(?=[^\s/])/.exec(content);
  if (key)
    yield {
      ...behindColon(key[1]!),
      span: { start: start + column, end: start + column + key[0].length },
      edit: { span: { start: start + column + key[0].length, end: start + column + key[0].length }, newText: ' ' },
    };
  const isItem = (parent !== null && holdsList(parent)) || lists.includes(margin);
  if (isItem && /^-[A-Za-z_$][\w$-]*:(?:\s|$)/.test(content))
    yield {
      message: say('A space is missing behind this dash.'),
      title: say('Put a space behind the dash'),
      span: { start: start + column, end: start + column + 1 },
      edit: { span: { start: start + column + 1, end: start + column + 1 }, newText: ' ' },
    };
  const bare = /^([A-Za-z][\w$-]*)\s+(?=[^\s:])[^:]*$/.exec(content)?.[1];
  if (bare !== undefined && isKeyName(bare)) {
    const behind = start + column + bare.length;
    yield {
      message: say('A colon is missing behind `{name}`.', { name: bare }),
      title: say('Put a colon behind it'),
      span: { start: start + column, end: behind },
      edit: { span: { start: behind, end: behind }, newText: ':' },
    };
  }
  const [list = margin] = lists;
  // A list of its own stands deeper by two columns at least.
  if (dashes !== '' && !lists.includes(margin) && (margin === list + 1 || (margin < list && margin >= list - 2)))
    yield {
      message: say('This dash does not stand below the other dashes of its list.'),
      title: say('Indent it like the dashes above'),
      span: { start: start + margin, end: start + margin + 1 },
      edit: indentTo(text, block, list),
    };
  if (!above || dashes !== '' || !PAIR.test(above.content)) return;
  if (KEY.test(content) && margin > above.column)
    yield {
      message: say('This key stands deeper than the one above it, which has a value of its own.'),
      title: say('Indent it like the key above'),
      span: spanOf(line),
      misread: spanOf(above),
      edit: indentTo(text, block, above.column),
    };
  if (PROSE.test(content) && margin === above.column) {
    const end = block.findIndex((one) => one.margin !== margin || !PROSE.test(one.content));
    yield {
      message: say('This line goes on with the text above only where it is indented deeper than its key.'),
      title: say('Indent it'),
      span: spanOf(line),
      edit: indentTo(text, end < 0 ? block : block.slice(0, end), above.column + 2),
    };
  }
}

/** A line and those below it that stand at its margin or deeper. */
function blockAt(text: string, starts: readonly number[], index: number): readonly Line[] {
  const block: Line[] = [];
  for (let at = index; at < starts.length; at++) {
    const line = readLine(text, starts, at);
    if (line && block[0] && line.margin < block[0].margin) break;
    if (line) block.push(line);
  }
  return block;
}

/** A text after one edit. */
const edited = (text: string, { span, newText }: SpanEdit): string =>
  text.slice(0, span.start) + newText + text.slice(span.end);

/** The slip near an offset that explains a fault there: without it that place, and more than before, can be read. */
function slipNear(
  text: string,
  offset: number,
  problems: readonly SyntaxProblem[],
): { slip: Slip; left: readonly SyntaxProblem[] } | null {
  const starts = lineStarts(text);
  const fault = lineAt(starts, offset);
  for (const index of [fault, fault + 1, fault - 1]) {
    const line = readLine(text, starts, index);
    if (!line) continue;
    let above: Line | null = null;
    const lists: number[] = [];
    let parent: string | null = null;
    for (let at = index - 1; at >= 0; at--) {
      const one = readLine(text, starts, at);
      above ??= one;
      if (one && one.margin < line.margin) parent ??= /^([\w$-]+):\s*$/.exec(one.content)?.[1] ?? null;
      if (one && one.dashes !== '' && !lists.includes(one.margin)) lists.push(one.margin);
    }
    for (const slip of slipsOf(text, blockAt(text, starts, index), above, lists, parent)) {
      const left = parse(edited(text, slip.edit)).problems;
      // What is left lies further down, where the line itself can be read now.
      const further =
        left.length <= problems.length &&
        left.every(({ span }) => span.start > starts[index]! + line.column + line.content.length);
      if (left.length < problems.length || further) return { slip, left };
    }
  }
  return null;
}

const DASHED_KEY = /^ *-[A-Za-z_$][\w$-]*:(?:\s|$)/m;

/** A key whose colon has its value right behind it, as YAML reads it in brackets: `{name:Elm}`. */
const GLUED_KEY = /[{,]\s*[A-Za-z][\w$-]*:[^\s,{}]/;
const GLUED = /^([A-Za-z][\w$-]*):(?=.)/;

/** Keys that YAML reads without a word where a space is missing: `-name: Elm`, and in brackets `{name:Elm}`. */
function oddKeys(
  text: string,
  document: Document | null,
): { readonly dashed: number; readonly glued: readonly Slip[] } {
  let dashed = -1;
  const glued: Slip[] = [];
  if (!document || !(DASHED_KEY.test(text) || GLUED_KEY.test(text))) return { dashed, glued };
  visit(document, {
    Pair(_, { key, value }) {
      if (!isScalar(key) || !key.range || key.type !== 'PLAIN') return;
      const name = String(key.value);
      if (dashed < 0 && /^-[A-Za-z_$]/.test(name)) [dashed] = key.range;
      const found = GLUED.exec(name)?.[1];
      if (found === undefined || !isKeyName(found) || (isScalar(value) && value.value !== null)) return;
      const [start] = key.range;
      const end = start + found.length + 1;
      glued.push({ ...behindColon(found), span: { start, end }, edit: { span: { start: end, end }, newText: ' ' } });
    },
  });
  return { dashed, glued };
}

const behindColon = (name: string): Pick<Slip, 'message' | 'title'> => ({
  message: say('A space is missing behind the colon of `{name}`.', { name }),
  title: say('Put a space behind the colon'),
});

const asProblem = ({ message, title, span, misread, edit }: Slip): SyntaxProblem => ({
  kind: 'syntax',
  code: null,
  message,
  span,
  ...(misread ? { misread } : {}),
  repair: { title, edit, safe: false },
});

/**
 * What is said of a piece of text that YAML cannot read: one slip with its repair where one explains it, in place of all that
 * YAML stumbled over behind it. Spans are offsets in `text`.
 */
export function withSlips(text: string, { document, problems }: Parsed): readonly SyntaxProblem[] {
  if (text.length > LONGEST || problems.some(({ kind }) => kind !== 'syntax')) return problems;
  const { dashed, glued } = problems.length === 0 ? oddKeys(text, document) : { dashed: -1, glued: [] };
  if (glued.length > 0) return glued.map(asProblem);
  if (problems.length === 0 && dashed < 0) return problems;
  const slips: SyntaxProblem[] = [];
  let now = text;
  let left = problems;
  /** Edits made so far, so that later offsets lead back to the text as it is. */
  const made: { readonly end: number; readonly by: number }[] = [];
  const back = (offset: number): number =>
    made.reduceRight((at, { end, by }) => (at >= end + by ? at - by : at), offset);
  const backSpan = ({ start, end }: Span): Span => ({ start: back(start), end: back(end) });
  for (let offset = left[0]?.span.start ?? dashed; slips.length < MOST; offset = left[0]?.span.start ?? -1) {
    if (offset < 0) break;
    const found = slipNear(now, offset, left);
    if (!found) break;
    const { slip } = found;
    const { span, newText } = slip.edit;
    slips.push(
      asProblem({
        ...slip,
        span: backSpan(slip.span),
        ...(slip.misread ? { misread: backSpan(slip.misread) } : {}),
        edit: { span: backSpan(span), newText },
      }),
    );
    made.push({ end: span.end, by: newText.length - (span.end - span.start) });
    now = edited(now, slip.edit);
    left = found.left;
  }
  if (slips.length === 0) return problems;
  const rest = left.map((one) => ({ ...one, span: backSpan(one.span) }));
  return [...slips, ...rest].sort((a, b) => a.span.start - b.span.start);
}
