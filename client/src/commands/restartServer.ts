import { l10n, window } from 'vscode';
import type { Server } from '../server.ts';

/** Starts the language server afresh, whatever state it is in. */
export async function restartServer(server: Server): Promise<void> {
  try {
    await server.restart();
  } catch {
    void offerOutput(server);
  }
}

async function offerOutput(server: Server): Promise<void> {
  const show = l10n.t('Show Output');
  const answer = await window.showErrorMessage(l10n.t('The Merit language server could not be started.'), show);
  if (answer === show) server.output.show();
}
