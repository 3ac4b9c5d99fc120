// The steps and suites of `npm test`. Each answers how many tests passed and failed.
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
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

/** A folder of test/ with TypeScript tests: bundled, then run by mocha. */
const unit = (name) => async (say) => {
  if (!(await program(['scripts/build-tests.mjs', name], say))) return { passed: 0, failed: 1 };
  return mocha(name, [`out/test/${name}/**/*.test.mjs`], say);
};

/** Tests in JavaScript that drive programs from outside. */
const driver = (name, folder) => (say) =>
  mocha(name, ['--timeout', '180000', `${folder}/**/*.test.mjs`], say, { MERIT_VERBOSE: '1' });

const inEditor = (kind, part) => async (say) => {
  const { runEditor } = await import('../host/editor.mjs');
  const { host, ...counts } = await runEditor(kind, { only: part, say });
  say(`    ran in ${host}`);
  return counts;
};

const holdsTests = async (folder) =>
  (await readdir(folder, { recursive: true })).some((file) => /\.test\.m?[jt]s$/.test(file));

/**
 * Everything `npm test` does, in order: `{name, group, run(say), besides}`. `group` is what `--only` names; `besides` says that it
 * may run beside its neighbours that say so too: it has files of its own only, and no window.
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
    ...units.map((name) => ({ name, run: unit(name), besides: true })),
    { name: 'packaging', run: driver('packaging', 'test/packaging') },
    { name: 'editor (node host)', group: 'editor', run: inEditor('node', part) },
    { name: 'editor (web host)', group: 'editor', run: inEditor('web', part) },
    { name: 'editor (window)', group: 'editor', run: driver('window', 'test/editor/window') },
  ];
  return list.map((one) => ({ group: one.name, ...one }));
}
