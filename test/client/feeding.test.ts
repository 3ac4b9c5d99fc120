import assert from 'node:assert/strict';
import { ViewFeed } from '../../client/src/preview/viewFeed.ts';
import type { Server } from '../../client/src/server.ts';
import type { ToPage } from '../../client/webview/messages.ts';
import { clock } from './support/clock.ts';

interface Asked {
  readonly view: string;
  readonly width: number;
  readonly token: { readonly isCancellationRequested: boolean };
  readonly answer: (answer: unknown) => void;
  readonly fail: (error: Error) => void;
}

const uri = 'file:///cv/profile.yaml';

/** Whatever waits for an answer has its turn. */
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

function setUp(state = 'running') {
  const asked: Asked[] = [];
  const posted: ToPage[] = [];
  const server = {
    state,
    request: (_: string, { view, width }: { view: string; width: number }, token: Asked['token']) =>
      new Promise((answer, fail) => asked.push({ view, width, token, answer, fail })),
  };
  const feed = new ViewFeed(server as unknown as Server, (message) => posted.push(message));
  const views = () => asked.map(({ view }) => view);
  const shown = () => posted.map((one) => (one.type === 'view' ? one.view : one.type));
  return { feed, server, asked, views, posted, shown };
}

describe('a tab of the preview', () => {
  it('has the text before what a program makes of it', async () => {
    const { feed, asked, views, shown } = setUp();
    void feed.ask(uri, 'text', 640);
    assert.deepEqual(views(), ['text']);
    asked[0]!.answer({ view: 'text', text: 'Ines Okafor' });
    await settled();
    assert.deepEqual([views(), shown()], [['text', 'reading'], ['text']]);
    asked[1]!.answer({ view: 'reading', groups: [] });
    await settled();
    assert.deepEqual([views(), shown(), asked[1]!.width], [['text', 'reading'], ['text', 'reading'], 640]);
  });

  it('shows no answer to a question that a newer one took the place of', async () => {
    const { feed, asked, views, shown } = setUp();
    void feed.ask(uri, 'text', 640);
    void feed.ask(uri, 'portfolio', 640);
    assert.deepEqual([views(), asked[0]!.token.isCancellationRequested], [['text', 'portfolio'], true]);
    asked[1]!.answer({ view: 'portfolio', html: '' });
    asked[0]!.answer({ view: 'text', text: 'Ines' });
    await settled();
    assert.deepEqual([views(), shown()], [['text', 'portfolio'], ['portfolio']]);
    void feed.ask(uri, 'review', 640);
    void feed.ask(uri, 'portfolio', 640);
    asked[2]!.fail(new Error('too late'));
    await settled();
    assert.deepEqual(shown(), ['portfolio']);
  });

  it('says why there is nothing to show, unless the server is stopped, which is said elsewhere', async () => {
    const { feed, server, asked, posted } = setUp();
    void feed.ask(uri, 'review', 640);
    asked[0]!.answer(null);
    await settled();
    void feed.ask(uri, 'review', 640);
    asked[1]!.fail(new Error('This view could not be made.'));
    await settled();
    server.state = 'stopped';
    void feed.ask(uri, 'review', 640);
    asked[2]!.fail(new Error('stopped'));
    await settled();
    assert.deepEqual(
      posted.map((one) => one.type === 'viewFailed' && one.message),
      ['This file cannot be shown as a profile.', 'This view could not be made.'],
    );
  });

  describe('that is typed for', () => {
    const time = clock();

    it('is asked for once nobody types for a moment, and what a program reads only after a longer one', async () => {
      const { feed, asked, views } = setUp();
      for (let key = 0; key < 3; key++) {
        feed.askLater(uri, 'text', 640);
        time.tick(100);
      }
      assert.deepEqual(views(), []);
      time.tick(100);
      assert.deepEqual(views(), ['text']);
      asked[0]!.answer({ view: 'text', text: 'Ines' });
      await settled();
      time.tick(300);
      await settled();
      assert.deepEqual(views(), ['text']);
      time.tick(400);
      await settled();
      assert.deepEqual(views(), ['text', 'reading']);
    });

    it('asks for nothing once it is left', async () => {
      const { feed, asked, views, shown } = setUp();
      feed.askLater(uri, 'text', 640);
      feed.stop();
      time.tick(5000);
      assert.deepEqual(views(), []);
      void feed.ask(uri, 'text', 640);
      feed.dispose();
      asked[0]!.answer({ view: 'text', text: 'Ines' });
      await settled();
      assert.deepEqual([views(), shown()], [['text'], []]);
    });
  });
});
