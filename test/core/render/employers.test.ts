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

  it('stay as they are in the other templates', async () => {
    for (const template of ['classic', 'modern']) {
      const model = await modelOf(twice, template);
      assert.deepEqual([model.sections[0]!.entries.length, model.results.length], [4, 0]);
    }
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

  it('are left to the figures where the profile has some, and to nobody where there is only one', async () => {
    assert.deepEqual((await modelOf(`basics: { stats: [{ value: 2 days, label: to close }] }\n${twice}`)).results, []);
    assert.deepEqual((await modelOf(twice.replace('Saved 30% of the audit fee', 'Read the law'))).results, []);
  });
});
