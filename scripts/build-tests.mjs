// Bundles every test file by itself into out/test, for mocha. `node scripts/build-tests.mjs [FOLDER of test/ …]`
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import esbuild from 'esbuild';
import { shared } from './esbuild-options.mjs';

const folders = process.argv.slice(2);
const files = (await readdir('test', { recursive: true }))
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.test.ts'))
  .filter((file) => folders.length === 0 || folders.some((folder) => file.startsWith(`${folder}/`)));

for (const folder of folders.length ? folders : ['.'])
  await rm(join('out/test', folder), { recursive: true, force: true });
await esbuild.build({
  ...shared,
  entryPoints: files.map((file) => `test/${file}`),
  outbase: 'test',
  outdir: 'out/test',
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  mainFields: ['module', 'main'],
  external: ['vscode', 'esbuild', 'playwright-core', 'pdfjs-dist', 'fast-check', 'mocha', 'typescript'],
});
