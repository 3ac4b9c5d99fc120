import assert from 'node:assert/strict';
import { parse } from 'yaml';
import { applied, check } from '../support/check.ts';
import { current, type Job, jobs, said } from '../support/jobs.ts';
import { findings, message } from '../support/sentences.ts';

describe('date.gap', () => {
  const code = 'date.gap';
  const helix: Job = { name: 'Helix Bioworks', start: '2019-01', end: '2021-09' };
  const later: Job = { start: '2023-03', end: 'present' };
  it('finds more than half a year that nothing covers', () => {
    const text = jobs(later, helix);
    assert.deepEqual(said(code, text), ['2021-09']);
    assert.equal(
      message(code, text),
      'What follows begins 1 year and 5 months later. A line about that time (travel, family, a course) answers the question before it is asked.',
    );
  });
  it('asks back to this month ten years ago', () => {
    const since = (start: string) =>
      said(code, jobs({ start, end: 'present' }, { ...helix, start: '2013-01', end: '2015-02' }));
    assert.deepEqual(since('2016-05'), []);
    assert.deepEqual(since('2016-06'), ['2015-02']);
  });
  it('takes three whole years written as days for years, and two days for days', () => {
    const last: Job = { start: '2018-01-01', end: 'present' };
    const length = (...more: readonly Job[]) => /begins (.*) later/.exec(message(code, jobs(last, ...more)))?.[1];
    const two: Job = { name: 'Helix Bioworks', start: '2014', end: '2016-12-31' };
    assert.equal(length(two), '1 year');
    assert.equal(length(two, { name: 'Holm Paper', start: '2012-01-01', end: '2014' }), 'at least 1 year');
    assert.equal(length(two, { name: 'Holm Paper', start: '2012-01-02', end: '2014' }), '1 year');
  });
  it('allows study, voluntary work, half a year, long ago, and jobs that may lie anywhere', () => {
    const covered = (entry: string): string => jobs(later, helix) + entry;
    assert.deepEqual(
      said(code, covered('education:\n  - institution: TU Delft\n    startDate: 2021-10\n    endDate: 2023-01\n')),
      [],
    );
    assert.deepEqual(
      said(code, covered('volunteer:\n  - organization: Lifeboats\n    startDate: 2021-10\n    endDate: 2023-01\n')),
      [],
    );
    assert.deepEqual(said(code, jobs({ start: '2022-03', end: 'present' }, helix)), []);
    assert.deepEqual(
      said(code, jobs({ start: '2003-03', end: 'present' }, { ...helix, start: '1999-01', end: '2001-09' })),
      [],
    );
    assert.deepEqual(said(code, jobs(later, { name: 'Larkspur' }, helix)), []);
    assert.deepEqual(said(code, jobs(later, { name: 'Larkspur', start: '2021-10' }, helix)), []);
  });
  it('leaves exactly six months alone, and seven not', () => {
    assert.deepEqual(said(code, jobs({ start: '2022-04', end: 'present' }, helix)), []);
    assert.deepEqual(said(code, jobs({ start: '2022-05', end: 'present' }, helix)), ['2021-09']);
  });
  it('makes no January of a year', () => {
    assert.deepEqual(said(code, jobs({ start: '2022-06', end: 'present' }, { ...helix, end: '2021' })), []);
    assert.deepEqual(said(code, jobs({ start: '2022-08', end: 'present' }, { ...helix, end: '2021' })), ['2021']);
    assert.deepEqual(said(code, jobs({ start: '2022', end: 'present' }, { ...helix, end: '2021-09' })), []);
  });
  it('asks nothing of the time between a project and the first job, or behind the last', () => {
    const project = (start: string, end: string) =>
      `projects:\n  - name: Tide table\n    startDate: ${start}\n    endDate: ${end}\n`;
    assert.deepEqual(said(code, project('2016-01', '2016-06') + jobs({ start: '2019-01', end: 'present' })), []);
    assert.deepEqual(said(code, jobs({ start: '2019-01', end: '2022-01' }) + project('2024-01', '2024-06')), []);
  });

  it('counts a dated project and a job without an end as something done', () => {
    const project = 'projects:\n  - name: Tide tables\n    startDate: 2021-10\n    endDate: 2023-01\n';
    assert.deepEqual(said(code, jobs(later, helix) + project), []);
    assert.deepEqual(said(code, jobs(later, { name: 'Helix', start: '2019-01' })), []);
  });
  it('goes as far back as merit.maxAgeYears', () => {
    const old = jobs({ start: '2003-03', end: 'present' }, { name: 'Helix', start: '1999-01', end: '2001-09' });
    assert.equal(check(old, code, { maxAgeYears: 40 }).length, 1);
  });
  it('does not ask what somebody does now', () => {
    assert.deepEqual(said(code, jobs(helix)), []);
  });
  it('asks before a job, behind a job or a degree: not before a degree, nor round voluntary posts and projects', () => {
    const entry = (section: string, name: string): string =>
      `${section}:\n  - ${name}: Lifeboats\n    startDate: 2023-03\n    endDate: 2025-01\n`;
    for (const one of [
      entry('education', 'institution'),
      entry('volunteer', 'organization'),
      entry('projects', 'name'),
    ]) {
      assert.deepEqual(said(code, jobs(helix) + one), [], one);
      const asked = one.startsWith('education') ? ['2025-01'] : [];
      assert.deepEqual(said(code, jobs({ start: '2026-01', end: 'present' }) + one), asked, one);
      const year = one.replace('2025-01', '2024');
      assert.deepEqual(said(code, jobs({ start: '2026-01', end: 'present' }) + year), [], year);
    }
  });
  it('asks nothing between two degrees, though a post begins with the second', () => {
    const degree = (start: string, end: string): string =>
      `education:\n  - institution: TU Delft\n    startDate: ${start}\n    endDate: ${end}\n`;
    const job = jobs({ start: '2021-10', end: 'present' });
    assert.deepEqual(said(code, job + degree('2016-09', '2020-01')), ['2020-01']);
    const two = `${degree('2016-09', '2020-01')}  - institution: TU Wien\n    startDate: 2021-10\n    endDate: present\n`;
    assert.deepEqual(said(code, job + two), []);
  });
  it('gives the least that a gap can be, where a year is all that is known', () => {
    const [problem] = findings(code, jobs({ start: '2022-08', end: 'present' }, { ...helix, end: '2021' }));
    assert.match(problem!.message, /^What follows begins at least 7 months later\./);
    const [years] = findings(code, jobs({ start: '2024', end: 'present' }, { ...helix, end: '2021-09' }));
    assert.match(years!.message, /^What follows begins at least 2 years later\./);
  });
  it('takes three first days of years for years, and two for days', () => {
    const said3 = (first: string) =>
      said(
        code,
        jobs(
          { start: '2022-01-01', end: 'present' },
          { name: 'Helix', start: '2018-03', end: '2021-01-01' },
          { name: 'Larkspur', start: '2015-05', end: first },
        ),
      );
    assert.deepEqual(said3('2018-01-01'), []);
    assert.deepEqual(said3('2018-01'), ['2021-01-01']);
  });
  it('takes a first of January in every entry for a year', () => {
    const years = (middle: string): string =>
      jobs(
        { start: '2022-01-01', end: 'present' },
        { name: 'Helix', start: '2018-01-01', end: middle },
        { name: 'Larkspur', start: '2015-01-01', end: '2018-01-01' },
      );
    assert.deepEqual(said(code, years('2021-01-01')), []);
    assert.deepEqual(said(code, years('2021-02-10')), ['2021-02-10']);
    assert.deepEqual(said(code, years('2019-12-31')), ['2019-12-31']);
  });
});

