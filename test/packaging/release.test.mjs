import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { planRelease } from '../../scripts/release/plan.mjs';
import { emptyFolder, root } from './support.mjs';

const paths = ['package.json', 'package-lock.json', 'packs/fonts-world/package.json', 'README.md', 'CHANGELOG.md'];

describe('npm run release', () => {
  let folder;
  let version;
  const git = (...args) => execFileSync('git', args, { cwd: folder, encoding: 'utf8' }).trim();
  const release = (...args) => {
    const env = typeof args.at(-1) === 'object' ? args.pop() : {};
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'scripts/release.mjs'), ...args], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, ...env },
    });
    return { status, stdout, stderr };
  };

  before(async () => {
    folder = await emptyFolder('release');
    for (const path of paths) await cp(join(root, path), join(folder, path), { recursive: true, force: true });
    ({ version } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')));
    git('init', '-q');
    git('config', 'user.name', 'Ines');
    git('config', 'user.email', 'ines@example.org');
    git('add', '.');
    git('commit', '-qm', 'Start');
  });

  after(() => folder && rm(folder, { recursive: true, force: true }));

  it('says what it would do, and changes nothing unless it is told to', () => {
    const { status, stdout, stderr } = release('99.0.0');
    assert.deepEqual([status, stderr], [0, '']);
    assert.match(
      stdout,
      /^changes package\.json, package-lock\.json, packs\/fonts-world\/package\.json, README\.md, CHANGELOG\.md$/m,
    );
    assert.match(stdout, /tags it v99\.0\.0/);
    assert.match(stdout, /^Its notes have [1-9]\d* entries\.$/m);
    assert.match(stdout, /Nothing was changed/);
    assert.deepEqual([git('status', '--porcelain'), git('tag')], ['', '']);
  });

  it('refuses what makes no sense', async () => {
    const refused = (...args) => {
      const { status, stderr } = release(...args);
      assert.equal(status, 1);
      return stderr;
    };
    assert.match(refused(), /Say the version/);
    assert.match(refused('next'), /three numbers such as 0\.2\.0, not next/);
    assert.match(refused('0.0.1'), /0\.0\.1 is not newer/);
    git('tag', `v${version}`);
    assert.match(refused(version), /There is a tag/);
    git('tag', '-d', `v${version}`);
    await writeFile(join(folder, 'mine.txt'), '');
    assert.match(refused('99.0.0'), /Commit or remove first:\n\?\? mine\.txt/);
    await rm(join(folder, 'mine.txt'));
  });

  it('leaves all as it was where a step of it fails', async () => {
    // Packing is another matter: what stands in for npm only says that it packed. Signing then fails, without a program for it.
    const bin = await emptyFolder('npm');
    await writeFile(join(bin, 'npm'), '#!/bin/sh\n', { mode: 0o755 });
    const before = git('rev-parse', 'HEAD');
    const failing = async (step) => {
      git('config', `${step}.gpgSign`, 'true');
      git('config', 'gpg.program', 'false');
      const { status, stdout } = release('99.0.0', '--go', { PATH: `${bin}:${process.env.PATH}` });
      git('config', '--unset', `${step}.gpgSign`);
      assert.equal(status, 1, stdout);
      assert.deepEqual([git('rev-parse', 'HEAD'), git('tag'), git('diff', 'HEAD')], [before, 'mine', '']);
    };
    git('tag', 'mine');
    await mkdir(join(folder, 'docs'));
    await mkdir(join(folder, 'dist/licences'), { recursive: true });
    for (const name of ['docs/licences.md', 'dist/licences/npm.txt']) await writeFile(join(folder, name), '');
    await writeFile(join(folder, '.git/info/exclude'), 'docs\ndist\nrelease\n');
    await failing('commit');
    await failing('tag');
    git('tag', '-d', 'mine');
    await rm(bin, { recursive: true, force: true });
  });

  it('writes the version wherever it stands, and begins a new part of the changelog', async () => {
    const files = Object.fromEntries(
      await Promise.all(paths.map(async (path) => [path, await readFile(join(root, path), 'utf8')])),
    );
    const { changed, notes } = planRelease({ version: '99.1.0', date: '2027-02-01', files, released: true });
    assert.equal(JSON.parse(changed['package.json']).version, '99.1.0');
    const lock = JSON.parse(changed['package-lock.json']);
    assert.deepEqual([lock.version, lock.packages[''].version], ['99.1.0', '99.1.0']);
    assert.equal(JSON.parse(changed['packs/fonts-world/package.json']).version, '99.1.0');
    assert.match(changed['README.md'], /rev: v99\.1\.0/);
    assert.match(changed['CHANGELOG.md'], /^## \[Unreleased\]\n\n## \[99\.1\.0\] - 2027-02-01\n/m);
    assert.ok(changed['CHANGELOG.md'].includes(notes));
    const empty = { ...files, 'CHANGELOG.md': '# Changelog\n\n## [Unreleased]\n\n## [0.0.1] - 2020-01-01\n\n- Old\n' };
    assert.throws(
      () => planRelease({ version: '99.1.0', date: '2027-02-01', files: empty, released: true }),
      /nothing below \[Unreleased\]/,
    );
    const twice = planRelease({
      version: '99.2.0',
      date: '2027-03-01',
      files: {
        ...changed,
        'CHANGELOG.md': changed['CHANGELOG.md'].replace('## [Unreleased]\n', '## [Unreleased]\n\n- New\n'),
      },
      released: true,
    });
    assert.equal(twice.notes, '- New');
  });
});
