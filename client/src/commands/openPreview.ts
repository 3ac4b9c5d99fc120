import { l10n, window } from 'vscode';
import type { PreviewManager } from '../preview/manager.ts';
import { targetDocument } from './target.ts';

/** Shows the preview of a profile beside its editor; reveals it when it is open already. */
export async function openPreview(previews: PreviewManager, resource: unknown): Promise<void> {
  const document = await targetDocument(resource);
  if (document) return previews.show(document.uri);
  void window.showInformationMessage(l10n.t('Open a profile first: the preview shows the profile you are editing.'));
}
