import { l10n, type TextDocument, window } from 'vscode';
import type { BrokenText, ExportedFile } from '../../../server/src/protocol.ts';
import { fileName } from '../documents.ts';
import { withLateProgress } from '../importing/lateProgress.ts';
import { plainText } from '../plainText.ts';
import { revealInEditor } from '../preview/reveal.ts';
import type { Server } from '../server.ts';
import type { Format } from './formats.ts';

/** More places than these are too many for a dialog. */
const mostNamed = 3;

/**
 * A document in another format; after a second its progress is shown and it can be cancelled. Where part of the text cannot be
 * read, the person is told what and where, and asked before the rest is taken. Undefined when the person wants it no more.
 */
export async function exported(
  server: Server,
  document: TextDocument,
  format: Format,
): Promise<ExportedFile | undefined> {
  const ask = (broken: boolean) =>
    withLateProgress(l10n.t('Exporting {0}', format.label), (token) =>
      server.request(
        'merit/export',
        { uri: server.uriOf(document.uri), to: format.to, ...(broken && { broken }) },
        token,
      ),
    );
  const first = await ask(false);
  if (first === undefined || !('broken' in first)) return first;
  if (!(await isWanted(document, first))) return undefined;
  const second = await ask(true);
  return second && !('broken' in second) ? second : undefined;
}

async function isWanted(document: TextDocument, { broken, known }: BrokenText): Promise<boolean> {
  const name = plainText(fileName(document.uri));
  const places = broken
    .slice(0, mostNamed)
    .map(({ message, range }) => l10n.t('Line {0}: {1}', range.start.line + 1, plainText(message)));
  const rest = known
    ? l10n.t('What cannot be read would be exported as it last could be.')
    : l10n.t('What cannot be read would be missing, or cut off.');
  const anyway = l10n.t('Export Anyway');
  const show = l10n.t('Show the Place');
  const answer = await window.showWarningMessage(
    l10n.t('Part of {0} cannot be read.', name),
    { modal: true, detail: [...places, '', rest].join('\n') },
    // The first is what Enter takes.
    show,
    anyway,
  );
  const [first] = broken;
  if (answer === show && first) {
    const { start } = first.range;
    await revealInEditor(document.uri, { start, end: start }, undefined);
  }
  return answer === anyway;
}
