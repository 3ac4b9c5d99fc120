import assert from 'node:assert/strict';
import type { InitializeResult } from 'vscode-languageserver/node';
import { ErrorCodes } from 'vscode-languageserver/node';
import neovim from './clients/neovim.json';
import vscode from './clients/vscode.json';
import { flawed, uri } from './support/profiles.ts';
import { bare, type Client, Session } from './support/session.ts';
import { sessions } from './support/sessions.ts';

describe('initialize', () => {
  const start = sessions();

  for (const client of [vscode, neovim]) {
    it(`serves ${client.clientInfo.name}`, async () => {
      const session = await start({ client: client as Client });
      const { capabilities, serverInfo } = session.initialized!;
      assert.equal(serverInfo?.name, 'merit');
      assert.match(serverInfo?.version ?? '', /^\d+\.\d+\.\d+/);
      assert.deepEqual(capabilities.textDocumentSync, { openClose: true, change: 2, save: true });
      assert.ok(capabilities.diagnosticProvider, 'the client pulls');
      assert.ok(capabilities.positionEncoding === undefined || capabilities.positionEncoding === 'utf-16');
      await session.open(uri, flawed);
      const codes = (await session.diagnostics(uri)).map(({ code }) => code);
      assert.ok(codes.includes('date.invalid'), String(codes));
      assert.equal(
        session.heard.some(({ method }) => method === 'textDocument/publishDiagnostics'),
        false,
        'nothing is sent twice',
      );
      assert.equal(await session.stop(), 0);
    });
  }

  it('registers for settings only where the client allows it', async () => {
    const code = await start({ client: vscode as Client });
    await code.open(uri, flawed);
    await code.diagnostics(uri);
    const vim = await start({ client: neovim as Client });
    await vim.open(uri, flawed);
    await vim.diagnostics(uri);
    assert.ok(code.asked.includes('client/registerCapability'));
    assert.equal(vim.asked.includes('client/registerCapability'), false);
  });

  it('asks nothing of a client that can do nothing', async () => {
    const session = await start({ client: bare });
    const { capabilities } = session.initialized!;
    assert.equal(capabilities.diagnosticProvider, undefined);
    const published = session.published(uri);
    await session.open(uri, flawed);
    const { diagnostics } = await published;
    assert.ok(diagnostics.some(({ code }) => code === 'date.invalid'));
    assert.deepEqual(session.asked, []);
    for (const one of diagnostics) {
      assert.equal(one.tags, undefined);
      assert.equal(one.codeDescription, undefined);
      assert.equal(one.relatedInformation, undefined);
      assert.equal(one.data, undefined);
    }
    assert.equal(
      session.heard.some(({ method }) => method.startsWith('merit/')),
      false,
      'Merit speaks its own language only to those who know it',
    );
  });

  it('tells clients that understand it what a file is', async () => {
    for (const client of [vscode as Client, { capabilities: {}, initializationOptions: { client: 'merit' } }]) {
      const session = await start({ client });
      const status = session.next<{ uri: string; kind: string }>('merit/status');
      await session.open(uri, flawed);
      assert.deepEqual(await status, { uri, kind: 'profile' });
      await session.change(uri, {
        range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
        text: '#\n',
      });
      await session.completion(uri, 1, 0);
      assert.equal(session.heard.filter(({ method }) => method === 'merit/status').length, 1, 'said once');
    }
  });

  it('links the codes of findings to their pages, for a client that names a folder and shows links', async () => {
    const capabilities = { textDocument: { publishDiagnostics: { codeDescriptionSupport: true } } };
    const docs = 'file:///opt/merit/docs/rules/';
    for (const [given, wanted] of [
      [{ docs }, 'file:///opt/merit/docs/rules/date.invalid.md'],
      [{}, undefined],
      [{ docs: 'not an address' }, undefined],
    ] as const) {
      const session = await start({ client: { capabilities, initializationOptions: given } });
      const published = session.published(uri);
      await session.open(uri, flawed);
      const found = (await published).diagnostics.find(({ code }) => code === 'date.invalid');
      assert.equal(found?.codeDescription?.href, wanted);
    }
  });

  it('goes by its defaults where a client is asked for settings and never answers', async () => {
    const capabilities = { workspace: { configuration: true } };
    const session = await start({ client: { capabilities }, silent: ['workspace/configuration'] });
    const published = session.published(uri);
    await session.open(uri, flawed);
    assert.ok((await published).diagnostics.some(({ code }) => code === 'date.invalid'));
  });

  it('follows the settings of each document', async () => {
    const capabilities = { workspace: { configuration: true } };
    const off = { rules: { severity: { 'date.invalid': 'off' } } };
    const quiet = 'file:///quiet/profile.yaml';
    const session = await start({
      client: { capabilities },
      settingsOf: (asked) => (asked === quiet ? off : {}),
    });
    for (const [one, wanted] of [
      [uri, true],
      [quiet, false],
    ] as const) {
      const published = session.published(one);
      await session.open(one, flawed);
      const codes = (await published).diagnostics.map(({ code }) => code);
      assert.equal(codes.includes('date.invalid'), wanted, one);
      assert.ok(codes.length > 0);
    }
  });

  it('reads files whose address is not quite one', async () => {
    const session = await start({ client: bare });
    for (const odd of ['file:///a/100%.profile.yaml', 'untitled:x y.profile.yaml', 'file:///ü%ZZ/é.profile.yaml']) {
      const published = session.published(odd);
      await session.open(odd, flawed);
      assert.ok(
        (await published).diagnostics.some(({ code }) => code === 'date.invalid'),
        odd,
      );
    }
  });

  it('survives initialization options that make no sense', async () => {
    for (const initializationOptions of [null, 7, 'now', { now: 'tomorrow' }, { now: 20260101 }, []]) {
      const session = await start({ client: { capabilities: {}, initializationOptions } });
      const published = session.published(uri);
      await session.open(uri, flawed);
      assert.ok((await published).diagnostics.length > 0);
    }
  });
});

