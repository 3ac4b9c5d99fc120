import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { ImportResult } from '../core/interchange/importers/index.ts';
import { type ImportRequest, patience, tooSlow } from './messages.ts';

/** The most memory a file may take, in megabytes. */
const usualMemory = 768;

/**
 * Reads a file in a thread of its own, so that whatever the file holds costs at most so much time and memory. `dist` is the folder with
 * `importer.js`, `memory` the bound in megabytes. @throws what is a bug of the importer, or when `signal` says to stop
 */
export function importOnNode(
  dist: string,
  request: ImportRequest,
  signal?: AbortSignal,
  memory = usualMemory,
): Promise<ImportResult> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(join(dist, 'importer.js'), { resourceLimits: { maxOldGenerationSizeMb: memory } });
    const tooMuch = (reason: string): void => end({ ok: false, reason });
    const timer = setTimeout(() => tooMuch(tooSlow), patience);
    const stop = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', aborted);
      void worker.terminate();
    };
    const end = (result: ImportResult): void => {
      stop();
      resolve(result);
    };
    const aborted = (): void => {
      stop();
      reject(new Error('cancelled'));
    };
    signal?.addEventListener('abort', aborted);
    worker.on('message', end);
    worker.on('error', (error: Error & { code?: string }) => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY')
        return tooMuch('reading it takes more memory than a résumé should, so Merit stopped.');
      stop();
      reject(error);
    });
    worker.postMessage(request);
  });
}
