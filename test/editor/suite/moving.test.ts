import * as vscode from 'vscode';
import { outside } from '../support/outside.ts';
import { write } from '../support/profiles.ts';
import { until } from '../support/until.ts';

const jobs = (first: string, second: string) => `work:\n${first}${second}`;
const lind = '  - name: Lind\n    highlights:\n      - Cut waste by 30%\n      - Fed 90 guests a day\n';
const strand = '  - name: Strand\n    startDate: 2019\n';

/** Waits until the active editor shows `text`. */
const shows = (editor: vscode.TextEditor, text: string) =>
  until(
    () => editor.document.getText() === text,
    () => `the text is\n${editor.document.getText()}`,
  );

/** Waits until the cursor is in a line: it follows the text that was moved. */
const isIn = ({ document, selection }: vscode.TextEditor, line: string): boolean =>
  document.lineAt(selection.active.line).text.trim() === line;
const cursorIn = (editor: vscode.TextEditor, line: string) =>
  until(
    () => isIn(editor, line),
    () => `the cursor is in line ${editor.selection.active.line + 1}, not in ${line}`,
  );

describe('Alt with an arrow', () => {
  it('moves an entry past its neighbour, whole, and back', async () => {
    const editor = await write(jobs(lind.replace('Lind', 'Li|nd'), strand));
    await outside.press('Alt+ArrowDown');
    await shows(editor, jobs(strand, lind));
    await cursorIn(editor, '- name: Lind');
    await outside.press('Alt+ArrowUp');
    await shows(editor, jobs(lind, strand));
  });

  it('moves a highlight in its list', async () => {
    const editor = await write(jobs(lind.replace('Fed', 'Fe|d'), strand));
    await outside.press('Alt+ArrowUp');
    await shows(
      editor,
      jobs('  - name: Lind\n    highlights:\n      - Fed 90 guests a day\n      - Cut waste by 30%\n', strand),
    );
    await cursorIn(editor, '- Fed 90 guests a day');
  });

  it('is one step to undo', async () => {
    const editor = await write(jobs(lind.replace('Lind', 'Li|nd'), strand));
    await vscode.commands.executeCommand('merit.moveDown');
    await shows(editor, jobs(strand, lind));
    await vscode.commands.executeCommand('undo');
    await shows(editor, jobs(lind, strand));
  });

  it('moves lines as everywhere in a file that is no profile', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'plaintext', content: 'one\ntwo\n' });
    const editor = await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('merit.moveDown');
    await shows(editor, 'two\none\n');
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });
});
