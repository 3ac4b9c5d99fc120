import assert from 'node:assert/strict';
import { type RenderModel, toRenderModel } from '../../server/src/core/render/index.ts';
import { createTypesetter, type TypesetterOptions } from '../../server/src/typesetter/host.ts';
import { type Frame, TypesetError } from '../../server/src/typesetter/types.ts';
import { emptyWasm, FakeWorker } from './support/fakeWorker.ts';

const named = (name: string): RenderModel => toRenderModel({ basics: { name } });

/** The name in the model a fake frame was made of. */
const nameIn = (frame: Frame | null) => (frame ? JSON.parse(new TextDecoder().decode(frame.delta)).author : null);

function setUp(options: Partial<TypesetterOptions> = {}) {
  const workers: FakeWorker[] = [];
  const loaded: string[] = [];
  const waiting: (() => void)[] = [];
  const typesetter = createTypesetter({
    loadAsset: async (path) => {
      loaded.push(path);
      return emptyWasm;
    },
    startWorker: async () => {
      workers.push(new FakeWorker());
      for (const wake of waiting.splice(0)) wake();
      return workers.at(-1)!;
    },
    ...options,
  });
  /** The worker that was started as number `index`, once it was asked `messages` times, `start` included. */
  const worker = async (index: number, messages = 2): Promise<FakeWorker> => {
    while (workers.length <= index) await new Promise<void>((resolve) => waiting.push(resolve));
    await workers[index]!.heard(messages);
    return workers[index]!;
  };
  return { typesetter, workers, loaded, worker };
}

/** Over when whatever waited for `idleLimit: 1` has had its turn: timers of one length go off in the order they were set. */
const idle = async (): Promise<void> => {
  for (let round = 0; round < 2; round++) await new Promise((resolve) => setTimeout(resolve, 1));
};

const isTypesetError = (words: RegExp) => (error: unknown) => {
  assert.ok(error instanceof TypesetError);
  assert.match(error.message, words);
  return true;
};

