import { commands, env, l10n, ProgressLocation, type TextDocument, UIKind, Uri, window, workspace } from 'vscode';
import { decodeBase64 } from '../base64.ts';
import { fileName } from '../documents.ts';
import { reason } from '../errors.ts';
import { plainText } from '../plainText.ts';
import type { PreviewManager } from '../preview/manager.ts';
import type { Server } from '../server.ts';
import { explicitly } from '../settings.ts';
import { type Format, formats, offeredName } from './formats.ts';
import { targetDocument } from './target.ts';

/** What a key binding or another extension may settle in advance. */
interface ExportOptions {
  readonly to?: Format['to'];
  readonly target?: Uri;
}

/** Writes a profile in another format, to a place the person chooses. */
export async function exportDocument(
  server: Server,
  previews: PreviewManager,
  resource: unknown,
  options: unknown,
): Promise<void> {
  const { to, target } = (typeof options === 'object' && options !== null ? options : {}) as ExportOptions;
  const document = await targetDocument(resource, previews.active);
  if (!document) {
    void window.showInformationMessage(l10n.t('Open a profile first: what you are editing is what is exported.'));
    return;
  }
  const all = formats((text) => l10n.t(text));
  const format = all.find((one) => one.to === to) ?? (await window.showQuickPick(all, { title: l10n.t('Export to') }));
  if (!format) return;
  const file = target ?? (await askTarget(server, document, format));
  if (!file) return;
  const name = plainText(fileName(file));
  try {
    const warnings = await window.withProgress(
      { location: ProgressLocation.Window, title: l10n.t('Exporting {0}', format.label) },
      () => write(server, document, format, file),
    );
    for (const warning of warnings) server.output.warn(`${name}: ${warning}`);
    void offerToOpen(server, file, format, warnings);
  } catch (error) {
    void window.showErrorMessage(l10n.t('{0} was not written: {1}', name, reason(error)));
  }
}

async function askTarget(server: Server, document: TextDocument, format: Format): Promise<Uri | undefined> {
  const folder = document.isUntitled ? workspace.workspaceFolders?.[0]?.uri : Uri.joinPath(document.uri, '..');
  const set = explicitly('export.name', document.uri);
  const usual = workspace.getConfiguration('merit', document.uri).get<string>('export.name', '');
  const wish = { uri: server.uriOf(document.uri), usual, ...(typeof set === 'string' ? { pattern: set } : {}) };
  const made = await server.request('merit/exportName', wish).catch(() => null);
  const name = offeredName(fileName(document.uri), format.extension, made?.name ?? null);
  const filters = { [format.label]: [format.extension] };
  return window.showSaveDialog(folder ? { defaultUri: Uri.joinPath(folder, name), filters } : { filters });
}

async function write(server: Server, document: TextDocument, { to }: Format, file: Uri): Promise<readonly string[]> {
  const { data, warnings } = await server.request('merit/export', { uri: server.uriOf(document.uri), to });
  await workspace.fs.writeFile(file, decodeBase64(data));
  return warnings;
}

/** Only the desktop can hand a file to another program or show it in the system's file manager. */
const onThisMachine = (file: Uri) => env.uiKind === UIKind.Desktop && !env.remoteName && file.scheme === 'file';

/** Says that the file is there and, if not everything could be taken over, what the person should know. */
async function offerToOpen(server: Server, file: Uri, format: Format, warnings: readonly string[]): Promise<void> {
  const open = l10n.t('Open');
  const reveal = l10n.t('Reveal');
  const notes = l10n.t('Show Notes');
  const name = plainText(fileName(file));
  const [first] = warnings;
  const answer = await (first === undefined
    ? window.showInformationMessage(l10n.t('{0} is written.', name), open, reveal)
    : window.showWarningMessage(l10n.t('{0} is written. {1}', name, plainText(first)), open, reveal, notes));
  if (answer === notes) server.output.show();
  if (answer === reveal)
    await commands.executeCommand(onThisMachine(file) ? 'revealFileInOS' : 'revealInExplorer', file);
  if (answer !== open) return;
  if (format.to === 'pdf' && onThisMachine(file)) await env.openExternal(file);
  else await commands.executeCommand('vscode.open', file);
}
