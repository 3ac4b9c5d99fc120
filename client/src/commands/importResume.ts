import { l10n, Uri, window, workspace } from 'vscode';
import { fileName } from '../documents.ts';
import { reason } from '../errors.ts';
import { importSource, readSource, type Source } from '../importing/importer.ts';
import { openResult } from '../importing/openResult.ts';
import { tell } from '../importing/tell.ts';
import { plainText } from '../plainText.ts';
import type { Server } from '../server.ts';

/** What Merit reads, by the endings of files; anything else can be chosen too. */
const endings = 'pdf docx html htm md markdown tex txt json yaml yml zip xml'.split(' ');

/** Reads a résumé of any kind, the one of `resource` or one that the person picks, into a new profile. */
export async function importResume(server: Server, resource: unknown): Promise<void> {
  const uri = resource instanceof Uri ? resource : await pick();
  if (!uri) return;
  let source: Source;
  try {
    source = await readSource(uri);
  } catch (error) {
    const why = reason(error);
    void window.showErrorMessage(l10n.t('{0} was not imported: {1}', plainText(fileName(uri)), why));
    return;
  }
  const imported = await importSource(server, source);
  if (!imported) return;
  const document = await openResult(uri, imported.text);
  void tell(server, source.name, imported, document);
}

async function pick(): Promise<Uri | undefined> {
  const active = window.activeTextEditor?.document;
  const folder = active && !active.isUntitled ? Uri.joinPath(active.uri, '..') : workspace.workspaceFolders?.[0]?.uri;
  const [picked] =
    (await window.showOpenDialog({
      title: l10n.t('Import a résumé'),
      openLabel: l10n.t('Import'),
      filters: { [l10n.t('Résumés')]: endings, [l10n.t('All files')]: ['*'] },
      ...(folder && { defaultUri: folder }),
    })) ?? [];
  return picked;
}
