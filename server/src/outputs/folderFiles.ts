import { open, realpath } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { type Files, partsOf } from './files.ts';

/** The files of a folder. A link that leads out of it is refused like a path that does. */
export function folderFiles(folder: string): Files {
  return {
    async read(path, most) {
      const parts = partsOf(path);
      if (!parts) return 'outside';
      try {
        const root = await realpath(folder);
        const target = await realpath(join(root, ...parts));
        if (!target.startsWith(root.endsWith(sep) ? root : root + sep)) return 'outside';
        const file = await open(target, 'r');
        try {
          const { size } = await file.stat().then((found) => (found.isFile() ? found : { size: Number.NaN }));
          if (Number.isNaN(size)) return 'unreadable';
          return size > most ? 'large' : new Uint8Array(await file.readFile());
        } finally {
          await file.close();
        }
      } catch (error) {
        const { code } = error as NodeJS.ErrnoException;
        return code === 'ENOENT' || code === 'ENOTDIR' ? 'missing' : 'unreadable';
      }
    },
  };
}
