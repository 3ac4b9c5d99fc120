import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import { createTypesetter, type TypesetterOptions } from './host.ts';
import type { WorkerHandle } from './messages.ts';
import type { Typesetter } from './types.ts';

/** A typesetter on Node. `dist` is the folder with `typesetter.js`, the wasm and the fonts; `fontPack` that of fonts for other scripts. */
export function createNodeTypesetter(
  dist: string,
  options: Pick<TypesetterOptions, 'patience' | 'memoryLimit'> & { readonly fontPack?: string | null } = {},
): Typesetter {
  putOffOptimizing();
  return createTypesetter({
    ...options,
    loadAsset: (path) => readFile(join(dist, path)),
    loadPack: async (path) => {
      const folder = options.fontPack ?? installedPack(dist);
      if (folder === null) throw new Error('There is no pack of fonts.');
      return readFile(join(folder, path));
    },
    startWorker: nodeWorker(dist),
  });
}

/** The folder of `merit-fonts-world` where npm put it: beside Merit, or beside the files one works on. Null where it is not. */
export function installedPack(dist: string): string | null {
  for (const from of [dist, process.cwd()]) {
    try {
      return dirname(createRequire(join(from, 'any.js')).resolve('merit-fonts-world/package.json'));
    } catch {}
  }
  return null;
}

/**
 * Makes V8 optimise only WebAssembly that ran for very long. By default its optimising compiler is busy with the 28 MB of
 * Typst for longer than most previews live: put off, the first page comes in half the time and takes 100 MB less, and even
 * 400 edits cost no more. Nor is code checked that never runs: the file is ours, and a check of all of it takes as long as to
 * read it. A V8 without these flags says so on stderr and goes on.
 */
function putOffOptimizing(): void {
  setFlagsFromString('--wasm-tiering-budget=1000000000');
  setFlagsFromString('--wasm-lazy-validation');
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
