// `npm run bench -- --editor`: from Enter on the command that opens the preview to its first page, in the served VS Code, beside
// the floor, a command that shows an empty webview.
import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { plan } from '../scripts/host/opener.mjs';
import { root } from '../scripts/host/paths.mjs';
import { until } from '../scripts/host/run.mjs';
import { serve } from '../scripts/host/serve.mjs';
import { openBrowser, openWindow } from '../scripts/host/window.mjs';
import { echo, folderWith } from './editor.mjs';
import { profile } from './inputs.mjs';

/** How long a profile has been open when its preview is asked for, in milliseconds: as long as it takes to begin to read. */
const rest = 5000;

const commands = {
  floor: { title: 'Echo: Open the Length', selector: '#echo' },
  merit: { title: 'Merit: Open Preview', selector: '.merit-pages > svg > .typst-page' },
};

/** Watches in a webview for what is looked for; gives when it had been painted, in milliseconds since 1970. */
const shownIn = (selector) => {
  // A window is kept when its first, empty document gives way to another.
  if (window.benchWatched !== document) {
    window.benchWatched = document;
    // A message comes behind the painting, and before what the page itself put off until then.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => (window.benchShown = performance.timeOrigin + performance.now());
    const look = () => {
      if (!document.querySelector(selector)) return;
      watch.disconnect();
      requestAnimationFrame(() => port2.postMessage(null));
    };
    const watch = new MutationObserver(look);
    watch.observe(document, { subtree: true, childList: true });
    look();
  }
  return window.benchShown;
};

/**
 * Each round is a window of its own, with a server of its own.
 * @param {{rounds: number, lines: number, say: (what: string, took: number[]) => void}} options
 */
export async function firstPage({ rounds, lines, say }) {
  const browser = await openBrowser();
  const took = { floor: [], merit: [] };
  for (let round = 0; round < rounds; round++)
    for (const [name, { title, selector }] of Object.entries(commands)) {
      const folder = await folderWith(profile(lines, { distinct: true }));
      const host = await serve({
        async prepare(data) {
          await plan(data, { files: [join(folder, 'morgan.profile.yaml')], preview: false });
          if (name === 'floor') await cp(join(root, 'bench/echo'), join(data, echo), { recursive: true });
        },
      });
      try {
        const development = name === 'merit' ? [['extensionDevelopmentPath', host.uri(root)]] : [];
        const { page, close } = await openWindow(browser, host.url(folder, development));
        await page.locator('.monaco-editor .view-line').first().click();
        if (name === 'merit') await page.locator('.codelens-decoration').first().waitFor({ state: 'attached' });
        await page.waitForTimeout(rest);
        await page.keyboard.press('F1');
        await page.locator('.quick-input-widget input[type=text]').fill(`>${title}`);
        await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: title }).waitFor();
        const asked = performance.timeOrigin + performance.now();
        await page.keyboard.press('Enter');
        // Told by the page itself: whoever asks it from outside waits until it has drawn the other pages too.
        const inner = () => page.frames().filter((frame) => frame.parentFrame()?.parentFrame());
        const seen = () =>
          Promise.all(inner().map((frame) => frame.evaluate(shownIn, selector).catch(() => undefined)));
        const shown = await until(async () => (await seen()).find(Boolean), `${title} shows nothing`, 120, 25);
        took[name].push(shown - asked);
        await close();
      } finally {
        await host.stop();
        await rm(folder, { recursive: true, force: true });
      }
    }
  await browser.close();
  say('echo, command to webview', took.floor);
  say('merit, command to first page', took.merit);
}
