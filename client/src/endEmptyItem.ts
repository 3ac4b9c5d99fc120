import { type OnTypeFormattingEditProvider, Range, TextEdit } from 'vscode';
import { endOfList } from './emptyItem.ts';

/** Enter on an empty list item ends the list: the dash goes, and the cursor stands where the next key begins. */
export const endEmptyItemProvider: OnTypeFormattingEditProvider = {
  provideOnTypeFormattingEdits(document, { line }) {
    if (line === 0) return undefined;
    const indentation = endOfList(line - 1, (index) => document.lineAt(index).text);
    if (indentation === undefined) return undefined;
    return [TextEdit.replace(new Range(line - 1, 0, line, document.lineAt(line).text.length), indentation)];
  },
};
