import assert from 'node:assert/strict';
import type {
  CodeAction,
  SemanticTokens,
  SemanticTokensDelta,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver/node';
import type { DesignResult, MoveResult, PastingResult } from '../../server/src/protocol.ts';
import vscode from './clients/vscode.json';
import { afterEdit, afterEdits, behind, cursor, flawed, sound, typed, uri } from './support/profiles.ts';
import type { Client } from './support/session.ts';
import { sessions } from './support/sessions.ts';

const elsewhere = 'file:///home/ada/other.yaml';

describe('what an editor asks of a document', () => {
  const start = sessions();
  const opened = async (text: string) => {
    const session = await start({ client: vscode as Client });
    await session.open(uri, text);
    return session;
  };

  it('moves an entry up or down, and no other', async () => {
    const text = 'skills:\n  - name: Care\n  - name: Rotas\n  - name: Triage\n';
    const session = await opened(text);
    const moved = async (direction: string, of = uri): Promise<string | null> => {
      const position = behind(text, 'Rotas');
      const found = await session.request<MoveResult>('merit/move', { uri: of, position, direction });
      return found && typeof found === 'object' ? afterEdits(text, [found.edit]) : found;
    };
    const order = (...names: readonly string[]) => `skills:\n${names.map((name) => `  - name: ${name}\n`).join('')}`;
    assert.equal(await moved('up'), order('Rotas', 'Care', 'Triage'));
    assert.equal(await moved('down'), order('Care', 'Triage', 'Rotas'));
    assert.equal(await moved('up', elsewhere), null);
  });

  it('writes copied lines as highlights, and nothing elsewhere', async () => {
    const text = 'work:\n  - name: Care\n    highlights:\n      - \n';
    const session = await opened(text);
    const end = { line: 3, character: 8 };
    const pasted = (of: string, copied: unknown) =>
      session.request<PastingResult>('merit/pasting', { uri: of, range: { start: end, end }, text: copied });
    assert.deepEqual(await pasted(uri, '• Fed 90 guests: daily\n• Ran the bar'), {
      text: '"Fed 90 guests: daily"\n      - Ran the bar',
    });
    assert.equal(await pasted(uri, 'Ran the bar'), null);
    assert.equal(await pasted(uri, 7), null);
    assert.equal(await pasted(elsewhere, '• Fed 90 guests'), null);
  });

  it('writes a wish for the design where it belongs, and takes it back', async () => {
    const session = await opened(sound);
    const written = async (key: string, value: unknown, of = uri): Promise<string | null> => {
      const found = await session.request<DesignResult>('merit/design', { uri: of, key, value });
      return found && afterEdits(sound, found.edits as TextEdit[]);
    };
    assert.equal(await written('paper', 'letter'), sound.replace('paper: a4', 'paper: letter'));
    assert.equal(
      await written('template', 'modern'),
      sound.replace('    paper: a4\n', '    paper: a4\n    template: modern\n'),
    );
    assert.equal(await written('accent', null), sound);
    assert.equal(await written('name', 'Ada'), null);
    assert.equal(await written('paper', 4), null);
    assert.equal(await written('paper', 'letter', elsewhere), null);
  });

  it('colours a text, and then only what changed of it', async () => {
    const session = await opened(sound);
    const textDocument = { uri };
    const full = await session.request<SemanticTokens>('textDocument/semanticTokens/full', { textDocument });
    assert.ok(full.data.length > 0);
    await session.change(uri, typed(behind(sound, 'name: '), '2 of '));
    const delta = (previousResultId: string | undefined) =>
      session.request<SemanticTokens & SemanticTokensDelta>('textDocument/semanticTokens/full/delta', {
        textDocument,
        previousResultId,
      });
    const changed = await delta(full.resultId);
    assert.notEqual(changed.resultId, full.resultId);
    const data = [...full.data];
    for (const { start: at, deleteCount, data: put = [] } of [...changed.edits].reverse())
      data.splice(at, deleteCount, ...put);
    const fresh = await session.request<SemanticTokens>('textDocument/semanticTokens/full', { textDocument });
    assert.deepEqual(data, fresh.data);
    const lost = await delta('long gone');
    assert.deepEqual([lost.edits, lost.data], [undefined, fresh.data]);
  });

  it('renames what stands in several places, and nothing that does not', async () => {
    const text =
      'work:\n  - name: Quay\n    highlights:\n      - text: Cut falls by 3%\n        id: falls\nstories:\n  - name: Falls\n    work: Quay\n';
    const session = await opened(text);
    const rename = (piece: string) =>
      session.request<WorkspaceEdit | null>('textDocument/rename', {
        textDocument: { uri },
        position: behind(text, piece),
        newName: 'Mill',
      });
    assert.equal(afterEdit(text, (await rename('work: Qu'))!), text.replaceAll('Quay', 'Mill'));
    assert.equal(await rename('Cut fa'), null);
  });

  it('offers quick fixes to whoever asks for them, by any name', async () => {
    const session = await opened(flawed);
    const kinds = async (only?: readonly string[]): Promise<readonly string[]> => {
      const found = await session.request<readonly CodeAction[]>('textDocument/codeAction', {
        textDocument: { uri },
        range: { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } },
        context: { diagnostics: await session.diagnostics(uri), ...(only ? { only } : {}) },
      });
      return [...new Set(found.map(({ kind = '' }) => kind.split('.')[0]!))];
    };
    assert.ok((await kinds()).includes('quickfix'));
    assert.ok((await kinds([''])).includes('quickfix'));
    assert.deepEqual(await kinds(['quickfix']), ['quickfix']);
    assert.ok(!(await kinds(['refactor'])).includes('quickfix'));
    assert.deepEqual(await kinds(['source.organizeImports']), []);
  });

  it('is answered with nothing of a document that is not open', async () => {
    const session = await opened(sound);
    const { position } = cursor('basics:\n  na|me: Ada\n');
    const of = { textDocument: { uri: elsewhere } };
    for (const [method, params, nothing] of [
      ['textDocument/hover', { ...of, position }, null],
      ['textDocument/rename', { ...of, position, newName: 'a' }, null],
      ['textDocument/documentSymbol', of, []],
      ['textDocument/formatting', { ...of, options: {} }, []],
      ['textDocument/codeLens', of, []],
      ['textDocument/foldingRange', of, []],
      ['textDocument/semanticTokens/full', of, { data: [] }],
      ['merit/locate', { uri: elsewhere, pointer: '/basics' }, null],
      ['merit/pointerAt', { uri: elsewhere, position }, null],
      ['merit/exportName', { uri: elsewhere }, null],
    ] as const)
      assert.deepEqual(await session.request(method, params), nothing, method);
  });
});

