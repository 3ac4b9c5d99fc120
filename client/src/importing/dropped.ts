import {
  type CancellationToken,
  type DataTransfer,
  type Disposable,
  DocumentDropEdit,
  languages,
  type Position,
  type TextDocument,
  Uri,
} from 'vscode';
import { profileLanguage } from '../documents.ts';
import type { Server } from '../server.ts';
import { importSource, readSource, type Source } from './importer.ts';
import { tell } from './tell.ts';

const readable = /\.(?:pdf|docx|html?|md|markdown|tex|txt|json|ya?ml|zip|xml)$/i;

/** A résumé dropped into the text of an empty profile (with Shift held) becomes that profile. */
export function acceptDrops(server: Server): Disposable {
  return languages.registerDocumentDropEditProvider(profileLanguage, {
    async provideDocumentDropEdits(
      document: TextDocument,
      _: Position,
      transfer: DataTransfer,
      token: CancellationToken,
    ): Promise<DocumentDropEdit | undefined> {
      if (document.getText().trim() !== '') return undefined;
      const source = await sourceIn(transfer);
      if (!source || token.isCancellationRequested) return undefined;
      const imported = await importSource(server, source);
      if (!imported) return undefined;
      void tell(server, source.name, imported, document);
      return new DocumentDropEdit(imported.text);
    },
  });
}

/** The first résumé among what was dropped. */
async function sourceIn(transfer: DataTransfer): Promise<Source | undefined> {
  const list = await transfer.get('text/uri-list')?.asString();
  for (const line of list?.split(/\r?\n/) ?? []) {
    if (!readable.test(line)) continue;
    try {
      return await readSource(Uri.parse(line, true));
    } catch {
      // A file that cannot be reached by its address may come with its bytes.
    }
  }
  for (const [, item] of transfer) {
    const file = item.asFile();
    if (file && readable.test(file.name)) return { name: file.name, bytes: await file.data() };
  }
  return undefined;
}
