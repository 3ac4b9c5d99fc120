import assert from 'node:assert/strict';
import type { DocumentDropEditProvider } from 'vscode';
import { acceptDrops } from '../../client/src/importing/dropped.ts';
import { readSource } from '../../client/src/importing/importer.ts';
import { withLateProgress } from '../../client/src/importing/lateProgress.ts';
import { openResult } from '../../client/src/importing/openResult.ts';
import { watchPaste } from '../../client/src/importing/pasted.ts';
import type { Server } from '../../client/src/server.ts';
import { clock } from './support/clock.ts';
import { desk, Uri, window } from './support/vscode.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
const uri = (name: string) => Uri.file(`/cv/${name}`) as never;

beforeEach(() => desk.anew());

describe('a profile made of a file', () => {
  it('is named for it, under a name that nobody has yet', async () => {
    const name = async (file: string) => (await openResult(uri(file), 'basics: {}\n')).uri.path;
    desk.files.set('file:///cv/cv.pdf', bytes(''));
    assert.equal(await name('cv.pdf'), '/cv/cv.profile.yaml');
    assert.equal(await name('cv.pdf'), '/cv/cv-2.profile.yaml');
    desk.files.set('file:///cv/cv-3.profile.yaml', bytes(''));
    assert.equal(await name('cv.resume.json'), '/cv/cv-4.profile.yaml');
    assert.equal(await name('.txt'), '/cv/imported.profile.yaml');
  });

  it('stands beside the file where that is on screen, with the cursor at its beginning', async () => {
    const alone = await openResult(uri('cv.pdf'), 'basics:\n  name: Ines\n');
    const column = (document: typeof alone) =>
      window.visibleTextEditors.find((one) => one.document === (document as unknown))?.viewColumn;
    assert.deepEqual([column(alone), alone.getText()], [-1, 'basics:\n  name: Ines\n']);
    desk.show('cv.tex', '\\documentclass{article}', 'latex');
    assert.equal(column(await openResult(uri('cv.tex'), 'basics: {}\n')), -2);
  });

  it('is read as its editor shows it, and not at all where it is too large', async () => {
    desk.files.set('file:///cv/cv.md', bytes('on disk'));
    const text = async (name: string) => new TextDecoder().decode((await readSource(uri(name))).bytes);
    assert.equal(await text('cv.md'), 'on disk');
    const { document } = desk.show('cv.md', 'in the editor', 'markdown');
    assert.equal(await text('cv.md'), 'on disk');
    document.change([]);
    assert.equal(await text('cv.md'), 'in the editor');
    desk.files.set('file:///cv/large.pdf', new Uint8Array(30_000_000));
    await readSource(uri('large.pdf'));
    desk.files.set('file:///cv/larger.pdf', new Uint8Array(30_000_001));
    await assert.rejects(readSource(uri('larger.pdf')), /it has 30 MB/);
  });

  it('is offered for the text of a résumé that fills an empty profile, and made of that text alone', async () => {
    const resume = `Ines Okafor\nines.okafor@example.org\n\n${'Kept the payment systems of a bank answering and trained the people who came after. '.repeat(5)}`;
    const requests: string[] = [];
    let meanwhile = (): void => undefined;
    const server = {
      output: { info: () => undefined },
      request: async () => {
        requests.push('import');
        meanwhile();
        return {
          ok: true,
          title: 'text',
          text: 'basics:\n  name: Ines Okafor\n',
          fields: 2,
          uncertain: [],
          unplaced: [],
          notes: [],
        };
      },
    } as unknown as Server;
    const watching = watchPaste(server);
    const paste = async (
      text: string,
      {
        before = '',
        reason,
        answer = 'Convert to a Profile',
      }: { before?: string; reason?: number; answer?: string } = {},
    ) => {
      desk.messages.length = 0;
      desk.answers = [answer];
      const { document } = desk.show(`cv${requests.length}${Math.random()}.yaml`, before);
      document.change([{ range: desk.range(0, 0, 0, 0), text }], reason);
      for (let turn = 0; turn < 4; turn++) await settled();
      return document.getText();
    };
    assert.equal(await paste(resume), 'basics:\n  name: Ines Okafor\n');
    assert.match(desk.messages.at(-1)!, /^The text became a profile with 2 values\./);
    for (const [text, options] of [
      [resume, { before: 'basics:\n' }],
      [resume, { reason: 1 }],
      ['basics:\n  name: Ines', {}],
      [resume, { answer: 'no' }],
    ] as const)
      await paste(text, options);
    assert.equal(requests.length, 1);
    meanwhile = () => {
      if (window.activeTextEditor) desk.close(window.activeTextEditor.document);
    };
    assert.equal(await paste(resume), resume);
    meanwhile = () => window.activeTextEditor?.document.change([{ range: desk.range(0, 0, 0, 0), text: 'More. ' }]);
    assert.equal(await paste(resume), `More. ${resume}`);
    watching.dispose();
  });

  it('is dropped into an empty profile alone, from the first file that can be read', async () => {
    desk.files.set('file:///cv/cv.pdf', bytes('%PDF-'));
    const read: string[] = [];
    const server = {
      output: { info: () => undefined },
      request: async (_: string, { name }: { name: string }) => {
        read.push(name);
        return { ok: true, title: 'PDF', text: 'basics: {}\n', fields: 1, uncertain: [], unplaced: [], notes: [] };
      },
    } as unknown as Server;
    acceptDrops(server);
    const [provider] = desk.providers as DocumentDropEditProvider[];
    const list = {
      asString: async () => 'file:///cv/photo.png\r\nfile:///cv/gone.pdf\r\nfile:///cv/cv.pdf',
      asFile: () => undefined,
    };
    const drop = (text: string, items: readonly (readonly [string, object])[]) =>
      provider!.provideDocumentDropEdits(
        desk.show(`${read.length}.yaml`, text).document as never,
        {} as never,
        new Map(items) as never,
        { isCancellationRequested: false } as never,
      );
    assert.equal(await drop('basics:\n', [['text/uri-list', list]]), undefined);
    assert.deepEqual(read, []);
    const edit = await drop('\n', [['text/uri-list', list]]);
    assert.deepEqual([(edit as { insertText: string }).insertText, read], ['basics: {}\n', ['cv.pdf']]);
    const file = { asString: async () => '', asFile: () => ({ name: 'cv.docx', data: async () => bytes('PK') }) };
    await drop('', [['files', file]]);
    assert.deepEqual(read, ['cv.pdf', 'cv.docx']);
    assert.equal(await drop('', [['files', { asFile: () => ({ name: 'photo.png' }) }]]), undefined);
  });
});

describe('work that may take a while', () => {
  const time = clock();

  it('is told of when it does, and not before', async () => {
    const quick = withLateProgress('Reading cv.pdf', async () => 1);
    time.tick(500);
    assert.deepEqual([await quick, desk.messages], [1, []]);
    time.tick(5000);
    await settled();
    assert.deepEqual(desk.messages, []);
    let done = (_: number): void => undefined;
    const slow = withLateProgress(
      'Reading cv.pdf',
      () =>
        new Promise<number>((resolve) => {
          done = resolve;
        }),
    );
    time.tick(2000);
    await settled();
    assert.deepEqual(desk.messages, ['Reading cv.pdf']);
    done(2);
    assert.equal(await slow, 2);
  });

  it('ends without a word when the person wants it no more', async () => {
    const given = withLateProgress(
      'Reading cv.pdf',
      (token) => new Promise((_, reject) => token.onCancellationRequested(() => reject(new Error('cancelled')))),
    );
    time.tick(2000);
    await settled();
    desk.progress.cancel();
    assert.equal(await given, undefined);
    await assert.rejects(
      withLateProgress('Reading cv.pdf', () => Promise.reject(new Error('stopped'))),
      /stopped/,
    );
  });
});
