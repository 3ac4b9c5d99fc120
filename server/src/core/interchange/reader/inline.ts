import { type Cell, cell, type LinkedWords, type Run } from './block.ts';
import { leadsTo } from './redirects.ts';

/** A stretch of text in one type, as formats with marked text give it. */
export interface Span {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  readonly url?: string | null;
}

/** Spans as the cells of a line: a tab begins the next cell, a change of type the next run. `column` numbers the cells from there. */
export function cellsFrom(spans: readonly Span[], column = 0): readonly Cell[] {
  const groups: Span[][] = [[]];
  for (const span of spans)
    span.text.split('\t').forEach((text, index) => {
      if (index > 0) groups.push([]);
      if (text !== '') groups.at(-1)!.push({ ...span, text });
    });
  return groups.flatMap((group, index) => {
    const text = clean(group.map((span) => span.text).join(''));
    if (text === '') return [];
    const letters = (has: (span: Span) => boolean) =>
      group.reduce((sum, span) => sum + (has(span) ? span.text.trim().length : 0), 0);
    const all = Math.max(
      1,
      letters(() => true),
    );
    const longest = group.reduce((best, one) => (one.text.length > best.text.length ? one : best));
    return [
      cell(text, {
        x: (column + index) * 1000,
        right: (column + index) * 1000 + text.length,
        size: longest.size ?? 10,
        bold: letters((span) => span.bold === true) > 0.6 * all,
        italic: letters((span) => span.italic === true) > 0.6 * all,
        runs: runsFrom(group),
      }),
    ];
  });
}

const clean = (text: string): string => text.replaceAll(/[\s\u00a0]+/g, ' ').trim();

function runsFrom(spans: readonly Span[]): readonly Run[] {
  const runs: { text: string; size: number; bold: boolean; italic: boolean }[] = [];
  for (const { text, bold = false, italic = false, size = 10 } of spans) {
    const last = runs.at(-1);
    if (last && ((last.bold === bold && last.italic === italic) || !/[\p{L}\p{N}]/u.test(text))) last.text += text;
    else if (last && !/[\p{L}\p{N}]/u.test(last.text))
      Object.assign(last, { text: last.text + text, bold, italic, size });
    else runs.push({ text, bold, italic, size });
  }
  return runs.map((run) => ({ ...run, text: clean(run.text) })).filter((run) => run.text !== '');
}

/** The addresses behind words of a line. */
export const linksFrom = (spans: readonly Span[]): readonly LinkedWords[] =>
  spans.flatMap(({ text, url }) => (url ? [{ text: clean(text), url: leadsTo(url) }] : []));
