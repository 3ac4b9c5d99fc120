import { type CancellationToken, type Connection, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { RunImport } from '../importing/messages.ts';
import type { ImportAnswer, ImportParams, Method } from '../protocol.ts';
import type { RequestGuard } from './requestGuard.ts';

/** Answers `merit/import`. A request that is cancelled ends the importer's thread. */
export function listenToImports(connection: Connection, guard: RequestGuard, importDocument: RunImport): void {
  const failed = new ResponseError<never>(LSPErrorCodes.RequestFailed, 'The document could not be imported.');
  connection.onRequest<ImportAnswer, never>(
    'merit/import' satisfies Method,
    (params: ImportParams, token: CancellationToken) =>
      guard.answer('merit/import', failed, token, async (): Promise<ImportAnswer | ResponseError<never>> => {
        const bytes = bytesOf(params.data);
        if (bytes === null) return { ok: false, reason: 'its bytes did not come as base64.' };
        const name = typeof params.name === 'string' ? params.name : '';
        const stop = new AbortController();
        const listening = token.onCancellationRequested(() => stop.abort());
        try {
          return await importDocument(
            { name, bytes, ...(typeof params.from === 'string' && { from: params.from }) },
            stop.signal,
          );
        } catch (error) {
          // What was ended on purpose is no failure; the guard answers that it was cancelled.
          if (stop.signal.aborted) return { ok: false, reason: 'it was cancelled.' };
          throw error;
        } finally {
          listening.dispose();
        }
      }),
  );
}

function bytesOf(data: unknown): Uint8Array | null {
  if (typeof data !== 'string') return null;
  try {
    const binary = atob(data);
    const bytes = new Uint8Array(binary.length);
    for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
    return bytes;
  } catch {
    return null;
  }
}
