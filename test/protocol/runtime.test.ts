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
        wake: () => undefined,
        preview: async () => frame,
        pdf: () => Promise.reject(new TypesetError('no PDF here')),
        pictures: async () => undefined,
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

  it('may run over midnight: what was to come is no longer', async () => {
    let day = '2026-06-15';
    const client = await serve({ today: () => day }, { textDocument: { diagnostic: {} } });
    await client.sendNotification('textDocument/didOpen', {
      textDocument: {
        uri,
        languageId: 'profile',
        version: 1,
        text: 'work:\n  - name: Quayside Bank\n    position: Clerk\n    startDate: 2026-06-16\n    endDate: present\n',
      },
    });
    const codes = async (): Promise<readonly string[]> => {
      const { items } = await client.sendRequest<{ readonly items: readonly { readonly code: string }[] }>(
        'textDocument/diagnostic',
        { textDocument: { uri } },
      );
      return items.map(({ code }) => code).filter((code) => code.startsWith('date.'));
    };
    assert.deepEqual(await codes(), ['date.future']);
    day = '2026-06-16';
    assert.deepEqual(await codes(), []);
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
