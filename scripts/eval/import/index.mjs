// Measures imports: `npm run eval -- --import FOLDER [--verbose]`.
import { casesIn } from './cases.mjs';
import { compareProfiles, tally } from './score.mjs';
import { compareWords } from './words.mjs';

const percent = (part, whole) => (whole === 0 ? 0 : (100 * part) / whole);
const columns = ['fields', 'right', 'wrong', 'missing', 'extra', 'F1', 'lost %', 'invented %'];

const cells = ({ rows, lost, content, invented, said }) => {
  const { fields, right, wrong, missing, extra, f1 } = tally(rows);
  return [
    ...[fields, right].map((value) => value.toFixed(0)),
    ...[wrong, missing, extra].map(String),
    (100 * f1).toFixed(1),
    percent(lost, content).toFixed(2),
    percent(invented, said).toFixed(2),
  ];
};

const line = (title, values) => `  ${title.padEnd(46)} ${values.map((value) => value.padStart(10)).join(' ')}`;

const clip = (value) => {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 110 ? `${text.slice(0, 109)}…` : text;
};

/** @returns the sums over all files, by format and in all. */
export async function measureImports(folder, core, { verbose, only }) {
  const sums = new Map();
  const add = (key, found) => {
    const sum = sums.get(key) ?? { rows: [], lost: 0, content: 0, invented: 0, said: 0, files: 0 };
    sum.rows.push(...found.rows);
    for (const name of ['lost', 'content', 'invented', 'said']) sum[name] += found[name];
    sum.files++;
    sums.set(key, sum);
  };
  console.log(line('', columns));
  for await (const one of casesIn(folder, core)) {
    if (only && !one.name.includes(only)) continue;
    const read = await core.read(one.file ?? one.name, one.bytes);
    if (read.reason) console.log(`  ${one.name}: not imported: ${read.reason}`);
    const rows = compareProfiles(one.truth, read.data ?? {});
    const words = compareWords(one.content, one.known, read.data ?? {});
    const found = {
      rows,
      lost: words.lost.length,
      content: words.content,
      invented: words.invented.length,
      said: words.said,
    };
    console.log(line(one.name, cells(found)));
    if (verbose) {
      for (const { field, wanted, found: got, value } of rows)
        if (value < 1) console.log(`    ${field} ${value.toFixed(2)}  wanted ${clip(wanted)}  read ${clip(got)}`);
      if (words.lost.length > 0) console.log(`    lost: ${[...new Set(words.lost)].slice(0, 60).join(' ')}`);
      if (words.invented.length > 0)
        console.log(`    invented: ${[...new Set(words.invented)].slice(0, 60).join(' ')}`);
    }
    add(one.format, found);
    add('all', found);
  }
  console.log('');
  console.log(line('format (files)', columns));
  for (const [key, sum] of sums) console.log(line(`${key} (${sum.files})`, cells(sum)));
  const all = sums.get('all');
  if (!all) return;
  console.log('\n  weakest fields');
  const fields = new Map();
  for (const row of all.rows) fields.set(row.field, [...(fields.get(row.field) ?? []), row]);
  const weakest = [...fields]
    .map(([field, rows]) => ({ field, ...tally(rows) }))
    .filter(({ f1 }) => f1 < 1)
    .sort((a, b) => a.f1 - b.f1);
  for (const { field, f1, fields: count, missing, extra } of weakest.slice(0, 12))
    console.log(
      `    ${field.padEnd(26)} F1 ${(100 * f1).toFixed(1).padStart(5)}  of ${count}, ${missing} missing, ${extra} extra`,
    );
}
