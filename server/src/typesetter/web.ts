import { createTypesetter, type TypesetterOptions } from './host.ts';
import type { WorkerHandle } from './messages.ts';
import type { Typesetter } from './types.ts';

/** A typesetter in a browser or a web worker. The worker's script comes through `loadAsset` and starts as a blob. */
export function createWebTypesetter(
  loadAsset: TypesetterOptions['loadAsset'],
  options: Pick<TypesetterOptions, 'patience' | 'memoryLimit' | 'loadPack'> = {},
): Typesetter {
  let script: Promise<string> | null = null;
  return createTypesetter({
    ...options,
    loadAsset,
    startWorker: async () => {
      script ??= loadAsset('typesetter.worker.js').then((bytes) => {
        return URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: 'text/javascript' }));
      });
      return webHandle(new Worker(await script, { name: 'merit-typesetter' }));
    },
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
