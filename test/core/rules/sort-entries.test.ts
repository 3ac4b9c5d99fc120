import assert from 'node:assert/strict';
import { CodeActionKind } from 'vscode-languageserver-types';
import { codeActions } from '../../../server/src/core/features/codeActions.ts';
import { refactorings, resolveRefactoring } from '../../../server/src/core/features/refactor/index.ts';
import { readDocument } from '../../../server/src/core/profile/document.ts';
import { applied, check, today } from '../support/check.ts';
import { cursor } from '../support/marked.ts';

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

  it('takes a year for its end where a month stands beside it', () => {
    const job = (name: string, end: string): string => `  - name: ${name}\n    startDate: 2013\n    endDate: ${end}\n`;
    const [year, month] = [job('Odda', '2019'), job('Ulvik', '2019-06')];
    assert.equal(sorted(`work:\n${voss}${month}${year}`), `work:\n${year}${month}${voss}`);
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
    const offered = (line: number): readonly string[] => {
      const at = { line, character: 6 };
      const request = {
        uri: 'file:///cv.profile.yaml',
        only: [CodeActionKind.RefactorRewrite],
        diagnostics: [],
        today,
      };
      return [
        ...codeActions(readDocument(text), check(text), { ...request, range: { start: at, end: at } }),
        ...refactorings(readDocument(text), at, request),
      ].flatMap(({ title }) => (/^(?:Sort|Convert)/.test(title) ? [title] : []));
    };
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

describe('sorting a section from anywhere in it', () => {
  const uri = 'file:///cv.profile.yaml';
  const title = 'Sort these entries newest first';
  const actionsIn = (marked: string, resolves = false) => {
    const { text, position } = cursor(marked);
    const document = readDocument(text);
    const [action, ...others] = refactorings(document, position, {
      uri,
      only: [CodeActionKind.RefactorRewrite],
      today,
      resolves,
    }).filter((one) => one.title === title);
    assert.deepEqual(others, []);
    return { text, document, action };
  };
  /** The text after the action at the `|`; null where there is none. */
  const from = (marked: string): string | null => {
    const { text, action } = actionsIn(marked);
    return action ? applied(text, action.edit?.changes?.[uri] ?? []) : null;
  };
  const entries = (section: string, ...all: readonly string[]): string => `${section}:\n${all.join('')}`;

  it('is offered wherever entries have dates', () => {
    for (const [section, name, key] of [
      ['awards', 'title', 'date'],
      ['certificates', 'name', 'date'],
      ['publications', 'name', 'releaseDate'],
      ['talks', 'title', 'date'],
      ['patents', 'name', 'date'],
      ['education', 'institution', 'endDate'],
      ['projects', 'name', 'startDate'],
      ['volunteer', 'organization', 'startDate'],
    ] as const) {
      const old = `  # the first\n  - ${name}: Fjord\n    ${key}: 2014-05\n`;
      const young = `  # the second\n  - ${name}: Skerry\n    ${key}: Oct 2019\n`;
      const tail = 'interests:\n  - name: Rowing\n';
      const marked = entries(section, old, young.replace('Skerry', 'Ske|rry')) + tail;
      assert.equal(from(marked), entries(section, young, old) + tail, section);
      assert.equal(from(entries(section, young, old.replace('Fjord', 'Fj|ord')) + tail), null, section);
    }
  });

  it('keeps what has no date in its place, and offers nothing where nothing has one', () => {
    const undated = '  - title: Bread of the year\n';
    const dated = (year: number): string => `  - title: Oar\n    date: ${year}\n`;
    assert.equal(
      from(entries('awards', dated(2014).replace('Oar', 'O|ar'), undated, dated(2019))),
      entries('awards', dated(2019), undated, dated(2014)),
    );
    assert.equal(from(entries('awards', undated.replace('Bread', '|Bread'), undated, dated(2019))), null);
    assert.equal(from('interests:\n  - name: Row|ing\n  - name: Baking\n'), null);
    assert.equal(from('basics:\n  name: A|da\n'), null);
  });

  it('is for the section at the cursor alone, also where the text is read as one', () => {
    const text =
      'x-one: &one 1\nx-two: *one\nawards:\n  - title: Oar\n    date: 2014\n  - title: Bread\n    date: 2019\ntalks:\n  - title: Silt\n    date: 2015\n  - title: Sand\n    date: 2016\n';
    const sortedAwards = text
      .replace('Oar\n    date: 2014', 'Bread\n    date: 2019')
      .replace(/Bread\n {4}date: 2019\ntalks/, 'Oar\n    date: 2014\ntalks');
    assert.equal(from(text.replace('title: Bread', 'title: Br|ead')), sortedAwards);
    assert.equal(from(text.replace('title: Sand', 'title: Sa|nd'))?.includes('awards:\n  - title: Oar'), true);
    assert.equal(from(text.replace('x-one', 'x-|one')), null);
  });

  it('is not offered where an entry takes its keys from another', () => {
    const base = '  - &oar\n    title: Oar\n    date: 2014\n';
    assert.equal(from(entries('awards', base, '  - <<: *oar\n    title: Br|ead\n    date: 2019\n')), null);
  });

  it('leaves the edits of a long section for when it is chosen', () => {
    const many = Array.from(
      { length: 400 },
      (_, at) => `  - title: Prize number ${at} of a town by the sea\n    date: ${1950 + (at % 70)}\n`,
    );
    const marked = entries('awards', ...many).replace('number 7 ', 'num|ber 7 ');
    const { text, document, action } = actionsIn(marked, true);
    assert.equal(action?.edit, undefined);
    const chosen = resolveRefactoring(document, action!, { uri, today });
    const edits = chosen.edit?.changes?.[uri] ?? [];
    const years = [...applied(text, edits).matchAll(/date: (\d+)/g)].map(([, year]) => Number(year));
    assert.deepEqual(
      years,
      [...years].sort((a, b) => b - a),
    );
    assert.equal(years.length, 400);
    // Clients that cannot ask later get them at once, as do short sections.
    assert.equal(actionsIn(marked).action?.edit !== undefined, true);
    const short = entries('awards', ...many.slice(0, 9)).replace('number 7 ', 'num|ber 7 ');
    assert.equal(actionsIn(short, true).action?.edit !== undefined, true);
  });
});
