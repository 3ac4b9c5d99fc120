import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { plan } from '../../../scripts/host/opener.mjs';
import { root } from '../../../scripts/host/paths.mjs';
import { until } from '../../../scripts/host/run.mjs';
import { serve } from '../../../scripts/host/serve.mjs';
import { openBrowser, openWindow } from '../../../scripts/host/window.mjs';
import { folderWithProfile, pageShows, tabsShown, turnTo } from './support.mjs';

/** Run in the page: is there `text` in what VS Code keeps in the browser? It writes every few seconds. */
async function remembers(text) {
  const settled = (request) =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  for (const { name } of await indexedDB.databases()) {
    if (!name.startsWith('vscode-web-state-db-') || name.includes('global')) continue;
    const database = await settled(indexedDB.open(name));
    const values = await settled(database.transaction('ItemTable').objectStore('ItemTable').getAll());
    database.close();
    if (values.some((value) => String(value).includes(text))) return true;
  }
  return false;
}

describe('a window with a preview', () => {
  it('has it back after a reload, with the tab it showed, and it still follows the text', async () => {
    const folder = await folderWithProfile();
    const host = await serve({
      prepare: (data) => plan(data, { files: [join(folder, 'ines.profile.yaml')], preview: true }),
    });
    const browser = await openBrowser();
    try {
      const { page } = await openWindow(browser, host.url(folder, [['extensionDevelopmentPath', host.uri(root)]]));
      await pageShows(page, 'Tidewater Payments');

      await turnTo(page, 'portfolio');
      await page.locator('.monaco-editor .view-line').first().click();
      await until(() => page.evaluate(remembers, 'portfolio'), 'VS Code does not write down the tab that is shown', 30);
      await until(() => page.evaluate(remembers, 'merit.preview'), 'VS Code does not write down what is open', 30);

      // From here on only VS Code's own memory can bring the preview back.
      await plan(host.data, {});
      await page.reload();
      await page.locator('.monaco-workbench .statusbar').waitFor();
      await until(async () => (await tabsShown(page)).includes('tab-portfolio'), 'the tab is another one', 45);
      await turnTo(page, 'pages');
      await pageShows(page, 'Tidewater Payments');

      await page.locator('.monaco-editor .view-line', { hasText: 'Ines Okafor' }).first().click();
      await page.keyboard.press('End');
      await page.keyboard.type('-Lindahl');
      await pageShows(page, 'Ines Okafor-Lindahl');
    } finally {
      await browser.close();
      await host.stop();
      await rm(folder, { recursive: true, force: true });
    }
  });
});
