/** The importer's worker in a browser: `dist/importer.worker.js`. Its host reads the pages of PDFs for it. */
import { type ImportTools, Unreadable } from '../core/interchange/importers/importer.ts';
import { importFile } from '../core/interchange/importers/index.ts';
import type { PdfPage } from '../core/interchange/reader/page.ts';
import { inflateOnWeb } from './inflate.web.ts';
import type { FromWebImporter, ImportRequest, ToWebImporter } from './messages.ts';

interface WorkerScope {
  onmessage: ((event: { readonly data: ToWebImporter }) => void) | null;
  postMessage(message: FromWebImporter): void;
}

const scope = globalThis as unknown as WorkerScope;
let pages: { resolve: (pages: readonly PdfPage[]) => void; reject: (error: Error) => void } | null = null;

const tools: ImportTools = {
  pdf: (bytes) =>
    new Promise((resolve, reject) => {
      pages = { resolve, reject };
      scope.postMessage({ pdf: bytes });
    }),
  inflate: inflateOnWeb,
};

const read = async ({ name, bytes, from }: ImportRequest): Promise<void> =>
  scope.postMessage({ result: await importFile({ name, bytes }, tools, from) });

scope.onmessage = ({ data }) => {
  if ('request' in data)
    void read(data.request).catch((error: unknown) => {
      // Thrown outside the promise, it reaches the host's `onerror`.
      setTimeout(() => {
        throw error;
      });
    });
  else if ('pages' in data) pages?.resolve(data.pages);
  else pages?.reject(new Unreadable(data.unreadable));
};
