// `npm run release -- VERSION [--go]`: a release of Merit. Without --go it says what it would do and checks that it can.
// With it: the version in every file that has it, the changelog, both packages of Merit and of the fonts, their checksums
// and licences in release/VERSION, a commit and a tag. Nothing is pushed or published.
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFile, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { planRelease } from './release/plan.mjs';

const run = promisify(execFile);
const git = async (...args) => (await run('git', args)).stdout.trim();
const paths = ['package.json', 'package-lock.json', 'packs/fonts-world/package.json', 'README.md', 'CHANGELOG.md'];

async function pack(version) {
  const folder = join('release', version);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const npm = (...args) => run('npm', args, { maxBuffer: 100_000_000, shell: process.platform === 'win32' });
  await npm('run', 'package', '--', '--out', folder);
  // The build was made a moment ago, by the script that runs before vsce.
  await npm('pack', '--ignore-scripts', '--pack-destination', folder);
  // Loaded here, since a dry run needs no package.
  const { packageFontsWorld } = await import('./fonts-world.mjs');
  const { vsix } = await packageFontsWorld(resolve(folder));
  await rename(vsix, join(folder, `merit-fonts-world-${version}.vsix`));
  await copyFile('docs/licences.md', join(folder, 'licences.md'));
  await copyFile('dist/licences/npm.txt', join(folder, 'licences-npm.txt'));
  const names = (await readdir(folder)).sort();
  const sums = await Promise.all(
    names.map(async (name) => {
      const hash = createHash('sha256').update(await readFile(join(folder, name)));
      return `${hash.digest('hex')}  ${name}\n`;
    }),
  );
  await writeFile(join(folder, 'SHA256SUMS'), sums.join(''));
  return names;
}

async function release() {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { go: { type: 'boolean' } } });
  const [version, extra] = positionals;
  if (version === undefined || extra !== undefined) throw new Error('Say the version: npm run release -- 0.2.0 [--go]');
  const files = Object.fromEntries(await Promise.all(paths.map(async (path) => [path, await readFile(path, 'utf8')])));
  const tags = (await git('tag')).split('\n');
  const tag = `v${version}`;
  if (tags.includes(tag)) throw new Error(`There is a tag ${tag} already.`);
  const dirty = await git('status', '--porcelain');
  if (dirty !== '') throw new Error(`Commit or remove first:\n${dirty}`);
  const released = tags.includes(`v${JSON.parse(files['package.json']).version}`);
  const date = new Date().toISOString().slice(0, 10);
  const { changed, notes } = planRelease({ version, date, files, released });
  const differing = paths.filter((path) => changed[path] !== files[path]);
  console.log(`Release ${version} of ${date}\n`);
  console.log(`changes ${differing.join(', ')}`);
  console.log(`packs   release/${version}: VSIX and npm package of Merit and of its fonts, licences, SHA256SUMS`);
  console.log(`commits “Release ${version}” and tags it ${tag}\n`);
  console.log(`Its notes have ${notes.split('\n').filter((line) => line.startsWith('- ')).length} entries.`);
  if (!values.go) {
    console.log('\nNothing was changed. Run npm test, then the same with --go.');
    return;
  }
  const head = await git('rev-parse', 'HEAD');
  let tagged = false;
  try {
    for (const path of differing) await writeFile(path, changed[path]);
    const names = await pack(version);
    await git('add', ...differing);
    await git('commit', '-m', `Release ${version}`);
    await git('tag', '-a', tag, '-m', `Merit ${version}\n\n${notes}`, '--cleanup=verbatim');
    tagged = true;
    console.log(`\n${names.map((name) => `release/${version}/${name}`).join('\n')}\n`);
    console.log('Next: git push --follow-tags, and hand these files out.');
  } catch (error) {
    // A tag of somebody else stays; so does what was changed besides, meanwhile.
    if (tagged) await git('tag', '-d', tag);
    await git('reset', '-q', head);
    for (const path of differing) await writeFile(path, files[path]);
    throw error;
  }
}

release().catch((error) => {
  console.error(`release: ${error.stderr || error.message}`);
  process.exitCode = 1;
});
