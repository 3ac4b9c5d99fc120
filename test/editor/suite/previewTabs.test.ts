import * as vscode from 'vscode';
import { deepEqual, equal, match } from '../support/assert.ts';
import { outside } from '../support/outside.ts';
import { openPreview, pageShows } from '../support/page.ts';
import { open, replace, workspaceFile, write } from '../support/profiles.ts';
import { inPage, leadsTo, profile, shows, turnTo } from '../support/tabs.ts';

const portfolio = () => inPage(`document.querySelector('iframe.site')?.contentDocument?.body.textContent ?? null`);

describe('the tabs of the preview', () => {
  it('show the portfolio, which follows the text and runs nothing, and lead to the source', async () => {
    const editor = await write(profile);
    await openPreview();
    await pageShows('Ines Okafor');
    await turnTo('portfolio');
    await shows(portfolio, 'Tidewater Payments');
    await replace(editor, 'Tidewater Payments', 'Ebb & <script>alert(1)</script> Payments');
    await shows(portfolio, 'Ebb & <script>alert(1)</script> Payments');
    equal(await inPage(`document.querySelector('iframe.site').getAttribute('sandbox')`), 'allow-same-origin');
    equal(
      await inPage(`String(document.querySelector('iframe.site').contentDocument.querySelectorAll('script').length)`),
      '0',
    );
    await inPage(
      `(() => { const page = document.querySelector('iframe.site').contentDocument; [...page.querySelectorAll('li')].find((one) => one.textContent.startsWith('Cut the nightly')).click(); return 1; })()`,
    );
    await leadsTo(editor.document, 'Cut the nightly');
    deepEqual(await outside.accessibility(), []);
  });
});

const contentOf = async (file: vscode.Uri) => new TextDecoder().decode(await vscode.workspace.fs.readFile(file));

/** VS Code shows no dialog while it is tested and refuses whatever is asked in one. */
describe('an export from the preview', () => {
  it('writes nothing that cannot be read whole, and replaces no file, unless the person says so', async () => {
    const { document } = await write(profile.replace('name: Ines Okafor', 'name: "Ines Okafor'));
    const target = workspaceFile('asked.txt');
    await vscode.workspace.fs.writeFile(target, new TextEncoder().encode('kept'));
    await vscode.commands.executeCommand('merit.export', document.uri, { to: 'txt', target });
    equal(await contentOf(target), 'kept');

    const whole = await open('ines.profile.yaml');
    await vscode.commands.executeCommand('merit.export', whole.document.uri, { to: 'txt', target });
    equal(await contentOf(target), 'kept');
    await vscode.workspace.fs.delete(target);
    await vscode.commands.executeCommand('merit.export', whole.document.uri, { to: 'txt', target });
    match(await contentOf(target), /^Ines Okafor\n/);
    deepEqual(
      (await vscode.workspace.fs.readDirectory(vscode.Uri.joinPath(target, '..'))).filter(([name]) =>
        name.includes('.merit-'),
      ),
      [],
    );
    await vscode.workspace.fs.delete(target);
  });
});
