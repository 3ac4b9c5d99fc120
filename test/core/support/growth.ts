import assert from 'node:assert/strict';

/** Processor time of some work, in microseconds: the least of two runs, since a pause only ever adds. */
function cost(work: () => void): number {
  return Math.min(
    ...[1, 2].map(() => {
      const before = process.cpuUsage();
      work();
      return process.cpuUsage(before).user;
    }),
  );
}

/** What costs less than this, in microseconds, is too short to be measured. */
const least = 3_000;

/**
 * The cost of some work grows with its size, not with the square: ten times the size may cost thirty times as much on a
 * busy machine, its square would cost a hundred times. No time is asked for, so it holds on any machine.
 */
export function growsWithSize(work: (size: number) => void, size: number, what = 'it'): void {
  work(size / 40);
  const small = cost(() => work(size / 10));
  const large = cost(() => work(size));
  assert.ok(large <= 30 * Math.max(small, least), `${what}: ${small} µs, ten times as much: ${large} µs`);
}
