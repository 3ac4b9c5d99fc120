import { type TextDocument, Uri, window, workspace } from 'vscode';
import { isOurs } from '../documents.ts';

/**
 * The document a command is about: the resource it was called with (from a menu or a key binding), else the one of
 * `fallback`, else that of the active editor, else the only profile in sight. Undefined when none is a profile.
 */
export async function targetDocument(resource: unknown, fallback?: Uri): Promise<TextDocument | undefined> {
  // The buttons and the menu of a preview name its panel, which is no document.
  const uri = resource instanceof Uri && resource.scheme !== 'webview-panel' ? resource : fallback;
  if (uri) return workspace.openTextDocument(uri);
  const active = window.activeTextEditor?.document;
  if (active && isOurs(active)) return active;
  const visible = window.visibleTextEditors.map(({ document }) => document).filter(isOurs);
  return visible.length === 1 ? visible[0] : undefined;
}
