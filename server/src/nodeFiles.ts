import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { childAddress, type Files, type FoundFile, limits } from './lsp/files.ts';

/** Folders that hold other people's files, or copies of one's own. */
const passedOver: ReadonlySet<string> = new Set([
  'node_modules',
  'bower_components',
  'vendor',
  'dist',
  'build',
  'out',
  'target',
  'venv',
  '__pycache__',
]);

interface Folder {
  readonly path: string;
  readonly uri: string;
  readonly depth: number;
}

const pathOf = (uri: string): string | null => {
  try {
    return fileURLToPath(uri);
  } catch {
    return null;
  }
};

async function find(folder: string, isWanted: (name: string) => boolean): Promise<readonly FoundFile[]> {
  const root = pathOf(folder);
  if (root === null) return [];
  const found: FoundFile[] = [];
  const folders: Folder[] = [{ path: root, uri: folder, depth: 0 }];
  let passed = 0;
  for (let here = folders.shift(); here; here = folders.shift()) {
    const entries = await readdir(here.path, { withFileTypes: true }).catch(() => []);
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      if (++passed > limits.entries || found.length >= limits.files) return found;
      const { name } = entry;
      const path = join(here.path, name);
      const uri = childAddress(here.uri, name);
      if (entry.isDirectory()) {
        const wanted = here.depth < limits.depth && !name.startsWith('.') && !passedOver.has(name);
        if (wanted) folders.push({ path, uri, depth: here.depth + 1 });
      } else if (entry.isFile() && isWanted(name)) {
        const known = await stat(path).catch(() => null);
        if (known && known.size <= limits.size) found.push({ uri, stamp: `${known.mtimeMs}.${known.size}` });
      }
    }
  }
  return found;
}

async function read(uri: string): Promise<string | null> {
  const path = pathOf(uri);
  if (path === null) return null;
  const text = await readFile(path, 'utf8').catch(() => null);
  return text?.replace(/^\uFEFF/, '') ?? null;
}

/** The files of a machine with a file system. */
export const nodeFiles: Files = { find, read };
