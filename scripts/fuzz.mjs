// Tries Merit on far more input than the tests do: `npm run fuzz [-- GROUP…] [--seed N] [--show N] [--files FOLDER]…`.
// Prints the figures of each group and its first faults; fails when there is any.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import esbuild from 'esbuild';
import { shared } from './esbuild-options.mjs';

const root = resolve(import.meta.dirname, '..');
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string' },
    show: { type: 'string', default: '5' },
    files: { type: 'string', multiple: true, default: [] },
  },
});
const seed = values.seed === undefined ? Math.floor(Math.random() * 2 ** 31) : Number(values.seed);
const directory = await mkdtemp(join(tmpdir(), 'merit-fuzz-'));
let failed = false;
try {
  const outfile = join(directory, 'fuzz.cjs');
  await esbuild.build({
    ...shared,
    entryPoints: [join(root, 'test/fuzz/index.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    logLevel: 'error',
  });
  const { groups } = (await import(pathToFileURL(outfile).href)).default;
  for (const group of groups.filter(({ name }) => positionals.length === 0 || positionals.includes(name))) {
    const { figures, faults } = group.run(seed, values.files);
    const said = Object.entries(figures).map(([name, count]) => `${count} ${name}`);
    console.log(`${group.name}: ${said.join(', ')}, ${faults.length} faults (seed ${seed})`);
    for (const fault of faults.slice(0, Number(values.show))) console.log(fault.replaceAll(/^/gm, '    '));
    failed ||= faults.length > 0;
  }
} finally {
  await rm(directory, { recursive: true, force: true });
}
process.exit(failed ? 1 : 0);
