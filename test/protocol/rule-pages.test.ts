import assert from 'node:assert/strict';
import type { CodeAction, ShowDocumentParams } from 'vscode-languageserver/node';
import vscode from './clients/vscode.json';
import { flawed, uri } from './support/profiles.ts';
import { bare, type Client } from './support/session.ts';
import { sessions } from './support/sessions.ts';

const docs = 'file:///opt/merit/docs/rules';
const code: Client = { ...(vscode as unknown as Client), initializationOptions: { docs, now: '2026-06-15' } };

describe('the pages of rules', () => {
  const start = sessions();
  const params = {
    textDocument: { uri },
    range: { start: { line: 7, character: 16 }, end: { line: 7, character: 16 } },
    context: { diagnostics: [] },
  };

  it('can be reached from the findings at the cursor, behind what mends them', async () => {
    const session = await start({ client: code });
    await session.open(uri, flawed);
    const actions = await session.request<CodeAction[]>('textDocument/codeAction', params);
    const page = actions.findIndex(({ title }) => title === 'Show the page about `date.invalid`');
    assert.ok(page > actions.findIndex(({ title }) => title === 'Ignore `date.invalid` here'));
    const { command } = actions[page]!;
    const shown = session.next<ShowDocumentParams>('window/showDocument');
    await session.request('workspace/executeCommand', { command: command!.command, arguments: command!.arguments });
    assert.equal((await shown).uri, `${docs}/date.invalid.md`);
  });

  it('are all shown for a command without a code, or with one that is none', async () => {
    const session = await start({ client: code });
    const [documentation] = (session.initialized!.capabilities.codeActionProvider as { documentation?: object[] })
      .documentation ?? [undefined];
    assert.ok(documentation, 'VS Code shows it below the quick fixes');
    for (const given of [[], ['../../etc/passwd'], [7]]) {
      const shown = session.next<ShowDocumentParams>('window/showDocument');
      await session.request('workspace/executeCommand', { command: 'merit.showRule', arguments: given });
      assert.equal((await shown).uri, `${docs}/README.md`);
    }
  });

  it('are not offered to a client that cannot show them', async () => {
    const session = await start({ client: { ...bare, initializationOptions: { docs } } });
    assert.equal(session.initialized!.capabilities.executeCommandProvider, undefined);
  });
});
