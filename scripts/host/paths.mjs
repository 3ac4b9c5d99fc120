// Where things are.
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/** Where downloaded editors and browsers are kept. `MERIT_HOST_CACHE` shares one between clones. */
export const cache = resolve(root, process.env.MERIT_HOST_CACHE || '.vscode-test');
