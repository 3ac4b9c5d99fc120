import assert from 'node:assert/strict';
import { parse } from 'yaml';
import { applied, underlined } from '../support/check.ts';
import { findings, fixed, message } from '../support/sentences.ts';

interface Job {
  readonly name?: string;
  readonly position?: string;
  readonly start?: string;
  readonly end?: string;
}

/** A profile of jobs as YAML written by hand would be. */
const jobs = (...list: readonly Job[]): string =>
  `work:\n${list
    .map(({ name = 'Quayside Bank', position, start, end }) =>
      [
        `  - name: ${name}\n`,
        position ? `    position: ${position}\n` : '',
        start ? `    startDate: ${start}\n` : '',
        end ? `    endDate: ${end}\n` : '',
      ].join(''),
    )
    .join('')}`;

const said = (code: string, text: string): readonly string[] =>
  findings(code, text).map((one) => underlined(text, one));
const current: Job = { start: '2021-03', end: 'present' };

describe('date.invalid', () => {
  const code = 'date.invalid';
  it('finds what the calendar does not have, and what is no date', () => {
    for (const start of ['2021-13', '31 Feb 2020', '2021-02-30', 'soonish', '0', 'May'])
      assert.deepEqual(said(code, jobs({ start })), [start], start);
  });
  it('reads every usual way to write one', () => {
    for (const start of ['2020', '2020-02', '2020-02-29', 'Feb 2020', 'Sept 2015', '04/2019', 'Fall 2023', '2023-Q4'])
      assert.deepEqual(said(code, jobs({ start, end: 'present' })), [], start);
  });
  it('asks for two keys where one holds two dates', () => {
    assert.equal(
      message(code, jobs({ start: '2019 - 2021' })),
      '`startDate` holds two dates, `2019 - 2021`. Put the first in `startDate` and the second in `endDate`.',
    );
  });
});

describe('date.end-before-start', () => {
  const code = 'date.end-before-start';
  it('finds a slip of the year and offers both corrections', () => {
    const text = jobs({ start: '2021-10', end: '2021-03' });
    assert.deepEqual(said(code, text), ['2021-03']);
    assert.equal(message(code, text), 'This ends (`2021-03`) before it starts (`2021-10`).');
    assert.deepEqual(parse(fixed(code, text, 'Swap the two dates')).work[0].startDate, '2021-03');
    assert.deepEqual(parse(fixed(code, text, 'Change the end to `2022-03`')).work[0].endDate, '2022-03');
  });
  it('allows one month, one year, and a year that may hold the month', () => {
    for (const [start, end] of [
      ['2021-10', '2021-10'],
      ['2021', '2021'],
      ['2021-10', '2021'],
      ['2021', '2021-01'],
    ] as const)
      assert.deepEqual(said(code, jobs({ start, end })), [], `${start} ${end}`);
  });
});

