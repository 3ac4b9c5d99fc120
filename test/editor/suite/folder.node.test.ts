import * as vscode from 'vscode';
import { deepEqual, ok } from '../support/assert.ts';
import {
  closeAll,
  codeOf,
  finding,
  findings,
  findingsWhere,
  open,
  replace,
  workspaceFile,
  write,
} from '../support/profiles.ts';
import { until } from '../support/until.ts';

/** A profile of the folder that no other test opens first: suites run in the order of their names. */
const uri = workspaceFile('examples/platform-engineer.profile.yaml');
const isOpen = (): boolean => vscode.workspace.textDocuments.some((one) => one.uri.toString() === uri.toString());

describe('a folder of profiles', () => {
  it('is checked without being opened, says the same when it is, and what is on disk once it is closed', async () => {
    await write('basics:\n  name: Ines Okafor\n');
    await finding(uri, 'schema.unknown-key', 30);
    const codes = (): readonly string[] => findings(uri).map(codeOf).sort();
    const before = codes();
    ok(isOpen() || before.length > 0, 'it was opened by another test');
    const editor = await open(uri);
    await replace(editor, 'label: ', 'label:  ');
    await finding(uri, 'schema.unknown-key');
    deepEqual(codes(), before);
    await replace(editor, 'locaton', 'location');
    await findingsWhere(uri, (all) => all.every((one) => codeOf(one) !== 'schema.unknown-key'), 'it is still found');
    await closeAll();
    await finding(uri, 'schema.unknown-key', 30);
  });

  it('has names to go to', async () => {
    const found = await until(async () => {
      const all = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
        'vscode.executeWorkspaceSymbolProvider',
        'work',
      );
      return all.some(({ location }) => location.uri.toString() === uri.toString()) && all;
    }, 'nothing in the folder is named so');
    ok(
      found.every(({ name }) => name !== ''),
      'each has a name',
    );
  });
});
