import assert from 'node:assert/strict';
import {
  type Config,
  checkConfig,
  findConfig,
  loadConfig,
  type ReadConfigFile,
} from '../../../server/src/core/config/load.ts';
import { inLanguage } from '../../../server/src/core/messages/language.ts';
import { readSettings } from '../../../server/src/core/rules/settings.ts';

/** Files of an imagined disk; null is one that cannot be read. */
const disk =
  (files: Readonly<Record<string, string | null>>): ReadConfigFile =>
  async (uri) => {
    const path = decodeURIComponent(uri.replace('file://', ''));
    if (!Object.hasOwn(files, path)) return 'missing';
    const text = files[path]!;
    return text === null ? 'unreadable' : { text };
  };
const at = (path: string): string => `file://${path.split('/').map(encodeURIComponent).join('/')}`;

async function configOf(path: string, files: Readonly<Record<string, string | null>>): Promise<Config | null> {
  const read = disk(files);
  const found = await findConfig(at(path), read);
  return found === null ? null : loadConfig(found, read);
}
const said = (config: Config | null): readonly string[] =>
  (config?.problems ?? []).map(
    ({ uri, line, message }) => `${uri.slice(uri.lastIndexOf('/') + 1)}:${line + 1}: ${inLanguage(message, 'en')}`,
  );
/** What is wrong with one file, and the words that are underlined. */
async function faults(text: string, files: Readonly<Record<string, string | null>> = {}): Promise<readonly string[]> {
  const problems = await checkConfig(at('/cv/.meritrc.yaml'), text, disk(files));
  return problems.map(({ message, span }) => `«${text.slice(span.start, span.end)}» ${inLanguage(message, 'en')}`);
}

