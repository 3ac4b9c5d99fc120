import assert from 'node:assert/strict';
import type { Problem } from '../../server/src/core/analysis/analyzer.ts';
import { byWeight } from '../../server/src/core/analysis/weight.ts';
import { rules } from '../../server/src/core/rules/index.ts';
import type { Settings } from '../../server/src/core/rules/settings.ts';
import { check } from './support/check.ts';

const profile = `basics:
  name: Ada Lind
  email: ada.lind@example.com
  summary: Cook who saved $9M a year.
work:
  - name: Quayside Kitchen
    position: Cook
    startDate: 2021-03
    endDate: present
    highlights:
      - Successfully fed 400 guests a night
      - Trained 6 cooks
      - Cut waste by 50%, from 40 kg to 30 kg
  - name: Helix Hotel
    position: Cook
    startDate: 2018-02
    endDate: 2018-01
    highlights:
      - Successfully fed 90 guests a night
`;

const order = (text: string): readonly string[] =>
  byWeight(check(text)).map(({ code, pointer }) => `${code} ${pointer}`);

describe('the order of the text', () => {
  it('says the worst of one place first', () => {
    const text = 'work:\n  - name: Quayside Bank\n    highlights:\n      - Was responsible for the ledger\n';
    const codes = (rules: Settings['rules']): readonly string[] =>
      check(text, undefined, { rules })
        .map(({ code }) => code)
        .filter((code) => /^bullet\.(?:unquantified|weak-opening)$/.test(code));
    assert.deepEqual(codes({ 'bullet.weak-opening': 'error', 'bullet.unquantified': 'warning' }), [
      'bullet.weak-opening',
      'bullet.unquantified',
    ]);
    assert.deepEqual(codes({ 'bullet.weak-opening': 'warning', 'bullet.unquantified': 'error' }), [
      'bullet.unquantified',
      'bullet.weak-opening',
    ]);
  });
});

describe('findings about several places', () => {
  it('are shown in the order of the text, whichever rule they are of, where there is no room for all', () => {
    const named = ['Built 3 services in Javascript'];
    const spelt = ['Chose the colour of 9 boats', 'Kept the harbor of 4 towns'];
    const first = (...jobs: readonly (readonly string[])[]) =>
      check(
        `work:\n${jobs.map((job, index) => `  - name: Quay ${'AB'[index]}\n    highlights:\n${job.map((one) => `      - ${one}\n`).join('')}`).join('')}`,
        undefined,
        {
          maxProblems: 1,
          rules: {
            ...Object.fromEntries(rules.map(({ code }) => [code, 'off'])),
            'tech.casing': 'hint',
            'spell.variant': 'hint',
          },
        },
      ).map(({ code }) => code);
    assert.deepEqual(first(named, spelt), ['tech.casing']);
    assert.deepEqual(first(spelt, named), ['spell.variant']);
  });
});

