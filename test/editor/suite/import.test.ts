import * as vscode from 'vscode';
import { equal, match, ok } from '../support/assert.ts';
import { outside } from '../support/outside.ts';
import { closeAll, findings, open, workspaceFile, write } from '../support/profiles.ts';
import { until } from '../support/until.ts';

const letter = `Ottilie Brandvold
Ship's cook
ottilie@brandvold.example | +47 22 12 34 56 | Bergen, Norway

EXPERIENCE

Head Cook, Fjordlinjen Ferries, Bergen
March 2019 - Present
- Feed 240 passengers and a crew of 31 on a galley of 14 square metres.
- Responsible for the stores of three ships.

EDUCATION

Certificate of Apprenticeship, Cookery
Bergen Vocational School, 2014 - 2016
`;

/** The unsaved profile that an import opened. */
const opened = (name: string) =>
  until(() => {
    const active = vscode.window.activeTextEditor;
    const { document } = active ?? {};
    return document?.isUntitled && document.uri.path.endsWith(`/${name}`) && document.getText() !== '' && active;
  }, `${name} is not shown`);

/** Messages do not pop up in a window under test; they are in the notification centre. */
const messages = async () => {
  await vscode.commands.executeCommand('notifications.showList');
  return outside.texts('.notifications-center .notification-list-item-message');
};
const message = (what: RegExp) =>
  until(
    async () => (await messages()).find((one) => what.test(one)),
    async () => `nothing says ${what} but ${JSON.stringify(await messages())}`,
  );

describe('import', () => {
  afterEach(async () => {
    await vscode.commands.executeCommand('notifications.clearAll');
    for (const document of vscode.workspace.textDocuments.filter((one) => one.isUntitled && !one.isClosed)) {
      await vscode.window.showTextDocument(document);
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    }
    await closeAll();
  });

  it('opens the profile beside its source, unsaved, with findings and a report', async () => {
    const source = await write(letter, 'cook.txt');
    await vscode.commands.executeCommand('merit.import', source.document.uri);
    const editor = await opened('cook.profile.yaml');
    const text = editor.document.getText();
    match(text, /^basics:\n {2}name: Ottilie Brandvold\n/);
    match(text, /name: Fjordlinjen Ferries\n/);
    equal(editor.document.languageId, 'profile');
    equal(editor.viewColumn, vscode.ViewColumn.Two);
    ok(
      vscode.window.visibleTextEditors.some(({ document }) => document === source.document),
      'the source is hidden',
    );
    await message(/^cook\.txt, read as plain text, became a profile with \d+ values/);
    await until(() => findings(editor.document.uri).length > 0, 'nothing is found in it');
  });

  it('reads a PDF of our own back', async () => {
    const { document } = await open('ines.profile.yaml');
    const target = workspaceFile('again.pdf');
    await vscode.commands.executeCommand('merit.export', document.uri, { to: 'pdf', target });
    await vscode.commands.executeCommand('merit.import', target);
    const text = (await opened('again.profile.yaml')).document.getText();
    match(text, /name: Ines Okafor\n/);
    equal(text.match(/^ {6,}- /gm)?.length, document.getText().match(/^ {6,}- /gm)?.length);
  });

  it('never takes the name of a file that is there', async () => {
    await write('basics:\n  name: Ottilie\n', 'taken.profile.yaml');
    const source = await write(letter, 'taken.md');
    await vscode.commands.executeCommand('merit.import', source.document.uri);
    await opened('taken-2.profile.yaml');
  });

  it('lets the person pick the file', async () => {
    // The dialog writes into its box while it looks through the folder, so the file is one of the first, and clicked.
    await write(letter, '00-picked.txt');
    void vscode.commands.executeCommand('merit.import');
    const row = '.quick-input-widget .monaco-list-row';
    await until(
      async () => (await outside.texts(row)).join().includes('00-picked.txt'),
      async () => JSON.stringify(await outside.texts('.quick-input-widget')),
    );
    await outside.click({ selector: row, text: '00-picked.txt' });
    match((await opened('00-picked.profile.yaml')).document.getText(), /name: Fjordlinjen Ferries\n/);
  });

  it('fills an empty profile with a résumé that is dropped into it', async () => {
    const source = await write(letter, 'dropped.txt');
    const { document } = await write('', 'empty.profile.yaml');
    await outside.drop('.monaco-editor .view-lines', source.document.uri.path);
    await until(
      () => /^basics:\n {2}name: Ottilie Brandvold\n/.test(document.getText()),
      () => `the text is\n${document.getText()}`,
    );
  });

  it('says why a file cannot be read, and opens nothing', async () => {
    const uri = workspaceFile('old.doc');
    await vscode.workspace.fs.writeFile(uri, Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]));
    await vscode.commands.executeCommand('merit.import', uri);
    await message(/^old\.doc was not imported: this is a document of old Word/);
    ok(!vscode.workspace.textDocuments.some(({ isUntitled }) => isUntitled), 'something was opened');
  });

  it('offers to convert a résumé that is pasted into an empty profile', async () => {
    const { document } = await write('|', 'pasted.profile.yaml');
    await vscode.commands.executeCommand('paste', { text: letter });
    await message(/reads like a résumé/);
    await outside.click({ selector: '.notifications-center .monaco-button', text: 'Convert to a Profile' });
    await until(
      () => /^basics:\n {2}name: Ottilie Brandvold\n/.test(document.getText()),
      () => `the text is\n${document.getText()}`,
    );
    await vscode.commands.executeCommand('undo');
    await until(() => document.getText().startsWith('Ottilie Brandvold\n'), 'the text does not come back');
  });
});
