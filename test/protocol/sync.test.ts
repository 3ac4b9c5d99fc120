import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import vscode from './clients/vscode.json';
import { flawed } from './support/profiles.ts';
import type { Client } from './support/session.ts';
import { sessions } from './support/sessions.ts';

const pieces = [
  '\n',
  '  ',
  '- ',
  'name: ',
  'x',
  '"',
  "'",
  'work:\n',
  '  - name: Osprey Mobile\n',
  '#',
  '&a ',
  '---\n',
  '[',
  '}',
  '\t',
  '>-\n',
  'é',
  '😀',
  '\r\n',
  '2019-13',
];

const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  remove: fc.nat(9),
  insert: fc.oneof(fc.constantFrom(...pieces), fc.constant('')),
});

describe('incremental changes', () => {
  const start = sessions();

  it('leave the server with what a fresh open of the same text has', async () => {
    const session = await start({ client: vscode as Client });
    let opened = 0;
    /** What a client is told, but for the document's own address in it. */
    const seen = async (uri: string): Promise<unknown> => {
      const diagnostics = await session.diagnostics(uri);
      const outline = await session.request('textDocument/documentSymbol', { textDocument: { uri } });
      return JSON.parse(JSON.stringify({ diagnostics, outline }).replaceAll(uri, 'file:///home/ada/profile.yaml'));
    };
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 8 }), async (edits) => {
        const edited = `file:///home/ada/edited-${++opened}/profile.yaml`;
        const fresh = `file:///home/ada/fresh-${opened}/profile.yaml`;
        await session.open(edited, flawed);
        let document = TextDocument.create(edited, 'profile', 1, flawed);
        for (const { at, remove, insert } of edits) {
          const from = Math.floor(at * document.getText().length);
          const range = { start: document.positionAt(from), end: document.positionAt(from + remove) };
          await session.change(edited, { range, text: insert });
          document = TextDocument.update(document, [{ range, text: insert }], document.version + 1);
          if (insert === '\n') await session.diagnostics(edited);
        }
        await session.open(fresh, document.getText());
        assert.deepEqual(await seen(edited), await seen(fresh), JSON.stringify(document.getText()));
        await session.close(edited);
        await session.close(fresh);
      }),
      { numRuns: 80 },
    );
  });

  it('are applied in the order given, many in one message or the whole text at once', async () => {
    const session = await start();
    const uri = 'file:///home/ada/profile.yaml';
    await session.open(uri, 'basics:\n  name: Imke\n');
    const at = (line: number, character: number) => ({ start: { line, character }, end: { line, character } });
    await session.change(
      uri,
      { range: at(2, 0), text: 'meta:\n' },
      { range: at(3, 0), text: '  render:\n' },
      { range: at(4, 0), text: '    paper: a9\n' },
    );
    assert.ok((await session.diagnostics(uri)).some(({ code }) => code === 'schema.value'));
    await session.change(uri, { text: 'basics:\n  name: Imke\n' });
    assert.ok((await session.diagnostics(uri)).every(({ code }) => code !== 'schema.value'));
  });
});
