import { watch } from 'node:fs';
import { basename, dirname } from 'node:path';
import { complaint, type Output } from './output.ts';

/** Runs again after every change of the file, until the process is ended. */
export async function follow(path: string, run: () => Promise<unknown>, output: Output): Promise<never> {
  let running: Promise<unknown> = Promise.resolve();
  let waiting = false;
  watch(dirname(path) || '.', (_, name) => {
    if (name !== basename(path) || waiting) return;
    waiting = true;
    running = running.then(async () => {
      waiting = false;
      try {
        await run();
      } catch (error) {
        output.err(complaint(error instanceof Error ? error.message : String(error)));
      }
    });
  });
  return new Promise<never>(() => {});
}
