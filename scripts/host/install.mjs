// The VS Code that tests and `npm start` use when there is no desktop one: the server in the npm package code-server.
import { access, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { withLock } from './lock.mjs';
import { cache } from './paths.mjs';
import { npm } from './run.mjs';

const CODE_SERVER = '4.139.1';
/** The server of VS Code 1.139 needs Node 24, whatever Node runs us. */
const NODE = '24';

const exists = (path) =>
  access(path).then(
    () => true,
    () => false,
  );

/** The folder with the host's node and server. The name carries the version, so an upgrade installs afresh. */
export const hostFolder = join(cache, `served-${CODE_SERVER}`);

async function nodeBinary(folder) {
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  const system = process.platform === 'win32' ? 'win' : process.platform;
  for (const path of [`node_modules/node/bin/${name}`, `node_modules/node-${system}-${process.arch}/bin/${name}`])
    if (await exists(join(folder, path))) return join(folder, path);
  return undefined;
}

async function describe(folder) {
  const node = await nodeBinary(folder);
  const vscode = join(folder, 'node_modules/code-server/lib/vscode');
  const main = join(vscode, 'out/server-main.js');
  if (!node || !(await exists(main)) || !(await exists(join(folder, 'installed')))) return undefined;
  const { version } = JSON.parse(await readFile(join(vscode, 'package.json'), 'utf8'));
  return { node, main, version };
}

async function install(folder, say) {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'package.json'), '{"private":true}\n');
  const quiet = ['--no-fund', '--no-audit', '--loglevel=error'];
  say(
    `Installing VS Code to run in (code-server ${CODE_SERVER} and Node ${NODE} from npm, about 800 MB, into ${cache})`,
  );
  await npm(['install', `code-server@${CODE_SERVER}`, '--ignore-scripts', ...quiet], { cwd: folder });
  await npm(['install', `node@${NODE}`, ...quiet], { cwd: folder }).catch(() => {});
  if (!(await nodeBinary(folder))) {
    // npm may be set to run no install scripts: take the package that holds the program itself.
    const system = process.platform === 'win32' ? 'win' : process.platform;
    await npm(['install', `node-${system}-${process.arch}@${NODE}`, '--ignore-scripts', ...quiet], { cwd: folder });
  }
  const vscode = join(folder, 'node_modules/code-server/lib/vscode');
  await npm(['install', '--omit=dev', '--ignore-scripts', '--legacy-peer-deps', ...quiet], { cwd: vscode });
  await writeFile(join(folder, 'installed'), `${new Date().toISOString()}\n`);
}

/**
 * Makes sure the served VS Code is installed. Nothing happens when it is; two runs at once install once.
 * @returns {Promise<{node: string, main: string, version: string}>} Node 24, the server's main file, VS Code's version.
 */
export async function ensureHost(say = console.log) {
  const there = await describe(hostFolder);
  if (there) return there;
  return withLock(`${hostFolder}.lock`, async () => {
    const meanwhile = await describe(hostFolder);
    if (meanwhile) return meanwhile;
    const draft = `${hostFolder}.draft`;
    await install(draft, say);
    await rm(hostFolder, { recursive: true, force: true });
    await rename(draft, hostFolder);
    const made = await describe(hostFolder);
    if (!made) throw new Error(`VS Code was installed into ${hostFolder} but does not look complete`);
    say(`Installed VS Code ${made.version}`);
    return made;
  });
}
