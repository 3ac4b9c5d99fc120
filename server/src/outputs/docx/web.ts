import { blobWorkers, type LoadAsset } from '../../blobWorker.ts';
import type { Tools } from '../output.ts';

/** Longer than this nothing takes to write, in milliseconds. */
const patience = 20_000;

/** Writes Word documents in a browser, each in a worker of its own. */
export function docxOnWeb(loadAsset: LoadAsset): Tools['docx'] {
  const start = blobWorkers(loadAsset);
  return async (input) => {
    const worker = await start('docx.js', 'merit-docx');
    let timer: ReturnType<typeof setTimeout> | undefined;
    try {
      return await new Promise<Uint8Array>((resolve, reject) => {
        timer = setTimeout(() => reject(new Error('writing the document took too long')), patience);
        worker.onmessage = ({ data }) => resolve(data as Uint8Array);
        worker.onerror = ({ message }) => reject(new Error(message));
        worker.postMessage(input);
      });
    } finally {
      clearTimeout(timer);
      worker.terminate();
    }
  };
}
