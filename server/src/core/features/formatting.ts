import type { Range, TextEdit } from 'vscode-languageserver-types';
import { isMap, isSeq, parseDocument } from 'yaml';
import type { Placed, ProfileDocument } from '../profile/document.ts';
import { lineAt, lineStarts } from '../text/lines.ts';
import { items, kindOf, properties, spanOf, type YamlNode } from '../yaml/nodes.ts';
import { withoutTabs } from '../yaml/parse.ts';
import { startsBlock } from './completion/line.ts';
import { isInBrackets } from './lines.ts';

/** Columns that one level is deeper than the one above, where nobody says otherwise. */
const STEP = 2;
/** Columns that a dash and the space behind it take. */
const DASH = 2;
/** Editors may ask for levels of one column to eight. */
const WIDEST = 8;

/** Where a line should begin, and what its content should be, where that differs from what it is. */
interface Line {
  /** Columns its indentation grows by; below zero it shrinks. */
  shift: number;
  /** Lines inside a text or brackets move with the line that opens them; they have no indentation of their own. */
  owner: number | null;
  /** Runs of spaces behind dashes and colons that should be one space: offsets in the segment. */
  readonly gaps: { readonly start: number; readonly end: number; readonly by: string }[];
}

/** The columns of a level that an editor asks for; two where they make no sense. */
export const stepOf = (tabSize: unknown): number =>
  typeof tabSize === 'number' && Number.isInteger(tabSize) && tabSize >= STEP && tabSize <= WIDEST ? tabSize : STEP;

/**
 * The edits that lay a profile out evenly: so many columns a level, one space behind a dash and a colon, no space at the ends
 * of lines. Lists stand as most of them do, indented below their key or not. Comments move with what they stand above;
 * texts, brackets and quotes stay as written. Nothing is done that would change a value.
 * @param ranges only lines in one of them change; all lines where there is none
 * @param step columns of a level, 2 to 8
 */
export function formatting(
  document: ProfileDocument,
  ranges: readonly Range[] | null = null,
  step = STEP,
): readonly TextEdit[] {
  if (document.kind !== 'profile' || isInBrackets(document)) return [];
  const indented = listsAreIndented(document);
  const found = document.placed
    .flatMap((placed) =>
      segmentEdits(placed, indented, step).map((edit) => ({ ...edit, line: edit.line + placed.line })),
    )
    .filter(({ line }) => !ranges || ranges.some(({ start, end }) => line >= start.line && line <= end.line));
  // Where lines can only move together with others that are not to be touched, at least the spaces in them are put right.
  const level = found.filter(({ indents }) => !indents);
  const kept = [found, level].find((edits) => edits.length === 0 || keepsMeaning(document, edits)) ?? [];
  return kept.map(({ line, start, end, newText }) => ({
    range: { start: { line, character: start }, end: { line, character: end } },
    newText,
  }));
}

