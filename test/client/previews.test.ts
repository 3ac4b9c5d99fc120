import assert from 'node:assert/strict';
import { PreviewManager } from '../../client/src/preview/manager.ts';
import type { Server } from '../../client/src/server.ts';
import { clock } from './support/clock.ts';
import { desk, EventEmitter, events, Position, type TextDocument, Uri, window } from './support/vscode.ts';

const profile = 'basics:\n  name: Ines Okafor\n';
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Previews, and what they ask the server for and tell it. */
function setUp() {
  const state = new EventEmitter<string>();
  const handlers = new Map<string, (params: unknown) => void>();
  const asked: { readonly method: string; readonly params: Record<string, unknown>; answer(answer: unknown): void }[] =
    [];
  const errors: string[] = [];
  const closed: { readonly uri: string; readonly keep?: boolean }[] = [];
  const server = {
    state: 'running',
    output: { warn: () => undefined, error: (error: unknown) => errors.push(String(error)) },
    onState: state.event,
    on: (method: string, handler: (params: unknown) => void) => {
      handlers.set(method, handler);
      return { dispose: () => handlers.delete(method) };
    },
    uriOf: String,
    request: (method: string, params: Record<string, unknown>) =>
      new Promise((answer) => asked.push({ method, params, answer })),
    closePreview: async (params: { uri: string; keep?: boolean }) => void closed.push(params),
  };
  const manager = new PreviewManager(Uri.file('/extension') as never, server as unknown as Server);
  return {
    manager,
    asked,
    closed,
    errors,
    /** The documents whose pages were asked for, by their names. */
    opened: () => asked.flatMap(({ method, params }) => (method === 'merit/preview/open' ? [nameOf(params.uri)] : [])),
    show: (document: TextDocument) => manager.show(document.uri as never),
    frame: (uri: Uri, delta: string, action = 'merge', picture?: string) =>
      handlers.get('merit/preview/frame')!({ uri: String(uri), delta, action, ...(picture ? { picture } : {}) }),
    turns: (now: string) => {
      server.state = now;
      state.fire(now);
    },
    /** The page of a panel is there, on one of its tabs. */
    load: async (at: number, tab = 'pages') => {
      desk.panels[at]!.say({ type: 'ready', tab, width: 640 });
      await settled();
    },
    heard: () => Object.values(events).reduce((sum, event) => sum + event.heard, 0),
  };
}

/** The extension's own files, in short. */
const parts = { 'webview.js': 'start();', 'webview.css': 'svg { fill: red }', 'typst-renderer.wasm.gz': 'wasm' };

function install(): void {
  for (const [name, text] of Object.entries(parts))
    desk.files.set(`file:///extension/dist/${name}`, new TextEncoder().encode(text));
}

const nameOf = (uri: unknown): string => String(uri).split('/').at(-1)!;
const posted = (at: number, type: string): readonly Record<string, unknown>[] =>
  desk.panels[at]!.posted.filter((one) => one.type === type);
const deltas = (at: number) => posted(at, 'frame').map(({ delta }) => delta);

