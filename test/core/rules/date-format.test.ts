import assert from 'node:assert/strict';
import { parse } from 'yaml';
import { applied } from '../support/check.ts';
import { current, type Job, jobs, said } from '../support/jobs.ts';
import { findings, fixed, message } from '../support/sentences.ts';

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
    const stamped = jobs(
      { start: '2019-01-01T15:04:05Z', end: '2020-01-01T15:04:05Z' },
      { name: 'Helix', start: '2017-01-01T15:04:05Z', end: 'ca. 2018' },
    );
    assert.deepEqual(said(code, stamped), ['2019-01-01T15:04:05Z', 'ca. 2018']);
    assert.match(message(code, stamped), /the page leaves out "T15:04:05Z"\. 2 more times in this file\.$/);
    assert.doesNotMatch(fixed(code, stamped, 'Convert all 3 dates, without "T15:04:05Z"'), /T15/);
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
