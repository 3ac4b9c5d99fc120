import { commands, env, l10n, type TextDocument, UIKind, Uri, window, workspace } from 'vscode';
import { decodeBase64 } from '../base64.ts';
import { fileName } from '../documents.ts';
import { reason } from '../errors.ts';
import { plainText } from '../plainText.ts';
import type { PreviewManager } from '../preview/manager.ts';
import { replaceFile } from '../replaceFile.ts';
import type { Server } from '../server.ts';
import { explicitly } from '../settings.ts';
import { exported } from './exported.ts';
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
  const name = (file: Uri) => plainText(fileName(file));
  let file = target;
  try {
    const written = await exported(server, document, format);
    if (!written) return;
    // A dialog asks before it names a file that is there; nobody asked about one that a key binding names.
    file = target ? ((await mayReplace(target)) ? target : undefined) : await askTarget(server, document, format);
    if (!file) return;
    await replaceFile(file, decodeBase64(written.data));
    for (const warning of written.warnings) server.output.warn(`${name(file)}: ${warning}`);
    void offerToOpen(server, file, format, written.warnings);
  } catch (error) {
    const what = file ? name(file) : format.label;
    void window.showErrorMessage(l10n.t('{0} was not written: {1}', what, reason(error)));
  }
}

/** Is nothing lost by writing a file: is it not there, or does the person say so? */
async function mayReplace(file: Uri): Promise<boolean> {
  const there = await workspace.fs.stat(file).then(
    () => true,
    () => false,
  );
  if (!there) return true;
  const replace = l10n.t('Replace');
  const name = plainText(fileName(file));
  return (await window.showWarningMessage(l10n.t('{0} exists already.', name), { modal: true }, replace)) === replace;
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
