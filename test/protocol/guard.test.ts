import assert from 'node:assert/strict';
import {
  CancellationTokenSource,
  type Connection,
  ErrorCodes,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver/node';
import type { FoundFile } from '../../server/src/lsp/files.ts';
import { Folders } from '../../server/src/lsp/folders.ts';
import { RequestGuard } from '../../server/src/lsp/requestGuard.ts';

describe('the guard of requests', () => {
  const log: string[] = [];
  const guard = () =>
    new RequestGuard({ console: { error: (text: string) => log.push(text) } } as unknown as Connection);
  const code = (answer: unknown): unknown => (answer instanceof ResponseError ? answer.code : answer);
  const { token } = new CancellationTokenSource();
  beforeEach(() => log.splice(0));

  it('answers between the beginning and the end alone', async () => {
    const one = guard();
    let ran = 0;
    const answer = async () => code(await one.answer('hover', null, token, () => ++ran));
    assert.equal(await answer(), ErrorCodes.ServerNotInitialized);
    one.phase = 'running';
    assert.equal(await answer(), 1);
    one.phase = 'ended';
    assert.equal(await answer(), ErrorCodes.InvalidRequest);
    assert.equal(ran, 1);
  });

  it('answers that a question is taken back, before it and while it is answered', async () => {
    const one = guard();
    one.phase = 'running';
    const source = new CancellationTokenSource();
    const first = await one.answer('hover', null, source.token, async () => {
      source.cancel();
      return 'late';
    });
    assert.equal(code(first), LSPErrorCodes.RequestCancelled);
    let ran = false;
    const second = await one.answer('hover', null, source.token, () => {
      ran = true;
    });
    assert.deepEqual([code(second), ran], [LSPErrorCodes.RequestCancelled, false]);
  });

  it('answers what it falls back to, and logs what failed under its name', async () => {
    const one = guard();
    one.phase = 'running';
    const fails = (error: unknown) => one.answer('hover', 'nothing', token, () => Promise.reject(error));
    assert.equal(await fails(new Error('no room')), 'nothing');
    assert.match(log.pop()!, /^hover failed: Error: no room\n/);
    assert.equal(await fails('no room'), 'nothing');
    assert.equal(log.pop(), 'hover failed: no room');
    one.run('opened', () => {
      throw new Error('at once');
    });
    assert.match(log.pop()!, /^opened failed: Error: at once/);
    one.run('opened', () => Promise.reject(new Error('later')));
    await new Promise((resolve) => setImmediate(resolve));
    assert.match(log.pop()!, /^opened failed: Error: later/);
    one.run('opened', () => undefined);
    assert.deepEqual(log, []);
  });
});

describe('the folders of a workspace', () => {
  const text = 'basics:\n  name: Ines Okafor\n';
  const setUp = (...found: readonly FoundFile[]) => {
    const asked: string[] = [];
    const files = [...found];
    const folders = new Folders({
      find: async (root, isWanted) => {
        asked.push(`find ${root}`);
        return files.filter(({ uri }) => uri.startsWith(root) && isWanted(uri.split('/').at(-1)!));
      },
      read: async (uri) => {
        asked.push(`read ${uri}`);
        return uri.includes('gone') ? null : text;
      },
    });
    return { folders, files, asked };
  };
  const file = (uri: string, stamp = '1'): FoundFile => ({ uri, stamp });
  const uris = async (folders: Folders) => (await folders.all()).map(({ uri }) => uri);
  const [cv, old] = [file('file:///a/cv.yaml'), file('file:///a/old/profile.yaml')];

  it('have profiles and files of settings, each once, however many folders hold it', async () => {
    const { folders } = setUp(
      cv,
      old,
      file('file:///a/notes.yaml'),
      file('file:///a/.meritrc.yaml'),
      file('file:///b/cv.yaml'),
    );
    folders.add(['file:///a', 'file:///a/old']);
    folders.add(['file:///a']);
    assert.deepEqual((await uris(folders)).sort(), ['file:///a/.meritrc.yaml', cv.uri, old.uri]);
    assert.equal((await folders.at('file:///%61/cv.yaml'))?.uri, cv.uri);
    assert.equal(await folders.at('file:///b/cv.yaml'), null);
    folders.remove(['file:///a']);
    assert.deepEqual(await uris(folders), [old.uri]);
    folders.remove(['file:///a/old']);
    assert.deepEqual(await uris(folders), []);
  });

  it('are looked at each time, or once until something changes where that is told', async () => {
    const { folders, files, asked } = setUp(cv);
    folders.add(['file:///a']);
    await folders.all();
    await folders.all();
    assert.equal(asked.length, 2);
    folders.watched = true;
    await folders.all();
    files.push(old);
    assert.deepEqual(await uris(folders), [cv.uri]);
    assert.equal(asked.length, 2);
    folders.changed();
    assert.deepEqual(await uris(folders), [cv.uri, old.uri]);
    folders.remove(['file:///a']);
    assert.deepEqual(await uris(folders), []);
    folders.add(['file:///a']);
    assert.equal((await uris(folders)).length, 2);
  });

  it('are read again where a file is another one, and not where it is the same', async () => {
    const { folders, asked } = setUp(cv);
    folders.add(['file:///a']);
    const names = async (one: FoundFile) => (await folders.placesIn(one)).map(({ name }) => name);
    assert.equal(folders.knows(cv), false);
    assert.deepEqual(await names(cv), ['Ines Okafor', 'basics']);
    assert.equal(folders.knows(cv), true);
    await names(cv);
    assert.deepEqual(asked, [`read ${cv.uri}`]);
    assert.equal(folders.knows({ ...cv, stamp: '2' }), false);
    await names({ ...cv, stamp: '2' });
    assert.equal(asked.length, 2);
    assert.deepEqual(await names(file('file:///a/.meritrc.yaml')), []);
    assert.equal(asked.length, 2);
    assert.deepEqual(await names(file('file:///a/gone.profile.yaml')), []);
    assert.equal(await folders.open(file('file:///a/gone.profile.yaml')), null);
  });

  it('hold nothing where no file can be read', async () => {
    const folders = new Folders(null);
    folders.add(['file:///a']);
    assert.deepEqual([folders.readable, await folders.all(), await folders.open(cv)], [false, [], null]);
    assert.equal(setUp().folders.readable, true);
  });
});
