import * as vscode from 'vscode';
import { equal, ok } from '../support/assert.ts';
import { outside } from '../support/outside.ts';
import { open, workspaceFile } from '../support/profiles.ts';

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

  it('writes JSON Resume', async () => {
    const { document } = await open('ines.profile.yaml');
    const target = workspaceFile('ines.resume.json');
    await vscode.commands.executeCommand('merit.export', document.uri, { to: 'json', target });
    const { basics, work } = JSON.parse(new TextDecoder().decode(await vscode.workspace.fs.readFile(target)));
    equal(basics.name, 'Ines Okafor');
    equal(work[0].highlights.length, 4);
  });
});
