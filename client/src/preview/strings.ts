import { l10n } from 'vscode';
import type { PageStrings } from '../../webview/messages.ts';

/** The words of the preview's page. `{0}` and `{1}` are filled in by the page. */
export const pageStrings = (): PageStrings => ({
  pagesOf: l10n.t('Pages of {0}', '{0}'),
  loading: l10n.t('Setting the first page…'),
  onePage: l10n.t('1 page'),
  manyPages: l10n.t('{0} pages', '{0}'),
  notes: l10n.t('Notes ({0})', '{0}'),
  incomplete: l10n.t('Part of the file cannot be read; the page shows the rest.'),
  stale: l10n.t('Part of the file cannot be read; what is marked is shown as it last was.'),
  failed: l10n.t('Showing the last good page: {0}', '{0}'),
  stopped: l10n.t('The language server is stopped; the page no longer changes.'),
  restart: l10n.t('Restart'),
  zoomIn: l10n.t('Zoom in'),
  zoomOut: l10n.t('Zoom out'),
  zoomFit: l10n.t('Fit to width'),
  findInPages: l10n.t('Find in the pages'),
  find: l10n.t('Find'),
  noResults: l10n.t('No results'),
  resultOf: l10n.t('{0} of {1}', '{0}', '{1}'),
  findPrevious: l10n.t('Previous match'),
  findNext: l10n.t('Next match'),
  close: l10n.t('Close'),
});
