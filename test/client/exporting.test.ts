import assert from 'node:assert/strict';
import { exportDocument } from '../../client/src/commands/export.ts';
import { targetDocument } from '../../client/src/commands/target.ts';
import type { PreviewManager } from '../../client/src/preview/manager.ts';
import { replaceFile } from '../../client/src/replaceFile.ts';
import type { Server } from '../../client/src/server.ts';
import { desk, FileSystemError, Uri, window } from './support/vscode.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
const fileNamed = (name: string): string => {
  const found = desk.files.get(`file:///cv/${name}`);
  return typeof found === 'object' ? new TextDecoder().decode(found) : (found ?? 'nothing');
};
const names = (): readonly string[] => [...desk.files.keys()].map((address) => address.split('/').at(-1)!).sort();
const uri = (name: string) => Uri.file(`/cv/${name}`) as never;

beforeEach(() => desk.anew());

describe('a file that the extension writes', () => {
  it('takes the place of the old one as a whole', async () => {
    desk.files.set('file:///cv/ines.pdf', bytes('old'));
    await replaceFile(uri('ines.pdf'), bytes('new'));
    assert.deepEqual([fileNamed('ines.pdf'), names()], ['new', ['ines.pdf']]);
    assert.ok(!desk.done.includes('write /cv/ines.pdf'), 'it is not written over');
  });

  it('keeps the old one where the disk is full, and leaves nothing behind', async () => {
    desk.files.set('file:///cv/ines.pdf', bytes('old'));
    desk.refuse = (operation) => (operation === 'rename' ? new FileSystemError('Unknown', 'ENOSPC') : null);
    await assert.rejects(replaceFile(uri('ines.pdf'), bytes('new')), /ENOSPC/);
    assert.deepEqual([fileNamed('ines.pdf'), names()], ['old', ['ines.pdf']]);
  });

  it('is written over in a folder that allows no new file, and through a link', async () => {
    desk.files.set('file:///cv/ines.pdf', bytes('old'));
    desk.refuse = (_, { path }) => (path.includes('.merit-') ? FileSystemError.NoPermissions() : null);
    await replaceFile(uri('ines.pdf'), bytes('new'));
    assert.equal(fileNamed('ines.pdf'), 'new');
    desk.refuse = () => null;
    desk.files.set('file:///cv/link.pdf', 'link');
    await replaceFile(uri('link.pdf'), bytes('through'));
    assert.equal(fileNamed('link.pdf'), 'through');
    // The link stays: nothing takes its place.
    assert.ok(!desk.done.includes('rename /cv/link.pdf'));
  });

  it('is none where a folder has its name', async () => {
    desk.files.set('file:///cv/out.pdf', 'folder');
    await assert.rejects(replaceFile(uri('out.pdf'), bytes('new')), FileSystemError);
    assert.equal(fileNamed('out.pdf'), 'folder');
  });
});

describe('an export', () => {
  const previews = { active: undefined } as PreviewManager;
  /** Exports `ines.yaml` as JSON to a file; what was asked, and what the server was asked for. */
  async function exporting(answers: readonly unknown[], said: readonly (string | undefined)[] = []) {
    const { document } = desk.show('ines.yaml', 'basics: {}\n');
    desk.answers = [...said];
    const asked: object[] = [];
    const left = [...answers];
    const server = {
      uriOf: String,
      output: { warn: (text: string) => desk.messages.push(`log: ${text}`) },
      request: async (_: string, params: object) => {
        asked.push(params);
        return left.shift();
      },
    } as unknown as Server;
    await exportDocument(server, previews, document.uri, { to: 'json', target: Uri.file('/cv/ines.json') });
    await settled();
    return { asked, messages: desk.messages };
  }
  const written = { data: btoa('{}'), warnings: [] };

  it('asks before it writes over a file that a key binding names', async () => {
    desk.files.set('file:///cv/ines.json', bytes('old'));
    await exporting([written]);
    assert.equal(fileNamed('ines.json'), 'old');
    const { messages } = await exporting([written], ['Replace']);
    assert.deepEqual(
      [fileNamed('ines.json'), messages],
      ['{}', ['ines.json exists already.', 'ines.json exists already.', 'ines.json is written.']],
    );
  });

  it('says what could not be taken over, the first of it at once and all in the log', async () => {
    const { messages } = await exporting([{ ...written, warnings: ['Line 3: not exported', 'Line 9: not exported'] }]);
    assert.deepEqual(messages, [
      'log: ines.json: Line 3: not exported',
      'log: ines.json: Line 9: not exported',
      'ines.json is written. Line 3: not exported',
    ]);
  });

  it('of a text that is broken is made only when the person wants it anyway', async () => {
    const start = { line: 4, character: 2 };
    const broken = { broken: [{ message: 'a quote is not closed', range: { start, end: start } }], known: false };
    const { asked } = await exporting([broken, written]);
    assert.deepEqual([asked.length, fileNamed('ines.json')], [1, 'nothing']);
    await exporting([broken, written], ['Show the Place']);
    assert.deepEqual([window.activeTextEditor?.selection.active.line, fileNamed('ines.json')], [4, 'nothing']);
    desk.details.length = 0;
    const many = { ...broken, broken: Array.from({ length: 5 }, () => broken.broken[0]) };
    await exporting([many]);
    assert.deepEqual(desk.details.at(-1)?.split('\n'), [
      ...Array.from({ length: 3 }, () => 'Line 5: a quote is not closed'),
      '',
      'What cannot be read would be missing, or cut off.',
    ]);
    const again = await exporting([broken, written], ['Export Anyway']);
    assert.deepEqual([again.asked.map((one) => 'broken' in one), fileNamed('ines.json')], [[false, true], '{}']);
  });

  it('says why nothing was written', async () => {
    desk.refuse = (operation) => (operation === 'write' ? new FileSystemError('NoPermissions') : null);
    const { messages } = await exporting([written]);
    assert.deepEqual(messages, [
      'ines.json was not written: the folder is read-only, or you are not allowed to write there.',
    ]);
  });

  it('is of the document that is named, else of the preview with the focus, else of the only profile in sight', async () => {
    const one = desk.show('one.yaml', '').document;
    const two = desk.show('two.yaml', '').document;
    const of = async (resource: unknown, fallback?: Uri) =>
      (await targetDocument(resource, fallback as never))?.uri.path;
    assert.equal(await of(one.uri, two.uri), '/cv/one.yaml');
    assert.equal(await of(Uri.parse('webview-panel:/x'), one.uri), '/cv/one.yaml');
    assert.equal(await of(undefined), '/cv/two.yaml');
    desk.show('notes.txt', '', 'plaintext');
    assert.equal(await of(undefined), undefined);
    window.visibleTextEditors = window.visibleTextEditors.slice(1);
    assert.equal(await of(undefined), '/cv/two.yaml');
  });
});
