// What the packaging tests share: the two packages, made once from the production build, and a place to use them in.
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root as project } from '../../scripts/host/paths.mjs';
import { npm, run, until } from '../../scripts/host/run.mjs';

/** What is made or installed, and is no part of a checkout. */
const made = new Set(['node_modules', 'out', 'dist', 'release', '.git']);

/** A checkout of its own: packing builds anew what the suites beside this one run. */
async function checkout() {
  const copy = join(project, 'out/checkout');
  await rm(copy, { recursive: true, force: true });
  await mkdir(copy, { recursive: true });
  for (const name of await readdir(project))
    if (!made.has(name)) await cp(join(project, name), join(copy, name), { recursive: true });
  await symlink(join(project, 'node_modules'), join(copy, 'node_modules'), 'junction');
  return copy;
}

const root = await checkout();
const out = join(root, 'out/packages');
let packed;

async function make() {
  await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
  await npm(['run', 'package', '--', '--out', join(out, 'merit.vsix')], { cwd: root });
  // The build was made a moment ago, by the script that runs before vsce.
  await npm(['pack', '--ignore-scripts', '--pack-destination', out], { cwd: root });
  const tarball = (await readdir(out)).find((name) => name.endsWith('.tgz'));
  return { vsix: join(out, 'merit.vsix'), tarball: join(out, tarball) };
}

/** The paths of the VSIX and of the npm tarball. */
export function packages() {
  packed ??= make();
  return packed;
}

/** The bytes of a PDF that something else writes, once it is there. */
export const writtenPdf = (path) =>
  until(
    () =>
      readFile(path).then(
        (data) => data.length > 1000 && data,
        () => undefined,
      ),
    'no PDF was written',
    45,
  );

/** An empty folder outside the repository, so that nothing of ours is found by accident. */
export const emptyFolder = (name) => mkdtemp(join(tmpdir(), `merit-${name}-`));

/** The highlights of an example, as text without the inline Markdown and with every run of white space as one space. */
export async function highlightsOf(path) {
  const { parse } = await import('yaml');
  const profile = parse(await readFile(path, 'utf8'));
  const jobs = (profile.work ?? []).flatMap((job) => [job, ...(job.roles ?? [])]);
  return jobs
    .flatMap((job) => job.highlights ?? [])
    .map((highlight) => (typeof highlight === 'string' ? highlight : highlight.text))
    .map((text) =>
      text
        .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
        .replaceAll(/[*_`]/g, '')
        .replaceAll(/\s+/g, ' ')
        .trim(),
    );
}

export { root, run };
