/** Profiles in the test workspace: made, opened, waited for. */
import * as vscode from 'vscode';
import { ok } from './assert.ts';
import { until } from './until.ts';

export function workspaceFile(name: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  ok(folder, 'the test window has a folder open');
  return vscode.Uri.joinPath(folder.uri, name);
}

let made = 0;

/** Writes a new file and opens it; `|` in the text marks the cursor. */
export async function write(text: string, name = `case-${++made}.profile.yaml`): Promise<vscode.TextEditor> {
  const uri = workspaceFile(name);
  const at = text.indexOf('|');
  const clean = at < 0 ? text : text.slice(0, at) + text.slice(at + 1);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(clean));
  const editor = await open(uri);
  if (at >= 0) {
    const position = editor.document.positionAt(at);
    await putCursor(editor, position);
  }
  return editor;
}

/** Moves the cursor, and waits until the window has done so: what is typed next goes there. */
export async function putCursor(editor: vscode.TextEditor, position: vscode.Position): Promise<void> {
  editor.selection = new vscode.Selection(position, position);
  await vscode.commands.executeCommand('revealLine', { lineNumber: position.line, at: 'center' });
}

/** Opens a file of the workspace in the first column. */
export async function open(file: vscode.Uri | string): Promise<vscode.TextEditor> {
  const uri = typeof file === 'string' ? workspaceFile(file) : file;
  return vscode.window.showTextDocument(uri, { viewColumn: vscode.ViewColumn.One, preview: false });
}

const describe = (one: vscode.Diagnostic) => `${codeOf(one)} ${one.range.start.line + 1}: ${one.message}`;

/** A diagnostic's code as Merit wrote it. */
export const codeOf = ({ code }: vscode.Diagnostic): string =>
  String(typeof code === 'object' ? code.value : (code ?? ''));

/** Merit's diagnostics of a file, now. */
export const findings = (uri: vscode.Uri): readonly vscode.Diagnostic[] =>
  vscode.languages.getDiagnostics(uri).filter((one) => one.source === 'merit');

/** Waits until Merit's diagnostics of a file are as wanted and answers them. */
export function findingsWhere(
  uri: vscode.Uri,
  wanted: (all: readonly vscode.Diagnostic[]) => boolean,
  what: string,
  seconds = 15,
): Promise<readonly vscode.Diagnostic[]> {
  const seen = () => findings(uri).map(describe).join('\n  ') || 'none';
  return until(
    () => wanted(findings(uri)) && findings(uri),
    () => `${what}; there is:\n  ${seen()}`,
    seconds,
  );
}

/** Waits for one finding with a code, and answers it. */
export async function finding(uri: vscode.Uri, code: string, seconds = 15): Promise<vscode.Diagnostic> {
  const all = await findingsWhere(uri, (list) => list.some((one) => codeOf(one) === code), `no ${code}`, seconds);
  return all.find((one) => codeOf(one) === code)!;
}

/** Replaces the first `before` in the document. */
export async function replace(editor: vscode.TextEditor, before: string, after: string): Promise<void> {
  const at = editor.document.getText().indexOf(before);
  ok(at >= 0, `the text has no ${before}`);
  const range = new vscode.Range(editor.document.positionAt(at), editor.document.positionAt(at + before.length));
  ok(await editor.edit((edit) => edit.replace(range, after)), 'VS Code refused the edit');
}

/** Closes every editor without saving and leaves the workspace to the next test. */
export async function closeAll(): Promise<void> {
  for (const document of vscode.workspace.textDocuments)
    if (document.isDirty && document.uri.scheme !== 'untitled') {
      await vscode.window.showTextDocument(document.uri);
      await vscode.commands.executeCommand('workbench.action.files.revert');
    }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}
