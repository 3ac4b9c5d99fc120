import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  CancellationTokenSource,
  ProgressType,
  type SymbolInformation,
  type WorkspaceDiagnosticReport,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver/node';
import vscode from './clients/vscode.json';
import { flawed, sound } from './support/profiles.ts';
import { bare, type Client, type Session } from './support/session.ts';
import { sessions } from './support/sessions.ts';

const progress = new ProgressType<WorkspaceDiagnosticReport>();
const code = vscode as unknown as Client;

describe('the profiles of a folder', () => {
  const start = sessions();
  let folder = '';
  let root = '';
  const address = (name: string): string => `${root}/${name}`;
  const write = async (name: string, text: string): Promise<string> => {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
    return address(name);
  };
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'merit-folder-'));
    root = pathToFileURL(folder).href;
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  const pull = (session: Session, previousResultIds: readonly object[] = []): Promise<WorkspaceDiagnosticReport> =>
    session.request('workspace/diagnostic', { previousResultIds });
  /** The reports by file name, each as what it says. */
  const said = ({ items }: WorkspaceDiagnosticReport): Record<string, string> =>
    Object.fromEntries(
      items.map((one) => [
        one.uri.slice(root.length + 1),
        one.kind === 'full' ? one.items.map((found) => String(found.code)).join(' ') : 'unchanged',
      ]),
    );
  const ids = ({ items }: { readonly items: readonly WorkspaceDocumentDiagnosticReport[] }) =>
    items.flatMap(({ uri, resultId }) => (resultId ? [{ uri, value: resultId }] : []));
  const changed = (session: Session, ...uris: readonly string[]): Promise<void> =>
    session.notify('workspace/didChangeWatchedFiles', { changes: uris.map((uri) => ({ uri, type: 2 })) });

  /** A question that takes partial results, as VS Code asks it. */
  function asking(session: Session, token: string, previousResultIds: readonly object[]) {
    const parts: WorkspaceDocumentDiagnosticReport[] = [];
    const listening = session.connection.onProgress(progress, token, ({ items }) => {
      parts.push(...items);
    });
    const cancel = new CancellationTokenSource();
    let done = false;
    const answer = session.connection
      .sendRequest<WorkspaceDiagnosticReport>(
        'workspace/diagnostic',
        { previousResultIds, partialResultToken: token },
        cancel.token,
      )
      .finally(() => {
        done = true;
        listening.dispose();
      });
    return { parts, answer, cancel: () => cancel.cancel(), isDone: () => done };
  }

  it('are checked without being open, and only they', async () => {
    await write('ada.profile.yaml', flawed);
    await write('old/2019/cv.yml', sound);
    await write('profile.yaml', 'services:\n  web:\n    image: nginx\n');
    await write('resume.json', '{ "work": [{ "name": "Quayside Bank", "startDate": "2021-13" }] }');
    await write('docker-compose.yaml', flawed);
    await write('node_modules/theme/profile.yaml', flawed);
    await write('.git/profile.yaml', flawed);
    await write('big.profile.yaml', `${flawed}# ${'x'.repeat(600_000)}\n`);
    const session = await start({ folders: [root] });
    assert.deepEqual(session.initialized!.capabilities.diagnosticProvider, {
      identifier: 'merit',
      interFileDependencies: false,
      workspaceDiagnostics: true,
    });
    const found = said(await pull(session));
    assert.deepEqual(Object.keys(found).sort(), ['ada.profile.yaml', 'old/2019/cv.yml', 'profile.yaml', 'resume.json']);
    assert.match(found['ada.profile.yaml']!, /date\.invalid/);
    assert.match(found['resume.json']!, /date\.invalid/);
    assert.doesNotMatch(found['old/2019/cv.yml']!, /date\.invalid/);
    assert.equal(found['profile.yaml'], '', 'somebody else’s');
  });

  it('are the same when they are open, and then left to the document', async () => {
    const uri = await write('profile.yaml', flawed);
    const other = await write('cv.yaml', flawed);
    const session = await start({ folders: [root] });
    const closed = await pull(session);
    await session.open(uri, flawed);
    const open = await session.diagnostics(uri);
    const [, full] = [...closed.items].sort((a, b) => (a.uri < b.uri ? -1 : 1));
    assert.deepEqual(full?.kind === 'full' && full.items, open);
    const rest = await pull(session, ids(closed));
    assert.deepEqual(
      rest.items.map((one) => one.uri),
      [other],
    );
  });

  it('are unchanged until they change, and gone when they are', async () => {
    const uri = await write('profile.yaml', flawed);
    await write('cv.yaml', flawed);
    const session = await start({ folders: [root] });
    const first = await pull(session);
    assert.deepEqual(said(await pull(session, ids(first))), { 'profile.yaml': 'unchanged', 'cv.yaml': 'unchanged' });
    await write('profile.yaml', sound);
    await changed(session, uri);
    const second = said(await pull(session, ids(first)));
    assert.equal(second['cv.yaml'], 'unchanged');
    assert.doesNotMatch(second['profile.yaml']!, /date\.invalid|unchanged/);
    await rm(join(folder, 'profile.yaml'));
    await changed(session, uri);
    const third = await pull(session, ids(first));
    assert.deepEqual(
      third.items.find((one) => one.uri === uri),
      { kind: 'full', uri, version: null, items: [] },
    );
  });

  it('keep a client waiting that can be told later, until there is news', async () => {
    const uri = await write('profile.yaml', flawed);
    const session = await start({ client: code, folders: [root] });
    await session.diagnostics(address('nowhere.yaml'));
    const first = asking(session, 'first', []);
    await first.answer;
    assert.deepEqual(
      first.parts.map((one) => one.uri),
      [uri],
    );
    const second = asking(session, 'second', ids({ items: first.parts }));
    await session.diagnostics(uri);
    assert.equal(second.isDone(), false);
    await write('profile.yaml', sound);
    await changed(session, uri);
    await second.answer;
    const [part] = second.parts;
    assert.equal(part?.kind, 'full');
    assert.doesNotMatch(JSON.stringify(part), /date\.invalid/);
  });

  it('can be left, and the next question is answered', async () => {
    await write('profile.yaml', flawed);
    const session = await start({ client: code, folders: [root] });
    await session.diagnostics(address('nowhere.yaml'));
    const first = asking(session, 'first', []);
    await first.answer;
    const second = asking(session, 'second', ids({ items: first.parts }));
    second.cancel();
    await assert.rejects(second.answer, { code: -32800 });
    assert.equal(asking(session, 'third', []).isDone(), false);
    assert.equal(await session.stop(), 0, 'a question that is still open holds nobody up');
  });

  it('count as they are on disk once a document is closed; one outside is taken off the list', async () => {
    const uri = await write('profile.yaml', sound);
    const outside = 'file:///home/ada/elsewhere/profile.yaml';
    const session = await start({ client: code, folders: [root] });
    await session.open(uri, flawed);
    await session.open(outside, flawed);
    const told = [
      { uri, value: (await session.pull(uri)).resultId },
      { uri: outside, value: (await session.pull(outside)).resultId },
    ];
    const waiting = asking(session, 'open', told);
    await session.request('workspace/symbol', { query: 'no such name' });
    assert.equal(waiting.isDone(), false, 'open documents are told by themselves');
    await session.close(uri);
    await session.close(outside);
    await waiting.answer;
    const everything = [...waiting.parts];
    // The first of the two is news enough to be answered.
    if (everything.length < 2) {
      const rest = asking(session, 'closed', told);
      await rest.answer;
      everything.push(...rest.parts);
    }
    const of = (wanted: string) => everything.find((one) => one.uri === wanted);
    assert.doesNotMatch(JSON.stringify(of(uri)), /date\.invalid/);
    assert.deepEqual(of(outside), { kind: 'full', uri: outside, version: null, items: [] });
    assert.equal(JSON.stringify(await session.diagnostics(uri)).includes('date.invalid'), false, 'asked by itself too');
  });

  it('are told in full again once they were open, though nothing changed on disk', async () => {
    const uri = await write('profile.yaml', sound);
    const session = await start({ folders: [root] });
    const first = await pull(session);
    await session.open(uri, flawed);
    assert.match(JSON.stringify(await session.diagnostics(uri)), /date\.invalid/);
    await session.close(uri);
    const again = await pull(session, ids(first));
    assert.deepEqual(
      again.items.map((one) => [one.uri, one.kind]),
      [[uri, 'full']],
    );
    assert.deepEqual(said(again), said(first));
    // A client that has left meanwhile has not heard it, and asks as before.
    assert.deepEqual(said(await pull(session, ids(first))), said(first));
    assert.deepEqual(said(await pull(session, ids(again))), { 'profile.yaml': 'unchanged' });
  });

  it('follow the settings of their folder, and are not checked where nobody wants it', async () => {
    const uri = await write('ada/profile.yaml', flawed);
    const off = await write('old/profile.yaml', flawed);
    const capabilities = { ...code.capabilities, workspace: { configuration: true, workspaceFolders: true } };
    const session = await start({
      client: { ...code, capabilities },
      folders: [root],
      settingsOf: (of) => (of === off ? { checkClosedFiles: false } : { rules: { 'date.invalid': 'off' } }),
    });
    const found = await pull(session);
    const codes = (wanted: string) => JSON.stringify(found.items.find((one) => one.uri === wanted));
    assert.doesNotMatch(codes(uri), /date\.invalid/);
    assert.match(codes(uri), /schema\.value/);
    assert.deepEqual(JSON.parse(codes(off)).items, []);
  });

  it('follow the settings of today, and are taken off the list once they were open where nobody wants them', async () => {
    const uri = await write('profile.yaml', flawed);
    const session = await start({ folders: [root] });
    const set = (settings: object): Promise<void> => {
      session.settings = settings;
      return session.notify('workspace/didChangeConfiguration', { settings: null });
    };
    const first = await pull(session);
    assert.match(said(first)['profile.yaml']!, /date\.invalid/);
    await set({ rules: { 'date.invalid': 'off' } });
    const second = said(await pull(session, ids(first)))['profile.yaml'];
    assert.match(second!, /schema\.value/);
    assert.doesNotMatch(second!, /date\.invalid/);
    await set({ checkClosedFiles: false });
    const third = await pull(session, ids(first));
    assert.deepEqual(said(third), { 'profile.yaml': '' });
    assert.deepEqual(said(await pull(session, ids(third))), { 'profile.yaml': 'unchanged' });
    await session.open(uri, flawed);
    assert.notEqual((await session.diagnostics(uri)).length, 0);
    await session.close(uri);
    assert.deepEqual(said(await pull(session, ids(third))), { 'profile.yaml': '' });
  });

  it('are asked about once where the client does not answer, until it says that something changed', async () => {
    await write('one/profile.yaml', flawed);
    await write('two/profile.yaml', flawed);
    const session = await start({ folders: [root], silent: ['workspace/configuration'] });
    const asked = (): number => session.asked.filter((method) => method === 'workspace/configuration').length;
    const before = asked();
    assert.match(said(await pull(session))['two/profile.yaml']!, /date\.invalid/);
    assert.equal(asked() - before, 1);
    await pull(session);
    assert.equal(asked() - before, 1);
    await session.notify('workspace/didChangeConfiguration', { settings: null });
    await pull(session);
    assert.equal(asked() - before, 2);
  });

  it('are told of folders that come and go', async () => {
    const uri = await write('one/profile.yaml', flawed);
    await write('two/profile.yaml', flawed);
    const session = await start({ client: code, folders: [`${root}/one`] });
    const first = await pull(session);
    assert.deepEqual(
      first.items.map((one) => one.uri),
      [uri],
    );
    await session.notify('workspace/didChangeWorkspaceFolders', {
      event: { added: [{ uri: `${root}/two`, name: 'two' }], removed: [{ uri: `${root}/one`, name: 'one' }] },
    });
    assert.deepEqual(said(await pull(session, ids(first))), {
      'one/profile.yaml': '',
      'two/profile.yaml': said(first)['one/profile.yaml'],
    });
  });

  it('are forgotten with a folder that is taken out, and read once where one folder is within another', async () => {
    const [outer, inner] = [await write('profile.yaml', flawed), await write('old/cv.yaml', flawed)];
    const session = await start({ client: code, folders: [root, `${root}/old`] });
    const uris = async (): Promise<readonly string[]> => (await pull(session)).items.map(({ uri }) => uri).sort();
    const take = (name: string): Promise<void> =>
      session.notify('workspace/didChangeWorkspaceFolders', {
        event: { added: [], removed: [{ uri: name, name: 'one' }] },
      });
    assert.deepEqual(await uris(), [inner, outer]);
    await take(root);
    assert.deepEqual(await uris(), [inner]);
    await take(`${root}/old`);
    assert.deepEqual(await uris(), []);
    assert.deepEqual(await session.request('workspace/symbol', { query: '' }), []);
  });

  it('are not spoken of to a client that is told what it does not ask for', async () => {
    await write('profile.yaml', flawed);
    const session = await start({ client: bare, folders: [root] });
    assert.equal(session.initialized!.capabilities.diagnosticProvider, undefined);
    assert.deepEqual(await pull(session), { items: [] });
    assert.equal(
      session.heard.some(({ method }) => method === 'textDocument/publishDiagnostics'),
      false,
    );
  });

  it('do not come to harm over folders that are none', async () => {
    const session = await start({
      folders: ['untitled:nothing', 'file:///no/such/folder', '%', 'vscode-vfs://github/ada/cv'],
    });
    assert.deepEqual(await pull(session), { items: [] });
    assert.deepEqual(await session.request('workspace/symbol', { query: '' }), []);
  });

  it('have names that can be looked for, in open profiles and in those on disk', async () => {
    const ines =
      'basics:\n  name: Inès Okafor\n  label: Engineer\nwork:\n  - name: Quayside Bank\n    position: Data engineer\n    startDate: 2019\n    roles:\n      - position: Team lead\n';
    const uri = await write('ines.profile.yaml', ines);
    const ada = await write('cv.yaml', 'basics:\n  name: Ada Lind\nskills:\n  - name: Baking\n');
    const session = await start({ folders: [root] });
    await session.open(ada, 'basics:\n  name: Ada Lindqvist\nskills:\n  - name: Baking\n');
    const find = async (query: string) =>
      (await session.request<SymbolInformation[]>('workspace/symbol', { query })).map(
        ({ name, containerName, location }) =>
          `${name} (${containerName}) ${location.uri === uri ? 'ines' : 'ada'}:${location.range.start.line}`,
      );
    assert.deepEqual(await find('ines'), ['Inès Okafor (Engineer) ines:0']);
    assert.deepEqual(await find('lindq'), ['Ada Lindqvist () ada:0'], 'as it is typed, not as it was saved');
    assert.deepEqual(await find('quayside'), ['Data engineer · Quayside Bank · 2019 (Inès Okafor · work) ines:4']);
    assert.deepEqual(await find('team lead'), ['Team lead (Inès Okafor · work) ines:8']);
    assert.deepEqual(await find('skills'), ['skills (Ada Lindqvist) ada:2']);
    assert.equal((await find('')).length, 9);
    assert.equal((await find('de'))[0], 'Data engineer · Quayside Bank · 2019 (Inès Okafor · work) ines:4', 'initials');
    assert.deepEqual(await find('no such name'), []);
  });

  it('have them once where a client writes the address of an open file in another way', async () => {
    const cv = await write('cv (new).yaml', 'basics:\n  name: Ada Lind\nskills:\n  - name: Baking\n');
    const session = await start({ folders: [root] });
    const other = cv.includes('%28')
      ? cv.replaceAll('%28', '(').replaceAll('%29', ')')
      : cv.replace('(', '%28').replace(')', '%29');
    assert.notEqual(other, cv);
    await session.open(other, 'basics:\n  name: Ada Lindqvist\nskills:\n  - name: Baking\n');
    const found = await session.request<SymbolInformation[]>('workspace/symbol', { query: 'ada' });
    assert.deepEqual(
      found.map(({ name }) => name),
      ['Ada Lindqvist'],
    );
  });
});
