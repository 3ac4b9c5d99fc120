import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Analyzer } from '../../../server/src/core/analysis/analyzer.ts';
import { codeLenses } from '../../../server/src/core/features/codeLens.ts';
import { inlayHints } from '../../../server/src/core/features/inlayHints.ts';
import { refactorings } from '../../../server/src/core/features/refactor/index.ts';
import { inLanguage, languageOf, tableOf } from '../../../server/src/core/messages/language.ts';
import { plural, say, verbatim } from '../../../server/src/core/messages/message.ts';
import { readDocument } from '../../../server/src/core/profile/document.ts';
import { technologies } from '../../../server/src/core/reading/technologies/index.ts';
import { rules } from '../../../server/src/core/rules/index.ts';
import { defaultSettings } from '../../../server/src/core/rules/settings.ts';
import { today } from '../support/check.ts';
import { placesIn, sentences } from './catalogue.ts';

const others = ['de', 'es'] as const;
const catalogue = sentences();

/** Titles and descriptions of the format, at any depth. */
function* wordsOfSchema(schema: unknown): Iterable<string> {
  if (Array.isArray(schema)) for (const one of schema) yield* wordsOfSchema(one);
  else if (typeof schema === 'object' && schema !== null)
    for (const [key, value] of Object.entries(schema)) {
      if (key === 'examples' || key === 'default') continue;
      if (typeof value === 'string' && (key === 'title' || key === 'description')) yield value;
      else yield* wordsOfSchema(value);
    }
}

const described = new Set([
  ...rules.flatMap(({ summary, rationale }) => [summary, rationale]),
  ...wordsOfSchema(JSON.parse(readFileSync('schemas/profile.schema.json', 'utf8'))),
]);

/** English words that neither German nor Spanish has. */
const english = /\b(?:the|this|that|these|of|with|and|is|are|your|than|which|from)\b/i;
/** What somebody wrote, or what stands in code. */
const quoted = /„[^“]*“|«[^»]*»|`[^`]*`/g;

describe('messages', () => {
  for (const language of others) {
    const table = tableOf(language);

    it(`have a translation with the same places in ${language}`, () => {
      const missing = catalogue
        .filter(({ text }) => !Object.hasOwn(table, text))
        .map(({ text, path }) => `${path}: ${text}`);
      assert.deepEqual(missing, []);
      for (const { text, counted, path } of catalogue) {
        const found = table[text]!;
        assert.equal(typeof found === 'object', counted, `${path}: ${text}`);
        if (typeof found === 'string') assert.deepEqual(placesIn(found), placesIn(text), `${path}: ${text}`);
        else {
          assert.deepEqual(placesIn(found.other), placesIn(text), `${path}: ${text}`);
          for (const place of placesIn(found.one)) assert.ok(placesIn(text).includes(place), `${path}: ${found.one}`);
        }
      }
    });

    it(`describe every rule and every key of the format in ${language}`, () => {
      assert.deepEqual(
        [...described].filter((text) => typeof table[text] !== 'string'),
        [],
      );
      const kinds = new Set(technologies().all.map(({ kind }) => kind));
      assert.deepEqual(
        [...kinds].filter((kind) => typeof table[kind] !== 'string'),
        [],
      );
    });

    it(`keep code as it is in ${language}`, () => {
      const codeIn = (text: string): readonly string[] => (text.match(/`[^`]+`/g) ?? []).sort();
      for (const text of [...catalogue.map((one) => one.text), ...described]) {
        const found = table[text]!;
        assert.deepEqual(codeIn(typeof found === 'string' ? found : found.other), codeIn(text), text);
      }
    });

    it(`show nothing English to somebody who reads ${language}`, () => {
      const analyzers = [false, true].map(
        (json) => new Analyzer({ today, settings: defaultSettings, json }, undefined, language),
      );
      for (const { code, examples, typeset } of rules) {
        if (typeset) continue;
        for (const bad of examples.bad) {
          const json = bad.trimStart().startsWith('{');
          const { problems } = analyzers[json ? 1 : 0]!.report(readDocument(bad, null, json));
          assert.ok(
            problems.some((one) => one.code === code),
            bad,
          );
          for (const problem of problems) {
            const shown = [
              problem.message,
              ...problem.related().map(({ message }) => message),
              ...problem.fixes().map(({ title }) => title),
            ];
            for (const text of shown) {
              assert.doesNotMatch(text.replaceAll(quoted, ''), english, `${problem.code}: ${text}`);
              assert.doesNotMatch(text, /\{\w+\}|undefined|\[object/, text);
            }
          }
        }
      }
    });

    it(`are ${language} beside the text too`, () => {
      const document = readDocument(readFileSync('examples/data-portfolio.profile.yaml', 'utf8'));
      const end = { line: 10_000, character: 0 };
      const all = { start: { line: 0, character: 0 }, end };
      const shown = [
        ...codeLenses(document, language).map(({ command }) => command?.title ?? ''),
        ...inlayHints(document, all, today, language).flatMap(({ label, tooltip }) => [String(label), String(tooltip)]),
        ...document.text
          .split('\n')
          .flatMap((_, line) =>
            refactorings(
              document,
              { line, character: 12 },
              { uri: 'file:///profile.yaml', only: undefined, today, language },
            ).map(({ title }) => title),
          ),
      ];
      assert.ok(shown.length > 20);
      for (const text of shown) assert.doesNotMatch(text.replaceAll(quoted, ''), english);
    });
  }

  it('are all said somewhere', () => {
    const known = new Set([...catalogue.map(({ text }) => text), ...described]);
    const [german, spanish] = others.map((language) => Object.keys(tableOf(language)));
    assert.deepEqual(new Set(german), new Set(spanish));
    // Names of kinds, of entries in lower case and of units of time stand in data.
    const idle = german!.filter((text) => !known.has(text) && /[.:?]|\{/.test(text));
    assert.deepEqual(idle, []);
  });

  it('follow the locale of an editor, and are English for any other', () => {
    assert.deepEqual(['de', 'de-AT', 'DE_de.UTF-8', 'es-419', 'en-GB', 'fr', '', undefined].map(languageOf), [
      'de',
      'de',
      'de',
      'es',
      'en',
      'en',
      'en',
      'en',
    ]);
  });

  it('put their values in as they are, messages within messages in their language', () => {
    const hidden = say('{name} here', { name: verbatim('{name} {count} $1') });
    assert.equal(inLanguage(hidden, 'de'), '{name} {count} $1 hier');
    const years = (count: number) => plural(count, '{count} year', '{count} years');
    assert.deepEqual(
      [1, 3].map((count) => inLanguage(years(count), 'es')),
      ['1 año', '3 años'],
    );
    assert.equal(inLanguage([say('Here too'), null, years(1)], 'en'), 'Here too 1 year');
    assert.equal(inLanguage({ region: 'US' }, 'en'), 'the United States');
    assert.equal(inLanguage({ region: 'DE' }, 'es'), 'Alemania');
    assert.equal(inLanguage({ figure: 1200 }, 'de'), '1.200');
  });
});
