import { readDate } from '../../reading/dates/index.ts';
import { type Block, blockOf, withText } from './block.ts';
import { periodsIn } from './dates.ts';

/** The date that the first cell of a line is, and nothing besides; null where it is none. */
function dateBeside({ bullet, cells, level }: Block): { readonly text: string; readonly from: string } | null {
  const [first] = cells;
  if (bullet || level !== null || first === undefined || cells.length < 2) return null;
  const [only, ...more] = periodsIn(first.text);
  const whole = only?.start === 0 && only.end === first.text.length && more.length === 0 && only.single;
  return whole && only.startDate !== null && readDate(first.text).isDate
    ? { text: first.text, from: only.startDate }
    : null;
}

/**
 * Start and end that stand one beneath the other in a column beside what they date, "Jan 2010" and "Mar 2018", as one period. A
 * list of dated lines has as many dates as lines, and its youngest first; here two stand together, the later one below, and text
 * without a date follows.
 */
export function withoutStacks(blocks: readonly Block[]): readonly Block[] {
  const dates = blocks.map(dateBeside);
  const result: Block[] = [];
  for (let at = 0; at < blocks.length; at++) {
    const [block, below] = [blocks[at]!, blocks[at + 1]];
    const [start, end] = [dates[at] ?? null, dates[at + 1] ?? null];
    const pair =
      start !== null &&
      end !== null &&
      start.from < end.from &&
      (dates[at - 1] ?? null) === null &&
      (dates[at + 2] ?? null) === null &&
      blocks[at + 2]?.bullet === true;
    if (!pair || below === undefined) {
      result.push(block);
      continue;
    }
    const [first, ...others] = block.cells;
    const cells = [withText(first!, `${start.text} – ${end.text}`), ...others] as const;
    const rest = below.cells.slice(1);
    result.push({ ...block, cells, text: blockOf(cells).text });
    result.push({ ...below, cells: rest, text: blockOf(rest).text, x: rest[0]!.x });
    at++;
  }
  return result;
}
