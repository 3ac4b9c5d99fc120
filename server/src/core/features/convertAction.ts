import { type CodeAction, CodeActionKind } from 'vscode-languageserver-types';
import { inLanguage, type Language } from '../messages/language.ts';
import { say } from '../messages/message.ts';

/** `cv.yaml` becomes `cv.profile.yaml`, next to it. */
const besides = (uri: string): string =>
  uri.replace(/(?:\.(?:profile|resume|cv))?\.(?:ya?ml|json)$/i, '') + '.profile.yaml';

/**
 * "Convert to a profile" for another tool's document: a new file next to it. `converted` is what it becomes; for a document that
 * becomes none there is no action.
 */
export function convertAction(
  converted: { readonly text: string; readonly notes: readonly string[] } | null,
  uri: string,
  language: Language = 'en',
): readonly CodeAction[] {
  if (!converted) return [];
  const target = besides(uri) === uri ? uri.replace(/\.profile\.yaml$/i, '.merit.profile.yaml') : besides(uri);
  const start = { line: 0, character: 0 };
  const notes = converted.notes.map((note) => `# ${note.replaceAll(/\s+/g, ' ')}\n`).join('');
  return [
    {
      title: inLanguage(say('Convert to a profile'), language),
      kind: CodeActionKind.QuickFix,
      isPreferred: true,
      edit: {
        documentChanges: [
          { kind: 'create', uri: target },
          {
            textDocument: { uri: target, version: null },
            edits: [{ range: { start, end: start }, newText: notes + converted.text }],
          },
        ],
      },
    },
  ];
}
