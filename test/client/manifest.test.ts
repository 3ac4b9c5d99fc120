import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hasProfileName, isOurs, isServed, settingsLanguage } from '../../client/src/documents.ts';
import { settingKeys } from '../../client/src/settingKeys.ts';

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const words: Record<string, string> = JSON.parse(readFileSync('package.nls.json', 'utf8'));
const { contributes } = manifest;

const sources = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(join(folder, file), 'utf8'));

/** Every string in a JSON value, with the path that leads to it. */
function* strings(value: unknown, path = ''): Generator<[string, string]> {
  if (typeof value === 'string') yield [path, value];
  else if (value && typeof value === 'object')
    for (const [key, child] of Object.entries(value)) yield* strings(child, `${path}/${key}`);
}

describe('manifest', () => {
  const commands: { command: string; title: string; category: string }[] = contributes.commands;

  it('registers every command it names, and names every command it registers', () => {
    const registered = sources('client/src')
      .flatMap((text) => [...text.matchAll(/\bregister\('(merit\.[A-Za-z]+)'/g)])
      .map((match) => match[1]);
    assert.deepEqual(registered.sort(), commands.map(({ command }) => command).sort());
  });

  it('titles every command and puts it into the category Merit', () => {
    for (const { command, title, category } of commands) {
      assert.equal(category, 'Merit', command);
      assert.match(title, /^%command\..+%$/, command);
    }
  });

  it('has words for every key it uses, and no others', () => {
    const used = [...strings(manifest)].flatMap(([, text]) => [...text.matchAll(/^%(.+)%$/g)].map((match) => match[1]));
    assert.deepEqual([...new Set(used)].sort(), Object.keys(words).sort());
  });

  it('leaves no text for people outside the words that are translated', () => {
    const forPeople = /\/(title|description|markdownDescription|shortTitle|altText|displayName)$/;
    const names = ['Merit'];
    for (const [path, text] of strings({ ...manifest, devDependencies: {}, dependencies: {} }))
      if (forPeople.test(path) && !names.includes(text)) assert.match(text, /^%.+%$/, path);
  });

  it('refers only to its own commands in menus, keys and the walkthrough', () => {
    const known = new Set(commands.map(({ command }) => command));
    const menus: { command: string }[] = Object.values(contributes.menus).flat() as { command: string }[];
    for (const { command } of [...menus, ...contributes.keybindings])
      assert.ok(known.has(command) || command === 'runCommands', command);
    for (const text of Object.values(words))
      for (const [, command = ''] of text.matchAll(/\(command:([\w.]+)\)/g))
        assert.ok(known.has(command) || command.startsWith('workbench.'), command);
  });

  it('refers only to files that exist', () => {
    for (const [path, text] of strings(contributes))
      if (/^\.?\/?(client|syntaxes|schemas)\/|\.json$|\.png$/.test(text) && !/resume\.json/.test(text))
        assert.ok(existsSync(text), `${path}: ${text}`);
    assert.ok(existsSync(manifest.icon));
  });

  it('documents every setting and reads it', () => {
    const code = [...sources('client/src'), ...sources('server/src')].join('\n');
    const readByTheLanguageClient = new Set(['merit.trace.server']);
    for (const [name, setting] of Object.entries<{ markdownDescription?: string; default?: unknown }>(
      contributes.configuration.properties,
    )) {
      assert.ok(setting.markdownDescription, name);
      assert.notEqual(setting.default, undefined, name);
      const parts = name.replace('merit.', '').split('.');
      const read = parts.every((part) => new RegExp(`\\b${part}\\b`).test(code));
      assert.ok(readByTheLanguageClient.has(name) || read, `${name} is not read`);
    }
  });

  it('tells the server of every setting that a file of settings can hold, and opens such files', () => {
    const schema = JSON.parse(readFileSync('schemas/meritrc.schema.json', 'utf8'));
    const keys = Object.keys(contributes.configuration.properties).map((name) => name.replace('merit.', ''));
    assert.deepEqual([...settingKeys].sort(), keys.filter((key) => key !== 'trace.server').sort());
    for (const key of settingKeys) assert.ok(schema.properties[key], key);
    const language = contributes.languages.find(({ id }: { id: string }) => id === settingsLanguage);
    assert.deepEqual(language.filenames, ['.meritrc.yaml', '.meritrc.yml']);
    assert.ok(isServed({ languageId: settingsLanguage, uri: { path: '/cv/.meritrc.yaml' } }));
    assert.ok(!isOurs({ languageId: settingsLanguage, uri: { path: '/cv/.meritrc.yaml' } }));
  });

  it('opens the names of profiles, and no others, as profiles', () => {
    const [language] = contributes.languages;
    const matches = (name: string) =>
      language.filenames.includes(name) ||
      language.filenamePatterns.some((pattern: string) => name.endsWith(pattern.slice(1)));
    for (const name of ['profile.yaml', 'resume.yml', 'cv.yaml', 'noor.profile.yaml', 'noor.cv.yml', 'a.resume.yaml']) {
      assert.ok(matches(name), name);
      assert.ok(hasProfileName({ path: `/home/noor/${name}` }), name);
    }
    for (const name of ['docker-compose.yaml', 'myprofile.yaml', 'profile.json', 'resume.yaml.txt', 'profiles.yaml']) {
      assert.ok(!matches(name), name);
      assert.ok(!hasProfileName({ path: `/home/noor/${name}` }), name);
    }
  });

  it('never starts because some JSON file is open', () => {
    assert.ok(!manifest.activationEvents.includes('onLanguage:json'));
    assert.ok(!manifest.activationEvents.includes('*'));
    assert.ok(!manifest.activationEvents.includes('onStartupFinished'));
  });
});
