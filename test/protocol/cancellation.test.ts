import assert from 'node:assert/strict';
import { CancellationTokenSource, type CompletionItem, LSPErrorCodes } from 'vscode-languageserver/node';
import { within } from './support/deadline.ts';
import { uri } from './support/profiles.ts';
import { sessions } from './support/sessions.ts';

const count = 200;

describe('requests that are overtaken', () => {
  const start = sessions();

  it('answer RequestCancelled; the last one is answered, and right', async () => {
    const session = await start();
    const { connection } = session;
    const head = 'basics:\n  name: Imke Roosdorp\nwork:\n  - name: Quayside Bank\n    ';
    await session.open(uri, `${head}\n`);
    const word = 'highlights'.repeat(count / 10);
    const answers: Promise<readonly CompletionItem[] | number>[] = [];
    let previous: InstanceType<typeof CancellationTokenSource> | null = null;
    for (let i = 0; i < count; i++) {
      const at = { line: 4, character: 4 + i };
      void session.change(uri, { range: { start: at, end: at }, text: word[i]! });
      previous?.cancel();
      previous = new CancellationTokenSource();
      const position = { line: 4, character: 5 + i };
      const answer = connection.sendRequest<CompletionItem[]>(
        'textDocument/completion',
        { textDocument: { uri }, position },
        previous.token,
      );
      answers.push(
        within(
          `completion ${i}`,
          answer.catch((error: { code?: number }) => {
            if (typeof error.code !== 'number') throw error;
            return error.code;
          }),
        ),
      );
    }
    const settled = await Promise.all(answers);
    const refused = settled.filter((answer) => typeof answer === 'number');
    assert.ok(
      refused.every((code) => code === LSPErrorCodes.RequestCancelled),
      String([...new Set(refused)]),
    );
    assert.ok(refused.length >= count / 2, `only ${refused.length} of ${count} were cancelled`);
    const last = settled.at(-1);
    assert.ok(Array.isArray(last), 'the last one is answered');
    for (const { textEdit } of last as readonly CompletionItem[]) {
      assert.ok(textEdit && 'range' in textEdit);
      assert.deepEqual(textEdit.range.end, { line: 4, character: 4 + count });
    }
    const back = { start: { line: 4, character: 4 }, end: { line: 4, character: 4 + count } };
    await session.change(uri, { range: back, text: 'h' });
    const items = await session.completion(uri, 4, 5);
    assert.ok(items.some(({ label }) => label === 'highlights'));
  });

  it('leave the diagnostics of the last version', async () => {
    const session = await start();
    await session.open(uri, 'meta:\n  render:\n    paper: a\n');
    const refused: number[] = [];
    for (let i = 0; i < count; i++) {
      const source = new CancellationTokenSource();
      const at = { line: 2, character: 12 };
      const end = i % 2 ? { line: 2, character: 13 } : at;
      void session.change(uri, { range: { start: at, end }, text: i % 2 ? '' : '4' });
      session.connection
        .sendRequest('textDocument/diagnostic', { textDocument: { uri } }, source.token)
        .catch((error: { code: number }) => refused.push(error.code));
      source.cancel();
    }
    const found = await session.diagnostics(uri);
    assert.deepEqual(
      found.filter(({ code }) => code === 'schema.value').map(({ range }) => range.start),
      [{ line: 2, character: 11 }],
    );
    assert.ok(refused.length > 0 && refused.every((code) => code === LSPErrorCodes.RequestCancelled));
  });
});
