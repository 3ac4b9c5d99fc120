import { Position, Range, Selection, TextEditorRevealType, type Uri, ViewColumn, window, workspace } from 'vscode';
import type { LocateResult } from '../../../server/src/protocol.ts';

/**
 * Shows a range of the document in the editor it is open in, or in one outside the preview's column: the cursor goes to its start.
 * Nothing is selected, so that what is typed by mistake replaces nothing.
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
  editor.selection = new Selection(from, from);
  editor.revealRange(
    new Range(from, new Position(end.line, end.character)),
    TextEditorRevealType.InCenterIfOutsideViewport,
  );
}
