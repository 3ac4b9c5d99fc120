import assert from 'node:assert/strict';
import { stringify } from 'yaml';
import { underlined } from '../support/check.ts';
import { findings } from '../support/sentences.ts';

const code = 'claim.headline';
const besides = ['Trained 29 analysts', 'Opened 83 shops', 'Wrote 177 pages of guidance'];

/** What is underlined in a profile with this summary and these highlights, beside three others. */
const said = (summary: string, highlights: readonly string[] = [], more: object = {}): readonly string[] => {
  const text = stringify(
    { basics: { summary }, work: [{ name: 'Quayside Bank', highlights: [...highlights, ...besides] }], ...more },
    { lineWidth: 0 },
  );
  return findings(code, text).map((one) => underlined(text, one));
};

/** The same of a headline figure. */
const stat = (
  value: string,
  label: string,
  highlights: readonly string[] = [],
  more: object = {},
): readonly string[] => {
  const text = stringify(
    {
      basics: { stats: [{ value, label }] },
      work: [{ name: 'Quayside Bank', highlights: [...highlights, ...besides] }],
      ...more,
    },
    { lineWidth: 0 },
  );
  return findings(code, text).map((one) => underlined(text, one));
};

const many = (count: number, of: object): readonly object[] => Array.from({ length: count }, () => of);

type Rows = readonly (readonly [stated: string, shown: string, proven: boolean])[];

const isProven = (rows: Rows): void => {
  for (const [stated, shown, proven] of rows)
    assert.equal(said(`Cook. ${stated}.`, [shown]).length, proven ? 0 : 1, `${stated} | ${shown}`);
};

describe('figures of a headline', () => {
  it('are proven by what they round', () =>
    isProven([
      ['Fed 100K guests', 'Fed 112,000 guests', true],
      ['Fed 100K guests', 'Fed 115,000 guests', true],
      ['Fed 100K guests', 'Fed 116,000 guests', false],
      ['Fed 100K guests', 'Fed 99,000 guests', true],
      ['Fed 100K guests', 'Fed 94,000 guests', false],
      ['Fed 900 guests', 'Fed 980 guests', false],
      ['Fed 1000 guests', 'Fed 1090 guests', true],
      ['Fed over 200 guests', 'Fed 240 guests', true],
      ['Fed over 200 guests', 'Fed 260 guests', false],
      ['Fed over 200 guests', 'Fed 261 guests', false],
      ['Fed over 200 guests', 'Fed 190 guests', true],
      ['Fed over 20 guests', 'Fed 24 guests', true],
      ['Fed over 230 guests', 'Fed 239 guests', true],
      ['Fed over 230 guests', 'Fed 250 guests', true],
      ['Fed over 230 guests', 'Fed 254 guests', true],
      ['Fed 200 guests', 'Fed 209 guests', true],
      ['Fed 200 guests', 'Fed 211 guests', false],
      ['Fed 200 guests', 'Fed 191 guests', true],
      ['Kept 99.9% of guests', 'Kept 99.93% of guests', true],
      ['Kept 99.9% of guests', 'Kept 99.96% of guests', true],
      ['Kept 99.9% of guests', 'Kept 99.89% of guests', true],
      ['Kept 40% of guests', 'Kept 41% of guests', false],
      ['Kept 40% of guests', 'Kept 40.9% of guests', true],
      ['Kept 40% of guests', 'Kept 39.5% of guests', true],
      ['Kept 40% of guests', 'Kept 39.4% of guests', false],
      ['Kept over 40% of guests', 'Kept 44% of guests', true],
      ['Kept over 40% of guests', 'Kept 53% of guests', false],
      ['Fed 5–12 guests a night for 90 nights', 'Fed 11 guests a night for 90 nights', true],
    ]));
  it('are proven by the same change said otherwise', () =>
    isProven([
      ['Doubled sales', 'Raised sales by 100%', true],
      ['Raised sales 2x', 'Raised sales by 100%', true],
      ['Raised sales 2x', 'Raised sales by 50%', true],
      ['Raised sales 4x', 'Cut waits by 75%', true],
      ['Raised sales 4x', 'Cut waits by 74%', false],
      ['Raised sales 4x', 'Cut waits by 75.4%', true],
      ['Raised sales 4x', 'Cut waits by 75.6%', false],
      ['Raised sales by 300%', 'Raised sales 4x', true],
      ['Raised sales by 301%', 'Raised sales 4x', false],
      ['Raised sales 4x', 'Raised sales 4.05x', true],
      ['Raised sales 4x', 'Raised sales 4.2x', true],
      ['Cut waits by 75%', 'Cut waits from 40 min to 10 min', true],
      ['Cut waits by 65%', 'Cut waits from 40 min to 10 min', false],
      ['Cut waits by 50%', 'Halved waits', true],
      ['Served 25% of guests', 'Served 1 in 4 guests', true],
      ['Served 20% of guests', 'Served one out of five guests', true],
      ['Served 75% of guests', 'Served three out of every four guests', true],
      ['Served 50% of guests', 'Served 5 in 5 guests', false],
    ]));
  it('are proven by two or three of one thing in different highlights, forty at most', () => {
    const parts = ['Fed 120 guests in Rye', 'Fed 230 guests in Ely', 'Fed 400 guests in Ware'];
    for (const sum of ['350', '520', '630', '750', '340+', '319+'])
      assert.deepEqual(said(`Cook. Fed ${sum} guests.`, parts), [], sum);
    for (const sum of ['349', '700', '770', '318+', '317+'])
      assert.equal(said(`Cook. Fed ${sum} guests.`, parts).length, 1, sum);
    assert.equal(said('Cook. Fed 350 guests.', ['Fed 120 guests in Rye and 230 guests in Ely']).length, 1);
    const two = 'Fed 230 guests in Ely and 400 guests in Ware';
    for (const highlights of [
      ['Fed 120 guests in Rye', two],
      [two, 'Fed 120 guests in Rye'],
    ])
      assert.equal(said('Cook. Fed 750 guests.', highlights).length, 1);
    assert.equal(said('Cook. Fed 350 guests.', ['Fed 120 guests in Rye', 'Fed 230 cats in Ely']).length, 1);
    const filler = (count: number): readonly string[] =>
      Array.from({ length: count }, (_, at) => `Fed ${at + 11} guests at one table`);
    const pair = ['Fed 4,000 guests in Rye', 'Fed 5,000 guests in Ely'];
    assert.deepEqual(said('Cook. Fed 9,000 guests.', [...filler(38), ...pair]), []);
    assert.equal(said('Cook. Fed 9,000 guests.', [...filler(39), ...pair]).length, 1);
  });
  it('are proven by the people of one sentence', () => {
    assert.deepEqual(said('Cook. Led 12 people.', ['Led 7 developers and 5 testers']), []);
    assert.equal(said('Cook. Led 12 people.', ['Led 7 developers', 'Led 5 testers']).length, 1);
    assert.equal(said('Cook. Led 13 people.', ['Led 7 developers and 5 testers']).length, 1);
    assert.equal(said('Cook. Led 12 people.', ['Led 7 developers and 5 boats']).length, 1);
  });
  it('are proven by so many a year over the years of a job', () => {
    const over = (startDate: string, stated: number): number =>
      said(`Cook. Trained ${stated} chefs.`, [], {
        volunteer: [
          { organization: 'Quays', startDate, endDate: '2024-01', highlights: ['Trained 6 chefs each year'] },
        ],
      }).length;
    assert.equal(over('2016-02', 48), 0);
    assert.equal(over('2016-02', 60), 1);
    assert.equal(over('2018-02', 48), 1);
  });
});

