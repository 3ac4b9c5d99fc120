/**
 * The reader of PDF, one bundle for every surroundings: on Node it is required, in a browser it is a worker of its own that is sent
 * the bytes of a PDF and answers with its pages.
 */
import { isUnreadable } from '../core/interchange/importers/importer.ts';
import type { PdfAnswer } from './messages.ts';
import { readPdf } from './pdf.ts';

export { readPdf } from './pdf.ts';

interface WorkerScope {
  readonly importScripts?: unknown;
  onmessage: ((event: { readonly data: Uint8Array }) => void) | null;
  postMessage(answer: PdfAnswer): void;
}

const scope = globalThis as unknown as WorkerScope;
if (typeof scope.importScripts === 'function')
  scope.onmessage = async ({ data }) => {
    try {
      scope.postMessage({ pages: await readPdf(data) });
    } catch (error) {
      if (!isUnreadable(error)) throw error;
      scope.postMessage({ unreadable: error.message });
    }
  };
