import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import { createTypesetter, type TypesetterOptions } from './host.ts';
import type { WorkerHandle } from './messages.ts';
import type { Typesetter } from './types.ts';

/** A typesetter on Node. `dist` is the folder with `typesetter.js`, the wasm and the fonts. */
export function createNodeTypesetter(
  dist: string,
  options: Pick<TypesetterOptions, 'patience' | 'memoryLimit'> = {},
): Typesetter {
  putOffOptimizing();
  return createTypesetter({
    ...options,
    loadAsset: (path) => readFile(join(dist, path)),
    startWorker: nodeWorker(dist),
  });
}

/**
 * Makes V8 optimise only WebAssembly that ran for very long. By default its optimising compiler is busy with the 28 MB of
 * Typst for longer than most previews live: put off, the first page comes in half the time and takes 100 MB less, and even
 * 400 edits cost no more. A V8 without this flag says so on stderr and goes on.
 */
function putOffOptimizing(): void {
  setFlagsFromString('--wasm-tiering-budget=1000000000');
}

/** Starts `typesetter.js` as a thread. It does not keep the process alive; what it is asked does. */
export function nodeWorker(dist: string): TypesetterOptions['startWorker'] {
  return async () => nodeHandle(new Worker(join(dist, 'typesetter.js')));
}

function nodeHandle(worker: Worker): WorkerHandle {
  worker.unref();
  return {
    post: (message) => worker.postMessage(message),
    listen: (receive, fail) => {
      worker.on('message', receive);
      worker.on('error', (error: Error) => fail(error.message));
      worker.on('exit', (code) => fail(`exit code ${code}`));
    },
    end: () => void worker.terminate(),
  };
}
