import assert from 'node:assert/strict';
import { KnownConfigs } from '../../../server/src/core/config/known.ts';
import { asLine, checkConfig, loadConfig, type ReadConfigFile } from '../../../server/src/core/config/load.ts';

const files = (texts: Readonly<Record<string, string>>, asked: string[] = []): ReadConfigFile => {
  return async (uri) => {
    asked.push(uri.replace('file://', ''));
    const text = texts[uri.replace('file://', '')];
    return text === undefined ? 'missing' : { text };
  };
};
const check = (text: string, texts: Readonly<Record<string, string>> = {}) =>
  checkConfig('file:///cv/.meritrc.yaml', text, files(texts));

describe('a value of .meritrc.yaml', () => {
  for (const [key, taken, refused] of [
    ['minRatio', ['0', '0.0', '0.4', '1'], ['-0.01', '1.01', '"0.4"', '.inf']],
    ['maxAgeYears', ['0', '10', '100'], ['-1', '101', 'ten']],
    ['maxProblems', ['1', '10000'], ['0', '10001', '2.5']],
    ['checkClosedFiles', ['true', 'false'], ['yes please', '1', '"true"']],
    ['rules.preset', ['gentle', 'standard', 'strict'], ['loud', '1']],
    ['currencyStyle', ['auto', 'short', 'long', 'code', 'words'], ['euro']],
    ['locale', ['auto', 'en-GB', 'en-US'], ['english']],
    ['privacy.country', ['DE', 'de', 'auto'], ['DEU', 'D', '12']],
    ['dictionary', ['[Kaizen]', '[Kaizen, 42, ]'], ['Kaizen', '{a: b}', '[{a: b}]']],
    ['export.name', ['Application', '42'], ['[a]']],
    ['extends', [], ['{a: b}', '[[a]]']],
  ] as const)
    it(`is taken as the setting has it, to its bounds: ${key}`, async () => {
      for (const value of taken) assert.deepEqual(await check(`${key}: ${value}\n`), [], value);
      for (const value of refused) {
        const found = await check(`${key}: ${value}\n`);
        assert.deepEqual(
          found.map(({ code }) => code),
          ['config.value'],
          value,
        );
      }
    });

  it('is a severity of a rule, or of an area with or without its star', async () => {
    for (const code of ['date.gap', 'date', 'date.*', 'bullet', 'bullet.*', 'schema.syntax'])
      assert.deepEqual(await check(`rules.severity:\n  ${code}: off\n`), [], code);
    for (const code of ['dates', 'date.', 'date.**', '*', 'gap', 'dat', 'x.*'])
      assert.deepEqual(
        (await check(`rules.severity:\n  "${code}": off\n`)).map((one) => one.code),
        ['config.unknown-key'],
        code,
      );
  });
});

