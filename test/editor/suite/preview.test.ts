import * as vscode from 'vscode';
import { deepEqual, equal, match, ok } from '../support/assert.ts';
import { outside } from '../support/outside.ts';
import { openPreview, pageHidesAway, pageShows, pageTexts, previewTabs } from '../support/page.ts';
import { open, putCursor, replace, workspaceFile, write } from '../support/profiles.ts';
import { until } from '../support/until.ts';

const profile = `basics:
  name: Ines Okafor
  summary: Keeps payment systems answering.
work:
  - name: Tidewater Payments
    position: Site reliability engineer
    startDate: 2021-03
    highlights:
      - Cut the pages a week from 40 to 10
      - Halved the time to restore from 48 to 24 minutes
`;

const lineOf = (text: string, part: string) => text.slice(0, text.indexOf(part)).split('\n').length - 1;

/**
 * An expression: what of the drawn letters of a word lies outside the mark of the place that is found, and what of the mark outside
 * of them; empty where they are at one place.
 */
const offTheLetters = (word: string) => `(() => {
  const mark = document.querySelector('.merit-mark.found.current').getBoundingClientRect();
  const middle = (mark.top + mark.bottom) / 2;
  const glyphs = [...document.querySelectorAll('.typst-text')].filter((one) => one.textContent.includes(${JSON.stringify(word)}))
    .flatMap((one) => {
      const at = one.textContent.indexOf(${JSON.stringify(word)});
      const path = one.querySelector(':scope > path');
      const { a, e } = path.getScreenCTM();
      const lefts = path.dataset.lefts.split(' ').map((x) => x * a + e);
      const { top, bottom, right } = path.getBoundingClientRect();
      return [{ top, bottom, left: lefts[at], right: lefts[at + ${word.length}] ?? right }];
    });
  const near = glyphs.find(({ top, bottom }) => top < middle && middle < bottom);
  if (!near) return 'no letters at ' + middle;
  const { left, right } = near;
  return Math.abs(mark.left - left) < 2 && Math.abs(mark.right - right) < 2 ? '' : [mark.left, mark.right, left, right].join(' ');
})()`;

