import { type ExtensionContext, Uri, window, workspace } from 'vscode';
import { registerCommands } from './commands/index.ts';
import { isServed } from './documents.ts';
import { endEmptyItems } from './endEmptyItem.ts';
import { watchValues } from './enterTakes.ts';
import { createFileStatus } from './fileStatus.ts';
import { acceptDrops } from './importing/dropped.ts';
import { watchPaste } from './importing/pasted.ts';
import { watchLists } from './listKeys.ts';
import { acceptPastes } from './pasting.ts';
import { PreviewManager } from './preview/manager.ts';
import { joinSecondDashes } from './secondDash.ts';
import { type CreateClient, Server } from './server.ts';
import { showStatus } from './statusItem.ts';

/** Wires the extension together; the two entries differ in how they run the server. */
export function start(context: ExtensionContext, createClient: CreateClient): void {
  const output = window.createOutputChannel('Merit', { log: true });
  const server = new Server(output, createClient, Uri.joinPath(context.extensionUri, 'docs/rules'));
  const files = createFileStatus(server);
  const previews = new PreviewManager(context.extensionUri, server);

  const startFor = (document: Parameters<typeof isServed>[0]) => {
    if (!isServed(document) || server.state !== 'idle') return;
    server.start().catch((error: unknown) => output.error(error instanceof Error ? error : String(error)));
  };
  context.subscriptions.push(
    output,
    server,
    files,
    previews,
    showStatus(server, files),
    registerCommands(server, previews),
    acceptDrops(server),
    acceptPastes(server),
    watchPaste(server),
    watchLists(),
    endEmptyItems(),
    joinSecondDashes(),
    watchValues(),
    workspace.onDidOpenTextDocument(startFor),
  );
  workspace.textDocuments.forEach(startFor);
}
