import { type DocumentSymbol, type FoldingRange, FoldingRangeKind, SymbolKind } from 'vscode-languageserver-types';
import type { ProfileDocument } from '../profile/document.ts';
import { lineAt } from '../text/lines.ts';
import { items, kindOf, properties, spanOf, type YamlNode } from '../yaml/nodes.ts';
import { linesOf } from './lines.ts';
import { symbols } from './symbols.ts';

/** Where the content of a line range ends: blank lines behind it stay visible. */
type LastLine = (offset: number) => number;

function* ofNode(
  node: YamlNode,
  lineOf: (offset: number) => number,
  last: LastLine,
): Iterable<readonly [number, number]> {
  if (kindOf(node) === 'map') {
    for (const { keySpan, value } of properties(node)) {
      const end = spanOf(value)?.end;
      if (end !== undefined) yield [lineOf(keySpan.start), last(end)];
      yield* ofNode(value, lineOf, last);
    }
  } else {
    for (const item of items(node)) {
      const span = spanOf(item);
      if (span) yield [lineOf(span.start), last(span.end)];
      yield* ofNode(item, lineOf, last);
    }
  }
}

/** What an editor does with what is folded. */
export interface Folding {
  /** Does it show a text of ours for it? */
  readonly named: boolean;
  /** The most ranges it takes; null where it sets no bound. */
  readonly most: number | null;
}

/** What can be folded: sections, entries, lists and long texts below them, and comments of several lines. */
export function foldingRanges(
  document: ProfileDocument,
  { named, most }: Folding = { named: false, most: null },
): readonly FoldingRange[] {
  const all = rangesOf(document);
  const shown = most === null ? all : widest(all, Math.max(0, most));
  if (!named) return shown;
  const texts = new Map(collapsedTexts(document));
  return shown.map((range) => {
    const collapsedText = range.kind ? undefined : texts.get(range.startLine);
    return collapsedText === undefined ? range : { ...range, collapsedText };
  });
}

/** The ranges that cover most lines, in their order. */
function widest(all: readonly FoldingRange[], most: number): readonly FoldingRange[] {
  const size = ({ startLine, endLine }: FoldingRange): number => endLine - startLine;
  const kept = new Set([...all].sort((a, b) => size(b) - size(a)).slice(0, most));
  return all.filter((range) => kept.has(range));
}

/** What stands for a folded section, list or entry, by its first line: how many it has, or what it is called. */
function* collapsedTexts(document: ProfileDocument): Iterable<readonly [line: number, text: string]> {
  const sections = symbols(document);
  for (const { name, children, range } of sections) {
    if (children && children.length > 0) yield [range.start.line, `${name}: ${children.length}`];
    yield* ofEntries(children ?? []);
  }
}

function* ofEntries(all: readonly DocumentSymbol[]): Iterable<readonly [line: number, text: string]> {
  for (const { name, detail, kind, children, range } of all) {
    const text = kind === SymbolKind.Array ? `${name}: ${detail}` : [name, detail].filter(Boolean).join(' · ');
    yield* ofEntries(children ?? []);
    yield [range.start.line, text];
  }
}

function rangesOf(document: ProfileDocument): readonly FoldingRange[] {
  const ranges = new Map<number, number>();
  const add = (start: number, end: number): void => {
    if (end > start && end > (ranges.get(start) ?? 0)) ranges.set(start, end);
  };
  let section: number | null = null;
  let lastFilled = 0;
  for (const { segment, line } of document.placed) {
    const { lines, text } = segment;
    const last: LastLine = (offset) => {
      let at = Math.max(0, offset - 1);
      while (at > 0 && /\s/.test(text[at]!)) at--;
      return line + lineAt(lines, at);
    };
    if (segment.keys.length > 0) {
      if (section !== null) add(section, lastFilled);
      section = segment.keys.length === 1 ? line + lineAt(lines, segment.keys[0]!.span.start) : null;
    }
    for (const [start, end] of ofNode(segment.parsed?.document?.contents, (at) => line + lineAt(lines, at), last))
      add(start, end);
    const content = segment.parsed?.document?.contents;
    const end = spanOf(content)?.end;
    if (end !== undefined) lastFilled = last(end);
  }
  if (section !== null) add(section, lastFilled);
  return [...[...ranges].map(([startLine, endLine]) => ({ startLine, endLine })), ...comments(document)].sort(
    (a, b) => a.startLine - b.startLine,
  );
}

/** Comments of several lines. */
function comments(document: ProfileDocument): readonly FoldingRange[] {
  const lines = linesOf(document);
  const found: FoldingRange[] = [];
  let start: number | null = null;
  for (let at = 0; at <= lines.count; at++) {
    const is = at < lines.count && /^\s*#/.test(lines.at(at));
    if (is) start ??= at;
    else if (start !== null) {
      if (at - 1 > start) found.push({ startLine: start, endLine: at - 1, kind: FoldingRangeKind.Comment });
      start = null;
    }
  }
  return found;
}
