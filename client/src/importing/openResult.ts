import {
  languages,
  Position,
  Range,
  type TextDocument,
  Uri,
  ViewColumn,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import { fileName, profileLanguage } from '../documents.ts';

/** Shows a profile made of a file as a new, unsaved one: beside the file where that is on screen, to be saved next to it. */
export async function openResult(source: Uri | undefined, text: string): Promise<TextDocument> {
  const document = await untitledFor(source);
  const key = source?.toString();
  const beside = window.visibleTextEditors.some((one) => one.document.uri.toString() === key);
  // Filled before it is shown: an edit on screen takes the cursor to its end, and the preview would follow it there.
  const filling = new WorkspaceEdit();
  filling.insert(document.uri, new Position(0, 0), text);
  await workspace.applyEdit(filling);
  await window.showTextDocument(document, {
    viewColumn: beside ? ViewColumn.Beside : ViewColumn.Active,
    preview: false,
    selection: new Range(0, 0, 0, 0),
  });
  return document;
}

async function untitledFor(source: Uri | undefined): Promise<TextDocument> {
  const target = source && (await freeName(source));
  if (!target) return workspace.openTextDocument({ language: profileLanguage });
  const document = await workspace.openTextDocument(target.with({ scheme: 'untitled' }));
  return document.languageId === profileLanguage
    ? document
    : languages.setTextDocumentLanguage(document, profileLanguage);
}

/** `cv.pdf` becomes `cv.profile.yaml`, or the first `cv-2.profile.yaml` that nobody has yet. Undefined after some tries. */
async function freeName(source: Uri): Promise<Uri | undefined> {
  const stem = fileName(source).replace(/(?:\.(?:profile|resume|cv))?\.[A-Za-z0-9]{1,8}$/i, '') || 'imported';
  const open = new Set(workspace.textDocuments.map(({ uri }) => uri.path));
  for (let count = 1; count < 50; count++) {
    const uri = Uri.joinPath(source, '..', `${stem}${count === 1 ? '' : `-${count}`}.profile.yaml`);
    if (!open.has(uri.path) && !(await exists(uri))) return uri;
  }
  return undefined;
}

const exists = (uri: Uri): Promise<boolean> =>
  Promise.resolve(workspace.fs.stat(uri)).then(
    () => true,
    () => false,
  );
