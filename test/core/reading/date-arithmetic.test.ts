import assert from 'node:assert/strict';
import fc from 'fast-check';
import { inLanguage } from '../../../server/src/core/messages/language.ts';
import {
  type CalendarDate,
  canonicalDate,
  compareDates,
  dateSpan,
  daysInMonth,
  endBeforeStart,
  formatDuration,
  formatMonths,
  gapsBetween,
  mergeIntervals,
  monthIndex,
  newestFirst,
  overlapMonths,
  parseCanonicalDate,
  readDate,
  unionMonths,
  widestInterval,
} from '../../../server/src/core/reading/dates/index.ts';

const date = (text: string): CalendarDate => parseCanonicalDate(text)!;
const today = date('2026-05-18');
const span = (start: string, end?: string) =>
  dateSpan(readDate(start), end === undefined ? undefined : readDate(end), today)!;

const anyDate: fc.Arbitrary<CalendarDate> = fc
  .tuple(fc.integer({ min: 1950, max: 2080 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
  .chain(([year, month, day]) =>
    fc.constantFrom<CalendarDate>(
      { year, precision: 'year' },
      { year, quarter: Math.ceil(month / 3), precision: 'quarter' },
      { year, month, precision: 'month' },
      { year, month, day: Math.min(day, daysInMonth(year, month)), precision: 'day' },
    ),
  );

describe('date arithmetic', () => {
  describe('comparing', () => {
    for (const [a, ordering, b] of [
      ['2019', 'before', '2020'],
      ['2019', 'overlapping', '2019-05'],
      ['2019-05', 'same', '2019-05'],
      ['2019-Q2', 'overlapping', '2019-05'],
      ['2019-Q2', 'before', '2019-07'],
      ['2020-02-29', 'before', '2020-03'],
      ['2020-02-29', 'overlapping', '2020-02'],
      ['2020-Q1', 'after', '2019-12-31'],
    ] as const)
      it(`${a} ${ordering} ${b}`, () => assert.equal(compareDates(date(a), date(b)), ordering));

    it('mirrors when the dates are exchanged', () =>
      fc.assert(
        fc.property(anyDate, anyDate, (a, b) => {
          const mirror = { before: 'after', after: 'before', same: 'same', overlapping: 'overlapping' } as const;
          assert.equal(compareDates(b, a), mirror[compareDates(a, b)]);
        }),
      ));

    it('an end in the month of its start, or known to the year, contradicts nothing', () => {
      assert.equal(endBeforeStart(date('2019-05'), date('2019-05')), false);
      assert.equal(endBeforeStart(date('2019-05'), date('2019')), false);
      assert.equal(endBeforeStart(date('2019-05'), date('2019-04')), true);
      assert.equal(endBeforeStart(date('2019-05'), date('2018')), true);
    });
  });

  it('a canonical date reads back as itself', () =>
    fc.assert(
      fc.property(anyDate, (value) => {
        assert.deepEqual(parseCanonicalDate(canonicalDate(value)), value);
        const reading = readDate(canonicalDate(value));
        assert.deepEqual(reading.from?.date, value);
        assert.equal(reading.canonical, true);
      }),
    ));

  describe('durations', () => {
    for (const [start, end, words] of [
      ['2019-03', '2021-05', '2 yr 3 mo'],
      ['2019-03', '2019-03', '1 mo'],
      ['2019-01', '2019-12', '1 yr'],
      ['2025-06', 'present', '1 yr'],
      ['Oct 2021 – Dec 2022', undefined, '1 yr 3 mo'],
      ['since 2026-01', undefined, '5 mo'],
      ['2018', '2020', 'about 2 yr'],
      ['2018', '2018', 'up to 1 yr'],
      ['2018', '2019', 'about 1 yr'],
      ['Summer 2018', 'Fall 2018', 'up to 6 mo'],
      ['Spring 2018', 'Fall 2019', 'about 1 yr 10 mo'],
    ] as const)
      it(`${start} to ${end} is ${words}`, () =>
        assert.equal(inLanguage(formatDuration(span(start, end)), 'en'), words));

    it('has none when a date is refused, or the end comes first', () => {
      assert.equal(span('2019-13', '2020-01'), undefined);
      assert.equal(span('2019-05', '2019-04'), undefined);
      assert.equal(span('until 2019'), undefined);
    });

    it('writes months in years', () =>
      assert.deepEqual(
        [11, 12, 27].map((months) => inLanguage(formatMonths(months), 'en')),
        ['11 mo', '1 yr', '2 yr 3 mo'],
      ));
  });

  describe('intervals', () => {
    const months = (start: string, end: string) => widestInterval({ from: date(start), to: date(end) });
    it('count shared months once', () => {
      assert.equal(unionMonths([months('2019-01', '2019-06'), months('2019-04', '2019-12')]), 12);
      assert.equal(overlapMonths(months('2019-01', '2019-06'), months('2019-06', '2019-12')), 1);
    });
    it('show the gaps between them', () => {
      const gaps = gapsBetween([
        months('2020-01', '2020-03'),
        months('2019-01', '2019-06'),
        months('2019-03', '2019-05'),
      ]);
      assert.deepEqual(gaps, [{ start: monthIndex(2019, 7), end: monthIndex(2020, 1) }]);
    });
    it('cover the same months in any order', () =>
      fc.assert(
        fc.property(fc.array(fc.tuple(fc.integer({ min: 0, max: 90 }), fc.integer({ min: 0, max: 20 }))), (pairs) => {
          const intervals = pairs.map(([start, length]) => ({ start, end: start + length }));
          const covered = new Set(
            intervals.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i)),
          );
          assert.equal(unionMonths(intervals), covered.size);
          assert.deepEqual(mergeIntervals([...intervals].reverse()), mergeIntervals(intervals));
        }),
      ));
  });

  it('sorts newest first: what goes on, then by end, then by start', () => {
    const spans = [
      span('2015', '2018'),
      span('2024-02', 'present'),
      span('2018-03', '2021'),
      span('2025-01'),
      span('2019', '2021'),
    ];
    const sorted = [...spans].sort(newestFirst).map(({ from }) => canonicalDate(from));
    assert.deepEqual(sorted, ['2025-01', '2024-02', '2019', '2018-03', '2015']);
  });
});
