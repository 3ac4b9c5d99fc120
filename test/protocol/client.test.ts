import assert from 'node:assert/strict';
import type { ClientCapabilities } from 'vscode-languageserver';
import {
  asksRanges,
  describesCodes,
  documentsActions,
  readClient,
  readOptions,
  rootsOf,
  showsPages,
} from '../../server/src/lsp/client.ts';
import { addressKey, childAddress } from '../../server/src/lsp/files.ts';
import { fileNameOf } from '../../server/src/lsp/folders.ts';
import { flatSymbols, hoverFor, markup, plainText } from '../../server/src/lsp/plainText.ts';

describe('what a client can do', () => {
  const nothing = readClient({});

  it('is nothing that it does not say', () => {
    assert.deepEqual(nothing, {
      language: 'en',
      pull: false,
      refresh: false,
      versions: false,
      configuration: false,
      registerConfiguration: false,
      diagnostics: { tags: false, related: false, link: null },
      completion: { snippets: false, asIs: false },
      workspaceFolders: false,
      watches: false,
      markdown: { hover: false, completion: false },
      folding: { named: false, most: null },
      tree: false,
      codeActions: false,
      pages: null,
      snippetEdits: false,
      resolvesEdits: false,
      creates: false,
      merit: false,
    });
  });

  const rows: readonly (readonly [capabilities: ClientCapabilities, can: object])[] = [
    [{ textDocument: { diagnostic: {} } }, { pull: true }],
    [{ workspace: { diagnostics: { refreshSupport: true } } }, { refresh: true }],
    [{ textDocument: { publishDiagnostics: { versionSupport: true } } }, { versions: true }],
    [{ workspace: { configuration: true } }, { configuration: true }],
    [{ workspace: { didChangeConfiguration: { dynamicRegistration: true } } }, { registerConfiguration: true }],
    [
      { textDocument: { publishDiagnostics: { tagSupport: { valueSet: [1] } } } },
      { diagnostics: { tags: true, related: false, link: null } },
    ],
    [
      { textDocument: { publishDiagnostics: { relatedInformation: true } } },
      { diagnostics: { tags: false, related: true, link: null } },
    ],
    [
      { textDocument: { diagnostic: { relatedInformation: true } } },
      { pull: true, diagnostics: { tags: false, related: true, link: null } },
    ],
    [
      { textDocument: { completion: { completionItem: { snippetSupport: true } } } },
      { completion: { snippets: true, asIs: false } },
    ],
    [
      { textDocument: { completion: { completionItem: { insertTextModeSupport: { valueSet: [2, 1] } } } } },
      { completion: { snippets: false, asIs: true } },
    ],
    [{ textDocument: { completion: { completionItem: { insertTextModeSupport: { valueSet: [2] } } } } }, {}],
    [{ workspace: { workspaceFolders: true } }, { workspaceFolders: true }],
    [{ workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } }, { watches: true }],
    [
      { textDocument: { hover: { contentFormat: ['plaintext', 'markdown'] } } },
      { markdown: { hover: true, completion: false } },
    ],
    [
      { textDocument: { completion: { completionItem: { documentationFormat: ['markdown'] } } } },
      { markdown: { hover: false, completion: true } },
    ],
    [{ textDocument: { hover: { contentFormat: ['plaintext'] } } }, {}],
    [
      { textDocument: { foldingRange: { foldingRange: { collapsedText: true }, rangeLimit: 50 } } },
      { folding: { named: true, most: 50 } },
    ],
    [{ textDocument: { documentSymbol: { hierarchicalDocumentSymbolSupport: true } } }, { tree: true }],
    [
      { textDocument: { codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } } } },
      { codeActions: true },
    ],
    [{ workspace: { workspaceEdit: { documentChanges: true, snippetEditSupport: true } } }, { snippetEdits: true }],
    [{ workspace: { workspaceEdit: { snippetEditSupport: true } } }, {}],
    [
      { workspace: { workspaceEdit: { documentChanges: true, resourceOperations: ['rename', 'create'] } } },
      { creates: true },
    ],
    [{ workspace: { workspaceEdit: { documentChanges: true, resourceOperations: ['rename'] } } }, {}],
    [{ workspace: { workspaceEdit: { resourceOperations: ['create'] } } }, {}],
  ];
  for (const [capabilities, can] of rows)
    it(`is ${JSON.stringify(can)} of ${JSON.stringify(capabilities)}`, () =>
      assert.deepEqual(readClient(capabilities), { ...nothing, ...can }));

  it('is said of links, ranges, pages and documentation', () => {
    const { link, range, page, documented } = {
      link: describesCodes,
      range: asksRanges,
      page: showsPages,
      documented: documentsActions,
    };
    const tokens = (wanted: unknown) =>
      ({ textDocument: { semanticTokens: { requests: { range: wanted } } } }) as never;
    for (const [asked, capabilities, answer] of [
      [link, {}, false],
      [link, { textDocument: { publishDiagnostics: { codeDescriptionSupport: true } } }, true],
      [link, { textDocument: { diagnostic: { codeDescriptionSupport: true } } }, true],
      [range, {}, false],
      [range, tokens(true), true],
      [range, tokens({}), true],
      [range, tokens(false), false],
      [range, tokens(null), false],
      [page, {}, false],
      [page, { window: { showDocument: { support: true } } }, false],
      [page, { workspace: { executeCommand: {} } }, false],
      [page, { window: { showDocument: { support: false } }, workspace: { executeCommand: {} } }, false],
      [page, { window: { showDocument: { support: true } }, workspace: { executeCommand: {} } }, true],
      [documented, {}, false],
      [documented, { textDocument: { codeAction: { documentationSupport: true } } }, true],
    ] as readonly (readonly [(of: ClientCapabilities) => boolean, ClientCapabilities, boolean])[])
      assert.equal(asked(capabilities), answer, JSON.stringify(capabilities));
  });
});

