/**
 * The writer of Word documents, one bundle for every surroundings: on Node it is required, in a browser it is a worker of its
 * own that is sent what to write and answers with the file.
 */
import type { DocxInput } from './input.ts';
import { writeDocx } from './write.ts';

export { writeDocx } from './write.ts';

interface WorkerScope {
  readonly importScripts?: unknown;
  onmessage: ((event: { readonly data: DocxInput }) => void) | null;
  postMessage(answer: Uint8Array): void;
}

const scope = globalThis as unknown as WorkerScope;
if (typeof scope.importScripts === 'function')
  scope.onmessage = async ({ data }) => scope.postMessage(await writeDocx(data));