describe('what the profile lists', () => {
  /** The findings about a summary where so many are listed. */
  const listed = (summary: string, key: string, count: number): readonly string[] => {
    const of = { name: 'Tides', title: 'Tides', institution: 'Tides', language: 'Tides' };
    return said(summary, [], { [key]: many(count, of) });
  };
  const words = (list: string): readonly string[] => list.split('|');
  it('is held against the number that the summary gives', () => {
    for (const [key, before, all] of [
      ['certificates', 'with', 'certificates|certifications|certs|credentials|licences|licenses|Certificates'],
      ['education', 'with', 'diplomas'],
      ['languages', 'who speaks', 'languages|Languages'],
      ['patents', 'who holds', 'patents|Patents'],
      ['publications', 'who published', 'publications|papers|articles|books|Papers'],
      ['awards', 'who won', 'awards|prizes|Prizes'],
    ] as const)
      for (const word of words(all)) {
        assert.deepEqual(listed(`Cook ${before} five ${word}.`, key, 4), [`five ${word}`]);
        assert.deepEqual(listed(`Cook ${before} five ${word}.`, key, 5), []);
      }
  });
  it('is all up to twelve patents and awards and six publications, and some of the talks', () => {
    assert.deepEqual(listed('Cook who holds 12 patents.', 'patents', 5), ['12 patents']);
    assert.deepEqual(listed('Cook who holds 13 patents.', 'patents', 5), []);
    assert.deepEqual(listed('Cook who won 12 awards.', 'awards', 5), ['12 awards']);
    assert.deepEqual(listed('Cook who won 13 awards.', 'awards', 5), []);
    assert.deepEqual(listed('Cook who published 6 papers.', 'publications', 5), ['6 papers']);
    assert.deepEqual(listed('Cook who published 7 papers.', 'publications', 5), []);
    for (const word of words('talks|lectures|presentations'))
      assert.deepEqual(listed(`Cook who gave 14 ${word}.`, 'talks', 3), [], word);
    assert.deepEqual(listed('Cook with 14 certificates.', 'certificates', 13), ['14 certificates']);
  });
  it('is of the person', () => {
    for (const before of words(
      'holds|holding|holder of|with|named on|inventor of|inventor on|won|who holds over|who holds some of her|author of|co-author of',
    ))
      if (!before.includes('some of'))
        assert.deepEqual(listed(`Cook ${before} five patents.`, 'patents', 4), ['five patents'], before);
    for (const before of words(
      'who works at a firm with|from a team which has|for a company holding|selling|in a studio with',
    ))
      assert.deepEqual(listed(`Cook ${before} five patents.`, 'patents', 4), [], before);
    for (const before of words(
      'who speaks|who spoke|fluent in|who works in|working in|at home in|with|interpreting|who translates|conversing in|proficient in|who teaches|who taught|who reads|with native',
    ))
      assert.deepEqual(listed(`Cook ${before} five languages.`, 'languages', 4), ['five languages'], before);
    for (const before of words('whose shop knows|. Menus came in|who speaks, and whose menu has'))
      assert.deepEqual(listed(`Cook ${before} five languages.`, 'languages', 4), [], before);
  });
  it('leaves open what is still to come', () => {
    for (const behind of words('pending|now pending|filed|under review|in preparation|in press|submitted'))
      assert.deepEqual(listed(`Cook who holds five patents ${behind}.`, 'patents', 4), [], behind);
    assert.deepEqual(listed('Cook who won five awards nominations.', 'awards', 4), []);
    for (const behind of words('granted|that were long pending'))
      assert.deepEqual(listed(`Cook who holds five patents ${behind}.`, 'patents', 4), ['five patents'], behind);
  });
  it('counts the languages of a group of skills too', () => {
    const skills = (count: number): readonly string[] =>
      said('Cook who speaks five languages.', [], {
        languages: [{ language: 'Tides' }],
        skills: [{ name: 'Languages', keywords: Array.from({ length: count }, (_, at) => `Tongue ${at}`) }],
      });
    assert.deepEqual(skills(5), []);
    assert.deepEqual(skills(4), ['five languages']);
  });
});

