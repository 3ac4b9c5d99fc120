import assert from 'node:assert/strict';
import fc from 'fast-check';
import { inLanguage } from '../../../server/src/core/messages/language.ts';
import { inferOrder, readDate, toCanonical } from '../../../server/src/core/reading/dates/index.ts';

/** One line: start, end (or `…` when it goes on), precision. */
function said(text: string): string {
  const { isDate, start, end, precision, ongoing } = readDate(text);
  return isDate ? `${start} ${ongoing ? '…' : end} ${precision}` : 'no date';
}

function table(rows: readonly (readonly [text: string, reading: string])[]): void {
  for (const [text, reading] of rows) it(text, () => assert.equal(said(text), reading));
}

describe('reading dates', () => {
  describe('canonical', () => {
    for (const text of ['2019', '2019-04', '2020-02-29', '2021-Q3', 'present'])
      it(text, () => {
        const reading = readDate(text);
        assert.equal(reading.canonical, true);
        assert.equal(toCanonical(reading), text);
      });
    for (const text of ['2019 ', '2019-4', '2019-Q5', 'Present', '`2019`', '2021-02-29'])
      it(`not ${JSON.stringify(text)}`, () => assert.equal(readDate(text).canonical, false));
  });

  describe('a day without its year', () =>
    table([
      ['Jan 5 – Mar 2020', '2020-01-05 2020-03 mixed'],
      ['May 21st – June 2022', '2022-05-21 2022-06 mixed'],
      ['May 5 – June 8', 'no date'],
    ]));

  describe('month names', () =>
    table([
      ['Oct 2021', '2021-10 null month'],
      ['Sept. 2015', '2015-09 null month'],
      ['MARCH, 2018', '2018-03 null month'],
      ["Apr' 2014", '2014-04 null month'],
      ["Jul'16", '2016-07 null month'],
      ['Jan-20', '2020-01 null month'],
      ['Aug2019', '2019-08 null month'],
      ['2020 March', '2020-03 null month'],
      ['August 3rd, 2013', '2013-08-03 null day'],
      ['3rd of August 2013', '2013-08-03 null day'],
      ['05-Mar-2020', '2020-03-05 null day'],
      ['Friday, May 3, 2019', '2019-05-03 null day'],
      ['März 2019', '2019-03 null month'],
      ['1. Dezember 2020', '2020-12-01 null day'],
      ['1er juillet 2019', '2019-07-01 null day'],
      ['août 2019', '2019-08 null month'],
      ['2 de marzo de 2020', '2020-03-02 null day'],
      ['setembro de 2018', '2018-09 null month'],
      ['gennaio 2019', '2019-01 null month'],
    ]));

  describe('numbers', () =>
    table([
      ['2020-1', '2020-01 null month'],
      ['04/2019', '2019-04 null month'],
      ['4.2019', '2019-04 null month'],
      ['2019/04', '2019-04 null month'],
      ['15.03.2020', '2020-03-15 null day'],
      ['3/15/2020', '2020-03-15 null day'],
      ['31/12/99', '1999-12-31 null day'],
      ['2023-04-19T10:00:00Z', '2023-04-19 null day'],
      ['２０２０年３月', '2020-03 null month'],
      ["'21", '2021 null year'],
      ['12.04.58', '1958-04-12 null day'],
      ['12.04.50', '1950-04-12 null day'],
      ['12.04.49', '2049-04-12 null day'],
    ]));

  describe('seasons and quarters', () => {
    table([
      ['Winter 2022', '2022-Q1 null season'],
      ['Spring 2022', '2022-Q1 null season'],
      ['summer term 2022', '2022-Q3 null season'],
      ["Fall '22", '2022-Q4 null season'],
      ['Winter 2019/20', '2020-Q1 null season'],
      ['Herbst 2022', '2022-Q4 null season'],
      ['WS 2019/20', '2019-Q4 null season'],
      ['Q3 2021', '2021-Q3 null quarter'],
      ["Q1'20", '2020-Q1 null quarter'],
      ['3rd quarter of 2018', '2018-Q3 null quarter'],
    ]);
    it('keeps the word for display', () => assert.equal(readDate('AUTUMN 2022').from?.date?.season, 'Autumn'));
  });

  describe('ranges', () =>
    table([
      ['2016 – 2019', '2016 2019 year'],
      ['2016-19', '2016 2019 year'],
      ['1999–00', '1999 2000 year'],
      ['2019/2020', '2019 2020 year'],
      ["'18 - '21", '2018 2021 year'],
      ['Nov 2015 -- June 2016', '2015-11 2016-06 month'],
      ['Sep 2012- Feb 2014', '2012-09 2014-02 month'],
      ['June 2012 until March 2013', '2012-06 2013-03 month'],
      ['March – May 2018', '2018-03 2018-05 month'],
      ['Nov – Feb 2013', '2012-11 2013-02 month'],
      ['June 2016 - August', '2016-06 2016-08 month'],
      ['Mar 19 – Jun 20', '2019-03 2020-06 month'],
      ['from Feb 24 to Apr 11 2017', '2017-02-24 2017-04-11 day'],
      ['May 12–14, 2019', '2019-05-12 2019-05-14 day'],
      ['1st–3rd May 2017', '2017-05-01 2017-05-03 day'],
      ['03/18 – 05/20', '2018-03 2020-05 month'],
      ['2018-05-01 to 2018-08-31', '2018-05-01 2018-08-31 day'],
      ['Oct 2015 – 2017', '2015-10 2017 mixed'],
      ['Summer 2019 → Fall 2020', '2019-Q3 2020-Q4 season'],
      ['Mai 2018 bis April 2020', '2018-05 2020-04 month'],
      ['janv. 2019 à août 2020', '2019-01 2020-08 month'],
      ['enero de 2019 a marzo de 2020', '2019-01 2020-03 month'],
      ['Period: July 2017 to June 2018 (1 year)', '2017-07 2018-06 month'],
      ['Jun 2021 – Aug 2021; Jun 2022 – Aug 2022', '2021-06 2022-08 month'],
      ['2015; 2017', '2015 2017 year'],
      ['June, July 2015', '2015-06 2015-07 month'],
      ['Fall 2013 / Spring 2014', '2013-Q4 2014-Q1 season'],
      ['2015-05/2016-04', '2015-05 2016-04 month'],
      ['03/01/2014 - 04/15/2015', '2014-03-01 2015-04-15 day'],
      ['Jun 2014 to', '2014-06 null month'],
    ]));

  describe('what goes on', () =>
    table([
      ['Oct 2021 - Present', '2021-10 … month'],
      ['2017--current', '2017 … year'],
      ['Mar 2014 till date', '2014-03 … month'],
      ['since May 2015 to till date', '2015-05 … month'],
      ['Feb 2018 to Still', '2018-02 … month'],
      ['Feb 2018 – on-going', '2018-02 … month'],
      ['w.e.f. 1 Feb 2018 till', '2018-02-01 … day'],
      ['since 2019', '2019 … year'],
      ['2019 –', '2019 … year'],
      ['Jan 2020 - Present · 3 yrs 2 mos', '2020-01 … month'],
      ['seit März 2019', '2019-03 … month'],
      ['März 2019 – heute', '2019-03 … month'],
      ['mars 2019 - aujourd’hui', '2019-03 … month'],
      ['desde marzo de 2018 hasta la actualidad', '2018-03 … month'],
      ['fevereiro de 2019 até o momento', '2019-02 … month'],
      ['2020年3月至今', '2020-03 … month'],
      ['Now', 'null … null'],
      ['2019年3月至2020年5月', '2019-03 2020-05 month'],
      ['03/2019 по настоящее время', '2019-03 … month'],
      ['2019 – ongoing (part-time)', '2019 … year'],
    ]));

  describe('run together, barred and copied from web pages', () =>
    table([
      ['2004/2009', '2004 2009 year'],
      ['2022 &#45; Present', '2022 … year'],
      ['Mar 2012 &#x2013; Jul&nbsp;2013', '2012-03 2013-07 month'],
      ['07thMay.2015', '2015-05-07 null day'],
      ['June2010toMarch2012', '2010-06 2012-03 month'],
      ['Mai2019bisJuni2020', '2019-05 2020-06 month'],
      ['Octubre2018aJulio2019', '2018-10 2019-07 month'],
      ['Nov2010tillDate', '2010-11 … month'],
      ['Feb 2018 | Jul 2018', '2018-02 2018-07 month'],
      ['03/2015 | 06/2016', '2015-03 2016-06 month'],
      ['1862-03-01', '1862-03-01 null day'],
      ['May 1898', '1898-05 null month'],
    ]));

  describe('in other languages', () =>
    table([
      ['březen 2018 – květen 2020', '2018-03 2020-05 month'],
      ['январь 2018 — март 2019', '2018-01 2019-03 month'],
      ['с 2015 по 2018', '2015 2018 year'],
      ['Ocak 2018 - Ağustos 2019', '2018-01 2019-08 month'],
      ['tammikuu 2018 – maaliskuu 2019', '2018-01 2019-03 month'],
      ['2019년 3월 ~ 현재', '2019-03 … month'],
      ['gener 2018 - juliol 2019', '2018-01 2019-07 month'],
      ['od 03.2018 do 05.2020', '2018-03 2020-05 month'],
      ['de março de 2018 a maio de 2019', '2018-03 2019-05 month'],
      ['augusti 2018 – desember 2019', '2018-08 2019-12 month'],
    ]));

  it('takes an old year for one where the text is the value of a date, and for a number elsewhere', () => {
    for (const text of ['1859', '1948']) {
      assert.equal(readDate(text).isDate, false);
      assert.equal(readDate(text, { field: true }).start, text);
    }
    for (const text of ['0859', '9001', '12345']) assert.equal(readDate(text, { field: true }).isDate, false);
  });

  it('knows "present" in many languages', () => {
    for (const text of [
      ...[
        'heute',
        'bis heute',
        'aktuell',
        'actuel',
        'Aujourd’hui',
        'à ce jour',
        'en cours',
        'atualmente',
        'até o momento',
      ],
      ...['la actualidad', 'hasta la fecha', 'oggi', 'in corso', 'heden', 'nu', 'obecnie', 'do dziś', 'současnost'],
      ...['настоящее время', 'по н.в.', 'дотепер', 'günümüz', 'devam ediyor', 'pågående', 'nykyinen', 'prezent'],
      ...[
        '至今',
        '现在',
        '現在',
        '現在に至る',
        '현재',
        '재직 중',
        'hiện tại',
        'till date',
        'Still working',
        '(present)',
      ],
    ])
      assert.deepEqual([text, readDate(text).ongoing], [text, true]);
    for (const text of ['date', 'Momento', 'continued', 'still', 'tomorrow'])
      assert.deepEqual([text, readDate(text).isDate], [text, false]);
  });

  describe('what is expected', () => {
    for (const text of [
      'Expected Jun 2027',
      'Jun 2027 (expected)',
      'Anticipated graduation: June 2027',
      'exp. Jun 2027',
    ])
      it(text, () => {
        const { start, end, expected, ongoing } = readDate(text);
        assert.deepEqual(
          { start, end, expected, ongoing },
          { start: '2027-06', end: null, expected: true, ongoing: false },
        );
      });
    for (const text of ['2023 – 2027 (Expected)', 'Expected 2026/27', '2026/27 (expected)', 'Expected 2023-2027'])
      it(`a range whose end is expected: ${text}`, () => assert.equal(readDate(text).expected, true));
    it('no range that is just there', () => assert.equal(readDate('2026/27').expected, false));
  });

  describe('decoration', () =>
    table([
      ['**Oct 2021** – *Nov 2022*', '2021-10 2022-11 month'],
      ['(2015 – 2018)', '2015 2018 year'],
      ['• 2019', '2019 null year'],
      ['📅 2019 – 2021', '2019 2021 year'],
      ['\u202b٢٠١٩ – ٢٠٢١\u202c', '2019 2021 year'],
      ['Oct\u00a02021', '2021-10 null month'],
    ]));

  describe('not dates', () => {
    for (const text of [
      ...['', ' ', '-', 'to', 'present day value', 'hello', 'May', 'June – July', 'Summer', 'Q3', '1', '19', '03/18'],
      ...[
        'A-2019-04',
        'ISO 27001',
        'Windows 10',
        'v2019.1',
        '2019.1',
        '20190314',
        '2012/13/14',
        '2008 / 2012',
        '2016 - 16',
        '2 / 4000',
      ],
      ...['$2019', '$1,200', '9.28/10', '24/7/365', '10-12', '+1 415 555 0100', '2008 (R2)', '2010 (1 year)', '3000'],
      ...[
        'Shipped 2019',
        '2019 in Berlin',
        'Marching 2019',
        'Decade 2010',
        'Maytober 2019',
        '2009/2006',
        '1234-56',
        '2019 | 2017',
        '2019-2019-2019',
        'Mar 21',
      ],
    ])
      it(JSON.stringify(text), () => assert.equal(readDate(text).isDate, false));
  });

  describe('what the calendar refuses', () => {
    for (const [text, reason] of [
      ['13-2020', 'there is no month 13'],
      ['2020-00', 'there is no month 0'],
      ['2021-02-29', 'February 2021 has 28 days'],
      ['31 Feb 2016', 'February 2016 has 29 days'],
      ['June 31st, 2019', 'June 2019 has 30 days'],
      ['2021-Q5', 'there is no quarter 5'],
      ['Jan 2020 – Apr 31, 2021', 'April 2021 has 30 days'],
    ] as const)
      it(text, () => {
        const { problems, start, end } = readDate(text);
        assert.deepEqual(
          problems.map((problem) => inLanguage(problem.reason, 'en')),
          [reason],
        );
        assert.ok(start === 'invalid' || end === 'invalid');
        assert.equal(toCanonical(readDate(text)), undefined);
      });
  });

  describe('how it is written', () => {
    for (const [text, style] of [
      ['2019-04', 'iso'],
      ['04/2019', 'numeric'],
      ['Sep 2019', 'month-name-short'],
      ['September 2019', 'month-name-long'],
      ['May 2019', 'month-name'],
      ['May 2019 – Sep 2019', 'month-name-short'],
      ['Nov 2015 – June 2016', 'mixed'],
      ['Fall 2019', 'season'],
      ['2019-Q4', 'quarter'],
      ['2019 – 2021', 'year'],
      ['Current', 'present'],
    ] as const)
      it(`${text} is ${style}`, () => assert.equal(readDate(text).style, style));

    it('knows where each date stands', () => {
      const text = 'Period: **Oct 2021** – 5 May 2022';
      const { from, to } = readDate(text);
      assert.equal(text.slice(from!.span.start, from!.span.end), 'Oct 2021');
      assert.equal(text.slice(to!.span.start, to!.span.end), '5 May 2022');
    });

    it('knows where "present" stands', () => {
      const text = 'Oct 2021 (till date)';
      const span = readDate(text).ongoingSpan!;
      assert.equal(text.slice(span.start, span.end), 'till date');
    });
  });

  describe('order of day and month', () => {
    it('comes from the dates that only one order can read', () => {
      assert.equal(inferOrder(['3/4/2020', '25/12/2019']), 'dmy');
      assert.equal(inferOrder(['3/4/2020', '12/25/2019 – 1/2/2020']), 'mdy');
      assert.equal(inferOrder(['3/4/2020', 'May 2019']), undefined);
    });
    it('decides what could be either', () => {
      assert.equal(readDate('3/4/2020', { order: 'dmy' }).start, '2020-04-03');
      assert.equal(readDate('3/4/2020', { order: 'mdy' }).start, '2020-03-04');
      assert.equal(readDate('3/4/2020').from?.ambiguous, true);
      assert.equal(readDate('3/15/2020', { order: 'dmy' }).start, '2020-03-15');
    });
  });

  it('survives any text, and every span lies inside it', () => {
    const pieces = fc.constantFrom(
      ...[
        '2019',
        "'",
        'May',
        ' ',
        '-',
        '–',
        '/',
        '.',
        '1',
        '31',
        'to',
        'present',
        '(',
        ')',
        'expected',
        'Q3',
        ',',
        '年',
        '٣',
        '\ud800',
        '🎉',
      ],
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(pieces, { maxLength: 24 }).map((p) => p.join('')),
        ),
        (text) => {
          const { from, to, ongoingSpan } = readDate(text);
          for (const span of [from?.span, to?.span, ongoingSpan])
            if (span) assert.ok(span.start >= 0 && span.start < span.end && span.end <= text.length);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('says no to a wall of digits and to prose', () => {
    assert.equal(readDate('9'.repeat(400)).isDate, false);
    assert.equal(readDate('2019 – '.repeat(20000)).isDate, false);
  });
});
