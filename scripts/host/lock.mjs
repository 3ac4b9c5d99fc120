// One at a time, across processes.
import { mkdir, open, readFile, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { until } from './run.mjs';

function alive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** Runs `work` while holding the lock file `path`; a lock left behind by a dead process is taken over. */
export async function withLock(path, work, seconds = 600) {
  await mkdir(dirname(path), { recursive: true });
  const take = async () => {
    try {
      const file = await open(path, 'wx');
      await file.write(String(process.pid));
      await file.close();
      return true;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      const owner = Number(await readFile(path, 'utf8').catch(() => ''));
      if (owner && !alive(owner)) await rm(path, { force: true });
      return false;
    }
  };
  await until(take, `another run holds ${path}; remove it if no other run is active`, seconds, 250);
  try {
    return await work();
  } finally {
    await rm(path, { force: true });
  }
}
