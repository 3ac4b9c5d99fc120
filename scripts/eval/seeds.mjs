// Measures the rules on whole documents: flaws found, flaws missed, findings nobody asked for, traps fired.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findingsOf, fold, foldedSpans, located, matched } from './findings.mjs';
import { textProfile } from './textProfile.mjs';

const byCode = (all) => {
  const counts = new Map();
  for (const { code } of all) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts]
    .sort((a, b) => (a[0] < b[0] ? -1 : 1))
    .map(([code, count]) => (count > 1 ? `${code} x${count}` : code));
};

function judge(profile, text, rows, core) {
  const target = fold(text);
  const placed = rows.map((row) => ({ ...row, spans: foldedSpans(target, row.text, row.offset) }));
  return matched(placed, located(findingsOf(profile, core), profile, target));
}

const clip = (text) => (text.length > 90 ? `${text.slice(0, 89)}…` : text);

/** @param folder holds `NNN.profile.yaml` and `NNN.txt`. @returns scores by name, lines to print and the misses. */
export function measureSeeds(rows, core, folder) {
  const implemented = new Set(core.rules.map((rule) => rule.code));
  const scored = rows.filter((row) => row.code && implemented.has(row.code));
  const names = readdirSync(folder).flatMap((file) => /^(.+)\.txt$/.exec(file)?.[1] ?? []);
  const lines = [];
  const misses = [];
  const scores = {};
  for (const form of ['transcription', 'raw text']) {
    const total = { found: 0, missed: 0, extra: 0, fired: 0 };
    for (const name of names.sort()) {
      const text = readFileSync(join(folder, `${name}.txt`), 'utf8');
      const profile =
        form === 'raw text' ? textProfile(text) : readFileSync(join(folder, `${name}.profile.yaml`), 'utf8');
      const own = scored.filter((row) => row.seed === name);
      const result = judge(profile, text, own, core);
      for (const key of Object.keys(total)) total[key] += result[key].length;
      const { found, missed, extra, fired } = result;
      lines.push(
        `  ${form} ${name}: found ${found.length} of ${found.length + missed.length}, extra ${extra.length}, traps fired ${fired.length}`,
      );
      if (missed.length > 0) lines.push(`    missed: ${byCode(missed).join(', ')}`);
      const known = new Set(own.map((row) => row.code));
      const more = extra.filter(({ code }) => known.has(code));
      const other = extra.filter(({ code }) => !known.has(code));
      if (more.length > 0) lines.push(`    more of what was expected: ${byCode(more).join(', ')}`);
      if (other.length > 0) lines.push(`    extra: ${byCode(other).join(', ')}`);
      misses.push(
        ...missed.map((row) => `${form} ${name} missed ${row.code}: ${clip(row.text)}`),
        ...fired.map(({ row, finding }) => `${form} ${name} trap ${row.code}: ${clip(row.text)}  {${finding.message}}`),
        ...extra.map(
          (one) => `${form} ${name} extra ${one.code}: ${clip(profile.slice(one.start, one.end))}  {${one.message}}`,
        ),
      );
    }
    scores[`flaws found, ${form}`] = total.found / (total.found + total.missed);
    scores[`traps fired, ${form}`] = total.fired;
    scores[`unasked findings, ${form}`] = total.extra;
  }
  return { scores, lines, misses };
}
