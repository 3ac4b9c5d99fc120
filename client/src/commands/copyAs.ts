import { env, l10n, window } from 'vscode';
import { decodeBase64 } from '../base64.ts';
import { reason } from '../errors.ts';
import type { PreviewManager } from '../preview/manager.ts';
import type { Server } from '../server.ts';
import { exported } from './exported.ts';
import { formats } from './formats.ts';
import { targetDocument } from './target.ts';

/** Puts a profile on the clipboard, as it would be exported. */
export async function copyAs(
  server: Server,
  previews: PreviewManager,
  to: 'txt' | 'md',
  resource: unknown,
): Promise<void> {
  const document = await targetDocument(resource, previews.active);
  if (!document) {
    void window.showInformationMessage(l10n.t('Open a profile first: what you are editing is what is copied.'));
    return;
  }
  const format = formats((text) => l10n.t(text)).find((one) => one.to === to)!;
  try {
    const file = await exported(server, document, format);
    if (!file) return;
    await env.clipboard.writeText(new TextDecoder().decode(decodeBase64(file.data)));
    void window.setStatusBarMessage(l10n.t('{0} copied', format.label), 4000);
    for (const warning of file.warnings) server.output.warn(warning);
  } catch (error) {
    void window.showErrorMessage(l10n.t('Nothing was copied: {0}', reason(error)));
  }
}
