import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { readDocument } from '../../server/src/core/profile/document.ts';
import { folderFiles } from '../../server/src/outputs/folderFiles.ts';
import { createEmbedFaces } from '../../server/src/outputs/html/fonts/embed.ts';
import { outputOf } from '../../server/src/outputs/index.ts';
import { prepare } from '../../server/src/outputs/prepare.ts';

const tools = {
  typesetter: () => assert.fail('no pages'),
  docx: () => assert.fail('no Word document'),
  faces: createEmbedFaces((path) => readFile(resolve('dist', path))),
  today: '2026-06-15',
};

describe('the web page in a browser', () => {
  let browser: Browser;

  before(async function () {
    this.timeout(180_000);
    const { findBrowser } = await import(pathToFileURL(resolve('scripts/host/browser.mjs')).href);
    const { path, args } = await findBrowser(() => undefined);
    browser = await chromium.launch({ executablePath: path, args: [...args] });
  });

  after(() => browser?.close());

  for (const [width, colorScheme] of [
    [320, 'light'],
    [768, 'dark'],
    [1440, 'dark'],
  ] as const)
    it(`fits ${width} pixels and can be used by everybody: ${colorScheme}`, async () => {
      const { default: axe } = await import(pathToFileURL(resolve('node_modules/axe-core/axe.js')).href);
      for (const name of readdirSync('examples').filter((one) => one.endsWith('.yaml'))) {
        const read = readDocument(readFileSync(`examples/${name}`, 'utf8'));
        const { bytes } = await outputOf('html')!.write(await prepare(read, {}, folderFiles('examples')), tools);
        const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme, bypassCSP: true });
        const page = await context.newPage();
        const said: string[] = [];
        page.on('console', (message) => said.push(message.text()));
        page.on('request', ({ url }) => said.push(url()));
        await page.setContent(new TextDecoder().decode(bytes));
        assert.ok(await page.evaluate('document.documentElement.scrollWidth <= innerWidth'), name);
        await page.evaluate(axe.source);
        const { violations } = (await page.evaluate('axe.run()')) as {
          readonly violations: { readonly id: string }[];
        };
        assert.deepEqual(
          violations.map(({ id }) => id),
          [],
          name,
        );
        assert.deepEqual(
          said.filter((one) => !one.startsWith('data:')),
          [],
          name,
        );
        await context.close();
      }
    }).timeout(60_000);

  it('is set in its own faces, which its own policy lets it use', async () => {
    const profile = 'basics: { name: Ada Lind, summary: "An *old* song of **steel**, `make` and Łódź" }\n';
    for (const template of ['classic', 'modern', 'academic']) {
      const read = readDocument(`${profile}meta: { render: { template: ${template} } }\n`);
      const { bytes } = await outputOf('html')!.write(await prepare(read), tools);
      const page = await browser.newPage();
      const said: string[] = [];
      page.on('console', (message) => said.push(message.text()));
      await page.setContent(new TextDecoder().decode(bytes));
      const faces = await page.evaluate(
        "document.fonts.ready.then(() => [...document.fonts].map(({ family, status }) => family + ' ' + status))",
      );
      assert.deepEqual(faces, [...Array(3).fill('Merit Text loaded'), 'Merit Code loaded'], template);
      assert.deepEqual(said, []);
      await page.close();
    }
  }).timeout(60_000);
});
