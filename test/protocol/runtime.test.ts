import assert from 'node:assert/strict';
import { LSPErrorCodes } from 'vscode-languageserver/node';
import type { PreviewFrameParams } from '../../server/src/protocol.ts';
import { type Frame, TypesetError } from '../../server/src/typesetter/types.ts';
import { sound, uri } from './support/profiles.ts';
import { next, serve } from './support/serving.ts';

const frame: Frame = {
  pages: 1,
  warnings: [],
  spill: null,
  filled: 1,
  last: null,
  base: { margin: 18, size: 10 },
  action: 'reset',
  delta: new Uint8Array([1]),
};

describe('the machine of the server', () => {
  it('is told which preview is closed, so that its typesetter can rest', async () => {
    const closed: string[] = [];
    const client = await serve({
      createTypesetter: () => ({
        preview: async () => frame,
        pdf: () => Promise.reject(new TypesetError('no PDF here')),
        close: (session) => closed.push(session),
        dispose: async () => undefined,
      }),
    });
    await client.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'profile', version: 1, text: sound },
    });
    const shown = next<PreviewFrameParams>(client, 'merit/preview/frame');
    await client.sendRequest('merit/preview/open', { uri });
    assert.equal((await shown).pages, 1);
    assert.deepEqual(closed, []);
    await client.sendNotification('merit/preview/close', { uri });
    await client.sendRequest('textDocument/documentSymbol', { textDocument: { uri } });
    assert.deepEqual(closed, [uri]);
  });

  it('fails without the client seeing more than that; the log names the request and the reason', async () => {
    const client = await serve({ importDocument: () => Promise.reject(new Error('the thread did not start')) });
    const logged = next<{ readonly message: string }>(client, 'window/logMessage');
    await assert.rejects(
      client.sendRequest('merit/import', { name: 'cv.txt', data: Buffer.from('Ada').toString('base64') }),
      { code: LSPErrorCodes.RequestFailed, message: 'The document could not be imported.' },
    );
    assert.match((await logged).message, /^merit\/import failed: Error: the thread did not start/);
  });
});
