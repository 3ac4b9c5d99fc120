/** The typesetter's Web Worker: `dist/typesetter.worker.js`. */
import type { ToWorker } from './messages.ts';
import { serve } from './worker.ts';

const scope = globalThis as unknown as {
  onmessage: (event: { readonly data: ToWorker }) => void;
  postMessage(message: unknown, transfer: readonly ArrayBuffer[]): void;
};
const receive = serve((message, transfer) => scope.postMessage(message, transfer));
scope.onmessage = ({ data }) => receive(data);
