// `npm start`: a VS Code with the extension, an example profile and its preview. Needs nothing but Node and npm.
//   npm start -- [--host desktop|served] [--no-open] [--no-build] [--port N] [--folder DIR]
import { access, constants } from 'node:fs/promises';
import { delimiter, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureDependencies } from './host/dependencies.mjs';
import { opener, plan } from './host/opener.mjs';
import { root } from './host/paths.mjs';
import { run, start } from './host/run.mjs';
import { freePort, serve } from './host/serve.mjs';

const { values: flags } = parseArgs({
  options: {
    host: { type: 'string', default: process.env.MERIT_HOST ?? '' },
    'no-build': { type: 'boolean', default: false },
    'no-open': { type: 'boolean', default: Boolean(process.env.MERIT_NO_OPEN ?? process.env.CI) },
    port: { type: 'string' },
    folder: { type: 'string', default: 'examples' },
  },
});
const folder = resolve(root, flags.folder);

/** The first of these programs on the PATH. */
async function onPath(...names) {
  const endings = process.platform === 'win32' ? ['.cmd', '.exe'] : [''];
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  for (const name of names)
    for (const place of folders)
      for (const ending of endings) {
        const path = join(place, name + ending);
        if (
          await access(path, constants.X_OK).then(
            () => true,
            () => false,
          )
        )
          return path;
      }
  return undefined;
}

/** A desktop VS Code, where there is a screen to show it on. */
async function desktop() {
  const screen = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  if (flags.host === 'served' || !(screen || flags.host === 'desktop')) return undefined;
  const code = await onPath('code', 'code-insiders', 'codium');
  if (!code && flags.host === 'desktop') throw new Error('There is no `code` on the PATH.');
  return code;
}

async function openDesktop(code) {
  const args = [`--extensionDevelopmentPath=${root}`, `--extensionDevelopmentPath=${opener}`, '--new-window', folder];
  const shell = process.platform === 'win32';
  await start(code, shell ? args.map((one) => `"${one}"`) : args, { shell }).done;
  console.log(`VS Code opens ${folder} with Merit in it.`);
}

async function openBrowserAt(url) {
  const [command, ...args] =
    process.platform === 'darwin'
      ? ['open']
      : process.platform === 'win32'
        ? ['cmd', '/c', 'start', '""']
        : ['xdg-open'];
  const address = process.platform === 'win32' ? url.replaceAll('&', '^&') : url;
  await run(command, [...args, address], { windowsVerbatimArguments: true }).catch(() => {});
}

async function openServed() {
  const port = flags.port ? Number(flags.port) : await freePort(8137).catch(() => freePort());
  const host = await serve({ port, say: console.log, prepare: (data) => plan(data, { preview: true }) });
  const url = host.url(folder, [['extensionDevelopmentPath', host.uri(root)]]);
  console.log(`\nVS Code ${host.version} with Merit is at\n\n  ${url}\n\nCtrl-C stops it.`);
  const screen = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  if (screen && !flags['no-open']) await openBrowserAt(url);
  await host.done;
}

try {
  await ensureDependencies();
  if (!flags['no-build']) {
    console.log('Building');
    await run(process.execPath, ['esbuild.mjs'], { cwd: root });
  }
  const code = await desktop();
  if (code) await openDesktop(code);
  else await openServed();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