/** Do most lists of the document stand deeper than their key? */
function listsAreIndented(document: ProfileDocument): boolean {
  let deeper = 0;
  let level = 0;
  const visit = (node: YamlNode, column: (offset: number) => number, text: string): void => {
    for (const { keySpan, value } of properties(node)) {
      const first = isSeq(value) && value.flow !== true ? spanOf(items(value)[0]) : null;
      if (first && text.slice(keySpan.end, first.start).includes('\n')) {
        const dash = text.lastIndexOf('-', first.start - 1);
        if (column(dash) > column(keySpan.start)) deeper++;
        else level++;
      }
      visit(value, column, text);
    }
    for (const item of items(node)) visit(item, column, text);
  };
  for (const { segment } of document.placed) {
    const column = (offset: number): number => offset - segment.lines[lineAt(segment.lines, offset)]!;
    visit(segment.parsed?.document?.contents, column, segment.text);
    // An item of a section stands in a segment of its own, apart from its key.
    if (segment.kind === 'item') {
      if (/^(?:[^\S\n]*(?:#.*)?\n)*[^\S\n]+-/.test(segment.text)) deeper++;
      else level++;
    }
  }
  return deeper >= level;
}

interface LineEdit {
  /** Does it change the indentation of the line? */
  readonly indents: boolean;
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly newText: string;
}

function segmentEdits({ segment }: Placed, indented: boolean, step: number): readonly LineEdit[] {
  const { text, lines, parsed, problems } = segment;
  const count = lines.length;
  const content = parsed?.document?.contents;
  const plan: (Line | undefined)[] = new Array(count);
  const lineOf = (offset: number): number => lineAt(lines, offset);
  const columnOf = (offset: number): number => offset - lines[lineOf(offset)]!;
  const at = (line: number): Line => {
    plan[line] ??= { shift: 0, owner: null, gaps: [] };
    return plan[line];
  };
  const inside = (start: number, end: number): void => {
    const first = lineOf(start);
    let last = lineOf(Math.max(start, end - 1));
    while (last > first && lineText(text, lines, last).trim() === '') last--;
    for (let line = first + 1; line <= last; line++) at(line).owner = first;
  };
  const gap = (start: number, end: number, by: string): void => {
    if (end > start && text.slice(start, end) !== by && /^[ \t]+$/.test(text.slice(start, end)))
      at(lineOf(start)).gaps.push({ start, end, by });
  };

  /** One space behind each comma of brackets that stand on one line, none inside them: `[Go, Rust]`. */
  const brackets = (node: YamlNode): void => {
    const span = (isMap(node) || isSeq(node)) && node.flow === true ? spanOf(node) : null;
    if (!span || lineOf(span.start) !== lineOf(span.end - 1) || !isSeq(node)) return;
    const parts = items(node).map(spanOf);
    let from = span.start + 1;
    for (const [index, part] of parts.entries()) {
      if (!part) return;
      const between = text.slice(from, part.start);
      if (!(index === 0 ? /^[ \t]*$/ : /^[ \t]*,[ \t]*$/).test(between)) return;
      from = part.end;
    }
    if (!/^[ \t]*$/.test(text.slice(from, span.end - 1)) || parts.length === 0) return;
    from = span.start + 1;
    for (const [index, part] of parts.entries()) {
      at(lineOf(span.start)).gaps.push(
        ...(text.slice(from, part!.start) === (index === 0 ? '' : ', ')
          ? []
          : [{ start: from, end: part!.start, by: index === 0 ? '' : ', ' }]),
      );
      from = part!.end;
    }
    if (from < span.end - 1) at(lineOf(span.start)).gaps.push({ start: from, end: span.end - 1, by: '' });
  };

  /** Lays a node out whose content should begin at a column; `first` is the line that holds its first part already. */
  const layOut = (node: YamlNode, column: number): void => {
    if (isMap(node) && node.flow !== true) {
      for (const { keySpan, value } of properties(node)) {
        const line = lineOf(keySpan.start);
        if (startsLine(text, lines, keySpan.start)) at(line).shift = column - columnOf(keySpan.start);
        below(keySpan.end, value, column, true);
      }
      return;
    }
    if (isSeq(node) && node.flow !== true) {
      for (const item of items(node)) {
        const span = spanOf(item);
        const dash = dashBefore(text, span?.start ?? -1);
        if (!span || dash === null) continue;
        if (startsLine(text, lines, dash)) at(lineOf(dash)).shift = column - columnOf(dash);
        if (lineOf(span.start) === lineOf(dash)) gap(dash + 1, span.start, ' ');
        if (kindOf(item) === 'scalar' || kindOf(item) === 'alias') inside(dash, span.end);
        else if ((isMap(item) || isSeq(item)) && item.flow === true) {
          inside(dash, span.end);
          brackets(item);
        } else layOut(item, column + DASH);
      }
    }
  };

  /** Lays out the value of a key. */
  const below = (keyEnd: number, value: YamlNode, column: number, listed: boolean): void => {
    const span = spanOf(value);
    if (!span || kindOf(value) === 'empty') return;
    const colon = text.indexOf(':', keyEnd);
    if (lineOf(span.start) === lineOf(colon)) gap(colon + 1, span.start, ' ');
    const block = (isMap(value) || isSeq(value)) && value.flow !== true;
    if (!block) {
      inside(keyEnd, span.end);
      brackets(value);
      return;
    }
    layOut(value, isSeq(value) && !(indented && listed) ? column : column + step);
  };

  if (problems.every(({ kind }) => kind === 'tabs') && content) {
    if (isMap(content) && content.flow !== true) layOut(content, 0);
    else if (isSeq(content) && content.flow !== true) layOut(content, segment.kind === 'item' && indented ? step : 0);
  }
  return edits(text, lines, plan);
}

const lineText = (text: string, lines: readonly number[], line: number): string =>
  text.slice(lines[line], lines[line + 1] ?? text.length).replace(/[\r\n]+$/, '');

const startsLine = (text: string, lines: readonly number[], offset: number): boolean =>
  text.slice(lines[lineAt(lines, offset)], offset).trim() === '';

/** The dash in front of an item, on the same line or above it. */
function dashBefore(text: string, offset: number): number | null {
  let at = offset - 1;
  while (at >= 0 && /[\s]/.test(text[at]!)) at--;
  return text[at] === '-' ? at : null;
}

/** What the plan changes, line by line. Comments and blank lines go with the next line that has content. */
function edits(text: string, lines: readonly number[], plan: readonly (Line | undefined)[]): readonly LineEdit[] {
  const found: LineEdit[] = [];
  const shifts: number[] = [];
  const shiftOf = (line: number): number => shifts[line] ?? 0;
  for (let line = 0; line < lines.length; line++) {
    const own = plan[line];
    shifts[line] = own ? (own.owner === null ? own.shift : shiftOf(own.owner)) : 0;
  }
  // A comment stands where what follows it stands.
  for (let line = lines.length - 2; line >= 0; line--)
    if (!plan[line] && /^\s*#/.test(lineText(text, lines, line)))
      shifts[line] = columnFits(text, lines, line) ? shiftOf(line + 1) : 0;
  let blockText = false;
  for (let line = 0; line < lines.length; line++) {
    const own = plan[line];
    const written = lineText(text, lines, line);
    const start = lines[line]!;
    const indent = /^[ \t]*/.exec(written)![0];
    if (own?.owner === null || own === undefined)
      blockText = startsBlock(written.replace(/^.*?(?::|-)\s+(?=[|>])/, ''));
    if (written.trim() === '') {
      if (written !== '' && own?.owner == null)
        found.push({ line, start: 0, end: written.length, newText: '', indents: false });
      continue;
    }
    const wanted = Math.max(0, indent.length + shiftOf(line));
    if (wanted !== indent.length || indent.includes('\t'))
      found.push({ line, start: 0, end: indent.length, newText: ' '.repeat(wanted), indents: true });
    for (const { start: from, end, by } of own?.gaps ?? [])
      found.push({ line, start: from - start, end: end - start, newText: by, indents: false });
    const trailing = /[ \t]+$/.exec(written);
    // Two spaces at the end of a line of a block text are part of it.
    if (trailing && own?.owner == null && !blockText)
      found.push({ line, start: trailing.index, end: written.length, newText: '', indents: false });
  }
  return found;
}

const columnFits = (text: string, lines: readonly number[], line: number): boolean => {
  const indentOf = (at: number): number => /^[ \t]*/.exec(lineText(text, lines, at))![0].length;
  return line + 1 < lines.length && indentOf(line) === indentOf(line + 1);
};

/** Does the document say the same after the edits, in values and comments? */
function keepsMeaning({ text, placed }: ProfileDocument, changes: readonly LineEdit[]): boolean {
  const isTabbed = placed.some(({ segment }) => segment.problems.some(({ kind }) => kind === 'tabs'));
  const lines = lineStarts(text);
  let after = '';
  let from = 0;
  for (const { line, start, end, newText } of [...changes].sort((a, b) => a.line - b.line || a.start - b.start)) {
    const at = lines[line]! + start;
    if (at < from) return false;
    after += text.slice(from, at) + newText;
    from = lines[line]! + end;
  }
  after += text.slice(from);
  return reading(isTabbed ? withoutTabs(text) : text) === reading(after);
}

/** What a text says, to be compared: its values, its mistakes and its comments. */
function reading(text: string): string {
  const { contents, errors } = parseDocument(text, { uniqueKeys: false, logLevel: 'silent', merge: true });
  const comments = (text.match(/#.*$/gm) ?? []).map((one) => one.trimEnd());
  return JSON.stringify([contents, errors.map(({ code }) => code), comments]);
}
