/** The typesetter's thread on Node: `dist/typesetter.js`. */
import { parentPort } from 'node:worker_threads';
import { serve } from './worker.ts';

const port = parentPort;
port?.on(
  'message',
  serve((message, transfer) => port.postMessage(message, transfer)),
);
