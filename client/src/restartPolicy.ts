/** Crashes that are forgiven within the window before the server is left stopped. */
const forgiven = 4;
const windowMs = 3 * 60_000;

/**
 * Decides whether a server that crashed is started again: up to four times within three minutes. `clock` answers
 * milliseconds; `reset` forgets the crashes, for a restart that a person asked for.
 */
export function createRestartPolicy(clock: () => number): { crashed(): 'restart' | 'stop'; reset(): void } {
  let crashes: readonly number[] = [];
  return {
    crashed() {
      const now = clock();
      crashes = [...crashes.filter((time) => now - time < windowMs), now];
      return crashes.length <= forgiven ? 'restart' : 'stop';
    },
    reset() {
      crashes = [];
    },
  };
}
