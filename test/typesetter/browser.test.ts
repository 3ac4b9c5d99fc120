import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { type Browser, chromium } from 'playwright-core';

const policy = [
  "default-src 'none'",
  "script-src 'nonce-merit' 'wasm-unsafe-eval'",
  "style-src 'unsafe-inline'",
  "connect-src 'self'",
  'worker-src blob:',
].join('; ');
const html = '<!doctype html><body><script nonce="merit" src="/page.js"></script>';

const ownModule = (path: string) => import(pathToFileURL(resolve(path)).href);

describe('the typesetter in a browser, under a strict content security policy', () => {
  let server: Server;
  let browser: Browser;

  before(async function () {
    this.timeout(180_000);
    const { shared } = await ownModule('scripts/esbuild-options.mjs');
    const { findBrowser } = await ownModule('scripts/host/browser.mjs');
    const { outputFiles } = await build({
      ...shared,
      entryPoints: ['test/typesetter/support/page.ts'],
      outfile: 'page.js',
      platform: 'browser',
      format: 'iife',
      mainFields: ['browser', 'module', 'main'],
      sourcemap: false,
      write: false,
    });
    const script = outputFiles![0]!.text;
    server = createServer(async (request, response) => {
      const path = request.url ?? '/';
      response.setHeader('content-security-policy', policy);
      response.setHeader('content-type', path === '/' ? 'text/html' : 'text/javascript');
      if (path === '/') response.end(html);
      else if (path === '/page.js') response.end(script);
      else response.end(await readFile(join(resolve('dist'), path.replace('/dist/', ''))).catch(() => ''));
    }).listen(0, '127.0.0.1');
    const { path, args } = await findBrowser(() => undefined);
    browser = await chromium.launch({ executablePath: path, args: [...args] });
  });

  after(async () => {
    await browser?.close();
    server?.close();
  });

  it('sets pages, shows each change, knows what was clicked, and recovers from a frame that does not fit', async () => {
    const page = await browser.newPage({ viewport: { width: 700, height: 1000 } });
    const refusals: string[] = [];
    page.on('console', (message) => {
      if (/content security policy/iu.test(message.text())) refusals.push(message.text());
    });
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    const seen = await page.evaluate(() =>
      (globalThis as unknown as { run(): Promise<Record<string, unknown>> }).run(),
    );
    assert.deepEqual(refusals, []);
    assert.deepEqual(seen.actions, ['reset', 'merge', 'reset']);
    assert.match(String(seen.text), /Keeper of pagers/u);
    assert.equal(seen.pointer, '/work/0/highlights/0');
    assert.ok(Number(seen.roles) >= 4);
    assert.deepEqual([seen.count, seen.paper], [1, [1.41]]);
    // Each run is one outline, as wide as its letters, the changed one and those that stayed.
    const runs = seen.runs as readonly { letters: number; drawn: number; said: number; text: string }[];
    assert.ok(runs.length > 20 && runs.some(({ text }) => text === 'Keeper of pagers'), String(runs.length));
    for (const { letters, drawn, said, text } of runs) {
      assert.equal(letters, 0, text);
      if (text.trim().length > 5) assert.ok(drawn > 0.9 * said && drawn < 1.05 * said, `${text}: ${drawn} of ${said}`);
    }
    assert.deepEqual([seen.refused, seen.again, seen.elsewhere, seen.pdf], [true, true, null, '%PDF-']);
  });

  it('touches nothing of the pages that an edit leaves as it was, and shows what a fresh preview would', async () => {
    const page = await browser.newPage({ viewport: { width: 700, height: 1000 } });
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    const touched = await page.evaluate(() =>
      (
        globalThis as unknown as {
          typing(): Promise<
            readonly {
              edit: string;
              pages: number[];
              attributes: string[];
              text: string;
              asNew: boolean;
              first: boolean[];
              stepwise: boolean;
            }[]
          >;
        }
      ).typing(),
    );
    assert.deepEqual(
      touched.filter(({ asNew }) => !asNew).map(({ edit }) => edit),
      [],
    );
    const of = (wanted: string) => touched.find(({ edit }) => edit === wanted)!;
    assert.deepEqual([of('first').first, of('nothing but a name').first], [[true, false], [true]]);
    assert.deepEqual(
      touched.filter(({ stepwise }) => !stepwise).map(({ edit }) => edit),
      [],
    );
    // A group whose attributes are written again is drawn again with all it holds.
    assert.deepEqual([of('a letter').pages, of('a letter').attributes], [[0], ['data-tid']]);
    assert.equal(of('a letter').text, 'Keeper of pagers');
    assert.deepEqual(
      of('a highlight').attributes.filter((name) => !['data-tid', 'transform'].includes(name)),
      [],
    );
    assert.ok(of('a highlight').text.startsWith('Wrote one letter more'), of('a highlight').text.slice(0, 80));
  }).timeout(60_000);

  it('writes Word documents, asks again for a script that did not come, and says what a worker says', async () => {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    const { away, sizes, loads, faulty } = await page.evaluate(() =>
      (
        globalThis as unknown as {
          word(): Promise<{ away: string; sizes: readonly number[]; loads: number; faulty: string }>;
        }
      ).word(),
    );
    assert.equal(away, 'the network is away');
    assert.ok(sizes.length === 2 && sizes.every((size) => size > 4000), String(sizes));
    assert.equal(loads, 2, 'the script is loaded once for both documents');
    assert.match(faulty, /no room left/);
  });

  it('asks for fonts of other scripts where there is a pack of them, and only there', async () => {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    const packed = (fontPack: string | undefined) =>
      page.evaluate(
        (pack) =>
          (globalThis as unknown as { packed(pack: string | undefined): Promise<readonly string[]> }).packed(pack),
        fontPack,
      );
    assert.ok((await packed('https://merit.example/fonts')).length > 0);
    assert.deepEqual(await packed(undefined), []);
  });
}).timeout(180_000);
