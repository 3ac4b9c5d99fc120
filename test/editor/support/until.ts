/**
 * Waits for `probe` to give something truthy and answers it; after `seconds`, throws `what` with the last error of the
 * probe, if it had one.
 */
export async function until<T>(
  probe: () => T | Promise<T>,
  what: string | (() => string),
  seconds = 15,
): Promise<NonNullable<T>> {
  const end = Date.now() + seconds * 1000;
  let error: unknown;
  for (;;) {
    try {
      const value = await probe();
      if (value) return value;
      error = undefined;
    } catch (problem) {
      error = problem;
    }
    if (Date.now() > end) {
      const cause = error instanceof Error ? `: ${error.message}` : '';
      throw new Error(`${typeof what === 'string' ? what : what()}${cause} (waited ${seconds} s)`);
    }
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}
