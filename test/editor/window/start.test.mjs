import assert from 'node:assert/strict';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../../../scripts/host/paths.mjs';
import { start, until } from '../../../scripts/host/run.mjs';
import { openBrowser, openWindow } from '../../../scripts/host/window.mjs';
import { folderWithProfile, pageShows } from './support.mjs';

describe('npm start', () => {
  it('serves VS Code with a profile and its preview open, until it is interrupted', async () => {
    const folder = await folderWithProfile();
    const args = ['--host', 'served', '--no-open', '--no-build', '--folder', folder];
    const job = start(process.execPath, [join(root, 'scripts/start.mjs'), ...args], { quiet: true, cwd: root });
    const browser = await openBrowser();
    try {
      const [address] = await until(
        () => /http:\/\/127\.0\.0\.1:\d+\/\S+/.exec(job.output()) ?? (job.child.exitCode !== null && [job.output()]),
        () => `no address was printed\n${job.output()}`,
        60,
      );
      const { page } = await openWindow(browser, address);
      await pageShows(page, 'Tidewater Payments');
      assert.equal(await page.locator('.monaco-editor .view-line', { hasText: 'Ines Okafor' }).count(), 1);
      await page.close();
      job.child.kill('SIGINT');
      assert.equal(await job.done, 130);
      const answer = await fetch(new URL('/version', address)).catch(() => 'nobody listens');
      assert.equal(answer, 'nobody listens');
    } finally {
      await browser.close();
      await job.stop();
      await rm(folder, { recursive: true, force: true });
    }
  });
});