describe('the weight of findings', () => {
  it('goes by severity, then by what is at stake, then by how far down it stands', () => {
    const said = order(profile);
    const at = (start: string): number => said.findIndex((one) => one.startsWith(start));
    assert.ok(at('claim.arithmetic') < at('date.end-before-start'), 'of two errors the false claim comes first');
    assert.ok(at('date.end-before-start') < at('claim.headline'), 'an error before a warning');
    assert.ok(at('claim.headline') < at('bullet.filler'), 'a claim before a word');
    assert.ok(at('bullet.filler /work/0') < at('bullet.filler /work/1'), 'the newest job first');
  });

  it('goes down the first five entries one by one, and takes those below for equally far down', () => {
    const long = Array.from({ length: 44 }, (_, index) => ['the', 'old', 'crane', 'with'][index % 4]).join(' ');
    const jobs = [1, 1, 1, 1, 2, 1, 2, 1].map((count) => ({
      highlights: Array.from({ length: count }, (_, index) => `${['Rebuilt', 'Painted'][index]} ${long}`),
    }));
    assert.deepEqual(
      order(JSON.stringify({ basics: { name: 'Ada Lind' }, work: jobs }))
        .filter((one) => one.startsWith('bullet.length'))
        .map((one) => one.split('/')[2]),
      ['0', '1', '2', '3', '4', '6', '5', '7'],
    );
  });

  it('puts what is read wrongly first, then what makes a reader doubt, then the whole, then words', () => {
    const groups = [
      ['schema.type', 'schema.syntax', 'date.invalid'],
      ['contact.email', 'claim.headline', 'privacy.photo'],
      ['date.gap', 'date.format', 'name.inconsistent', 'skill.duplicate', 'layout.pages'],
      ['bullet.length', 'metric.sign', 'spell.typo', 'tech.casing', 'text.markup'],
    ];
    const range = { start: { line: 3, character: 0 }, end: { line: 3, character: 4 } };
    const found = groups
      .flat()
      .map(
        (code) => ({ code, severity: 'warning', pointer: '/work/0', range, related: () => [] }) as unknown as Problem,
      );
    assert.deepEqual(
      byWeight([...found].reverse()).map(({ code }) => code),
      groups.flatMap((group) => [...group].reverse()),
    );
    assert.deepEqual(
      byWeight([
        { ...found[0]!, severity: 'hint' },
        { ...found.at(-1)!, severity: 'information' },
      ]).map(({ code }) => code),
      ['text.markup', 'schema.type'],
    );
  });

  it('goes from the top of the page down, and by how much of it a finding is about', () => {
    const at = (pointer: string, lines = 0, related = 0): Problem =>
      ({
        code: 'bullet.length',
        severity: 'hint',
        pointer,
        range: { start: { line: 3, character: 0 }, end: { line: 3 + lines, character: 4 } },
        related: () => Array.from({ length: related }, () => ({})),
      }) as unknown as Problem;
    const pointers = (...found: readonly Problem[]): readonly string[] => byWeight(found).map(({ pointer }) => pointer);
    assert.deepEqual(
      pointers(
        ...['/work/4', '/meta/render', '/work/1', '/basics/name', '/work/0', '/skills', '/work/5', '/work/9'].map(
          (one) => at(one),
        ),
      ),
      ['/basics/name', '/meta/render', '/work/0', '/skills', '/work/1', '/work/4', '/work/5', '/work/9'],
    );
    assert.deepEqual(pointers(at('/work/0/a'), at('/work/0/b', 1), at('/work/0/c', 0, 2)), [
      '/work/0/c',
      '/work/0/b',
      '/work/0/a',
    ]);
  });

  it('is what the cap goes by', () => {
    const all = byWeight(check(profile));
    const kept = check(profile, undefined, { maxProblems: 3 });
    assert.deepEqual(
      byWeight(kept).map(({ code }) => code),
      all.slice(0, 3).map(({ code }) => code),
    );
  });
});

describe('how grave one finding of a rule is', () => {
  const experience = (years: number, work: string): string =>
    `basics:\n  summary: Engineer with ${years} years of experience.\n${work}`;
  const keeper = 'work:\n  - name: Quay\n    position: Engineer\n    startDate: 2022-01\n    endDate: 2023-12\n';
  const intern = '  - name: Holm\n    position: Intern\n    startDate: 2021-01\n    endDate: 2021-12\n';
  const saved = (share: string): string =>
    `basics:\n  stats:\n    - value: ${share}\n      label: shorter waits\nwork:\n  - name: Quay\n    highlights:\n      - Cut the waits by 40% with a second lane\n      - Trained six clerks\n      - Mended the old press\n`;
  for (const [what, code, severity, text] of [
    ['a misspelt key', 'schema.unknown-key', 'warning', 'basics:\n  nmae: Ada\n'],
    ['a key of no place', 'schema.unknown-key', 'warning', 'work:\n  - name: Quay\n    mood: good\n'],
    [
      'a key that says the same as one beside it',
      'schema.unknown-key',
      'hint',
      'basics:\n  url: https://ada.example.org\n  website: https://ada.example.org\n',
    ],
    ['a country in words', 'schema.value', 'information', 'basics:\n  location: { countryCode: Austria }\n'],
    ['a template that is not there', 'schema.value', 'warning', 'meta:\n  render:\n    template: clasic\n'],
    ['a size of paper that is not there', 'schema.value', 'error', 'meta:\n  render:\n    paper: a3\n'],
    ['an address without its scheme', 'contact.url', 'information', 'basics:\n  url: ada.example.org\n'],
    ['an address that is none', 'contact.url', 'warning', 'basics:\n  url: not a link\n'],
    [
      'an address that a network made up',
      'contact.url',
      'hint',
      'basics:\n  url: https://www.linkedin.com/in/ada-marlowe-1234567ab\n',
    ],
    ['a photo', 'privacy.photo', 'warning', 'basics:\n  image: me.jpg\n  location: { countryCode: CA }\n'],
    ['years that nothing can be held against', 'claim.experience', 'information', experience(3, '')],
    ['years that need an internship', 'claim.experience', 'information', experience(3, keeper + intern)],
    ['more years than there are', 'claim.experience', 'warning', experience(9, keeper)],
    ['a headline near a figure of a highlight', 'claim.headline', 'information', saved('41%')],
    ['a headline that nothing shows', 'claim.headline', 'warning', saved('75%')],
  ] as const)
    it(`${what}: ${severity}`, () =>
      assert.deepEqual(
        check(text, code).map((problem) => problem.severity),
        [severity],
      ));
});
