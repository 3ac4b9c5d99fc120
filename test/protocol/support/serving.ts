import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import {
  createConnection,
  createMessageConnection,
  type MessageConnection,
  ProposedFeatures,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { type Runtime, startServer } from '../../../server/src/lsp/server.ts';
import type { InitializationOptions } from '../../../server/src/protocol.ts';
import { within } from './deadline.ts';

/** The server in this process, on a machine of the test's own; its client has said `initialized`. */
export async function serve(
  machine: Partial<Runtime>,
  capabilities: object = {},
  initializationOptions: InitializationOptions = {},
): Promise<MessageConnection> {
  const [asked, answered] = [new PassThrough(), new PassThrough()];
  startServer(createConnection(ProposedFeatures.all, asked, answered), {
    today: () => '2026-06-15',
    files: null,
    readConfig: async () => 'missing',
    filesBeside: () => null,
    createTypesetter: () => assert.fail('nothing is shown'),
    importDocument: () => assert.fail('nothing is imported'),
    writeDocx: () => assert.fail('nothing is written'),
    embedFaces: () => assert.fail('nothing is written'),
    ...machine,
  });
  const client = createMessageConnection(new StreamMessageReader(answered), new StreamMessageWriter(asked));
  client.listen();
  await client.sendRequest('initialize', { processId: null, rootUri: null, capabilities, initializationOptions });
  await client.sendNotification('initialized', {});
  return client;
}

/** The next notification of that name. */
export const next = <P>(client: MessageConnection, method: string): Promise<P> =>
  within(method, new Promise<P>((resolve) => client.onNotification(method, (params: P) => resolve(params))));
