import * as vscode from 'vscode';
import { equal, match, ok } from '../support/assert.ts';
import { openPreview, pageShows, previewTabs } from '../support/page.ts';
import { closeAll, codeOf, finding, findings, replace, write } from '../support/profiles.ts';
import { until } from '../support/until.ts';

const languageOf = (uri: vscode.Uri) =>
  vscode.workspace.textDocuments.find((one) => one.uri.toString() === uri.toString())?.languageId;

const press = async (text: string) => {
  await vscode.commands.executeCommand('type', { text });
};

describe('documents', () => {
  afterEach(closeAll);

  it('that are called like a profile but are none are handed back to YAML, once', async () => {
    const { document } = await write('apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: cv\n', 'handed.cv.yaml');
    await until(() => languageOf(document.uri) === 'yaml', 'the file stays a profile');
    const chosen = await vscode.languages.setTextDocumentLanguage(document, 'profile');
    // The server answers for both in order, so the first file has been judged again by then.
    const other = await write('basics:\n  nmae: Ines Okafor\n');
    await finding(other.document.uri, 'schema.unknown-key');
    equal(languageOf(chosen.uri), 'profile');
  });

  it('that are being typed stay profiles', async () => {
    const { document } = await write('|', 'typed.cv.yaml');
    for (const letter of 'title: Ines\nteam: Payments\n') await press(letter);
    const other = await write('basics:\n  nmae: Ines Okafor\n');
    await finding(other.document.uri, 'schema.unknown-key');
    equal(languageOf(document.uri), 'profile');
  });

  it('in JSON Resume keep VS Code\u2019s own support for JSON, and get our findings', async () => {
    const text = '{\n  "basics": {\n    "name": "Ines Okafor",\n    "nmae": "x",\n    "label": "Engineer"\n  }\n}\n';
    const editor = await write(text, 'resume.json');
    const { document } = editor;
    await finding(document.uri, 'schema.unknown-key');
    equal(document.languageId, 'json');
    await replace(editor, '"x",', '"x"');
    // What cannot be read is told by VS Code's own support, once.
    await until(
      () => vscode.languages.getDiagnostics(document.uri).some(({ source }) => source !== 'merit'),
      'nobody says that a comma is missing',
    );
    ok(!findings(document.uri).some((one) => codeOf(one) === 'schema.syntax'), 'the syntax error is reported twice');
  });

  it('are started with a profile that can be seen at once', async () => {
    await write('basics:\n  name: Ines Okafor\n');
    await vscode.commands.executeCommand('merit.newProfile');
    const editor = await until(() => {
      const active = vscode.window.activeTextEditor;
      return active?.document.isUntitled && active;
    }, 'no new file is shown');
    const text = await until(() => editor.document.getText(), 'the new file is empty');
    match(text, /^basics:/m);
    equal(editor.document.languageId, 'profile');
    await until(() => !editor.selection.isEmpty, 'the name to replace is not selected');
    const name = editor.document.getText(editor.selection);
    await openPreview();
    await pageShows(name);
    equal(previewTabs().length, 1);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });
});

describe('Enter', () => {
  afterEach(closeAll);

  it('continues a list, and ends it at an empty item', async () => {
    const before = 'work:\n  - name: Tidewater\n    highlights:\n      - Cut the pages a week from 40 to 10|';
    const { document } = await write(before, 'enter.profile.yaml');
    const lines = (...expected: string[]) => {
      const text = ['work:', '  - name: Tidewater', '    highlights:', ...expected].join('\n');
      return until(
        () => document.getText() === text,
        () => `the text is\n${document.getText()}`,
      );
    };
    await press('\n');
    await lines('      - Cut the pages a week from 40 to 10', '      - ');
    await press('\n');
    await lines('      - Cut the pages a week from 40 to 10', '    ');
  });
});
