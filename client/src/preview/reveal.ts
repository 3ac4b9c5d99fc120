import { Position, Range, Selection, TextEditorRevealType, type Uri, ViewColumn, window, workspace } from 'vscode';
import type { LocateResult } from '../../../server/src/protocol.ts';

/**
 * Shows a range of the document in the editor it is open in, or in one outside the preview's column. A range in one
 * line is selected; of a longer one the cursor goes to its start.
 */
export async function revealInEditor(
  uri: Uri,
  { start, end }: NonNullable<LocateResult>,
  previewColumn: ViewColumn | undefined,
): Promise<void> {
  const open = window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString());
  const free = previewColumn === ViewColumn.One ? ViewColumn.Two : ViewColumn.One;
  const editor = await window.showTextDocument(await workspace.openTextDocument(uri), {
    viewColumn: open?.viewColumn ?? free,
  });
  const from = new Position(start.line, start.character);
  const to = start.line === end.line ? new Position(end.line, end.character) : from;
  editor.selection = new Selection(from, to);
  editor.revealRange(new Range(from, to), TextEditorRevealType.InCenterIfOutsideViewport);
}
