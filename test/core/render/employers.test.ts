import assert from 'node:assert/strict';
import { readDocument } from '../../../server/src/core/profile/document.ts';
import type { Piece } from '../../../server/src/core/render/index.ts';
import { prepare } from '../../../server/src/outputs/prepare.ts';

const modelOf = async (profile: string, template = 'senior') =>
  (await prepare(readDocument(profile), { template })).model;
const said = (piece: Piece | null): string => piece?.runs.map(({ text }) => text).join('') ?? '';

const twice = `
work:
  - { name: Quayside Bank, position: Head of finance, startDate: 2022-01, location: Leeds, highlights: [Cut the close from 9 days to 2, Led 4 teams] }
  - { name: quayside  bank, position: Controller, startDate: 2019-02, endDate: 2021-12, location: York, highlights: [Moved the ledger] }
  - { name: Orbit Mills, position: Accountant, startDate: 2016-01, endDate: 2019-01, highlights: [Wrote the manual, Saved 30% of the audit fee] }
  - { name: Quayside Bank, position: Clerk, startDate: 2012-01, endDate: 2013-06, highlights: [Sorted the mail] }
`;

describe('the jobs of the senior template', () => {
  it('that follow each other at one employer are its roles, with the whole time there', async () => {
    const [bank, mills, before] = (await modelOf(twice)).sections.find(({ id }) => id === 'work')!.entries;
    assert.deepEqual(
      [said(bank!.title), said(bank!.tenure), bank!.dates, bank!.place],
      ['Quayside Bank', 'Feb 2019 – present', null, null],
    );
    assert.deepEqual(
      bank!.parts.map(({ title, dates, place, at }) => [said(title), said(dates), said(place), at]),
      [
        ['Head of finance', 'Jan 2022 – present', 'Leeds', '/work/0'],
        ['Controller', 'Feb 2019 – Dec 2021', 'York', '/work/1'],
      ],
    );
    assert.deepEqual(
      [mills, before].map((job) => [said(job!.title), job!.parts.length]),
      [
        ['Orbit Mills', 0],
        ['Quayside Bank', 0],
      ],
    );
  });

  it('stay apart where somebody left and came back, or has no position to tell them by', async () => {
    const back = twice.replace('2021-12', '2020-06');
    assert.equal((await modelOf(back)).sections[0]!.entries.length, 4);
    const bare = twice.replace('position: Controller, ', '');
    assert.equal((await modelOf(bare)).sections[0]!.entries.length, 4);
  });

  /** The jobs, newest first, each as `Employer [whole time], place: role dates place; …`. */
  async function told(...jobs: readonly string[]): Promise<readonly string[]> {
    const { sections } = await modelOf(`work:\n${jobs.map((job) => `  - { ${job} }\n`).join('')}`);
    return sections[0]!.entries.map(({ title, tenure, detail, dates, place, parts }) => {
      const line = (pieces: readonly (Piece | null)[]): string => pieces.map(said).filter(Boolean).join(' ');
      const own =
        parts.length > 0 ? parts.map((part) => line([part.title, part.dates, part.place])) : [line([detail, dates])];
      return `${said(title)}${tenure ? ` [${said(tenure)}]` : ''}${place ? `, ${said(place)}` : ''}: ${own.join('; ')}`;
    });
  }
  const head = 'name: Quay, position: Head, startDate: 2022-01';
  const lead = 'name: Quay, position: Lead, startDate: 2019-01, endDate:';
  const grouped = 'Quay [Jan 2019 – present]: Head Jan 2022 – present; Lead Jan 2019 –';
  const rows: readonly (readonly [what: string, jobs: readonly string[], shown: readonly string[]])[] = [
    ['up to three months apart are one', [head, `${lead} 2021-10`], [`${grouped} Oct 2021`]],
    [
      'four months apart are two',
      [head, `${lead} 2021-09`],
      ['Quay: Head Jan 2022 – present', 'Quay: Lead Jan 2019 – Sep 2021'],
    ],
    [
      'may share some time',
      ['name: Quay, position: Head, startDate: 2019-06, endDate: 2022-01', `${lead} 2021-08`],
      ['Quay [Jan 2019 – Jan 2022]: Head Jun 2019 – Jan 2022; Lead Jan 2019 – Aug 2021'],
    ],
    [
      'may stand oldest first',
      [`${lead} 2021-12`, head],
      ['Quay [Jan 2019 – present]: Lead Jan 2019 – Dec 2021; Head Jan 2022 – present'],
    ],
    [
      'are known by the letters of the employer',
      [
        `name: "Quay, Ltd.", position: Head, startDate: 2022-01`,
        'name: quay ltd, position: Lead, startDate: 2019-01, endDate: 2021-12',
      ],
      ['Quay, Ltd. [Jan 2019 – present]: Head Jan 2022 – present; Lead Jan 2019 – Dec 2021'],
    ],
    [
      'are two where the employers have no letters',
      [
        'name: "·—", position: Head, startDate: 2022-01',
        'name: "—·", position: Lead, startDate: 2019-01, endDate: 2021-12',
      ],
      ['·—: Head Jan 2022 – present', '—·: Lead Jan 2019 – Dec 2021'],
    ],
    [
      'are two where one has no date that can be read',
      [head, `${lead} some day`],
      ['Quay: Head Jan 2022 – present', 'Quay: Lead Jan 2019 – some day'],
    ],
    [
      'are two where the second begins a page',
      [head, `${lead} 2021-12, breakBefore: true`],
      ['Quay: Head Jan 2022 – present', 'Quay: Lead Jan 2019 – Dec 2021'],
    ],
    [
      'name a place once that all of them have',
      [`${head}, location: Hoorn`, `${lead} 2021-12, location: Hoorn`],
      ['Quay [Jan 2019 – present], Hoorn: Head Jan 2022 – present; Lead Jan 2019 – Dec 2021'],
    ],
    [
      'keep a place that only one has',
      [`${head}, location: Hoorn`, `${lead} 2021-12`],
      ['Quay [Jan 2019 – present]: Head Jan 2022 – present Hoorn; Lead Jan 2019 – Dec 2021'],
    ],
    [
      'stand with the roles of another entry',
      [
        'name: Quay, roles: [{ position: Head, startDate: 2022-01 }, { position: Lead, startDate: 2020-01, endDate: 2021-12 }]',
        'name: Quay, position: Clerk, startDate: 2018-01, endDate: 2019-12',
      ],
      ['Quay [Jan 2018 – present]: Head Jan 2022 – present; Lead Jan 2020 – Dec 2021; Clerk Jan 2018 – Dec 2019'],
    ],
    [
      'stand with the only role of another entry',
      [
        'name: Quay, roles: [{ position: Head, startDate: 2022-01 }]',
        'name: Quay, position: Clerk, startDate: 2020-01, endDate: 2021-12',
      ],
      ['Quay [Jan 2020 – present]: Head Jan 2022 – present; Clerk Jan 2020 – Dec 2021'],
    ],
    [
      'are two where the entry with roles says something of its own',
      [
        'name: Quay, summary: Of 9 docks., roles: [{ position: Head, startDate: 2022-01 }, { position: Lead, startDate: 2020-01, endDate: 2021-12 }]',
        'name: Quay, position: Clerk, startDate: 2018-01, endDate: 2019-12',
      ],
      [
        'Quay [Jan 2020 – present]: Head Jan 2022 – present; Lead Jan 2020 – Dec 2021',
        'Quay: Clerk Jan 2018 – Dec 2019',
      ],
    ],
    [
      'have no whole time where there is one role, or a date that cannot be read',
      [
        'name: Quay, roles: [{ position: Head, startDate: 2022-01 }]',
        'name: Mill, roles: [{ position: Lead, startDate: 2020-01 }, { position: Clerk, startDate: once, endDate: 2019-12 }]',
      ],
      ['Quay: Head Jan 2022 – present', 'Mill: Lead Jan 2020; Clerk once – Dec 2019'],
    ],
    [
      'are read with the order of day and month that the profile has',
      [
        'name: Quay, position: Head, startDate: 01/02/2022',
        'name: Quay, position: Lead, startDate: 25/03/2019, endDate: 30/11/2021',
      ],
      ['Quay [Mar 2019 – present]: Head Feb 2022 – present; Lead Mar 2019 – Nov 2021'],
    ],
  ];
  for (const [what, jobs, shown] of rows) it(what, async () => assert.deepEqual(await told(...jobs), shown));

  it('stay as they are in the other templates', async () => {
    for (const template of ['classic', 'modern']) {
      const model = await modelOf(twice, template);
      assert.deepEqual([model.sections[0]!.entries.length, model.results.length], [4, 0]);
    }
  });
});

