import { type Disposable, Range, type TextDocument, window, workspace } from 'vscode';
import { profileLanguage } from './documents.ts';
import { endOfList } from './emptyItem.ts';

/** Milliseconds to go on trying: an edit is lost when a key is typed while it is on its way. */
const patience = 3000;

/** Ends the list at the empty item on line `line`; what is typed on the line below stays, and the cursor in it. */
async function endAt(document: TextDocument, line: number): Promise<void> {
  const until = Date.now() + patience;
  while (Date.now() < until) {
    const editor = window.activeTextEditor;
    if (editor?.document !== document || line + 1 >= document.lineCount) return;
    const below = document.lineAt(line + 1);
    const begin = below.firstNonWhitespaceCharacterIndex;
    const indentation = endOfList(line, (index) =>
      index === line + 1 ? '' : index < document.lineCount ? document.lineAt(index).text : '',
    );
    if (indentation === undefined) return;
    if (await editor.edit((edit) => edit.replace(new Range(line, 0, line + 1, begin), indentation))) return;
  }
}

/**
 * Enter on an empty list item ends the list: the dash goes, and the cursor stands where the next key begins. The
 * keybindings of `listKeys.ts` do it at once; this is for an Enter that came before they knew the line.
 */
export function endEmptyItems(): Disposable {
  return workspace.onDidChangeTextDocument(({ document, contentChanges, reason }) => {
    const [change, second] = contentChanges;
    if (!change || second || reason !== undefined || document.languageId !== profileLanguage) return;
    if (document !== window.activeTextEditor?.document || !/^\r?\n[ \t]*$/.test(change.text)) return;
    const { line, character } = change.range.start;
    const text = document.lineAt(line).text;
    // Only behind an item that was empty already, and where the line began as Enter alone begins it.
    if (!change.range.isEmpty || character < text.length || !/^ *- *$/.test(text)) return;
    if (change.text.replace(/^\r?\n/, '').length !== text.indexOf('-')) return;
    void endAt(document, line);
  });
}
