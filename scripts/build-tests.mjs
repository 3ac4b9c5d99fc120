// Bundles the test files into out/test, for mocha; what they share is written, read and compiled once. `node scripts/build-tests.mjs [FOLDER of test/ …]`
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import esbuild from 'esbuild';
import { shared } from './esbuild-options.mjs';

/** What CommonJS gives every file and the sources and tests use; a module asks for it. */
const commonJs = `
import { createRequire as $$require } from 'node:module';
import { dirname as $$folder } from 'node:path';
import { fileURLToPath as $$path } from 'node:url';
const require = $$require(import.meta.url);
const __filename = $$path(import.meta.url);
const __dirname = $$folder(__filename);`;

/** Bundles test files, named from the root of the project, into a folder. A test by itself would carry the whole engine. */
export const bundleTests = (files, outdir) =>
  esbuild.build({
    ...shared,
    entryPoints: files,
    outbase: 'test',
    outdir,
    platform: 'node',
    format: 'esm',
    splitting: true,
    chunkNames: 'shared/[name]-[hash]',
    outExtension: { '.js': '.mjs' },
    banner: { js: commonJs },
    target: 'node20',
    mainFields: ['module', 'main'],
    external: ['vscode', 'esbuild', 'playwright-core', 'pdfjs-dist', 'fast-check', 'mocha', 'typescript'],
  });

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const folders = process.argv.slice(2);
  const files = (await readdir('test', { recursive: true }))
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.test.ts'))
    .filter((file) => folders.length === 0 || folders.some((folder) => file.startsWith(`${folder}/`)));
  for (const folder of folders.length ? folders : ['.'])
    await rm(join('out/test', folder), { recursive: true, force: true });
  await bundleTests(
    files.map((file) => `test/${file}`),
    'out/test',
  );
}
