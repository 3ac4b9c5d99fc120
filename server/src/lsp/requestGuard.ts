import {
  type CancellationToken,
  type Connection,
  ErrorCodes,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver';

type Phase = 'starting' | 'running' | 'ended';

const textOf = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error));

/**
 * The one path every request and notification takes. Requests are served between `initialize` and `shutdown`. Whatever
 * is thrown is a bug of ours: it is logged with the request's name and never reaches the client.
 */
export class RequestGuard {
  phase: Phase = 'starting';

  constructor(private readonly connection: Connection) {}

  /** Answers a request. A cancelled one answers `RequestCancelled`, a failed one `fallback`. */
  async answer<T>(
    name: string,
    fallback: T,
    token: CancellationToken,
    run: () => T | Promise<T>,
  ): Promise<T | ResponseError<never>> {
    const refused = this.refusal();
    if (refused) return refused;
    const cancelled = (): ResponseError<never> =>
      new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was superseded.');
    if (token.isCancellationRequested) return cancelled();
    try {
      const result = await run();
      return token.isCancellationRequested ? cancelled() : result;
    } catch (error) {
      this.log(name, error);
      return fallback;
    }
  }

  /** Runs what answers nothing. */
  run(name: string, run: () => void | Promise<void>): void {
    try {
      Promise.resolve(run()).catch((error: unknown) => this.log(name, error));
    } catch (error) {
      this.log(name, error);
    }
  }

  log(name: string, error: unknown): void {
    this.connection.console.error(`${name} failed: ${textOf(error)}`);
  }

  private refusal(): ResponseError<never> | null {
    if (this.phase === 'starting') return new ResponseError(ErrorCodes.ServerNotInitialized, 'Initialize comes first.');
    if (this.phase === 'ended') return new ResponseError(ErrorCodes.InvalidRequest, 'The server was shut down.');
    return null;
  }
}
