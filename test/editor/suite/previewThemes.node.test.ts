import * as vscode from 'vscode';
import { deepEqual } from '../support/assert.ts';
import { outside } from '../support/outside.ts';
import { openPreview, pageShows } from '../support/page.ts';
import { write } from '../support/profiles.ts';
import { profile, shows, textOf, turnTo } from '../support/tabs.ts';

// Both hosts show the same page; it is looked at in one of them.
describe('the tabs of the preview, in every theme', () => {
  for (const theme of [
    'Default Light Modern',
    'Default Dark Modern',
    'Default High Contrast',
    'Default High Contrast Light',
  ])
    it(`break no rule of accessibility (${theme})`, async () => {
      const settings = vscode.workspace.getConfiguration('workbench');
      await settings.update('colorTheme', theme, vscode.ConfigurationTarget.Global);
      try {
        await write(profile);
        await openPreview();
        await pageShows('Ines Okafor');
        deepEqual(await outside.accessibility(), []);
        await turnTo('text');
        await shows(() => textOf('.plain .state'), 'A program reads everything as it was meant.');
        deepEqual(await outside.accessibility(), []);
        await turnTo('review');
        await shows(() => textOf('.timeline'), 'Gap of 1 year and 4 months');
        deepEqual(await outside.accessibility(), []);
      } finally {
        await settings.update('colorTheme', undefined, vscode.ConfigurationTarget.Global);
      }
    });
});
