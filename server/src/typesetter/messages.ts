import type { FileMap, Frame, Pdf, Place } from './types.ts';

export interface FontFile {
  readonly name: string;
  readonly data: Uint8Array;
}

/** What the host sends to the worker: `start` first, then one message at a time. Models are JSON. */
export type ToWorker =
  | { readonly kind: 'start'; readonly module: WebAssembly.Module; readonly fonts: readonly FontFile[] }
  | { readonly kind: 'preview'; readonly session: string; readonly model: string; readonly files: FileMap }
  | { readonly kind: 'pdf'; readonly model: string; readonly files: FileMap }
  | { readonly kind: 'pictures'; readonly renderer: Uint8Array }
  | { readonly kind: 'close'; readonly session: string };

/** What the worker answers: one message for each but `close`. `memory` is its WebAssembly memory in bytes. */
export type FromWorker =
  | { readonly kind: 'started' }
  | { readonly kind: 'painting' }
  | { readonly kind: 'frame'; readonly frame: Frame; readonly memory: number }
  | { readonly kind: 'pdf'; readonly pdf: Pdf; readonly memory: number }
  | { readonly kind: 'failed'; readonly message: string; readonly place: Place | null };

/** A worker seen from the host, the same on Node and on the web. */
export interface WorkerHandle {
  post(message: ToWorker): void;
  /** Who hears from the worker; `fail` means that the worker is gone. */
  listen(receive: (message: FromWorker) => void, fail: (reason: string) => void): void;
  end(): void;
}
