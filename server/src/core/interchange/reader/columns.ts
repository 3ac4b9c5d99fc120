import { readHeading } from '../../reading/headings.ts';
import { periodsIn } from './dates.ts';
import type { Row } from './pageLines.ts';

/** Columns narrower than this share of the text's width are margins, not columns. */
const narrowest = 0.15;

/**
 * Cuts the rows of a page that is set in two columns: what stands above both, then the left column and the right one. The column with
 * the name or with the work comes first as the reader wants it; here it is left before right. A page in one column comes back whole.
 *
 * A table with dates or labels at its left is one column: two columns each have headings, and text of their own below them.
 */
export function columnsOf(
  rows: readonly Row[],
  inherited: number | null,
): { parts: readonly (readonly Row[])[]; gutter: number | null } {
  const gutter = gutterOf(rows) ?? (inherited !== null && fits(rows, inherited) ? inherited : null);
  if (gutter === null) return { parts: bandsOf(rows), gutter: null };
  const top = topOf(rows, gutter);
  const above = rows.slice(0, top);
  const left: Row[] = [];
  const right: Row[] = [];
  for (const row of rows.slice(top)) {
    const [a, b] = [row.cells.filter((one) => one.x < gutter), row.cells.filter((one) => one.x >= gutter)];
    for (const [cells, column] of [
      [a, left],
      [b, right],
    ] as const)
      if (cells.length > 0) column.push({ ...row, cells, size: Math.max(...cells.map((one) => one.size)) });
  }
  return { parts: [above, left, right].filter((part) => part.length > 0), gutter };
}

/** Sections side by side at the foot of a page in one column: from a row of headings on, one column after the other. */
function bandsOf(rows: readonly Row[]): readonly (readonly Row[])[] {
  const at = rows.findIndex(
    ({ cells }) => cells.length > 1 && cells.length < 5 && cells.every((one) => readHeading(one.text)?.certain),
  );
  if (at < 0) return [rows];
  const edges = rows[at]!.cells.map((one) => one.x - 12);
  const fitsAll = (row: Row): boolean =>
    row.cells.every((one) => edges.every((edge, index) => index === 0 || one.x >= edge || one.right <= edge + 12));
  let end = at + 1;
  while (end < rows.length && fitsAll(rows[end]!)) end++;
  const columns = edges.map((edge, index) =>
    rows.slice(at, end).flatMap((row) => {
      const cells = row.cells.filter((one) => (index === 0 || one.x >= edge) && one.x < (edges[index + 1] ?? Infinity));
      return cells.length > 0 ? [{ ...row, cells, size: Math.max(...cells.map((one) => one.size)) }] : [];
    }),
  );
  return [rows.slice(0, at), ...columns, ...(end < rows.length ? bandsOf(rows.slice(end)) : [])].filter(
    (part) => part.length > 0,
  );
}

/** Rows in which no cell crosses the gutter, but for a head above. */
function crossing(rows: readonly Row[], gutter: number): number {
  return rows.filter((row) => row.cells.some((one) => one.x < gutter - 2 && one.right > gutter + 2)).length;
}

const fits = (rows: readonly Row[], gutter: number): boolean =>
  crossing(rows, gutter) === 0 && rows.some((row) => row.cells.some((one) => one.right <= gutter));

/** Where the columns begin: below the last row, among the first, that crosses the gutter or stands alone above it. */
function topOf(rows: readonly Row[], gutter: number): number {
  let top = 0;
  rows.forEach((row, index) => {
    if (row.cells.some((one) => one.x < gutter - 2 && one.right > gutter + 2)) top = index + 1;
  });
  return top;
}

function gutterOf(rows: readonly Row[]): number | null {
  if (rows.length < 6) return null;
  const cells = rows.flatMap((row) => row.cells);
  const left = Math.min(...cells.map((one) => one.x));
  const right = Math.max(...cells.map((one) => one.right));
  const width = right - left;
  const heads = cells.filter((one) => readHeading(one.text)?.certain && one.text.length < 40);
  let best: { gutter: number; crossed: number } | null = null;
  for (const head of heads) {
    if (head.x - left < narrowest * width || right - head.x < narrowest * width) continue;
    const gutter = leftEdge(cells, head.x) - 1;
    const crossed = crossing(rows, gutter);
    const body = rows.slice(topOf(rows, gutter));
    if (body.length < 6 || body.length < 0.5 * rows.length) continue;
    if (!isColumn(body, (one) => one.x < gutter) || !isColumn(body, (one) => one.x >= gutter)) continue;
    if (!startsTogether(body, gutter)) continue;
    if (best === null || crossed < best.crossed) best = { gutter, crossed };
  }
  return best?.gutter ?? null;
}

/** How far apart, in points, the starts of lines at one place may be. */
const tolerance = 30;

/** The most of some places that lie together. */
const together = (places: readonly number[]): number =>
  Math.max(0, ...places.map((start) => places.filter((one) => one >= start && one < start + tolerance).length));

/**
 * Do most lines right of the gutter begin, or have their middle, at one place? Dates at the right margin end there. A column may also
 * have its dates and headings in a margin of its own, and all else at one place beside them.
 */
function startsTogether(rows: readonly Row[], gutter: number): boolean {
  const firsts = rows.flatMap((row) => row.cells.find((one) => one.x >= gutter) ?? []);
  const share = (place: (one: Row['cells'][number]) => number): number =>
    together(firsts.map(place)) / Math.max(1, firsts.length);
  if (share((one) => one.x) >= 0.6 || share((one) => (one.x + one.right) / 2) >= 0.7) return true;
  const left = Math.min(...firsts.map((one) => one.x));
  const [margin, beside] = [
    firsts.filter((one) => one.x < left + tolerance),
    firsts.filter((one) => one.x >= left + tolerance),
  ];
  const dated = margin.filter((one) => periodsIn(one.text).length > 0 || readHeading(one.text)?.certain === true);
  return (
    dated.length >= 0.7 * margin.length && margin.length + together(beside.map((one) => one.x)) >= 0.85 * firsts.length
  );
}

/** Where the column of a heading begins: icons and hanging marks stand a little to the left of it. */
function leftEdge(cells: readonly Row['cells'][number][], x: number): number {
  return Math.min(x, ...cells.filter((one) => one.x < x && x - one.x < 20).map((one) => one.x));
}

/** Has this side headings of its own and text below them that is more than dates? */
function isColumn(rows: readonly Row[], side: (one: Row['cells'][number]) => boolean): boolean {
  let headings = 0;
  let text = 0;
  for (const row of rows) {
    const own = row.cells.filter(side);
    if (own.length === 0) continue;
    const written = own.map((one) => one.text).join(' ');
    if (own.length === 1 && readHeading(written)?.certain) headings++;
    else if (/\p{L}{3}/u.test(written)) text++;
  }
  return headings > 0 && text >= 2;
}