describe('a file of settings in an editor', () => {
  const start = sessions();
  it('offers the fix of a fault that the range touches, and no other', async () => {
    const session = await start({ client: vscode as Client });
    const config = 'file:///home/ada/.meritrc.yaml';
    await session.open(config, 'minRato: 0.5\nlocal: en-GB\n', 'meritrc');
    const titles = async (line: number, from: number, to: number, last = line): Promise<readonly string[]> =>
      (
        await session.request<readonly CodeAction[]>('textDocument/codeAction', {
          textDocument: { uri: config },
          range: { start: { line, character: from }, end: { line: last, character: to } },
          context: { diagnostics: [] },
        })
      ).map(({ title }) => title);
    const [first, second] = [await titles(0, 3, 3), await titles(1, 2, 2)];
    assert.deepEqual([first.length, second.length], [1, 1]);
    assert.match(first[0]!, /minRatio/);
    assert.match(second[0]!, /locale/);
    assert.deepEqual(await titles(0, 0, 0), first);
    assert.deepEqual(await titles(0, 7, 7), first);
    assert.deepEqual(await titles(0, 9, 12), []);
    assert.deepEqual(await titles(2, 0, 0), []);
    assert.deepEqual(await titles(0, 10, 0, 1), second);
    assert.deepEqual(await titles(0, 0, 0, 2), [...first, ...second]);
  });
});
