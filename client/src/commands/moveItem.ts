import { commands, Position, Range, Selection, window } from 'vscode';
import { isOurs } from '../documents.ts';
import type { Server } from '../server.ts';

/**
 * Moves the entry, role or highlight at the cursor past its neighbour, whole; at the end of its list it stays. Where there is
 * nothing to move, or the file has changed meanwhile, lines move as they do everywhere in VS Code.
 */
export async function moveItem(server: Server, direction: 'up' | 'down'): Promise<void> {
  const editor = window.activeTextEditor;
  const lines = () => commands.executeCommand(`editor.action.moveLines${direction === 'up' ? 'Up' : 'Down'}Action`);
  if (!editor || !isOurs(editor.document) || editor.document.languageId === 'json' || editor.selections.length > 1) {
    await lines();
    return;
  }
  const { document, selection } = editor;
  const { version } = document;
  const { line, character } = selection.active;
  const params = { uri: server.uriOf(document.uri), position: { line, character }, direction };
  const moved = await server.request('merit/move', params).catch(() => null);
  if (moved === 'end') return;
  if (!moved || document.version !== version) {
    await lines();
    return;
  }
  const { start, end } = moved.edit.range;
  const range = new Range(start.line, start.character, end.line, end.character);
  if (!(await editor.edit((edit) => edit.replace(range, moved.edit.newText)))) return;
  const at = new Position(Math.max(0, line + moved.lines), character);
  editor.selection = new Selection(at, at);
  editor.revealRange(editor.selection);
}