describe('previews', () => {
  beforeEach(() => {
    desk.anew();
    install();
  });

  it('ask for pages while their page loads, once, and get those of their own document', async () => {
    const { show, load, opened, frame } = setUp();
    const { document } = desk.show('ines.yaml', profile);
    show(document);
    await settled();
    assert.deepEqual([desk.panels.length, desk.panels[0]!.title, opened()], [1, 'Preview ines.yaml', ['ines.yaml']]);
    await load(0);
    frame(document.uri, 'AAAA');
    frame(Uri.file('/cv/other.yaml'), 'BBBB');
    assert.deepEqual([opened(), deltas(0)], [['ines.yaml'], ['AAAA']]);
  });

  it('tell their page what comes before it is there, once, and all anew when it is loaded once more', async () => {
    const { show, load, opened, frame } = setUp();
    const { document } = desk.show('ines.yaml', profile);
    show(document);
    await settled();
    frame(document.uri, 'AAAA', 'reset');
    frame(document.uri, 'BBBB');
    await settled();
    assert.deepEqual([deltas(0), posted(0, 'renderer').length], [['AAAA', 'BBBB'], 1]);
    await load(0);
    assert.deepEqual([deltas(0), posted(0, 'renderer').length, opened()], [['AAAA', 'BBBB'], 1, ['ines.yaml']]);
    // As when it is moved to another window.
    await load(0);
    assert.deepEqual([posted(0, 'renderer').length, opened()], [2, ['ines.yaml', 'ines.yaml']]);
  });

  it('give a page that is on its way its picture, and all that is larger once it is there', async () => {
    const { show, load, frame } = setUp();
    const { document } = desk.show('ines.yaml', profile);
    const kinds = () => desk.panels[0]!.posted.map(({ type }) => type).filter((type) => type !== 'unavailable');
    show(document);
    await settled();
    frame(document.uri, 'AAAA', 'reset', btoa('page one'));
    frame(document.uri, 'BBBB');
    await settled();
    assert.deepEqual(kinds(), ['picture']);
    assert.equal(new TextDecoder().decode(posted(0, 'picture')[0]!.svg as Uint8Array), 'page one');
    await load(0);
    assert.deepEqual([kinds().includes('renderer'), deltas(0)], [true, ['AAAA', 'BBBB']]);
    // A page that is there draws for itself.
    frame(document.uri, 'CCCC', 'reset', btoa('page one'));
    assert.deepEqual(
      [posted(0, 'picture').length, posted(0, 'renderer').length, deltas(0)],
      [1, 1, ['AAAA', 'BBBB', 'CCCC']],
    );
  });

  it('keep nothing of a document that they turned from while their page was on its way', async () => {
    const { manager, show, load, frame } = setUp();
    const one = desk.show('one.yaml', profile).document;
    show(one);
    await settled();
    frame(one.uri, 'AAAA', 'reset', btoa('one'));
    const two = desk.show('two.yaml', profile).document;
    manager.show(two.uri as never);
    await settled();
    frame(two.uri, 'BBBB', 'reset');
    await load(0);
    assert.deepEqual(deltas(0), ['BBBB']);
  });

  it('let go of pages for a page that turned to another tab, or was hidden before it was there', async () => {
    const { show, load, asked, closed, frame } = setUp();
    const one = desk.show('one.yaml', profile).document;
    show(one);
    await settled();
    await load(0, 'review');
    assert.deepEqual([asked.at(-1)?.params.view, closed], ['review', [{ uri: String(one.uri), keep: true }]]);
    desk.panels[0]!.dispose();
    show(one);
    await settled();
    desk.panels[1]!.viewed({ visible: false });
    frame(one.uri, 'BBBB', 'reset');
    assert.deepEqual(closed.at(-1), { uri: String(one.uri), keep: false });
    desk.panels[1]!.viewed({ visible: true });
    await load(1);
    assert.deepEqual([deltas(1), asked.at(-1)?.method], [[], 'merit/preview/open']);
  });

  it('are made of the files of the extension, and end without them in words', async () => {
    for (const name of Object.keys(parts)) desk.files.delete(`file:///extension/dist/${name}`);
    const { manager, errors } = setUp();
    const { document } = desk.show('ines.yaml', profile);
    manager.show(document.uri as never);
    await settled();
    assert.match(errors.join(), /webview\.js|not found|FileNotFound/iu);
    install();
    desk.panels[0]!.dispose();
    manager.show(document.uri as never);
    await settled();
    const { html } = desk.panels[1]!.webview;
    assert.match(html, /<script nonce="[0-9a-f]{32}">start\(\);<\/script>/u);
    assert.match(html, /<style>svg \{ fill: red \}<\/style>/u);
    desk.panels[1]!.say({ type: 'ready', tab: 'pages', width: 640 });
    await settled();
    assert.equal(
      new TextDecoder().decode((posted(1, 'renderer')[0] as { wasm?: Uint8Array } | undefined)?.wasm),
      'wasm',
    );
  });

  it('follow the profile that is edited, one of them, and no other file', async () => {
    const { show, load, opened, closed } = setUp();
    const one = desk.show('one.yaml', profile);
    show(one.document);
    await load(0);
    const two = desk.show('two.yaml', profile);
    await settled();
    assert.deepEqual([opened(), closed], [['one.yaml', 'two.yaml'], [{ uri: 'file:///cv/one.yaml', keep: false }]]);
    desk.show('notes.txt', 'milk', 'plaintext');
    desk.show('git:/cv/one.yaml', profile);
    desk.focus(two);
    await settled();
    assert.deepEqual(
      [opened(), desk.panels.length, desk.panels[0]!.title],
      [['one.yaml', 'two.yaml'], 1, 'Preview two.yaml'],
    );
  });

  it('are one for whatever is asked for, until it is closed', async () => {
    const { manager, show, load, opened } = setUp();
    show(desk.show('one.yaml', profile).document);
    await load(0);
    desk.files.set('file:///cv/two.yaml', new Uint8Array());
    manager.show(Uri.file('/cv/two.yaml') as never);
    manager.show(Uri.file('/cv/two.yaml') as never);
    await settled();
    assert.deepEqual([desk.panels.length, opened()], [1, ['one.yaml', 'two.yaml']]);
    desk.panels[0]!.dispose();
    manager.show(Uri.file('/cv/two.yaml') as never);
    assert.equal(desk.panels.length, 2);
  });

  it('ask for no pages of a document that another took the place of before it was open', async () => {
    const { show, opened } = setUp();
    show(desk.show('one.yaml', profile).document);
    desk.panels[0]!.say({ type: 'ready', tab: 'pages', width: 640 });
    desk.show('two.yaml', profile);
    await settled();
    assert.deepEqual(opened(), ['two.yaml']);
  });

  it('keep to their document while they are locked; the last one that is told to follow does', async () => {
    const { manager, show, load } = setUp();
    const one = desk.show('one.yaml', profile);
    show(one.document);
    await load(0);
    manager.toggleLock();
    const two = desk.show('two.yaml', profile);
    show(two.document);
    await load(1);
    assert.deepEqual(
      desk.panels.map(({ title }) => title),
      ['[Preview] one.yaml', 'Preview two.yaml'],
    );
    desk.panels[0]!.viewed({ active: true });
    assert.equal(desk.context.get('merit.previewLocked'), true);
    manager.toggleLock();
    assert.equal(desk.context.get('merit.previewLocked'), false);
    assert.deepEqual(
      desk.panels.map(({ title }) => title),
      ['Preview one.yaml', '[Preview] two.yaml'],
    );
  });

  it('are restored, and one of several follows', async () => {
    const { manager, load, opened } = setUp();
    desk.files.set('file:///cv/one.yaml', new Uint8Array());
    const restore = (state: object | undefined) =>
      manager.deserializeWebviewPanel(window.createWebviewPanel('', '') as never, state as never);
    await restore({ uri: 'file:///cv/one.yaml', locked: false });
    await restore({ uri: 'file:///cv/one.yaml', locked: false });
    await restore(undefined);
    await load(0);
    assert.deepEqual(
      desk.panels.map(({ title, disposed }) => `${title}${disposed ? ' gone' : ''}`),
      ['Preview one.yaml', '[Preview] one.yaml', ' gone'],
    );
    // The two that are in sight, each for itself.
    assert.deepEqual(opened(), ['one.yaml', 'one.yaml']);
  });

  it('tell the server when nothing shows a document any more, and not before', async () => {
    const { manager, show, load, closed } = setUp();
    const { document } = desk.show('one.yaml', profile);
    show(document);
    await load(0);
    manager.toggleLock();
    await manager.deserializeWebviewPanel(
      window.createWebviewPanel('', '') as never,
      { uri: String(document.uri), locked: true } as never,
    );
    await load(1);
    desk.panels[1]!.viewed({ visible: false });
    assert.deepEqual(closed, []);
    desk.panels[0]!.say({ type: 'tab', tab: 'text', width: 640 });
    await settled();
    // What could last be read is wanted on by the other tab.
    assert.deepEqual(closed, [{ uri: String(document.uri), keep: true }]);
    desk.panels[0]!.dispose();
    assert.deepEqual(closed.slice(1), [{ uri: String(document.uri), keep: false }]);
  });

  it('ask for nothing and show nothing while they are hidden', async () => {
    const { show, load, asked, frame } = setUp();
    const { document } = desk.show('one.yaml', profile);
    show(document);
    await load(0, 'review');
    assert.deepEqual(asked.at(-1)?.params.view, 'review');
    const before = asked.length;
    desk.panels[0]!.viewed({ visible: false });
    asked.at(-1)!.answer({ view: 'review', steps: [] });
    document.change([{ range: desk.range(0, 0, 0, 0), text: '# ' }]);
    events.selected.fire({ textEditor: window.activeTextEditor!, selections: [] });
    frame(document.uri, 'AAAA');
    await settled();
    assert.deepEqual([asked.length - before, posted(0, 'view'), posted(0, 'frame')], [0, [], []]);
  });

  it('start over with the server, and say when there is none', async () => {
    const { show, load, opened, turns } = setUp();
    show(desk.show('one.yaml', profile).document);
    await load(0);
    turns('stopped');
    turns('starting');
    turns('running');
    await settled();
    assert.deepEqual(
      posted(0, 'server').map(({ running }) => running),
      [true, false, true, true],
    );
    assert.deepEqual(opened(), ['one.yaml', 'one.yaml']);
  });

  it('go with a file that is renamed or moved with its folder, and end with one that is deleted', async () => {
    const { show, load, opened } = setUp();
    const { document } = desk.show('one.yaml', profile);
    show(document);
    await load(0);
    const move = (from: string, to: string) => {
      desk.files.set(`file://${to}`, new Uint8Array());
      events.renamed.fire({ files: [{ oldUri: Uri.file(from), newUri: Uri.file(to) }] });
    };
    move('/cv/one.yaml', '/cv/first.yaml');
    move('/cv-old', '/elsewhere');
    desk.files.set('file:///work/first.yaml', new Uint8Array());
    events.renamed.fire({ files: [{ oldUri: Uri.file('/cv'), newUri: Uri.file('/work') }] });
    await settled();
    assert.deepEqual([opened().at(-1), posted(0, 'renamed').length], ['first.yaml', 2]);
    events.deleted.fire({ files: [Uri.file('/work-not'), Uri.parse('git:/work')] });
    assert.equal(desk.panels[0]!.disposed, false);
    events.deleted.fire({ files: [Uri.file('/work')] });
    assert.equal(desk.panels[0]!.disposed, true);
  });

  it('listen to nothing once the extension ends', async () => {
    const before = Object.values(events).reduce((sum, event) => sum + event.heard, 0);
    const { manager, show, load, heard, asked } = setUp();
    show(desk.show('one.yaml', profile).document);
    await load(0);
    manager.dispose();
    const count = asked.length;
    desk.panels[0]!.say({ type: 'ready', tab: 'pages', width: 640 });
    await settled();
    assert.deepEqual([heard(), asked.length], [before, count]);
  });

  describe('beside a cursor', () => {
    const time = clock();

    it('mark where it rests, by the newest answer', async () => {
      const { show, load, asked } = setUp();
      const editor = desk.show('one.yaml', profile);
      show(editor.document);
      await load(0);
      const move = (line: number, wait: number) => {
        editor.selection = desk.selection(line, 2);
        time.tick(wait);
      };
      const questions = () => asked.filter(({ method }) => method === 'merit/pointerAt');
      move(0, 10);
      move(1, 200);
      move(0, 200);
      assert.deepEqual(
        questions().map(({ params }) => (params.position as Position).line),
        [1, 0],
      );
      questions()[1]!.answer('/basics');
      questions()[0]!.answer('/basics/name');
      await settled();
      move(0, 200);
      questions()[2]!.answer('/basics');
      await settled();
      assert.deepEqual(
        posted(0, 'highlight').map(({ pointer }) => pointer),
        ['/basics'],
      );
    });

    it('ask again for a tab beside the pages when the text is another, and once it is hidden no more', async () => {
      const { show, load, asked } = setUp();
      const { document } = desk.show('one.yaml', profile);
      show(document);
      const type = async (changes: Parameters<TextDocument['change']>[0], hide = false) => {
        const before = asked.length;
        document.change(changes);
        if (hide) desk.panels[0]!.viewed({ visible: false });
        time.tick(2000);
        await settled();
        return asked.slice(before).map(({ params }) => params.view);
      };
      const letter = [{ range: desk.range(0, 0, 0, 0), text: '#' }];
      await load(0);
      assert.deepEqual([await type(letter), posted(0, 'viewFailed')], [[], []]);
      await load(0, 'review');
      assert.deepEqual(await type(letter), ['review']);
      // It was saved, and nothing else.
      assert.deepEqual(await type([]), []);
      assert.deepEqual(await type(letter, true), []);
    });

    it('go with a new file to what it is saved as, or end with it', async () => {
      const { show, load, opened } = setUp();
      const draft = desk.show('untitled:/cv/draft.yaml', profile);
      show(draft.document);
      await load(0);
      desk.close(draft.document);
      desk.show('ines.yaml', profile);
      time.tick(2000);
      await settled();
      assert.deepEqual([opened().at(-1), desk.panels[0]!.disposed], ['ines.yaml', false]);
      const other = desk.show('untitled:/cv/other.yaml', profile);
      await settled();
      desk.close(other.document);
      time.tick(2000);
      assert.equal(desk.panels[0]!.disposed, true);
    });
  });

  it('lead to a place that is clicked, in the editor beside them', async () => {
    const { show, load, asked } = setUp();
    const { document } = desk.show('one.yaml', profile);
    show(document);
    await load(0);
    desk.panels[0]!.say({ type: 'locate', pointer: '/basics/name' });
    asked.at(-1)!.answer({ start: { line: 1, character: 8 }, end: { line: 1, character: 19 } });
    await settled();
    assert.deepEqual(
      [window.activeTextEditor?.selection.active, window.activeTextEditor?.viewColumn],
      [new Position(1, 8), 1],
    );
    // Where it is open already, and in no other column.
    window.activeTextEditor!.viewColumn = 3;
    desk.panels[0]!.say({ type: 'goTo', range: { start: { line: 0, character: 0 }, end: { line: 0, character: 6 } } });
    await settled();
    assert.equal(window.activeTextEditor?.viewColumn, 3);
  });

  it('open links of the kinds that a page may have, outside', async () => {
    const { show, load } = setUp();
    show(desk.show('one.yaml', profile).document);
    await load(0);
    for (const href of [
      'https://example.org/a',
      'mailto:ines@example.org',
      'javascript:alert(1)',
      'file:///etc/passwd',
      'command:x',
      '/work',
    ])
      desk.panels[0]!.say({ type: 'open', href });
    assert.deepEqual(
      desk.done.filter((one) => one.startsWith('open ')),
      ['open https:/a', 'open mailto:ines@example.org'],
    );
  });
});
