// `npm run bench -- --editor`: from Enter on the command that opens the preview to its first page, in the served VS Code, beside
// the floor, a command that shows an empty webview.
import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { plan } from '../scripts/host/opener.mjs';
import { root } from '../scripts/host/paths.mjs';
import { serve } from '../scripts/host/serve.mjs';
import { openBrowser, openWindow } from '../scripts/host/window.mjs';
import { folderWith, frameWith } from './editor.mjs';
import { profile } from './inputs.mjs';

/** How long a profile has been open when its preview is asked for, in milliseconds: as long as it takes to begin to read. */
const rest = 5000;

const commands = {
  floor: { title: 'Echo: Open the Length', selector: '#echo' },
  merit: { title: 'Merit: Open Preview', selector: '.merit-pages > svg > .typst-page' },
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
      const host = await serve();
      const folder = await folderWith(profile(lines, { distinct: true }));
      try {
        const development = name === 'merit' ? [['extensionDevelopmentPath', host.uri(root)]] : [];
        if (name === 'floor')
          await cp(join(root, 'bench/echo'), join(host.data, 'extensions/merit-development.merit-echo-0.0.1'), {
            recursive: true,
          });
        await plan(host.data, { files: [join(folder, 'morgan.profile.yaml')], preview: false });
        const { page, close } = await openWindow(browser, host.url(folder, development));
        const line = page.locator('.monaco-editor .view-line').first();
        // A window that was drawn before the extension that opens files was there opens none.
        await line.waitFor({ timeout: 20_000 }).catch(() => page.reload());
        await line.click();
        if (name === 'merit') await page.locator('.codelens-decoration').first().waitFor({ state: 'attached' });
        await page.waitForTimeout(rest);
        await page.keyboard.press('F1');
        await page.locator('.quick-input-widget input[type=text]').fill(`>${title}`);
        await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: title }).waitFor();
        const asked = performance.now();
        await page.keyboard.press('Enter');
        await frameWith(page, selector, 25);
        took[name].push(performance.now() - asked);
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
