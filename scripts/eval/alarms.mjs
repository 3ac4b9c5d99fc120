// How often each rule speaks: every line alone as a highlight of a role, and the project's examples as they stand.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { findingsOf } from './findings.mjs';

const roleOf = (highlight) =>
  stringify(
    {
      basics: { name: 'Ada Marlowe', email: 'ada@example.com' },
      work: [{ name: 'Quayside Bank', startDate: '2023-01', endDate: 'present', highlights: [highlight] }],
    },
    { lineWidth: 0 },
  );

/** @returns lines of a table, rarest last, and the alarms themselves. */
function table(counts, total, what) {
  return [...counts]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(
      ([code, count]) =>
        `    ${code.padEnd(26)} ${String(count).padStart(4)}  ${((100 * count) / total).toFixed(1)} ${what}`,
    );
}

const add = (counts, code) => counts.set(code, (counts.get(code) ?? 0) + 1);

/** @param folder the examples. @returns no scores, but lines to print and every alarm on a line. */
export function measureAlarms(rows, core, folder) {
  const fair = rows.some((row) => row.stratum) ? rows.filter((row) => row.stratum === 'random') : rows;
  const onLines = new Map();
  const misses = [];
  for (const { text } of fair) {
    const profile = roleOf(text);
    const findings = findingsOf(profile, core);
    for (const code of new Set(findings.map((one) => one.code))) add(onLines, code);
    for (const { code, start, end, message } of findings) {
      if (code !== 'bullet.unquantified')
        misses.push(`alarm ${code}: «${profile.slice(start, end)}» ${message} | ${text}`);
    }
  }
  const lines = [
    `  alarms on ${fair.length} lines, each alone in a role`,
    ...table(onLines, fair.length, '% of lines'),
  ];
  const names = readdirSync(folder).filter((file) => file.endsWith('.profile.yaml'));
  for (const name of names.sort()) {
    const profile = readFileSync(join(folder, name), 'utf8');
    const counts = new Map();
    for (const { code, start, end, message } of findingsOf(profile, core)) {
      add(counts, code);
      misses.push(`${name} ${code}: «${profile.slice(start, Math.min(end, start + 90))}» ${message}`);
    }
    lines.push(`  ${name}`, ...table(counts, profile.split('\n').length / 100, 'per 100 lines'));
  }
  return { scores: {}, lines, misses };
}
