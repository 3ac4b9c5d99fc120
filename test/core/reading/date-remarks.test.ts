import assert from 'node:assert/strict';
import { readDate } from '../../../server/src/core/reading/dates/index.ts';

const isDate = (text: string): boolean => {
  const { isDate: read, problems } = readDate(text);
  return read && problems.length === 0;
};

describe('what may stand in brackets behind a date', () => {
  it('is a remark in words', () => {
    for (const text of ['2015 – 2019 (seasonal)', '2015 – 2019 (part-time, in winter)', 'Mar 2015 (on leave)'])
      assert.equal(isDate(text), true, text);
  });
  it('is how long it lasted', () => {
    for (const text of [
      '2015 – 2019 (4 years)',
      '2015 – 2019 (4 years, 2 months)',
      '2015 – 2019 (4 years and 2 months)',
      '2015 – 2019 (4.5 years)',
      '2015 – 2019 (4+ years)',
      '2015 – 2019 (4 yrs. 2 mos.)',
    ])
      assert.equal(isDate(text), true, text);
  });
  it('is nothing with a figure, a bracket or no end', () => {
    for (const text of [
      '2015 – 2019 (week 3)',
      '2015 – 2019 (in (deep) winter)',
      '2015 – 2019 ()',
      '2015 – 2019 (4 boats)',
    ])
      assert.equal(isDate(text), false, text);
  });
});
