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

const profile = `basics:
  name: Noor Haddad
  label: Baker
work:
  - name: Oven and Sons
    position: Head baker
    startDate: 2021-13
`;

describe('a folder of profiles', () => {
  const uri = workspaceFile('noor.profile.yaml');
  const save = (text: string): Thenable<void> => vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  const codes = (): readonly string[] => findings(uri).map(codeOf).sort();
  after(() => vscode.workspace.fs.delete(uri));

  it('is checked without being opened, and again when a file changes on disk', async () => {
    await write('basics:\n  name: Ines Okafor\n');
    await save(profile);
    await finding(uri, 'date.invalid', 30);
    ok(!vscode.workspace.textDocuments.some((one) => one.uri.toString() === uri.toString()), 'nobody opened it');
    await save(profile.replace('2021-13', '2021-12'));
    await findingsWhere(uri, (all) => all.every((one) => codeOf(one) !== 'date.invalid'), 'it is still found', 30);
    await save(profile);
    await finding(uri, 'date.invalid', 30);
  });

  it('says the same of a profile that is opened, and what is on disk once it is closed', async () => {
    const before = codes();
    const editor = await open(uri);
    await replace(editor, 'Baker', 'Baker, buyer');
    await finding(uri, 'date.invalid');
    deepEqual(codes(), before);
    await replace(editor, '2021-13', '2021-12');
    await findingsWhere(uri, (all) => all.every((one) => codeOf(one) !== 'date.invalid'), 'it is still found');
    await closeAll();
    await finding(uri, 'date.invalid', 30);
  });

  it('has names to go to', async () => {
    const found = await until(async () => {
      const all = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
        'vscode.executeWorkspaceSymbolProvider',
        'oven',
      );
      return all.length > 0 && all;
    }, 'nothing is named so');
    deepEqual(
      found.map(({ name, containerName }) => [name, containerName]),
      [['Head baker · Oven and Sons · 2021-13', 'Noor Haddad · work']],
    );
  });
});
