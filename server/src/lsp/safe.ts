import { type CancellationToken, type Connection, LSPErrorCodes, ResponseError } from 'vscode-languageserver';

/**
 * The one path every request takes. A cancelled request answers `RequestCancelled`; a failure is a bug of ours, logged
 * with the request's name, and answers `fallback`, so that nothing thrown ever reaches the client.
 */
export async function runSafe<T>(
  connection: Connection,
  name: string,
  fallback: T,
  token: CancellationToken,
  run: () => T | Promise<T>,
): Promise<T | ResponseError<never>> {
  const cancelled = (): ResponseError<never> =>
    new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was superseded.');
  if (token.isCancellationRequested) return cancelled();
  try {
    const result = await run();
    return token.isCancellationRequested ? cancelled() : result;
  } catch (error) {
    connection.console.error(
      `${name} failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    );
    return fallback;
  }
}

/** The same for notifications, which answer nothing. */
export function runQuietly(connection: Connection, name: string, run: () => void | Promise<void>): void {
  const failed = (error: unknown): void => {
    connection.console.error(
      `${name} failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    );
  };
  try {
    Promise.resolve(run()).catch(failed);
  } catch (error) {
    failed(error);
  }
}
