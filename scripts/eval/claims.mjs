// Measures the checking of claims: the verdict, what was computed, and how many contradictions are false.
import { accuracy, confusion, f1, matrixLines } from './scores.mjs';

const VERDICTS = ['consistent', 'contradicted', 'uncheckable'];

/** `inspect` gives a row of `merit inspect claim`: `{verdict, claimed, computed}`. */
export function measureClaims(rows, inspect) {
  const read = rows.map((row) => ({ row, read: inspect(row.text) }));
  const verdicts = read.map((one) => [one.row.verdict, one.read.verdict, one]);
  const words = read
    .filter(({ row }) => row.computed !== undefined)
    .map((one) => [
      `${one.row.claimed ?? null} / ${one.row.computed ?? null}`,
      `${one.read.claimed} / ${one.read.computed}`,
      one,
    ]);
  const scores = {
    'claim verdict accuracy': accuracy(verdicts),
    'contradiction precision': f1(verdicts, 'contradicted').precision,
    'contradiction recall': f1(verdicts, 'contradicted').recall,
  };
  if (words.length) scores['claimed and computed exact'] = accuracy(words);
  const misses = [...verdicts, ...words]
    .filter(([expected, predicted]) => expected !== predicted)
    .map(([expected, predicted, { row }]) => `claim: expected ${expected}, read ${predicted}: ${row.text}`);
  return { scores, lines: matrixLines(confusion(verdicts, VERDICTS), 'claims'), misses };
}
