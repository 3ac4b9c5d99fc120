import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const read = (path: string): Record<string, string> => JSON.parse(readFileSync(path, 'utf8'));
const languages = ['de', 'es'] as const;

const literal = String.raw`('(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*")`;
/** What the extension says: `l10n.t('…')`, and `t('…')` where it is handed on. */
const said = new RegExp(String.raw`(?<![\w])t\(\s*${literal}`, 'g');

const sentences = readdirSync('client/src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .flatMap((file) => [...readFileSync(join('client/src', file), 'utf8').matchAll(said)])
  .map(([, text]) => text!.slice(1, -1).replaceAll(/\\(.)/g, '$1'));

const placesIn = (text: string): readonly string[] =>
  [...new Set(text.match(/\$?\{\w+\}|`[^`]+`|\(command:[\w.]+\)/g))].sort();

describe('the words of the extension', () => {
  for (const language of languages) {
    it(`are all translated, and nothing else is, in ${language}`, () => {
      const bundle = read(`l10n/bundle.l10n.${language}.json`);
      assert.deepEqual(Object.keys(bundle).sort(), [...new Set(sentences)].sort());
      for (const [text, translation] of Object.entries(bundle)) {
        assert.deepEqual(placesIn(translation), placesIn(text), text);
        assert.notEqual(translation, '');
      }
    });

    it(`of its manifest are translated in ${language}`, () => {
      const english = read('package.nls.json');
      const words = read(`package.nls.${language}.json`);
      assert.deepEqual(Object.keys(words), Object.keys(english));
      for (const [key, text] of Object.entries(english)) assert.deepEqual(placesIn(words[key]!), placesIn(text), key);
    });
  }

  it('are found where VS Code looks for them', () => {
    assert.equal((read('package.json') as { l10n?: string }).l10n, './l10n');
  });
});
