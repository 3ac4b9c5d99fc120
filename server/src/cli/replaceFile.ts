import type { Stats } from 'node:fs';
import { type FileHandle, link, lstat, open, readlink, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { fileError, UsageError } from './output.ts';

interface Place {
  /** The file itself, behind links. */
  readonly target: string;
  /** What it is kept as; null for a file that is not there yet. */
  readonly known: Stats | null;
}

async function placeOf(path: string): Promise<Place> {
  try {
    const target = await realpath(path);
    return { target, known: await stat(target) };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    // A link to a file that is to come.
    const link = await readlink(path).catch(() => null);
    return link === null ? { target: path, known: null } : placeOf(resolve(dirname(path), link));
  }
}

/** Do two paths lead to one file, through whatever links? */
export async function isSameFile(path: string, other: string): Promise<boolean> {
  const real = (one: string): Promise<string> => realpath(one).catch(() => resolve(one));
  return (await real(path)) === (await real(other));
}

const refusesNewFiles: ReadonlySet<unknown> = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOTSUP']);

/**
 * Writes a file so that it is never half written: a new file takes the place of the old one. Where a folder allows no new
 * file, the old one is written over. Without `clobber` a file that is there stays. @throws {UsageError} when neither is
 * possible
 */
export async function replaceFile(path: string, content: string | Uint8Array, clobber = true): Promise<void> {
  try {
    const { target, known } = clobber ? await placeOf(path) : { target: path, known: null };
    // A new file could take its place all the same, which nobody expects of one that is protected.
    if (known && (known.mode & 0o222) === 0) throw new UsageError(`${path}: it is protected from being written.`);
    const next = `${target}.merit-${process.pid}`;
    try {
      const file = await open(next, 'wx');
      try {
        if (known) await keepAs(file, known);
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
    throw await writeError(path, error);
  }
}

/** Gives a new file the owner, where that is allowed, and the permissions of the one whose place it takes. */
async function keepAs(file: FileHandle, { uid, gid, mode }: Stats): Promise<void> {
  const own = await file.stat();
  if (own.uid !== uid || own.gid !== gid) await file.chown(uid, gid).catch(() => undefined);
  await file.chmod(mode & 0o7777);
}

/** Why a file could not be written; a folder that is missing is blamed, not the file. */
async function writeError(path: string, error: unknown): Promise<UsageError> {
  if (error instanceof UsageError) return error;
  const folder = dirname(path);
  const missing = (error as NodeJS.ErrnoException).code === 'ENOENT' && !(await stat(folder).catch(() => null));
  return missing ? new UsageError(`${path}: there is no folder ${folder}.`) : fileError(path, error);
}

/** Writes a new file, whole or not at all. One that is there stays. @throws {UsageError} with `instead` as what to do then */
export async function createFile(path: string, text: string, instead: string): Promise<void> {
  if (await lstat(path).catch(() => null)) throw new UsageError(`${path}: it exists already; ${instead}.`);
  await replaceFile(path, text, false);
}
