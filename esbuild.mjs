// Builds everything under dist/. `node esbuild.mjs [--watch] [--production]`
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import esbuild from 'esbuild';
import { shared } from './scripts/esbuild-options.mjs';
import { copyWordListLicences, writePackageLicences } from './scripts/licences.mjs';
import { oneBytePlugin } from './scripts/oneByte.mjs';
import { copyTypesetterAssets } from './scripts/typesetter.mjs';

const watch = process.argv.includes('--watch');
const production = process.argv.includes('--production');

const node = { platform: 'node', format: 'cjs', target: 'node20', mainFields: ['module', 'main'] };
const worker = { platform: 'browser', format: 'iife', mainFields: ['browser', 'module', 'main'] };

/** Every bundle: what runs where. */
const bundles = [
  { ...node, entryPoints: { 'server.main': 'server/src/node.ts' } },
  { ...worker, entryPoints: { 'server.worker': 'server/src/browser.ts' } },
  { ...node, entryPoints: { 'cli.main': 'server/src/cli.ts' } },
  { ...node, entryPoints: { client: 'client/src/node.ts' }, external: ['vscode'] },
  { ...worker, format: 'cjs', entryPoints: { 'client.browser': 'client/src/browser.ts' }, external: ['vscode'] },
  { ...worker, entryPoints: { webview: 'client/webview/main.ts' } },
  { ...node, entryPoints: { importer: 'server/src/importing/worker.node.ts' } },
  { ...worker, entryPoints: { 'importer.worker': 'server/src/importing/worker.web.ts' } },
  // One reader of PDF for Node and the browser: it is large, and needs neither.
  {
    ...worker,
    entryPoints: { 'importer.pdf': 'server/src/importing/pdfBundle.ts' },
    globalName: 'meritPdf',
    define: { 'import.meta.url': '__url' },
    banner: {
      js: `const __url = typeof module === 'object' ? require('node:url').pathToFileURL(__filename).href : 'blob:';`,
    },
    footer: { js: `if (typeof module === 'object') module.exports = meritPdf;` },
  },
  // The writer of Word documents, likewise.
  {
    ...worker,
    entryPoints: { docx: 'server/src/outputs/docx/bundle.ts' },
    globalName: 'meritDocx',
    footer: { js: `if (typeof module === 'object') module.exports = meritDocx;` },
  },
  { ...node, entryPoints: { typesetter: 'server/src/typesetter/worker.node.ts' } },
  { ...worker, entryPoints: { 'typesetter.worker': 'server/src/typesetter/worker.web.ts' } },
];

/**
 * What is started, which bundle it runs, and what V8 is told of a process that lives for hours: a heap that grows by 60 %
 * instead of up to three times holds 40 MB less at 150 lines and 50 at 1,500, and code that is compiled anew later (150,000
 * instead of 67,584 bytes of bytecode) costs fewer threads; keystrokes take as long with both as without (`npm run bench`).
 * A command has its answer before code that is compiled anew pays: it takes as long and less CPU of other cores. Regular
 * expressions, most of which are asked a few times, are compiled anew when they are asked often, not the second time.
 */
const launchers = {
  'server.js': {
    main: 'server.main.js',
    flags: ['--heap-growing-percent=60', '--interrupt-budget=150000', '--regexp-tier-up-ticks=20'],
    parts: ['vm', 'os', 'worker_threads', 'fs/promises', 'util', 'url', 'net', 'child_process', 'crypto'],
  },
  'cli.js': {
    main: 'cli.main.js',
    flags: ['--interrupt-budget=500000', '--regexp-tier-up-ticks=20'],
    parts: ['vm', 'os', 'worker_threads', 'fs/promises', 'util'],
  },
};
const launcher = await readFile('server/launcher.cjs', 'utf8');

if (!watch) await rm('dist', { recursive: true, force: true });
await copyTypesetterAssets('dist');
await copyWordListLicences('dist');
const listed = (words) => JSON.stringify(words).slice(1, -1);
for (const [file, { main, flags, parts }] of Object.entries(launchers)) {
  const named = parts.map((part) => `node:${part}`);
  const text = launcher
    .replace('__MAIN__', `./${main}`)
    .replace("'__FLAGS__'", listed(flags))
    .replace("'__PARTS__'", listed(named));
  await writeFile(join('dist', file), text, { mode: 0o755 });
}
const options = bundles.map((bundle) => ({
  ...shared,
  ...bundle,
  outdir: 'dist',
  minify: production,
  sourcemap: !production,
  ...(Object.keys(bundle.entryPoints)[0].endsWith('.main') && { plugins: [...shared.plugins, oneBytePlugin] }),
}));

if (watch) {
  for (const one of options) await (await esbuild.context(one)).watch();
  console.log('watching');
} else {
  const built = await Promise.all(options.map((one) => esbuild.build({ ...one, metafile: true })));
  await writePackageLicences(
    'dist',
    built.map(({ metafile }) => metafile),
  );
}