describe('the preview', () => {
  it('shows the pages beside the editor, which keeps the focus', async () => {
    const editor = await open('ines.profile.yaml');
    await openPreview();
    const page = await pageShows('Ines Okafor');
    match(page, /Tidewater Payments/);
    match(page, /Replaced 300 cron jobs/);
    equal(vscode.window.activeTextEditor?.document.uri.path, editor.document.uri.path);
    equal(previewTabs()[0]?.group.viewColumn, vscode.ViewColumn.Two);
  });

  it('follows the text while it is typed', async () => {
    const editor = await write(profile);
    await openPreview();
    await pageShows('Halved the time');
    await replace(editor, 'Halved the time', 'Quartered the time');
    await pageShows('Quartered the time');
    await pageHidesAway('Halved the time');
  });

  it('keeps the last good page while the text is broken', async () => {
    const editor = await write(profile);
    await openPreview();
    await pageShows('Halved the time');
    await replace(editor, '  summary: Keeps', '  summary: "Keeps');
    // What stands after the unclosed quote in other entries is still read; an edit there proves that time has passed.
    await replace(editor, 'from 40 to 10', 'from 50 to 10');
    await pageShows('from 50 to 10');
    await pageShows('Ines Okafor');
  });

  it('keeps and marks an entry that cannot be read, and shows what is typed elsewhere', async () => {
    const editor = await write(profile);
    await openPreview();
    await pageShows('Halved the time');
    await replace(editor, '- Halved the time', '- "Halved the time');
    await replace(editor, 'Ines Okafor', 'Ines Maria Okafor');
    await pageShows('Ines Maria Okafor');
    await pageShows('Halved the time');
    const marks = () => outside.inWebviews(`document.querySelectorAll('.merit-mark.stale').length`);
    await until(
      async () => Number((await marks())[0]) > 0,
      async () => `marks: ${await marks()}`,
    );
    await replace(editor, '- "Halved the time', '- Halved the time');
    await until(
      async () => Number((await marks())[0]) === 0,
      async () => `marks: ${await marks()}`,
    );
  });

  it('leads to the line that was clicked on', async () => {
    const { document } = await open('ines.profile.yaml');
    await openPreview();
    await pageShows('Ines Okafor');
    for (const part of ['Taught 14 engineers', 'Brightline Rail', 'Replaced 300 cron jobs']) {
      await outside.clickInWebview({ selector: '.merit-pages svg .tsel', text: part });
      const wanted = lineOf(document.getText(), part);
      await until(
        () => vscode.window.activeTextEditor?.selection.active.line === wanted,
        () =>
          `${part}: line ${(vscode.window.activeTextEditor?.selection.active.line ?? -2) + 1} instead of ${wanted + 1}`,
      );
    }
  });

  it('marks on the page what the cursor is in', async () => {
    const editor = await open('ines.profile.yaml');
    await openPreview();
    await pageShows('Ines Okafor');
    const marked = `(() => {
      const box = document.querySelector('.merit-mark.cursor')?.getBoundingClientRect();
      const inside = ({ top, bottom }) => box && (top + bottom) / 2 > box.top && (top + bottom) / 2 < box.bottom;
      const lines = [...document.querySelectorAll('.merit-pages svg .tsel')];
      return lines.filter((line) => inside(line.getBoundingClientRect())).map((line) => line.textContent).join(' ');
    })()`;
    for (const part of ['Moved 120 services', 'Shortened the nightly']) {
      const position = new vscode.Position(lineOf(editor.document.getText(), part), 12);
      await putCursor(editor, position);
      await until(
        async () => (await outside.inWebviews(marked)).some((text) => String(text).includes(part)),
        async () => `marked: ${await outside.inWebviews(marked)}`,
      );
    }
  });

  it('is revealed, not doubled, when it is asked for again', async () => {
    const editor = await write(profile);
    await openPreview();
    await pageShows('Ines Okafor');
    await vscode.window.showTextDocument(editor.document);
    await openPreview();
    equal(previewTabs().length, 1);
  });

  it('shows the pages again after it was hidden, with what was typed meanwhile', async () => {
    const editor = await write(profile);
    await openPreview();
    await pageShows('Ines Okafor');
    const other = await vscode.workspace.openTextDocument({ content: 'notes' });
    await vscode.window.showTextDocument(other, { viewColumn: vscode.ViewColumn.Two, preview: false });
    await until(async () => (await pageTexts()).length === 0, 'the preview is still on screen');
    await vscode.window.showTextDocument(editor.document, vscode.ViewColumn.One);
    await replace(editor, 'Halved the time', 'Quartered the time');
    await vscode.commands.executeCommand('workbench.action.focusSecondEditorGroup');
    await vscode.commands.executeCommand('workbench.action.openEditorAtIndex', 0);
    await pageShows('Quartered the time');
  });

  it('follows the profile that is edited', async () => {
    const first = await write(profile);
    await openPreview();
    await pageShows('Ines Okafor');
    await write(profile.replace('Ines Okafor', 'Tuva Lindahl'));
    await pageShows('Tuva Lindahl');
    equal(previewTabs().length, 1);
    await vscode.window.showTextDocument(first.document, vscode.ViewColumn.One);
    await pageShows('Ines Okafor');
    await pageHidesAway('Tuva Lindahl');
  });

  it('stays with its profile once it is locked, beside another that follows', async () => {
    await write(profile);
    await openPreview();
    await pageShows('Ines Okafor');
    await vscode.commands.executeCommand('merit.lockPreview');
    await until(() => previewTabs()[0]?.label.startsWith('[Preview]'), 'the title says nothing of the lock');
    const second = await write(profile.replace('Ines Okafor', 'Tuva Lindahl'));
    await vscode.commands.executeCommand('merit.openPreview');
    await pageShows('Tuva Lindahl');
    equal(previewTabs().length, 2);
    await replace(second, 'Tuva Lindahl', 'Tuva Bergström');
    await pageShows('Tuva Bergström');
  });

  it('leads back to its source', async () => {
    const { document } = await write(profile);
    await openPreview();
    await pageShows('Ines Okafor');
    await vscode.commands.executeCommand('workbench.action.focusSecondEditorGroup');
    await until(() => vscode.window.activeTextEditor === undefined, 'the preview has no focus');
    await vscode.commands.executeCommand('merit.showSource');
    await until(
      () => vscode.window.activeTextEditor?.document.uri.toString() === document.uri.toString(),
      'the source is not shown',
    );
    equal(vscode.window.activeTextEditor?.viewColumn, vscode.ViewColumn.One);
  });

  it('opens with a new profile', async () => {
    await vscode.commands.executeCommand('merit.newProfile');
    await pageShows('Alex Morgan');
    equal(vscode.window.activeTextEditor?.document.languageId, 'profile');
  });

  it('selects and copies its pages, not its buttons', async () => {
    await open('ines.profile.yaml');
    await openPreview();
    await pageShows('Ines Okafor');
    const copied = `(() => {
      dispatchEvent(new KeyboardEvent('keydown', { key: 'a', ctrlKey: true }));
      const data = new DataTransfer();
      document.dispatchEvent(new ClipboardEvent('copy', { clipboardData: data, bubbles: true }));
      return data.getData('text/plain');
    })()`;
    const [text] = await outside.inWebviews(copied);
    match(String(text), /^Ines Okafor\n/);
    match(String(text), /Brightline Rail/);
    ok(!String(text).includes('%\u202f') && !/\d pages?$/m.test(String(text)), String(text).slice(0, 200));
  });

  it('finds words over the ends of lines, with a count, and gives the keys back', async () => {
    await write(profile);
    await openPreview();
    await pageShows('Halved the time');
    await outside.clickInWebview({ selector: '.desk' });
    const bar = async () =>
      String(
        (await outside.inWebviews(`document.querySelector('.find:not([hidden]) .count')?.textContent ?? 'closed'`))[0],
      );
    await vscode.commands.executeCommand('merit.findInPreview');
    await until(async () => (await bar()) === '', 'the bar does not come');
    await outside.type('from');
    await until(async () => (await bar()) === '1 of 2', bar);
    deepEqual(await outside.inWebviews(offTheLetters('from')), ['']);
    await outside.press('Enter');
    await until(async () => (await bar()) === '2 of 2', bar);
    await outside.press('Shift+Enter');
    await until(async () => (await bar()) === '1 of 2', bar);
    for (const _ of 'from') await outside.press('Backspace');
    await until(async () => (await bar()) === '', bar);
    await outside.type('nowhere');
    await until(async () => (await bar()) === 'No results', bar);
    deepEqual(await outside.accessibility(), []);
    await outside.press('Escape');
    await until(async () => (await bar()) === 'closed', bar);
    deepEqual(await outside.inWebviews(`document.activeElement?.className`), ['desk']);
  });

  it('writes the design that is chosen on the page into the file, as an edit that can be undone', async () => {
    const { document } = await write(profile);
    await openPreview();
    await pageShows('Ines Okafor');
    const design = async (): Promise<unknown> =>
      (await outside.inWebviews(`document.querySelector('.design select')?.value ?? ''`)).find(Boolean);
    await until(async () => (await design()) === 'classic', 'the design is not shown');
    await outside.inWebviews(`document.querySelector('.design-button').click()`);
    deepEqual(await outside.accessibility(), []);
    const choose = (value: string) =>
      outside.inWebviews(
        `{ const one = document.querySelector('.design select'); one.value = '${value}'; one.dispatchEvent(new Event('change')); 1 }`,
      );
    await choose('modern');
    const written = `${profile}\nmeta:\n  render:\n    template: modern\n`;
    await until(
      () => document.getText() === written,
      () => document.getText(),
    );
    await choose('compact');
    await until(
      () => document.getText().includes('template: compact'),
      () => document.getText(),
    );
    await vscode.window.showTextDocument(document, vscode.ViewColumn.One);
    await vscode.commands.executeCommand('undo');
    await until(
      () => document.getText() === written,
      () => document.getText(),
    );
    await until(async () => (await design()) === 'modern', 'the page does not follow');
  });

  it('goes with a file that is renamed and closes with one that is deleted', async () => {
    const { document } = await write(profile);
    await openPreview();
    await pageShows('Ines Okafor');
    const renamed = workspaceFile('renamed.profile.yaml');
    const rename = new vscode.WorkspaceEdit();
    rename.renameFile(document.uri, renamed, { overwrite: true });
    ok(await vscode.workspace.applyEdit(rename), 'VS Code refused to rename');
    await until(() => previewTabs()[0]?.label.includes('renamed.profile.yaml'), 'the title stays');
    const editor = await open(renamed);
    await replace(editor, 'Halved the time', 'Quartered the time');
    await pageShows('Quartered the time');
    // That the old name is gone is no news once the new one is shown.
    const before = document.uri.path.split('/').at(-1);
    deepEqual(await outside.inWebviews(`document.body.innerText.includes('${before}')`), [false]);
    const remove = new vscode.WorkspaceEdit();
    remove.deleteFile(renamed);
    ok(await vscode.workspace.applyEdit(remove), 'VS Code refused to delete');
    await until(() => previewTabs().length === 0, 'the preview stays');
  });

  it('runs nothing that a profile says', async () => {
    const attack = '<img src=x onerror="document.title=1"><script>document.title=1</script>';
    const fields = ['name', 'label', 'summary', 'email', 'url'].map((key) => `  ${key}: '${key} ${attack}'`).join('\n');
    await write(
      `basics:\n${fields}\nwork:\n  - name: '${attack}'\n    url: javascript:document.title=1\n    highlights:\n      - '[a link](javascript:alert)'\n`,
    );
    await openPreview();
    await pageShows('<script>');
    deepEqual(await outside.inWebviews(`document.querySelectorAll('img, .merit-pages script').length`), [0]);
    deepEqual(
      await outside.inWebviews(`document.querySelectorAll('[href^="javascript:"], [*|href^="javascript:"]').length`),
      [0],
    );
    ok(!(await outside.inWebviews('document.title')).includes('1'), 'a script ran');
  });
});
