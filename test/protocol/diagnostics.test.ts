import assert from 'node:assert/strict';
import type { Diagnostic } from 'vscode-languageserver/node';
import { afterEdits, behind, flawed, sound, typed, uri } from './support/profiles.ts';
import { bare, pulling } from './support/session.ts';
import { sessions } from './support/sessions.ts';

/** The codes these tests are about: they must not care which other rules there are. */
const tested = ['date.invalid', 'schema.value', 'schema.unknown-key', 'merit.more'];

const codes = (diagnostics: readonly Diagnostic[]): readonly unknown[] =>
  diagnostics.map(({ code }) => code).filter((code) => tested.includes(String(code)));

describe('diagnostics that are asked for', () => {
  const start = sessions();

  it('come with an id, and are not sent again while nothing changed', async () => {
    const session = await start();
    await session.open(uri, flawed);
    const first = await session.pull(uri);
    assert.equal(first.kind, 'full');
    assert.ok(first.resultId);
    const second = await session.pull(uri, first.resultId);
    assert.deepEqual(second, { kind: 'unchanged', resultId: first.resultId });
    await session.change(uri, typed(behind(flawed, 'nightly'), ' and weekly'));
    const third = await session.pull(uri, first.resultId);
    assert.equal(third.kind, 'full');
    assert.notEqual(third.resultId, first.resultId);
  });

  it('follow the text: wrong, right, wrong again', async () => {
    const session = await start();
    await session.open(uri, sound);
    assert.deepEqual(codes(await session.diagnostics(uri)), []);
    const at = behind(sound, 'paper: a4');
    await session.change(uri, typed(at, '4'));
    assert.deepEqual(codes(await session.diagnostics(uri)), ['schema.value']);
    await session.change(uri, { range: { start: at, end: { ...at, character: at.character + 1 } }, text: '' });
    assert.deepEqual(codes(await session.diagnostics(uri)), []);
  });

  it('say what, where, how bad and whose', async () => {
    const session = await start();
    await session.open(uri, flawed);
    const found = (await session.diagnostics(uri)).find(({ code }) => code === 'date.invalid')!;
    assert.equal(found.source, 'merit');
    assert.equal(found.severity, 1);
    assert.deepEqual(found.range, { start: { line: 7, character: 15 }, end: { line: 7, character: 22 } });
    assert.match(String(found.message), /2021-13/);
  });

  it('are asked for again after the settings changed', async () => {
    const session = await start();
    await session.open(uri, flawed);
    const before = await session.pull(uri);
    const refresh = session.next('workspace/diagnostic/refresh');
    session.settings = { rules: { 'date.invalid': 'off', 'schema.value': 'hint' } };
    await session.notify('workspace/didChangeConfiguration', { settings: null });
    await refresh;
    const after = await session.pull(uri, before.resultId);
    assert.equal(after.kind, 'full');
    const items = after.kind === 'full' ? after.items : [];
    assert.equal(codes(items).includes('date.invalid'), false);
    assert.equal(items.find(({ code }) => code === 'schema.value')?.severity, 4);
  });

  it('are right from the first answer on, however late the settings come', async () => {
    const session = await start({ settings: { rules: { 'date.invalid': 'off' } } });
    await session.open(uri, flawed);
    assert.equal(codes(await session.diagnostics(uri)).includes('date.invalid'), false);
  });

  it('ignore settings that make no sense', async () => {
    const session = await start({ settings: { rules: { 'date.invalid': 'loud', nonsense: 3 }, maxProblems: 'many' } });
    await session.open(uri, flawed);
    assert.ok(codes(await session.diagnostics(uri)).includes('date.invalid'));
  });

  it('come without a configuration from a client that has none', async () => {
    const session = await start({ client: { capabilities: { textDocument: { diagnostic: {} } } } });
    await session.open(uri, flawed);
    assert.ok(codes(await session.diagnostics(uri)).includes('date.invalid'));
    assert.deepEqual(session.asked, []);
  });

  it('show the worst where there are too many, and say how many are left out', async () => {
    const session = await start({ settings: { maxProblems: 3 } });
    const many = `work:\n  - name: Quayside Bank\n    highlights:\n${Array.from({ length: 9 }, (_, i) => `      - Responsible for quay ${i}\n`).join('')}meta:\n  render:\n    paper: a3\n`;
    await session.open(uri, many);
    const found = await session.diagnostics(uri);
    assert.equal(found.length, 4);
    assert.ok(codes(found).includes('schema.value'), 'the one error is among them');
    const more = found.find(({ code }) => code === 'merit.more');
    assert.match(String(more?.message), /^\d+ more/);
  });
});

