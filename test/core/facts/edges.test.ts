import assert from 'node:assert/strict';
import { stringify } from 'yaml';
import { underlined } from '../support/check.ts';
import { findings } from '../support/sentences.ts';

const said = (code: string, profile: object): readonly string[] => {
  const text = stringify(profile, { lineWidth: 0 });
  return findings(code, text).map((one) => underlined(text, one));
};

describe('a stay that a text states', () => {
  const stay = (
    summary: string,
    startDate: string,
    more: readonly object[] = [],
    section = 'work',
  ): readonly string[] => {
    const name = section === 'work' ? 'name' : 'organization';
    return said('claim.experience', {
      [section]: [{ [name]: 'Quays', startDate, endDate: '2024-01', summary }, ...more],
    });
  };
  it('may be longer than its dates by a year', () => {
    for (const section of ['work', 'volunteer']) {
      assert.deepEqual(stay('Led the kitchen for 6 years', '2019-02', [], section), []);
      assert.deepEqual(stay('Led the kitchen for 6 years', '2019-03', [], section), ['for 6 years']);
    }
    assert.deepEqual(stay('Led the kitchen for seven years.', '2018-02'), []);
    assert.deepEqual(stay('Led the kitchen for seven years.', '2018-03'), ['for seven years']);
  });
  it('may be of several posts at one employer, of which all are known', () => {
    const earlier = { startDate: '2017-01', endDate: '2021-01' };
    assert.deepEqual(stay('Led the kitchen for 7 years', '2021-01', [{ name: 'Quays Ltd', ...earlier }]), []);
    assert.deepEqual(stay('Led the kitchen for 7 years', '2021-01', [{ name: 'Quays Ltd' }]), []);
    assert.deepEqual(stay('Led the kitchen for 7 years', '2021-01', [{ name: 'Helix', ...earlier }]), ['for 7 years']);
    assert.deepEqual(stay('Led the kitchen for 7 years', '2021-01', [{ name: 'Helix' }]), ['for 7 years']);
  });
});

describe('names of technologies in small letters', () => {
  const odd = (...names: readonly string[]): readonly (readonly string[])[] => [
    said('tech.casing', { skills: [{ name: 'Group', keywords: names }] }),
    said('tech.casing', { work: [{ name: 'Quays', highlights: names }] }),
  ];
  it('stay in a list that is kept in them throughout', () => {
    for (const [names, inSkills, inHighlights] of [
      ['django backbone performance ux', '', ''],
      ['django performance ux', '', ''],
      ['django performance', 'django', 'django'],
      // A quarter of the list are ordinary words, two thirds are in small letters.
      ['django react kafka redis vue angular performance ux', '', ''],
      ['django react kafka redis vue angular flask performance ux', 'django', ''],
      ['django Tides performance ux', '', ''],
      ['django Tides Rye performance ux', 'django', 'django'],
      ['django Tides Rye kafka performance ux', '', ''],
      // Four tags among highlights, with one ordinary word.
      ['django react kafka performance', 'django react kafka', ''],
      ['django react performance', 'django react', ''],
      ['django react kafka Performance', 'django react kafka', ''],
    ] as const) {
      const found = odd(...names.split(' ')).map((one) => one.join(' '));
      assert.deepEqual(found, [inSkills, inHighlights], names);
    }
  });
});

describe('words that two varieties of English spell differently', () => {
  const british = ['Organised the colour of the harbour', 'Analysed the behaviour of 40 boats'];
  const odd = (highlight: string): readonly string[] =>
    said('spell.variant', { work: [{ name: 'Quays', highlights: [...british, highlight] }] });
  it('are looked for in sentences, not in names and titles', () => {
    for (const [highlight, word] of [
      ['Optimized the boats', 'Optimized'],
      ['Honored the boats in 9 races', 'Honored'],
      ['Honorship of boats in 9 races, all colored', 'colored'],
      ['Read *modeling of tides* to 9 boats', 'modeling'],
      ['Center for Labor: mended 9 boats', 'Center'],
      ['Mended: optimized 9 boats', 'optimized'],
      ['Color coded 9 boats', 'Color'],
      ['Mended 9 boats. Optimized 4', 'Optimized'],
      ['Read *Boats and modeling of the many tides* to 9 boats', 'modeling'],
    ] as const)
      assert.deepEqual(odd(highlight), [word], highlight);
    for (const highlight of [
      'Won honors in 9 races',
      'Read *Modeling and Simulation of Tides* to 9 boats',
      'Read _Modeling and Simulation of Tides_ to 9 boats',
      'Read *Boats and modeling of Many Tides* to 9 boats',
      'Mended 9 boats at the Center for Labor',
      'Optimized Center boats',
      'Wrote `optimize` for 9 boats',
      'Said "optimize" to 9 boats',
      'Met Color in 9 boats',
    ])
      assert.deepEqual(odd(highlight), [], highlight);
  });
});
