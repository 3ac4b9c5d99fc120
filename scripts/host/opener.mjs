// Puts the opener extension (see opener/main.js) into the served VS Code.
import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The opener's own folder, for `--extensionDevelopmentPath` on the desktop. */
export const opener = fileURLToPath(new URL('opener', import.meta.url));

/**
 * @param {string} data the served host's data folder
 * @param {{files?: string[], preview?: boolean, commands?: unknown[][]}} plan what windows opened from now on show
 */
export async function plan(data, plan) {
  const folder = join(data, 'extensions/merit-development.merit-opener-0.0.1');
  await cp(opener, folder, { recursive: true });
  await writeFile(join(folder, 'plan.json'), JSON.stringify(plan));
}
