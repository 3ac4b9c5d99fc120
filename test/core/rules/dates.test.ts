import assert from 'node:assert/strict';
import { parse } from 'yaml';
import { readDocument } from '../../../server/src/core/profile/document.ts';
import { analyzer, applied } from '../support/check.ts';
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
    assert.deepEqual(said(code, mostly), ['Aug 2018']);
    assert.match(message(code, mostly), /^2 dates here are written like `Aug 2018`/);
    const readable = jobs(
      { start: 'Oct 2019', end: 'present' },
      { name: 'Helix', start: 'May 2016', end: 'Sep 2019' },
      { name: 'Larkspur', start: 'October 2014', end: '03/2016' },
    );
    // Short and long names of months are one style, with and without their marks.
    assert.deepEqual(said(code, readable), ['Oct 2019', '03/2016']);
    assert.match(message(code, readable), /^4 dates here are written like `Oct 2019`/);
  });
  it('offers the form of the most first', () => {
    const mostly = (odd: string, ...forms: readonly string[]): readonly string[] => {
      const text = jobs(...forms.map((start, index): Job => ({ name: `Larkspur ${index}`, start })), {
        name: 'Helix',
        start: odd,
      });
      return findings(code, text)
        .at(-1)!
        .fixes()
        .map(({ title }) => title);
    };
    const months = ['Aug. 2011', 'Oct. 2014', 'Feb. 2016'];
    assert.deepEqual(mostly('6/2013', ...months).slice(0, 2), ['Write `Jun. 2013`', 'Write `2013-06`']);
    assert.equal(mostly('June 2013', ...months)[0], 'Convert all 4 dates');
    assert.equal(mostly('Feb 2013', '08/2011', '10/2014', '02/2016')[0], 'Write `02/2013`');
    assert.equal(mostly('06/2013', 'August 2011', 'October 2014')[0], 'Write `June 2013`');
    assert.equal(mostly('June 2013', '2011-08', '2014-10')[0], 'Write `2013-06`');
    assert.equal(mostly('June 2013', 'août 2011', 'sept. 2014', 'avril 2016', 'avril 2018')[0], 'Convert all 5 dates');
  });
  it('names a form by a date, never by a word for now, and takes no summer for a quarter by itself', () => {
    const text = jobs(
      { start: 'September-2016', end: 'Ongoing' },
      { name: 'Helix', start: 'March-2014', end: 'June-2016' },
    );
    const [finding] = findings(code, text);
    assert.match(finding?.message ?? '', /written like `September-2016`/);
    for (const date of ['Summer 2024', 'Winter 2024/25']) {
      assert.deepEqual(findings(code, `awards:\n  - title: Best loaf\n    date: ${date}\n`), [], date);
    }
  });
  it('says once of dates among canonical ones that they are written otherwise', () => {
    const text = jobs(
      { start: '2021-03', end: '2024-05' },
      { name: 'Helix', start: '2019-01', end: '2021-02' },
      { name: 'Larkspur', start: 'Oct 2016', end: 'Dec 2018' },
      { name: 'Kestrel', start: 'Feb 2014', end: '2016-09' },
    );
    assert.deepEqual(said(code, text), ['Oct 2016']);
    assert.match(findings(code, text)[0]!.message, /^3 dates here are written like `Oct 2016`/);
    assert.equal(
      fixed(code, text),
      text.replace('Oct 2016', '2016-10').replace('Dec 2018', '2018-12').replace('Feb 2014', '2014-02'),
    );
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

describe('date.format, of dates that say more', () => {
  const code = 'date.format';
  const degree = (end: string, more = ''): string =>
    `education:\n  - institution: TU Delft\n    endDate: ${end}\n${more}    area: Hydrology\n`;
  const offered = (text: string): readonly (readonly [string, boolean])[] =>
    findings(code, text).flatMap((one) => one.fixes().map(({ title, safe }) => [title, safe] as const));

  it('says which words a date would lose, and drops none by itself', () => {
    for (const [written, title] of [
      ['ca. 2019', 'Write `2019`, without "ca."'],
      ['early 2015', 'Write `2015`, without "early"'],
      ['mid-2018', 'Write `2018`, without "mid-"'],
      ['approx. May 2019', 'Write `2019-05`, without "approx."'],
      ['circa 2019 (part-time)', 'Write `2019`, without "circa", "(part-time)"'],
      ['~2019', 'Write `2019`, without "~"'],
      ['"- 2019"', 'Write `2019`, without "-"'],
      ['Jan 2010 (part-time)', 'Write `2010-01`, without "(part-time)"'],
      ['Mai 2019 (abgebrochen)', 'Write `2019-05`, without "(abgebrochen)"'],
      ['joined May 2019', 'Write `2019-05`, without "joined"'],
      ['Monday, 4 May 2021', 'Write `2021-05-04`, without "Monday"'],
      ['2020-05-01T23:00:00-05:00', 'Write `2020-05-01`, without "T23:00:00-05:00"'],
      ['May 2019*', 'Write `2019-05`, without "*"'],
    ] as const)
      assert.deepEqual(offered(jobs({ start: written, end: 'present' })), [[title, false]], written);
    assert.deepEqual(offered(jobs({ start: '2019-01', end: 'Present (contract)' })), [
      ['Write `present`, without "(contract)"', false],
    ]);
    assert.equal(
      message(code, jobs({ start: 'ca. 2019' })),
      'Merit reads this as `2019`, and the page leaves out "ca.".',
    );
  });

  it('writes a date of which every word is said as before', () => {
    for (const [written, canonical] of [
      ['Tuesday, 4 May 2021', '2021-05-04'],
      ['Sat 29 Feb 2020', '2020-02-29'],
      ['Monday, January 1, 1900', '1900-01-01'],
      ['le 2 mars 2020', '2020-03-02'],
      ['im März 2020', '2020-03'],
      ['3rd of June, 2020', '2020-06-03'],
      ['"*April* 2013"', '2013-04'],
      ['(May 2019)', '2019-05'],
    ] as const)
      assert.deepEqual(offered(jobs({ start: written, end: 'present' })), [[`Write \`${canonical}\``, true]], written);
    for (const end of ['to present', '– today', 'bis heute'])
      assert.deepEqual(offered(jobs({ start: '2019-01', end })), [['Write `present`', true]], end);
    assert.deepEqual(offered(jobs({ start: '2019-01', end: 'until May 2020' })), [['Write `2020-05`', true]]);
  });

  it('leaves alone what goes on, what ends where it should start, and two dates in one', () => {
    for (const start of [
      'since 2019',
      'seit Mai 2019',
      'depuis 2019',
      '2019+',
      'until 2019',
      '2019 - 2021',
      'May 2019 –',
    ])
      assert.deepEqual(offered(jobs({ start })), [], start);
  });

  it('converts all dates but those that say more', () => {
    const text = jobs(
      { start: 'ca. 2019', end: 'Present (contract)' },
      { name: 'Helix', start: 'May 2016', end: 'Sep 2018' },
      { name: 'Larkspur', start: 'Jan 2010 (part-time)', end: 'Apr 2016' },
    );
    const [all] = findings(code, text).flatMap((one) =>
      one.fixes().filter(({ title }) => title === 'Convert all 3 dates'),
    );
    assert.equal(
      applied(text, all!.edits),
      text.replace('May 2016', '2016-05').replace('Sep 2018', '2018-09').replace('Apr 2016', '2016-04'),
    );
  });

  it('keeps what is expected in its own key', () => {
    for (const end of [
      'Expected May 2027',
      'May 2027 (expected)',
      'voraussichtlich Mai 2027',
      '"Expected graduation: May 2027"',
    ]) {
      assert.deepEqual(offered(degree(end)), [['Write `2027-05` and `expected: true`', true]], end);
      const quote = end.startsWith('"') ? '"' : '';
      assert.equal(fixed(code, degree(end)), degree(`${quote}2027-05${quote}`, '    expected: true\n'));
    }
    assert.equal(fixed(code, degree('2027 (exp.)')), degree('"2027"', '    expected: true\n'));
    const known = '    expected: true\n';
    assert.deepEqual(offered(degree('Expected May 2027', known)), [['Write `2027-05`', true]]);
    assert.equal(fixed(code, degree('Expected May 2027', known)), degree('2027-05', known));
    assert.equal(
      fixed(code, `education:\n  - { institution: TU Delft, endDate: Expected May 2027 }\n`),
      `education:\n  - { institution: TU Delft, endDate: 2027-05, expected: true }\n`,
    );
  });

  it('asks nothing of what is expected where there is no key for it, or the key says otherwise', () => {
    assert.deepEqual(said(code, jobs({ start: '2024-01', end: 'Expected May 2027' })), []);
    assert.deepEqual(said(code, degree('Expected May 2027', '    expected: false\n')), []);
  });

  it('says what else goes beside what is expected', () => {
    assert.deepEqual(offered(degree('Expected May 2027 (honours)')), [['Write `2027-05`, without "(honours)"', false]]);
    assert.deepEqual(offered(degree('Expected by May 2027')), [['Write `2027-05`, without "Expected by"', false]]);
  });

  it('converts years of two digits with the others only where it says so', () => {
    const text = jobs({ start: "Jan '19", end: 'Sep 2021' }, { name: 'Helix', start: 'May 2016', end: 'Sep 2018' });
    assert.deepEqual(
      offered(text).filter(([title]) => title.startsWith('Convert')),
      [
        ['Convert all 4 dates, two-digit years too', false],
        ['Convert all 3 dates', true],
      ],
    );
  });

  it('converts all dates in one way, wherever it is asked', () => {
    const text = jobs(
      { start: 'Oct 2019', end: 'Current' },
      { name: 'Helix', start: 'May 2016', end: '09/2019' },
      { name: 'Larkspur', start: '"*April* 2014"', end: 'Mar 2016' },
    );
    const all = findings(code, text).flatMap((one) => one.fixes().filter(({ edits }) => edits.length > 1));
    assert.deepEqual([...new Set(all.map(({ title }) => title))], ['Convert all 6 dates']);
    assert.deepEqual(new Set(all.map(({ edits }) => applied(text, edits))).size, 1);
  });
});

describe('date.format, of days and months', () => {
  const code = 'date.format';
  const dated = (...starts: readonly string[]): string => jobs(...starts.map((start) => ({ start })));
  it('calls neither right where nothing tells them apart', () => {
    assert.equal(
      message(code, dated('02/08/2018')),
      'This may be `2018-02-08` or `2018-08-02`: nothing here tells. Write the one that is meant.',
    );
    const [one] = findings(code, dated('02/08/2018'));
    assert.deepEqual(
      one!.fixes().map(({ title, safe }) => [title, safe]),
      [
        ['Write `2018-02-08` (month first)', false],
        ['Write `2018-08-02` (day first)', false],
      ],
    );
    assert.match(message(code, dated('2019-03', '2017-01', '02/08/2018')), /^This may be/);
  });
  it('asks of each, and converts all of them only in an order that is named', () => {
    const text = jobs(
      { start: '03/04/2019', end: '05/06/2020' },
      { name: 'Helix', start: 'Oct 2016', end: 'Nov 2018' },
    );
    assert.deepEqual(said(code, text), ['03/04/2019', '05/06/2020', 'Oct 2016']);
    const [asked, , others] = findings(code, text);
    assert.deepEqual(
      asked!.fixes().map(({ title, safe }) => [title, safe]),
      [
        ['Write `2019-03-04` (month first)', false],
        ['Write `2019-04-03` (day first)', false],
        ['Convert all 2 dates like it, month first', false],
        ['Convert all 2 dates like it, day first', false],
      ],
    );
    const [first] = parse(fixed(code, text, 'Convert all 2 dates like it, day first')).work;
    assert.deepEqual([first.startDate, first.endDate], ['2019-04-03', '2020-06-05']);
    assert.deepEqual(others!.fixes()[0]!.title, 'Convert all 2 dates');
    assert.match(applied(text, others!.fixes()[0]!.edits), /03\/04\/2019\s.*05\/06\/2020\s.*2016-10\s.*2018-11/s);
  });
  it('follows what another date tells', () => {
    assert.doesNotMatch(message(code, dated('02/08/2018', '25/12/2019')), /may be/);
    assert.doesNotMatch(message(code, dated('08/08/2018')), /may be/);
  });
});

describe('date.missing', () => {
  const code = 'date.missing';
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
