import * as vscode from 'vscode';
import { outside } from './outside.ts';
import { until } from './until.ts';

/** A profile that programs read as it was meant, with a gap between its jobs. */
export const profile = `basics:
  name: Ines Okafor
  email: ines@okafor.example
work:
  - name: Tidewater Payments
    position: Site reliability engineer
    startDate: 2022-03
    endDate: present
    highlights:
      - Helped with the move of 40 services
  - name: Brightline Rail
    position: Engineer
    startDate: 2016-02
    endDate: 2020-10
    highlights:
      - Cut the nightly run from 6 hours to 40 minutes
`;

/** What an expression says in the one preview on screen. */
export const inPage = async (expression: string): Promise<string> =>
  String((await outside.inWebviews(expression)).find((value) => value !== null && value !== undefined) ?? '');

export const textOf = (selector: string) =>
  inPage(`document.querySelector(${JSON.stringify(selector)})?.textContent ?? null`);

export const shows = (read: () => Promise<string>, text: string) =>
  until(
    async () => (await read()).includes(text),
    async () => `${JSON.stringify(text)} is not in ${JSON.stringify(await read())}`,
    30,
  );

export const turnTo = (tab: string) => outside.clickInWebview({ selector: `#tab-${tab}` });

const lineOf = (text: string, part: string) => text.slice(0, text.indexOf(part)).split('\n').length - 1;

/** The cursor comes to the line that has this in it. */
export async function leadsTo(document: vscode.TextDocument, part: string): Promise<void> {
  const wanted = lineOf(document.getText(), part);
  await until(
    () => vscode.window.activeTextEditor?.selection.active.line === wanted,
    () => `line ${vscode.window.activeTextEditor?.selection.active.line} instead of ${wanted}`,
  );
}
