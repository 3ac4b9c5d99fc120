import type { FromWorker, ToWorker, WorkerHandle } from '../../../server/src/typesetter/messages.ts';
import type { Frame, Pdf } from '../../../server/src/typesetter/types.ts';

const pages = { pages: 1, warnings: [], spill: null, filled: 1, last: null, base: { margin: 18, size: 10 } };
const pdf: Pdf = { ...pages, pdf: new Uint8Array() };

/** The smallest WebAssembly module there is. */
export const emptyWasm = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]);

/** A worker that answers when the test says so. It starts by itself. */
export class FakeWorker implements WorkerHandle {
  readonly asked: ToWorker[] = [];
  ended = false;
  memory = 1000;
  private receive: (message: FromWorker) => void = () => undefined;
  private fail: (reason: string) => void = () => undefined;
  private readonly sessions = new Set<string>();
  private waiting: (() => void)[] = [];
  private readonly mourning: (() => void)[] = [];

  post(message: ToWorker): void {
    this.asked.push(message);
    if (message.kind === 'start') queueMicrotask(() => this.receive({ kind: 'started' }));
    if (message.kind === 'close') this.sessions.delete(message.session);
    for (const wake of this.waiting.splice(0)) wake();
  }

  listen(receive: (message: FromWorker) => void, fail: (reason: string) => void): void {
    this.receive = receive;
    this.fail = fail;
  }

  end(): void {
    this.ended = true;
    for (const wake of this.mourning.splice(0)) wake();
  }

  /** Waits until it was ended. */
  async over(): Promise<void> {
    if (!this.ended) await new Promise<void>((resolve) => this.mourning.push(resolve));
  }

  /** Waits until so many messages came, `start` included. */
  async heard(count: number): Promise<void> {
    while (this.asked.length < count) await new Promise<void>((resolve) => this.waiting.push(resolve));
  }

  /** Answers the last question as the real worker would. */
  answer(): void {
    const { memory } = this;
    const last = this.asked.at(-1);
    if (last?.kind === 'pdf') this.receive({ kind: 'pdf', pdf, memory });
    if (last?.kind !== 'preview') return;
    const action: Frame['action'] = this.sessions.has(last.session) ? 'merge' : 'reset';
    this.sessions.add(last.session);
    this.receive({ kind: 'frame', frame: { ...pages, action, delta: new TextEncoder().encode(last.model) }, memory });
  }

  refuse(message: string): void {
    this.receive({ kind: 'failed', place: null, message });
  }

  crash(reason: string): void {
    this.fail(reason);
  }
}
