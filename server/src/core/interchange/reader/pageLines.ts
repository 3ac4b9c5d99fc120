import { readHeading } from '../../reading/headings.ts';
import { type Block, blockOf, type Cell, type Run, withoutStart, withText } from './block.ts';
import { bulletMark } from './bullets.ts';
import { together } from './letters.ts';
import type { PdfElement, PdfItem, PdfLink, PdfPage } from './page.ts';
import { leadsTo } from './redirects.ts';

/** A row of a page before columns are known. */
export interface Row {
  /** A picture stands before its words: the mark of an item, or a sign for what the words are. */
  readonly icon: boolean;
  readonly cells: readonly Cell[];
  readonly y: number;
  readonly size: number;
}

/** Wider than this, in sizes of the letter, a space sets apart: a date at the margin, a column of a table. */
const apart = 0.7;

/** The rows of a page from top to bottom, each cut into cells where the space is wide. */
export function rowsOf(items: readonly PdfItem[]): readonly Row[] {
  const sorted = items
    .map(unspread)
    .filter((item) => item.text.trim() !== '')
    .sort((a, b) => b.y - a.y || a.x - b.x);
  const rows: Item[][] = [];
  for (const item of sorted) {
    const row = rows.at(-1);
    const base = row?.[0];
    if (base && Math.abs(base.y - item.y) <= 0.32 * Math.min(base.size, item.size)) row.push(item);
    else rows.push([item]);
  }
  return rows.flatMap((row) => {
    const words = row.sort((a, b) => a.x - b.x).filter((item) => !isPicture(item));
    if (words.length === 0) return [];
    const cells = cellsOf(words);
    return [{ icon: isPicture(row[0]!), cells, y: words[0]!.y, size: Math.max(...cells.map((one) => one.size)) }];
  });
}

/** Letters of a font of pictures say nothing, but for the marks of lists. */
const isPicture = (item: PdfItem): boolean => item.icon && !bulletMark.test(`${item.text} `);

type Item = PdfItem & { readonly spread?: boolean };

/** Letters set apart for looks as the words they are. */
function unspread(item: PdfItem): Item {
  const text = together(item.text);
  return text === item.text ? item : { ...item, text, spread: true };
}

/** The element that all of the words are in. */
function elementOf(items: readonly { readonly text: string; readonly element: object | null }[]): object | null {
  const words = items.filter((item) => /[\p{L}\p{N}]/u.test(item.text));
  const element = words[0]?.element ?? null;
  return words.every((item) => item.element === element) ? element : null;
}

const isMark = (text: string): boolean => bulletMark.exec(`${text.trim()} `)?.[0].trim() === text.trim();

function cellsOf(row: readonly Item[]): readonly Cell[] {
  const runs: { items: Item[]; text: string; right: number }[] = [];
  for (const item of row) {
    const run = runs.at(-1);
    const gap = run ? item.x - run.right : 0;
    const size = Math.min(item.size, run?.items.at(-1)?.size ?? item.size);
    // A mark of a list keeps to its words however far they stand.
    const marked = run !== undefined && isMark(run.text) && gap < 3 * size;
    const wide = run?.items.at(-1)?.spread && item.spread ? 2 : apart;
    if (!run || (gap > wide * size && !marked))
      runs.push({ items: [item], text: item.text, right: item.x + item.width });
    else {
      const space = gap > 0.12 * size && !/\s$/.test(run.text) && !/^\s/.test(item.text) ? ' ' : '';
      run.text += space + item.text;
      run.right = Math.max(run.right, item.x + item.width);
      run.items.push(item);
    }
  }
  return justified(runs.map(({ items, text, right }) => cellFrom(items, text, right)));
}

function cellFrom(items: readonly PdfItem[], text: string, right: number): Cell {
  const weigh = (has: (item: PdfItem) => boolean) =>
    items.reduce((sum, item) => sum + (has(item) ? item.text.trim().length : 0), 0);
  const all = weigh(() => true);
  const longest = items.reduce((best, one) => (one.text.length > best.text.length ? one : best));
  return {
    text: text.replaceAll(/\s+/g, ' ').trim(),
    x: items[0]!.x,
    right,
    size: longest.size,
    bold: weigh((item) => item.bold) > 0.6 * all,
    italic: weigh((item) => item.italic) > 0.6 * all,
    runs: runsOf(items),
    element: elementOf(items),
  };
}

/** The text of a cell cut where the type changes. */
function runsOf(items: readonly PdfItem[]): readonly Run[] {
  const runs: { text: string; item: PdfItem; right: number }[] = [];
  for (const item of items) {
    const run = runs.at(-1);
    const blank = item.text.trim() === '';
    const same =
      run &&
      (blank ||
        (run.item.font === item.font && Math.abs(run.item.size - item.size) < 0.4) ||
        !/[\p{L}\p{N}]/u.test(run.text));
    if (!run || !same) runs.push({ text: item.text, item, right: item.x + item.width });
    else {
      const wide = item.x - run.right > 0.12 * item.size && !/\s$/.test(run.text) && !/^\s/.test(item.text);
      if (!/[\p{L}\p{N}]/u.test(run.text)) run.item = item;
      run.text += (wide ? ' ' : '') + item.text;
      run.right = item.x + item.width;
    }
  }
  return runs
    .map(({ text, item: { size, bold, italic } }) => ({
      text: text.replaceAll(/\s+/g, ' ').trim(),
      size,
      bold,
      italic,
    }))
    .filter(({ text }) => text !== '');
}