describe('.meritrc.yaml', () => {
  it('has the keys of the settings, in one piece or one below the other', async () => {
    const nested =
      'rules:\n  preset: strict\n  severity:\n    bullet.length: off\n    date.*: hint\nprivacy:\n  country: de\n';
    const dotted = 'rules.preset: strict\nrules.severity: {bullet.length: off, date.*: hint}\nprivacy.country: de\n';
    for (const text of [nested, dotted]) {
      const config = await configOf('/cv/jana.profile.yaml', { '/cv/.meritrc.yaml': text });
      assert.deepEqual(said(config), []);
      const { preset, rules, privacyCountry } = config!.settings;
      assert.deepEqual([preset, rules, privacyCountry], ['strict', { 'bullet.length': 'off', 'date.*': 'hint' }, 'DE']);
    }
    const more =
      'minRatio: 0.6\nmaxAgeYears: 8\nlocale: en-GB\ncurrencyStyle: code\ndictionary: [Zeppelin, 42]\nexport.name: Application\n';
    const config = await configOf('/cv/jana.profile.yaml', { '/cv/.meritrc.yaml': more });
    const { minRatio, maxAgeYears, locale, currencyStyle, dictionary } = config!.settings;
    assert.deepEqual([minRatio, maxAgeYears, locale, currencyStyle], [0.6, 8, 'en-GB', 'code']);
    assert.deepEqual([[...dictionary], config!.exportName], [['zeppelin', '42'], 'Application']);
  });

  it('is looked for in the folder and above, and the nearest alone holds', async () => {
    const files = {
      '/home/.meritrc.yaml': 'minRatio: 0.1\nlocale: en-GB\n',
      '/home/cv/.meritrc.yaml': 'minRatio: 0.2\n',
    };
    const near = await configOf('/home/cv/2026/jana.profile.yaml', files);
    assert.deepEqual([near!.settings.minRatio, near!.settings.locale], [0.2, 'auto']);
    assert.equal((await configOf('/home/jana.profile.yaml', files))!.settings.minRatio, 0.1);
    assert.equal(await configOf('/srv/jana.profile.yaml', files), null);
    assert.equal(await findConfig('untitled:Untitled-1', disk({ '/.meritrc.yaml': '' })), null);
  });

  it('takes over what other files set, and goes before them', async () => {
    const files = {
      '/cv/.meritrc.yaml':
        'extends: [../team.meritrc.yaml, "../my style.yaml"]\nminRatio: 0.5\nrules.severity: {date.gap: off}\n',
      '/team.meritrc.yaml': 'minRatio: 0.3\nlocale: en-GB\nrules.severity: {date.order: off}\ndictionary: [Kaizen]\n',
      '/my style.yaml': 'locale: en-CA\ndictionary: [Gemba]\n',
    };
    const { settings, problems } = (await configOf('/cv/jana.profile.yaml', files))!;
    assert.deepEqual(problems, []);
    assert.deepEqual(
      [settings.minRatio, settings.locale, settings.rules],
      [0.5, 'en-CA', { 'date.order': 'off', 'date.gap': 'off' }],
    );
    assert.deepEqual([...settings.dictionary], ['kaizen', 'gemba']);
  });

  it('ends where files extend each other in a circle, and says so', async () => {
    const files = {
      '/cv/.meritrc.yaml': 'minRatio: 0.5\nextends: ../a.yaml\n',
      '/a.yaml': 'locale: en-GB\nextends: cv/.meritrc.yaml\n',
    };
    const config = await configOf('/cv/jana.profile.yaml', files);
    assert.deepEqual(said(config), [
      'a.yaml:2: These files extend each other in a circle: .meritrc.yaml → a.yaml → .meritrc.yaml.',
    ]);
    assert.deepEqual([config!.settings.minRatio, config!.settings.locale], [0.5, 'en-GB']);
    assert.deepEqual(await faults('extends: .meritrc.yaml\n'), [
      '«.meritrc.yaml» These files extend each other in a circle: .meritrc.yaml → .meritrc.yaml.',
    ]);
  });

  it('knows which files it asks for in vain', async () => {
    const files = { '/cv/.meritrc.yaml': 'extends: [a.yaml, ../more/b.yaml]\n', '/cv/a.yaml': '\nextends: c.yaml\n' };
    const config = await configOf('/cv/jana.profile.yaml', files);
    assert.deepEqual(config!.missing, [at('/cv/c.yaml'), at('/more/b.yaml')]);
    assert.deepEqual(said(config), [
      'a.yaml:2: There is no file `c.yaml` to extend.',
      '.meritrc.yaml:1: There is no file `../more/b.yaml` to extend.',
    ]);
    const gone = await loadConfig(at('/cv/gone.yaml'), disk(files));
    assert.deepEqual([gone.missing, gone.unreadable], [[at('/cv/gone.yaml')], false]);
  });

  it('says from where on it reads no more files', async () => {
    const names = Array.from({ length: 60 }, (_, index) => `s${index}.yaml`);
    const side = Object.fromEntries(names.map((name) => [`/cv/${name}`, '']));
    const text = `extends: [${names.join(', ')}]\n`;
    const wide = await configOf('/cv/jana.profile.yaml', { ...side, '/cv/.meritrc.yaml': text });
    assert.equal(wide!.files.length, 50);
    assert.equal(
      said(wide)[0],
      '.meritrc.yaml:1: `s49.yaml` is not read: no more than 50 files can extend each other.',
    );
    assert.equal(said(wide).length, 11);
    assert.equal((await faults(text, side)).length, 11);
    const chain = Object.fromEntries(names.map((name, index) => [`/cv/${name}`, `extends: s${index + 1}.yaml\n`]));
    assert.deepEqual(
      said(await configOf('/cv/jana.profile.yaml', { ...chain, '/cv/.meritrc.yaml': 'extends: s0.yaml\n' })),
      ['s48.yaml:1: `s49.yaml` is not read: no more than 50 files can extend each other.'],
    );
    assert.deepEqual(await faults('extends: s0.yaml\n', chain), [
      '«s0.yaml» `s48.yaml`, line 1: `s49.yaml` is not read: no more than 50 files can extend each other.',
    ]);
  });

  it('says what is wrong, at its place', async () => {
    const cases: readonly (readonly [string, readonly string[]])[] = [
      ['minratio: 0.5\n', ['«minratio» Merit has no setting `minratio`. Did you mean `minRatio`?']],
      ['merit.minRatio: 0.5\n', ['«merit.minRatio» Merit has no setting `merit.minRatio`. Did you mean `minRatio`?']],
      ['rules: {presets: strict}\n', ['«presets» Merit has no setting `rules.presets`. Did you mean `preset`?']],
      ['colour: blue\n', ['«colour» Merit has no setting `colour`.']],
      [
        'rules.severity:\n  bullet.lenght: off\n',
        ['«bullet.lenght» There is no rule `bullet.lenght`. Did you mean `bullet.length`?'],
      ],
      [
        'rules.severity:\n  bullet.length: never\n',
        ['«never» `rules.severity.bullet.length` takes one of `off`, `hint`, `information`, `warning`, `error`.'],
      ],
      ['minRatio: 2\n', ['«2» `minRatio` takes a number from 0 to 1.']],
      ['minRatio: half\n', ['«half» `minRatio` takes a number from 0 to 1.']],
      ['maxProblems: 2.5\n', ['«2.5» `maxProblems` takes a whole number from 1 to 10000.']],
      ['checkClosedFiles: sometimes\n', ['«sometimes» `checkClosedFiles` takes `true` or `false`.']],
      ['dictionary: Kaizen\n', ['«Kaizen» `dictionary` takes a list of words.']],
      ['dictionary: [[Kaizen]]\n', ['«[Kaizen]» `dictionary` takes a list of words.']],
      ['rules: strict\n', ['«strict» `rules` takes keys with values, each on a line of its own below it.']],
      [
        'privacy.country: Germany\n',
        ['«Germany» `privacy.country` takes a two-letter country code such as `DE`, or `auto`.'],
      ],
      ['extends: {a: b}\n', ['«{a: b}» `extends` takes the path of a file, or a list of paths.']],
      ['minRatio: 0.1\nminRatio: 0.2\n', ['«minRatio» `minRatio` is written twice; the last one counts.']],
      ['- strict\n', ['«- strict\n» Settings are keys with values, such as `minRatio: 0.5`.']],
      ['strict\n', ['«strict» Settings are keys with values, such as `minRatio: 0.5`.']],
      ['minRatio: 0.1\n---\nminRatio: 0.2\n', ['«---» A second document begins here; settings are one.']],
      ['locale: "en-GB\n', ['«"en-GB» This quote is never closed: add the closing quote at the end of the text.']],
      ['', []],
      ['# to come\n', []],
      ['dictionary:\nrules:\n', []],
    ];
    for (const [text, expected] of cases) assert.deepEqual(await faults(text), expected, text);
  });

  it('says what is wrong with the files it extends', async () => {
    const files = { '/closed.yaml': null, '/typo.yaml': '# ours\nlocal: en-GB\n' };
    assert.deepEqual(await faults('extends: [gone.yaml, ../closed.yaml, ../typo.yaml]\n', files), [
      '«gone.yaml» There is no file `gone.yaml` to extend.',
      '«../closed.yaml» `../closed.yaml` cannot be read.',
      '«../typo.yaml» `typo.yaml`, line 2: Merit has no setting `local`. Did you mean `locale`?',
    ]);
  });

  it('keeps what can be read of a broken file, and knows one that cannot be read', async () => {
    const broken = await configOf('/cv/a.profile.yaml', {
      '/cv/.meritrc.yaml': 'minRatio: 0.2\nlocale: [\nmaxAgeYears: x\n',
    });
    assert.equal(broken!.settings.minRatio, 0.2);
    assert.ok(said(broken).length > 0);
    const closed = await configOf('/cv/a.profile.yaml', {
      '/cv/.meritrc.yaml': null,
      '/.meritrc.yaml': 'minRatio: 0.1',
    });
    assert.deepEqual([closed!.unreadable, closed!.settings.minRatio], [true, 0.4]);
  });

  it('never fails, whatever is in it', async () => {
    for (const text of [
      '\0',
      '&a [*a]',
      'rules: &a {severity: *a}',
      '? [a]\n: b',
      '__proto__: {a: b}',
      'constructor: x',
      '[',
      '{'.repeat(200),
      'a: b\n'.repeat(70_000),
      'extends: "\\ud800"',
      '<<: {minRatio: 0.2}',
      'rules.severity: {__proto__: off}',
    ])
      for (const { start, end } of (await checkConfig(at('/.meritrc.yaml'), text, disk({}))).map(({ span }) => span))
        assert.ok(start >= 0 && start <= end && end <= text.length, text.slice(0, 20));
    assert.ok(!('a' in {}));
  });

  it('is gone before by what an editor really sets', () => {
    const base = readSettings({
      minRatio: 0.2,
      locale: 'en-GB',
      dictionary: ['kaizen'],
      privacy: { country: 'DE' },
      checkClosedFiles: false,
    });
    const both = readSettings(
      { minRatio: 0.7, dictionary: ['gemba'], privacy: { country: 'auto' }, locale: 'nonsense' },
      base,
    );
    assert.deepEqual(
      [both.minRatio, both.locale, both.privacyCountry, both.checkClosedFiles],
      [0.7, 'en-GB', null, false],
    );
    assert.deepEqual([...both.dictionary], ['kaizen', 'gemba']);
  });
});
