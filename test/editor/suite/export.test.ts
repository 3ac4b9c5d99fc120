import * as vscode from 'vscode';
import { equal, ok } from '../support/assert.ts';
import { outside } from '../support/outside.ts';
import { openPreview, pageShows } from '../support/page.ts';
import { open, workspaceFile } from '../support/profiles.ts';
import { until } from '../support/until.ts';

/** What the profile's highlights say, without inline Markdown. */
function highlightsOf(text: string): readonly string[] {
  const lines = text.split('\n');
  const from = lines.findIndex((line) => line.trim() === 'highlights:');
  const items = lines.slice(from + 1).filter((line) => /^ {6,}- \w/.test(line));
  return items.map((line) => line.replace(/^ *- /, '').replace(/[*_`]/g, ''));
}

describe('export', () => {
  it('writes a PDF whose extracted text has every highlight', async () => {
    const { document } = await open('ines.profile.yaml');
    const target = workspaceFile('ines.pdf');
    await vscode.commands.executeCommand('merit.export', document.uri, { to: 'pdf', target });
    const bytes = await vscode.workspace.fs.readFile(target);
    const { pages, text } = await outside.readPdf(bytes);
    equal(pages, 1);
    const highlights = highlightsOf(document.getText());
    equal(highlights.length, 6, 'the test reads the profile wrongly');
    for (const highlight of highlights) ok(text.includes(highlight), `${highlight}\n  is not in\n${text}`);
  });

  it('writes a Word document', async () => {
    const { document } = await open('ines.profile.yaml');
    const target = workspaceFile('ines.docx');
    await vscode.commands.executeCommand('merit.export', document.uri, { to: 'docx', target });
    const bytes = await vscode.workspace.fs.readFile(target);
    // A ZIP file.
    equal(String.fromCharCode(...bytes.slice(0, 2)), 'PK');
    ok(bytes.length > 4000, `${bytes.length} bytes`);
  });

  it('begins at the button of the preview too', async () => {
    await open('ines.profile.yaml');
    await openPreview();
    await pageShows('Ines Okafor');
    await outside.clickInWebview({ selector: '.desk' });
    const button = '.editor-group-container.active .editor-actions .action-label[aria-label^="Export"]';
    await until(async () => (await outside.texts(button)).length === 1, 'the preview has no button to export');
    await outside.click({ selector: button });
    const dialog = async () => (await outside.texts('.quick-input-widget')).join();
    await until(async () => /Export to/.test(await dialog()), dialog);
    await outside.type('plain');
    await outside.press('Enter');
    const target = workspaceFile('Ines Okafor - Site reliability engineer.txt');
    await until(async () => (await outside.texts('.quick-input-widget .monaco-list-row')).length > 1, dialog);
    await outside.press('Enter');
    const written = () =>
      vscode.workspace.fs.readFile(target).then(
        (bytes) => new TextDecoder().decode(bytes),
        () => '',
      );
    await until(
      async () => (await written()).startsWith('Ines Okafor\n'),
      async () => `${await dialog()} ${await written()}`,
    );
  });

  it('writes JSON Resume', async () => {
    const { document } = await open('ines.profile.yaml');
    const target = workspaceFile('ines.resume.json');
    await vscode.commands.executeCommand('merit.export', document.uri, { to: 'json', target });
    const { basics, work } = JSON.parse(new TextDecoder().decode(await vscode.workspace.fs.readFile(target)));
    equal(basics.name, 'Ines Okafor');
    equal(work[0].highlights.length, 4);
  });
});
