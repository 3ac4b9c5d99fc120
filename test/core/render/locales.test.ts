import assert from 'node:assert/strict';
import { isKnownLocale, localeOf } from '../../../server/src/core/render/locales.ts';
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

  it('are those of the language, script and country that a locale names', () => {
    for (const [written, known, ...shown] of [
      ['EN-us', true, 'en', 'US', false, 'Experience'],
      ['en-GB', true, 'en', 'GB', false, 'Experience'],
      ['de@euro', true, 'de', null, false, 'Berufserfahrung'],
      ['fr-CA-x-y', true, 'fr', 'CA', false, 'Expérience'],
      ['no', true, 'nb', null, false, 'Erfaring'],
      ['nn', true, 'nb', null, false, 'Erfaring'],
      ['nb-NO', true, 'nb', 'NO', false, 'Erfaring'],
      ['zh', true, 'zh', null, false, '工作经历'],
      ['zh-Hant', true, 'zh', null, true, '工作經歷'],
      ['zh-hant-CN', true, 'zh', 'CN', true, '工作經歷'],
      ['zh-Hans-TW', true, 'zh', 'TW', false, '工作经历'],
      ['zh-TW', true, 'zh', 'TW', true, '工作經歷'],
      ['zh-HK', true, 'zh', 'HK', true, '工作經歷'],
      ['zh-MO', true, 'zh', 'MO', true, '工作經歷'],
      ['de-MO', true, 'de', 'MO', false, 'Berufserfahrung'],
      ['tlh-US', false, 'en', null, false, 'Experience'],
      ['english', false, 'en', null, false, 'Experience'],
      ['x', false, 'en', null, false, 'Experience'],
      ['', false, 'en', null, false, 'Experience'],
    ] as const) {
      const { language, region, traditional, words } = localeOf(written);
      assert.deepEqual([language, region, traditional, words.titles.work], shown, written);
      assert.equal(isKnownLocale(written), known, written);
    }
  });

  it('write a day as it is written in America only where the English is of America', () => {
    const day = (locale: string): string => localeOf(locale).words.day;
    for (const locale of ['en', 'en-US', 'tlh']) assert.equal(day(locale), '{m} {d}, {y}', locale);
    for (const locale of ['en-GB', 'en-AU', 'es-US', 'fr']) assert.notEqual(day(locale), '{m} {d}, {y}', locale);
  });

  it('read the country of a locale however it is written', () => {
    for (const written of ['de-AT', 'de_AT', 'DE-at', 'de-Latn-AT', 'de_AT.UTF-8']) {
      const { language, region } = localeOf(written);
      assert.deepEqual([language, region], ['de', 'AT']);
    }
  });
});
