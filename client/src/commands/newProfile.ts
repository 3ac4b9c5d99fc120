import { l10n, Position, Range, Selection, type TextDocument, Uri, WorkspaceEdit, window, workspace } from 'vscode';
import { profileLanguage } from '../documents.ts';
import { reason } from '../errors.ts';
import type { Server } from '../server.ts';

/** Opens a new, unsaved profile with the starter text: `profile.yaml` in the first folder, if that name is free. */
export async function newProfile(server: Server): Promise<void> {
  let text: string;
  try {
    ({ text } = await server.request('merit/starter', {}));
  } catch (error) {
    await window.showErrorMessage(l10n.t('A new profile could not be made: {0}', reason(error)));
    return;
  }
  const document = await openUntitled(text);
  const editor = await window.showTextDocument(document);
  const name = /^( +name: *)(\S.*)$/m.exec(text);
  if (!name) return;
  const start = document.positionAt(name.index + (name[1]?.length ?? 0));
  const end = start.translate(0, name[2]?.length ?? 0);
  editor.selection = new Selection(start, end);
  editor.revealRange(new Range(start, end));
}

async function openUntitled(text: string): Promise<TextDocument> {
  const folder = workspace.workspaceFolders?.[0]?.uri;
  const file = folder && Uri.joinPath(folder, 'profile.yaml');
  if (!file || (await exists(file))) return workspace.openTextDocument({ language: profileLanguage, content: text });
  const document = await workspace.openTextDocument(file.with({ scheme: 'untitled' }));
  if (document.getText() === '') {
    const edit = new WorkspaceEdit();
    edit.insert(document.uri, new Position(0, 0), text);
    await workspace.applyEdit(edit);
  }
  return document;
}

const exists = (uri: Uri): Promise<boolean> =>
  Promise.resolve(workspace.fs.stat(uri)).then(
    () => true,
    () => false,
  );
