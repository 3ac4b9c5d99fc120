import assert from 'node:assert/strict';

/** Processor time of some work, in microseconds. */
function cost(work: () => void): number {
  const before = process.cpuUsage();
  work();
  return process.cpuUsage(before).user;
}

/** What costs less than this, in microseconds, is too short to be measured. */
const least = 3_000;

/** How often a growth that looks like a square is measured again: a square shows every time, a busy machine does not. */
const attempts = 5;

/**
 * The cost of some work grows with its size, not with the square: ten times the size may cost thirty times as much on a
 * busy machine, its square would cost a hundred times. No time is asked for, so it holds on any machine; and what
 * looks like a square is only believed when it does so each time, since a pause or a collection of garbage only ever adds.
 */
export function growsWithSize(work: (size: number) => void, size: number, what = 'it'): void {
  work(size / 10);
  const seen: string[] = [];
  for (let attempt = 0; attempt < attempts; attempt++) {
    const small = cost(() => work(size / 10));
    const large = cost(() => work(size));
    if (large <= 30 * Math.max(small, least)) return;
    seen.push(`${small} µs, ten times as much: ${large} µs`);
  }
  assert.fail(`${what}, measured ${attempts} times:\n${seen.join('\n')}`);
}