describe('the typesetter', () => {
  it('loads and starts nothing before it is needed, and starts one worker', async () => {
    const { typesetter, workers, loaded, worker } = setUp();
    assert.deepEqual([workers.length, loaded.length], [0, 0]);
    const pdf = typesetter.pdf(named('Ines'));
    const only = await worker(0);
    only.answer();
    await pdf;
    const again = typesetter.pdf(named('Ines'));
    await only.heard(3);
    only.answer();
    await again;
    assert.equal(workers.length, 1);
    assert.equal(new Set(loaded).size, loaded.length);
  });

  it('shows the latest: what a later text overtook before its turn is never set', async () => {
    const { typesetter, worker } = setUp();
    const frames = ['one', 'two', 'three', 'four'].map((name) => typesetter.preview('a', named(name)));
    const only = await worker(0);
    only.answer();
    await only.heard(3);
    only.answer();
    assert.deepEqual((await Promise.all(frames)).map(nameIn), ['one', null, null, 'four']);
    assert.equal(only.asked.length, 3);
  });

  it('keeps the frames of two previews apart', async () => {
    const { typesetter, worker } = setUp();
    const frames = [typesetter.preview('a', named('one')), typesetter.preview('b', named('two'))];
    const only = await worker(0);
    only.answer();
    await only.heard(3);
    only.answer();
    assert.deepEqual(
      (await Promise.all(frames)).map((frame) => [nameIn(frame), frame?.action]),
      [
        ['one', 'reset'],
        ['two', 'reset'],
      ],
    );
  });

  it('ends a layout that does not come to an end, and goes on with a fresh worker', async () => {
    const { typesetter, workers, worker } = setUp({ patience: 30 });
    await assert.rejects(typesetter.preview('a', named('endless')), isTypesetError(/took more than/u));
    assert.equal(workers[0]!.ended, true);
    const next = typesetter.preview('a', named('fine'));
    (await worker(1)).answer();
    assert.equal((await next)?.action, 'reset');
    await typesetter.dispose();
  });

  it('survives the death of its worker', async () => {
    const { typesetter, worker } = setUp();
    const first = typesetter.preview('a', named('one'));
    (await worker(0)).crash('out of memory');
    await assert.rejects(first, isTypesetError(/stopped: out of memory/u));
    const next = typesetter.preview('a', named('two'));
    (await worker(1)).answer();
    assert.equal(nameIn(await next), 'two');
  });

  it('passes on why the pages cannot be set, and keeps its worker', async () => {
    const { typesetter, workers, worker } = setUp();
    const refused = typesetter.pdf(named('one'));
    const only = await worker(0);
    only.refuse('The pages could not be set: no space.');
    await assert.rejects(refused, isTypesetError(/no space/u));
    const next = typesetter.pdf(named('two'));
    await only.heard(3);
    only.answer();
    await next;
    assert.equal(workers.length, 1);
  });

  it('lets a fresh worker take over when memory runs up, warmed, with the module it has', async () => {
    const { typesetter, workers, loaded, worker } = setUp({ memoryLimit: 100_000 });
    const first = typesetter.preview('a', named('one'));
    const old = await worker(0);
    old.memory = 200_000;
    old.answer();
    assert.equal((await first)?.action, 'reset');
    const fresh = await worker(1);
    const meanwhile = typesetter.preview('a', named('two'));
    await old.heard(3);
    old.answer();
    assert.equal((await meanwhile)?.action, 'merge');
    fresh.answer();
    await fresh.heard(3);
    assert.equal(fresh.asked[2]?.kind, 'close');
    const after = typesetter.preview('a', named('three'));
    await fresh.heard(4);
    fresh.answer();
    const frame = await after;
    assert.deepEqual([nameIn(frame), frame?.action], ['three', 'reset']);
    assert.equal(old.ended, true);
    const modules = workers.map(({ asked: [start] }) => (start?.kind === 'start' ? start.module : null));
    assert.ok(modules[0] instanceof WebAssembly.Module);
    assert.equal(modules[0], modules[1]);
    assert.equal(new Set(loaded).size, loaded.length);
  });

  it('lets its worker go once nothing is shown, and starts another when something is', async () => {
    const { typesetter, workers, loaded, worker } = setUp({ idleLimit: 1 });
    const shown = typesetter.preview('a', named('one'));
    const first = await worker(0);
    first.answer();
    await shown;
    const pdf = typesetter.pdf(named('one'));
    await first.heard(3);
    first.answer();
    await pdf;
    await idle();
    assert.equal(first.ended, false, 'a preview is in sight');
    const before = loaded.length;
    typesetter.close('a');
    await first.over();
    const again = typesetter.preview('b', named('two'));
    const second = await worker(1);
    second.answer();
    assert.deepEqual([nameIn(await again), workers.length], ['two', 2]);
    assert.equal(loaded.length, before * 2, 'what it held was let go too');
  });

  it('starts before there is anything to set when it is woken, once, and sets with the worker it started', async () => {
    const { typesetter, workers, loaded, worker } = setUp();
    typesetter.wake();
    typesetter.wake();
    const only = await worker(0, 0);
    const pdf = typesetter.pdf(named('Ines'));
    await only.heard(2);
    only.answer();
    await pdf;
    typesetter.wake();
    const again = typesetter.pdf(named('Ines'));
    await only.heard(3);
    only.answer();
    await again;
    assert.deepEqual([workers.length, new Set(loaded).size], [1, loaded.length]);
  });

  it('lets a worker go that was woken for nothing, and sets with another', async () => {
    const { typesetter, worker } = setUp({ idleLimit: 1 });
    typesetter.wake();
    const first = await worker(0, 0);
    await first.over();
    const pdf = typesetter.pdf(named('Ines'));
    const second = await worker(1);
    second.answer();
    await pdf;
    const closed = setUp();
    closed.typesetter.wake();
    const third = await closed.worker(0, 0);
    await closed.typesetter.dispose();
    await third.over();
  });

  it('says why a worker that was woken is gone, and starts another when it is asked again', async () => {
    const { typesetter, worker } = setUp();
    typesetter.wake();
    (await worker(0, 0)).crash('out of memory');
    await assert.rejects(typesetter.pdf(named('one')), isTypesetError(/out of memory/u));
    const next = typesetter.pdf(named('two'));
    (await worker(1)).answer();
    await next;
  });

  it('sets the latest text with its own files', async () => {
    const { typesetter, worker } = setUp();
    const first = typesetter.preview('a', named('one'));
    const only = await worker(0);
    const overtaken = typesetter.preview('a', named('two'), { '/photo.png': new Uint8Array([2]) });
    const last = typesetter.preview('a', named('three'), { '/photo.png': new Uint8Array([3]) });
    only.answer();
    await only.heard(3);
    only.answer();
    await Promise.all([first, overtaken, last]);
    const [, , asked] = only.asked;
    assert.deepEqual(asked?.kind === 'preview' && asked.files, { '/photo.png': new Uint8Array([3]) });
  });

  it('keeps its worker while there is something to do, however soon it would rest', async () => {
    const rest = 20;
    const { typesetter, workers, worker } = setUp({ idleLimit: rest });
    const first = typesetter.pdf(named('one'));
    const only = await worker(0);
    only.answer();
    await first;
    await new Promise((resolve) => setImmediate(resolve));
    const second = typesetter.pdf(named('two'));
    await only.heard(3);
    // Over when what waited for as long has had its turn.
    await new Promise((resolve) => setTimeout(resolve, rest));
    only.answer();
    await second;
    assert.equal(workers.length, 1);
    await only.over();
  });

  it('prepares one worker when memory runs up, which ends with it', async () => {
    const { typesetter, workers, worker } = setUp({ memoryLimit: 100_000 });
    const first = typesetter.preview('a', named('one'));
    const old = await worker(0);
    old.memory = 200_000;
    old.answer();
    await first;
    const fresh = await worker(1);
    const second = typesetter.preview('a', named('two'));
    await old.heard(3);
    old.answer();
    await second;
    fresh.answer();
    await fresh.heard(3);
    assert.equal(workers.length, 2);
    await typesetter.dispose();
    assert.deepEqual([old.ended, fresh.ended], [true, true]);
  });

  it('lets the worker that it prepared go, too, once nothing is shown', async () => {
    const { typesetter, worker } = setUp({ memoryLimit: 100_000, idleLimit: 1 });
    const pdf = typesetter.pdf(named('one'));
    const old = await worker(0);
    old.memory = 200_000;
    old.answer();
    await pdf;
    const fresh = await worker(1);
    fresh.answer();
    await Promise.all([fresh.over(), old.over()]);
  });

  it('waits longer for a long text', async () => {
    const { typesetter, worker } = setUp({ patience: 1 });
    const long = typesetter.pdf(named('Ines '.repeat(40_000)));
    const only = await worker(0);
    await idle();
    only.answer();
    assert.equal((await long).pages, 1);
  });

  it('starts a closed preview over', async () => {
    const { typesetter, worker } = setUp();
    const first = typesetter.preview('a', named('one'));
    const only = await worker(0);
    only.answer();
    await first;
    typesetter.close('a');
    const next = typesetter.preview('a', named('two'));
    await only.heard(4);
    only.answer();
    assert.equal((await next)?.action, 'reset');
  });

  it('says which of its files cannot be read, and tries again the next time', async () => {
    let broken = true;
    const { typesetter, workers, worker } = setUp({
      loadAsset: async (path) => {
        if (broken && path.startsWith('fonts/')) throw new Error('no such file');
        return emptyWasm;
      },
    });
    await assert.rejects(typesetter.pdf(named('one')), isTypesetError(/^fonts\/\S+ could not be read: no such file$/u));
    assert.equal(workers[0]?.ended, true);
    broken = false;
    const next = typesetter.pdf(named('two'));
    (await worker(1)).answer();
    await next;
  });

  it('refuses everything under way and everything new once it is disposed of', async () => {
    const { typesetter, worker } = setUp();
    const running = typesetter.pdf(named('one'));
    const waiting = typesetter.preview('a', named('two'));
    const only = await worker(0);
    await typesetter.dispose();
    await assert.rejects(running, isTypesetError(/closed/u));
    await assert.rejects(waiting, isTypesetError(/closed/u));
    await assert.rejects(typesetter.pdf(named('three')), isTypesetError(/closed/u));
    assert.equal(only.ended, true);
  });

  it('ends a worker that was still being started when it was disposed of', async () => {
    const started = new FakeWorker();
    const { typesetter } = setUp({ startWorker: async () => started });
    const running = typesetter.pdf(named('one'));
    await typesetter.dispose();
    await assert.rejects(running, isTypesetError(/closed|stopped/u));
    await started.over();
  });
});
