import { Disposable, DocumentDropOrPasteEditKind, DocumentPasteEdit, l10n, languages } from 'vscode';
import { profileLanguage } from './documents.ts';
import type { Server } from './server.ts';

const plainText = 'text/plain';

/**
 * Text that comes from a document is pasted so that it is read back as that text: lines as highlights, and in quotes where YAML
 * needs them. VS Code offers to paste it as it is instead.
 */
export function acceptPastes(server: Server): Disposable {
  if (!languages.registerDocumentPasteEditProvider) return new Disposable(() => undefined);
  const kind = DocumentDropOrPasteEditKind.Text.append('merit');
  return languages.registerDocumentPasteEditProvider(
    profileLanguage,
    {
      async provideDocumentPasteEdits(document, ranges, transfer, _, token) {
        const [range, second] = ranges;
        const copied = await transfer.get(plainText)?.asString();
        if (!copied || !range || second || token.isCancellationRequested) return undefined;
        const { start, end } = range;
        const params = {
          uri: server.uriOf(document.uri),
          range: {
            start: { line: start.line, character: start.character },
            end: { line: end.line, character: end.character },
          },
          text: copied,
        };
        const pasted = await server.request('merit/pasting', params).catch(() => null);
        if (!pasted) return undefined;
        // VS Code gives each line that is pasted the margin of the one that it is pasted in.
        const margin = /^[ \t]*/.exec(document.lineAt(start.line).text)![0];
        const text = pasted.text.replaceAll(`\n${margin}`, '\n');
        return [new DocumentPasteEdit(text, l10n.t('Paste as Profile Text'), kind)];
      },
    },
    { providedPasteEditKinds: [kind], pasteMimeTypes: [plainText] },
  );
}
