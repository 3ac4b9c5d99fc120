import { blobWorkers, type LoadAsset } from '../blobWorker.ts';
import { createTypesetter, type TypesetterOptions } from './host.ts';
import type { WorkerHandle } from './messages.ts';
import type { Typesetter } from './types.ts';

/** A typesetter in a browser or a web worker. The worker's script comes through `loadAsset` and starts as a blob. */
export function createWebTypesetter(
  loadAsset: LoadAsset,
  options: Pick<TypesetterOptions, 'patience' | 'memoryLimit' | 'loadPack'> = {},
): Typesetter {
  const start = blobWorkers(loadAsset);
  return createTypesetter({
    ...options,
    loadAsset,
    startWorker: async () => webHandle(await start('typesetter.worker.js', 'merit-typesetter')),
  });
}

function webHandle(worker: Worker): WorkerHandle {
  return {
    post: (message) => worker.postMessage(message),
    listen: (receive, fail) => {
      worker.onmessage = ({ data }) => receive(data);
      worker.onerror = ({ message }) => fail(message);
      worker.onmessageerror = () => fail('a message could not be read');
    },
    end: () => worker.terminate(),
  };
}
