import { readDate } from '../../reading/dates/index.ts';
import { type Block, blockOf } from './block.ts';

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
    if (
      !near ||
      whole.length > 60 ||
      !/[–—-]$|\p{L}$/u.test(open.text) ||
      !/\d{4}/.test(open.text) ||
      !readDate(whole).isDate
    ) {
      result.push(line);
      continue;
    }
    const cells = [{ ...open, text: whole, runs: [whole] }, ...above.cells.slice(1)];
    result[result.length - 1] = { ...above, cells, text: blockOf(cells).text };
    const rest = line.cells.slice(1);
    const [first] = rest;
    const element = first && rest.every((one) => one.element === first.element) ? first.element : null;
    if (first) result.push({ ...line, cells: rest, text: blockOf(rest).text, x: first.x, element });
  }
  return result;
}
