/** The importer's thread on Node: `dist/importer.js`. */
import { promisify } from 'node:util';
import { parentPort } from 'node:worker_threads';
import { inflateRaw } from 'node:zlib';
import type { ImportTools } from '../core/interchange/importers/importer.ts';
import { importFile } from '../core/interchange/importers/index.ts';
import type { ImportRequest } from './messages.ts';
import { pdfReader } from './pdfReader.ts';

const inflateAsync = promisify(inflateRaw);

const tools: ImportTools = {
  pdf: pdfReader(__dirname),
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
