import * as vscode from 'vscode';
import { deepEqual, equal, ok } from '../support/assert.ts';
import { open, write } from '../support/profiles.ts';
import { until } from '../support/until.ts';

describe('activation', () => {
  it('waits for the first profile', async () => {
    const extension = vscode.extensions.getExtension('merit.merit');
    ok(extension, 'VS Code does not know the extension');
    await open('docker-compose.yaml');
    equal(extension.isActive, false, 'a foreign file started the extension');
    const { document } = await write('basics:\n  name: Ines Okafor\n');
    equal(document.languageId, 'profile');
    await until(() => extension.isActive, 'a profile did not start the extension');
  });

  it('registers every command of the manifest', async () => {
    await write('basics:\n  name: Ines Okafor\n');
    const extension = vscode.extensions.getExtension('merit.merit');
    ok(extension, 'VS Code does not know the extension');
    await extension.activate();
    const contributed: readonly { command: string }[] = extension.packageJSON.contributes.commands;
    const known = new Set(await vscode.commands.getCommands(true));
    deepEqual(
      contributed.map(({ command }) => command).filter((command) => !known.has(command)),
      [],
    );
  });
});
