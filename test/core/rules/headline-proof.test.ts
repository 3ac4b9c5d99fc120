import assert from 'node:assert/strict';
import { stringify } from 'yaml';
import { findings } from '../support/sentences.ts';

/** How many findings a headline figure or a summary has beside one highlight, in a job of nine years and some. */
function unproven(basics: object, highlight: string): number {
  const highlights = [highlight, 'Wrote the guide of the yard', 'Mended the old press'];
  const work = [{ name: 'Tidewater Mill', startDate: '2017-01', endDate: 'present', highlights }];
  return findings('claim.headline', stringify({ basics, work })).length;
}

type Row = readonly [value: string, label: string, highlight: string];

const stats = (rows: readonly Row[], expected: number): void => {
  for (const [value, label, highlight] of rows)
    it(`${value} ${label}: ${highlight}`, () =>
      assert.equal(unproven({ stats: [{ value, label }] }, highlight), expected));
};

const summaries = (rows: readonly (readonly [summary: string, highlight: string])[], expected: number): void => {
  for (const [summary, highlight] of rows)
    it(`${summary} ${highlight}`, () => assert.equal(unproven({ summary }, highlight), expected));
};

describe('a headline figure is proven by the same in another form', () => {
  stats(
    [
      ['20%', 'less waste', 'Brought waste from 10% to 8%.'],
      ['60%', 'faster checks', 'Cut checks from 50 min to 20 min.'],
      ['5x', 'faster checks', 'Cut checks from 50 min to 10 min.'],
      ['3x', 'more members', 'Grew the club from 40 to 120 members.'],
      ['50%', 'lower bills', 'Halved the bills of the mill.'],
      ['100%', 'more orders', 'Doubled orders in a year.'],
      ['4x', 'less scrap', 'Cut scrap by 75%.'],
      ['1 in 4', 'bids won', 'Won 25% of all bids.'],
      ['25%', 'of bids won', 'Won one in four bids.'],
      ['99.8%', 'availability', 'Kept the line at 99.83% availability.'],
      ['200k', 'visitors', 'Welcomed 218,000 visitors.'],
      ['40+', 'volunteers', 'Led 43 volunteers.'],
      ['€3.6M', 'in sales', 'Sold cloth for 3,6 Mio. € a year.'],
      ['16', 'people led', 'Led 9 weavers and 7 dyers.'],
      ['55+', 'apprentices', 'Trains 6 apprentices each year.'],
    ],
    0,
  );
  summaries(
    [
      ['Cut energy use by 30%.', 'Brought energy use from 900 kWh to 630 kWh a day.'],
      ['Managed more than 30 weavers.', 'Manage 34 weavers on two shifts.'],
      ['Led a team of 14.', 'Led 8 weavers and 6 dyers.'],
      ['Has trained over 50 apprentices.', 'Trains 6 apprentices each year.'],
      ['Foundry lead who cut rework by over 20%.', 'Cut rework from 8% to 6%.'],
      ['Ran a £2.4M budget.', 'Held a budget of £2,410,000.'],
    ],
    0,
  );
});

describe('a headline figure is not proven by another one', () => {
  stats(
    [
      ['40%', 'less waste', 'Brought waste from 10% to 8%.'],
      ['80%', 'faster checks', 'Cut checks from 50 min to 20 min.'],
      ['9x', 'faster checks', 'Cut checks from 50 min to 10 min.'],
      ['70%', 'lower bills', 'Halved the bills of the mill.'],
      ['2x', 'less scrap', 'Cut scrap by 75%.'],
      ['1 in 2', 'bids won', 'Won 25% of all bids.'],
      ['99.9%', 'availability', 'Kept the line at 98.6% availability.'],
      ['300k', 'visitors', 'Welcomed 218,000 visitors.'],
      ['90+', 'volunteers', 'Led 43 volunteers.'],
      ['€3.6M', 'in sales', 'Sold cloth for 1,6 Mio. € a year.'],
      ['30', 'people led', 'Led 9 weavers and 7 dyers.'],
      ['200+', 'apprentices', 'Trains 6 apprentices each year.'],
    ],
    1,
  );
  summaries(
    [
      ['Cut energy use by 55%.', 'Brought energy use from 900 kWh to 630 kWh a day.'],
      ['Managed more than 60 weavers.', 'Manage 34 weavers on two shifts.'],
      ['Led a team of 40.', 'Led 8 weavers and 6 dyers.'],
      ['Managed 30 weavers.', 'Manage 34 weavers on two shifts.'],
      ['Foundry lead who cut rework by over 60%.', 'Cut rework from 8% to 6%.'],
    ],
    1,
  );
});

describe('patents, awards and papers that somebody has', () => {
  const named = (section: string, count: number): object => ({
    [section]: Array.from({ length: count }, (_, index) => ({
      [section === 'awards' ? 'title' : 'name']: `Hinge ${index}`,
    })),
  });
  const said = (summary: string, lists: object): readonly string[] =>
    findings('claim.headline', stringify({ basics: { summary }, ...lists })).map(({ message }) => message);
  const fewer = (written: string, count: number): readonly string[] => [
    `This says "${written}", the profile lists ${count}. Add the rest, or say ${count}.`,
  ];
  it('are held against the lists', () => {
    assert.deepEqual(said('Locksmith. Holds six patents.', named('patents', 2)), fewer('six patents', 2));
    assert.deepEqual(said('Locksmith with four patents.', named('patents', 3)), fewer('four patents', 3));
    assert.deepEqual(said('Winner of five awards.', named('awards', 2)), fewer('five awards', 2));
    assert.deepEqual(said('Author of 4 publications.', named('publications', 2)), fewer('4 publications', 2));
  });
  it('are left alone where lists have as many, none, or a selection, and where somebody else has them', () => {
    for (const [summary, section, count] of [
      ['Holds two patents.', 'patents', 2],
      ['Holds six patents.', 'patents', 0],
      ['Holds 40 patents.', 'patents', 5],
      ['Author of 30 publications.', 'publications', 5],
      ['Locksmith with four patents pending.', 'patents', 1],
      ['Locksmith at a firm with six patents.', 'patents', 1],
      ['Works for an agency that won five awards.', 'awards', 1],
    ] as const)
      assert.deepEqual(said(summary, named(section, count)), [], summary);
  });
});

describe('a headline figure over a sum', () => {
  const saved = (value: string, ...parts: readonly number[]): number =>
    findings(
      'claim.headline',
      stringify({
        basics: { stats: [{ value, label: 'saved' }] },
        work: [
          {
            name: 'Tidewater Mill',
            highlights: [
              'Wrote the guide of the yard',
              ...parts.map(
                (part, index) => `Saved €${part}M a year with ${['the mill', 'the press', 'the barge'][index]}`,
              ),
            ],
          },
        ],
      }),
    ).length;
  it('is what two or three highlights make together', () => {
    assert.equal(saved('€10M', 6, 4), 0);
    assert.equal(saved('€10M', 5, 3, 2), 0);
    assert.equal(saved('€10M', 6, 5), 1);
    assert.equal(saved('€10M', 6, 3), 1);
  });
  it('may be a bound that the sum is a tenth above, and no more', () => {
    assert.equal(saved('€10M+', 6, 5), 0);
    assert.equal(saved('€10M+', 6, 5.1), 1);
    assert.equal(saved('€10M+', 6, 3.9), 1);
  });
});
