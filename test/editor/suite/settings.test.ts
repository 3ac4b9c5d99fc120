import * as vscode from 'vscode';
import { deepEqual, equal, match } from '../support/assert.ts';
import { codeOf, finding, findingsWhere, open, workspaceFile, write } from '../support/profiles.ts';

const profile = 'basics:\n  name: Ines Okafor\nwork:\n  - name: Tidewater Payments\n    keywordz: [Kubernetes]\n';
const file = workspaceFile('.meritrc.yaml');
const severity = vscode.DiagnosticSeverity;

const writeSettings = (text: string): Thenable<void> =>
  vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));

/** Waits until the unknown key of a profile is as serious as wanted. */
const serious = (uri: vscode.Uri, wanted: vscode.DiagnosticSeverity): Promise<unknown> =>
  findingsWhere(
    uri,
    (all) => all.some((one) => codeOf(one) === 'schema.unknown-key' && one.severity === wanted),
    `the key is not ${severity[wanted]}`,
  );

describe('.meritrc.yaml', () => {
  const setting = () => vscode.workspace.getConfiguration('merit');
  const set = (value: object | undefined) =>
    setting().update('rules.severity', value, vscode.ConfigurationTarget.Workspace);

  it('holds in its folder, gives way to what is set in VS Code, and is heard when it changes', async () => {
    try {
      await writeSettings('rules.severity: {schema.unknown-key: error}\n');
      const { document } = await write(profile);
      await serious(document.uri, severity.Error);
      await set({ 'schema.unknown-key': 'hint' });
      await serious(document.uri, severity.Hint);
      await set(undefined);
      await serious(document.uri, severity.Error);
      await vscode.workspace.fs.delete(file);
      await serious(document.uri, severity.Warning);
    } finally {
      await set(undefined);
      await Promise.resolve(vscode.workspace.fs.delete(file)).catch(() => undefined);
    }
  });

  it('is completed, and its faults are underlined', async () => {
    try {
      await writeSettings('minratio: 0.5\nrules.preset: \n');
      const { document } = await open(file);
      equal(document.languageId, 'meritrc');
      const fault = await finding(file, 'config.unknown-key');
      equal(document.getText(fault.range), 'minratio');
      match(fault.message, /Did you mean `minRatio`\?/);
      const offered = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        file,
        new vscode.Position(1, 14),
      );
      deepEqual(
        offered.items.map(({ label }) => label),
        ['gentle', 'standard', 'strict'],
      );
    } finally {
      await vscode.commands.executeCommand('workbench.action.closeAllEditors');
      await vscode.workspace.fs.delete(file);
    }
  });
});
