// Measures the casing of technologies: of what is written wrong, how much is found, and how much of what is found is wrong.
import { f1 } from './scores.mjs';

/** `inspect` gives the mentions of a text: `[{written, canonical, ok, start?, end?}]`. */
export function measureTechnologies(rows, inspect) {
  const pairs = rows.map((row) => {
    const mentions = inspect(row.context ?? row.text);
    const at = (row.context ?? '').indexOf(row.text);
    const mine = mentions.filter(
      (one) => one.written === row.text && (one.start === undefined || at < 0 || overlaps(one, at, row.text.length)),
    );
    const wrong = mine.some((one) => !one.ok);
    const fixed = row.verdict !== 'wrong' || !wrong || mine.some((one) => one.canonical === row.canonical);
    return [row.verdict === 'wrong' ? 'wrong' : 'fine', wrong ? 'wrong' : 'fine', row, mine, fixed];
  });
  const { precision, recall } = f1(pairs, 'wrong');
  const scores = { 'technology casing precision': precision, 'technology casing recall': recall };
  const misses = pairs
    .filter(([expected, predicted, , , fixed]) => expected !== predicted || !fixed)
    .map(
      ([expected, predicted, row, mine]) =>
        `technology: expected ${expected} (${row.canonical}), read ${predicted} (${mine.map((one) => one.canonical).join(', ')}): ${row.text} in “${row.context}”`,
    );
  return { scores, lines: [], misses };
}

function overlaps(one, at, length) {
  return one.start < at + length && at < one.end;
}
