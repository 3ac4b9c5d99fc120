// Measures the reading of dates: a row is right when every field of it is.
import { accuracy } from './scores.mjs';

const FIELDS = ['is_date', 'start', 'end', 'precision', 'ongoing'];

/** `inspect` gives a row of `merit inspect date`: `{isDate, start, end, precision, ongoing}`. */
export function measureDates(rows, inspect) {
  const read = rows.map((row) => {
    const one = inspect(row.text);
    return { row, read: { ...one, is_date: one.isDate } };
  });
  const right = ({ row, read }) =>
    row.is_date ? FIELDS.every((field) => (row[field] ?? null) === (read[field] ?? null)) : !read.is_date;
  const scores = { 'dates exact': accuracy(read.map((one) => [true, right(one)])) };
  const show = (one) => FIELDS.map((field) => `${field}=${one[field] ?? null}`).join(' ');
  const misses = read
    .filter((one) => !right(one))
    .map(({ row, read }) => `date: ${row.text}\n    expected ${show(row)}\n    read     ${show(read)}`);
  return { scores, lines: [], misses };
}
