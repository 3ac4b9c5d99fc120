import type { Position, TextEdit } from 'vscode-languageserver-types';
import { isMap, isSeq } from 'yaml';
import { bulletOf } from '../../facts/readings.ts';
import { say } from '../../messages/message.ts';
import { globalRange, localOffset, type Placed, type ProfileDocument, placedAtLine } from '../../profile/document.ts';
import { type Bullet, modelOf } from '../../profile/model.ts';
import { lineAt } from '../../text/lines.ts';
import { items, properties, property, spanOf } from '../../yaml/nodes.ts';
import type { Refactoring } from './highlightShape.ts';
import { toObject } from './highlightShape.ts';

/** An id made of the first words of a highlight: `cut-settlement`. */
function idFor(text: string, taken: ReadonlySet<string>): string {
  const words = text
    .normalize('NFKD')
    .toLowerCase()
    .match(/[a-z]{3,}/g);
  const stem = (words ?? ['highlight']).slice(0, 2).join('-');
  for (let count = 1; ; count++) {
    const id = count === 1 ? stem : `${stem}-${count}`;
    if (!taken.has(id)) return id;
  }
}

/** The edits that give a highlight an id, and that id; the one it has already needs none. */
function identify(
  document: ProfileDocument,
  placed: Placed,
  bullet: Bullet,
  position: Position,
): { readonly id: string; readonly edits: readonly TextEdit[] } | null {
  if (bullet.id) return { id: bullet.id.value.trim(), edits: [] };
  const taken = new Set(
    document.placed.flatMap(({ segment }) =>
      modelOf(segment).bulletLists.flatMap(({ bullets }) => bullets.flatMap(({ id }) => id?.value.trim() ?? [])),
    ),
  );
  const id = idFor(bullet.text.value, taken);
  const { segment } = placed;
  const isText = bullet.text.span.start === bullet.span.start;
  const shaped = isText ? toObject(document, position) : null;
  if (isText && !shaped) return null;
  const line = lineAt(segment.lines, bullet.span.start);
  const column = bullet.span.start - segment.lines[line]!;
  // Below the last line of the item, at the column of its keys.
  let end = bullet.span.end;
  while (end > bullet.span.start && /\s/.test(segment.text[end - 1]!)) end--;
  const last = lineAt(segment.lines, end - 1);
  const stop = segment.text.slice(segment.lines[last], segment.lines[last + 1] ?? segment.text.length).trimEnd().length;
  const at = { line: placed.line + last, character: stop };
  const lineBreak = segment.text.includes('\r\n') ? '\r\n' : '\n';
  const added = { range: { start: at, end: at }, newText: `${lineBreak}${' '.repeat(column)}id: ${id}` };
  return { id, edits: [...(shaped?.edits ?? []), added] };
}

/** The edit that adds a headline figure to `basics.stats`; null where `basics` is missing or written in brackets. */
function addStat(document: ProfileDocument, lines: readonly string[]): TextEdit | null {
  for (const placed of document.placed) {
    const { segment } = placed;
    const basics = segment.keys.find(({ name }) => name === 'basics')?.value;
    if (!isMap(basics) || basics.flow === true) continue;
    const lineBreak = segment.text.includes('\r\n') ? '\r\n' : '\n';
    const stats = property(basics, 'stats')?.value;
    const columnOf = (offset: number): number => offset - segment.lines[lineAt(segment.lines, offset)]!;
    const behind = (offset: number): number => {
      let end = offset;
      while (end > 0 && /\s/.test(segment.text[end - 1]!)) end--;
      const next = segment.text.indexOf('\n', end);
      const stop = next < 0 ? segment.text.length : next;
      return segment.text[stop - 1] === '\r' ? stop - 1 : stop;
    };
    const insert = (offset: number, written: readonly string[]): TextEdit => {
      const { start } = globalRange(placed, { start: offset, end: offset });
      return { range: { start, end: start }, newText: written.map((line) => lineBreak + line).join('') };
    };
    if (isSeq(stats) && stats.flow !== true && stats.items.length > 0) {
      const lastItem = spanOf(items(stats).at(-1))!;
      const dash = segment.text.lastIndexOf('-', spanOf(items(stats)[0])!.start - 1);
      const margin = ' '.repeat(columnOf(dash));
      return insert(
        behind(lastItem.end),
        lines.map((line, at) => `${margin}${at === 0 ? '- ' : '  '}${line}`),
      );
    }
    if (stats) return null;
    const all = properties(basics);
    const last = all.at(-1);
    if (!last) return null;
    const margin = ' '.repeat(columnOf(last.keySpan.start));
    const end = Math.max(last.keySpan.end, spanOf(last.value)?.end ?? 0);
    return insert(behind(end), [
      `${margin}stats:`,
      ...lines.map((line, at) => `${margin}  ${at === 0 ? '- ' : '  '}${line}`),
    ]);
  }
  return null;
}

/**
 * The figure at a position of a highlight becomes a headline figure in `basics.stats`, with the highlight as its source.
 * What it measures is left to fill in where the sentence does not name it.
 */
export function extractStat(document: ProfileDocument, position: Position): Refactoring | null {
  const placed = document.placed[placedAtLine(document, position.line)];
  if (!placed || document.kind !== 'profile') return null;
  const offset = localOffset(placed, position);
  for (const { bullets } of modelOf(placed.segment).bulletLists)
    for (const bullet of bullets) {
      if (offset < bullet.text.span.start || offset > bullet.text.span.end) continue;
      const metric = bulletOf(bullet.text).metrics.find(({ start, end, doubt }) => {
        const span = bullet.text.part(start, end);
        return doubt === null && span.start <= offset && offset <= span.end;
      });
      if (!metric) return null;
      const named = identify(document, placed, bullet, position);
      const value = metric.text.replaceAll(/\s+/g, ' ').trim();
      const stat =
        named &&
        addStat(document, [`value: ${JSON.stringify(value)}`, 'label: "[how measured?]"', `source: ${named.id}`]);
      return stat && { title: say('Show "{value}" as a headline figure', { value }), edits: [...named!.edits, stat] };
    }
  return null;
}
