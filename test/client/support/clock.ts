interface Timer {
  readonly at: number;
  readonly run: () => void;
}

/** Time that passes when the test says so, for what waits in `describe`. Promises are kept as they come. */
export function clock(): { tick(milliseconds: number): void } {
  const { setTimeout: set, clearTimeout: clear } = globalThis;
  const timers = new Map<unknown, Timer>();
  let now = 0;
  beforeEach(() => {
    timers.clear();
    globalThis.setTimeout = ((run: () => void, wait = 0) => {
      const timer = { at: now + wait, run };
      timers.set(timer, timer);
      return timer;
    }) as unknown as typeof setTimeout;
    globalThis.clearTimeout = ((timer: unknown) => void timers.delete(timer)) as typeof clearTimeout;
  });
  afterEach(() => {
    globalThis.setTimeout = set;
    globalThis.clearTimeout = clear;
  });
  return {
    tick(milliseconds) {
      const end = now + milliseconds;
      for (;;) {
        const [next] = [...timers.values()].filter(({ at }) => at <= end).sort((a, b) => a.at - b.at);
        if (!next) break;
        timers.delete(next);
        now = next.at;
        next.run();
      }
      now = end;
    },
  };
}
