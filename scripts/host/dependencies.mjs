// The project's own npm packages. Only Node's modules may be imported here: nothing else is there on a fresh clone.
import { access, lstat, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { withLock } from './lock.mjs';
import { root } from './paths.mjs';
import { npm } from './run.mjs';

const [MAJOR, MINOR] = [20, 19];

const json = async (path) => JSON.parse(await readFile(path, 'utf8'));

/** Is every package that package.json asks for in node_modules, in the version the lock file says? */
async function upToDate() {
  const { packages } = await json(join(root, 'package-lock.json'));
  const { dependencies, devDependencies } = await json(join(root, 'package.json'));
  for (const name of Object.keys({ ...dependencies, ...devDependencies })) {
    const wanted = packages[`node_modules/${name}`]?.version;
    const { version } = await json(join(root, 'node_modules', name, 'package.json')).catch(() => ({}));
    if (!wanted || version !== wanted) return false;
  }
  return true;
}

/** Stops with a plain sentence on a Node that is too old, then runs `npm ci` when packages are missing or stale. */
export async function ensureDependencies(say = console.log) {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < MAJOR || (major === MAJOR && minor < MINOR))
    throw new Error(`Merit needs Node ${MAJOR}.${MINOR} or newer; this is ${process.versions.node}.`);
  if (await upToDate()) return;
  const folder = join(root, 'node_modules');
  if ((await lstat(folder).catch(() => undefined))?.isSymbolicLink()) {
    await access(join(folder, 'esbuild'));
    return; // A shared folder is its owner's to update.
  }
  await withLock(join(root, '.vscode-test/npm-ci.lock'), async () => {
    if (await upToDate()) return;
    say('Installing the packages that package-lock.json names (npm ci)');
    await npm(['ci', '--no-fund', '--no-audit', '--loglevel=error'], { cwd: root });
  });
}
