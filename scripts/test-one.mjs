// `npm run test:one -- FILE… [mocha's options]`: bundles these test files and runs them, without building anything else.
import { rm } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { bundleTests } from './build-tests.mjs';
import { root } from './host/paths.mjs';
import { start } from './host/run.mjs';

const files = process.argv.slice(2).filter((argument) => argument.endsWith('.test.ts'));
const options = process.argv.slice(2).filter((argument) => !files.includes(argument));
if (files.length === 0) {
  console.error('Name at least one file of test/ that ends in .test.ts.');
  process.exit(2);
}
// A folder of its own, as deep as the one of `npm test`, since tests look for files from where they run.
const outdir = `out/one-${process.pid}`;
const sources = files.map((file) => relative(root, resolve(file)).replaceAll('\\', '/'));
await bundleTests(sources, outdir);
const job = start(
  process.execPath,
  [
    join(root, 'node_modules/mocha/bin/mocha.js'),
    ...options,
    ...sources.map((file) => join(outdir, file.slice('test/'.length).replace(/\.ts$/, '.mjs'))),
  ],
  { cwd: root },
);
const code = await job.done;
await rm(join(root, outdir), { recursive: true, force: true });
process.exit(code ?? 1);
