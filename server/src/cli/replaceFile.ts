import { open, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { fileError } from './output.ts';

/**
 * Gives a file another text so that it is never half written: a new file takes the place of the old one. Where a folder
 * allows no new file, the old one is written over. @throws {UsageError} when neither is possible
 */
export async function replaceFile(path: string, text: string): Promise<void> {
  try {
    const target = await realpath(path);
    const { mode } = await stat(target);
    const next = `${target}.merit-${process.pid}`;
    try {
      const file = await open(next, 'wx', mode);
      try {
        await file.writeFile(text);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(next, target);
    } catch (error) {
      await rm(next, { force: true });
      const code = (error as { code?: unknown }).code;
      if (code !== 'EACCES' && code !== 'EPERM' && code !== 'EROFS') throw error;
      await writeFile(target, text);
    }
  } catch (error) {
    throw fileError(path, error);
  }
}
