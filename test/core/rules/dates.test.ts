import assert from 'node:assert/strict';
import { parse } from 'yaml';
import { Analyzer } from '../../../server/src/core/analysis/analyzer.ts';
import { readDocument } from '../../../server/src/core/profile/document.ts';
import { defaultSettings } from '../../../server/src/core/rules/settings.ts';
import { analyzer, applied, check, underlined } from '../support/check.ts';
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

describe('date.format', () => {
  const code = 'date.format';
  it('offers the canonical form and keeps comments', () => {
    const text = 'work:\n  - name: Quayside Bank\n    startDate: Oct 2021 # or so\n    endDate: Current\n';
    assert.deepEqual(said(code, text), ['Oct 2021']);
    assert.equal(
      fixed(code, text),
      'work:\n  - name: Quayside Bank\n    startDate: 2021-10 # or so\n    endDate: present\n',
    );
  });
  it('says once that all dates share a style, and converts all of them', () => {
    const text = `${jobs({ start: '09/2018', end: 'today' }, { name: 'Helix', start: '3/2016', end: '08/2018' })}education:\n  - institution: TU Delft\n    startDate: 2011\n    endDate: 11/2015\n`;
    assert.deepEqual(said(code, text), ['09/2018']);
    assert.match(message(code, text), /^5 dates here are written like `09\/2018`, which Merit reads as `2018-09`\./);
    const after = parse(fixed(code, text, 'Convert all 5 dates'));
    assert.deepEqual(
      [...after.work, ...after.education].map(({ startDate, endDate }) => `${startDate} ${endDate}`),
      ['2018-09 present', '2016-03 2018-08', '2011 2015-11'],
    );
    assert.equal(parse(fixed(code, text, 'Write `2018-09`')).work[1].startDate, '3/2016');
  });
  it('holds the odd ones against the style of the most', () => {
    const mostly = jobs(
      current,
      { name: 'Helix', start: '2016-03', end: 'Aug 2018' },
      { name: 'Larkspur', start: '2/2014', end: '2016-02' },
    );
    assert.deepEqual(said(code, mostly), ['Aug 2018', '2/2014']);
    assert.match(message(code, mostly), /most dates here are in the canonical form/);
    const readable = jobs(
      { start: 'Oct 2019', end: 'present' },
      { name: 'Helix', start: 'May 2016', end: 'Sep 2019' },
      { name: 'Larkspur', start: 'October 2014', end: '03/2016' },
    );
    assert.deepEqual(said(code, readable), ['Oct 2019', 'October 2014', '03/2016']);
    assert.match(message(code, readable), /^3 dates here are written like `Oct 2019`/);
  });
  it('says once how people wrote that they are still there', () => {
    const text = jobs({ start: '2021-03', end: 'Current' }, { name: 'Helix', start: '2019-01', end: 'now' });
    const mixed = `${text}education:\n  - institution: TU Delft\n    startDate: 2014-09\n    endDate: 2018-06\n`;
    assert.deepEqual(said(code, mixed), ['Current']);
    const after = parse(fixed(code, mixed, 'Convert all 2 dates'));
    assert.deepEqual(
      after.work.map(({ endDate }: { endDate: string }) => endDate),
      ['present', 'present'],
    );
  });
  it('changes nothing by itself where the day could be the month, or the century is a guess', () => {
    for (const start of ['03/04/2021', '04/19']) {
      const [problem] = findings(code, jobs({ start, end: 'present' }));
      assert.equal(problem?.fixes().some(({ safe }) => safe) ?? false, false, start);
    }
    const told = jobs({ start: '03/04/2021', end: '25/12/2022' });
    assert.equal(findings(code, told)[0]!.fixes()[0]!.safe, true);
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
  it('finds a certificate and an award of the future, but not when one runs out', () => {
    const dated = (section: string, key: string): string =>
      `${section}:\n  - name: Forklift\n    title: Forklift\n    ${key}: 2031-05\n`;
    assert.deepEqual(said(code, dated('certificates', 'date')), ['2031-05']);
    assert.deepEqual(said(code, dated('awards', 'date')), ['2031-05']);
    assert.deepEqual(said(code, dated('certificates', 'expires')), []);
    assert.deepEqual(said(code, dated('talks', 'date')), []);
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
    assert.deepEqual(besideIt({ end: '2021-04' }), ['2021-03']);
    assert.deepEqual(besideIt({ position: 'Freelance illustrator' }), []);
    assert.deepEqual(besideIt({ position: 'Board member' }), []);
    assert.deepEqual(besideIt({ name: 'Quayside Bank, Inc.' }), []);
    assert.deepEqual(besideIt({ start: '2019', end: '2021' }), []);
  });
  it('believes a summary that begins by saying so, not one that speaks of it later', () => {
    const beside = (summary: string): number =>
      said(
        code,
        `work:\n  - name: Quayside Bank\n    startDate: 2021-03\n    endDate: 2024-01\n  - name: Helix\n    summary: ${summary}\n    startDate: 2019-01\n    endDate: 2022-09\n`,
      ).length;
    assert.equal(beside('Part-time at the counter of a bakery'), 0);
    assert.equal(
      beside('Ran the kitchen of a hotel by the sea with 40 rooms and a staff of nine, two of them part-time'),
      1,
    );
  });
  it('knows work beside another, in the words of many languages and trades', () => {
    for (const position of [
      'Bartender (seasonal)',
      'Bank nurse',
      'Locum pharmacist',
      'Relief teacher',
      'On-call firefighter',
      'Apprentice joiner',
      'Evening class instructor',
      'Teaching assistant',
      'Visiting professor',
      'Werkstudentin Logistik',
      'Aushilfe im Verkauf',
      'Ehrenamtlicher Trainer',
      'Serveuse saisonnière',
      'Auto-entrepreneur',
      'Camarera a tiempo parcial',
      'Becaria de investigación',
      'Estagiária de enfermagem',
      'Cameriere stagionale',
      'Zelfstandig fotograaf',
      'Bijbaan als barista',
      'Praktykantka w aptece',
      'Sommarjobb i butik',
      '兼职翻译',
      'アルバイト',
      '파트타임 바리스타',
      'Barista paruh waktu',
    ])
      assert.deepEqual(
        said(
          code,
          jobs({ start: '2021-03', end: '2024-01' }, { name: 'Helix', position, start: '2019-01', end: '2022-09' }),
        ),
        [],
        position,
      );
  });
  it('reads an assistant, an owner of products and a manager of volunteers as people with a job', () => {
    for (const position of [
      'Assistant manager',
      'Assistant professor',
      'Administrative assistant',
      'Product owner',
      'Volunteer coordinator',
      'Contract manager',
      'Stage manager',
      'Autonomous systems engineer',
      'International sales manager',
      'Student services officer',
    ])
      assert.equal(
        said(
          code,
          jobs({ start: '2021-03', end: '2024-01' }, { name: 'Helix', position, start: '2019-01', end: '2022-09' }),
        ).length,
        1,
        position,
      );
  });
  it('says once that a job runs beside several', () => {
    const text = jobs(
      { start: '2022-02', end: '2024-01', name: 'Helix' },
      { start: '2020-02', end: '2021-12', name: 'Larkspur Media' },
      { start: '2018-05', end: 'present', name: 'Marlowe Pottery' },
      { start: '2017-01', end: '2018-12', name: 'Kestrel Air' },
    );
    assert.deepEqual(said(code, text), ['2018-05', '2018-05']);
    assert.deepEqual(
      findings(code, text).map((one) => one.message.split('.')[0]),
      [
        'This overlaps Kestrel Air by 8 months',
        'This runs beside 2 other jobs, such as Larkspur Media for 1 year and 11 months',
      ],
    );
  });
  it('counts until today anew on another day', () => {
    const lasting = readDocument(
      jobs({ start: '2026-08', end: '2027-01' }, { name: 'Helix', start: '2020-01', end: 'present' }),
    );
    const on = (today: string): number =>
      new Analyzer({ today, settings: defaultSettings, json: false })
        .report(lasting)
        .problems.filter((problem) => problem.code === code).length;
    assert.deepEqual([on('2026-06-15'), on('2026-12-15')], [0, 1]);
  });
  it('takes jobs without an employer for parts of one', () => {
    const text =
      'work:\n  - position: Store app\n    startDate: 2021-03\n    endDate: 2024-01\n  - position: Web shop\n    startDate: 2020-01\n    endDate: 2022-09\n';
    assert.deepEqual(said(code, text), []);
  });
  it('asks nothing of what is longer ago than merit.maxAgeYears', () => {
    const old = jobs({ start: '2004-03', end: '2009-01' }, { name: 'Helix', start: '2001-01', end: '2006-09' });
    assert.deepEqual(said(code, old), []);
    assert.equal(check(old, code, { maxAgeYears: 30 }).length, 1);
  });
  it('counts a job without an end until today, but guesses nothing of one that a later job contradicts', () => {
    assert.equal(said(code, jobs({ start: '2021-03' }, { name: 'Helix', start: '2019-01', end: '2022-06' })).length, 1);
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
  it('reads two jobs without an end as going on both', () => {
    const text = jobs({ start: '2021-03' }, { name: 'Helix Bioworks', start: '2019-01' });
    assert.deepEqual(said(code, text), ['2019-01']);
    assert.deepEqual(said('date.missing', text), []);
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
  it('leaves exactly six months alone, and seven not', () => {
    assert.deepEqual(said(code, jobs({ start: '2022-04', end: 'present' }, helix)), []);
    assert.deepEqual(said(code, jobs({ start: '2022-05', end: 'present' }, helix)), ['2021-09']);
  });
  it('makes no January of a year', () => {
    assert.deepEqual(said(code, jobs({ start: '2022-06', end: 'present' }, { ...helix, end: '2021' })), []);
    assert.deepEqual(said(code, jobs({ start: '2022-08', end: 'present' }, { ...helix, end: '2021' })), ['2021']);
    assert.deepEqual(said(code, jobs({ start: '2022', end: 'present' }, { ...helix, end: '2021-09' })), []);
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
  it('allows newest first, two that go on, and entries without dates', () => {
    assert.deepEqual(said(code, jobs(current, old)), []);
    assert.deepEqual(
      said(code, jobs({ ...current, start: '2019-01' }, { name: 'Helix', start: '2022-01', end: 'present' })),
      [],
    );
    assert.deepEqual(said(code, jobs({ name: 'Larkspur' }, current, old)), []);
  });
});
