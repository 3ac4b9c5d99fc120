import assert from 'node:assert/strict';
import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { packageFontsWorld } from '../../scripts/fonts-world.mjs';
import { plan } from '../../scripts/host/opener.mjs';
import { root as project } from '../../scripts/host/paths.mjs';
import { readPdf } from '../../scripts/host/pdf.mjs';
import { npm, run } from '../../scripts/host/run.mjs';
import { inWebHost, serve } from '../../scripts/host/serve.mjs';
import { openBrowser, openWindow } from '../../scripts/host/window.mjs';
import { readZip } from '../../scripts/host/zip.mjs';
import { emptyFolder, packages, root, writtenPdf } from './support.mjs';

const profile = `basics:
  name: 森 あかり
  email: akari@example.org
work:
  - name: 遠山計器
    position: 品質エンジニア
    startDate: 2020-05
    highlights:
      - 返品率を 9% から 4% に下げた
`;

describe('the pack of fonts', () => {
  let pack;

  before(async () => {
    const target = join(root, 'out/packages-fonts');
    await rm(target, { recursive: true, force: true });
    await mkdir(target, { recursive: true });
    pack = await packageFontsWorld(target);
  });

  it('holds its fonts with their licences, and weighs at most 50 MB', async () => {
    const { size } = await stat(pack.vsix);
    assert.ok(size <= 50_000_000, `${size} bytes`);
    const names = (await readZip(pack.vsix)).map(({ name }) => name);
    const list = JSON.parse(await readFile(join(project, 'out/fonts-world/fonts.json'), 'utf8'));
    for (const { file } of list) assert.ok(names.includes(`extension/${file}`), file);
    assert.ok(names.filter((name) => name.startsWith('extension/licences/')).length >= 8, names.join('\n'));
  });

  it('is found by the command line where npm puts both', async () => {
    const { tarball } = await packages();
    const folder = await emptyFolder('fonts-npm');
    try {
      await writeFile(join(folder, 'package.json'), '{"private":true}');
      await writeFile(join(folder, 'mori.profile.yaml'), profile);
      await npm(['install', tarball, '--offline', '--no-fund', '--no-audit', '--loglevel=error'], { cwd: folder });
      const render = [join(folder, 'node_modules/merit/dist/cli.js'), 'render', 'mori.profile.yaml', '-o', 'mori.pdf'];
      const without = await run(process.execPath, render, { cwd: folder }).catch((error) => error);
      assert.match(String(without.message ?? without), /merit-fonts-world/);
      await npm(['install', pack.tarball, '--offline', '--no-fund', '--no-audit', '--loglevel=error'], { cwd: folder });
      await run(process.execPath, render, { cwd: folder });
      const { text } = await readPdf(await readFile(join(folder, 'mori.pdf')));
      assert.ok(text.includes('品質エンジニア'), text);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });

  // In a browser every file of the pack comes through the client; on the desktop it is a folder, as for npm.
  it('is found by the extension beside it, in a browser, where both export a PDF', async () => {
    const { vsix } = await packages();
    const folder = await emptyFolder('fonts');
    const file = join(folder, 'mori.profile.yaml');
    await writeFile(file, profile);
    const pdf = join(folder, 'mori.pdf');
    const host = await serve({
      settings: inWebHost,
      prepare: (data) =>
        plan(data, {
          files: [file],
          commands: [['merit.export', { $file: file }, { to: 'pdf', target: { $file: pdf } }]],
        }),
    });
    const browser = await openBrowser();
    try {
      await host.install(vsix);
      await host.install(pack.vsix);
      await openWindow(browser, host.url(folder));
      const bytes = await writtenPdf(pdf);
      const { text } = await readPdf(bytes);
      for (const said of [
        '森 あかり',
        'akari@example.org',
        '遠山計器',
        '品質エンジニア',
        '返品率を 9% から 4% に下げた',
      ])
        assert.ok(text.includes(said), `${said}\n  is not in\n${text}`);
    } finally {
      await browser.close();
      await host.stop();
      await rm(folder, { recursive: true, force: true });
    }
  });
});
