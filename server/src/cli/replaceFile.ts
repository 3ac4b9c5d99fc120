import { link, open, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { fileError } from './output.ts';

interface Place {
  /** The file itself, behind links. */
  readonly target: string;
  /** Its permissions; the usual ones for a file that is not there yet. */
  readonly mode: number;
}

const usualMode = 0o666;

async function placeOf(path: string): Promise<Place> {
  try {
    const target = await realpath(path);
    return { target, mode: (await stat(target)).mode };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return { target: path, mode: usualMode };
  }
}

const refusesNewFiles: ReadonlySet<unknown> = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOTSUP']);

/**
 * Writes a file so that it is never half written: a new file takes the place of the old one. Where a folder allows no new
 * file, the old one is written over. Without `clobber` a file that is there stays. @throws {UsageError} when neither is
 * possible
 */
export async function replaceFile(path: string, content: string | Uint8Array, clobber = true): Promise<void> {
  try {
    const { target, mode } = clobber ? await placeOf(path) : { target: path, mode: usualMode };
    const next = `${target}.merit-${process.pid}`;
    try {
      const file = await open(next, 'wx', mode);
      try {
        await file.writeFile(content);
        await file.sync();
      } finally {
        await file.close();
      }
      // A second name for the new file, unlike a move, never takes the place of another.
      if (clobber) await rename(next, target);
      else await link(next, target);
    } catch (error) {
      if (!refusesNewFiles.has((error as NodeJS.ErrnoException).code)) throw error;
      await writeFile(target, content, { flag: clobber ? 'w' : 'wx' });
    } finally {
      await rm(next, { force: true });
    }
  } catch (error) {
    throw fileError(path, error);
  }
}
