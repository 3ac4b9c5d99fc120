import assert from 'node:assert/strict';
import type { CodeAction, MessageConnection, PublishDiagnosticsParams } from 'vscode-languageserver/node';
import type { RenderModel } from '../../server/src/core/render/index.ts';
import type { Files } from '../../server/src/outputs/files.ts';
import type { InitializationOptions, PreviewFailedParams, PreviewFrameParams } from '../../server/src/protocol.ts';
import { type FileMap, type Frame, type Pdf, TypesetError } from '../../server/src/typesetter/types.ts';
import { within } from './support/deadline.ts';
import { sound, uri } from './support/profiles.ts';
import { next, serve } from './support/serving.ts';

const pages = { pages: 1, warnings: [], spill: null, filled: 1, last: null, base: { margin: 18, size: 10 } };
const frame: Frame = { ...pages, action: 'reset', delta: new Uint8Array([1]) };

interface Set {
  readonly session: string;
  readonly model: RenderModel;
  readonly files: FileMap;
  readonly fonts: string | null;
  readonly done: (frame: Frame | Error) => void;
}

/** A server with a typesetter whose pages are set when the test says so. */
async function setUp(
  {
    files = null,
    pdf,
    ...machine
  }: { files?: Files | null; pdf?: (model: RenderModel) => Pdf; readyAfter?: number } = {},
  capabilities?: object,
  options?: InitializationOptions,
) {
  const sets: Set[] = [];
  const told: string[] = [];
  const heard: PreviewFrameParams[] = [];
  let wake = (): void => undefined;
  let woken = 0;
  const client = await serve(
    {
      ...machine,
      filesBeside: () => files,
      createTypesetter: (fonts) => ({
        wake: () => {
          woken += 1;
        },
        preview: (session, model, shown = {}) =>
          new Promise((resolve, reject) => {
            sets.push({
              session,
              model,
              files: shown,
              fonts,
              done: (made) => (made instanceof Error ? reject(made) : resolve(made)),
            });
            wake();
          }),
        pdf: async (model) => (pdf ? pdf(model) : assert.fail('no PDF is asked for')),
        pictures: async () => void told.push('pictures'),
        close: (session) => void told.push(`close ${session}`),
        dispose: async () => void told.push('dispose'),
      }),
    },
    capabilities,
    options,
  );
  client.onNotification('merit/preview/frame', (params: PreviewFrameParams) => void heard.push(params));
  const edit = (version: number, text: string) =>
    client.sendNotification('textDocument/didChange', { textDocument: { uri, version }, contentChanges: [{ text }] });
  /** Pages that were asked for, once there are so many. */
  const asked = (count: number): Promise<readonly Set[]> =>
    within(
      `${count} pages`,
      new Promise((resolve) => {
        wake = () => sets.length >= count && resolve(sets);
        wake();
      }),
    );
  const open = () => client.sendRequest('merit/preview/open', { uri });
  return { client, told, heard, edit, asked, sets, open, woken: () => woken };
}

const opened = (client: MessageConnection, text = sound) =>
  client.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId: 'profile', version: 1, text } });

/** All that was sent before has been dealt with. */
const settled = (client: MessageConnection) =>
  client.sendRequest('textDocument/documentSymbol', { textDocument: { uri } });