describe('a job of the senior template that lies far back', () => {
  const told = async (roles: string): Promise<readonly (boolean | undefined)[]> => {
    const model = await modelOf(
      `work:\n  - { name: Quayside Bank, position: Head of finance, startDate: 2022-01 }\n  - name: Orbit Mills\n    roles:\n${roles}`,
    );
    return model.sections.find(({ id }) => id === 'work')!.entries.map((entry) => entry.farBack);
  };
  const old = '      - { position: Clerk, startDate: 2000-01, endDate: 2008-12, highlights: [Sorted the mail] }\n';
  const newer =
    '      - { position: Controller, startDate: 2009-01, endDate: 2021-01, highlights: [Moved the ledger] }\n';
  it('is one all of whose roles do', async () => {
    assert.deepEqual(await told(old), [false, true]);
    assert.deepEqual(await told(newer + old), [false, false]);
  });
});

describe('the results on top of the senior template', () => {
  it('are the measured highlights of the newest roles, one of each', async () => {
    assert.deepEqual(
      (await modelOf(twice)).results.map((one) => [said(one), one.at]),
      [
        ['Cut the close from 9 days to 2', '/work/0/highlights/0'],
        ['Saved 30% of the audit fee', '/work/2/highlights/1'],
      ],
    );
  });

  it('are none of a job that ended ten years before the newest date', async () => {
    const results = async (ended: string) =>
      (
        await modelOf(`
work:
  - { name: Quayside Bank, position: Controller, startDate: 2022-01, highlights: [Cut the close from 9 days to 2] }
  - { name: Orbit Mills, position: Clerk, startDate: 2008-03, endDate: ${ended}, highlights: [Saved 30% of the fees] }
`)
      ).results.map(({ at }) => at);
    assert.deepEqual(await results('2012-02'), ['/work/0/highlights/0', '/work/1/highlights/0']);
    assert.deepEqual(await results('2012-01'), []);
  });

  it('are the first of a role with a change, or else with a figure, three at most, of two lines at most', async () => {
    const job = (start: string, ...highlights: readonly string[]): string =>
      `  - { name: Firm of ${start}, position: Nurse, startDate: ${start}, highlights: ${JSON.stringify(highlights)} }\n`;
    const results = async (...jobs: readonly string[]) =>
      (await modelOf(`work:\n${jobs.join('')}`)).results.map((one) => said(one));
    const other = job('2018-01', 'Led 30 nurses');
    assert.deepEqual(await results(job('2022-01', 'Ran wards', 'Ran 4 wards', 'Cut falls from 9 to 2'), other), [
      'Cut falls from 9 to 2',
      'Led 30 nurses',
    ]);
    const twice = job('2022-01', 'Cut falls from 9 to 2', 'Cut costs from 8 to 3');
    assert.deepEqual(await results(twice, other), ['Cut falls from 9 to 2', 'Led 30 nurses']);
    const role = '  - { name: Quay, roles: [{ position: Nurse, startDate: 2022-01, highlights: [Ran 4 wards] }] }\n';
    assert.deepEqual(await results(role, other), ['Ran 4 wards', 'Led 30 nurses']);
    assert.deepEqual(await results(job('2022-01', 'Ran 4 wards', 'Led 5'), other), ['Ran 4 wards', 'Led 30 nurses']);
    assert.deepEqual(await results(...[4, 5, 6, 7].map((wards) => job(`202${8 - wards}-01`, `Ran ${wards} wards`))), [
      'Ran 4 wards',
      'Ran 5 wards',
      'Ran 6 wards',
    ]);
    const long = (length: number): string => job('2022-01', 'Ran 4 wards '.padEnd(length, 'a'));
    assert.equal((await results(long(180), other)).length, 2);
    assert.equal((await results(long(181), other)).length, 0);
  });

  it('are left to no figures of a free section', async () => {
    const free = `${twice}sections: [{ id: stats, title: Figures, items: [4 wards] }]\n`;
    assert.equal((await modelOf(free)).results.length, 2);
  });

  it('are left to the figures where the profile has some, and to nobody where there is only one', async () => {
    assert.deepEqual((await modelOf(`basics: { stats: [{ value: 2 days, label: to close }] }\n${twice}`)).results, []);
    assert.deepEqual((await modelOf(twice.replace('Saved 30% of the audit fee', 'Read the law'))).results, []);
  });
});
