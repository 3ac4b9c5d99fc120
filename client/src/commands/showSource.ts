import { ViewColumn, window, workspace } from 'vscode';
import type { PreviewManager } from '../preview/manager.ts';

/** Shows the profile whose preview has the focus: in the editor that has it open already, else in the first column. */
export async function showSource(previews: PreviewManager): Promise<void> {
  const uri = previews.active;
  if (!uri) return;
  const key = uri.toString();
  const open = window.visibleTextEditors.find(({ document }) => document.uri.toString() === key);
  const document = await workspace.openTextDocument(uri);
  await window.showTextDocument(document, open?.viewColumn ?? ViewColumn.One);
}
