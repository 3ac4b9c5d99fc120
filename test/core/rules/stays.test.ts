import assert from 'node:assert/strict';
import { stringify } from 'yaml';
import { underlined } from '../support/check.ts';
import { findings } from '../support/sentences.ts';

const code = 'claim.experience';
const post = (startDate: string, endDate: string, highlight: string, name = 'Tidewater Mill') => ({
  name,
  startDate,
  endDate,
  highlights: [highlight],
});
const said = (work: readonly object[]): readonly string[] => {
  const text = stringify({ work });
  return findings(code, text).map((problem) => `${underlined(text, problem)}: ${problem.message}`);
};

describe('what a role says of its own length', () => {
  it('is held against its dates', () => {
    assert.deepEqual(said([post('2022-01', '2023-12', 'In my five years here I rebuilt the looms.')]), [
      'In my five years here: The dates here add up to 2 years, less than "In my five years here".',
    ]);
    assert.deepEqual(said([post('2022-01', '2023-12', 'Ran the dye house for six years.')]), [
      'for six years: The dates here add up to 2 years, less than "for six years".',
    ]);
  });
  it('may be a year longer than its dates, and no more', () => {
    const ran = (years: string, end: string) =>
      said([post('2020-01', end, `Ran the dye house for ${years} years.`)]).length;
    assert.deepEqual([ran('three', '2021-12'), ran('three', '2021-11')], [0, 1]);
    assert.deepEqual([ran('four', '2022-12'), ran('four', '2022-11'), ran('four', '2021-12')], [0, 1, 1]);
  });
  it('is left alone where the dates hold it, all posts at the house counted', () => {
    assert.deepEqual(said([post('2019-01', '2023-12', 'In my five years here I rebuilt the looms.')]), []);
    assert.deepEqual(said([post('2021-10', '2023-12', 'Ran the dye house for three years.')]), []);
    const [older, newer] = [
      post('2018-01', '2021-12', 'Mended looms.'),
      post('2022-01', '2023-12', 'In six years here I rebuilt the looms.'),
    ];
    assert.deepEqual(said([newer, older]), []);
    assert.equal(said([newer, { ...older, name: 'Quayside Bank' }]).length, 1);
  });
  it('is left alone where the years may be those of something else, or a date is missing', () => {
    for (const highlight of [
      'Kept records for six years, as the law asks.',
      'Led a programme that was funded for six years.',
      'Managed a contract for six years.',
      'Won the first prize in six years.',
      'Cut waits to their lowest for nine years.',
    ])
      assert.deepEqual(said([post('2022-01', '2023-12', highlight)]), [], highlight);
    const newer = post('2022-01', '2023-12', 'In six years here I rebuilt the looms.');
    assert.deepEqual(said([newer, { name: 'Tidewater Mill', highlights: ['Mended looms.'] }]), []);
  });
});
