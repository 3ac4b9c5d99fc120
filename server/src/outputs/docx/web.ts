import type { Tools } from '../output.ts';

/** Longer than this nothing takes to write, in milliseconds. */
const patience = 20_000;

/** Writes Word documents in a browser, each in a worker. `loadAsset` gives the bytes of a file under `dist/`. */
export function docxOnWeb(loadAsset: (path: string) => Promise<Uint8Array>): Tools['docx'] {
  let script: Promise<string> | null = null;
  return async (input) => {
    script ??= loadAsset('docx.js').then((bytes) =>
      URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: 'text/javascript' })),
    );
    script.catch(() => {
      script = null;
    });
    const worker = new Worker(await script, { name: 'merit-docx' });
    try {
      return await new Promise<Uint8Array>((resolve, reject) => {
        setTimeout(() => reject(new Error('writing the document took too long')), patience);
        worker.onmessage = ({ data }) => resolve(data as Uint8Array);
        worker.onerror = ({ message }) => reject(new Error(message));
        worker.postMessage(input);
      });
    } finally {
      worker.terminate();
    }
  };
}
