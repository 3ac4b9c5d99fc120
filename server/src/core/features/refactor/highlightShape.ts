import type { Position, TextEdit } from 'vscode-languageserver-types';
import { isAlias, isMap, isScalar } from 'yaml';
import { type Message, say } from '../../messages/message.ts';
import { globalRange, type ProfileDocument } from '../../profile/document.ts';
import { lineAt } from '../../text/lines.ts';
import { properties, spanOf, type YamlNode } from '../../yaml/nodes.ts';
import { type Item, listsAt } from './place.ts';

/** What a refactoring is called and what it changes. */
export interface Refactoring {
  readonly title: Message;
  readonly edits: readonly TextEdit[];
}

/** The highlight at a position, as an item of its list. */
function highlightAt(document: ProfileDocument, position: Position): Item | null {
  const list = listsAt(document, position).findLast(({ items }) => items[0]?.list === 'highlights');
  return list ? list.items[list.index]! : null;
}

/** The lines of a scalar below its first one, in the segment: those of a block of text or of a folded plain text. */
function laterLines({ placed: { segment } }: Item, node: YamlNode): readonly number[] {
  const span = spanOf(node)!;
  let end = span.end;
  while (end > span.start && /\s/.test(segment.text[end - 1]!)) end--;
  const first = lineAt(segment.lines, span.start);
  const last = lineAt(segment.lines, Math.max(span.start, end - 1));
  return Array.from({ length: last - first }, (_, at) => first + 1 + at);
}

/** Moves lines of a segment by some columns; null where one has too little indentation. */
function shifted({ placed }: Item, lines: readonly number[], columns: number): readonly TextEdit[] | null {
  const { segment } = placed;
  const edits: TextEdit[] = [];
  for (const line of lines) {
    const start = segment.lines[line]!;
    const text = segment.text.slice(start, segment.lines[line + 1] ?? segment.text.length);
    if (text.trim() === '') continue;
    const at = { line: line + placed.line, character: 0 };
    if (columns > 0) edits.push({ range: { start: at, end: at }, newText: ' '.repeat(columns) });
    else if (/^ *$/.test(text.slice(0, -columns)))
      edits.push({ range: { start: at, end: { line: at.line, character: -columns } }, newText: '' });
    else return null;
  }
  return edits;
}

/** A highlight written as a text becomes one with keys (`text: …`), to which an id, tags or keywords can be added. */
export function toObject(document: ProfileDocument, position: Position): Refactoring | null {
  const item = highlightAt(document, position);
  if (!item || !isScalar(item.node) || item.node.anchor || item.node.tag) return null;
  const span = spanOf(item.node)!;
  const { start } = globalRange(item.placed, { start: span.start, end: span.start });
  const lines = shifted(item, laterLines(item, item.node), 2);
  if (!lines) return null;
  return {
    title: say('Give this highlight keys (`text:`)'),
    edits: [{ range: { start, end: start }, newText: 'text: ' }, ...lines],
  };
}

/** A highlight that has nothing but its `text` becomes that text. */
export function toText(document: ProfileDocument, position: Position): Refactoring | null {
  const item = highlightAt(document, position);
  if (!item || !isMap(item.node) || item.node.flow === true || item.node.anchor || item.node.comment) return null;
  const [only, ...others] = properties(item.node);
  if (only?.name !== 'text' || others.length > 0 || !isScalar(only.value) || isAlias(only.value)) return null;
  const value = spanOf(only.value)!;
  const between = item.placed.segment.text.slice(only.keySpan.end, value.start);
  const lines = shifted(item, laterLines(item, only.value), -2);
  if (!lines || !/^ *: +$/.test(between)) return null;
  const range = globalRange(item.placed, { start: only.keySpan.start, end: value.start });
  return { title: say('Make this highlight a plain text'), edits: [{ range, newText: '' }, ...lines] };
}
