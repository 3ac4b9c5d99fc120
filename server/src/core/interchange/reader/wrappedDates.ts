import { readDate } from '../../reading/dates/index.ts';
import { readHeading } from '../../reading/headings.ts';
import { type Block, blockOf, type Cell, withText } from './block.ts';

const isWrappedDate = (above: string, whole: string): boolean =>
  ((/[–—-]$|\p{L}$/u.test(above) && /\d{4}/.test(above)) || /^\p{L}{3,10}\.?$/u.test(above)) &&
  /\d{4}|\p{L}/u.test(whole.slice(above.length)) &&
  readDate(whole).isDate;

/** "Berufliche" and "Erfahrung" beneath it, beside the text that they stand over. */
const isWrappedHeading = (above: Cell, below: Cell, whole: string): boolean =>
  above.bold === below.bold &&
  Math.abs(above.size - below.size) < 0.6 &&
  readHeading(whole)?.certain === true &&
  (/^\p{Ll}/u.test(below.text) ||
    (readHeading(below.text)?.certain !== true && readHeading(above.text)?.certain !== true));

/** A period in a narrow margin goes over two lines, "March 2018 –" and "Present" beneath: it becomes one cell again. */
export function joinDates(lines: readonly Block[]): readonly Block[] {
  const result: Block[] = [];
  for (const line of lines) {
    const above = result.at(-1);
    const [date] = line.cells;
    const [open] = above?.cells ?? [];
    const near =
      above !== undefined &&
      open !== undefined &&
      date !== undefined &&
      above.page === line.page &&
      Math.abs(open.x - date.x) < 2;
    const whole = near ? `${open.text} ${date.text}` : '';
    if (!near || whole.length > 60 || !(isWrappedDate(open.text, whole) || isWrappedHeading(open, date, whole))) {
      result.push(line);
      continue;
    }
    const cells = [withText(open, whole), ...above.cells.slice(1)];
    result[result.length - 1] = { ...above, cells, text: blockOf(cells).text };
    const rest = line.cells.slice(1);
    const [first] = rest;
    const element = first && rest.every((one) => one.element === first.element) ? first.element : null;
    if (first) result.push({ ...line, cells: rest, text: blockOf(rest).text, x: first.x, element });
  }
  return result;
}
