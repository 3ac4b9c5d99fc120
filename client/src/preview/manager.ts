import { Disposable, Uri, ViewColumn, type WebviewPanel, type WebviewPanelSerializer, window, workspace } from 'vscode';
import type { PageState } from '../../webview/messages.ts';
import { fileName, isOurs } from '../documents.ts';
import type { Server } from '../server.ts';
import { moved } from './moved.ts';
import { Preview, viewType } from './preview.ts';

/** All previews: one for each document. Also restores them after the window was reloaded. */
export class PreviewManager implements WebviewPanelSerializer<PageState>, Disposable {
  readonly #extensionUri: Uri;
  readonly #server: Server;
  readonly #previews = new Set<Preview>();
  readonly #subscriptions: Disposable;
  #openedLast: Uri | undefined;

  constructor(extensionUri: Uri, server: Server) {
    this.#extensionUri = extensionUri;
    this.#server = server;
    this.#subscriptions = Disposable.from(
      window.registerWebviewPanelSerializer(viewType, this),
      server.on('merit/preview/frame', (frame) => this.#for(frame.uri)?.frame(frame)),
      server.on('merit/preview/failed', (failure) => this.#for(failure.uri)?.failed(failure)),
      server.onState(() => {
        for (const preview of this.#previews) preview.serverChanged();
      }),
      window.onDidChangeTextEditorSelection(({ textEditor, selections }) => {
        const { document } = textEditor;
        if (isOurs(document) && selections[0]) this.#of(document.uri)?.cursor(selections[0].active);
      }),
      workspace.onDidOpenTextDocument((document) => {
        if (isOurs(document) && isEditable(document.uri)) this.#openedLast = document.uri;
        this.#of(document.uri)?.documentOpened();
      }),
      workspace.onDidCloseTextDocument((document) =>
        this.#of(document.uri)?.documentClosed(document, () => this.#openedLast),
      ),
      workspace.onDidRenameFiles(({ files }) => {
        for (const { oldUri, newUri } of files) this.#renamed(oldUri, newUri);
      }),
      workspace.onDidDeleteFiles(({ files }) => {
        for (const file of files) this.#deleted(file);
      }),
    );
  }

  /** The document of the preview that has the focus. */
  get active(): Uri | undefined {
    return [...this.#previews].find((preview) => preview.panel.active)?.uri;
  }

  /** Shows the preview of a document beside its editor, or reveals the one there is. */
  show(uri: Uri): void {
    const open = this.#of(uri);
    if (open) {
      open.panel.reveal(undefined, true);
      return;
    }
    const panel = window.createWebviewPanel(
      viewType,
      fileName(uri),
      { viewColumn: ViewColumn.Beside, preserveFocus: true },
      { enableScripts: true, localResourceRoots: [], enableFindWidget: true },
    );
    this.#add(panel, uri);
  }

  async deserializeWebviewPanel(panel: WebviewPanel, state: PageState | undefined): Promise<void> {
    if (!state?.uri) return panel.dispose();
    this.#add(panel, Uri.parse(state.uri, true));
  }

  dispose(): void {
    this.#subscriptions.dispose();
    for (const preview of this.#previews) preview.dispose();
  }

  #add(panel: WebviewPanel, uri: Uri): void {
    const preview = new Preview(panel, uri, this.#extensionUri, this.#server);
    this.#previews.add(preview);
    panel.onDidDispose(() => {
      this.#previews.delete(preview);
      preview.dispose();
    });
  }

  #of(uri: Uri): Preview | undefined {
    const key = uri.toString();
    return [...this.#previews].find((preview) => preview.uri.toString() === key);
  }

  #for(serverUri: string): Preview | undefined {
    return [...this.#previews].find((preview) => this.#server.uriOf(preview.uri) === serverUri);
  }

  #renamed(from: Uri, to: Uri): void {
    for (const preview of this.#previews) {
      const path = from.scheme === preview.uri.scheme ? moved(preview.uri.path, from.path, to.path) : undefined;
      if (path !== undefined) preview.follow(to.with({ path }));
    }
  }

  #deleted(gone: Uri): void {
    for (const preview of this.#previews)
      if (gone.scheme === preview.uri.scheme && moved(preview.uri.path, gone.path, '') !== undefined)
        preview.panel.dispose();
  }
}

/** False for documents such as the committed version of a file, which VS Code opens beside it. */
const isEditable = (uri: Uri): boolean =>
  uri.scheme === 'untitled' || workspace.fs.isWritableFileSystem(uri.scheme) === true;
