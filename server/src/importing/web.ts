import { blobWorkers, type LoadAsset } from '../blobWorker.ts';
import type { ImportResult } from '../core/interchange/importers/index.ts';
import {
  type FromWebImporter,
  type PdfAnswer,
  patience,
  type RunImport,
  type ToWebImporter,
  tooSlow,
} from './messages.ts';

/** Reads documents in a browser: in a worker of its own, and PDFs in another one whose script is loaded with the first PDF. */
export function createWebImporter(loadAsset: LoadAsset): RunImport {
  const start = blobWorkers(loadAsset);
  return (request, signal) =>
    new Promise<ImportResult>((resolve, reject) => {
      const workers: Worker[] = [];
      let ended = false;
      const stop = (): void => {
        ended = true;
        clearTimeout(timer);
        signal?.removeEventListener('abort', aborted);
        for (const worker of workers) worker.terminate();
      };
      const end = (result: ImportResult): void => {
        stop();
        resolve(result);
      };
      const fail = (error: unknown): void => {
        stop();
        reject(error);
      };
      const aborted = (): void => fail(new Error('cancelled'));
      const timer = setTimeout(() => end({ ok: false, reason: tooSlow }), patience);
      signal?.addEventListener('abort', aborted);
      const run = async (path: string, message: unknown, receive: (data: never) => void): Promise<Worker> => {
        const worker = await start(path, 'merit-importer');
        workers.push(worker);
        if (ended) worker.terminate();
        worker.onmessage = ({ data }) => receive(data as never);
        worker.onerror = ({ message: said }) => fail(new Error(said));
        worker.postMessage(message);
        return worker;
      };
      const importer: Promise<Worker> = run(
        'importer.worker.js',
        { request } satisfies ToWebImporter,
        (said: FromWebImporter) => {
          if ('result' in said) return end(said.result);
          const pass = (answer: PdfAnswer): void =>
            void importer.then((worker) => worker.postMessage(answer satisfies ToWebImporter));
          run('importer.pdf.js', said.pdf, pass).catch(fail);
        },
      );
      importer.catch(fail);
    });
}