describe('the pages of a preview', () => {
  it('are set once, unseen, where a preview is likely, of the profile that is left alone first', async () => {
    const { client, asked, edit, open, sets, told, heard } = await setUp({ readyAfter: 1 }, {}, { previews: true });
    await client.sendNotification('textDocument/didOpen', {
      textDocument: { uri: 'file:///cv/theme.json', languageId: 'json', version: 1, text: '{"name": "a theme"}' },
    });
    await opened(client);
    const [first] = await asked(1);
    assert.deepEqual([first!.session === uri, first!.model.header.name?.runs[0]?.text], [false, 'Imke Roosdorp']);
    first!.done(frame);
    const [, second] = await asked(2);
    second!.done({ ...frame, picture: new Uint8Array([1]) });
    await edit(2, sound.replace('Imke', 'Ada'));
    await settled(client);
    const closed = `close ${first!.session}`;
    assert.deepEqual([told, sets.length, heard], [[closed, 'pictures', closed], 2, []]);
    await open();
    assert.equal((await asked(3))[2]!.session, uri);
  });

  it('are set ahead of the next profile where the first has a template of its own', async () => {
    const files = { read: async () => new Uint8Array() } as never;
    const { client, asked } = await setUp({ readyAfter: 1, files }, {}, { previews: true });
    await opened(client, `${sound}    template: ./mine.typ\n`);
    await settled(client);
    await new Promise((resolve) => setTimeout(resolve, 2));
    await settled(client);
    await client.sendNotification('textDocument/didOpen', {
      textDocument: {
        uri: 'file:///cv/ada.profile.yaml',
        languageId: 'profile',
        version: 1,
        text: sound.replace('Imke', 'Ada'),
      },
    });
    assert.equal((await asked(1))[0]!.model.header.name?.runs[0]?.text, 'Ada Roosdorp');
  });

  it('come with the picture that the typesetter drew of them, where it drew one', async () => {
    const { client, asked, edit, open } = await setUp();
    await opened(client);
    const shown = next<PreviewFrameParams>(client, 'merit/preview/frame');
    await open();
    (await asked(1))[0]!.done({ ...frame, picture: new Uint8Array([80, 45, 49]) });
    assert.equal((await shown).picture, 'UC0x');
    const later = next<PreviewFrameParams>(client, 'merit/preview/frame');
    await edit(2, sound.replace('Imke', 'Ada'));
    (await asked(2))[1]!.done({ ...frame, action: 'merge' });
    assert.equal('picture' in (await later), false);
  });

  it('open as ever where they could not be set ahead', async () => {
    const { client, asked, open, told } = await setUp({ readyAfter: 1 }, {}, { previews: true });
    const logged: string[] = [];
    client.onNotification('window/logMessage', ({ message }: { message: string }) => void logged.push(message));
    await opened(client);
    (await asked(1))[0]!.done(new TypesetError('A font cannot be read.'));
    await settled(client);
    const shown = next<PreviewFrameParams>(client, 'merit/preview/frame');
    await open();
    (await asked(2))[1]!.done(frame);
    assert.deepEqual([(await shown).pages, told.includes('pictures'), logged], [1, false, []]);
  });

  for (const [where, machine, text, options] of [
    ['a client shows none', { readyAfter: 1 }, sound, {}],
    ['a machine would have to load much', {}, sound, { previews: true }],
    [
      'a template of the person\u2019s own would be run',
      { readyAfter: 1 },
      `${sound}    template: ./mine.typ\n`,
      { previews: true },
    ],
  ] as const)
    it(`are not set before they are asked for where ${where}`, async () => {
      const { client, asked, open, sets } = await setUp(
        { ...machine, files: { read: async () => new Uint8Array() } as never },
        {},
        options,
      );
      await opened(client, text);
      await settled(client);
      // Timers of a millisecond that were set before this one have gone off.
      await new Promise((resolve) => setTimeout(resolve, 2));
      await settled(client);
      assert.equal(sets.length, 0);
      await open();
      assert.equal((await asked(1))[0]!.session, uri);
    });

  it('are set for what is shown alone, and not for a text that is typed elsewhere', async () => {
    const { client, asked, edit, open, sets, told, woken } = await setUp();
    await opened(client);
    await edit(2, sound.replace('Imke', 'Ada'));
    await settled(client);
    assert.deepEqual([sets.length, woken()], [0, 0]);
    await open();
    assert.equal(woken(), 1);
    await asked(1);
    await client.sendNotification('merit/preview/close', { uri });
    await edit(3, sound);
    await settled(client);
    assert.deepEqual([sets.length, told], [1, [`close ${uri}`]]);
  });

  describe('that are being set', () => {
    const later = ['diagnostic', 'documentSymbol', 'codeLens', 'foldingRange', 'documentLink'];
    const all = async () => {
      const server = await setUp({}, { textDocument: { diagnostic: {} } });
      const { client, asked, open } = server;
      await opened(client);
      await open();
      const [page] = await asked(1);
      const order: string[] = [];
      client.onNotification('merit/preview/frame', () => void order.push('page'));
      const answers = later.map((what) =>
        client.sendRequest(`textDocument/${what}`, { textDocument: { uri } }).then(() => order.push(what)),
      );
      // What a person asks for is answered at once, so all that was asked before it has been heard.
      await client.sendRequest('textDocument/hover', { textDocument: { uri }, position: { line: 0, character: 0 } });
      return { ...server, page: page!, order, answers };
    };

    it('come before findings, the outline and the like', async function () {
      // A machine that stands still between the question and the page is told the outline first, and rightly.
      this.retries(2);
      const { page, order, answers } = await all();
      page.done(frame);
      await Promise.all(answers);
      assert.deepEqual([order[0], order.length], ['page', 1 + later.length]);
    });

    it('are not waited for long', async () => {
      const { order, answers } = await all();
      await within('the answers', Promise.all(answers));
      assert.deepEqual(order.toSorted(), later.toSorted());
    });
  });

  it('start over for a preview that is opened once more', async () => {
    const { client, asked, open, told } = await setUp();
    await opened(client);
    await open();
    (await asked(1))[0]!.done(frame);
    await open();
    await asked(2);
    assert.deepEqual(told, [`close ${uri}`]);
  });

  it('are not shown where the preview was closed while they were set', async () => {
    const { client, asked, open, heard } = await setUp();
    await opened(client);
    await open();
    const [only] = await asked(1);
    await client.sendNotification('merit/preview/close', { uri });
    await settled(client);
    only!.done(frame);
    await settled(client);
    assert.deepEqual(heard, []);
  });

  it('are not set of a text that changed while its files were read', async () => {
    const reads: ((found: 'missing') => void)[] = [];
    let wake = (): void => undefined;
    const read = () =>
      new Promise<'missing'>((resolve) => {
        reads.push(resolve);
        wake();
      });
    const { client, asked, edit, open } = await setUp({ files: { read } });
    const text = (name: string) => sound.replace('Imke', name).replace('paper: a4', 'photo: portrait.png');
    await opened(client, text('Imke'));
    await open();
    await edit(2, text('Ada'));
    await within(
      'two reads',
      new Promise<void>((resolve) => {
        wake = () => reads.length === 2 && resolve();
        wake();
      }),
    );
    for (const found of reads) found('missing');
    const sets = await asked(1);
    await settled(client);
    assert.deepEqual(
      sets.map(({ model }) => model.author),
      ['Ada Roosdorp'],
    );
  });

  it('are set anew with other fonts once there are some, and only then', async () => {
    const { client, asked, open, sets, told } = await setUp();
    await opened(client);
    await open();
    (await asked(1))[0]!.done(frame);
    await client.sendNotification('merit/fontPack', { folder: 'file:///fonts' });
    (await asked(2))[1]!.done(frame);
    await client.sendNotification('merit/fontPack', { folder: 'file:///fonts' });
    await settled(client);
    assert.deepEqual([sets.map(({ fonts }) => fonts), told], [[null, 'file:///fonts'], ['dispose']]);
  });

  it('have the files beside the profile where the person trusts them', async () => {
    const svg = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"></svg>');
    const { client, asked, open } = await setUp({ files: { read: async () => svg } });
    await opened(client, sound.replace('paper: a4', 'photo: portrait.svg'));
    await client.sendNotification('merit/trust', { trusted: false });
    await open();
    (await asked(1))[0]!.done(frame);
    await client.sendNotification('merit/trust', { trusted: true });
    (await asked(2))[1]!.done(frame);
    await client.sendNotification('merit/trust', { trusted: true });
    await settled(client);
    assert.deepEqual(
      (await asked(2)).map(({ files }) => Object.keys(files)),
      [[], ['/photo.svg']],
    );
  });

  it('that cannot be set are said so, and are no accident', async () => {
    const { client, asked, open } = await setUp();
    let logged = '';
    client.onNotification('window/logMessage', ({ message }: { message: string }) => {
      logged += message;
    });
    await opened(client);
    const failed = next<PreviewFailedParams>(client, 'merit/preview/failed');
    await open();
    (await asked(1))[0]!.done(new TypesetError('The pages could not be set: no space.'));
    assert.deepEqual(await failed, { uri, version: 1, message: 'The pages could not be set: no space.' });
    assert.equal(logged, '');
  });

  it('have findings, which go with the preview, or stay where another tab shows the text as it was', async () => {
    const { client, asked, edit, open } = await setUp();
    const said: string[][] = [];
    let wake = (): void => undefined;
    client.onNotification('textDocument/publishDiagnostics', ({ diagnostics }: PublishDiagnosticsParams) => {
      said.push(diagnostics.map(({ code }) => String(code)).filter((code) => code.startsWith('layout.')));
      wake();
    });
    const told = (...codes: readonly string[]) =>
      within(
        `findings ${codes.join()}`,
        new Promise<void>((resolve) => {
          wake = () => said.at(-1)?.join() === codes.join() && resolve();
          wake();
        }),
      );
    const last: Frame = { ...frame, pages: 2, last: '/work/0' };
    await opened(client);
    await told();
    await open();
    (await asked(1))[0]!.done(last);
    await told('layout.sparse');
    await client.sendNotification('merit/preview/close', { uri, keep: true });
    await settled(client);
    assert.deepEqual(said.at(-1), ['layout.sparse']);
    await edit(2, `${sound}\n`);
    await told();
    await open();
    (await asked(2))[1]!.done(last);
    await told('layout.sparse');
    await client.sendNotification('merit/preview/close', { uri });
    await told();
  });

  it('that are too many are fitted once nobody types, and the layout is offered where the limit stands', async () => {
    let fitted = (): void => undefined;
    const fitting = new Promise<void>((resolve) => {
      fitted = resolve;
    });
    const pdf = ({ layout }: RenderModel): Pdf => {
      fitted();
      return { ...pages, pages: layout.density < 0.9 ? 1 : 2, pdf: new Uint8Array() };
    };
    const action = { codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } } };
    const { client, asked, open } = await setUp({ pdf }, { textDocument: action });
    await opened(client, sound.replace('paper: a4', 'maxPages: 1'));
    const shown = next(client, 'merit/preview/frame');
    await open();
    (await asked(1))[0]!.done({ ...frame, pages: 2, spill: { pointer: '/work/0', lines: 3 } });
    await shown;
    const offered = async (): Promise<readonly string[]> => {
      const range = { start: { line: 4, character: 0 }, end: { line: 6, character: 0 } };
      const context = { diagnostics: [], only: ['quickfix'] };
      const actions = await client.sendRequest<CodeAction[]>('textDocument/codeAction', {
        textDocument: { uri },
        range,
        context,
      });
      return actions.map(({ title }) => title).filter((title) => title.startsWith('Fit'));
    };
    assert.deepEqual(await offered(), []);
    await within('a layout', fitting);
    for (let turn = 0; turn < 20 && (await offered()).length === 0; turn++) await settled(client);
    assert.deepEqual(await offered(), ['Fit to one page']);
  });

  it('end with the server, and with their document', async () => {
    const { client, asked, open, told } = await setUp();
    await opened(client);
    await open();
    (await asked(1))[0]!.done(frame);
    await client.sendNotification('textDocument/didClose', { textDocument: { uri } });
    await settled(client);
    assert.deepEqual(told, [`close ${uri}`]);
    await client.sendRequest('shutdown');
    assert.deepEqual(told, [`close ${uri}`, 'dispose']);
  });
});
