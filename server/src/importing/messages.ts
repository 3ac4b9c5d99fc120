import type { ImportResult } from '../core/interchange/importers/index.ts';
import type { PdfPage } from '../core/interchange/reader/page.ts';

/** What the importer's thread is asked; on Node it answers with an `ImportResult`. */
export interface ImportRequest {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly from?: string;
}

/** Reads a document in a thread of its own. Rejects for a bug of the importer, or when `signal` says to stop. */
export type RunImport = (request: ImportRequest, signal?: AbortSignal) => Promise<ImportResult>;

/** The longest a file may take, in milliseconds. A two-page PDF takes half a second. */
export const patience = 45_000;
export const tooSlow = `reading it takes more than ${patience / 1000} seconds, so Merit stopped.`;

/** A PDF's pages, or why they cannot be read: the answer of the PDF reader's own worker in a browser. */
export type PdfAnswer = { readonly pages: readonly PdfPage[] } | { readonly unreadable: string };

/** What the web importer's worker is told: the document, then the pages of the PDF it asked for. */
export type ToWebImporter = { readonly request: ImportRequest } | PdfAnswer;

/** What it says: the result, or that it needs the pages of a PDF. */
export type FromWebImporter = { readonly result: ImportResult } | { readonly pdf: Uint8Array };
