import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { type Browser, chromium, type Page } from 'playwright-core';
import { previewHtml } from '../../../client/src/preview/html.ts';
import { pageStrings } from '../../../client/src/preview/strings.ts';
import type { FromPage, SavedState, ToPage } from '../../../client/webview/messages.ts';
import type { ProfileData } from '../../../server/src/core/profile/data.ts';
import { toRenderModel } from '../../../server/src/core/render/index.ts';
import { rendererWasm } from '../../../server/src/typesetter/assets.ts';
import { createNodeTypesetter } from '../../../server/src/typesetter/node.ts';
import type { Typesetter } from '../../../server/src/typesetter/types.ts';

const dist = resolve('dist');
const ownModule = (path: string) => import(pathToFileURL(resolve(path)).href);

/** A message of one kind, without saying which. */
type Of<T extends ToPage['type']> = Omit<Extract<ToPage, { type: T }>, 'type'>;

/** The look of the pages as the server says it. */
export const design = {
  template: 'classic',
  templates: ['classic', 'modern', 'serif'],
  paper: 'a4',
  font: null,
  fonts: ['Lato', 'Gelasio'],
  accent: '#1f4e79',
  density: 'normal',
  densities: ['airy', 'normal', 'tight'],
} as const;

/** The page of the preview in a browser, and this side of it: what it says, and what it is told. */
export class Preview {
  constructor(
    readonly page: Page,
    private readonly typesetter: Typesetter,
    private readonly name: string,
  ) {}

  /** What the page said since it was last asked. */
  said(): Promise<readonly FromPage[]> {
    return this.page.evaluate(() => (globalThis as unknown as { said: FromPage[] }).said.splice(0));
  }
  /** What it asked VS Code to keep. */
  kept(): Promise<SavedState> {
    return this.page.evaluate(() => (globalThis as unknown as { kept: SavedState }).kept);
  }
  /** Tells the page something, and waits until it is drawn. */
  tell(message: ToPage): Promise<void> {
    return this.page.evaluate(async (sent) => {
      dispatchEvent(new MessageEvent('message', { data: sent }));
      for (let at = 0; at < 3; at++) await new Promise((done) => requestAnimationFrame(done));
    }, message);
  }
  /** Gives the page its renderer, as VS Code does. */
  async render(): Promise<void> {
    await this.send('renderer', 'wasm', await readFile(join(dist, rendererWasm)));
  }
  /** Gives the page the picture of a profile. */
  async showPicture(data: ProfileData, also: Partial<Of<'picture'>> = {}): Promise<void> {
    await this.typesetter.pictures();
    const ahead = `${this.name} ahead`;
    const frame = await this.typesetter.preview(ahead, toRenderModel(data));
    this.typesetter.close(ahead);
    await this.send('picture', 'svg', frame!.picture!, {
      pages: frame!.pages,
      warnings: [],
      complete: true,
      stale: [],
      design,
      ...also,
    });
  }
  private async send(type: 'renderer' | 'picture', key: string, bytes: Uint8Array, also: object = {}): Promise<void> {
    const sent = { type, key, base64: Buffer.from(bytes).toString('base64'), also };
    await this.page.evaluate(({ type, key, base64, also }) => {
      const data = { ...also, type, [key]: Uint8Array.from(atob(base64), (one) => one.charCodeAt(0)) };
      dispatchEvent(new MessageEvent('message', { data }));
    }, sent);
  }
  /** Sets a profile and shows its pages. */
  async show(data: ProfileData, also: Partial<Of<'frame'>> = {}): Promise<void> {
    const frame = await this.typesetter.preview(this.name, toRenderModel(data));
    const delta = Buffer.from(frame!.delta).toString('base64');
    const { action, pages } = frame!;
    await this.tell({ type: 'frame', action, delta, pages, warnings: [], complete: true, stale: [], design, ...also });
    await this.page.locator('.typst-page').first().waitFor();
  }
  /** The same, from the start. */
  async showAnew(data: ProfileData, also: Partial<Of<'frame'>> = {}): Promise<void> {
    this.typesetter.close(this.name);
    await this.show(data, also);
  }
  /** Shows a view that is not the pages. */
  view(content: Extract<ToPage, { type: 'view' }>): Promise<void> {
    return this.tell(content);
  }
  /** The texts of what a selector finds and is seen. */
  texts(selector: string): Promise<readonly string[]> {
    return this.page.$$eval(selector, (found) =>
      found.filter((one) => one.checkVisibility()).map((one) => one.textContent ?? ''),
    );
  }
  /** How many there are. */
  count(selector: string): Promise<number> {
    return this.page.locator(selector).count();
  }
  /** The middle of the n-th line of an entry on the pages. */
  place(pointer: string, line = 0): Promise<{ readonly x: number; readonly y: number }> {
    return this.page.evaluate(
      ([at, index]) => {
        const lines = [...document.querySelectorAll(`a[*|href="merit:${at}"] > .pseudo-link`)];
        const { left, right, top, bottom } = lines[Number(index)]!.getBoundingClientRect();
        return { x: (left + right) / 2, y: (top + bottom) / 2 };
      },
      [pointer, line],
    );
  }
}

/** A browser for a suite, and pages in it. Call it inside `describe`. */
export function previews(): (saved?: Partial<SavedState>, theme?: string, renderer?: boolean) => Promise<Preview> {
  let browser: Browser;
  let typesetter: Typesetter;
  let script = '';
  let style = '';
  let opened = 0;
  before(async function () {
    this.timeout(180_000);
    const { shared } = await ownModule('scripts/esbuild-options.mjs');
    const { findBrowser } = await ownModule('scripts/host/browser.mjs');
    const { outputFiles } = await build({
      ...shared,
      entryPoints: ['test/client/support/selecting.ts'],
      outfile: 'page.js',
      platform: 'browser',
      format: 'iife',
      mainFields: ['browser', 'module', 'main'],
      sourcemap: false,
      write: false,
    });
    const written = (end: string) => outputFiles!.find(({ path }) => path.endsWith(end))!.text;
    [script, style] = [written('.js'), written('.css')];
    typesetter = createNodeTypesetter(dist);
    const { path, args } = await findBrowser(() => undefined);
    browser = await chromium.launch({ executablePath: path, args: [...args] });
  });
  after(async () => {
    await browser?.close();
    await typesetter?.dispose();
  });
  return async (saved, theme = 'vscode-light', renderer = true) => {
    const page = await browser.newPage({ viewport: { width: 900, height: 700 } });
    const state = { uri: 'file:///home/ines/profile.yaml', name: 'profile.yaml', locked: false };
    const html = previewHtml({
      nonce: 'n0nce',
      script,
      style,
      state,
      strings: pageStrings(),
      language: 'en',
    }).replace('<body', `<body class="${theme}"`);
    await page.route('**', (route) => route.fulfill({ contentType: 'text/html', body: html }));
    await page.addInitScript(
      (before) => {
        const outside = globalThis as unknown as Record<string, unknown>;
        const said: unknown[] = [];
        Object.assign(outside, {
          said,
          kept: before,
          acquireVsCodeApi: () => ({
            postMessage: (message: unknown) => said.push(message),
            getState: () => outside.kept,
            setState: (kept: unknown) => {
              outside.kept = kept;
            },
          }),
        });
      },
      saved && { ...state, ...saved },
    );
    await page.goto('https://preview.example/');
    const preview = new Preview(page, typesetter, `page ${++opened}`);
    if (renderer) await preview.render();
    return preview;
  };
}