describe('what a client says when it begins', () => {
  it('is taken as far as it makes sense', () => {
    for (const [sent, read] of [
      [{ now: '2026-06-15' }, { now: '2026-06-15' }],
      [{ now: '2026-06' }, {}],
      [{ now: '2026-02-31' }, {}],
      [{ now: 5, client: 5, trusted: 'yes', fontPack: 5, docs: 5 }, {}],
      [
        { client: 'vscode', trusted: false, fontPack: 'file:///f' },
        { client: 'vscode', trusted: false, fontPack: 'file:///f' },
      ],
      [{ docs: 'https://a.example/rules/' }, { docs: 'https://a.example/rules' }],
      [{ docs: 'FILE:///a' }, { docs: 'FILE:///a' }],
      [{ docs: 'rules' }, {}],
      [{ docs: '/rules' }, {}],
      [{ docs: ' https://a.example' }, {}],
      [null, {}],
      ['now', {}],
      [undefined, {}],
    ] as const)
      assert.deepEqual(readOptions(sent), read, JSON.stringify(sent));
  });

  it('names its folders, or the only one', () => {
    const roots = (params: object) => rootsOf(params as never);
    assert.deepEqual(roots({ workspaceFolders: [{ uri: 'file:///a' }, { uri: 'file:///b' }], rootUri: 'file:///c' }), [
      'file:///a',
      'file:///b',
    ]);
    assert.deepEqual(roots({ workspaceFolders: [], rootUri: 'file:///c' }), []);
    assert.deepEqual(roots({ workspaceFolders: [null, { uri: 5 }] }), []);
    assert.deepEqual(roots({ workspaceFolders: null, rootUri: 'file:///c' }), ['file:///c']);
    assert.deepEqual(roots({ rootUri: null }), []);
  });
});

describe('an address', () => {
  it('is one whatever an editor encodes of it', () => {
    const same = (...uris: readonly string[]): void => assert.equal(new Set(uris.map(addressKey)).size, 1, uris.join());
    same('file:///a%20b/c%2B.yaml', 'file:///a b/c+.yaml');
    same('file:///C%3A/cv.yaml', 'file:///c:/cv.yaml', 'file:///C:/cv.yaml');
    assert.notEqual(addressKey('file:///A/cv.yaml'), addressKey('file:///a/cv.yaml'));
    assert.notEqual(addressKey('vscode-vfs:///C:/cv.yaml'), addressKey('vscode-vfs:///c:/cv.yaml'));
    assert.equal(addressKey('file:///100%.yaml'), 'file:///100%.yaml');
  });

  it('of a file in a folder is written as VS Code writes it', () => {
    assert.equal(childAddress('file:///a', 'cv.yaml'), 'file:///a/cv.yaml');
    assert.equal(childAddress('file:///a//', "é (1)!*'.yaml"), 'file:///a/%C3%A9%20%281%29%21%2A%27.yaml');
  });

  it('has its file’s name at its end', () => {
    for (const [uri, name] of [
      ['file:///a/b%20c.yaml', 'b c.yaml'],
      ['untitled:Untitled-1', 'untitled:Untitled-1'],
    ] as const)
      assert.equal(fileNameOf(uri), name);
  });
});

describe('what a client without Markdown is shown', () => {
  it('is the same words', () => {
    for (const [markdown, plain] of [
      ['**Go** is `Go`, **not** Golang', 'Go is Go, not Golang'],
      ['See [the page](https://a.example/b) now', 'See the page (https://a.example/b) now'],
      ['```yaml\nwork: []\n```\nThen', 'work: []\nThen'],
      ['```\na\n```', 'a'],
      ['one\n\n---\n\ntwo', 'one\n\n\n\ntwo'],
      ['a --- b', 'a --- b'],
      [' a ', 'a'],
    ] as const)
      assert.equal(plainText(markdown), plain);
    assert.deepEqual(markup('**a**', true), { kind: 'markdown', value: '**a**' });
    assert.deepEqual(markup('**a**', false), { kind: 'plaintext', value: 'a' });
    const hover = { contents: { kind: 'markdown' as const, value: '**a**' } };
    assert.equal(hoverFor(null, false), null);
    assert.equal(hoverFor(hover, true), hover);
    assert.deepEqual(hoverFor(hover, false), { contents: { kind: 'plaintext', value: 'a' } });
  });

  it('is an outline in which each symbol names what holds it', () => {
    const range = { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } };
    const symbol = (name: string, ...children: readonly object[]) =>
      ({ name, kind: 5, range, selectionRange: range, ...(children.length > 0 && { children }) }) as never;
    assert.deepEqual(
      flatSymbols([symbol('work', symbol('Quay', symbol('Nurse'))), symbol('skills')], 'file:///a').map(
        ({ name, containerName, location }) => [name, containerName, location.uri],
      ),
      [
        ['work', undefined, 'file:///a'],
        ['Quay', 'work', 'file:///a'],
        ['Nurse', 'Quay', 'file:///a'],
        ['skills', undefined, 'file:///a'],
      ],
    );
  });
});
