import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type {
  CodeAction,
  CompletionItem,
  Diagnostic,
  Hover,
  PublishDiagnosticsParams,
  WorkspaceDiagnosticReport,
} from 'vscode-languageserver/node';
import vscode from './clients/vscode.json';
import { sound } from './support/profiles.ts';
import { bare, type Client, pulling, type Session } from './support/session.ts';
import { sessions } from './support/sessions.ts';

const code = vscode as unknown as Client;
const odd = sound.replace('  email:', '  emial:');

describe('.meritrc.yaml in an editor', () => {
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
    folder = await mkdtemp(join(tmpdir(), 'merit-config-'));
    root = pathToFileURL(folder).href;
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  const severityOf = async (session: Session, uri: string): Promise<number | undefined> => {
    const report = await session.pull(uri);
    assert.equal(report.kind, 'full');
    return (report as { items: Diagnostic[] }).items.find((one) => one.code === 'schema.unknown-key')?.severity;
  };
  const changed = (session: Session, uri: string): Promise<void> =>
    session.notify('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 2 }] });

  it('holds for the profiles below it, and what the editor sets goes before it', async () => {
    await write('.meritrc.yaml', 'rules.severity: {schema.unknown-key: hint}\n');
    const uri = address('cv/jana.profile.yaml');
    const session = await start({ client: pulling });
    await session.open(uri, odd);
    assert.equal(await severityOf(session, uri), 4);
    session.settings = { rules: { severity: { 'schema.unknown-key': 'error' } } };
    await session.notify('workspace/didChangeConfiguration', { settings: null });
    assert.equal(await severityOf(session, uri), 1);
  });

  it('holds at once when it is written, saved or gone', async () => {
    const uri = address('cv/jana.profile.yaml');
    const session = await start({ client: pulling });
    await session.open(uri, odd);
    assert.equal(await severityOf(session, uri), 2);
    const base = await write('base.yaml', 'rules.severity: {schema.unknown-key: error}\n');
    const config = await write('.meritrc.yaml', 'extends: base.yaml\n');
    const asked = session.next('workspace/diagnostic/refresh');
    await changed(session, config);
    await asked;
    assert.equal(await severityOf(session, uri), 1);
    await write('base.yaml', 'rules.severity: {schema.unknown-key: hint}\n');
    const again = session.next('workspace/diagnostic/refresh');
    await changed(session, base);
    await again;
    assert.equal(await severityOf(session, uri), 4);
    await session.open(config, 'extends: base.yaml\n', 'meritrc');
    await write('.meritrc.yaml', '');
    const saved = session.next('workspace/diagnostic/refresh');
    await session.notify('textDocument/didSave', { textDocument: { uri: config } });
    await saved;
    assert.equal(await severityOf(session, uri), 2);
  });

  it('says what is wrong with it while it is written, and puts it right', async () => {
    const session = await start({ client: code, folders: [root] });
    const uri = address('.meritrc.yaml');
    await session.open(uri, 'minratio: 0.5\nlocale: en-UK\n', 'meritrc');
    const report = (await session.pull(uri)) as { items: Diagnostic[] };
    assert.deepEqual(
      report.items.map(({ message, range, severity }) => [range.start.line, severity, message]),
      [
        [0, 1, 'Merit has no setting `minratio`. Did you mean `minRatio`?'],
        [1, 1, '`locale` takes one of `auto`, `en-US`, `en-GB`, `en-IN`, `en-AU`, `en-CA`, `en-IE`, `en-NZ`, `en-ZA`.'],
      ],
    );
    const actions = await session.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: report.items[0]!.range,
      context: { diagnostics: [report.items[0]] },
    });
    assert.deepEqual(
      actions.map(({ title, edit }) => [title, edit?.changes?.[uri]?.[0]?.newText]),
      [['Rename to `minRatio`', 'minRatio']],
    );
  });

  it('proposes keys, rules and values, and explains them', async () => {
    const session = await start({ client: { ...pulling, initializationOptions: { now: '2026-06-15' } } });
    const uri = address('.meritrc.yaml');
    const text = 'minRatio: 0.5\nrules:\n  preset: \n  severity:\n    bullet.length: off\n    da\nlo\n# co\n';
    await session.open(uri, text, 'yaml');
    const offered = async (line: number, character: number): Promise<readonly string[]> =>
      (
        await session.request<CompletionItem[]>('textDocument/completion', {
          textDocument: { uri },
          position: { line, character },
        })
      ).map(({ textEdit }) => (textEdit as { newText: string }).newText);
    assert.deepEqual(await offered(2, 10), ['gentle', 'standard', 'strict']);
    const rules = await offered(5, 6);
    assert.ok(rules.includes('date.gap: ') && rules.includes('date.*: ') && !rules.includes('bullet.length: '));
    const keys = await offered(6, 2);
    assert.ok(keys.includes('locale: ') && keys.includes('dictionary:\n  - ') && !keys.includes('minRatio: '));
    assert.deepEqual(await offered(7, 4), []);
    const hover = await session.request<Hover>('textDocument/hover', {
      textDocument: { uri },
      position: { line: 0, character: 3 },
    });
    assert.match(JSON.stringify(hover.contents), /share of a role's highlights/);
  });

  it('has its faults told though it is not open', async () => {
    const config = await write('.meritrc.yaml', 'minRatio: 7\n');
    const uri = address('jana.profile.yaml');
    const told = await start({ client: bare });
    const heard = told.next<PublishDiagnosticsParams>('textDocument/publishDiagnostics', (one) => one.uri === config);
    await told.open(uri, sound);
    assert.deepEqual(
      (await heard).diagnostics.map(({ message }) => message),
      ['`minRatio` takes a number from 0 to 1.'],
    );
    await write('.meritrc.yaml', 'minRatio: 0.7\n');
    const gone = told.next<PublishDiagnosticsParams>('textDocument/publishDiagnostics', (one) => one.uri === config);
    await changed(told, config);
    assert.deepEqual((await gone).diagnostics, []);

    await write('.meritrc.yaml', 'minRatio: 8\n');
    const asking = await start({ client: code, folders: [root] });
    const { items } = await asking.request<WorkspaceDiagnosticReport>('workspace/diagnostic', {
      previousResultIds: [],
    });
    const found = items.find((one) => one.uri === config) as unknown as { items: Diagnostic[] };
    assert.deepEqual(
      found.items.map(({ message }) => message),
      ['`minRatio` takes a number from 0 to 1.'],
    );
  });

  it('is looked at again when what it extends is other than before, written, or gone', async () => {
    const base = await write('base.meritrc.yaml', 'minRatio: 7\n');
    const uri = address('.meritrc.yaml');
    const text = 'extends: [base.meritrc.yaml, more.yaml]\n';
    await write('.meritrc.yaml', text);
    const session = await start({ client: pulling });
    await session.open(address('jana.profile.yaml'), sound);
    await session.open(uri, text, 'meritrc');
    const said = async (): Promise<readonly string[]> =>
      ((await session.pull(uri)) as { items: Diagnostic[] }).items.map(({ message }) => String(message));
    const missing = 'There is no file `more.yaml` to extend.';
    assert.deepEqual(await said(), [missing, '`base.meritrc.yaml`, line 1: `minRatio` takes a number from 0 to 1.']);
    await session.pull(address('jana.profile.yaml'));
    await write('base.meritrc.yaml', '');
    const asked = session.next('workspace/diagnostic/refresh');
    await changed(session, base);
    await asked;
    assert.deepEqual(await said(), [missing]);
    await session.pull(address('jana.profile.yaml'));
    const again = session.next('workspace/diagnostic/refresh');
    await changed(session, await write('more.yaml', ''));
    await again;
    assert.deepEqual(await said(), []);
  });

  it('has other faults where what it extends is other than before, though it is not open', async () => {
    const base = await write('base.yaml', 'minRatio: 7\n');
    const uri = await write('.meritrc.yaml', 'extends: base.yaml\n');
    const session = await start({ client: code, folders: [root] });
    const pull = async (previous: string | undefined): Promise<{ resultId: string; items: Diagnostic[] }> => {
      const { items } = await session.request<WorkspaceDiagnosticReport>('workspace/diagnostic', {
        previousResultIds: previous === undefined ? [] : [{ uri, value: previous }],
      });
      return items.find((one) => one.uri === uri) as never;
    };
    const first = await pull(undefined);
    assert.deepEqual(
      first.items.map(({ message }) => message),
      ['`base.yaml`, line 1: `minRatio` takes a number from 0 to 1.'],
    );
    assert.equal((await pull(first.resultId)).items, undefined, 'unchanged');
    await write('base.yaml', 'minRatio: 0.7\n');
    await changed(session, base);
    assert.deepEqual((await pull(first.resultId)).items, []);
  });

  it('is one document, however its address is written, and while it is open the one on disk says nothing', async () => {
    await write('für/.meritrc.yaml', 'minRatio: 7\n');
    const session = await start({ client: code, folders: [root] });
    await session.open(address('f%C3%BCr/.meritrc.yaml'), 'minRatio: 8\nlocal: en-GB\n', 'meritrc');
    const report = (await session.pull(address('für/.meritrc.yaml'))) as { items: Diagnostic[] };
    assert.equal(report.items.length, 2);
    const { items } = await session.request<WorkspaceDiagnosticReport>('workspace/diagnostic', {
      previousResultIds: [],
    });
    assert.deepEqual(items, []);
  });

  it('has nothing more said of it once it is closed', async () => {
    await write('base.yaml', 'minRatio: 0.5\n');
    const uri = address('gone.meritrc.yaml');
    const session = await start({ client: bare });
    for (let round = 0; round < 5; round++) {
      const closed = session.next<PublishDiagnosticsParams>(
        'textDocument/publishDiagnostics',
        (one) => one.uri === uri && one.diagnostics.length === 0,
      );
      await session.open(uri, 'extends: [base.yaml, base.yaml]\nminRatio: 7\n', 'meritrc');
      await session.close(uri);
      await closed;
    }
    // Whatever was read for it meanwhile has been read by the time of another answer.
    const other = session.next<PublishDiagnosticsParams>(
      'textDocument/publishDiagnostics',
      (one) => one.uri === address('other.meritrc.yaml'),
    );
    await session.open(address('other.meritrc.yaml'), 'extends: [base.yaml, base.yaml]\nminRatio: 7\n', 'meritrc');
    await other;
    const told = session.heard.filter(({ params }) => (params as PublishDiagnosticsParams | null)?.uri === uri);
    assert.deepEqual((told.at(-1)!.params as PublishDiagnosticsParams).diagnostics, []);
  });

  it('is told of in a line where it cannot be read', async () => {
    await mkdir(join(folder, '.meritrc.yaml'));
    const session = await start({ client: pulling });
    const shown = session.next<{ message: string }>('window/showMessage');
    await session.open(address('jana.profile.yaml'), odd);
    assert.equal((await shown).message, '`.meritrc.yaml` cannot be read, so its settings do not hold.');
    assert.equal(await severityOf(session, address('jana.profile.yaml')), 2);
    await session.open(address('mia.profile.yaml'), odd);
    assert.equal(await severityOf(session, address('mia.profile.yaml')), 2);
    assert.equal(session.heard.filter(({ method }) => method === 'window/showMessage').length, 1, 'once');
    const again = session.next('window/showMessage');
    await changed(session, address('.meritrc.yaml'));
    await again;
  });

  it('names exports, unless the editor does', async () => {
    await write('.meritrc.yaml', 'export.name: CV\n');
    const uri = address('jana.profile.yaml');
    const session = await start({ client: pulling });
    await session.open(uri, sound);
    const nameFor = async (wish: object): Promise<string | null> =>
      (await session.request<{ name: string | null }>('merit/exportName', { uri, usual: 'usual', ...wish })).name;
    assert.deepEqual(
      [await nameFor({}), await nameFor({ pattern: 'Mine' }), await nameFor({ pattern: '' })],
      ['CV', 'Mine', null],
    );
  });
});
