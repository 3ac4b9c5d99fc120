import assert from 'node:assert/strict';
import { parse } from 'yaml';
import { groupRoles, splitRoles } from '../../../server/src/core/features/refactor/roles.ts';
import { refactored } from '../support/refactored.ts';

const work = (text: string | null): unknown => (text === null ? null : (parse(text) as { work: unknown }).work);

const jobs = (newer: string, older: string, names = ['Voss Dairy', 'Voss Dairy']): string =>
  `work:\n  - name: ${names[0]}\n    position: Head\n${newer}  - name: ${names[1]}\n    position: Hand\n${older}`;
const grouped = (text: string): unknown => work(refactored(groupRoles, text.replace('Head', 'He|ad')));

describe('grouping roles', () => {
  it('leaves with each role what is said of it alone', () => {
    assert.deepEqual(
      grouped(
        jobs('    location: Voss\n    x-team: Brunost\n', '    location: Ulvik\n    team: Rømme\n    hidden: true\n'),
      ),
      [
        {
          name: 'Voss Dairy',
          roles: [
            { position: 'Head', location: 'Voss', 'x-team': 'Brunost' },
            { position: 'Hand', location: 'Ulvik', team: 'Rømme', hidden: true },
          ],
        },
      ],
    );
  });

  it('writes no blank lines between keys, keeps those of texts, and comments with what they stand above', () =>
    assert.equal(
      refactored(
        groupRoles,
        `work:
  - name: Voss Dairy

    # who leads
    position: He|ad

    summary: |
      Makes cheese.

      Sells it.

    startDate: 2021-03

  # the first job
  - name: Voss Dairy
    position: Hand

    startDate: 2019-03
`,
      ),
      `work:
  - name: Voss Dairy
    roles:
      # who leads
      - position: Head
        summary: |
          Makes cheese.

          Sells it.
        startDate: 2021-03
      # the first job
      - position: Hand
        startDate: 2019-03
`,
    ));

  it('hides the employer where every job was hidden', () =>
    assert.deepEqual(grouped(jobs('    hidden: true\n', '    hidden: true\n')), [
      { name: 'Voss Dairy', hidden: true, roles: [{ position: 'Head' }, { position: 'Hand' }] },
    ]));

  it('breaks the page before the employer, and before a later role', () =>
    assert.deepEqual(grouped(jobs('    breakBefore: true\n', '    breakBefore: true\n')), [
      { name: 'Voss Dairy', breakBefore: true, roles: [{ position: 'Head' }, { position: 'Hand', breakBefore: true }] },
    ]));

  it('keeps the longer of two names, and is not offered for a branch', () => {
    const [one] = grouped(jobs('', '', ['Voss Dairy', 'Voss Dairy Ltd'])) as [{ name: string }];
    assert.equal(one.name, 'Voss Dairy Ltd');
    assert.equal(grouped(jobs('', '', ['Voss Dairy', 'Voss Dairy Leasing'])), null);
  });

  it('takes what only one of them says of the employer', () =>
    assert.deepEqual(grouped(jobs('', '    url: https://voss.example\n')), [
      { name: 'Voss Dairy', url: 'https://voss.example', roles: [{ position: 'Head' }, { position: 'Hand' }] },
    ]));
});

describe('parting roles', () => {
  const roles = (own: string, newer = '', older = ''): string =>
    `work:\n  - name: Voss Dairy\n${own}    roles:\n      - position: Head\n${newer}      - position: Hand\n${older}`;
  const parted = (text: string): unknown => work(refactored(splitRoles, text.replace('Voss D', 'Voss| D')));

  it('hands down where they were, and that they are hidden', () =>
    assert.deepEqual(parted(roles('    location: Voss\n    hidden: true\n', '        location: Ulvik\n')), [
      { name: 'Voss Dairy', hidden: true, position: 'Head', location: 'Ulvik' },
      { name: 'Voss Dairy', location: 'Voss', hidden: true, position: 'Hand' },
    ]));

  it('writes no blank lines between keys, and a comment where its role stands', () =>
    assert.equal(
      refactored(
        splitRoles,
        `work:
  - name: Voss| Dairy

    location: Voss

    roles:
      # who leads
      - position: Head

        startDate: 2021-03

      - position: Hand
        startDate: 2019-03
`,
      ),
      `work:
  # who leads
  - name: Voss Dairy
    location: Voss
    position: Head
    startDate: 2021-03
  - name: Voss Dairy
    location: Voss
    position: Hand
    startDate: 2019-03
`,
    ));

  it('is not offered where something would be lost', () => {
    assert.equal(parted(roles('    location: Voss\n', '        location: Ulvik\n', '        location: Odda\n')), null);
    assert.equal(parted(roles('    summary: Makes cheese.\n')), null);
  });

  it('takes grouping back', () => {
    const text = jobs('    location: Voss\n', '    location: Ulvik\n');
    const both = refactored(groupRoles, text.replace('Head', 'He|ad'))!;
    assert.equal(refactored(splitRoles, both.replace('Voss D', 'Voss| D')), text);
  });
});
