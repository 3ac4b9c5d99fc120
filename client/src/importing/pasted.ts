import {
  type Disposable,
  l10n,
  Range,
  type TextDocument,
  type TextDocumentChangeEvent,
  window,
  workspace,
} from 'vscode';
import { profileLanguage } from '../documents.ts';
import type { Server } from '../server.ts';
import { importSource } from './importer.ts';
import { isResumeText } from './resumeText.ts';
import { tell } from './tell.ts';

/** Offers to convert a résumé's text that was pasted into an empty profile. */
export function watchPaste(server: Server): Disposable {
  return workspace.onDidChangeTextDocument((event) => {
    if (wasPasted(event)) void offer(server, event.document);
  });
}

/** One change filled the whole document, which was blank before. */
function wasPasted({ document, contentChanges, reason }: TextDocumentChangeEvent): boolean {
  if (document.languageId !== profileLanguage || contentChanges.length !== 1 || reason !== undefined) return false;
  const text = document.getText();
  const [change] = contentChanges;
  return change !== undefined && text.trim() === change.text.trim() && isResumeText(text);
}

async function offer(server: Server, document: TextDocument): Promise<void> {
  const convert = l10n.t('Convert to a Profile');
  const text = document.getText();
  const answer = await window.showInformationMessage(
    l10n.t('This reads like a résumé, not like a profile yet. Merit can convert it; nothing leaves this computer.'),
    convert,
  );
  if (answer !== convert || document.isClosed) return;
  const imported = await importSource(server, { name: '', bytes: new TextEncoder().encode(text) });
  if (!imported || document.isClosed || document.getText() !== text) return;
  const editor = await window.showTextDocument(document);
  const whole = new Range(document.positionAt(0), document.positionAt(text.length));
  if (await editor.edit((edit) => edit.replace(whole, imported.text))) void tell(server, '', imported, document);
}
