import assert from 'node:assert/strict';
import type { CompletionItem } from 'vscode-languageserver/node';
import neovim from './clients/neovim.json';
import vscode from './clients/vscode.json';
import { cursor, flawed, uri } from './support/profiles.ts';
import { bare, type Client, type Session } from './support/session.ts';
import { sessions } from './support/sessions.ts';

const newText = ({ textEdit }: CompletionItem): string => {
  assert.ok(textEdit && 'range' in textEdit);
  return textEdit.newText;
};

describe('completion of a key inside a list item', () => {
  const start = sessions();
  const { text, position } = cursor('work:\n  - hi|\n');
  const of = async (session: Session): Promise<CompletionItem> => {
    await session.open(uri, text);
    const items = await session.completion(uri, position.line, position.character);
    const item = items.find(({ label }) => label === 'highlights');
    assert.ok(item);
    return item;
  };

  it('brings its own indentation where the editor can be told to leave it alone', async () => {
    const item = await of(await start({ client: vscode as Client }));
    assert.equal(newText(item), 'highlights:\n      - $1');
    assert.equal(item.insertTextFormat, 2);
    assert.equal(item.insertTextMode, 1);
  });

  it('brings what is missing where the editor indents snippets itself', async () => {
    const item = await of(await start({ client: neovim as Client }));
    assert.equal(newText(item), 'highlights:\n    - $1');
    assert.equal(item.insertTextFormat, 2);
    assert.equal(item.insertTextMode, undefined);
  });

  it('is one line without placeholders where the editor can do neither', async () => {
    const item = await of(await start({ client: bare }));
    assert.equal(newText(item), 'highlights:');
    assert.equal(item.insertTextFormat, 1);
    assert.equal(item.insertTextMode, undefined);
  });

  it('has its documentation fetched when it is shown', async () => {
    const session = await start({ client: vscode as Client });
    const item = await of(session);
    assert.equal(item.documentation, undefined, 'nothing is sent that nobody looks at');
    const resolved = await session.request<CompletionItem>('completionItem/resolve', item);
    assert.ok(typeof resolved.documentation === 'object');
    assert.equal(resolved.documentation.kind, 'markdown');
    assert.match(resolved.documentation.value, /```yaml/);
    assert.deepEqual(resolved.textEdit, item.textEdit);
  });

  it('survives items that are not ours being resolved', async () => {
    const session = await start({ client: vscode as Client });
    for (const item of [{ label: 'x' }, { label: 'x', data: 7 }, { label: 'x', data: { path: 'name' } }])
      assert.deepEqual(await session.request('completionItem/resolve', item), item);
  });
});

describe('what is shown', () => {
  const start = sessions();
  const { text, position } = cursor('meta:\n  render:\n    pa|per: a4\n');
  const params = { textDocument: { uri }, position };

  it('is Markdown for those who read it, plain text for the others', async () => {
    const one = await start({ client: vscode as Client });
    await one.open(uri, text);
    const rich = await one.request<{ contents: { kind: string; value: string } }>('textDocument/hover', params);
    assert.equal(rich.contents.kind, 'markdown');
    assert.match(rich.contents.value, /\*\*paper\*\*/);
    const other = await start({ client: bare });
    await other.open(uri, text);
    const plain = await other.request<typeof rich>('textDocument/hover', params);
    assert.equal(plain.contents.kind, 'plaintext');
    assert.match(plain.contents.value, /^paper\n/);
    assert.doesNotMatch(plain.contents.value, /\*\*|`/);
    const item = { label: 'paper', data: { path: ['meta', 'render', 'paper'] } };
    const resolved = await other.request<{ documentation: { kind: string } }>('completionItem/resolve', item);
    assert.equal(resolved.documentation.kind, 'plaintext');
  });

  it('is a tree for those who show one, a list with places for the others', async () => {
    const one = await start({ client: vscode as Client });
    await one.open(uri, flawed);
    const tree = await one.request<{ name: string; children?: unknown[]; range: unknown }[]>(
      'textDocument/documentSymbol',
      { textDocument: { uri } },
    );
    assert.deepEqual(
      tree.map(({ name }) => name),
      ['basics', 'work', 'meta'],
    );
    const other = await start({ client: bare });
    await other.open(uri, flawed);
    const list = await other.request<{ name: string; containerName?: string; location: { uri: string } }[]>(
      'textDocument/documentSymbol',
      { textDocument: { uri } },
    );
    assert.ok(list.length > tree.length);
    assert.equal(list.find(({ name }) => name === 'Engineer')?.containerName, 'work');
    assert.ok(list.every(({ location }) => location.uri === uri));
  });

  it('counts in UTF-16, whatever else the client could do', async () => {
    const session = await start({ client: neovim as Client });
    await session.open(uri, 'basics:\n  name: "😀 Imke" \n  x-a: "😀😀" \n  nickname: 😀 Im\n');
    const found = (await session.diagnostics(uri)).find(({ code }) => code === 'schema.unknown-key');
    assert.deepEqual(found?.range, { start: { line: 3, character: 2 }, end: { line: 3, character: 10 } });
    const hover = await session.request<{ range: unknown }>('textDocument/hover', {
      textDocument: { uri },
      position: { line: 1, character: 11 },
    });
    assert.deepEqual(hover.range, { start: { line: 1, character: 8 }, end: { line: 1, character: 17 } });
  });
});
