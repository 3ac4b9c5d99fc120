import assert from 'node:assert/strict';
import { Server } from '../../client/src/server.ts';
import { desk, EventEmitter, events, extensions, Uri, workspace } from './support/vscode.ts';

/** States of the language client, by their numbers in `vscode-languageclient`. */
const stopped = 1;
const running = 2;
const starting = 3;

/** Stands for the connection to a server: what it is told, and what becomes of it. */
function setUp() {
  const state = new EventEmitter<{ newState: number }>();
  const starts: { resolve: () => void; reject: (error: Error) => void }[] = [];
  const told: (readonly [string, unknown])[] = [];
  const client = {
    state: stopped,
    code2ProtocolConverter: { asUri: String },
    onDidChangeState: state.event,
    onNotification: () => undefined,
    start: () => new Promise<void>((resolve, reject) => starts.push({ resolve, reject })),
    stop: async () => void told.push(['stop', null]),
    dispose: async () => void told.push(['dispose', null]),
    sendRequest: async (...sent: [string, unknown]) => {
      told.push(sent);
      return sent.length;
    },
    sendNotification: async (...sent: [string, unknown]) => void told.push(sent),
  };
  let options: {
    readonly initializationOptions?: () => unknown;
    readonly errorHandler?: { closed(): { readonly action: number } };
  } = {};
  const server = new Server(
    {} as never,
    ((given: object) => {
      options = given;
      return client;
    }) as never,
    Uri.file('/docs') as never,
  );
  const states: string[] = [];
  server.onState((now) => states.push(now));
  const becomes = (now: number): void => {
    client.state = now;
    state.fire({ newState: now });
  };
  /** The server dies; answers whether another is started (2). */
  const crash = (): boolean => {
    const { action } = options.errorHandler!.closed();
    becomes(stopped);
    return action === 2;
  };
  return { server, client, starts, told, states, becomes, crash, options: () => options };
}

describe('the server of the extension', () => {
  beforeEach(() => desk.anew());

  it('is started once, with the first question', async () => {
    const { server, starts, told } = setUp();
    assert.equal(server.state, 'idle');
    const answers = [server.request('merit/starter', {}), server.request('merit/starter', {})];
    assert.deepEqual([starts.length, told], [1, []]);
    starts[0]!.resolve();
    // Without a token of its own a request is sent without one.
    assert.deepEqual(await Promise.all(answers), [2, 2]);
    assert.equal(told.length, 2);
  });

  it('is started again where it could not be', async () => {
    const { server, starts } = setUp();
    const first = server.request('merit/starter', {});
    starts[0]!.reject(new Error('no Node'));
    await assert.rejects(first, /no Node/);
    const second = server.start();
    assert.equal(starts.length, 2);
    starts[1]!.resolve();
    await second;
  });

  it('comes again after a crash without being called stopped, until it crashes too often', async () => {
    const { server, states, becomes, crash } = setUp();
    becomes(starting);
    becomes(running);
    for (let time = 0; time < 4; time++) {
      assert.equal(crash(), true);
      assert.equal(server.state, 'starting');
      becomes(starting);
      becomes(running);
    }
    assert.equal(crash(), false);
    assert.equal(server.state, 'stopped');
    assert.deepEqual(states.slice(-3), ['starting', 'running', 'stopped']);
    await assert.rejects(server.request('merit/starter', {}), /is stopped/);
  });

  it('is stopped where it ends without a crash, also after one', () => {
    const { server, becomes, crash } = setUp();
    becomes(running);
    crash();
    becomes(running);
    becomes(stopped);
    assert.equal(server.state, 'stopped');
  });

  it('runs again when a person asks for it, with all crashes forgiven', async () => {
    const { server, client, starts, told, becomes, crash } = setUp();
    void server.start();
    starts[0]!.resolve();
    becomes(running);
    for (let time = 0; time < 5; time++) {
      crash();
      becomes(running);
    }
    const again = server.restart();
    await new Promise((resolve) => setImmediate(resolve));
    assert.deepEqual([told.map(([what]) => what), starts.length], [['stop'], 2]);
    starts[1]!.resolve();
    await again;
    becomes(running);
    assert.equal(crash(), true);
    assert.equal(client.state, stopped);
  });

  it('is told of trust, of fonts and of previews only while it runs', async () => {
    const { server, told, becomes } = setUp();
    const happens = async () => {
      told.length = 0;
      events.trusted.fire();
      events.extensions.fire();
      await server.closePreview({ uri: 'file:///cv/profile.yaml' });
      return told.map(([method, params]) => `${method} ${JSON.stringify(params)}`);
    };
    assert.deepEqual(await happens(), []);
    becomes(running);
    assert.deepEqual(await happens(), [
      'merit/trust {"trusted":true}',
      'merit/fontPack {"folder":null}',
      'merit/preview/close {"uri":"file:///cv/profile.yaml"}',
    ]);
    server.dispose();
    events.trusted.fire();
    assert.equal(told.at(-1)?.[0], 'dispose');
  });

  it('begins with what is known of the workspace by then', () => {
    const { options } = setUp();
    const begin = () => options().initializationOptions!();
    workspace.isTrusted = false;
    assert.deepEqual(begin(), { client: 'merit', docs: 'file:///docs', trusted: false, previews: true });
    workspace.isTrusted = true;
    extensions.getExtension = () => ({ extensionUri: Uri.file('/fonts') });
    assert.deepEqual(begin(), {
      client: 'merit',
      docs: 'file:///docs',
      trusted: true,
      previews: true,
      fontPack: 'file:///fonts',
    });
    extensions.getExtension = () => undefined;
  });
});
