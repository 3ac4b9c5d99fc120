import assert from 'node:assert/strict';
import { parse } from 'yaml';
import { readDocument } from '../../../server/src/core/profile/document.ts';
import { analyzer } from '../support/check.ts';
import { current, type Job, jobs, said } from '../support/jobs.ts';
import { findings, fixed, message } from '../support/sentences.ts';

describe('date.invalid, of what is not out yet', () => {
  it('takes the words of papers for what they are', () => {
    const paper = (date: string): number =>
      findings('date.invalid', `publications:\n  - name: Tides\n    releaseDate: ${date}\n`).length;
    for (const word of ['submitted', 'in press', 'Under review', '(accepted)']) assert.equal(paper(word), 0, word);
    assert.equal(paper('soonish'), 1);
    assert.equal(findings('date.invalid', 'work:\n  - name: Quay\n    startDate: submitted\n').length, 1);
  });
});

describe('date.invalid', () => {
  const code = 'date.invalid';
  it('finds what the calendar does not have, and what is no date', () => {
    for (const start of ['2021-13', '31 Feb 2020', '2021-02-30', 'soonish', '0', 'May'])
      assert.deepEqual(said(code, jobs({ start })), [start], start);
  });
  it('says once what an importer wrote into both dates', () => {
    assert.deepEqual(said(code, jobs({ start: 'soonish', end: 'soonish' })), ['soonish']);
    assert.deepEqual(said(code, jobs({ start: 'soonish', end: 'later' })), ['soonish', 'later']);
  });
  it('reads every usual way to write one', () => {
    for (const start of [
      '1859-03-08',
      '2020',
      '2020-02',
      '2020-02-29',
      'Feb 2020',
      'Sept 2015',
      '04/2019',
      'Fall 2023',
      '2023-Q4',
    ])
      assert.deepEqual(said(code, jobs({ start, end: 'present' })), [], start);
  });
  it('allows both dates in the one key that an entry of a free section has', () => {
    const text =
      'sections:\n  - title: Courses\n    items:\n      - name: Rescue swimming\n        date: 2019-05 – 2019-08\n';
    assert.deepEqual(said(code, text), []);
  });
  it('asks for two keys where one holds two dates', () => {
    assert.equal(
      message(code, jobs({ start: '2019 - 2021' })),
      '`startDate` holds two dates, `2019 - 2021`. Put the first in `startDate` and the second in `endDate`.',
    );
    assert.equal(
      message(code, jobs({ start: '2019 - 2021', end: '2021' })),
      '`startDate` holds two dates, `2019 - 2021`, and `endDate` is there as well. Keep the start only.',
    );
    assert.equal(
      message(code, 'awards:\n  - title: Oar of the year\n    date: 2019 - 2021\n'),
      '`date` holds two dates, `2019 - 2021`, and has room for one.',
    );
  });
  it('loses none of three dates', () => {
    assert.equal(
      message(code, jobs({ start: '2017-05 - 2019-04, 2025-02', end: 'present' })),
      '`startDate` holds several dates, `2017-05 - 2019-04, 2025-02`. Give each of these times an entry of its own.',
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
  it('makes up no year for an end that is only a year', () => {
    const [problem] = findings(code, jobs({ start: '2021-10', end: '2019' }));
    assert.deepEqual(
      problem?.fixes().map(({ title }) => title),
      ['Swap the two dates'],
    );
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

describe('date.future', () => {
  const code = 'date.future';
  it('finds a start and an end after today', () => {
    assert.deepEqual(said(code, jobs({ start: '2062-03' })), ['2062-03']);
    assert.deepEqual(said(code, jobs({ start: '2020-03', end: '2052-03' })), ['2052-03']);
  });
  it('finds a certificate and an award of the future, but not when one runs out', () => {
    const dated = (section: string, key: string): string =>
      `${section}:\n  - name: Forklift\n    title: Forklift\n    ${key}: 2031-05\n`;
    assert.deepEqual(said(code, dated('certificates', 'date')), ['2031-05']);
    assert.deepEqual(said(code, dated('awards', 'date')), ['2031-05']);
    assert.deepEqual(said(code, dated('certificates', 'expires')), []);
    assert.deepEqual(said(code, dated('talks', 'date')), []);
  });
  it('allows an end that was agreed at the start, of what has begun', () => {
    for (const position of [
      'Research grant on tidal silt',
      'Maternity cover, ward sister',
      'Junior fellow',
      'Befristete Lehrkraft',
    ])
      assert.deepEqual(said(code, jobs({ position, start: '2026-01', end: '2028-12' })), [], position);
    assert.deepEqual(said(code, jobs({ position: 'Ward sister', start: '2026-01', end: '2028-12' })), ['2028-12']);
    assert.deepEqual(said(code, jobs({ position: 'Research grant', start: '2027-01', end: '2028-12' })), [
      '2027-01',
      '2028-12',
    ]);
  });
  it('allows this month, what is expected, a degree in progress and an accepted offer', () => {
    assert.deepEqual(said(code, jobs({ start: '2026-06', end: 'present' })), []);
    assert.deepEqual(said(code, jobs({ start: '2026-09', position: 'Incoming analyst' })), []);
    assert.deepEqual(said(code, jobs({ start: '2026-09', end: '2026-12', position: 'Incoming intern' })), []);
    const grant = (start: string): string =>
      `projects:\n  - name: Silt\n    startDate: ${start}\n    endDate: 2031-05\n`;
    assert.deepEqual(said(code, grant('2024-01')), []);
    assert.deepEqual(said(code, grant('2030-01')), ['2030-01', '2031-05']);
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
    assert.equal(fixed(code, degree('2019-07', '    expected: true\n')), degree('2019-07'));
    assert.deepEqual(findings(code, degree('Expected July 2019 (evening school)'))[0]?.fixes(), []);
  });
  it('allows what is still to come', () => {
    assert.deepEqual(said(code, degree('Expected July 2027')), []);
    assert.deepEqual(said(code, degree('2026-06', '    expected: true\n')), []);
  });
});

describe('date.missing', () => {
  const code = 'date.missing';
  it('asks once where no entry of a section has dates, and each where one has', () => {
    const degrees = (...years: readonly string[]): number =>
      findings(code, `education:\n${years.map((year, at) => `  - institution: School ${at}\n${year}`).join('')}`)
        .length;
    assert.equal(degrees('', '', '', ''), 1);
    assert.equal(degrees('', '', ''), 3);
    assert.equal(degrees('', '', '', '', '    endDate: 2019\n'), 4);
  });

  it('asks about an older job without an end, however often a later employer is named', () => {
    const job = (name: string, start: string, end: string): string =>
      `  - name: ${name}\n    position: Clerk\n    startDate: ${start}\n${end === '' ? '' : `    endDate: ${end}\n`}`;
    const jobs = [
      job('Quay', '2022-01', 'present'),
      job('Quay', '2021-01', '2021-12'),
      job('Helix', '2020-01', '2020-12'),
      job('Quay', '2018-01', ''),
    ];
    assert.match(findings(code, `work:\n${jobs.join('')}`)[0]?.message ?? '', /Helix/);
  });

  it('asks nothing of an entry that is empty throughout', () => {
    const empty =
      'volunteer:\n  - organization: ""\n    position: ~\n    startDate: ""\n    endDate: null\n    highlights: [""]\n';
    assert.deepEqual(said(code, empty), []);
    assert.equal(said(code, empty.replace('position: ~', 'position: Coxswain')).length, 1);
  });
  it('asks for dates where there are none, and for an end', () => {
    assert.equal(message(code, jobs({})), 'When was this role? A year is enough.');
    assert.equal(
      message(code, 'education:\n  - institution: TU Delft\n'),
      'When did you study here? A year is enough.',
    );
  });
  it('asks nobody who has worked for fifteen years when they studied', () => {
    const asked = (since: number): number =>
      said(code, `work:\n  - name: Helix\n    startDate: ${since}-03\neducation:\n  - institution: TU Delft\n`).length;
    const year = 2026;
    assert.equal(asked(year - 16), 0);
    assert.equal(asked(year - 14), 1);
    assert.equal(said(code, 'work:\n  - name: Helix\n    startDate: 2001-03\n  - name: Mill\n').length, 1);
  });
  it('is silent where the time stands under another key or in the text', () => {
    for (const more of [
      'graduationDate: May',
      'date_start: spring of my life',
      'period: {from: Sept 2019, to: June 2021}',
      'years: 2',
      'summary: 2015 - 2020',
      "name: Class of '19",
      'courses: ["Wet-bench course (2018)", "First aid (2020)"]',
      'score: 平成30年3月卒業',
    ])
      assert.deepEqual(said(code, `education:\n  - institution: TU Delft\n    ${more}\n`), [], more);
    for (const more of [
      'graduationDate: ""',
      'url: https://tudelft.example/2019',
      'summary: Ran a fund of $2000 and 2,000 books',
      'startDate:',
    ])
      assert.equal(said(code, `education:\n  - institution: TU Delft\n    ${more}\n`).length, 1, more);
  });
  it('asks an older role without an end below a newer one elsewhere', () => {
    const text = jobs({ start: '2021-03', end: '2023-08' }, { name: 'Helix Bioworks', start: '2019-01' });
    assert.deepEqual(said(code, text), ['2019-01']);
    assert.equal(
      message(code, text),
      'No end is given, and Quayside Bank began later. If this goes on, write `endDate: present`; else say when it ended.',
    );
    assert.equal(parse(fixed(code, text)).work[1].endDate, 'present');
  });
  it('reads a role without an end as going on, however the absence is written', () => {
    for (const end of [undefined, 'null', '""', '~', "''"])
      assert.deepEqual(
        said(
          code,
          jobs({ start: '2021-03', ...(end ? { end } : {}) }, { name: 'Helix', start: '2018-04', end: '2021-02' }),
        ),
        [],
        end,
      );
    for (const other of [
      { name: 'Quayside Bank Ltd', start: '2019-01' },
      { name: 'Code Club', position: 'Trustee', start: '2019-01' },
      { name: 'Helix', start: '2023-01' },
    ])
      assert.deepEqual(said(code, jobs(current, other)), [], other.name);
    // A course taught in the evenings ends no job.
    const evenings = { name: 'Code Club', position: 'Tutor (part-time)', start: '2021-03', end: '2023-08' };
    assert.deepEqual(said(code, jobs(evenings, { name: 'Helix Bioworks', start: '2019-01' })), []);
    const json =
      '{"work":[{"name":"Quayside","startDate":"2021-03","endDate":"2023-08"},{"name":"Helix","startDate":"2019-01"}]}';
    const { problems } = analyzer({}, true).report(readDocument(json));
    assert.deepEqual(
      problems.filter((problem) => problem.code === code),
      [],
    );
  });
  it('asks once where no entry of a section has dates', () => {
    const text = jobs({}, { name: 'Helix' }, { name: 'Larkspur' }, { name: 'Marlowe' });
    assert.deepEqual(said(code, text), ['Quayside Bank']);
    assert.equal(message(code, text), 'When were these roles? A year for each is enough.');
    assert.equal(said(code, jobs({}, { name: 'Helix' }, { name: 'Larkspur', start: '2019-01' })).length, 2);
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
  it('says once that several give only the year, and asks nothing of what is long ago', () => {
    const text = jobs(
      ...two,
      { name: 'Kestrel', start: '2017-02', end: '2017-11' },
      { name: 'Larkspur', start: '2016', end: '2017' },
      { name: 'Marlowe', start: '2016', end: '2016-08' },
    );
    assert.deepEqual(said(code, text), ['2016']);
    assert.match(message(code, text), /^2 jobs give only the year/);
    assert.deepEqual(said(code, jobs(...two, { name: 'Larkspur', start: '2003', end: '2004' })), []);
  });
  it('speaks while half of the jobs give the month, not when fewer do', () => {
    const coarse: readonly Job[] = [
      { name: 'Larkspur', start: '2016', end: '2017' },
      { name: 'Marlowe', start: '2017', end: '2018' },
    ];
    assert.deepEqual(said(code, jobs(...two, ...coarse)), ['2016']);
    assert.deepEqual(said(code, jobs(...two, ...coarse, { name: 'Kestrel', start: '2016', end: '2018' })), []);
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
