// Measures the casing of technologies: of what is written wrong, how much is found, and how much of what is found is wrong.
// Where rows say where the name stands and that it is one (or none), how well names are told from words as well.
import { f1 } from './scores.mjs';

/** `inspect` gives the mentions of a text: `[{written, canonical, ok, start?, end?}]`. */
export function measureTechnologies(rows, inspect) {
  const read = rows.map((row) => judge(row, inspect(row.context ?? row.text)));
  const { precision, recall } = f1(
    read.map(({ expected, predicted }) => [expected, predicted]),
    'wrong',
  );
  const scores = { 'technology casing precision': precision, 'technology casing recall': recall };
  if (rows.every(({ offset }) => offset !== undefined)) {
    const meant = f1(
      read.map(({ named, found }) => [named ? 'name' : 'word', found ? 'name' : 'word']),
      'name',
    );
    scores['technology found precision'] = meant.precision;
    scores['technology found recall'] = meant.recall;
    scores['technology told rightly'] = read.filter(({ right }) => right).length / (rows.length || 1);
  }
  const misses = read.filter(({ expected, predicted, right }) => expected !== predicted || !right).map(missOf);
  return { scores, lines: [], misses };
}

/** What a row expects and what was read at its place. `right`: the technology is the one, or nothing where it is none. */
function judge(row, mentions) {
  const at = row.offset ?? (row.context ?? '').indexOf(row.text);
  const mine = mentions.filter(
    (one) => one.written === row.text && (one.start === undefined || at < 0 || overlaps(one, at, row.text.length)),
  );
  const touching = mentions.filter((one) => one.start !== undefined && overlaps(one, at, row.text.length));
  const wrong = mine.some((one) => !one.ok);
  const named = row.verdict !== 'not-a-mention';
  const same = mine.some((one) => one.canonical === row.canonical);
  const found = named ? mine.length > 0 : touching.length > 0;
  return {
    row,
    mine,
    named,
    found,
    expected: row.verdict === 'wrong' ? 'wrong' : 'fine',
    predicted: wrong ? 'wrong' : 'fine',
    right: row.offset === undefined ? row.verdict !== 'wrong' || !wrong || same : named ? same : !found,
  };
}

const missOf = ({ row, mine, expected, predicted }) =>
  `technology: expected ${expected} (${row.canonical}), read ${predicted} (${mine.map((one) => one.canonical).join(', ')}): ${row.text} in “${row.context}”`;

function overlaps(one, at, length) {
  return one.start < at + length && at < one.end;
}
