// A window of the served VS Code in a browser that we drive.
import { chromium } from 'playwright-core';
import { findBrowser } from './browser.mjs';

/** Look-ups that cannot succeed without a network, and that say nothing about the extension. */
const NOISE = [
  /favicon|manifest\.json|icon-\d+\.png|\.map\b/,
  /marketplace|open-vsx|gallery|telemetry|vscode-cdn|exp-tas|update\.code|main\.vscode/i,
  /net::ERR_|Failed to load resource|bad HTTP response code|service ?worker/i,
  /An iframe which has both allow-scripts|Error while parsing the 'sandbox'|Unrecognized feature/,
  /same-origin iframe|TrustedScript|was preloaded using|GPU|WebGL/,
  // Native modules that are only for log files, terminals and watching the parent.
  /spdlog|watchdog|node-pty|bindings file|windows-process-tree/,
  // Information and traces of VS Code itself.
  /^\[log\] %c ?(INFO|TRACE|DEBUG)/,
];

/** A browser for `openWindow`. */
export async function openBrowser({ headless = true, say } = {}) {
  const { path, args } = await findBrowser(say);
  return chromium.launch({ executablePath: path, args: [...args], headless });
}

/** Keeps what a page writes to its console, without the noise. */
export function listen(page) {
  const log = [];
  const keep = (line) => {
    if (NOISE.some((noise) => noise.test(line))) return;
    const [first, ...stack] = line.replaceAll(/%c|color: ?\S*/g, '').split('\n');
    log.push([first.trim(), ...stack.slice(0, 4)].join('\n'));
  };
  page.on('console', (message) => keep(`[${message.type()}] ${message.text()}`));
  page.on('pageerror', (error) => keep(`[page error] ${error.message}`));
  page.on('crash', () => log.push('[crash] the page crashed'));
  return log;
}

/**
 * Opens an address of the served VS Code and waits until the window is drawn.
 * @returns {Promise<{page: import('playwright-core').Page, log: string[], close: () => Promise<void>}>} `log` is what the
 *   page wrote to its console, without the noise.
 */
export async function openWindow(browser, url, { width = 1440, height = 900, dark = true, scale = 1 } = {}) {
  const context = await browser.newContext({
    viewport: { width, height },
    deviceScaleFactor: scale,
    colorScheme: dark ? 'dark' : 'light',
  });
  const page = await context.newPage();
  const log = listen(page);
  await page.goto(url, { waitUntil: 'commit' });
  await page.locator('.monaco-workbench .statusbar').waitFor({ timeout: 60_000 });
  return { page, log, close: () => context.close() };
}
