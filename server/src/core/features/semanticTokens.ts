import type { Range, SemanticTokens, SemanticTokensEdit } from 'vscode-languageserver-types';
import { bulletOf, dateOf } from '../facts/readings.ts';
import { globalRange, type ProfileDocument, placedAtLine } from '../profile/document.ts';
import { type Field, modelOf } from '../profile/model.ts';
import type { Segment } from '../profile/segment.ts';
import type { Span } from '../text/span.ts';

/** What is coloured, in the order of the legend: figures, dates, names of technologies. */
export const tokenTypes = ['number', 'enumMember', 'type'] as const;

interface Token extends Span {
  readonly type: number;
}

function tokensOf({ text, kind }: Field): readonly Token[] {
  const at = (start: number, end: number, type: number): Token => ({ ...text.part(start, end), type });
  switch (kind) {
    case 'markdown':
      return bulletOf(text).metrics.map((metric) => at(metric.start, metric.end, 0));
    case 'date':
      return dateOf(text).isDate ? [at(0, text.value.length, 1)] : [];
    case 'technology':
      return [at(0, text.value.length, 2)];
    default:
      return [];
  }
}

const known = new WeakMap<Segment, readonly Token[]>();

function segmentTokens(segment: Segment): readonly Token[] {
  const before = known.get(segment);
  if (before) return before;
  const found = modelOf(segment)
    .fields.flatMap(tokensOf)
    .sort((a, b) => a.start - b.start);
  known.set(segment, found);
  return found;
}

/** Figures, dates and technologies on the lines of a range, encoded as the protocol says. */
export function semanticTokens(document: ProfileDocument, range: Range): SemanticTokens {
  const data: number[] = [];
  if (document.kind !== 'profile') return { data };
  let line = 0;
  let character = 0;
  const first = Math.max(0, placedAtLine(document, range.start.line));
  for (const placed of document.placed.slice(first)) {
    if (placed.line > range.end.line) break;
    for (const token of segmentTokens(placed.segment)) {
      const { start, end } = globalRange(placed, token);
      // A token may not span lines; a folded text that does is left to the grammar.
      if (
        start.line !== end.line ||
        end.character === start.character ||
        start.line < range.start.line ||
        start.line > range.end.line
      )
        continue;
      data.push(
        start.line - line,
        start.line === line ? start.character - character : start.character,
        end.character - start.character,
        token.type,
        0,
      );
      line = start.line;
      character = start.character;
    }
  }
  return { data };
}

/** The one edit that turns the tokens a client has into the new ones; none where they are the same. */
export function tokenEdits(before: readonly number[], after: readonly number[]): readonly SemanticTokensEdit[] {
  let front = 0;
  const least = Math.min(before.length, after.length);
  while (front < least && before[front] === after[front]) front++;
  if (front === before.length && front === after.length) return [];
  let back = 0;
  while (back < least - front && before.at(-1 - back) === after.at(-1 - back)) back++;
  return [{ start: front, deleteCount: before.length - front - back, data: after.slice(front, after.length - back) }];
}
