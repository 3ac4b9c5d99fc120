import type { PdfPage } from './page.ts';
import type { Row } from './pageLines.ts';

const pageNumber =
  /^(?:(?:page|seite|página|pagina|pág\.?|p\.)\s*)?\d{1,3}(?:\s*(?:\/|of|von|de|sur|di|\||-)\s*\d{1,3})?$|^[-–—]\s*\d{1,3}\s*[-–—]$/iu;

const counted =
  /^(.{2,80}?)[\s|·•,–—-]+(?:(?:page|seite|página|pagina|pág\.?|p\.)\s*\d{1,3}|\d{1,3}\s*(?:\/|of|von|de|sur|di)\s*\d{1,3}|(?:page|seite|página|pagina)\s*\d{1,3}\s*(?:\/|of|von|de|sur|di)\s*\d{1,3})$/iu;

/** "Ada Lovelace | 2 / 2": a page's number beside words that stand at the top of the first page. */
function isNamed(row: Row, top: readonly Row[]): boolean {
  const words = counted.exec(textOf(row))?.[1];
  return words !== undefined && top.slice(0, 8).some((line) => line !== row && textOf(line).includes(words));
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** The words of the largest line of a head, which is the name. */
function nameIn(head: readonly Row[]): readonly string[] {
  const largest = Math.max(0, ...head.map((row) => row.size));
  const row = head.find(({ size }) => size > largest - 0.3);
  return row ? wordsOf(textOf(row)).filter((word) => word.length > 2) : [];
}

/**
 * "Ada Lovelace | ada@lovelace.example": what a later page says again of the head of the first, the person's name or address among it. A
 * job may have the words of the headline too, and is none.
 */
function saysNothingNew(row: Row, top: readonly Row[]): boolean {
  const lines = top.slice(0, 10);
  const head = new Set(lines.flatMap((line) => wordsOf(textOf(line))));
  const words = wordsOf(textOf(row)).filter((word) => !/^(?:page|seite|página|pagina|\d{1,2})$/.test(word));
  const name = nameIn(lines);
  return (
    words.length >= 2 &&
    words.every((word) => head.has(word)) &&
    (words.some((word) => name.includes(word)) || /@|\+\d|https?:|www\./.test(textOf(row)))
  );
}

const textOf = (row: Row): string =>
  row.cells
    .map((one) => one.text)
    .join(' ')
    .trim();
/** What pages have alike but for their number; a year is none. */
const key = (row: Row): string =>
  textOf(row)
    .replaceAll(/(?<!\d)\d{1,3}(?!\d)/g, '#')
    .toLowerCase();

/** Rows without what pages repeat at their top and bottom (after its first time) and without page numbers. */
export function withoutFurniture(pages: readonly { readonly page: PdfPage; readonly rows: readonly Row[] }[]) {
  const head = (page: PdfPage, row: Row) => row.y > 0.93 * page.height;
  const foot = (page: PdfPage, row: Row) => row.y < 0.07 * page.height;
  const edge = (page: PdfPage, row: Row) => head(page, row) || foot(page, row);
  const seen = new Map<string, number>();
  for (const { page, rows } of pages)
    for (const one of new Set(rows.filter((row) => edge(page, row)).map(key))) seen.set(one, (seen.get(one) ?? 0) + 1);
  const shown = new Set<string>();
  const [first] = pages;
  const top = (first?.rows ?? []).filter((row) => !foot(first!.page, row));
  return pages.map(({ page, rows }) => ({
    page,
    rows: rows.filter((row) => {
      if (!edge(page, row)) return true;
      if (pageNumber.test(textOf(row)) || isNamed(row, top)) return false;
      if (page.number > 1 && head(page, row) && saysNothingNew(row, top)) return false;
      const again = shown.has(key(row)) && (seen.get(key(row)) ?? 0) > 1;
      shown.add(key(row));
      return !again;
    }),
  }));
}
