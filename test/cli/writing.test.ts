import assert from 'node:assert/strict';
import { chmodSync, existsSync, lstatSync, mkdirSync, readdirSync, readlinkSync, statSync, symlinkSync } from 'node:fs';
import { inside } from './support/inside.ts';
import { sound } from './support/merit.ts';

describe('files that merit writes', () => {
  const at = inside();
  const mode = (name: string): number => statSync(at.path(name)).mode & 0o7777;

  it('keep their permissions and links when they are replaced, pages too', async () => {
    at.write('profile.yaml', sound);
    mkdirSync(at.path('share'));
    for (const [name, bits] of [
      ['share/jana.pdf', 0o666],
      ['share/jana.txt', 0o600],
    ] as const) {
      at.write(name, 'old');
      chmodSync(at.path(name), bits);
    }
    symlinkSync('share/jana.pdf', at.path('cv.pdf'));
    symlinkSync('share/jana.txt', at.path('cv.txt'));
    for (const name of ['cv.pdf', 'cv.txt']) {
      const { code, err } = await at.merit(['render', 'profile.yaml', '-o', name]);
      assert.deepEqual([code, err], [0, ''], name);
      assert.ok(lstatSync(at.path(name)).isSymbolicLink(), name);
    }
    assert.match(at.read('share/jana.pdf'), /^%PDF-/);
    assert.match(at.read('share/jana.txt'), /^Imke Roosdorp/);
    assert.deepEqual([mode('share/jana.pdf'), mode('share/jana.txt')], [0o666, 0o600]);
    assert.deepEqual(readdirSync(at.path('share')).sort(), ['jana.pdf', 'jana.txt'], 'nothing is left over');
  });

  it('come to be behind a link to a file that is not there yet', async () => {
    at.write('profile.yaml', sound);
    mkdirSync(at.path('share'));
    symlinkSync('share/new.md', at.path('cv.md'));
    assert.equal((await at.merit(['render', 'profile.yaml', '-o', 'cv.md'])).code, 0);
    assert.equal(readlinkSync(at.path('cv.md')), 'share/new.md');
    assert.match(at.read('share/new.md'), /^# Imke Roosdorp/);
    symlinkSync('round.md', at.path('round.md'));
    assert.equal(
      (await at.merit(['render', 'profile.yaml', '-o', 'round.md'])).err,
      'merit: round.md: links lead round in a circle\n',
    );
  });

  it('are alone in their folder afterwards, new ones too, and those that may not be written over', async () => {
    await at.merit(['new', 'ada.yaml']);
    await at.merit(['render', 'ada.yaml', '-o', 'ada.md', '--no-clobber']);
    const text = at.read('ada.md');
    const { code, err } = await at.merit(['render', 'ada.yaml', '-o', 'ada.md', '--no-clobber']);
    assert.deepEqual([code, at.read('ada.md')], [2, text]);
    assert.match(err, /^merit: ada\.md: it exists already/);
    assert.deepEqual(readdirSync(at.path('.')).sort(), ['ada.md', 'ada.yaml']);
  });

  it('are left as they are where they are protected', async () => {
    at.write('profile.yaml', sound);
    at.write('cv.md', 'mine');
    chmodSync(at.path('cv.md'), 0o444);
    const { code, err } = await at.merit(['render', 'profile.yaml', '-o', 'cv.md']);
    assert.deepEqual([code, err], [2, 'merit: cv.md: it is protected from being written.\n']);
    assert.equal(at.read('cv.md'), 'mine');
  });

  it('are never the profile itself, whatever link leads there', async () => {
    at.write('profile.yaml', sound);
    symlinkSync('profile.yaml', at.path('profile.txt'));
    mkdirSync(at.path('there'));
    symlinkSync('../profile.yaml', at.path('there/profile.md'));
    symlinkSync('.', at.path('here'));
    for (const args of [
      ['--to', 'txt'],
      ['-o', 'profile.txt'],
      ['--to', 'md', '-o', 'there'],
    ]) {
      const { code, err } = await at.merit(['render', 'profile.yaml', ...args]);
      assert.deepEqual([code, /this is the profile itself/.test(err)], [2, true], args.join(' '));
    }
    at.write('resume.json', '{"basics":{"name":"Imke Roosdorp"}}');
    assert.equal((await at.merit(['render', 'resume.json', '--to', 'json', '-o', 'here'])).code, 2);
    assert.equal(at.read('profile.yaml'), sound);
  });

  it('are blamed on the folder where that is missing, and never take the place of another', async () => {
    at.write('resume.json', JSON.stringify({ basics: { name: 'Imke Roosdorp' } }));
    at.write('kept.yaml', 'mine');
    symlinkSync('gone.yaml', at.path('link.yaml'));
    const said = async (...args: readonly string[]): Promise<string> => {
      const { code, out, err } = await at.merit(args);
      assert.deepEqual([code, out], [2, ''], args.join(' '));
      return err;
    };
    assert.equal(await said('new', 'gone/a.yaml'), 'merit: gone/a.yaml: there is no folder gone.\n');
    assert.equal(
      await said('import', 'resume.json', '-o', 'gone/a.yaml'),
      'merit: gone/a.yaml: there is no folder gone.\n',
    );
    assert.equal(await said('new', 'kept.yaml'), 'merit: kept.yaml: it exists already; name another file.\n');
    assert.match(
      await said('import', 'resume.json', '-o', 'kept.yaml'),
      /it exists already; name another file with -o/,
    );
    assert.match(await said('new', 'link.yaml'), /it exists already/);
    assert.deepEqual([at.read('kept.yaml'), existsSync(at.path('gone.yaml'))], ['mine', false]);
  });
});

describe('options that would change nothing', () => {
  const at = inside();

  it('are refused', async () => {
    at.write('profile.yaml', sound);
    const calls: readonly (readonly [readonly string[], string])[] = [
      [
        ['render', 'profile.yaml', '--to', 'json', '--template', 'compact'],
        '--template is for pdf, docx, html; it changes nothing in json.',
      ],
      [['render', 'profile.yaml', '--to', 'txt,md', '--fit', '1'], '--fit is for pdf; it changes nothing in txt, md.'],
      [
        ['check', 'profile.yaml', '--docs', 'https://example.org'],
        '--docs names the pages of rules in SARIF: `--format sarif --docs ADDRESS`.',
      ],
      [
        ['check', 'profile.yaml', '--path', 'a.yaml'],
        '--path names standard input: `merit check - --path profile.yaml`.',
      ],
      [
        ['fix', 'profile.yaml', '--lang', 'de'],
        '`merit fix` has no option `--lang`. `merit fix --help` lists the options.',
      ],
      [['new', 'a.yaml', 'b.yaml'], '`merit new` takes one file; `b.yaml` is one too many.'],
      [['import', 'a.pdf', 'b.pdf'], '`merit import` takes one file; `b.pdf` is one too many.'],
      [['review', 'a.yaml', 'b.yaml'], '`merit review` takes one file; `b.yaml` is one too many.'],
    ];
    for (const [args, why] of calls)
      assert.deepEqual(await at.merit(args), { code: 2, out: '', err: `merit: ${why}\n` });
    assert.deepEqual(readdirSync(at.path('.')), ['profile.yaml']);
  });

  it('sort for programs, too, where that is asked for', async () => {
    const text = sound.replace('2021-10', '2021-13').replace('  label:', '  labl:');
    at.write('profile.yaml', text);
    const order = async (...more: readonly string[]): Promise<readonly string[]> =>
      JSON.parse((await at.check(['profile.yaml', '--format', 'json', ...more])).out).files[0].diagnostics.map(
        ({ code }: { code: string }) => code,
      );
    const [byLine, byWeight] = [await order(), await order('--sort', 'weight')];
    assert.deepEqual([...byWeight].sort(), [...byLine].sort());
    assert.deepEqual([byLine[0], byWeight[0]], ['schema.unknown-key', 'date.invalid']);
    assert.deepEqual(await order('--sort', 'line'), byLine);
  });

  it('are explained by the help of each command, and nothing is left out', async () => {
    const { out } = await at.merit(['--help']);
    for (const name of ['check', 'fix', 'review', 'render', 'import', 'new', 'inspect']) {
      assert.match(out, new RegExp(`^ {2}merit ${name} `, 'm'));
      const help = await at.merit([name, '--help']);
      assert.deepEqual([help.code, help.err], [0, '']);
      assert.match(help.out, /\nFor example:\n {2}\S/);
      for (const line of help.out.split('\n')) assert.ok(line.length <= 132, line);
    }
    assert.match(out, /inspect KIND .*bullet, date, technology, claim/);
  });
});
