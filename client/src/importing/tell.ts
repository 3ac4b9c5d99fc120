import { commands, l10n, Range, Selection, type TextDocument, window } from 'vscode';
import { plainText } from '../plainText.ts';
import type { Server } from '../server.ts';
import type { Imported } from './importer.ts';
import { reportOf } from './report.ts';

/** Says what an import came to, and leads to the first value that is uncertain, to the findings and to the notes. */
export async function tell(server: Server, name: string, imported: Imported, document: TextDocument): Promise<void> {
  const { uncertain, unplaced, notes } = imported;
  const title = plainText(name) || l10n.t('The text');
  for (const note of notes) server.output.info(`${title}: ${note}`);
  for (const text of unplaced) server.output.info(`${title}: no place of its own for “${text}”`);
  const guess = l10n.t('Show First Guess');
  const problems = l10n.t('Show Problems');
  const more = l10n.t('Show Notes');
  const answer = await window.showInformationMessage(
    reportOf(plainText(name), imported, (text, ...values) => l10n.t(text, ...values)),
    ...(uncertain.length > 0 ? [guess] : []),
    problems,
    ...(notes.length + unplaced.length > 0 ? [more] : []),
  );
  if (answer === guess) await showGuess(document);
  if (answer === problems) await commands.executeCommand('workbench.actions.view.problems');
  if (answer === more) server.output.show();
}

async function showGuess(document: TextDocument): Promise<void> {
  const at = document.getText().indexOf('# merit:');
  if (at < 0) return;
  const { line } = document.positionAt(at);
  const editor = await window.showTextDocument(document);
  const { range } = document.lineAt(line);
  editor.selection = new Selection(range.start, range.end);
  editor.revealRange(new Range(range.start, range.end));
}
