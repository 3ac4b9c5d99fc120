/** What is left of a type once the falsy values are gone. */
type Truthy<T> = Exclude<T, false | null | undefined | '' | 0>;

/**
 * Waits for `probe` to give something truthy and answers it; after `seconds`, throws `what` with the last error of the
 * probe, if it had one.
 */
export async function until<T>(
  probe: () => T | Promise<T>,
  what: string | (() => string | Promise<string>),
  seconds = 15,
): Promise<Truthy<T>> {
  const end = Date.now() + seconds * 1000;
  let error: unknown;
  for (;;) {
    try {
      const value = await probe();
      if (value) return value as Truthy<T>;
      error = undefined;
    } catch (problem) {
      error = problem;
    }
    if (Date.now() > end) {
      const cause = error instanceof Error ? `: ${error.message}` : '';
      throw new Error(`${typeof what === 'string' ? what : await what()}${cause} (waited ${seconds} s)`);
    }
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}
