import type { FontFile, FromWorker, ToWorker, WorkerHandle } from './messages.ts';
import { TypesetError } from './types.ts';

type Answer = Exclude<FromWorker, { readonly kind: 'failed' }>;

/** A long text may take longer: a hundred pages, which are 400,000 characters of model, get 20 seconds more. */
const charactersPerMillisecond = 20;

/** One running worker, asked one thing at a time. After a timeout or a crash it is gone and answers nothing more. */
export class WorkerSession {
  /** WebAssembly memory after the last answer, in bytes. */
  memory = 0;
  /** Why it is gone; null while it is not. */
  private over: string | null = null;
  private settle: { resolve(answer: Answer): void; reject(error: TypesetError): void } | null = null;

  constructor(
    private readonly handle: WorkerHandle,
    private readonly patience: number,
  ) {
    handle.listen(
      (message) => this.hear(message),
      (reason) => this.stop(`The typesetter stopped: ${reason}`),
    );
  }

  get gone(): boolean {
    return this.over !== null;
  }

  /** @throws {TypesetError} when the worker cannot start, or not in time */
  async start(module: WebAssembly.Module, fonts: readonly FontFile[]): Promise<void> {
    try {
      await this.ask({ kind: 'start', module, fonts });
    } catch (error) {
      this.stop('The typesetter could not start.');
      throw error;
    }
  }

  /** @throws {TypesetError} when the pages cannot be set, or the worker is gone */
  ask(message: Exclude<ToWorker, { readonly kind: 'close' }>): Promise<Answer> {
    if (this.over !== null) return Promise.reject(new TypesetError(this.over));
    return new Promise((resolve, reject) => {
      const patience = this.patience + ('model' in message ? message.model.length / charactersPerMillisecond : 0);
      const late = `The pages took more than ${Math.round(patience / 1000)} seconds to set and were given up.`;
      const timer = setTimeout(() => this.stop(late), patience);
      const after =
        <T>(act: (value: T) => void) =>
        (value: T) => {
          clearTimeout(timer);
          this.settle = null;
          act(value);
        };
      this.settle = { resolve: after(resolve), reject: after(reject) };
      this.handle.post(message);
    });
  }

  close(session: string): void {
    if (!this.gone) this.handle.post({ kind: 'close', session });
  }

  /** Ends the worker and refuses what it is asked. */
  stop(reason: string): void {
    if (this.gone) return;
    this.over = reason;
    this.handle.end();
    this.settle?.reject(new TypesetError(reason));
  }

  private hear(message: FromWorker): void {
    if ('memory' in message) this.memory = message.memory;
    if (message.kind === 'failed') this.settle?.reject(new TypesetError(message.message, message.place));
    else this.settle?.resolve(message);
  }
}
