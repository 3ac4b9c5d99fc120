// Pictures of VS Code with the extension in it, for the README and for looking at our own work.
//   node scripts/screenshot.mjs FILE… [--out DIR] [--preview] [--theme light|dark|hc|hc-light]
//        [--size 1440x900] [--scale 2] [--sidebar] [--panel] [--web] [--line N] [--command ID]… [--name NAME]
//        [--tab pages|portfolio|text|review]
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { plan } from './host/opener.mjs';
import { root } from './host/paths.mjs';
import { inWebHost, serve } from './host/serve.mjs';
import { openBrowser, openWindow } from './host/window.mjs';

const THEMES = {
  light: 'Default Light Modern',
  dark: 'Default Dark Modern',
  hc: 'Default High Contrast',
  'hc-light': 'Default High Contrast Light',
};

const { values: flags, positionals: files } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string', default: join(root, 'out/screens') },
    theme: { type: 'string', default: 'light' },
    size: { type: 'string', default: '1440x900' },
    scale: { type: 'string', default: '1' },
    line: { type: 'string' },
    name: { type: 'string' },
    tab: { type: 'string' },
    command: { type: 'string', multiple: true, default: [] },
    preview: { type: 'boolean', default: false },
    sidebar: { type: 'boolean', default: false },
    panel: { type: 'boolean', default: false },
    web: { type: 'boolean', default: false },
  },
});
const [width, height] = flags.size.split('x').map(Number);
if (files.length === 0 || !THEMES[flags.theme] || !width || !height) {
  console.error('usage: node scripts/screenshot.mjs FILE… [--out DIR] [--preview] [--theme light|dark|hc|hc-light]');
  console.error(
    '         [--size 1440x900] [--scale N] [--sidebar] [--panel] [--web] [--line N] [--command ID]… [--name NAME] [--tab NAME]',
  );
  process.exit(2);
}

/** Takes pictures until two in a row are the same, so nothing is still being drawn. */
async function settled(page, seconds = 20) {
  const end = Date.now() + seconds * 1000;
  let last = await page.screenshot();
  while (Date.now() < end) {
    await page.waitForTimeout(700);
    const next = await page.screenshot();
    if (next.equals(last)) break;
    last = next;
  }
  return last;
}

/** Waits until the preview shows its pages. */
async function previewShown(page) {
  const end = Date.now() + 30_000;
  while (Date.now() < end) {
    for (const frame of page.frames().filter((one) => one.parentFrame()?.parentFrame())) {
      const filled = () => Boolean(document.querySelector('.merit-pages svg use, .merit-pages svg path'));
      if (await frame.evaluate(filled).catch(() => false)) return;
    }
    await page.waitForTimeout(200);
  }
  console.error('the preview showed nothing within 30 s');
}

/** Turns the preview to one of its tabs. */
async function turnTo(page, tab) {
  for (const frame of page.frames()) {
    const button = frame.locator(`#tab-${tab}`);
    if ((await button.count().catch(() => 0)) > 0) return button.click();
  }
  throw new Error(`there is no tab ${tab}`);
}

const host = await serve({
  settings: {
    'workbench.colorTheme': THEMES[flags.theme],
    'window.title': 'Merit',
    'editor.wordWrap': 'on',
    'editor.cursorBlinking': 'solid',
    ...(flags.web ? inWebHost : {}),
  },
  async prepare(data) {
    await plan(data, {});
    // Installed rather than under development: the window's title would say so.
    await symlink(root, join(data, 'extensions/merit.merit-0.0.0'), 'junction');
  },
});
const browser = await openBrowser();
await mkdir(flags.out, { recursive: true });
for (const file of files) {
  const path = resolve(file);
  const commands = [
    ...(flags.sidebar ? [] : [['workbench.action.closeSidebar']]),
    ...(flags.panel ? [['workbench.actions.view.problems'], ['workbench.action.focusActiveEditorGroup']] : []),
    ...flags.command.map((id) => [id]),
  ];
  await plan(host.data, { files: [path], preview: flags.preview, commands, line: Number(flags.line ?? 0) });
  const { page, close } = await openWindow(browser, host.url(dirname(path)), {
    width,
    height,
    dark: !flags.theme.includes('light'),
    scale: Number(flags.scale),
  });
  await page.locator('.monaco-editor .view-line').first().waitFor({ timeout: 30_000 });
  if (flags.preview) await previewShown(page);
  if (flags.preview && flags.tab) await turnTo(page, flags.tab);
  const name = flags.name ?? `${basename(path).replace(/\.\w+$/, '')}-${flags.theme}`;
  const target = join(flags.out, `${name}.png`);
  await writeFile(target, await settled(page));
  console.log(target);
  await close();
}
await browser.close();
await host.stop();