/** A line stretched to the margin has many spaces that are all a bit wide: it is one cell. */
function justified(cells: readonly Cell[]): readonly Cell[] {
  if (cells.length < 4) return cells;
  const gaps = cells.slice(1).map((one, index) => one.x - cells[index]!.right);
  const words = cells.reduce((sum, one) => sum + one.text.split(' ').length, 0);
  if (Math.max(...gaps) > 1.3 * cells[0]!.size || words < 2 * cells.length - 2) return cells;
  const [first] = cells as readonly [Cell];
  return [{ ...withText(first, cells.map((one) => one.text).join(' ')), right: cells.at(-1)!.right }];
}

/** The rows of one column as blocks. `links` are those of the page. */
export function linesOf(given: readonly Row[], page: PdfPage): readonly Block[] {
  const rows = given.flatMap(besideList);
  const leading = typicalLeading(rows);
  return rows.map((row, index) => {
    const above = rows[index - 1];
    const step = above ? above.y - row.y : 0;
    const element = elementOf(row.cells) as PdfElement | null;
    const mark = bulletMark.exec(`${row.cells[0]!.text} `) ?? letterMark(row.cells);
    const cells = mark ? withoutMark(row.cells, mark[0].trim().length) : row.cells;
    return blockOf(cells, {
      bullet: mark !== null || (row.icon && isSaid(row.cells)),
      gap: above ? Math.max(0, step / (leading * Math.max(row.size, 1)) - 1) : 1,
      page: page.number,
      element,
      level: element?.role === 'heading' ? element.level : null,
      links: linksOf(page, row),
      x: row.cells[0]!.x,
    });
  });
}

/** Word's mark of an inner list is a small "o" in a type of its own. */
function letterMark([first]: readonly Cell[]): RegExpExecArray | null {
  const [run, next] = first?.runs ?? [];
  return run?.text === 'o' && next && /^\p{Lu}/u.test(next.text) ? /^o/.exec('o') : null;
}

/** Words behind a picture that are an item of a list: a sentence, and no heading, date or address. */
const isSaid = (cells: readonly Cell[]): boolean =>
  cells.length === 1 &&
  !cells[0]!.bold &&
  cells[0]!.text.split(' ').length >= 3 &&
  !/[@]|https?:|\d{4}/.test(cells[0]!.text) &&
  readHeading(cells[0]!.text)?.certain !== true;

function withoutMark(cells: readonly Cell[], length: number): readonly Cell[] {
  const [first, ...rest] = cells as readonly [Cell, ...Cell[]];
  const own = withoutStart(first, length);
  return own.text === '' && rest.length > 0 ? rest : [own, ...rest];
}

function linksOf({ links, items }: PdfPage, row: Row): Block['links'] {
  return links.flatMap((link) => {
    const { url, left, right, bottom, top } = link;
    if (row.y < bottom - 1 || row.y > top) return [];
    const cell = row.cells.find((one) => one.x < right - 1 && one.right > left + 1);
    if (!cell) return [];
    const words = wordsWithin(
      items.filter((item) => Math.abs(item.y - row.y) < 1),
      link,
    );
    return [{ text: words !== '' && cell.text.includes(words) ? words : cell.text, url: leadsTo(url) }];
  });
}

/**
 * The words of a line that lie in the frame of a link; of an item that goes beyond it, whole words by their share of its
 * width.
 */
function wordsWithin(items: readonly PdfItem[], { left, right }: PdfLink): string {
  const inside = [...items]
    .sort((a, b) => a.x - b.x)
    .filter((item) => item.text.trim() !== '' && item.x < right - 1 && item.x + item.width > left + 1)
    .map(({ text, x, width }) => {
      const letter = width / Math.max(1, text.length);
      return [...text.matchAll(/\S+/g)]
        .filter(({ index, 0: word }) => {
          const middle = x + letter * (index + word.length / 2);
          return middle > left && middle < right;
        })
        .map(({ 0: word }) => word)
        .join(' ');
    });
  return inside
    .filter((words) => words !== '')
    .join(' ')
    .replace(/[,.;:]$/, '');
}

/** Distance of two lines of one paragraph, in sizes of the letter: the most frequent one. */
function typicalLeading(rows: readonly Row[]): number {
  const counts = new Map<number, number>();
  rows.slice(1).forEach((row, index) => {
    const step = Math.round((10 * (rows[index]!.y - row.y)) / Math.max(1, row.size)) / 10;
    if (step >= 0.9 && step <= 1.9) counts.set(step, (counts.get(step) ?? 0) + 1);
  });
  let best = 1.25;
  let most = 1;
  for (const [step, count] of counts)
    if (count > most || (count === most && step < best)) {
      best = step;
      most = count;
    }
  return best;
}

/** A list beside the second line of a date in the margin: the item is a line of its own. */
function besideList(row: Row): readonly Row[] {
  const [first, second] = row.cells;
  if (!first || !second || bulletMark.test(`${first.text} `) || !/^[•◦▪■●○‣›⁃∙]\s/u.test(`${second.text} `))
    return [row];
  return [
    { ...row, cells: [first] },
    { ...row, cells: row.cells.slice(1) },
  ];
}
