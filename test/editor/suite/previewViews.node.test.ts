import * as vscode from 'vscode';
import { deepEqual, equal, match } from '../support/assert.ts';
import { outside } from '../support/outside.ts';
import { openPreview, pageShows } from '../support/page.ts';
import { replace, write } from '../support/profiles.ts';
import { inPage, leadsTo, profile, shows, textOf, turnTo } from '../support/tabs.ts';
import { until } from '../support/until.ts';

// Both hosts show the same page; what its other tabs do is seen in one of them.
describe('the text and the review in the preview', () => {
  it('show the plain text, and what a program reads of it', async () => {
    const editor = await write(profile);
    await openPreview();
    await pageShows('Ines Okafor');
    await turnTo('text');
    await shows(() => textOf('.plain .text'), 'Site reliability engineer | Mar 2022 – present');
    await shows(() => textOf('.plain .state'), 'A program reads everything as it was meant.');
    match(await textOf('.reading'), /Employer\s*Tidewater Payments/);
    deepEqual(await outside.accessibility(), []);
    await outside.clickInWebview({ selector: '.reading .value', text: 'Brightline Rail' });
    await leadsTo(editor.document, 'Brightline Rail');
    await replace(editor, 'Brightline Rail', 'Brightline Trains');
    await shows(() => textOf('.plain .text'), 'Brightline Trains');
    await outside.clickInWebview({ selector: '.controls button', text: 'Copy Text' });
    await until(
      async () => (await vscode.env.clipboard.readText()).includes('Brightline Trains'),
      async () => JSON.stringify(await vscode.env.clipboard.readText()),
    );
  });

  it('show the review, its places and the dates, each a way to the source', async () => {
    const editor = await write(profile);
    await openPreview();
    await pageShows('Ines Okafor');
    await turnTo('review');
    await shows(() => textOf('.steps'), 'Helped with');
    await shows(() => textOf('.timeline'), 'Gap of 1 year and 4 months');
    deepEqual(await outside.accessibility(), []);
    await outside.clickInWebview({ selector: '.steps .line' });
    await leadsTo(editor.document, 'Helped with');
    await outside.clickInWebview({ selector: '.timeline a', text: 'Brightline Rail' });
    await leadsTo(editor.document, 'Brightline Rail');
    await replace(editor, '2020-10', '2022-02');
    await until(
      async () => !(await textOf('.timeline')).includes('Gap of'),
      async () => textOf('.timeline'),
    );
  });

  it('are turned with arrows, find words in each, and give the pages back as they were', async () => {
    const editor = await write(profile);
    await openPreview();
    await pageShows('Ines Okafor');
    const selected = () => inPage(`document.querySelector('[role=tab][aria-selected=true]')?.textContent ?? null`);
    await turnTo('pages');
    await outside.press('ArrowRight');
    await until(async () => (await selected()) === 'Portfolio', selected);
    await outside.press('ArrowRight');
    await until(async () => (await selected()) === 'Plain text', selected);
    await shows(() => textOf('.plain .text'), 'Tidewater');
    await vscode.commands.executeCommand('merit.findInPreview');
    await until(
      async () => (await inPage(`document.querySelector('.find:not([hidden])') && 'open'`)) === 'open',
      'no bar',
    );
    await outside.type('the');
    await until(
      async () => / of \d+$/.test(await textOf('.find .count')),
      async () => textOf('.find .count'),
    );
    await outside.press('Escape');
    await replace(editor, 'Tidewater Payments', 'Ebbwater Payments');
    await outside.clickInWebview({ selector: '#tab-text' });
    await outside.press('Home');
    await until(async () => (await selected()) === 'Résumé', selected);
    await pageShows('Ebbwater Payments');
    equal(await textOf('.status'), '1 page');
  });

  it('keep what cannot be read just now', async () => {
    const editor = await write(profile);
    await openPreview();
    await pageShows('Ines Okafor');
    await turnTo('text');
    await shows(() => textOf('.plain .text'), 'Cut the nightly run');
    await replace(editor, '- Cut the nightly', '- "Cut the nightly');
    await shows(() => textOf('.banner'), 'cannot be read');
    match(await textOf('.plain .text'), /Cut the nightly run/);
  });
});
