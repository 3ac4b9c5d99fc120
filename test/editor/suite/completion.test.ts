import * as vscode from 'vscode';
import { equal, ok } from '../support/assert.ts';
import { outside } from '../support/outside.ts';
import { finding, write } from '../support/profiles.ts';
import { until } from '../support/until.ts';

const skills = `basics:
  name: Ines Okafor
skills:
  - name: Platforms
    keywords:
      - |
    levl: expert
`;

describe('completion', () => {
  it('offers technologies in their own spelling and inserts the chosen one', async () => {
    const { document } = await write(skills);
    // The server has read the file once this is there.
    await finding(document.uri, 'schema.unknown-key');
    // As people type: each letter settles anew what Enter means.
    await outside.type('kubern', 60);
    const shown = () => outside.texts('.suggest-widget.visible .monaco-list-row');
    await until(
      async () => /^Kubernetes/.test((await shown())[0] ?? ''),
      async () => `offered: ${await shown()}`,
    );
    await outside.press('Enter');
    await until(
      () => document.getText().includes('- Kubernetes\n'),
      () => document.getText(),
    );
  });

  it('offers the keys of an entry with their documentation', async () => {
    const { document, selection } = await write('basics:\n  name: Ines Okafor\nwork:\n  - name: Tidewater\n    |\n');
    const list = await until(async () => {
      const found = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        selection.active,
        undefined,
        50,
      );
      return found.items.some(({ label }) => String(label) === 'position') && found;
    }, 'no `position`');
    const position = list.items.find(({ label }) => String(label) === 'position');
    ok(position, 'the key');
    equal(
      list.items.some(({ label }) => String(label) === 'name'),
      false,
      'a key that is there already is offered again',
    );
  });
});
