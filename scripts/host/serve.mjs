// The served VS Code: start it, and the addresses that open things in it.
import { rmSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureHost } from './install.mjs';
import { start, until } from './run.mjs';

/** `wanted`, or any port when 0, if nobody listens on it; rejects otherwise. */
export function freePort(wanted = 0) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(wanted, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** Settings that keep everything but the editor out of the way. */
export const calm = {
  'chat.disableAIFeatures': true,
  'editor.minimap.enabled': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.welcomePage.walkthroughs.openOnInstall': false,
};

/**
 * Runs the extension in the web worker host. The served workbench ignores `extensionDevelopmentKind` (it defines the
 * property under another name than it reads), so the user's own setting does it.
 */
export const inWebHost = { 'remote.extensionKind': { 'merit.merit': ['web'], 'merit.merit-fonts-world': ['web'] } };

/** Arguments that the server and its command line share. */
const dataArguments = (data) => ['--server-data-dir', data, '--extensions-dir', join(data, 'extensions')];

/**
 * Starts VS Code on 127.0.0.1.
 * @param {{port?: number, settings?: object, env?: object, prepare?: (data: string) => Promise<void>, say?: (line: string) => void}} options
 *   `settings` are the user's settings, added to `calm`; `prepare` may put extensions into the data folder, which VS Code
 *   looks for as soon as it starts.
 * @returns an object with `origin`, `url(folder, payload)`, `install(vsix)`, `output()` and `stop()`.
 */
export async function serve({ port, settings = {}, env = {}, prepare, say } = {}) {
  const host = await ensureHost(say);
  const data = await mkdtemp(join(tmpdir(), 'merit-host-'));
  const folder = join(data, 'data/User');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'settings.json'), JSON.stringify({ ...calm, ...settings }, null, 2));

  await prepare?.(data);

  const chosen = port ?? (await freePort());
  const args = [host.main, '--host', '127.0.0.1', '--port', String(chosen), '--without-connection-token'];
  const more = ['--accept-server-license-terms', '--enable-smoke-test-driver', '--telemetry-level', 'off'];
  const environment = { ...process.env, ...env };
  delete environment.NODE_OPTIONS;
  const job = start(host.node, [...args, ...more, '--disable-workspace-trust', ...dataArguments(data)], {
    quiet: true,
    env: environment,
  });
  const clean = () => {
    try {
      rmSync(data, { recursive: true, force: true });
    } catch {
      // The server may still be writing a last line; it is a temporary folder.
    }
  };
  process.on('exit', clean);
  const stop = async () => {
    await job.stop();
    process.off('exit', clean);
    await rm(data, { recursive: true, force: true, maxRetries: 5 });
  };
  let ended;
  job.done.then(
    (code) => {
      ended = `ended with ${code}`;
    },
    (error) => {
      ended = error.message;
    },
  );
  const origin = `http://127.0.0.1:${chosen}`;
  const answers = () =>
    fetch(`${origin}/version`).then(
      (answer) => answer.ok,
      () => false,
    );
  try {
    await until(
      async () => ended || (await answers()),
      () => `VS Code did not answer\n${job.output()}`,
      60,
    );
    if (ended) throw new Error(`VS Code ${ended}\n${job.output()}`);
  } catch (error) {
    await stop();
    throw error;
  }

  return {
    version: host.version,
    origin,
    data,
    output: job.output,
    done: job.done,
    stop,
    /** What VS Code calls a file of this machine. */
    uri: (path) => `vscode-remote://127.0.0.1:${chosen}${encodeURI(path.replaceAll('\\', '/'))}`,
    /** The address of a folder, with what VS Code calls a payload: pairs such as `['openFile', uri]`. */
    url(path, payload = []) {
      const query = new URLSearchParams({
        folder: path.replaceAll('\\', '/'),
        payload: JSON.stringify([['skipWelcome', 'true'], ['skipReleaseNotes', 'true'], ...payload]),
      });
      return `${origin}/?${query}`;
    },
    /** Installs a VSIX for the windows opened afterwards. */
    async install(vsix) {
      const cli = start(
        host.node,
        [host.main, ...dataArguments(data), '--accept-server-license-terms', '--install-extension', vsix, '--force'],
        {
          quiet: true,
          env: environment,
        },
      );
      const code = await cli.done;
      if (code !== 0) throw new Error(`${vsix} could not be installed\n${cli.output()}`);
      return cli.output();
    },
  };
}