describe('the life of a session', () => {
  const running: Session[] = [];
  afterEach(async () => {
    for (const session of running.splice(0)) await session.kill();
  });
  const spawn = (): Session => {
    const session = Session.spawn();
    running.push(session);
    return session;
  };

  const requests: readonly (readonly [string, object])[] = [
    ['textDocument/hover', { textDocument: { uri }, position: { line: 0, character: 0 } }],
    ['textDocument/completion', { textDocument: { uri }, position: { line: 0, character: 0 } }],
    ['textDocument/documentSymbol', { textDocument: { uri } }],
    ['textDocument/diagnostic', { textDocument: { uri } }],
    ['merit/starter', {}],
    ['merit/export', { uri, to: 'json' }],
  ];

  it('refuses requests before initialize, and works once it came', async () => {
    const session = spawn();
    for (const [method, params] of requests) {
      assert.equal(await session.refusal(method, params), ErrorCodes.ServerNotInitialized, method);
    }
    await session.notify('textDocument/didOpen', {
      textDocument: { uri, languageId: 'profile', version: 1, text: flawed },
    });
    const { capabilities } = await session.initialize();
    assert.ok(capabilities.hoverProvider);
    await session.open(uri, flawed);
    assert.ok((await session.diagnostics(uri)).length > 0);
  });

  it('refuses requests after shutdown, then leaves with code 0', async () => {
    const session = spawn();
    await session.initialize();
    await session.open(uri, flawed);
    await session.request('shutdown');
    for (const [method, params] of requests) {
      assert.equal(await session.refusal(method, params), ErrorCodes.InvalidRequest, method);
    }
    await session.notify('exit', undefined);
    assert.equal(await session.exited(), 0);
  });

  it('leaves with code 1 when the client goes without saying so', async () => {
    const session = spawn();
    await session.initialize();
    await session.notify('exit', undefined);
    assert.equal(await session.exited(), 1);
  });

  it('leaves when its input ends', async () => {
    const session = spawn();
    await session.initialize();
    session.process.stdin.end();
    assert.equal(await session.exited(), 1);
  });

  it('answers methods it does not know with MethodNotFound', async () => {
    const session = spawn();
    await session.initialize();
    assert.equal(await session.refusal('textDocument/declaration', requests[0]![1]), ErrorCodes.MethodNotFound);
    assert.equal(await session.refusal('merit/nonsense', {}), ErrorCodes.MethodNotFound);
  });

  it('is not moved by malformed parameters', async () => {
    const session = spawn();
    await session.initialize();
    await session.open(uri, flawed);
    for (const [method] of requests) {
      for (const params of [
        null,
        {},
        [],
        { textDocument: null, position: 'here' },
        { uri: 4, textDocument: { uri } },
      ]) {
        await session.refusal(method, params);
      }
    }
    await session.notify('textDocument/didChange', { textDocument: { uri: 'file:///never/opened.yaml', version: 2 } });
    assert.ok((await session.diagnostics(uri)).length > 0, 'still at work');
    assert.equal(await session.stop(), 0);
  });

  it('keeps standard error for accidents', async () => {
    const session = spawn();
    const result: InitializeResult = await session.initialize();
    assert.ok(result.capabilities);
    await session.open(uri, flawed);
    await session.diagnostics(uri);
    await session.stop();
    assert.equal(session.errors, '');
  });
});
