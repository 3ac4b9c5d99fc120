// Bundles every test file by itself into out/test, for mocha. `node scripts/build-tests.mjs [FOLDER of test/ …]`
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import esbuild from 'esbuild';
import { shared } from './esbuild-options.mjs';

/** Bundles test files, named from the root of the project, each by itself into a folder. */
export const bundleTests = (files, outdir) =>
  esbuild.build({
    ...shared,
    entryPoints: files,
    outbase: 'test',
    outdir,
    platform: 'node',
    format: 'cjs',
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