describe('date.format', () => {
  const code = 'date.format';
  it('offers the canonical form and keeps comments', () => {
    const text = 'work:\n  - name: Quayside Bank\n    startDate: Oct 2021 # or so\n    endDate: Current\n';
    assert.deepEqual(said(code, text), ['Oct 2021', 'Current']);
    assert.match(fixed(code, text), /startDate: 2021-10 # or so\n/);
  });
  it('reads day and month as the other dates of the file do', () => {
    const text = jobs({ start: '03/04/2021', end: '25/12/2022' });
    assert.match(message(code, text), /`2021-04-03`/);
  });
  it('leaves canonical dates alone', () => {
    for (const start of ['2021', '2021-10', '2021-10-04', '2021-Q3']) assert.deepEqual(said(code, jobs({ start })), []);
  });
});

describe('date.future', () => {
  const code = 'date.future';
  it('finds a start and an end after today', () => {
    assert.deepEqual(said(code, jobs({ start: '2062-03' })), ['2062-03']);
    assert.deepEqual(said(code, jobs({ start: '2020-03', end: '2052-03' })), ['2052-03']);
  });
  it('allows this month, what is expected, a degree in progress and an accepted offer', () => {
    assert.deepEqual(said(code, jobs({ start: '2026-06', end: 'present' })), []);
    assert.deepEqual(said(code, jobs({ start: '2026-09', position: 'Incoming analyst' })), []);
    assert.deepEqual(
      said(code, 'education:\n  - institution: TU Delft\n    startDate: 2024-09\n    endDate: 2028-06\n'),
      [],
    );
    assert.deepEqual(
      said(code, 'education:\n  - institution: TU Delft\n    startDate: 2026-09\n    expected: true\n'),
      [],
    );
  });
});

describe('date.stale-expected', () => {
  const code = 'date.stale-expected';
  const degree = (end: string, more = ''): string =>
    `education:\n  - institution: TU Delft\n    endDate: ${end}\n${more}`;
  it('finds what was expected for a date that has passed', () => {
    assert.deepEqual(said(code, degree('Expected July 2019')), ['Expected July 2019']);
    assert.equal(parse(fixed(code, degree('Expected July 2019'))).education[0].endDate, '2019-07');
    assert.equal(said(code, degree('2019-07', '    expected: true\n')).length, 1);
  });
  it('allows what is still to come', () => {
    assert.deepEqual(said(code, degree('Expected July 2027')), []);
    assert.deepEqual(said(code, degree('2026-06', '    expected: true\n')), []);
  });
});

describe('date.missing', () => {
  const code = 'date.missing';
  it('asks for dates where there are none, and for an end', () => {
    assert.equal(message(code, jobs({})), 'When was this role? A year is enough.');
    assert.equal(message(code, 'education:\n  - institution: TU Delft\n'), 'When was this degree? A year is enough.');
    const open = jobs({ start: '2021-03' });
    assert.equal(parse(fixed(code, open)).work[0].endDate, 'present');
  });
  it('is content with one date of a degree, and asks nothing of projects', () => {
    assert.deepEqual(said(code, 'education:\n  - institution: TU Delft\n    endDate: 2019\n'), []);
    assert.deepEqual(said(code, 'projects:\n  - name: Silo\n'), []);
    assert.deepEqual(said(code, jobs({ end: '2019' })), []);
  });
});

describe('date.precision', () => {
  const code = 'date.precision';
  const two: readonly Job[] = [current, { name: 'Helix Bioworks', start: '2018-01', end: '2021-02' }];
  it('finds a year among months', () => {
    assert.deepEqual(said(code, jobs(...two, { name: 'Larkspur', start: '2016', end: '2017-12' })), ['2016']);
    assert.deepEqual(said(code, jobs(...two, { name: 'Larkspur', start: '2016-01', end: '2017' })), ['2017']);
  });
  it('allows years throughout, and years of study', () => {
    assert.deepEqual(
      said(code, jobs({ start: '2021', end: 'present' }, { name: 'Helix', start: '2018', end: '2021' })),
      [],
    );
    assert.deepEqual(
      said(code, `${jobs(...two)}education:\n  - institution: TU Delft\n    startDate: 2014\n    endDate: 2018\n`),
      [],
    );
    assert.deepEqual(said(code, jobs(...two, { name: 'Larkspur' })), []);
  });
});

describe('date.overlap', () => {
  const code = 'date.overlap';
  it('finds two jobs at once and says for how long', () => {
    const text = jobs(
      { start: '2021-03', end: '2024-01' },
      { name: 'Helix Bioworks', start: '2019-01', end: '2021-09' },
    );
    assert.deepEqual(said(code, text), ['2021-03']);
    assert.equal(
      message(code, text),
      'This overlaps Helix Bioworks by 7 months. If it was part-time or freelance, say so in the position.',
    );
  });
  it('allows a shared month, work beside another job, one employer, and years that need not overlap', () => {
    const besideIt = (other: Job): readonly string[] =>
      said(
        code,
        jobs({ start: '2021-03', end: '2024-01' }, { name: 'Helix', start: '2019-01', end: '2022-09', ...other }),
      );
    assert.deepEqual(besideIt({ end: '2021-03' }), []);
    assert.deepEqual(besideIt({ position: 'Freelance illustrator' }), []);
    assert.deepEqual(besideIt({ position: 'Board member' }), []);
    assert.deepEqual(besideIt({ name: 'Quayside Bank, Inc.' }), []);
    assert.deepEqual(besideIt({ start: '2019', end: '2021' }), []);
  });
  it('guesses nothing of a job without an end', () => {
    assert.deepEqual(said(code, jobs({ start: '2021-03', end: '2024-01' }, { name: 'Helix', start: '2019-01' })), []);
    assert.deepEqual(said(code, jobs({ start: '2021-03', end: '2024-01' }, { name: 'Helix' })), []);
  });
});

describe('date.multiple-current', () => {
  const code = 'date.multiple-current';
  it('finds the older of two jobs that go on', () => {
    const text = jobs(current, { name: 'Helix Bioworks', start: '2019-01', end: 'present' });
    assert.equal(findings(code, text)[0]?.range.start.line, 6);
    assert.equal(message(code, text), 'This goes on, and so does Quayside Bank. Did this one end?');
  });
  it('allows a board, a second role at one employer, and a job without an end', () => {
    for (const other of [
      { name: 'Code Club', position: 'Trustee', start: '2019-01', end: 'present' },
      { name: 'Quayside Bank Ltd', start: '2019-01', end: 'present' },
      { name: 'Helix', start: '2019-01' },
    ])
      assert.deepEqual(said(code, jobs(current, other)), []);
  });
});

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
  it('does not ask what somebody does now', () => {
    assert.deepEqual(said(code, jobs(helix)), []);
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
  it('allows newest first, two that go on, and entries without dates', () => {
    assert.deepEqual(said(code, jobs(current, old)), []);
    assert.deepEqual(
      said(code, jobs({ ...current, start: '2019-01' }, { name: 'Helix', start: '2022-01', end: 'present' })),
      [],
    );
    assert.deepEqual(said(code, jobs({ name: 'Larkspur' }, current, old)), []);
  });
});
