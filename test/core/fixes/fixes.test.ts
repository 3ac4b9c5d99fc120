import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parse, stringify } from 'yaml';
import type { Analyzer } from '../../../server/src/core/analysis/analyzer.ts';
import { safeEdits } from '../../../server/src/core/features/codeActions.ts';
import { readDocument } from '../../../server/src/core/profile/document.ts';
import { analyzer, applied } from '../support/check.ts';

/** The lines of a file by the group they stand in: a line `# group`, then sentences. */
function groups(file: string): readonly (readonly [group: string, lines: readonly string[]])[] {
  const text = readFileSync(`test/core/fixes/${file}`, 'utf8').trim();
  return text.split(/^(?=# )/m).map((part) => {
    const [head = '', ...lines] = part.trim().split('\n');
    return [head.slice(2), lines];
  });
}

const judge: Analyzer = analyzer();

/** A text after `merit fix`: every safe fix of every rule, again and again until there is none left. */
function fixed(text: string): string {
  let now = text;
  for (let round = 0; round < 4; round++) {
    const after = applied(now, safeEdits(judge.report(readDocument(now)).problems));
    if (after === now) break;
    now = after;
  }
  return now;
}

const besides = ['Served 40 guests a night', 'Kept 9 gardens in Leith'];

interface Role {
  readonly highlights: readonly string[];
  readonly ended: boolean;
}

/** The last highlight of each of some roles after `merit fix`. */
function lastAfterFix(roles: readonly Role[]): readonly string[] {
  const dates = (ended: boolean) => ({ startDate: '2021-03', endDate: ended ? '2024-01' : 'present' });
  const work = roles.map(({ highlights, ended }) => ({ name: 'Quayside Bank', ...dates(ended), highlights }));
  const after = parse(fixed(stringify({ work }, { lineWidth: 0 }))) as { work: { highlights: string[] }[] };
  return after.work.map(({ highlights }) => highlights.at(-1)!);
}

describe('no safe fix touches', () => {
  for (const [group, sentences] of groups('untouched.txt'))
    it(group, () => {
      const roles = sentences.flatMap((sentence): readonly Role[] => [
        { highlights: [sentence], ended: true },
        { highlights: [...besides, sentence], ended: false },
      ]);
      const after = lastAfterFix(roles);
      // What was changed only because it stands in one document with the others is asked about alone.
      const changed = roles.filter(({ highlights }, index) => after[index] !== highlights.at(-1));
      const touched = changed.flatMap((one) => {
        const [alone = ''] = lastAfterFix([one]);
        return alone === one.highlights.at(-1) ? [] : [`${one.highlights.at(-1)} → ${alone}`];
      });
      assert.deepEqual([...new Set(touched)], []);
    });

  it('at least 400 sentences of our own', () => {
    assert.ok(groups('untouched.txt').flatMap(([, sentences]) => sentences).length >= 400);
  });
});

describe('safe fixes change', () => {
  for (const [group, lines] of groups('changed.txt'))
    it(group, () => {
      const pairs = lines.map((line) => line.split(' => ') as [before: string, wanted: string]);
      const after = lastAfterFix(pairs.map(([before]) => ({ highlights: [...besides, before], ended: true })));
      const wrong = pairs.flatMap(([before, wanted], index) =>
        after[index] === wanted ? [] : [`${before} → ${after[index]}`],
      );
      assert.deepEqual(wrong, []);
    });

  it('at least 150 sentences of our own', () => {
    assert.ok(groups('changed.txt').flatMap(([, lines]) => lines).length >= 150);
  });
});
