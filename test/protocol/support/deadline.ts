/** How long anything a test waits for may take: generous, because it only matters when the thing never comes. */
export const patience = 15_000;

/** The promise, or an error that says what did not come in time. */
export function within<T>(what: string, promise: PromiseLike<T>, time = patience): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`${what} did not come within ${time} ms`)), time);
    promise.then(
      (value) => {
        clearTimeout(timer);
        resolve(value);
      },
      (error: unknown) => {
        clearTimeout(timer);
        reject(error);
      },
    );
  });
}
