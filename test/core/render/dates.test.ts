import assert from 'node:assert/strict';
import type { ProfileData, RenderOptions } from '../../../server/src/core/profile/data.ts';
import { toRenderModel } from '../../../server/src/core/render/index.ts';

/** The dates of a job as the page shows them. */
function dates(startDate: string, endDate: string, render: RenderOptions = {}): string {
  const { sections } = toRenderModel({ work: [{ name: 'Orbit Labs', startDate, endDate }], meta: { render } });
  return sections[0]?.entries[0]?.dates?.runs.map((run) => run.text).join('') ?? '';
}

describe('dates on the page', () => {
  it('shows a span in the style asked for', () => {
    assert.equal(dates('2019-04', '2021-10'), 'Apr 2019 – Oct 2021');
    assert.equal(dates('2019-04', '2021-10', { dateStyle: 'long' }), 'April 2019 – October 2021');
    assert.equal(dates('2019-04', '2021-10', { dateStyle: 'numeric' }), '04/2019 – 10/2021');
    assert.equal(dates('2019-04', '2021-10', { dateStyle: 'year' }), '2019–2021');
  });

  it('never makes a year more exact than it is', () => {
    assert.equal(dates('2019', '2021'), '2019–2021');
    assert.equal(dates('2019', '2021-03', { dateStyle: 'long' }), '2019 – March 2021');
    assert.equal(dates('2019', '2019', { dateStyle: 'numeric' }), '2019');
  });

  it('keeps quarters, and seasons in their own words', () => {
    assert.equal(dates('2021-Q2', '2021-Q4'), 'Q2 2021 – Q4 2021');
    assert.equal(dates('Fall 2023', 'Fall 2023'), 'Fall 2023');
    assert.equal(dates('winter 2023/24', 'Winter 2024/2025'), 'Winter 2023/24 – Winter 2024/2025');
  });

  it('reads dates as people write them', () => {
    assert.equal(dates('Sept 2015', 'March 2018'), 'Sep 2015 – Mar 2018');
    assert.equal(dates('04/2019', 'Present'), 'Apr 2019 – present');
  });

  it('says that something goes on when the profile says so or gives no end', () => {
    assert.equal(dates('2020-02', 'present'), 'Feb 2020 – present');
    assert.equal(dates('2020-02', ''), 'Feb 2020 – present');
    assert.equal(dates('', '2020-02'), 'Feb 2020');
    assert.equal(dates('', ''), '');
  });

  it('prints only the start of a job that a later one contradicts, except in JSON Resume', () => {
    const work = [
      { name: 'Orbit Labs', position: 'Buyer', startDate: '2021-03' },
      { name: 'Tern & Sons', position: 'Clerk', startDate: '2017-05' },
      { name: 'Night school', position: 'Part-time teacher', startDate: '2016-09' },
    ];
    const shown = (json: boolean) =>
      toRenderModel({ work }, { json }).sections[0]?.entries.map((entry) => entry.dates?.runs[0]?.text);
    assert.deepEqual(shown(false), ['Mar 2021 – present', 'May 2017', 'Sep 2016 – present']);
    assert.deepEqual(shown(true), ['Mar 2021 – present', 'May 2017 – present', 'Sep 2016 – present']);
  });

  it('ends an earlier role at the same employer where the next begins', () => {
    const roles = [
      { position: 'Head nurse', startDate: '2022-01' },
      { position: 'Nurse', startDate: '2018-01' },
    ];
    const parts = toRenderModel({ work: [{ name: 'Ward 3', roles }] }).sections[0]?.entries[0]?.parts;
    assert.deepEqual(
      parts?.map((part) => part.dates?.runs[0]?.text),
      ['Jan 2022 – present', 'Jan 2018'],
    );
  });

  it('lets posts and projects go on, and says nothing of a degree without an end', () => {
    const { sections } = toRenderModel({
      volunteer: [{ organization: 'Lifeboat', startDate: '2019' }],
      projects: [{ name: 'Tide tables', startDate: '2020-06' }],
      education: [{ institution: 'Harbour College', startDate: '2023-09' }],
    });
    assert.deepEqual(Object.fromEntries(sections.map(({ id, entries }) => [id, entries[0]?.dates?.runs[0]?.text])), {
      projects: 'Jun 2020 – present',
      volunteer: '2019 – present',
      education: 'Sep 2023',
    });
  });
  it('shows one date where start and end are the same', () => {
    assert.equal(dates('2020-02', '2020-02'), 'Feb 2020');
    assert.equal(dates('2020-02', '2020-07', { dateStyle: 'year' }), '2020');
  });

  it('prints as written what it cannot read', () => {
    assert.equal(dates('a while ago', 'soon'), 'a while ago – soon');
    assert.equal(dates('2021-13', '2022'), '2021-13 – 2022');
    assert.equal(dates('2021-02-31', ''), '2021-02-31');
  });

  it('leaves days out', () => {
    assert.equal(dates('2021-03-14', '2022-10-02'), 'Mar 2021 – Oct 2022');
    assert.equal(dates('2021-03-01', '2021-03-31'), 'Mar 2021');
    assert.equal(dates('2021-03-14', '2022-10-02', { dateStyle: 'numeric' }), '03/2021 – 10/2022');
  });

  it('shows days where they are asked for, in the order of the locale', () => {
    const day = (render: RenderOptions) => dates('2021-03-14', '2021-03-14', render);
    assert.equal(day({ dateStyle: 'short-day' }), 'Mar 14, 2021');
    assert.equal(day({ locale: 'en-GB', dateStyle: 'long-day' }), '14 March 2021');
    assert.equal(day({ locale: 'en-US', dateStyle: 'numeric-day' }), '03/14/2021');
    assert.equal(day({ locale: 'de', dateStyle: 'numeric-day' }), '14.03.2021');
  });

  it('reads day and month in the order the other dates of the profile prove', () => {
    const shown = (other: string) => {
      const { sections } = toRenderModel({
        talks: [
          { name: 'A', date: '03/04/2020' },
          { name: 'B', date: other },
        ],
      });
      return sections[0]?.entries[0]?.dates?.runs[0]?.text;
    };
    assert.equal(shown('25/12/2019'), 'Apr 2020');
    assert.equal(shown('12/25/2019'), 'Mar 2020');
  });

  it('speaks the language of the locale', () => {
    assert.equal(dates('2019-10', 'present', { locale: 'pl', dateStyle: 'long' }), 'październik 2019 – obecnie');
    assert.equal(dates('2019-10', 'present', { locale: 'pt_BR' }), 'out. 2019 – presente');
    assert.equal(dates('2019-10', 'present', { locale: 'tlh' }), 'Oct 2019 – present');
  });

  it('marks a degree that is still to come, once', () => {
    const degree = (endDate: string, expected?: boolean) => {
      const education = [{ institution: 'Lisbon Tech', endDate, ...(expected !== undefined && { expected }) }];
      return toRenderModel({ education }).sections[0]?.entries[0]?.dates?.runs[0]?.text;
    };
    assert.equal(degree('2027-06', true), 'expected Jun 2027');
    assert.equal(degree('Expected Jun 2027', true), 'expected Jun 2027');
    assert.equal(degree('Expected Jun 2027'), 'expected Jun 2027');
    assert.equal(degree('present', true), 'present');
  });

  const rows: readonly (readonly [start: string, end: string, shown: string, render?: RenderOptions])[] = [
    ['2019 to 2021', '', '2019–2021'],
    ['2019 - present', '', '2019 – present'],
    ['since 2019', '', '2019 – present'],
    ['until 2020', '', 'until 2020'],
    ['', 'until 2020', 'until 2020'],
    ['', 'present', 'present'],
    ['Expected 2027', '', 'expected 2027'],
    ['0987', '1001', '0987–1001'],
    ['1999-12', '12000', 'Dec 1999 – 12000'],
    ['Summer 2020', '2021', '2020–2021', { dateStyle: 'year' }],
    ['2020-Q3', '2021', 'Q3 2020 – 2021', { dateStyle: 'long-day' }],
    ['2020-05-01', '2021', 'May 1, 2020 – 2021', { dateStyle: 'short-day' }],
    ['2020-05', '2021-06-09', '05/2020 – 06/09/2021', { dateStyle: 'numeric-day' }],
    ['2020-05-01', '2021-06-09', '01/05/2020 – 09/06/2021', { dateStyle: 'numeric-day', locale: 'en-GB' }],
    ['2020-05', '2021', 'May 2020 – 2021', { dateStyle: 'odd' as never }],
  ];
  for (const [start, end, shown, render] of rows)
    it(`makes "${shown}" of "${start}" and "${end}"${render ? ` (${Object.values(render).join(', ')})` : ''}`, () =>
      assert.equal(dates(start, end, render), shown));

  it('learns the order of day and month from each kind of date', () => {
    const proofs: readonly ProfileData[] = [
      { work: [{ name: 'A', startDate: '25/12/2019' }] },
      { work: [{ name: 'A', endDate: '25/12/2019' }] },
      { awards: [{ title: 'A', date: '25/12/2019' }] },
      { publications: [{ name: 'A', releaseDate: '25/12/2019' }] },
      { certificates: [{ name: 'A', expires: '25/12/2019' }] },
    ];
    for (const proof of proofs) {
      const { sections } = toRenderModel({ ...proof, talks: [{ name: 'B', date: '03/04/2020' }] });
      const shown = sections.find(({ id }) => id === 'talks')?.entries[0]?.dates?.runs[0]?.text;
      assert.equal(shown, 'Apr 2020', JSON.stringify(proof));
    }
  });

  it('points at the date that is shown', () => {
    const { sections } = toRenderModel({ work: [{ name: 'A', endDate: '2020' }] });
    assert.equal(sections[0]?.entries[0]?.dates?.at, '/work/0/endDate');
    const [papers] = toRenderModel({
      certificates: [
        { name: 'A', expires: '2027' },
        { name: 'B', date: '2020' },
      ],
    }).sections;
    assert.deepEqual(
      papers?.entries.map(({ dates }) => dates?.at),
      ['/certificates/0/expires', '/certificates/1/date'],
    );
  });
});
