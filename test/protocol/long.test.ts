import assert from 'node:assert/strict';
import { CancellationTokenSource, type Diagnostic, LSPErrorCodes } from 'vscode-languageserver/node';
import { uri } from './support/profiles.ts';
import { bare, pulling } from './support/session.ts';
import { sessions } from './support/sessions.ts';

/** So many roles that they are not all read at once; the last has a date that does not exist. */
const roles = 600;
const long = `basics:
  name: Imke Roosdorp
work:
${Array.from(
  { length: roles },
  (_, i) => `  - name: Quayside Bank ${i}
    position: Engineer
    startDate: 2021-${i === roles - 1 ? '13' : '10'}
    endDate: 2022-03
    highlights:
      - Responsible for service ${i} of the settlement platform
`,
).join('')}`;

const has = (found: readonly Diagnostic[], code: string): boolean => found.some((one) => one.code === code);
const settings = { maxProblems: 10_000 };

describe('a long document', () => {
  const start = sessions();

  it('gets its errors first; the client is told to ask again for the rest', async () => {
    const session = await start({ settings });
    const refresh = session.next('workspace/diagnostic/refresh');
    await session.open(uri, long);
    const first = await session.pull(uri);
    assert.ok(first.kind === 'full');
    assert.ok(has(first.items, 'date.invalid'), 'the error in the last entry is known at once');
    assert.equal(has(first.items, 'bullet.weak-opening'), false);
    await refresh;
    const second = await session.pull(uri, first.resultId);
    assert.ok(second.kind === 'full');
    assert.equal(second.items.filter(({ code }) => code === 'bullet.weak-opening').length, roles);
    assert.ok(has(second.items, 'date.invalid'));
    assert.equal((await session.pull(uri, second.resultId)).kind, 'unchanged');
  });

  it('that is longer than a book gets the errors of its first screens, then all', async () => {
    const session = await start({ settings });
    const noted = `    # ${'kept for the record, '.repeat(25)}\n    position`;
    const book = long.replaceAll('    position', noted).replace('startDate: 2021-10', 'startDate: 2021-14');
    assert.ok(book.length > 300_000);
    const refresh = session.next('workspace/diagnostic/refresh');
    await session.open(uri, book);
    const first = await session.pull(uri);
    assert.ok(first.kind === 'full');
    assert.deepEqual(
      first.items.map(({ code, range }) => [code, range.start.line]),
      [['date.invalid', 6]],
    );
    await refresh;
    const second = await session.diagnostics(uri);
    assert.equal(second.filter(({ code }) => code === 'bullet.weak-opening').length, roles);
    assert.equal(second.filter(({ code }) => code === 'date.invalid').length, 2);
  });

  it('need not be long to be the first of a server: its errors come before the rest', async () => {
    const session = await start({ settings });
    const pages = long.replace(/(?: {2}- name: Quayside Bank \d+\n(?: {4}.*\n)+){570}/, '');
    const refresh = session.next('workspace/diagnostic/refresh');
    await session.open(uri, pages);
    const first = await session.pull(uri);
    assert.ok(first.kind === 'full' && has(first.items, 'date.invalid'));
    assert.equal(has(first.items, 'bullet.weak-opening'), false);
    await refresh;
    assert.ok(has(await session.diagnostics(uri), 'bullet.weak-opening'));
    // What rules need is there now.
    const other = uri.replace('.yaml', '.cv.yaml');
    await session.open(other, pages.replaceAll('settlement', 'trading'));
    assert.ok(has(await session.diagnostics(other), 'bullet.weak-opening'));
  });

  it('is told of again to clients that do not ask', async () => {
    const session = await start({ client: bare });
    const whole = session.published(uri, ({ diagnostics }) => has(diagnostics, 'bullet.weak-opening'));
    const first = session.published(uri);
    await session.open(uri, long);
    assert.ok(has((await first).diagnostics, 'date.invalid'));
    assert.ok(has((await whole).diagnostics, 'date.invalid'));
  });

  it('is answered in one piece to clients that cannot be told to ask again', async () => {
    const capabilities = { textDocument: { diagnostic: {} } };
    const session = await start({ client: { ...pulling, capabilities } });
    await session.open(uri, long);
    assert.ok(has(await session.diagnostics(uri), 'bullet.weak-opening'));
  });

  it('is not answered to a client that has taken its question back meanwhile', async () => {
    const capabilities = { textDocument: { diagnostic: {} } };
    const session = await start({ client: { ...pulling, capabilities } });
    await session.open(uri, long);
    const source = new CancellationTokenSource();
    const asked = session.connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } }, source.token);
    // What is answered meanwhile shows that the first question is being dealt with.
    await session.request('textDocument/documentSymbol', { textDocument: { uri } });
    source.cancel();
    await assert.rejects(asked, { code: LSPErrorCodes.RequestCancelled });
  });

  it('can be edited and asked about meanwhile', async () => {
    const session = await start({ settings });
    const refresh = session.next('workspace/diagnostic/refresh');
    await session.open(uri, long);
    await session.pull(uri);
    const at = { start: { line: 5, character: 20 }, end: { line: 5, character: 22 } };
    await session.change(uri, { range: at, text: '13' });
    const meanwhile = await session.diagnostics(uri);
    assert.equal(meanwhile.filter(({ code }) => code === 'date.invalid').length, 2);
    const outline = await session.request<unknown[]>('textDocument/documentSymbol', { textDocument: { uri } });
    assert.ok(outline.length > 0);
    await refresh;
    const after = await session.diagnostics(uri);
    assert.equal(after.filter(({ code }) => code === 'date.invalid').length, 2);
    assert.equal(after.filter(({ code }) => code === 'bullet.weak-opening').length, roles);
  });

  it('that is closed meanwhile is forgotten', async () => {
    const session = await start({ client: bare });
    const first = session.published(uri);
    await session.open(uri, long);
    await first;
    const cleared = session.published(uri, ({ diagnostics }) => diagnostics.length === 0);
    await session.close(uri);
    await cleared;
    await session.request('textDocument/documentSymbol', { textDocument: { uri } });
    const about = session.heard.filter(({ method }) => method === 'textDocument/publishDiagnostics').at(-1);
    assert.deepEqual((about?.params as { diagnostics: unknown[] } | undefined)?.diagnostics, []);
  });
});
