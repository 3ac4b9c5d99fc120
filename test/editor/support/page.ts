/** The preview's page, seen from outside. */
import * as vscode from 'vscode';
import { outside } from './outside.ts';
import { until } from './until.ts';

/** The typesetter draws runs of text; every run of white space is one space here, also where a line ends. */
const textExpression = `[...document.querySelectorAll('.merit-pages svg .tsel')].map((one) => one.textContent).join(' ')`;

/** The text of the pages on screen, one string a preview. */
export async function pageTexts(): Promise<readonly string[]> {
  const texts = (await outside.inWebviews(textExpression)) as readonly string[];
  return texts.map((text) => text.replaceAll(/\s+/g, ' ').trim()).filter(Boolean);
}

/** Waits until the pages of some preview hold `text`. */
export function pageShows(text: string, seconds = 30): Promise<string> {
  const shown = async () => (await pageTexts()).find((page) => page.includes(text));
  return until(
    shown,
    async () => `the page does not show ${JSON.stringify(text)} but ${JSON.stringify(await outside.webviewTexts())}`,
    seconds,
  );
}

/** Waits until no page holds `text`. */
export function pageHidesAway(text: string, seconds = 15): Promise<true> {
  return until(
    async () => {
      const pages = await pageTexts();
      return pages.length > 0 && pages.every((page) => !page.includes(text));
    },
    `the page still shows ${JSON.stringify(text)}`,
    seconds,
  );
}

/** Opens the preview of the active editor. */
export async function openPreview(): Promise<void> {
  await vscode.commands.executeCommand('merit.openPreview');
}

/** Tabs whose content is a preview. */
export function previewTabs(): readonly vscode.Tab[] {
  return vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .filter(({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith('merit.preview'));
}