describe('diagnostics for clients that do not ask', () => {
  const start = sessions();

  it('are published with the version they are about, and taken back on close', async () => {
    const session = await start({ client: bare });
    const first = session.published(uri);
    await session.open(uri, flawed);
    assert.equal((await first).version, 1);
    const second = session.published(uri, ({ version }) => version === 2);
    await session.change(uri, { text: sound });
    assert.deepEqual(codes((await second).diagnostics), []);
    const last = session.published(uri);
    await session.close(uri);
    assert.deepEqual((await last).diagnostics, []);
  });

  it('come again when a document is opened again', async () => {
    const session = await start({ client: bare });
    const first = session.published(uri);
    await session.open(uri, flawed);
    const { diagnostics } = await first;
    const gone = session.published(uri);
    await session.close(uri);
    assert.deepEqual((await gone).diagnostics, []);
    const again = session.published(uri);
    await session.open(uri, flawed);
    assert.deepEqual((await again).diagnostics, diagnostics);
  });

  it('are not sent a second time where a change leaves them as they were', async () => {
    const session = await start({ client: bare });
    const first = session.published(uri);
    await session.open(uri, flawed);
    await first;
    const last = session.published(uri);
    const longer = flawed.replace('paper: a3', 'paper: a3 # of the office');
    await session.change(uri, { text: longer });
    await session.change(uri, { text: `${longer}\n` });
    await session.change(uri, { text: sound });
    assert.deepEqual(codes((await last).diagnostics), []);
    const sent = session.heard.filter(({ method }) => method === 'textDocument/publishDiagnostics');
    assert.equal(sent.length, 2);
  });

  it('are sent again for a new version to a client that wants to know which they are about', async () => {
    const capabilities = { textDocument: { publishDiagnostics: { versionSupport: true } } };
    const session = await start({ client: { ...bare, capabilities } });
    const first = session.published(uri);
    await session.open(uri, flawed);
    const { diagnostics } = await first;
    const second = session.published(uri, ({ version }) => version === 2);
    await session.change(uri, { text: `${flawed}\n` });
    assert.deepEqual((await second).diagnostics, diagnostics);
  });

  it('follow settings that are pushed', async () => {
    const session = await start({ client: bare });
    const first = session.published(uri);
    await session.open(uri, flawed);
    assert.ok(codes((await first).diagnostics).includes('date.invalid'));
    const second = session.published(uri);
    await session.notify('workspace/didChangeConfiguration', {
      settings: { merit: { rules: { 'date.invalid': 'off' } } },
    });
    assert.equal(codes((await second).diagnostics).includes('date.invalid'), false);
  });

  it('end with those of the last version, whatever the pace', async () => {
    const session = await start({ client: bare });
    const opened = session.published(uri);
    await session.open(uri, sound);
    await opened;
    const last = session.published(uri, ({ version }) => version === 41);
    let text = sound;
    for (let i = 0; i < 40; i++) {
      const change = typed(behind(text, 'paper: a'), String(i % 10));
      text = afterEdits(text, [{ range: change.range, newText: change.text }]);
      void session.change(uri, change);
    }
    assert.deepEqual(codes((await last).diagnostics), ['schema.value']);
    await session.request('textDocument/documentSymbol', { textDocument: { uri } });
    const published = session.heard.filter(({ method }) => method === 'textDocument/publishDiagnostics');
    assert.deepEqual(published.at(-1)?.params, await last);
  });
});

describe('both kinds of client', () => {
  const start = sessions();

  it('see the same', async () => {
    const one = await start({ client: bare });
    const published = one.published(uri);
    await one.open(uri, flawed);
    const other = await start({ client: pulling });
    await other.open(uri, flawed);
    assert.deepEqual((await published).diagnostics, await other.diagnostics(uri));
  });
});
