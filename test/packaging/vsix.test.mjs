import assert from 'node:assert/strict';
import { cp, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { plan } from '../../scripts/host/opener.mjs';
import { readPdf } from '../../scripts/host/pdf.mjs';
import { serve } from '../../scripts/host/serve.mjs';
import { openBrowser, openWindow } from '../../scripts/host/window.mjs';
import { readZip } from '../../scripts/host/zip.mjs';
import { emptyFolder, highlightsOf, packages, root, writtenPdf } from './support.mjs';

const MEGABYTE = 1_000_000;
const isTypesetting = ({ name }) => /\.wasm(?:\.gz)?$|\/fonts\/|\/typesetter[.\w]*\.js$/.test(name);
const sum = (entries, field) => entries.reduce((total, entry) => total + entry[field], 0);

describe('the VSIX', () => {
  let vsix;
  let entries;

  before(async () => {
    ({ vsix } = await packages());
    entries = await readZip(vsix);
  });

  it('weighs at most 21 MB, and 4.5 MB without the fonts and the typesetter', async () => {
    const { size } = await stat(vsix);
    const rest = entries.filter((entry) => !isTypesetting(entry));
    console.log(`      ${(size / MEGABYTE).toFixed(1)} MB, ${(sum(rest, 'packed') / MEGABYTE).toFixed(2)} MB without`);
    assert.ok(size <= 21 * MEGABYTE, `${size} bytes`);
    assert.ok(sum(rest, 'packed') <= 4.5 * MEGABYTE, rest.map(({ name, packed }) => `${name} ${packed}`).join('\n'));
  });

  it('holds each WebAssembly module once', () => {
    const wasm = entries.filter(({ name }) => /\.wasm(?:\.gz)?$/.test(name)).map(({ name }) => name);
    assert.deepEqual(wasm.sort(), [
      'extension/dist/font-subset.wasm',
      'extension/dist/typst-compiler.wasm',
      'extension/dist/typst-renderer.wasm.gz',
    ]);
    const scripts = entries.filter(({ name }) => name.endsWith('.js'));
    const inlined = scripts.filter((entry) => entry.data().includes('AGFzbQE')).map(({ name }) => name);
    assert.deepEqual(inlined, [], 'a module is inlined in a script');
  });

  it('holds a script and a style sheet that can stand in a page', () => {
    const text = (name) =>
      entries
        .find((entry) => entry.name === `extension/dist/${name}`)
        .data()
        .toString();
    assert.doesNotMatch(text('webview.js'), /<!--|<\/script/iu);
    assert.doesNotMatch(text('webview.css'), /<\/style/iu);
  });

  it('holds every file the manifest names, and no sources, tests or source maps', async () => {
    const names = new Set(entries.map(({ name }) => name));
    const manifest = await readFile(join(root, 'package.json'), 'utf8');
    const { bin: _, ...parts } = JSON.parse(manifest);
    const named = [
      ...JSON.stringify(parts).matchAll(/"\.?\/?((?:dist|client|syntaxes|schemas)\/[^"]+|[\w-]+\.(?:png|json))"/g),
    ];
    const files = named.map((match) => match[1]).filter((name) => !['resume.json', 'package.json'].includes(name));
    assert.ok(files.includes('dist/client.js') && files.includes('dist/client.browser.js'), files.join(' '));
    const missing = files.filter((name) => ![`extension/${name}`].some((full) => names.has(full)));
    assert.deepEqual(missing, []);
    const extra = [...names].filter((name) => /\.(ts|mts|map|mjs)$|node_modules|\/(test|scripts|server)\//.test(name));
    assert.deepEqual(extra, []);
  });

  // In the web extension host it is installed with the pack of fonts (fonts.test.mjs).
  it('installs into VS Code and exports a PDF there', async () => {
    const folder = await emptyFolder('vsix');
    const profile = join(folder, 'ada.profile.yaml');
    await cp(join(root, 'examples/platform-engineer.profile.yaml'), profile);
    const pdf = join(folder, 'ada.pdf');
    const host = await serve({
      prepare: (data) =>
        plan(data, {
          files: [profile],
          commands: [['merit.export', { $file: profile }, { to: 'pdf', target: { $file: pdf } }]],
        }),
    });
    const browser = await openBrowser();
    try {
      await host.install(vsix);
      const { page } = await openWindow(browser, host.url(folder));
      const bytes = await writtenPdf(pdf).catch(async (error) => {
        await page.screenshot({ path: join(root, `out/screens/failed-vsix.png`) });
        throw error;
      });
      const { text, pages } = await readPdf(bytes);
      assert.ok(pages >= 1);
      for (const highlight of await highlightsOf(profile))
        assert.ok(text.includes(highlight), `${highlight}\n  is not in\n${text}`);
    } finally {
      await browser.close();
      await host.stop();
      await rm(folder, { recursive: true, force: true });
    }
  });
});
