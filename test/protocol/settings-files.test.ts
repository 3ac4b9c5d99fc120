import assert from 'node:assert/strict';
import type { Connection, Diagnostic } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { configActions } from '../../server/src/lsp/configDocuments.ts';
import { ConfigReports, isConfig } from '../../server/src/lsp/configReports.ts';
import { Configs } from '../../server/src/lsp/configs.ts';
import { RequestGuard } from '../../server/src/lsp/requestGuard.ts';

const faulty = 'rulez:\n  date.order: off\n';
const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 12; turn++) await new Promise((resolve) => setImmediate(resolve));
};
const uri = 'file:///a/.meritrc.yaml';

describe('files of settings', () => {
  it('are so by their name or by the language that an editor gives them', () => {
    assert.equal(isConfig(uri, 'yaml'), true);
    assert.equal(isConfig('file:///a/team.yaml', 'meritrc'), true);
    assert.equal(isConfig('file:///a/team.yaml', 'yaml'), false);
  });

  it('are said to be unreadable once, until something changes', async () => {
    const told: string[] = [];
    const configs = new Configs(
      async (one) => (one === uri ? 'unreadable' : 'missing') as never,
      (one) => told.push(one),
    );
    await configs.of('file:///a/cv.yaml');
    await configs.of('file:///a/other.yaml');
    assert.deepEqual(told, [uri]);
    configs.changed();
    await configs.of('file:///a/cv.yaml');
    assert.deepEqual(told, [uri, uri]);
  });

  it('concern the server where one that holds extends them, be they there or not', async () => {
    const texts: Record<string, string> = { [uri]: 'extends: ./team.yaml\n' };
    const configs = new Configs(
      async (one) => (texts[one] === undefined ? 'missing' : ({ text: texts[one], stamp: '1' } as never)),
      () => undefined,
    );
    assert.deepEqual([await configs.concerns(uri), await configs.concerns('file:///a/team.yaml')], [true, false]);
    await configs.of('file:///a/cv.yaml');
    assert.equal(await configs.concerns('file:///%61/team.yaml'), true);
    assert.equal(await configs.concerns('file:///a/others.yaml'), false);
  });

  const setUp = (pull: boolean) => {
    const sent: string[] = [];
    const texts = new Map([[uri, faulty]]);
    const connection = {
      sendDiagnostics: async (one: { readonly uri: string; readonly diagnostics: readonly Diagnostic[] }) => {
        sent.push(`${one.uri.split('/').at(-1)} ${one.diagnostics.length}`);
      },
      console: { error: (text: string) => sent.push(text) },
    } as unknown as Connection;
    const configs = new Configs(
      async (one) => (texts.has(one) ? ({ text: texts.get(one), stamp: '1' } as never) : 'missing'),
      () => undefined,
    );
    const reports = new ConfigReports(
      connection,
      new RequestGuard(connection),
      configs,
      () => ({ pull, language: 'en' }) as never,
    );
    const document = (text: string, version = 1) => TextDocument.create(uri, 'meritrc', version, text);
    const since = async (): Promise<readonly string[]> => {
      await settled();
      return sent.splice(0);
    };
    return { reports, configs, texts, document, since };
  };

  it('are told of to a client that cannot ask, while they are open and when they hold', async () => {
    const { reports, configs, texts, document, since } = setUp(false);
    assert.equal(reports.opened(TextDocument.create('file:///a/cv.yaml', 'yaml', 1, '')), false);
    const open = document(faulty);
    assert.equal(reports.opened(open), true);
    assert.deepEqual([reports.isOpen(), reports.isOpen(uri), reports.isOpen('file:///b')], [true, true, false]);
    reports.changed(uri);
    assert.deepEqual(await since(), ['.meritrc.yaml 1']);
    TextDocument.update(open, [{ text: 'rules: {}\n' }], 2);
    reports.changed(uri);
    reports.changed('file:///b/.meritrc.yaml');
    assert.deepEqual(await since(), ['.meritrc.yaml 0']);
    reports.changed(uri);
    TextDocument.update(open, [{ text: faulty }], 3);
    assert.deepEqual(await since(), [], 'another version holds by then');
    await configs.of('file:///a/cv.yaml');
    assert.equal(reports.closed(uri), true);
    assert.equal(reports.closed(uri), false);
    assert.deepEqual(await since(), ['.meritrc.yaml 0', '.meritrc.yaml 1'], 'as it is on disk');
    texts.set(uri, 'rules: {}\n');
    configs.changed();
    await configs.of('file:///a/cv.yaml');
    reports.tellFaults();
    assert.deepEqual(await since(), ['.meritrc.yaml 0']);
    reports.tellFaults();
    assert.deepEqual(await since(), []);
  });

  it('are not told of to a client that asks', async () => {
    const { reports, configs, document, since } = setUp(true);
    assert.equal(await reports.pull(uri), null);
    reports.opened(document(faulty));
    await configs.of('file:///a/cv.yaml');
    reports.changed(uri);
    reports.tellFaults();
    const answer = await reports.pull('file:///%61/.meritrc.yaml');
    assert.equal(answer?.kind === 'full' && answer.items.length, 1);
    assert.equal(reports.closed(uri), true);
    assert.deepEqual(await since(), []);
    assert.equal(reports.isOpen(), false);
  });

  it('have their fixes where the cursor touches a fault', async () => {
    const document = TextDocument.create(uri, 'meritrc', 1, '\nrulez:\n  date.order: off\n');
    const read = async () => 'missing' as never;
    const offered = async (from: readonly [number, number], to = from): Promise<number> => {
      const range = { start: { line: from[0], character: from[1] }, end: { line: to[0], character: to[1] } };
      return (await configActions(document, range, read, 'en')).length;
    };
    assert.deepEqual(
      [
        await offered([1, 0]),
        await offered([1, 5]),
        await offered([1, 6]),
        await offered([0, 0]),
        await offered([2, 0]),
      ],
      [1, 1, 0, 0, 0],
    );
    assert.deepEqual(
      [await offered([0, 0], [1, 0]), await offered([0, 0], [2, 0]), await offered([1, 5], [2, 3])],
      [1, 1, 1],
    );
  });
});
