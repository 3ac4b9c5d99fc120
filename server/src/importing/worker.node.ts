/** The importer's thread on Node: `dist/importer.js`. */
import { join } from 'node:path';
import { promisify } from 'node:util';
import { parentPort } from 'node:worker_threads';
import { inflateRaw } from 'node:zlib';
import type { ImportTools } from '../core/interchange/importers/importer.ts';
import { importFile } from '../core/interchange/importers/index.ts';
import type { ImportRequest } from './messages.ts';

const inflateAsync = promisify(inflateRaw);

const tools: ImportTools = {
  pdf: async (bytes) => {
    const { readPdf } = require(join(__dirname, 'importer.pdf.js')) as typeof import('./pdfBundle.ts');
    return readPdf(bytes);
  },
  inflate: async (bytes, limit) => inflateAsync(bytes, { maxOutputLength: Math.max(1, limit) }),
};

parentPort?.once('message', ({ name, bytes, from }: ImportRequest) => {
  importFile({ name, bytes }, tools, from).then(
    (result) => parentPort?.postMessage(result),
    (error: unknown) => {
      throw error;
    },
  );
});
