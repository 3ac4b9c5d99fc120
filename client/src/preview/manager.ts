import {
  commands,
  Disposable,
  type TextEditor,
  Uri,
  ViewColumn,
  type WebviewPanel,
  type WebviewPanelSerializer,
  window,
  workspace,
} from 'vscode';
import type { SavedState, Tab } from '../../webview/messages.ts';
import { fileName, isOurs, settingsLanguage } from '../documents.ts';
import type { Server } from '../server.ts';
import { PageFiles } from './files.ts';
import { moved } from './moved.ts';
import { Preview, viewType } from './preview.ts';

/** Context key of the lock button: does the preview that has the focus keep to its document? */
const LOCKED = 'merit.previewLocked';

/**
 * All previews: one that follows the profile being edited, and those that are locked to a document. Also restores them
 * after the window was reloaded.
 */
export class PreviewManager implements WebviewPanelSerializer<SavedState>, Disposable {
  readonly #files: PageFiles;
  readonly #server: Server;
  readonly #previews = new Set<Preview>();
  readonly #subscriptions: Disposable;
  #openedLast: Uri | undefined;

  constructor(extensionUri: Uri, server: Server) {
    this.#files = new PageFiles(extensionUri);
    this.#server = server;
    this.#subscriptions = Disposable.from(
      window.registerWebviewPanelSerializer(viewType, this),
      server.on('merit/preview/frame', (frame) => {
        for (const preview of this.#for(frame.uri)) preview.frame(frame);
      }),
      server.on('merit/preview/failed', (failure) => {
        for (const preview of this.#for(failure.uri)) preview.failed(failure);
      }),
      server.onState(() => {
        for (const preview of this.#previews) preview.serverChanged();
      }),
      window.onDidChangeTextEditorSelection(({ textEditor, selections }) => {
        const { document } = textEditor;
        if (!isOurs(document) || !selections[0]) return;
        for (const preview of this.#of(document.uri)) preview.cursor(selections[0].active);
      }),
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0) for (const preview of this.#of(document.uri)) preview.changed();
      }),
      workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration('merit')) this.#changed();
      }),
      workspace.onDidSaveTextDocument(({ languageId }) => {
        if (languageId === settingsLanguage) this.#changed();
      }),
      workspace.onDidGrantWorkspaceTrust(() => this.#changed()),
      window.onDidChangeActiveTextEditor((editor) => this.#activated(editor)),
      workspace.onDidOpenTextDocument((document) => {
        if (isOurs(document) && isEditable(document.uri)) this.#openedLast = document.uri;
        for (const preview of this.#of(document.uri)) preview.documentOpened();
      }),
      workspace.onDidCloseTextDocument((document) => {
        for (const preview of this.#of(document.uri)) preview.documentClosed(document, () => this.#openedLast);
      }),
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
    return this.#active?.uri;
  }

  get #active(): Preview | undefined {
    return [...this.#previews].find((preview) => preview.panel.active);
  }

  /** Shows the preview of a document beside its editor: in the preview that follows, or that is locked to it. */
  show(uri: Uri): void {
    const open = this.#following ?? this.#of(uri)[0];
    if (open) {
      open.show(uri);
      open.panel.reveal(undefined, true);
      return;
    }
    const panel = window.createWebviewPanel(
      viewType,
      fileName(uri),
      { viewColumn: ViewColumn.Beside, preserveFocus: true },
      { enableScripts: true, localResourceRoots: [] },
    );
    this.#add(panel, { uri, locked: false, tab: 'pages' });
  }

  /** Finds in the pages of the preview that has the focus, or the only one. */
  find(): void {
    (this.#active ?? (this.#previews.size === 1 ? [...this.#previews][0] : undefined))?.find();
  }

  /** Locks the preview that has the focus (or the only one) to its document, or lets it follow again. */
  toggleLock(): void {
    const preview = this.#active ?? (this.#previews.size === 1 ? [...this.#previews][0] : undefined);
    if (!preview) return;
    preview.locked = !preview.locked;
    // Only one preview follows: the last one that was told to.
    if (!preview.locked)
      for (const other of this.#previews) if (other !== preview && !other.locked) other.locked = true;
    this.#tellLock();
  }

  async deserializeWebviewPanel(panel: WebviewPanel, state: SavedState | undefined): Promise<void> {
    if (!state?.uri) return panel.dispose();
    this.#add(panel, {
      uri: Uri.parse(state.uri, true),
      locked: state.locked === true || this.#following !== undefined,
      tab: state.tab ?? 'pages',
    });
  }

  dispose(): void {
    this.#subscriptions.dispose();
    for (const preview of this.#previews) preview.dispose();
  }

  #add(panel: WebviewPanel, state: { readonly uri: Uri; readonly locked: boolean; readonly tab: Tab }): void {
    const preview = new Preview(panel, state, this.#files, this.#server, (uri) => this.#release(uri));
    this.#previews.add(preview);
    panel.onDidChangeViewState(() => this.#tellLock());
    panel.onDidDispose(() => {
      this.#previews.delete(preview);
      preview.dispose();
    });
    this.#tellLock();
  }

  /** What is said of every document may be another. */
  #changed(): void {
    for (const preview of this.#previews) preview.changed();
  }

  get #following(): Preview | undefined {
    return [...this.#previews].find(({ locked }) => !locked);
  }

  /** Another editor has the focus: the preview that follows shows its profile. */
  #activated(editor: TextEditor | undefined): void {
    const document = editor?.document;
    if (document && isOurs(document) && isEditable(document.uri)) this.#following?.show(document.uri);
  }

  #tellLock(): void {
    void commands.executeCommand('setContext', LOCKED, this.#active?.locked === true);
  }

  /** The pages of a document are shown no more, unless by another preview. */
  #release(uri: Uri): void {
    const shown = this.#of(uri).flatMap(({ shows }) => shows ?? []);
    if (shown.includes('pages')) return;
    const params = { uri: this.#server.uriOf(uri), keep: shown.length > 0 };
    void this.#server.closePreview(params).catch(() => undefined);
  }

  #of(uri: Uri): readonly Preview[] {
    const key = uri.toString();
    return [...this.#previews].filter((preview) => preview.uri.toString() === key);
  }

  #for(serverUri: string): readonly Preview[] {
    return [...this.#previews].filter((preview) => this.#server.uriOf(preview.uri) === serverUri);
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
