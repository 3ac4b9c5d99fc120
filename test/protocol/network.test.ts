import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { ExportedFile } from '../../server/src/protocol.ts';
import vscode from './clients/vscode.json';
import { behind, typed, uri } from './support/profiles.ts';
import type { Client } from './support/session.ts';
import { sessions } from './support/sessions.ts';

const offline = resolve('test/protocol/support/offline.cjs');
const example = readFileSync('examples/platform-engineer.profile.yaml', 'utf8');

describe('without a network', () => {
  const start = sessions();
  let folder = '';
  let tried = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'merit-offline-'));
    tried = join(folder, 'tried');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const env = (): NodeJS.ProcessEnv => ({ NODE_OPTIONS: `--require ${offline}`, MERIT_TRIED: tried });
  const nobodyCalled = (): void =>
    assert.equal(existsSync(tried) ? readFileSync(tried, 'utf8') : '', '', 'somebody reached for the network');

  it('the guard itself works', () => {
    for (const call of [
      'fetch("http://example.org")',
      'require("https").get("https://example.org")',
      'require("net").connect(80)',
    ]) {
      const { status } = spawnSync(process.execPath, ['-e', call], { env: { ...process.env, ...env() } });
      assert.notEqual(status, 0, call);
    }
    assert.deepEqual(readFileSync(tried, 'utf8').trim().split('\n'), ['fetch', 'https.get', 'net.connect']);
  });

  it('the server does all it can do', async () => {
    const session = await start({ client: vscode as Client, env: env() });
    const textDocument = { uri };
    const position = behind(example, 'name: ');
    const range = { start: { line: 0, character: 0 }, end: { line: 400, character: 0 } };
    await session.open(uri, example);
    const frame = session.next('merit/preview/frame');
    await session.request('merit/preview/open', { uri });
    await session.diagnostics(uri);
    await session.change(uri, typed(position, 'Prof. '));
    await session.completion(uri, position.line, position.character);
    for (const [method, params] of [
      ['textDocument/hover', { textDocument, position }],
      ['textDocument/documentSymbol', { textDocument }],
      ['textDocument/codeAction', { textDocument, range, context: { diagnostics: [] } }],
      ['textDocument/inlayHint', { textDocument, range }],
      ['textDocument/codeLens', { textDocument }],
      ['textDocument/documentLink', { textDocument }],
      ['textDocument/semanticTokens/range', { textDocument, range }],
      ['merit/starter', {}],
      ['merit/import', { name: 'cv.txt', data: Buffer.from(example).toString('base64') }],
    ] as const) {
      assert.equal(await session.refusal(method, params), null, method);
    }
    await frame;
    const { data } = await session.request<ExportedFile>('merit/export', { uri, to: 'pdf' });
    await session.request('merit/import', { name: 'cv.pdf', data });
    assert.ok(data.length > 10_000);
    await session.diagnostics(uri);
    assert.equal(await session.stop(), 0);
    assert.equal(session.errors, '');
    nobodyCalled();
  });

  it('so does the command line', () => {
    const cli = resolve('dist/cli.js');
    const run = (...args: string[]): string => {
      const { stdout, stderr, status } = spawnSync(process.execPath, [cli, ...args], {
        env: { ...process.env, ...env() },
        cwd: folder,
        encoding: 'utf8',
      });
      assert.ok(status === 0 || status === 1, `${args.join(' ')}: ${stderr}`);
      return stdout;
    };
    run('new', 'profile.yaml');
    run('check', 'profile.yaml');
    run('fix', 'profile.yaml');
    run('render', 'profile.yaml', '--to', 'pdf,json', '-o', 'out');
    assert.ok(existsSync(join(folder, 'out/profile.pdf')));
    nobodyCalled();
  });
});
