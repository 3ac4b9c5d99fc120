// The steps and suites of `npm test`. Each answers how many tests passed and failed.
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { bundleTests } from '../build-tests.mjs';
import { root } from '../host/paths.mjs';
import { start } from '../host/run.mjs';

/** Suites that must exist: a folder that got lost must not pass as "nothing failed". */
const REQUIRED = ['core', 'cli', 'client', 'protocol', 'typesetter'];
/** Folders of test/ that are run in their own way, below. */
const SPECIAL = ['editor', 'packaging'];

const bin = (path) => join(root, 'node_modules', path);

/** Runs one of Node's programs to its end; its output is shown only when it fails. */
async function program(args, say, env = {}) {
  const job = start(process.execPath, args, { quiet: true, cwd: root, env: { ...process.env, ...env } });
  const code = await job.done;
  if (code !== 0) say(job.output().trimEnd().replace(/^/gm, '    '));
  return code === 0;
}

/** A step without tests counts only when it fails. */
const step = (args) => async (say) => ({ passed: 0, failed: (await program(args, say)) ? 0 : 1 });

/**
 * Runs mocha over files and counts; a suite in which nothing ran has failed. What it writes is said at its end, so that suites
 * side by side do not speak into each other.
 */
async function mocha(name, files, say, env = {}) {
  const results = join(root, `out/results/${name}.json`);
  await mkdir(join(root, 'out/results'), { recursive: true });
  await rm(results, { force: true });
  const args = [bin('mocha/bin/mocha.js'), '--reporter', join(root, 'scripts/tests/reporter.mjs'), '--forbid-only'];
  const job = start(process.execPath, [...args, ...files], {
    quiet: true,
    lines: Number.POSITIVE_INFINITY,
    cwd: root,
    env: { ...process.env, ...env, MERIT_RESULTS: results },
  });
  const code = await job.done;
  const written = job.output().trimEnd();
  if (written) say(written);
  const counts = JSON.parse(await readFile(results, 'utf8').catch(() => '{"passed":0,"failed":0}'));
  if (counts.passed + counts.failed === 0) {
    say(`    no test ran (mocha ended with ${code})`);
    return { passed: 0, failed: 1 };
  }
  if (code !== 0 && counts.failed === 0) {
    say(`    mocha ended with ${code}`);
    return { ...counts, failed: 1 };
  }
  return counts;
}

/** The files with TypeScript tests in a folder of test/, named from the root. */
const testsIn = async (folder) =>
  (await readdir(join(root, 'test', folder), { recursive: true }))
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => `test/${folder}/${file.replaceAll('\\', '/')}`)
    .sort();

/** Files with TypeScript tests: bundled, then run by mocha. A folder of their own, as deep as others: tests look for files from there. */
const unit = (name, files) => async (say) => {
  const folder = `out/test-${name.replaceAll(/\W+/g, '-')}`;
  await rm(join(root, folder), { recursive: true, force: true });
  try {
    await bundleTests(files, folder);
  } catch (error) {
    say(`    ${error.message}`);
    return { passed: 0, failed: 1 };
  }
  return mocha(name.replaceAll(/\W+/g, '-'), [`${folder}/**/*.test.mjs`], say);
};

/** The suites of a folder: a long one is two, which run side by side. */
async function unitsOf(group) {
  const files = await testsIn(group);
  const halves = files.length < 100 ? [files] : [0, 1].map((half) => files.filter((_, at) => at % 2 === half));
  return halves.map((some, at) => {
    const name = halves.length === 1 ? group : `${group} (${at + 1} of ${halves.length})`;
    return { name, group, run: unit(name, some), besides: true };
  });
}

/** Tests in JavaScript that drive programs from outside. */
const driver = (name, folder) => (say) =>
  mocha(name, ['--timeout', '180000', `${folder}/**/*.test.mjs`], say, { MERIT_VERBOSE: '1' });

const inEditor = (kind, part) => async (say) => {
  const { runEditor } = await import('../host/editor.mjs');
  const { host, ...counts } = await runEditor(kind, { only: part, say });
  say(`    ran in ${host}`);
  return counts;
};

/** Suites that run side by side, by how long they take: what is long comes first, so that both lanes end together. */
const longest = ['protocol', 'packaging', 'core', 'typesetter', 'cli'];
const rank = ({ group }) => (longest.includes(group) ? longest.indexOf(group) : longest.length);

const holdsTests = async (folder) =>
  (await readdir(folder, { recursive: true })).some((file) => /\.test\.m?[jt]s$/.test(file));

/**
 * Everything `npm test` does, in order: `{name, group, run(say), besides}`. `group` is what `--only` names; `besides` says that it
 * may run beside its neighbours that say so too: what it makes and changes is its own.
 * @param {string | undefined} part runs only the editor suites whose file name has this in it
 */
export async function suites(part) {
  const folders = (await readdir(join(root, 'test'), { withFileTypes: true }))
    .filter((entry) => entry.isDirectory() && !SPECIAL.includes(entry.name))
    .map((entry) => entry.name);
  const found = [];
  for (const folder of folders) if (await holdsTests(join(root, 'test', folder))) found.push(folder);
  const units = [...new Set([...REQUIRED, ...found])];
  const list = [
    { name: 'typecheck', run: step([bin('typescript/bin/tsc'), '--noEmit']) },
    { name: 'lint', run: step([bin('@biomejs/biome/bin/biome'), 'check', '--error-on-warnings', '.']) },
    { name: 'build', run: step(['esbuild.mjs']) },
    { name: 'eval', run: step(['scripts/eval.mjs']) },
    ...[
      ...(await Promise.all(units.map(unitsOf))).flat(),
      { name: 'packaging', group: 'packaging', run: driver('packaging', 'test/packaging'), besides: true },
    ].sort((a, b) => rank(a) - rank(b)),
    // One after the other: two windows on two cores keep each other waiting longer than a test does.
    { name: 'editor (node host)', group: 'editor', run: inEditor('node', part) },
    { name: 'editor (web host)', group: 'editor', run: inEditor('web', part) },
    { name: 'editor (window)', group: 'editor', run: driver('window', 'test/editor/window') },
  ];
  return list.map((one) => ({ group: one.name, ...one }));
}