describe('a fault of .meritrc.yaml', () => {
  it('has a code of its kind, in the order of the text', async () => {
    const text = 'minRatio: 3\nlocal: en-GB\nminRatio: 0.2\nlocale: [\nextends: gone.yaml\n';
    const codes = (found: Awaited<ReturnType<typeof check>>) => found.map(({ code }) => code);
    assert.deepEqual(codes(await check(text.replace('locale: [\n', ''))), [
      'config.duplicate-key',
      'config.unknown-key',
      'config.extends',
    ]);
    assert.ok(codes(await check(text)).includes('config.syntax'));
    assert.deepEqual(codes(await check('a: b\n---\nc: d\n')), ['config.unknown-key', 'config.syntax']);
    assert.deepEqual(codes(await check('- strict\n')), ['config.syntax']);
    assert.deepEqual(codes(await check(`# ${'x'.repeat(200_000)}\n`)), ['config.syntax']);
    assert.deepEqual(codes(await check(`# ${'x'.repeat(199_997)}\n`)), []);
    assert.deepEqual((await check(`# ${'x'.repeat(200_000)}\n`))[0]!.span, { start: 0, end: 1 });
    const broken = { '/cv/team.yaml': '\nlocal: en-GB\nminRatio: 7\n' };
    assert.deepEqual(codes(await check('extends: team.yaml\n', broken)), ['config.extends']);
  });

  it('is renamed to what was meant, and to nothing where nothing is near', async () => {
    const renamed = async (text: string): Promise<string | null> => {
      const [{ fix } = {}] = await check(text);
      return fix ? text.slice(0, fix.edit.span.start) + fix.edit.newText + text.slice(fix.edit.span.end) : null;
    };
    assert.equal(await renamed('minratio: 0.5\n'), 'minRatio: 0.5\n');
    assert.equal(await renamed('merit.minRatio: 0.5\n'), 'minRatio: 0.5\n');
    assert.equal(await renamed('rules:\n  sevrity: {}\n'), 'rules:\n  severity: {}\n');
    assert.equal(await renamed('rules.severity: {date.gaps: off}\n'), 'rules.severity: {date.gap: off}\n');
    assert.equal(await renamed('merit.color: blue\n'), null);
  });

  it('is told with its line and its character, from one on', async () => {
    const config = await loadConfig(
      'file:///cv/.meritrc.yaml',
      files({ '/cv/.meritrc.yaml': '# ours\nrules: {presets: strict}\n' }),
    );
    assert.deepEqual(
      config.problems.map((one) => asLine(one, '.meritrc.yaml', 'en')),
      ['.meritrc.yaml:2:9: Merit has no setting `rules.presets`. Did you mean `preset`?'],
    );
  });
});

describe('files of settings', () => {
  const texts = {
    '/cv/.meritrc.yaml': 'extends: [team.yaml, more.yaml]\nminRatio: 0.2\n',
    '/cv/team.yaml': 'export.name: Team\nlocale: en-GB\n',
    '/cv/more.yaml': 'extends: team.yaml\nlocale: en-CA\n',
  };

  it('name each that they were read from, the first first', async () => {
    const config = await loadConfig('file:///cv/.meritrc.yaml', files(texts));
    assert.equal(config.files[0], 'file:///cv/.meritrc.yaml');
    assert.deepEqual(
      [...new Set(config.files)].sort(),
      Object.keys(texts)
        .sort()
        .map((path) => `file://${path}`),
    );
    assert.equal(config.files.filter((one) => one === config.uri).length, 1);
    assert.deepEqual([config.exportName, config.settings.locale], ['Team', 'en-CA']);
  });

  it('take the name of an export from the last that has one', async () => {
    const own = { ...texts, '/cv/.meritrc.yaml': `${texts['/cv/.meritrc.yaml']}export.name: Mine\n` };
    assert.equal((await loadConfig('file:///cv/.meritrc.yaml', files(own))).exportName, 'Mine');
    assert.equal((await loadConfig('file:///cv/a.yaml', files({ '/cv/a.yaml': 'minRatio: 0.2\n' }))).exportName, null);
  });

  it('are read once for the profiles of all folders below, until they are forgotten', async () => {
    const asked: string[] = [];
    const known = new KnownConfigs(files({ '/cv/.meritrc.yaml': 'minRatio: 0.2\n' }, asked));
    const ratioOf = async (path: string) => (await known.of(`file://${path}`))?.settings.minRatio ?? null;
    assert.equal(await ratioOf('/cv/ada.profile.yaml'), 0.2);
    const first = asked.length;
    assert.equal(await ratioOf('/cv/ola.profile.yaml'), 0.2);
    assert.equal(asked.length, first);
    assert.equal(await ratioOf('/cv/old/ada.profile.yaml'), 0.2);
    assert.deepEqual(asked.slice(first), ['/cv/old/.meritrc.yaml', '/cv/old/.meritrc.yml', '/cv/.meritrc.yaml']);
    assert.equal(await ratioOf('/srv/ada.profile.yaml'), null);
    assert.equal(await known.of('untitled'), null);
    assert.deepEqual(
      (await known.all()).map(({ uri }) => uri),
      ['file:///cv/.meritrc.yaml'],
    );
    known.forget();
    assert.deepEqual(await known.all(), []);
    const before = asked.length;
    assert.equal(await ratioOf('/cv/ada.profile.yaml'), 0.2);
    assert.ok(asked.length > before);
  });
});
