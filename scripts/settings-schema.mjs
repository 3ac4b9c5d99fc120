// schemas/meritrc.schema.json: the settings of package.json as the keys of `.meritrc.yaml`, with their words in every language.
import { readFile } from 'node:fs/promises';

const json = async (file) => JSON.parse(await readFile(new URL(`../${file}`, import.meta.url), 'utf8'));

/** What an editor does with its own messages is no matter of a folder. */
const ofEditors = new Set(['merit.trace.server']);
const languages = ['de', 'es'];

/** `#merit.rules.preset#` is a link in VS Code and nowhere else. */
const plainKeys = (text) => text.replaceAll(/#merit\.([\w.]+)#/g, '$1');

/** The text of `%name%` in English, and under `x-…` in the other languages. */
function worded(name, words) {
  const key = name.slice(1, -1);
  const text = (language) => {
    const found = words[language][key];
    if (found === undefined) throw new Error(`package.nls has no ${key} in ${language}`);
    return plainKeys(found);
  };
  return { en: text('en'), ...Object.fromEntries(languages.map((language) => [language, text(language)])) };
}

function described(setting, words) {
  const { markdownDescription, markdownEnumDescriptions, patternErrorMessage, order, scope, ...rest } = setting;
  const { en, ...others } = worded(markdownDescription, words);
  return {
    description: en,
    'x-description': others,
    ...rest,
    ...(markdownEnumDescriptions && {
      'x-enum': Object.fromEntries(rest.enum.map((value, i) => [value, worded(markdownEnumDescriptions[i], words)])),
    }),
  };
}

const theExtends = {
  description:
    'Another file with settings, or several, by their paths from this one. What stands here goes before what stands there; words of dictionaries and severities of rules are added.',
  'x-description': {
    de: 'Eine andere Datei mit Einstellungen, oder mehrere, mit ihren Pfaden von dieser aus. Was hier steht, gilt vor dem, was dort steht; Wörter und Schweregrade kommen hinzu.',
    es: 'Otro archivo de ajustes, o varios, por sus rutas desde este. Lo que está aquí vale antes que lo de allí; las palabras y los niveles de gravedad se suman.',
  },
  anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }],
};

/** The schema as the text of its file. */
export async function settingsSchema() {
  const manifest = await json('package.json');
  const words = { en: await json('package.nls.json') };
  for (const language of languages) words[language] = await json(`package.nls.${language}.json`);
  const properties = { extends: theExtends };
  const settings = Object.entries(manifest.contributes.configuration.properties)
    .filter(([name]) => !ofEditors.has(name))
    .sort(([, a], [, b]) => a.order - b.order);
  for (const [name, setting] of settings) {
    const key = name.slice('merit.'.length);
    const made = described(setting, words);
    properties[key] = made;
    const [group, inner] = key.split('.');
    if (inner === undefined) continue;
    properties[group] ??= { type: 'object', properties: {}, additionalProperties: false };
    properties[group].properties[inner] = made;
  }
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Settings of Merit (.meritrc.yaml)',
    description: 'Made from the settings of package.json by `npm run docs`.',
    type: 'object',
    properties,
    additionalProperties: false,
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}
