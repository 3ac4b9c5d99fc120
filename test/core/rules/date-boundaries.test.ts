import assert from 'node:assert/strict';
import { underlined } from '../support/check.ts';
import { type Job, jobs, said } from '../support/jobs.ts';
import { findings, message } from '../support/sentences.ts';

/** Findings as they are shown: the words underlined, the message, and where it points. */
const told = (code: string, text: string): readonly string[] =>
  findings(code, text).map((one) =>
    [
      underlined(text, one),
      one.message,
      ...one.related().map(({ range, message: also }) => `${range.start.line} ${also}`),
    ].join(' | '),
  );

describe('dates on either side of each boundary', () => {
  const three = (...ends: readonly (readonly [start: string, end: string])[]) =>
    jobs(
      ...ends.map(([start, end], at) => ({
        name: ['Ash Mill', 'Birch Quay', 'Cedar Yard', 'Dogwood'][at]!,
        start,
        end,
      })),
    );

  it('are none where a paper is not out yet, in each of its words', () => {
    for (const word of 'submitted|accepted|in press|forthcoming|to appear|under review|in review|in revision|in preparation|in prep|in prep.|preprint|eingereicht|angenommen|im druck|soumis|accepté|sous presse|à paraître|enviado|aceptado|en prensa|(submitted).'.split(
      '|',
    ))
      assert.deepEqual(said('date.invalid', `publications:\n  - name: Tides\n    releaseDate: ${word}\n`), [], word);
    for (const word of ['resubmitted', 'submitted twice', 'not accepted'])
      assert.deepEqual(
        said('date.invalid', `publications:\n  - name: Tides\n    releaseDate: ${word}\n`),
        [word],
        word,
      );
  });

  it('are named in full up to forty letters', () => {
    const text = (length: number) => message('date.invalid', jobs({ start: 'x'.repeat(length) }));
    assert.ok(text(40).includes(`\`${'x'.repeat(40)}\``));
    assert.ok(text(41).includes(`\`${'x'.repeat(39)}…\``));
    assert.equal(
      message('date.invalid', jobs({ start: '2019 - 2021, 2023 - 2024' })),
      '`startDate` holds several dates, `2019 - 2021, 2023 - 2024`. Give each of these times an entry of its own.',
    );
    assert.equal(
      message('date.invalid', jobs({ start: '2019 - 2021', end: '" "' })),
      '`startDate` holds two dates, `2019 - 2021`. Put the first in `startDate` and the second in `endDate`.',
    );
  });

  it('were expected for a month that has passed', () => {
    const study = (end: string, expected = true) =>
      findings(
        'date.stale-expected',
        `education:\n  - institution: TU Delft\n    endDate: ${end}\n${expected ? '    expected: true\n' : ''}`,
      ).map((one) => one.fixes().map(({ title }) => title));
    assert.deepEqual(study('2026-05'), [['It happened: remove `expected`']]);
    assert.deepEqual(study('2025'), [['It happened: remove `expected`']]);
    assert.deepEqual(study('Expected May 2026', false), [['It happened: write `2026-05`']]);
    for (const end of ['2026-06', '2026', 'soon']) assert.deepEqual(study(end), [], end);
    assert.deepEqual(study('2026-05', false), []);
  });

  it('give only the year in at most half of the jobs of late', () => {
    const alone = 'Your other jobs give the month; with only the year here, a reader has to guess.';
    const now = ['2021-03', 'present'] as const;
    const precise = (...ends: readonly (readonly [start: string, end: string])[]) =>
      told('date.precision', three(now, ...ends));
    assert.deepEqual(precise(['2018-01', '2020']), [`2020 | ${alone}`]);
    assert.deepEqual(precise(['2018-01', '2021-02'], ['2016', '2017-12']), [`2016 | ${alone}`]);
    assert.deepEqual(precise(['2018', '2021-02'], ['2016', '2017-12']), []);
    assert.deepEqual(precise(['2018', '2021-02'], ['2017', '2017-12'], ['2016-01', '2016-12']), [
      '2018 | 2 jobs give only the year, the others the month as well; a reader has to guess. | 8 Only the year here too.',
    ]);
    assert.deepEqual(precise(['2018-01', '2021-02'], ['2014', '2016-06']), [`2014 | ${alone}`]);
    assert.deepEqual(precise(['2018-01', '2021-02'], ['2014', '2016-05']), []);
  });

  it('overlap by more than the month in which one ends and the other begins', () => {
    const overlap = (...ends: readonly (readonly [start: string, end: string])[]) =>
      told('date.overlap', three(...ends));
    assert.deepEqual(overlap(['2021-03', '2024-01'], ['2019-01', '2021-03']), []);
    assert.deepEqual(overlap(['2021-03', '2024-01'], ['2019-01', '2021-04']), [
      '2021-03 | This overlaps Birch Quay by 2 months. If it was part-time or freelance, say so in the position. | 5 The other job.',
    ]);
    assert.deepEqual(overlap(['2018-03', '2024-01'], ['2022-01', '2022-12'], ['2020-01', '2021-09']), [
      '2018-03 | This runs beside other jobs, such as Cedar Yard for 1 year and 9 months. If it was part-time or freelance, say so in the position. | 8 The other job. | 5 The other job.',
    ]);
    assert.deepEqual(overlap(['2018', '2024'], ['2020', '2021']), [
      '2020 | This overlaps Ash Mill by at least 2 months. If it was part-time or freelance, say so in the position. | 2 The other job.',
    ]);
  });

  it('go on in several jobs', () => {
    const current = (...starts: readonly string[]) =>
      told('date.multiple-current', three(...starts.map((start) => [start, 'present'] as const)));
    assert.deepEqual(current('2021-03', '2019-01'), [
      'present | This goes on, and so does Ash Mill. Did this one end? | 3 The newer one.',
    ]);
    assert.deepEqual(current('2019-01', '2021-03'), [
      'present | This goes on, and so does Birch Quay. Did this one end? | 6 The newer one.',
    ]);
    assert.deepEqual(current('2021-03', '2021-03'), [
      'present | This goes on, and so does Ash Mill. Did this one end? | 3 The newer one.',
    ]);
    assert.deepEqual(current('2021-03', '2019-01', '2018-01', '2017-01'), [
      'present | This and 2 more go on, and so does Ash Mill. Did they end? | 3 The newer one. | 9 Here too | 12 Here too',
    ]);
  });

  it('leave a gap of more than half a year', () => {
    const later = (length: string) =>
      `What follows begins ${length} later. A line about that time (travel, family, a course) answers the question before it is asked.`;
    const gap = (end: string, more = '') => told('date.gap', three(['2023-03', 'present'], ['2019-01', end]) + more);
    assert.deepEqual(gap('2022-08'), []);
    assert.deepEqual(gap('2022-07'), [`2022-07 | ${later('7 months')}`]);
    assert.deepEqual(gap('2021-09', 'awards:\n  - date: 2022-05\n'), [`2021-09 | ${later('1 year and 5 months')}`]);
    assert.deepEqual(
      gap('2021-09', 'volunteer:\n  - organization: Code Club\n    startDate: 2021-09\n    endDate: 2023-02\n'),
      [],
    );
    assert.deepEqual(told('date.gap', three(['2023', 'present'], ['2019', '2021'])), [
      `2021 | ${later('at least 1 year')}`,
    ]);
  });

  it('lie after today', () => {
    const code = 'date.future';
    for (const [section, key] of [
      ['awards', 'date'],
      ['certificates', 'date'],
      ['patents', 'date'],
    ]) {
      assert.deepEqual(told(code, `${section}:\n  - ${key}: 2026-06\n`), [], section);
      assert.deepEqual(told(code, `${section}:\n  - ${key}: 2026-07\n`), [
        '2026-07 | This lies after today. Is the year right?',
      ]);
    }
    for (const text of [
      'certificates:\n  - expires: 2027\n',
      'publications:\n  - releaseDate: 2027\n',
      'talks:\n  - date: 2027\n',
    ])
      assert.deepEqual(told(code, text), [], text);
    const rows: readonly (readonly [job: Job, ...said: readonly string[]])[] = [
      [{ start: '2026-06' }],
      [{ start: '2026-06-15' }],
      [{ start: '2026-06-16' }, '2026-06-16'],
      [{ start: '2026-07' }, '2026-07'],
      [{ start: '2026-07', position: 'Incoming clerk' }],
      [{ start: 'Expected 2027' }],
      [{ start: '2020-01', end: '2027-01' }, '2027-01'],
      [{ start: '2020-01', end: 'Expected 2027' }],
      [{ start: '2027-01', end: '2028-01' }, '2027-01', '2028-01'],
    ];
    for (const [job, ...expected] of rows) assert.deepEqual(said(code, jobs(job)), expected, JSON.stringify(job));
    const project = (dates: string) => said(code, `projects:\n  - name: A\n${dates}`);
    assert.deepEqual(project('    startDate: 2020-01\n    endDate: 2027-01\n'), []);
    assert.deepEqual(project('    startDate: 2027-01\n    endDate: 2028-01\n'), ['2027-01', '2028-01']);
    assert.deepEqual(project('    endDate: 2028-01\n'), ['2028-01']);
    assert.deepEqual(said(code, 'education:\n  - institution: A\n    startDate: 2025-01\n    endDate: 2028-01\n'), []);
    assert.deepEqual(said(code, 'education:\n  - institution: A\n    startDate: 2027-01\n    expected: true\n'), []);
  });

  it('are offered as most dates here are written', () => {
    /** The first thing offered for a date among four that are written in another way. */
    const first = (odd: string, [one, two, three, four]: readonly string[]) =>
      findings(
        'date.format',
        jobs(
          { start: odd, end: 'present' },
          { name: 'B', start: one!, end: two! },
          { name: 'C', start: three!, end: four! },
        ),
      )[0]!.fixes()[0]!.title;
    const short = ['Aug 2011', 'Sep 2013', 'Oct 2013', 'Nov 2014'];
    for (const [at, month] of 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ').entries())
      assert.equal(first(`${String(at + 1).padStart(2, '0')}/2023`, short), `Write \`${month} 2023\``);
    const long = ['August 2011', 'September 2013', 'October 2013', 'November 2014'];
    const months = 'January February March April May June July August September October November December'.split(' ');
    for (const [at, month] of months.entries())
      assert.equal(first(`${String(at + 1).padStart(2, '0')}/2023`, long), `Write \`${month} 2023\``);
    const rows: readonly (readonly [odd: string, usual: readonly string[], title: string])[] = [
      ['06/2023', ['Aug. 2011', 'Sep. 2013', 'Oct. 2013', 'Nov. 2014'], 'Write `Jun. 2023`'],
      ['05/2023', ['Aug. 2011', 'Sep. 2013', 'Oct. 2013', 'Nov. 2014'], 'Write `May 2023`'],
      ['09/2023', ['aug 2011', 'sept 2013', 'oct 2013', 'nov 2014'], 'Write `sep 2023`'],
      ['09/2023', ['AUG 2011', 'SEP 2013', 'OCT 2013', 'NOV 2014'], 'Write `SEP 2023`'],
      ['Sep 2023', ['08/2011', '09/2013', '10/2013', '11/2014'], 'Write `09/2023`'],
      ['Sep 2023', ['8/2011', '9/2013', '10/2013', '11/2014'], 'Write `9/2023`'],
      ['Sep 2023', ['08.2011', '09.2013', '10.2013', '11.2014'], 'Write `09.2023`'],
      ['12 Sep 2023', ['08/2011', '09/2013', '10/2013', '11/2014'], 'Convert all 5 dates'],
      ['Sep 2023', ['août 2011', 'mars 2013', 'avril 2013', 'juin 2014'], 'Convert all 5 dates'],
    ];
    for (const [odd, usual, title] of rows) assert.equal(first(odd, usual), title, `${odd} among ${usual[0]}`);
  });
});
