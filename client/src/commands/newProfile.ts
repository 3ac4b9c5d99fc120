import { l10n, Position, Selection, type TextDocument, Uri, window, workspace } from 'vscode';
import { profileLanguage } from '../documents.ts';
import { reason } from '../errors.ts';
import type { PreviewManager } from '../preview/manager.ts';
import type { Server } from '../server.ts';

/**
 * Opens a new, unsaved profile with the starter text, and its preview beside it: `profile.yaml` in the first folder, if
 * that name is free.
 */
export async function newProfile(server: Server, previews: PreviewManager): Promise<void> {
  let text: string;
  try {
    ({ text } = await server.request('merit/starter', {}));
  } catch (error) {
    void window.showErrorMessage(l10n.t('A new profile could not be made: {0}', reason(error)));
    return;
  }
  const document = await openUntitled();
  const editor = await window.showTextDocument(document);
  if (document.getText() === '') await editor.edit((edit) => edit.insert(new Position(0, 0), text));
  previews.show(document.uri);
  const name = /^( +name: *)(\S.*)$/m.exec(text);
  if (!name) return;
  const start = document.positionAt(name.index + (name[1]?.length ?? 0));
  editor.selection = new Selection(start, start.translate(0, name[2]?.length ?? 0));
  editor.revealRange(editor.selection);
}

async function openUntitled(): Promise<TextDocument> {
  const folder = workspace.workspaceFolders?.[0]?.uri;
  const file = folder && Uri.joinPath(folder, 'profile.yaml');
  if (!file || (await exists(file))) return workspace.openTextDocument({ language: profileLanguage });
  return workspace.openTextDocument(file.with({ scheme: 'untitled' }));
}

const exists = (uri: Uri): Promise<boolean> =>
  Promise.resolve(workspace.fs.stat(uri)).then(
    () => true,
    () => false,
  );
