// Runs the editor suites inside a VS Code and tells how they went.
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleSuites } from './bundle.mjs';
import { control, picture } from './control.mjs';
import { findDesktop, openDesktop } from './desktop.mjs';
import { root } from './paths.mjs';
import { until } from './run.mjs';
import { inWebHost, serve } from './serve.mjs';
import { openBrowser, openWindow } from './window.mjs';

/** Silence for this long means that VS Code or a test hangs. */
const SILENCE = 90;

/** A copy of the examples, so that tests may change them. */
async function workspace() {
  const folder = await mkdtemp(join(tmpdir(), 'merit-workspace-'));
  await cp(join(root, 'examples'), join(folder, 'examples'), { recursive: true }).catch((error) => {
    if (error.code !== 'ENOENT') throw error;
  });
  await cp(join(root, 'test/editor/workspace'), folder, { recursive: true });
  return folder;
}

/** Collects what the reporter inside says, prints it, and knows when it is over. */
function tally(kind, say, log) {
  /** How much of the console was there before the present test. */
  let heard = 0;
  const counts = { passed: 0, failed: 0 };
  const state = { started: false, ended: false, current: undefined, heard: Date.now() };
  const fail = (name, why) => {
    counts.failed += 1;
    say(`    ✗ ${name}\n${why.trimEnd().replace(/^/gm, '        ')}`);
  };
  return {
    counts,
    state,
    fail,
    hear(event) {
      state.heard = Date.now();
      if (event.kind === 'start') {
        state.started = true;
        if (event.host !== kind) fail('the extension host', `wanted the ${kind} host, got the ${event.host} host`);
      } else if (event.kind === 'end') state.ended = true;
      else if (event.kind === 'test') {
        state.current = event.name;
        heard = log().length;
      } else if (event.kind === 'pending') fail(event.name, 'skipped: a test that does not run proves nothing');
      else if (event.kind === 'fail') {
        const console = log().slice(heard).slice(-12);
        fail(event.name, [event.error, ...(console.length > 0 ? ['console:', ...console] : [])].join('\n'));
      } else {
        counts.passed += 1;
        say(`    ✓ ${event.name} (${event.ms} ms)`);
      }
    },
  };
}

/** Opens a window of the served VS Code that runs the tests. */
async function openServed(kind, { folder, tests }, say) {
  const host = await serve({ settings: kind === 'web' ? inWebHost : {}, say });
  let browser;
  const stop = async () => {
    await browser?.close();
    await host.stop();
  };
  try {
    browser = await openBrowser({ say });
    const payload = [
      ['extensionDevelopmentPath', host.uri(root)],
      ['extensionTestsPath', host.uri(tests)],
    ];
    const { page, log } = await openWindow(browser, host.url(folder, payload));
    return { page, log, stop, name: `VS Code ${host.version} served from npm, ${kind} extension host` };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Opens a desktop window that runs the tests, or answers undefined and says why not. */
async function tryDesktop(what, started, say) {
  const { command, why } = await findDesktop(say);
  if (!command) {
    say(`    no desktop VS Code: ${why}`);
    return undefined;
  }
  let window;
  try {
    window = await openDesktop(command, what);
    await until(started, () => `the tests did not start\n${window.output()}`, 60);
    return { ...window, name: 'a desktop VS Code, node extension host' };
  } catch (error) {
    await window?.stop();
    if (process.env.MERIT_HOST === 'desktop') throw error;
    say(`    the desktop VS Code does not run here: ${error.message}`);
    return undefined;
  }
}

/**
 * Runs the suites inside VS Code: the web ones in a browser, the others on the desktop where that is possible.
 * @param {'node' | 'web'} kind the extension host
 * @returns {Promise<{passed: number, failed: number, host: string}>}
 */
export async function runEditor(kind, { only, say = console.log } = {}) {
  let window;
  const results = tally(kind, say, () => window?.log ?? []);
  const { state } = results;
  const bridge = await control(
    () => window?.page,
    (event) => results.hear(event),
    say,
  );
  const folder = await workspace();
  try {
    const { outfile: tests, files } = await bundleSuites(kind, bridge.address, only);
    if (files.length === 0) return { passed: 0, failed: 0, host: 'none: no suite has that name' };
    const what = { folder, tests };
    window =
      (kind === 'node' && (await tryDesktop(what, () => state.started, say))) || (await openServed(kind, what, say));
    state.heard = Date.now();
    const over = () => state.ended || window.log.some((line) => line.startsWith('[crash]'));
    const silent = () => Date.now() - state.heard > SILENCE * 1000;
    await until(() => over() || silent(), 'the suites take too long', 900);
    if (!state.ended) {
      const why = state.started
        ? `nothing was heard for ${SILENCE} s, or the window crashed`
        : 'the tests never started';
      say(`    picture: ${await picture(window.page, `failed-${kind}`).catch((error) => error.message)}`);
      results.fail(state.current ?? 'VS Code', [why, ...window.log.slice(-30)].join('\n'));
    }
  } finally {
    await window?.stop();
    bridge.close();
    await rm(folder, { recursive: true, force: true });
  }
  return { ...results.counts, host: window.name };
}
