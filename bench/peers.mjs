// Other people's servers that Merit is measured against, installed under out/ the first time they are asked for.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const home = resolve(import.meta.dirname, '../out/bench/peers');
const extracted = 'vscode-langservers-extracted';
const version = '4.10.0';

/** The command of VS Code's JSON server; null, with a word about it, where it cannot be installed. */
export function jsonServer() {
  const bin = join(home, 'node_modules', extracted, 'bin/vscode-json-language-server');
  if (!existsSync(bin)) {
    mkdirSync(home, { recursive: true });
    writeFileSync(join(home, 'package.json'), '{ "private": true }\n');
    spawnSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', `${extracted}@${version}`], {
      cwd: home,
      stdio: 'ignore',
      shell: process.platform === 'win32',
    });
  }
  if (existsSync(bin)) return [process.execPath, bin, '--stdio'];
  console.log(`(${extracted} could not be installed, so VS Code's JSON server is left out)`);
  return null;
}
