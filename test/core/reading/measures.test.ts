import assert from 'node:assert/strict';
import { readBullet } from '../../../server/src/core/reading/bullet.ts';
import { readDate } from '../../../server/src/core/reading/dates/index.ts';

const figures = (text: string): readonly string[] => readBullet(text).metrics.map((metric) => metric.text);

describe('figures of sound, sun and shares', () => {
  for (const [text, figure] of [
    ['Quietened the pump house by 9 decibels', '9 decibels'],
    ['Put 22 kWp of panels on two barns', '22 kWp'],
    ['Built a field of 3 MWp', '3 MWp'],
    ['Wrote 2/3 of the hymn book', '2/3'],
  ] as const)
    it(text, () => {
      assert.ok(figures(text).includes(figure), String(figures(text)));
      assert.equal(readBullet(text).quantified, 'yes');
    });
  for (const text of ['Met on 1/3 in the hall', 'Moved 3 DB hosts', 'Took a 3/2 of the road'])
    it(`are none: ${text}`, () => assert.ok(!figures(text).some((one) => /dB|\//.test(one)), String(figures(text))));
});

describe('terms of a university', () => {
  it('are seasons', () => assert.equal(readDate('Michaelmas 2016').start, '2016-Q4'));
});
