import assert from 'node:assert/strict';
import { localeOf } from '../../../server/src/core/render/locales.ts';
import table from '../../../server/src/core/render/locales.tsv';

const languages = table.split('\n', 1)[0]!.split('\t').slice(1);

describe('the words of the page', () => {
  for (const language of languages)
    it(`are complete in ${language}`, () => {
      const locale = localeOf(language);
      assert.equal(locale.language, language.split('-')[0]);
      const { months, shortMonths, notes, titles, ...phrases } = locale.words;
      assert.equal(new Set(months).size, 12);
      assert.equal(new Set(shortMonths).size, 12);
      for (const phrase of [...months, ...shortMonths, ...Object.values(notes), ...Object.values(titles)])
        assert.match(phrase, /[\p{L}\p{N}]/u);
      assert.ok(phrases.expected.includes('{}'));
      assert.ok(phrases.quarter.includes('{q}') && phrases.quarter.includes('{y}'));
      for (const pattern of [phrases.month, phrases.day]) assert.ok(pattern.includes('{y}'));
      assert.equal(Object.values(phrases).filter((phrase) => phrase === '').length, 0);
    });

  it('come in English for a language that is not known, or no language at all', () => {
    for (const written of ['xx', 'not a locale', '', undefined]) assert.equal(localeOf(written).language, 'en');
  });

  it('read the country of a locale however it is written', () => {
    for (const written of ['de-AT', 'de_AT', 'DE-at', 'de-Latn-AT', 'de_AT.UTF-8']) {
      const { language, region } = localeOf(written);
      assert.deepEqual([language, region], ['de', 'AT']);
    }
  });
});
