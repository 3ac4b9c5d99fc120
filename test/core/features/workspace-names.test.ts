import assert from 'node:assert/strict';
import { allRulesCommand, pageOf, ruleCommand } from '../../../server/src/core/features/rulePage.ts';
import { isLike, namedPlaces } from '../../../server/src/core/features/workspaceSymbols.ts';
import { readDocument } from '../../../server/src/core/profile/document.ts';

/** What can be looked for in a profile: name, where it stands, and its line. */
const names = (text: string): readonly string[] =>
  namedPlaces(readDocument(text), 'cv.yaml').map(
    ({ name, container, range }) => `${name} | ${container} | ${range.start.line}`,
  );

describe('names in the profiles of a folder', () => {
  it('are the person, the sections, the entries and their roles', () => {
    const text =
      'basics:\n  name: Ada Lo\n  label: Clerk\nwork:\n  - name: Quayside Bank\n    position: Clerk\n    startDate: 2019\n' +
      '  - name: Voss\n    roles:\n      - position: Cook\n        startDate: 2018\n      - startDate: 2017\n' +
      '  - position: \n  -\nskills:\n  - name: Boats\n    keywords: [Go]\n';
    assert.deepEqual(names(text), [
      'Ada Lo | Clerk | 0',
      'basics | Ada Lo | 0',
      'work | Ada Lo | 3',
      'Clerk · Quayside Bank · 2019 | Ada Lo · work | 4',
      'Voss | Ada Lo · work | 7',
      'Cook · 2018 | Ada Lo · work | 9',
      'skills | Ada Lo | 14',
      'Boats | Ada Lo · skills | 15',
    ]);
  });

  it('stand under the file where the profile names nobody', () => {
    assert.deepEqual(names('work:\n  - name: Voss\n'), ['work | cv.yaml | 0', 'Voss | cv.yaml · work | 1']);
    assert.deepEqual(names('basics:\n  name: " "\n'), ['basics | cv.yaml | 0']);
    assert.deepEqual(names('work:\n  - name: Voss\n"": x\n'), ['work | cv.yaml | 0', 'Voss | cv.yaml · work | 1']);
    assert.deepEqual(names('basics:\n  name: Ada\n'), ['Ada |  | 0', 'basics | Ada | 0']);
  });

  it('are none in a list, in a text, or in a document of another tool', () => {
    for (const text of ['- a\n', '?\n', 'cv:\n  name: Ada\n  sections: {}\n']) assert.deepEqual(names(text), [], text);
  });

  it('are found by their words in any order, their initials, without case and accents', () => {
    const name = 'Quayside Bank · École';
    for (const query of ['quay', 'bank quay', 'qb', 'QBE', 'be', 'ÉCOLE', 'ecole', 'q b', ' quay ', ''])
      assert.equal(isLike(name, query), true, query);
    for (const query of ['xq', 'bq', 'quay harbour']) assert.equal(isLike(name, query), false, query);
  });
});

describe('the pages of rules', () => {
  it('are shown by a command that says what the rule flags', () => {
    assert.deepEqual(ruleCommand('date.gap', 'en'), {
      title: 'Show the page about `date.gap`',
      tooltip: 'More than 6 months before a job that no job, degree, voluntary post or project covers.',
      command: 'merit.showRule',
      arguments: ['date.gap'],
    });
    assert.equal(ruleCommand('date.nothing', 'en'), null);
    assert.deepEqual(allRulesCommand('en').arguments, []);
    assert.deepEqual(['date.gap', 'date.nothing', 3, undefined].map(pageOf), [
      'date.gap.md',
      'README.md',
      'README.md',
      'README.md',
    ]);
  });
});
