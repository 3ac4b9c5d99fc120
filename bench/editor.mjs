// `npm run bench -- --editor`: from a key pressed in the served VS Code to the page patched in the preview, beside the floor,
// an extension that only echoes the length of the text into a webview. Both windows take turns, key by key.
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { webviews } from '../scripts/host/control.mjs';
import { plan } from '../scripts/host/opener.mjs';
import { root } from '../scripts/host/paths.mjs';
import { until } from '../scripts/host/run.mjs';
import { serve } from '../scripts/host/serve.mjs';
import { openBrowser, openWindow } from '../scripts/host/window.mjs';
import { profile } from './inputs.mjs';

/** Pages of the preview, and how many lines of profile make them. */
const sizes = [
  { pages: 2, lines: 130 },
  { pages: 6, lines: 370 },
];

/** Where the floor's extension is put in the data folder of VS Code. */
export const echo = 'extensions/merit-development.merit-echo-0.0.1';

/** What is typed: words, so that nothing is offered that a key would take. */
const typed = 'and kept the ledger in step with every ship that came and went ';

/** Notes when a key is pressed, in milliseconds since 1970. */
const noteKeys = () => {
  window.benchKeys = [];
  addEventListener('keydown', ({ timeStamp }) => window.benchKeys.push(performance.timeOrigin + timeStamp), true);
};

/** Notes when something under an element changes. */
const noteChanges = (selector) => {
  window.benchChanges = [];
  const note = () => window.benchChanges.push(performance.timeOrigin + performance.now());
  const watched = document.querySelector(selector);
  new MutationObserver(note).observe(watched, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  });
};

/** The webview that shows something, looked for every so many milliseconds. */
export async function frameWith(page, selector, every = 200) {
  return until(
    async () => {
      for (const frame of await webviews(page)) {
        const found = await frame
          .locator(selector)
          .count()
          .catch(() => 0);
        if (found > 0) return frame;
      }
      return null;
    },
    `no webview shows ${selector}`,
    120,
    every,
  );
}

/** A window with a profile in it, ready to be typed into. */
async function contender(browser, { url, selector, line, column }) {
  const opened = performance.now();
  const { page, close } = await openWindow(browser, url);
  const frame = await frameWith(page, selector);
  const shown = performance.now() - opened;
  await page.locator('.monaco-editor .view-line').first().click();
  await page.keyboard.press('Control+g');
  await page.locator('.quick-input-widget input[type=text]').fill(`:${line}:${column}`);
  await page.keyboard.press('Enter');
  // A key that went astray would be typed into another line, and be measured there.
  await page.locator('.statusbar-item', { hasText: `Ln ${line}, Col` }).waitFor({ timeout: 20_000 });
  await page.evaluate(noteKeys);
  await frame.evaluate(noteChanges, selector);
  return {
    shown,
    close,
    /** Milliseconds from pressing a key to the change it makes. */
    async press(key) {
      const before = await page.evaluate(() => window.benchKeys.length);
      await page.keyboard.press(key === ' ' ? 'Space' : key);
      const at = await page.evaluate((index) => window.benchKeys[index], before);
      const changed = await until(
        () => frame.evaluate((since) => window.benchChanges.find((time) => time > since), at),
        `the page did not follow ${JSON.stringify(key)}`,
        20,
        10,
      );
      // Whatever else the key sets off is over before the next.
      await page.waitForTimeout(150);
      return changed - at;
    },
  };
}

/** A folder of its own with a profile in it. */
export async function folderWith(text) {
  const folder = await mkdtemp(join(tmpdir(), 'merit-bench-'));
  await writeFile(join(folder, 'morgan.profile.yaml'), text);
  return folder;
}

/**
 * @param {{keys: number, say: (what: string, took: number[]) => void}} options
 * @returns the milliseconds of each key by contender and size
 */
export async function editorLatency({ keys, say }) {
  const browser = await openBrowser();
  const merit = await serve({ prepare: (data) => plan(data, {}) });
  const floor = await serve({
    async prepare(data) {
      await plan(data, {});
      await cp(join(root, 'bench/echo'), join(data, echo), { recursive: true });
    },
  });
  try {
    console.log(`VS Code ${merit.version}, load ${loadavg()[0].toFixed(1)}`);
    for (const { pages, lines } of sizes) {
      const text = profile(lines, { distinct: true });
      const rows = text.split('\n');
      const line = rows.findIndex((row, at) => at > rows.length / 2 && row.startsWith('      - ')) + 1;
      // Before the last letter of a highlight in the middle: a space at its end would change no page.
      const column = rows[line - 1].length;
      // A folder each: what one window saves, the other would read.
      const folders = { floor: await folderWith(text), merit: await folderWith(text) };
      const fileIn = (folder) => join(folder, 'morgan.profile.yaml');
      await plan(merit.data, { files: [fileIn(folders.merit)], preview: true });
      await plan(floor.data, { files: [fileIn(folders.floor)], preview: false, commands: [['merit-echo.open']] });
      const windows = {
        floor: await contender(browser, { url: floor.url(folders.floor), selector: '#echo', line, column }),
        merit: await contender(browser, {
          url: merit.url(folders.merit, [['extensionDevelopmentPath', merit.uri(root)]]),
          selector: '.merit-pages > svg',
          line,
          column,
        }),
      };
      const took = { floor: [], merit: [] };
      for (let index = 0; index < keys; index++)
        for (const [name, one] of Object.entries(windows)) {
          const time = await one.press(typed[index % typed.length]);
          // The first keys wake what sleeps.
          if (index >= 5) took[name].push(time);
        }
      say(`${pages} pages: echo, key to change`, took.floor);
      say(`${pages} pages: merit, key to page`, took.merit);
      console.log(
        `  window opened to first page: echo ${Math.round(windows.floor.shown)}, merit ${Math.round(windows.merit.shown)} ms`,
      );
      for (const one of Object.values(windows)) await one.close();
      for (const folder of Object.values(folders)) await rm(folder, { recursive: true, force: true });
    }
  } finally {
    await browser.close();
    await merit.stop();
    await floor.stop();
  }
}
