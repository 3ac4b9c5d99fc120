// A desktop VS Code, downloaded by @vscode/test-electron, for the suites of the Node extension host.
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';
import { cache, root } from './paths.mjs';
import { start, until } from './run.mjs';
import { calm, freePort } from './serve.mjs';
import { listen } from './window.mjs';

const RELEASES = 'https://update.code.visualstudio.com/api/releases/stable';

/** Electron needs a screen: the system's own, or the virtual one of xvfb-run. */
async function screen() {
  if (process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY) return [];
  for (const folder of (process.env.PATH ?? '').split(delimiter))
    if ((await readdir(folder).catch(() => [])).includes('xvfb-run')) return [join(folder, 'xvfb-run'), '-a'];
  return undefined;
}

/**
 * The program and the arguments it starts with, or why there is none. `MERIT_HOST` may be `desktop` or `served`; without
 * it the desktop is taken when it is in the cache or can be downloaded, and there is a screen.
 */
export async function findDesktop(say = console.log) {
  const wish = process.env.MERIT_HOST;
  const no = (why) => {
    if (wish === 'desktop') throw new Error(`A desktop VS Code was asked for, but ${why}.`);
    return { why };
  };
  if (wish === 'served') return { why: 'MERIT_HOST says so' };
  const prefix = await screen();
  if (!prefix) return no('there is no screen to show one on');
  const cached = (await readdir(cache).catch(() => [])).some((name) => /^vscode-(linux|darwin|win32)/.test(name));
  const reachable =
    cached ||
    (await fetch(RELEASES, { signal: AbortSignal.timeout(5000) }).then(
      (one) => one.ok,
      () => false,
    ));
  if (!reachable) return no('it can not be downloaded from here');
  const { downloadAndUnzipVSCode } = await import('@vscode/test-electron');
  try {
    say('Making sure of a desktop VS Code (@vscode/test-electron)');
    const program = await downloadAndUnzipVSCode({ version: 'stable', cachePath: cache, timeout: 30_000 });
    return { command: [...prefix, program] };
  } catch (error) {
    return no(`its download failed: ${error.message}`);
  }
}

/**
 * Opens a window with the extension and runs a test bundle in it.
 * @returns {Promise<{page: import('playwright-core').Page, log: string[], stop: () => Promise<void>, output: () => string}>}
 */
export async function openDesktop([command, ...prefix], { folder, tests }) {
  const data = await mkdtemp(join(tmpdir(), 'merit-desktop-'));
  await mkdir(join(data, 'User'), { recursive: true });
  await writeFile(join(data, 'User/settings.json'), JSON.stringify({ ...calm, 'window.dialogStyle': 'custom' }));
  const port = await freePort();
  const args = [
    `--extensionDevelopmentPath=${root}`,
    `--extensionTestsPath=${tests}`,
    `--user-data-dir=${data}`,
    `--extensions-dir=${join(data, 'extensions')}`,
    `--remote-debugging-port=${port}`,
    ...['--disable-workspace-trust', '--disable-updates', '--disable-telemetry', '--disable-gpu'],
    ...['--skip-welcome', '--skip-release-notes'],
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    folder,
  ];
  const job = start(command, [...prefix, ...args], { quiet: true });
  let browser;
  const stop = async () => {
    await browser?.close().catch(() => {});
    await job.stop();
    await rm(data, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const address = `http://127.0.0.1:${port}`;
    const ready = () =>
      fetch(`${address}/json/version`).then(
        (one) => one.ok,
        () => false,
      );
    await until(ready, () => `VS Code did not start\n${job.output()}`, 60);
    browser = await chromium.connectOverCDP(address);
    const pages = () => browser.contexts().flatMap((context) => context.pages());
    const page = await until(() => pages().find((one) => one.url().includes('workbench')), 'VS Code has no window', 30);
    return { page, log: listen(page), stop, output: job.output };
  } catch (error) {
    await stop();
    throw error;
  }
}
