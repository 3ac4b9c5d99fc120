import assert from 'node:assert/strict';
import { CodeActionKind } from 'vscode-languageserver-types';
import { codeActions } from '../../../server/src/core/features/codeActions.ts';
import { readDocument } from '../../../server/src/core/profile/document.ts';
import { applied, check } from '../support/check.ts';

/** A text after "Sort these entries"; null where that is not offered. */
function sorted(text: string): string | null {
  const fix = check(text)
    .flatMap((problem) => (problem.code === 'date.order' ? problem.fixes() : []))
    .find(({ title }) => title.startsWith('Sort'));
  return fix ? applied(text, fix.edits) : null;
}

const voss = '  - name: Voss\n    startDate: 2010-01\n    endDate: 2012-01\n';
const ulvik =
  '  - name: Ulvik # now gone\n    # both halves\n    startDate: 2013-01\n    endDate: 2014-01\n    # to be checked\n';
const odda = '  - name: Odda\n    startDate: 2019-01\n';

describe('sorting entries', () => {
  it('takes the comment above an entry along, and leaves blank lines where they are', () => {
    const text = `work:\n  # the mill\n${voss}\n  # the shop\n${ulvik}\n\n${odda}# tail\nskills: []\n`;
    const after = `work:\n${odda}\n  # the shop\n${ulvik}\n\n  # the mill\n${voss}# tail\nskills: []\n`;
    assert.equal(sorted(text), after);
    assert.equal(sorted(after), null);
    const windows = (one: string): string => one.replaceAll('\n', '\r\n');
    assert.equal(sorted(windows(text)), windows(after));
  });

  it('leaves the heading of a section at its top', () => {
    assert.equal(
      sorted(`# Jobs\nwork:\n  # newest first\n${voss}${odda}`),
      `# Jobs\nwork:\n  # newest first\n${odda}${voss}`,
    );
    assert.equal(
      sorted(`work: # newest first\n\n  # Jobs\n\n  # a\n${voss}  # b\n${odda}`),
      `work: # newest first\n\n  # Jobs\n\n  # b\n${odda}  # a\n${voss}`,
    );
    assert.equal(sorted(`work:\n# Jobs\n${voss}  # b\n${odda}`), `work:\n# Jobs\n  # b\n${odda}${voss}`);
  });

  it('leaves an entry without dates, and the comment above it, in its place', () => {
    const hobby = '  # a hobby\n  - name: Choir\n';
    assert.equal(sorted(`work:\n  # v\n${voss}${hobby}  # o\n${odda}`), `work:\n  # o\n${odda}${hobby}  # v\n${voss}`);
  });

  it('keeps the blank lines that a text ends with, or does not offer to sort', () => {
    const keeps = `${voss}    summary: |+\n      Flour.\n\n`;
    assert.equal(sorted(`work:\n${keeps}${odda}`), `work:\n${odda}${keeps}`);
    assert.equal(sorted(`work:\n${keeps}${odda}\n\nskills: []\n`), null);
  });

  it('ends a last entry that has no line break', () => {
    assert.equal(sorted(`work:\n${voss}  # o\n${odda.trimEnd()}`), `work:\n  # o\n${odda}${voss}`);
  });

  it('is offered anywhere in its section, as are the dates to be converted', () => {
    const text = `basics:\n  name: Ada\nwork:\n${voss}${odda}education:\n  - institution: A\n    startDate: Oct 2010\n    endDate: Nov 2012\n`;
    const offered = (line: number): readonly string[] =>
      codeActions(readDocument(text), check(text), {
        uri: 'file:///cv.profile.yaml',
        range: { start: { line, character: 6 }, end: { line, character: 6 } },
        only: [CodeActionKind.Refactor],
        diagnostics: [],
      }).map(({ title }) => title);
    assert.deepEqual(offered(3), ['Sort these entries newest first']);
    assert.deepEqual(offered(9), ['Convert all 2 dates']);
    assert.deepEqual(offered(1), []);
  });

  it('sorts lists that stand at the column of their key', () => {
    const flat = (one: string): string => one.replaceAll(/^ {2}/gm, '');
    assert.equal(sorted(flat(`work:\n  # v\n${voss}  # o\n${odda}`)), flat(`work:\n  # o\n${odda}  # v\n${voss}`));
  });

  const roles = (indent: string, ...all: readonly string[]): string =>
    `${indent}roles:\n${all.map((one) => one.replaceAll(/^(?=.)/gm, indent)).join('')}`;
  const clerk = '  # first\n  - position: Clerk\n    startDate: 2010-01\n    endDate: 2012-01\n';
  const lead = '  # then\n  - position: Lead\n    startDate: 2012-02\n    endDate: 2015-01\n';
  const trial = '  - position: Trial\n';

  it('sorts the roles of a job, those without dates in their place', () => {
    const job = (...all: readonly string[]): string => `work:\n  - name: Voss\n${roles('    ', ...all)}skills: []\n`;
    assert.equal(sorted(job(clerk, lead)), job(lead, clerk));
    assert.equal(sorted(job(clerk, trial, lead)), job(lead, trial, clerk));
    assert.equal(sorted(job(lead, clerk)), null);
  });

  it('sorts jobs with roles by the newest of them', () => {
    const mill = (...all: readonly string[]): string => `  - name: Mill\n${roles('    ', ...all)}`;
    assert.equal(sorted(`work:\n${mill(clerk, lead)}\n${odda}`), `work:\n${odda}\n${mill(lead, clerk)}`);
    assert.equal(sorted(`work:\n${voss}${mill(lead)}${odda}`), `work:\n${odda}${mill(lead)}${voss}`);
  });

  it('says nothing of a job between two roles elsewhere, for who came back', () => {
    const back = '  - position: Head\n    startDate: 2017-01\n';
    const text = `work:\n  - name: Mill\n${roles('    ', back, clerk)}  - name: Port\n    startDate: 2013-01\n    endDate: 2016-12\n`;
    assert.deepEqual(check(text, 'date.order'), []);
    const turned = `work:\n  - name: Port\n    startDate: 2013-01\n    endDate: 2016-12\n  - name: Mill\n${roles('    ', back, clerk)}`;
    assert.equal(sorted(turned), text);
  });

  it('is offered for one section where there is an anchor in another, and for entries that have one', () => {
    const skills = 'skills:\n  - &one\n    name: Baking\n  - *one\n';
    assert.equal(
      sorted(`${skills}work:\n${voss}${odda}${skills.replace('skills', 'x-more')}`),
      `${skills}work:\n${odda}${voss}${skills.replace('skills', 'x-more')}`,
    );
    const named = voss.replace('Voss', '&name Voss');
    assert.equal(sorted(`work:\n  # v\n${named}  # o\n${odda}`), `work:\n  # o\n${odda}  # v\n${named}`);
    assert.equal(
      sorted(`work:\n  - name: Mill\n${roles('    ', clerk, lead)}${skills}`),
      `work:\n  - name: Mill\n${roles('    ', lead, clerk)}${skills}`,
    );
  });

  it('is not offered where an entry repeats what has an anchor above it', () => {
    assert.equal(sorted(`work:\n${voss.replace('Voss', '&name Voss')}${odda.replace('Odda', '*name')}`), null);
  });

  it('is not offered where aliases in aliases would be too much to read', () => {
    const more = ['a', 'b', 'c', 'd', 'e', 'f'].map((name, at, all) => {
      const inner = at === 0 ? 'x' : `*${all[at - 1]}`;
      return `x-${name}: &${name} [${Array(9).fill(inner).join(', ')}]\n`;
    });
    assert.equal(sorted(`work:\n${voss}${odda}${more.join('')}`), null);
  });
});
