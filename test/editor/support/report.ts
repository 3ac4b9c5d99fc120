import { outside } from './outside.ts';

/** Sends what happens to the runner, in order. */
export class Report {
  #sent: Promise<unknown> = Promise.resolve();

  constructor(runner: Mocha.Runner) {
    const send = (event: unknown) => {
      this.#sent = this.#sent.then(() => outside.report(event));
    };
    const name = (test: Mocha.Test) => test.titlePath().join(' › ');
    runner.on('test', (test) => send({ kind: 'test', name: name(test) }));
    runner.on('pass', (test) => send({ kind: 'pass', name: name(test), ms: test.duration ?? 0 }));
    runner.on('pending', (test) => send({ kind: 'pending', name: name(test) }));
    runner.on('fail', (test, error: Error) => {
      // The stack often repeats the message.
      const stack = error.stack?.includes(error.message) ? error.stack : `${error.message}\n${error.stack ?? ''}`;
      send({ kind: 'fail', name: name(test), error: stack });
    });
  }

  /** Called by mocha at the end: answers once the runner knows everything. */
  done(failures: number, finish: (failures: number) => void) {
    void this.#sent.then(() => finish(failures));
  }
}