describe('date.order', () => {
  const code = 'date.order';
  const old: Job = { name: 'Helix Bioworks', start: '2019-01', end: '2021-02' };
  it('finds the newer entry below and sorts the section', () => {
    const text = jobs(old, current);
    assert.deepEqual(said(code, text), ['2021-03']);
    const [problem] = findings(code, text);
    const after = parse(applied(text, problem!.fixes()[0]!.edits));
    assert.deepEqual(
      after.work.map((entry: { name: string }) => entry.name),
      ['Quayside Bank', 'Helix Bioworks'],
    );
  });
  it('says once that a section stands oldest first', () => {
    const text = jobs(
      { name: 'Larkspur', start: '2014-01', end: '2016-12' },
      { name: 'Helix', start: '2017-01', end: '2021-02' },
      current,
    );
    assert.deepEqual(said(code, text), ['2017-01']);
    assert.match(message(code, text), /oldest first/);
    assert.equal(findings(code, text)[0]!.related().length, 1);
  });
  it('stands on the newest role of an employer whose roles stand oldest first, too', () => {
    const text = `work:
  - name: Helix
    position: Clerk
    startDate: 2017-01
    endDate: 2019-02
  - name: Quayside Bank
    roles:
      - position: Clerk
        startDate: 2015-01
        endDate: 2016-01
      - position: Head
        startDate: 2020-01
        endDate: present
`;
    assert.deepEqual(said(code, text), ['2015-01']);
    assert.match(message(code, text), /oldest first/);
    assert.equal(findings(code, text)[0]!.related().length, 1);
  });
  it('leaves courses and events behind degrees', () => {
    const school = (end: string): string =>
      `education:\n  - institution: TU Delft\n    startDate: 2017-09\n    endDate: 2021-12\n  - institution: Winter school of tides\n    startDate: 2026-02\n    endDate: ${end}\n`;
    assert.deepEqual(said(code, school('2026-02')), []);
    assert.deepEqual(said(code, school('2026-06')), ['2026-02']);
  });
  it('leaves concurrent roles in any order', () => {
    for (const [above, below] of [
      [
        { start: '2018-01', end: '2021-02' },
        { start: '2019-01', end: 'present', position: 'Trustee' },
      ],
      [
        { start: '2018-01', end: '2021-02' },
        { start: '2019-05', end: '2022-02' },
      ],
      [
        { start: '2015', end: '2018' },
        { start: '2016', end: '2019' },
      ],
    ] as const)
      assert.deepEqual(said(code, jobs(above, { name: 'Helix', ...below })), []);
    assert.equal(
      said(code, jobs({ start: '2015', end: '2018' }, { name: 'Helix', start: '2018', end: '2020' })).length,
      1,
    );
    assert.deepEqual(
      said(code, jobs({ start: '2015-02', end: '2018-04' }, { name: 'Helix', start: '2018-02', end: '2020-01' })),
      [],
    );
    assert.equal(
      said(code, jobs({ start: '2015-02', end: '2018-04' }, { name: 'Helix', start: '2018-03', end: '2020-01' }))
        .length,
      1,
    );
  });
  it('takes one day for a course, whatever day it is', () => {
    const school = (start: string, end: string): string =>
      `education:\n  - institution: TU Delft\n    startDate: 2001-12-31\n    endDate: 2005-12-31\n  - institution: Night school\n    startDate: ${start}\n    endDate: ${end}\n`;
    assert.deepEqual(said(code, school('2010-12-31', '2010-12-31')), []);
    assert.deepEqual(said(code, school('2010-12-31', '2012-12-31')), ['2010-12-31']);
  });
  it('leaves voluntary posts as they are', () => {
    const posts =
      'volunteer:\n  - organization: Lifeboats\n    startDate: 2015-01\n    endDate: 2016-01\n  - organization: Code Club\n    startDate: 2019-01\n    endDate: 2021-01\n';
    assert.deepEqual(said(code, posts), []);
  });
  it('allows newest first, two that go on, and entries without dates', () => {
    assert.deepEqual(said(code, jobs(current, old)), []);
    assert.deepEqual(
      said(code, jobs({ ...current, start: '2019-01' }, { name: 'Helix', start: '2022-01', end: 'present' })),
      [],
    );
    assert.deepEqual(said(code, jobs({ name: 'Larkspur' }, current, old)), []);
  });
});
