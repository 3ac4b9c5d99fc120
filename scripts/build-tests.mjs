// Bundles test files for mocha; what they share is written, read and compiled once.
import { join } from 'node:path';
import esbuild from 'esbuild';
import { shared } from './esbuild-options.mjs';
import { root } from './host/paths.mjs';

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
    absWorkingDir: root,
    entryPoints: files,
    outbase: 'test',
    outdir,
    // Outside of an editor there is none.
    alias: { ...shared.alias, vscode: join(root, 'test/client/support/vscode.ts') },
    platform: 'node',
    format: 'esm',
    splitting: true,
    chunkNames: 'shared/[name]-[hash]',
    outExtension: { '.js': '.mjs' },
    banner: { js: commonJs },
    target: 'node20',
    mainFields: ['module', 'main'],
    external: ['esbuild', 'playwright-core', 'pdfjs-dist', 'fast-check', 'mocha', 'typescript'],
  });
