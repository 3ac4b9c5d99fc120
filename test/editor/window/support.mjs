// What the tests that look at a window from outside share.
import { cp, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { picture, webviews } from '../../../scripts/host/control.mjs';
import { root } from '../../../scripts/host/paths.mjs';
import { until } from '../../../scripts/host/run.mjs';

/** A folder with one profile in it. */
export async function folderWithProfile() {
  const folder = await mkdtemp(join(tmpdir(), 'merit-window-'));
  await cp(join(root, 'test/editor/workspace/ines.profile.yaml'), join(folder, 'ines.profile.yaml'));
  return folder;
}

const textOf = () => [...document.querySelectorAll('.merit-pages svg .tsel')].map((one) => one.textContent).join(' ');

/** Waits until a preview in the window shows `text`; a failure leaves a picture. */
export async function pageShows(page, text, seconds = 120) {
  const shown = async () => {
    const frames = await webviews(page);
    const texts = await Promise.all(frames.map((frame) => frame.evaluate(textOf).catch(() => '')));
    return texts.some((one) => one.replaceAll(/\s+/g, ' ').includes(text));
  };
  try {
    await until(shown, `no preview shows ${JSON.stringify(text)}`, seconds);
  } catch (error) {
    throw new Error(`${error.message}; picture: ${await picture(page, `failed-window-${Date.now()}`)}`);
  }
}

/** Turns the preview to one of its tabs. VS Code may set up its frame anew while it starts, so that is tried until it holds. */
export async function turnTo(page, tab, seconds = 90) {
  const turned = async () => {
    for (const frame of await webviews(page)) {
      const button = frame.locator(`#tab-${tab}`);
      if ((await button.count().catch(() => 0)) > 0) await button.click({ timeout: 2000 }).catch(() => undefined);
    }
    return (await tabsShown(page)).includes(`tab-${tab}`);
  };
  await until(turned, `no preview turns to ${tab}`, seconds);
}

/** The tabs that are shown, one of each preview. */
export async function tabsShown(page) {
  const shown = () => document.querySelector('[role=tab][aria-selected=true]')?.id ?? '';
  const frames = await webviews(page);
  return (await Promise.all(frames.map((frame) => frame.evaluate(shown).catch(() => '')))).filter(Boolean);
}