describe('headline figures', () => {
  it('want no highlight where they are no results', () => {
    for (const label of 'years of experience|Years|years|Notice|notice period|days available|Radius|travelled|countries visited|Born|Age|hobbies|Relocation|km to commute|citations|followers|Subscribers|downloads|GitHub stars|IELTS|GPA'.split(
      '|',
    ))
      assert.deepEqual(stat('14', label), [], label);
    for (const label of ['guests fed', 'children taught', 'agents led', 'noticed faults'])
      assert.deepEqual(stat('14', label), ['14'], label);
  });
  it('are read with their label, and as odds', () => {
    assert.deepEqual(stat('14', 'days to the first loaf', ['Baked a loaf within 14 days']), []);
    assert.deepEqual(stat('1 in 4', 'guests come back', ['Saw 25% of guests again']), []);
    assert.deepEqual(stat('1 in 4', 'guests come back', ['Saw 26% of guests again']), ['1 in 4']);
    assert.deepEqual(stat('3', 'degrees', [], { education: many(2, { institution: 'Tides' }) }).length, 0);
  });
});

describe('figures in a summary', () => {
  const asked = (sentence: string): readonly string[] => said(`Cook. ${sentence}.`);
  it('want no highlight where others keep them, within some words', () => {
    for (const sentence of [
      'Has 9,000 followers',
      'Has 9,000 loyal followers',
      'Followers: 9,000',
      'GPA of the year: 3.9',
    ])
      assert.deepEqual(asked(sentence), [], sentence);
    assert.deepEqual(asked('Fed 45 guests. Has an h-index of 9'), ['45 guests']);
    assert.deepEqual(asked('Sold 9,000 loaves of rye bread to followers'), ['9,000 loaves']);
  });
  it('want one from ten on, of people always, of ranges and others never', () => {
    assert.deepEqual(asked('Fed 9 guests'), []);
    assert.deepEqual(asked('Fed 10 guests'), ['10 guests']);
    assert.deepEqual(asked('Led 9 cooks'), ['9 cooks']);
    for (const sentence of [
      'Fed one of 40 guests',
      'Fed between 40 and 60 guests',
      'Fed guests aged 40 to 60',
      'The Harbour Group has fed 400 guests',
    ])
      assert.deepEqual(asked(sentence), [], sentence);
    assert.deepEqual(asked('I have fed 400 guests'), ['400 guests']);
  });
});
