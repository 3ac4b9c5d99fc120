import { l10n, type Uri, window, workspace } from 'vscode';
import type { ImportAnswer } from '../../../server/src/protocol.ts';
import { encodeBase64 } from '../base64.ts';
import { fileName } from '../documents.ts';
import { reason } from '../errors.ts';
import { plainText } from '../plainText.ts';
import type { Server } from '../server.ts';
import { withLateProgress } from './lateProgress.ts';

export type Imported = Extract<ImportAnswer, { ok: true }>;

/** Larger files are not even read, in bytes; the server says the same. */
const largest = 30_000_000;

/** A document as bytes, with its name where it has one. */
export interface Source {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a file holds; of one that is open, what its editor shows. */
export async function readSource(uri: Uri): Promise<Source> {
  const name = fileName(uri);
  const open = workspace.textDocuments.find((one) => one.uri.toString() === uri.toString());
  if (open?.isDirty || open?.isUntitled) return { name, bytes: new TextEncoder().encode(open.getText()) };
  const { size } = await workspace.fs.stat(uri);
  if (size > largest)
    throw new Error(
      l10n.t('it has {0} MB, and Merit reads up to 30 MB. Export it without pictures.', Math.round(size / 1_000_000)),
    );
  return { name, bytes: await workspace.fs.readFile(uri) };
}

/** Reads a document into a profile. Undefined when it cannot be read, which the person is told, or when they cancelled it. */
export async function importSource(server: Server, source: Source): Promise<Imported | undefined> {
  const name = plainText(source.name) || l10n.t('The text');
  try {
    const answer = await withLateProgress(l10n.t('Reading {0}', name), (token) =>
      server.request('merit/import', { name: source.name, data: encodeBase64(source.bytes) }, token),
    );
    if (!answer) return undefined;
    if (answer.ok) return answer;
    void window.showErrorMessage(l10n.t('{0} was not imported: {1}', name, plainText(answer.reason)));
  } catch (error) {
    void window.showErrorMessage(l10n.t('{0} was not imported: {1}', name, reason(error)));
  }
  return undefined;
}
