import { readHeading } from '../../reading/headings.ts';
import type { Block } from './block.ts';
import { columnsOf } from './columns.ts';
import { withoutFurniture } from './furniture.ts';
import { markItems } from './items.ts';
import type { PdfElement, PdfPage } from './page.ts';
import { linesOf, rowsOf } from './pageLines.ts';
import { joinLines } from './paragraphs.ts';
import { joinDates } from './wrappedDates.ts';

/** The paragraphs of a PDF in reading order: what stands above the columns, then each column over all pages. */
export function pdfBlocks(pages: readonly PdfPage[]): readonly Block[] {
  const columns: Block[][] = [[], [], []];
  let gutter: number | null = null;
  for (const { page, rows } of withoutFurniture(pages.map((page) => ({ page, rows: rowsOf(page.items) })))) {
    const cut = columnsOf(rows, gutter);
    const parts = cut.parts.map((part) => joinDates(linesOf(part, page)));
    if (cut.gutter === null) columns[gutter === null ? 0 : longest(columns)]!.push(...parts.flat());
    else if (parts.length === 3) parts.forEach((part, index) => void columns[index]!.push(...part));
    else parts.forEach((part, index) => void columns[index + 1]!.push(...part));
    gutter = cut.gutter ?? gutter;
  }
  // Where a section has begun above the columns, the left one goes on with it.
  const begun = columns[0]!.some((block) => readHeading(block.text)?.certain);
  return columns.flatMap((column, number) =>
    joinLines(markItems(column, isItem)).map((block, index) =>
      index === 0 && !(number === 1 && begun) ? { ...block, fresh: true } : block,
    ),
  );
}

/** Of the columns, the one that most of the text is in: pages that have only one go on there. */
const longest = (columns: readonly (readonly Block[])[]): number => {
  const size = (column: readonly Block[]): number => column.reduce((sum, block) => sum + block.text.length, 0);
  return size(columns[1]!) > size(columns[2]!) ? 1 : 2;
};

const isItem = (element: object): boolean => (element as PdfElement).role === 'item';
