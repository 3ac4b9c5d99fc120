import * as vscode from 'vscode';
import { outside } from '../support/outside.ts';
import { write } from '../support/profiles.ts';
import { until } from '../support/until.ts';

const job = (highlights: string) => `work:\n  - name: Lind\n    highlights:\n      - ${highlights}\n  - name: Strand\n`;

describe('lines of a document, pasted behind the dash of a highlight', () => {
  it('are highlights of that list, and gone with one undo', async () => {
    const content = '• Fed 90 guests: daily\n• Ran the bar # weekly\n';
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language: 'plaintext', content }));
    await vscode.commands.executeCommand('editor.action.selectAll');
    await outside.press('Control+c');
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    const editor = await write(job('|'));
    const shows = (text: string) =>
      until(
        () => editor.document.getText() === text,
        () => `the text is\n${editor.document.getText()}`,
      );
    await outside.press('Control+v');
    await shows(job('"Fed 90 guests: daily"\n      - "Ran the bar # weekly"'));
    await vscode.commands.executeCommand('undo');
    await shows(job(''));
  });
});
