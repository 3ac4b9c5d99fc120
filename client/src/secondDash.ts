import { type Disposable, Range, type TextDocument, window, workspace } from 'vscode';
import { profileLanguage } from './documents.ts';
import { secondDashIn } from './emptyItem.ts';

/** Milliseconds to go on trying: an edit is lost when a key is typed while it is on its way. */
const patience = 3000;

async function takeOut(document: TextDocument, line: number): Promise<void> {
  const until = Date.now() + patience;
  while (Date.now() < until) {
    const editor = window.activeTextEditor;
    if (editor?.document !== document || line >= document.lineCount) return;
    const found = secondDashIn(document.lineAt(line).text);
    if (!found) return;
    const range = new Range(line, found.start, line, found.end);
    if (await editor.edit((edit) => edit.delete(range), { undoStopBefore: false, undoStopAfter: false })) return;
  }
}

/**
 * Enter began an item, and somebody who knows YAML types or pastes its dash once more: one of them goes. A list in a list, which
 * two dashes would mean, is nowhere in the format.
 */
export function joinSecondDashes(): Disposable {
  return workspace.onDidChangeTextDocument(({ document, contentChanges, reason }) => {
    const [change, second] = contentChanges;
    if (!change || second || reason !== undefined || document.languageId !== profileLanguage) return;
    if (
      document !== window.activeTextEditor?.document ||
      !change.range.isEmpty ||
      !/^[ \t]*(?:- \S| $)/.test(change.text)
    )
      return;
    const { line, character } = change.range.start;
    const { text } = document.lineAt(line);
    // Only behind an item that was empty until now, apart from a dash that was just typed.
    if (!/^ *- +-?$/.test(text.slice(0, character)) || !secondDashIn(text)) return;
    void takeOut(document, line);
  });
}
