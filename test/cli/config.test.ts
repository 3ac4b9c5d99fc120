import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { inside } from './support/inside.ts';
import { sound } from './support/merit.ts';

/** A profile with one warning: a key that nobody knows. */
const odd = sound.replace('  label:', '  labl:');

describe('.meritrc.yaml on the command line', () => {
  const at = inside();
  const codes = async (args: readonly string[]): Promise<readonly string[]> =>
    JSON.parse((await at.check([...args, '--format', 'json'])).out).files[0].diagnostics.map(
      ({ code, severity }: { code: string; severity: string }) => `${code} ${severity}`,
    );

  it('holds for the profiles below it, and options go before it', async () => {
    at.write('cv/jana.profile.yaml', odd);
    assert.ok((await codes(['cv/jana.profile.yaml'])).includes('schema.unknown-key warning'));
    at.write('.meritrc.yaml', 'rules.severity:\n  schema.unknown-key: error\n  bullet.*: off\n');
    assert.ok((await codes(['cv/jana.profile.yaml'])).includes('schema.unknown-key error'));
    assert.ok((await codes(['cv/jana.profile.yaml', '--no-config'])).includes('schema.unknown-key warning'));
    at.write('cv/.meritrc.yaml', 'extends: ../other.yaml\n');
    at.write('other.yaml', 'rules:\n  preset: strict\n  severity: {schema.unknown-key: hint}\n');
    assert.ok((await codes(['cv/jana.profile.yaml'])).includes('schema.unknown-key hint'));
    assert.ok(
      (await codes(['cv/jana.profile.yaml', '--config', '.meritrc.yaml'])).includes('schema.unknown-key error'),
    );
    at.write('cv/.meritrc.yaml', 'rules.preset: strict\n');
    at.write('cv/jana.profile.yaml', odd.replace('by 60% (10 hours to 4 hours)', 'from 10 hours to 4 hours'));
    const loud = await codes(['cv/jana.profile.yaml']);
    assert.notDeepEqual(loud, await codes(['cv/jana.profile.yaml', '--preset', 'standard']));
    assert.deepEqual(await codes(['cv/jana.profile.yaml', '--no-config', '--preset', 'strict']), loud);
  });

  it('holds for standard input by the name it is given, and for reviews and fixes', async () => {
    at.write('cv/.meritrc.yaml', 'rules.severity: {schema.unknown-key: off}\n');
    const found = await at.merit(['check', '-', '--path', 'cv/jana.profile.yaml'], odd);
    assert.doesNotMatch(found.out, /unknown-key/);
    assert.match((await at.merit(['check', '-'], odd)).out, /unknown-key/);
    at.write('cv/jana.profile.yaml', sound.replace('name: Quayside Bank', 'name: "Quayside Bank"\n    adress: x'));
    assert.doesNotMatch((await at.merit(['review', 'cv/jana.profile.yaml'])).out, /adress/);
    assert.match((await at.merit(['review', '--no-config', 'cv/jana.profile.yaml'])).out, /adress/);
  });

  it('names exports', async () => {
    at.write('.meritrc.yaml', ['export.name: "$', '{name}, CV"\n'].join(''));
    at.write('profile.yaml', sound);
    assert.equal((await at.merit(['render', '--to', 'txt', 'profile.yaml'])).out, 'Imke Roosdorp, CV.txt\n');
    assert.equal((await at.merit(['render', '--to', 'txt', 'profile.yaml', '-o', 'a.txt'])).out, 'a.txt\n');
    assert.equal((await at.merit(['render', '--to', 'txt', 'profile.yaml', '--no-config'])).out, 'profile.txt\n');
  });

  it('is refused with each fault at its line, once for all profiles; the others are checked', async () => {
    at.write('a/.meritrc.yaml', 'minRatio: 3\nlocal: en-GB\n');
    for (const name of ['a/one.profile.yaml', 'a/two.profile.yaml', 'b/profile.yaml']) at.write(name, odd);
    const { code, out, err } = await at.check(['.']);
    assert.equal(code, 2);
    assert.equal(
      err,
      `merit: ${'a/.meritrc.yaml:1:11: `minRatio` takes a number from 0 to 1.'}\nmerit: a/.meritrc.yaml:2:1: Merit has no setting \`local\`. Did you mean \`locale\`?\n`,
    );
    assert.match(out, /^b\/profile\.yaml:\d/m);
    assert.doesNotMatch(out, /^a\//m);
  });

  it('is refused once by every command that takes several profiles', async () => {
    at.write('.meritrc.yaml', 'minRatio: 3\n');
    for (const name of ['one.profile.yaml', 'two.profile.yaml']) at.write(name, sound);
    for (const command of [['fix'], ['check']]) {
      const { code, err } = await at.merit([...command, 'one.profile.yaml', 'two.profile.yaml']);
      assert.deepEqual([code, err.match(/minRatio/g)?.length], [2, 1], `${command}: ${err}`);
    }
  });

  it('is added to by a preset, which takes nothing of it away', async () => {
    at.write('.meritrc.yaml', 'rules.severity: {schema.unknown-key: error}\n');
    at.write('profile.yaml', odd);
    assert.ok((await codes(['profile.yaml', '--preset', 'gentle'])).includes('schema.unknown-key error'));
  });

  it('is named as somebody here would call it, near or far', async () => {
    at.write('.meritrc.yaml', 'minRatio: 3\n');
    at.write('a/b/c/profile.yaml', sound);
    const named = async (folder: string, name: string): Promise<string | undefined> => {
      process.chdir(at.path(folder));
      return /^merit: (.*):1:11: /.exec((await at.check([name])).err)?.[1];
    };
    assert.equal(await named('a/b', 'c/profile.yaml'), '../../.meritrc.yaml');
    assert.equal(await named('a/b/c', 'profile.yaml'), at.path('.meritrc.yaml'));
  });

  it('is refused in words', async () => {
    at.write('profile.yaml', sound);
    const refused = async (args: readonly string[]): Promise<string> => {
      const { code, out, err } = await at.merit(args);
      assert.deepEqual([code, out], [2, ''], args.join(' '));
      return err;
    };
    const check = ['check', 'profile.yaml'];
    assert.equal(await refused([...check, '--config', 'gone.yaml']), 'merit: gone.yaml: there is no such file\n');
    assert.equal(
      await refused([...check, '--config', 'a.yaml', '--no-config']),
      'merit: --config and --no-config exclude each other.\n',
    );
    assert.equal(
      await refused([...check, '--preset', 'loud']),
      'merit: --preset takes gentle, standard, strict, not `loud`.\n',
    );
    at.write('a.yaml', 'extends: b.yaml\n');
    at.write('b.yaml', 'extends: a.yaml\n');
    assert.equal(
      await refused([...check, '--config', 'a.yaml']),
      'merit: b.yaml:1:10: These files extend each other in a circle: a.yaml → b.yaml → a.yaml.\n',
    );
    at.write('.meritrc.yaml', 'locale: "en\n');
    assert.match(await refused(check), /^merit: \.meritrc\.yaml:1:9: This quote is never closed/);
    for (const command of ['review', 'fix', 'render'])
      assert.match(await refused([command, 'profile.yaml']), /^merit: \.meritrc\.yaml:1:9: /);
    at.write('.meritrc.yaml', Buffer.from('locale: \xe9\n', 'latin1'));
    assert.equal(await refused(check), 'merit: .meritrc.yaml: these settings cannot be read.\n');
    mkdirSync(at.path('sub/.meritrc.yaml'), { recursive: true });
    at.write('sub/profile.yaml', sound);
    assert.equal(
      await refused(['check', 'sub/profile.yaml']),
      'merit: sub/.meritrc.yaml: these settings cannot be read.\n',
    );
  });
});
