import * as vscode from 'vscode';
import { deepEqual, equal, match, ok } from '../support/assert.ts';
import { codeOf, finding, findings, findingsWhere, open, replace, workspaceFile, write } from '../support/profiles.ts';

const profile = `basics:
  name: Ines Okafor
  label: Site reliability engineer
  email: ines@okafor.example
work:
  - name: Tidewater Payments
    position: Site reliability engineer
    startDate: 2021-13
    endDate: present
    highlights:
      - Cut the pages a week from 40 to 10 with alerts on symptoms instead of causes
    keywordz:
      - Kubernetes
`;

describe('findings', () => {
  it('are on the words they are about', async () => {
    const { document } = await write(profile);
    const key = await finding(document.uri, 'schema.unknown-key');
    equal(document.getText(key.range), 'keywordz');
    match(key.message, /keywords/);
    const isError = (one: vscode.Diagnostic) => one.severity === vscode.DiagnosticSeverity.Error;
    const date = (await findingsWhere(document.uri, (all) => all.some(isError), 'the date is not judged')).find(
      isError,
    );
    ok(date, 'a finding about the date');
    equal(document.getText(date.range), '2021-13');
  });

  it('are shown in the examples, which have a few mistakes on purpose', async () => {
    const { document } = await open('examples/platform-engineer.profile.yaml');
    const key = await finding(document.uri, 'schema.unknown-key');
    equal(document.getText(key.range), 'locaton');
    const claim = await finding(document.uri, 'claim.arithmetic');
    match(claim.message, /70%.*60%/);
  });

  it('go when the text is put right', async () => {
    const editor = await write(profile);
    await finding(editor.document.uri, 'schema.unknown-key');
    await replace(editor, 'keywordz', 'keywords');
    await replace(editor, '2021-13', '2021-12');
    await findingsWhere(
      editor.document.uri,
      (all) => all.every((one) => one.severity > vscode.DiagnosticSeverity.Warning),
      'findings are left',
    );
  });

  it('are fixed by a quick fix', async () => {
    const { document } = await write(profile);
    const { range } = await finding(document.uri, 'schema.unknown-key');
    const actions = await vscode.commands.executeCommand<readonly vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      range,
      vscode.CodeActionKind.QuickFix.value,
      20,
    );
    const action = actions.find(({ title }) => /keywords/.test(title));
    ok(action?.edit, `no fix: ${actions.map(({ title }) => title).join(', ')}`);
    ok(await vscode.workspace.applyEdit(action.edit), 'VS Code refused the edit');
    equal(document.getText(), profile.replace('keywordz', 'keywords'));
    await findingsWhere(document.uri, (all) => all.every((one) => codeOf(one) !== 'schema.unknown-key'), 'it stays');
  });

  it('are never made about a file that is no profile', async () => {
    const foreign = workspaceFile('docker-compose.yaml');
    await open(foreign);
    const { document } = await write('services:\n  web:\n    image: nginx\nvolumes: {}\n', 'cv.yaml');
    // A real profile opened after them: once it is judged, they would have been too.
    const judged = await write(profile);
    await finding(judged.document.uri, 'schema.unknown-key');
    deepEqual([...findings(foreign), ...findings(document.uri)], []);
  });
});
