// A Chromium to drive the served VS Code with: the machine's own, else the one in the npm package @sparticuz/chromium.
import { access, constants, mkdir, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { ensureHost } from './install.mjs';
import { withLock } from './lock.mjs';
import { cache } from './paths.mjs';
import { npm, run } from './run.mjs';

const SPARTICUZ = '@sparticuz/chromium@153.0.0';

const runnable = (path) =>
  access(path, constants.X_OK).then(
    () => true,
    () => false,
  );

const LINUX = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
];
const MAC = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Chromium.app/Contents/MacOS/Chromium',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];
const WINDOWS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/** Paths where a browser may be, best first. `MERIT_BROWSER`, a path, comes before all; `npm` means the one from npm. */
function candidates() {
  const given = process.env.MERIT_BROWSER ? [process.env.MERIT_BROWSER] : [];
  if (process.platform === 'darwin')
    return [
      ...given,
      ...['/Applications', join(homedir(), 'Applications')].flatMap((at) => MAC.map((app) => join(at, app))),
    ];
  if (process.platform === 'win32') {
    const { PROGRAMFILES, 'PROGRAMFILES(X86)': x86, LOCALAPPDATA } = process.env;
    return [
      ...given,
      ...[PROGRAMFILES, x86, LOCALAPPDATA].filter(Boolean).flatMap((at) => WINDOWS.map((app) => join(at, app))),
    ];
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return [...given, ...LINUX.flatMap((name) => [...folders, '/usr/bin', '/snap/bin'].map((at) => join(at, name)))];
}

const FLAGS = ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];
const MORE_FLAGS = ['--disable-component-update', '--disable-sync', '--no-default-browser-check'];

/** The line that installs a browser, for people who have none. */
export function howToInstall() {
  if (process.platform === 'darwin') return 'brew install --cask chromium';
  if (process.platform === 'win32') return 'winget install Google.Chrome';
  return 'sudo apt-get install -y chromium    (or: sudo dnf install chromium)';
}

/** The browser in @sparticuz/chromium: Linux only, unpacked by the host's Node 24. */
async function bundled(say) {
  if (process.platform !== 'linux') return undefined;
  const host = await ensureHost(say);
  const folder = join(cache, 'chromium');
  const script = join(folder, 'where.mjs');
  const where = async () => (await run(host.node, [script], { cwd: folder })).trim().split('\n').pop();
  try {
    return await withLock(`${folder}.lock`, async () => {
      if (!(await runnable(join(folder, 'where.mjs')))) {
        say(`No Chrome, Chromium or Edge here: installing ${SPARTICUZ} from npm (about 75 MB)`);
        await rm(folder, { recursive: true, force: true });
        await mkdir(folder, { recursive: true });
        await writeFile(join(folder, 'package.json'), '{"private":true}\n');
        await npm(['install', SPARTICUZ, '--ignore-scripts', '--no-fund', '--no-audit', '--loglevel=error'], {
          cwd: folder,
        });
        const text = "import c from '@sparticuz/chromium';\nconsole.log(await c.executablePath());\n";
        await writeFile(script, text, { mode: 0o755 });
      }
      const path = await where();
      // It may lack system libraries: better to know now than in the middle of a test.
      const { chromium } = await import('playwright-core');
      await (await chromium.launch({ executablePath: path, args: ['--no-sandbox'], timeout: 30_000 })).close();
      return path;
    });
  } catch (error) {
    say(`The browser from npm does not run here: ${error.message.split('\n').slice(-3).join(' ')}`);
    return undefined;
  }
}

/**
 * A Chromium-based browser and the flags it needs here.
 * @throws an Error that says how to install one when there is none.
 * @returns {Promise<{path: string, args: readonly string[]}>}
 */
export async function findBrowser(say = console.log) {
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const args = [...sandbox, ...FLAGS, ...MORE_FLAGS];
  const own = process.env.MERIT_BROWSER === 'npm' ? [] : candidates();
  for (const path of own) if (await runnable(path)) return { path, args };
  const path = await bundled(say);
  if (path) return { path, args: [...args, '--no-sandbox', '--no-zygote'] };
  throw new Error(`No browser to run VS Code in. Install one:\n  ${howToInstall()}`);
}
