import { type CodeAction, CodeActionKind } from 'vscode-languageserver-types';
import { convertText } from '../interchange/convertText.ts';
import { inLanguage, type Language } from '../messages/language.ts';
import { say } from '../messages/message.ts';
import type { ProfileDocument } from '../profile/document.ts';

/** `cv.yaml` becomes `cv.profile.yaml`, next to it. */
const besides = (uri: string): string =>
  uri.replace(/(?:\.(?:profile|resume|cv))?\.(?:ya?ml|json)$/i, '') + '.profile.yaml';

/**
 * "Convert to a profile" for a RenderCV or YAMLResume document: a new file next to it where the client can create one,
 * else nothing, because the document itself is not ours to replace.
 */
export function convertAction(
  document: ProfileDocument,
  uri: string,
  creates: boolean,
  language: Language = 'en',
): readonly CodeAction[] {
  if (!creates || (document.kind !== 'rendercv' && document.kind !== 'yamlresume')) return [];
  const converted = convertText(document.text);
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
