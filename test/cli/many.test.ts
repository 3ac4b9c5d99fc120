import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { wantsColour } from '../../server/src/cli/colour.ts';
import { inside } from './support/inside.ts';
import { desk, sound } from './support/merit.ts';

const odd = sound.replace('  label:', '  labl:');
const latin1 = Buffer.from('basics:\n  name: Jos\xe9\n', 'latin1');
const number = (index: number): string => String(index).padStart(3, '0');

describe('merit check of many files', () => {
  const at = inside();

  /** Ninety profiles, every third with a finding, and ten that cannot be read. */
  function folder(): void {
    for (let index = 0; index < 90; index++)
      at.write(`cv/${number(index)}.profile.yaml`, index % 3 === 0 ? odd : sound);
    for (let index = 90; index < 100; index++) at.write(`cv/${number(index)}.profile.yaml`, latin1);
  }

  it('reports them in order and names those that cannot be read', async () => {
    folder();
    const { code, out, err } = await at.check(['cv/*.yaml', '--format', 'json']);
    assert.equal(code, 2);
    assert.deepEqual(
      err.trimEnd().split('\n'),
      Array.from(
        { length: 10 },
        (_, i) => `merit: cv/${number(90 + i)}.profile.yaml: it is not UTF-8 text. Save it as UTF-8 and try again.`,
      ),
    );
    const files: readonly { path: string; diagnostics: readonly { code: string }[] }[] = JSON.parse(out).files;
    assert.deepEqual(
      files.map(({ path }) => path),
      Array.from({ length: 90 }, (_, i) => `cv/${number(i)}.profile.yaml`),
    );
    // The same as one by one, whichever thread was ready first.
    const [alone] = JSON.parse((await at.check(['cv/000.profile.yaml', '--format', 'json'])).out).files;
    assert.deepEqual(files[0], alone);
    const faulty = files.filter(({ diagnostics }) => diagnostics.some((one) => one.code === 'schema.unknown-key'));
    assert.deepEqual(
      faulty.map(({ path }) => path),
      Array.from({ length: 30 }, (_, i) => `cv/${number(i * 3)}.profile.yaml`),
    );
  });

  it('tells programs and people how many could not be read, each fault once and in a line of its own', async () => {
    for (const name of ['a/one.profile.yaml', 'a/two.profile.yaml', 'b/profile.yaml']) at.write(name, sound);
    at.write('a/.meritrc.yaml', 'minRatio: 3\nlocal: en-GB\n');
    const faults = [
      'a/.meritrc.yaml:1:11: `minRatio` takes a number from 0 to 1.',
      'a/.meritrc.yaml:2:1: Merit has no setting `local`. Did you mean `locale`?',
    ];
    const { code, out, err } = await at.check(['.', 'gone.yaml', '--format', 'json']);
    const { files, failures, failed } = JSON.parse(out);
    assert.deepEqual([code, failed, files.length], [2, 3, 1]);
    assert.deepEqual(failures, [...faults, 'gone.yaml: there is no such file']);
    assert.equal(err, failures.map((one: string) => `merit: ${one}\n`).join(''));
    assert.match((await at.check(['.', 'gone.yaml'])).out, /^1 file checked\. 3 could not be\./m);
    assert.deepEqual(JSON.parse((await at.check(['gone.yaml', '--format', 'json'])).out), {
      version: 1,
      files: [],
      failures: ['gone.yaml: there is no such file'],
      failed: 1,
    });
    assert.deepEqual(
      (await at.merit(['review', 'a/one.profile.yaml'])).err,
      faults.map((one) => `merit: ${one}\n`).join(''),
    );
  });

  it('says for people which of them have the most to be done', async () => {
    for (let index = 0; index < 14; index++) at.write(`${number(index)}.profile.yaml`, index === 1 ? sound : odd);
    at.write('900.profile.yaml', odd.replace('2021-10', '2021-13'));
    const summary = (out: string): readonly string[] =>
      out
        .slice(out.search(/^\d+ files checked/m))
        .trimEnd()
        .split('\n');
    const lines = summary((await at.check(['.'])).out);
    assert.match(lines[0]!, /^15 files checked\. 1 error, 14 warnings/);
    assert.match(lines[1]!, /^ {2}900\.profile\.yaml: 1 error, 1 warning/);
    assert.match(lines[2]!, /^ {2}000\.profile\.yaml: 1 warning/);
    assert.equal(lines.at(-1), '  … and 4 more files.');
    const few = summary((await at.check(['000.profile.yaml', '002.profile.yaml', 'gone.yaml'])).out);
    assert.equal(few.length, 1);
    assert.match(
      (await at.check(['000.profile.yaml', 'gone.yaml'])).out,
      /^1 file checked\. 1 could not be\. 1 warning/m,
    );
  });
});

describe('colour', () => {
  it('is for people at a terminal, and what the environment says goes before it', () => {
    assert.equal(wantsColour({}, true), true);
    assert.equal(wantsColour({}, false), false);
    assert.equal(wantsColour({ NO_COLOR: '1' }, true), false);
    assert.equal(wantsColour({ NO_COLOR: '' }, true), true);
    assert.equal(wantsColour({ TERM: 'dumb' }, true), false);
    assert.equal(wantsColour({ FORCE_COLOR: '1' }, false), true);
    assert.equal(wantsColour({ FORCE_COLOR: '0' }, true), false);
    assert.equal(wantsColour({ FORCE_COLOR: '1', NO_COLOR: '1' }, false), true);
  });
});

describe('a reader that goes away', () => {
  const at = desk();

  it('ends a run without a word, whichever stream it read; a full disk is named', () => {
    at.write('profile.yaml', `basics:\n${Array.from({ length: 1500 }, (_, i) => `  key${i}: x\n`).join('')}`);
    const run = (command: string) =>
      spawnSync('bash', ['-c', command.replaceAll('merit', `"${process.execPath}" "${resolve('dist/cli.js')}"`)], {
        cwd: at.path('.'),
        encoding: 'utf8',
        env: { ...process.env, FORCE_COLOR: '1' },
      });
    const gone = Array.from({ length: 30 }, (_, i) => `gone${i}.yaml`).join(' ');
    assert.deepEqual(
      [run(`merit check ${gone} 2>&1 >/dev/null | true`).stderr, run('merit check profile.yaml | true').stderr],
      ['', ''],
    );
    assert.match(run('merit check profile.yaml | head -1').stdout, /^\u001b\[1mprofile\.yaml:/);
    const full = run('merit check profile.yaml > /dev/full');
    assert.deepEqual([full.stderr, full.status], ['merit: standard output: the disk is full\n', 2]);
  });
});
