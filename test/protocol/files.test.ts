import assert from 'node:assert/strict';
import type { CompletionItem, Diagnostic } from 'vscode-languageserver/node';
import vscode from './clients/vscode.json';
import { cursor, flawed } from './support/profiles.ts';
import { bare, type Client, type Session } from './support/session.ts';
import { sessions } from './support/sessions.ts';

const home = 'file:///home/ada';
const foreign = 'services:\n  web:\n    image: nginx:1.27\nvolumes: {}\n';
const resume = JSON.stringify(
  { basics: { name: 'Imke Roosdorp', nickname: 'Im' }, work: [{ name: 'Quayside Bank', startDate: '2021-13' }] },
  null,
  2,
);

const codes = (found: readonly Diagnostic[]): readonly string[] => found.map(({ code }) => String(code));

/** Everything that may be asked about a document, as it is answered. */
async function everything(session: Session, uri: string): Promise<readonly unknown[]> {
  const textDocument = { uri };
  const position = { line: 1, character: 3 };
  const range = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };
  const requests: readonly (readonly [string, object])[] = [
    ['textDocument/completion', { textDocument, position }],
    ['textDocument/hover', { textDocument, position }],
    ['textDocument/documentSymbol', { textDocument }],
    ['textDocument/codeAction', { textDocument, range, context: { diagnostics: [] } }],
    ['textDocument/inlayHint', { textDocument, range }],
    ['textDocument/codeLens', { textDocument }],
    ['textDocument/documentLink', { textDocument }],
    ['merit/locate', { uri, pointer: '/basics/name' }],
    ['merit/pointerAt', { uri, position }],
  ];
  return Promise.all(requests.map(([method, params]) => session.request(method, params)));
}

const nothing = (answer: unknown): boolean => answer === null || (Array.isArray(answer) && answer.length === 0);

describe('files', () => {
  const start = sessions();

  it('that are profiles by name get everything, whatever the editor calls their language', async () => {
    const session = await start({ client: vscode as Client });
    for (const name of [
      'profile.yaml',
      'resume.yml',
      'cv.yaml',
      'imke.profile.yaml',
      'R%C3%A9sum%C3%A9.cv.yml',
      'Resume.YAML',
    ]) {
      const uri = `${home}/${name}`;
      await session.open(uri, flawed, 'yaml');
      assert.ok(codes(await session.diagnostics(uri)).includes('date.invalid'), name);
      const hover = await session.request<object | null>('textDocument/hover', {
        textDocument: { uri },
        position: { line: 7, character: 6 },
      });
      assert.ok(hover, name);
      const outline = await session.request<unknown[]>('textDocument/documentSymbol', { textDocument: { uri } });
      assert.equal(outline.length, 3, name);
    }
  });

  it('get everything under any name when the editor says they are profiles', async () => {
    const session = await start();
    const uri = 'untitled:Untitled-1';
    await session.open(uri, flawed, 'profile');
    assert.ok(codes(await session.diagnostics(uri)).includes('date.invalid'));
  });

  it('with other names are none of our business', async () => {
    const session = await start();
    for (const name of ['docker-compose.yaml', 'my-profile.yaml.bak', 'profiles.yaml', 'package.json']) {
      const uri = `${home}/${name}`;
      await session.open(uri, flawed, 'yaml');
      assert.deepEqual(await session.diagnostics(uri), [], name);
      assert.ok((await everything(session, uri)).every(nothing), name);
    }
  });

  it('with a name of ours and somebody else’s content get no findings, but completion', async () => {
    const session = await start({ client: vscode as Client });
    const uri = `${home}/profile.yaml`;
    const status = session.next<{ kind: string }>('merit/status');
    await session.open(uri, foreign, 'yaml');
    assert.equal((await status).kind, 'foreign');
    assert.deepEqual(await session.diagnostics(uri), []);
    const { text, position } = cursor(`${foreign}b|`);
    await session.change(uri, { text });
    const items = await session.completion(uri, position.line, position.character);
    assert.ok(items.some((item: CompletionItem) => item.label === 'basics'));
  });

  it('are told of again when they become profiles', async () => {
    const session = await start({ client: vscode as Client });
    const uri = `${home}/profile.yaml`;
    const first = session.next<{ kind: string }>('merit/status');
    await session.open(uri, foreign);
    assert.equal((await first).kind, 'foreign');
    const second = session.next<{ kind: string }>('merit/status');
    await session.change(uri, { text: flawed });
    assert.equal((await second).kind, 'profile');
    assert.ok(codes(await session.diagnostics(uri)).includes('date.invalid'));
  });

  it('of other résumé tools get one hint', async () => {
    const session = await start();
    const files = {
      RenderCV: 'cv:\n  name: Imke Roosdorp\n  sections:\n    experience: []\ndesign:\n  theme: classic\n',
      YAMLResume: 'content:\n  basics:\n    name: Imke Roosdorp\nlocale:\n  language: en\n',
    };
    for (const [tool, text] of Object.entries(files)) {
      const uri = `${home}/${tool}/resume.yaml`;
      await session.open(uri, text);
      const found = await session.diagnostics(uri);
      assert.deepEqual(codes(found), ['merit.foreign']);
      assert.equal(found[0]?.severity, 3);
      assert.ok(String(found[0]?.message).includes(tool));
    }
  });

  it('named resume.json are checked, and extra keys there are no warning', async () => {
    const session = await start({ client: { ...bare, capabilities: { textDocument: { diagnostic: {} } } } });
    const uri = `${home}/resume.json`;
    await session.open(uri, resume, 'json');
    const found = await session.diagnostics(uri);
    const date = found.find(({ code }) => code === 'date.invalid');
    assert.equal(date?.range.start.line, 8);
    assert.equal(found.find(({ code }) => code === 'schema.unknown-key')?.severity, 3);
    const outline = await session.request<unknown[]>('textDocument/documentSymbol', { textDocument: { uri } });
    assert.ok(outline.length > 0);
    await session.change(uri, { text: resume.replace('"name"', '"name') });
    assert.ok(
      codes(await session.diagnostics(uri)).includes('schema.syntax'),
      'other editors have nobody else to say it',
    );
  });

  it('that were never opened answer nothing, and nothing breaks', async () => {
    const session = await start();
    const uri = `${home}/nowhere/profile.yaml`;
    assert.deepEqual(await session.diagnostics(uri), []);
    assert.ok((await everything(session, uri)).every(nothing));
    assert.equal(await session.refusal('merit/export', { uri, to: 'json' }), -32803);
    await session.notify('textDocument/didClose', { textDocument: { uri } });
    await session.notify('textDocument/didChange', {
      textDocument: { uri, version: 2 },
      contentChanges: [{ text: flawed }],
    });
    assert.deepEqual(await session.diagnostics(uri), []);
  });

  it('closed and opened again with another text start over', async () => {
    const session = await start();
    const uri = `${home}/profile.yaml`;
    await session.open(uri, flawed);
    const before = await session.pull(uri);
    await session.close(uri);
    assert.deepEqual(await session.diagnostics(uri), []);
    await session.open(uri, 'basics:\n  name: Imke Roosdorp\n');
    const after = await session.pull(uri, before.resultId);
    assert.equal(after.kind, 'full');
    assert.ok(after.kind === 'full' && !codes(after.items).includes('date.invalid'));
  });

  it('larger than 2 MB are left alone, and said so', async () => {
    const session = await start();
    const uri = `${home}/profile.yaml`;
    await session.open(uri, `${flawed}# ${'x'.repeat(2_000_000)}\n`);
    assert.deepEqual(codes(await session.diagnostics(uri)), ['merit.too-large']);
  });
});
