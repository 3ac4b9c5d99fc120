import {
  commands,
  Disposable,
  env,
  l10n,
  type Position,
  Range,
  type TextDocument,
  type Uri,
  type WebviewPanel,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import type { DesignKey, PreviewFailedParams, PreviewFrameParams } from '../../../server/src/protocol.ts';
import type { FromPage, PageState, Tab, TextRange, ToPage } from '../../webview/messages.ts';
import { fileName, isOurs } from '../documents.ts';
import { reason } from '../errors.ts';
import type { Server } from '../server.ts';
import type { PageFiles } from './files.ts';
import { readMessage } from './fromPage.ts';
import { createNonce, previewHtml } from './html.ts';
import { openLink } from './openLink.ts';
import { revealInEditor } from './reveal.ts';
import { pageStrings } from './strings.ts';
import { ViewFeed } from './viewFeed.ts';

export const viewType = 'merit.preview';

/** How long the cursor rests before the page follows it, in milliseconds. */
const cursorDelay = 60;

/** How long after a new file is gone the saved one is looked for, in milliseconds. */
const savedDelay = 500;

/** One panel that shows the pages of one document. */
export class Preview implements Disposable {
  readonly panel: WebviewPanel;
  readonly #files: PageFiles;
  readonly #server: Server;
  readonly #subscriptions: Disposable;
  readonly #release: (uri: Uri) => void;
  #uri: Uri;
  #locked: boolean;
  /** Whether the page is loaded; a hidden panel has no page. */
  #loaded = false;
  /** Whether it is on its way, and fed already. */
  #coming = false;
  #rendererSent = false;
  /** Frames that wait until the page is loaded, behind a picture that it can show at once; null where there is none. */
  #held: ToPage[] | null = null;
  #disposed = false;
  readonly #feed: ViewFeed;
  #tab: Tab;
  /** Room for a timeline, in pixels. */
  #width = 0;
  #pointer: string | null = null;
  #opening = 0;
  #asked = 0;
  #cursorTimer: ReturnType<typeof setTimeout> | undefined;
  #savedTimer: ReturnType<typeof setTimeout> | undefined;

  /** @param release tells the server that a document is shown no more, unless another preview shows it */
  constructor(
    panel: WebviewPanel,
    state: { readonly uri: Uri; readonly locked: boolean; readonly tab: Tab },
    files: PageFiles,
    server: Server,
    release: (uri: Uri) => void,
  ) {
    this.panel = panel;
    this.#uri = state.uri;
    this.#locked = state.locked;
    this.#tab = state.tab;
    this.#release = release;
    this.#files = files;
    this.#server = server;
    this.#feed = new ViewFeed(server, (message) => this.#post(message));
    this.#subscriptions = Disposable.from(
      this.#feed,
      panel.webview.onDidReceiveMessage((sent: unknown) => {
        const message = readMessage(sent);
        if (message) this.#receive(message);
      }),
      panel.onDidChangeViewState(() => {
        if (!panel.visible && this.shows !== null) this.#hidden();
      }),
    );
    panel.iconPath = files.icon;
    panel.title = this.#title();
    void this.#load();
  }

  get uri(): Uri {
    return this.#uri;
  }

  /** Does the preview keep to its document, rather than follow the one that is edited? */
  get locked(): boolean {
    return this.#locked;
  }

  set locked(locked: boolean) {
    this.#locked = locked;
    this.panel.title = this.#title();
    this.#post({ type: 'renamed', state: this.#state() });
  }

  /** What is on screen, or on its way there, and fed; null while the panel is hidden. */
  get shows(): Tab | null {
    return this.#loaded || this.#coming ? this.#tab : null;
  }

  frame({ action, delta, pages, warnings, complete, stale, design, picture }: PreviewFrameParams): void {
    const about = { pages, warnings, complete, stale, design };
    const frame: ToPage = { type: 'frame', action, delta, ...about };
    if (this.#coming && picture !== undefined) {
      // A page that is loading has its picture sooner when nothing larger is on the way.
      const svg = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0));
      this.#post({ type: 'picture', svg, ...about });
      this.#held = [];
    }
    if (this.#held) this.#held.push(frame);
    else {
      void this.#sendRenderer();
      this.#post(frame);
    }
  }

  /** Opens the find bar of the page. */
  find(): void {
    this.panel.reveal();
    this.#post({ type: 'find' });
  }

  failed({ message }: PreviewFailedParams): void {
    this.#post({ type: 'failed', message });
  }

  serverChanged(): void {
    const { state } = this.#server;
    this.#post({ type: 'server', running: state !== 'stopped' });
    if (state === 'running' && this.shows !== null) void this.#open();
  }

  /** The cursor of an editor of this document moved: mark the entry it is in once it rests. */
  cursor(position: Position): void {
    clearTimeout(this.#cursorTimer);
    if (!this.#loaded || this.#server.state !== 'running') return;
    this.#cursorTimer = setTimeout(() => void this.#follow(position), cursorDelay);
  }

  /** The text of the document changed, or what is said about it: other tabs than the pages are asked for. */
  changed(): void {
    if (this.#loaded && this.#tab !== 'pages' && this.#server.state === 'running')
      this.#feed.askLater(this.#server.uriOf(this.#uri), this.#tab, this.#width);
  }

  documentOpened(): void {
    if (this.shows !== null && this.#opening === 0) void this.#open();
  }

  /**
   * Editors come and go; the preview keeps its document open while the page is in sight. A new file that was saved is
   * another document, the one opened last; the preview goes with it, or ends with a new file that was thrown away.
   */
  documentClosed(document: TextDocument, openedLast: () => Uri | undefined): void {
    if (!document.isUntitled) {
      this.documentOpened();
      return;
    }
    this.#savedTimer = setTimeout(() => {
      const saved = openedLast();
      if (saved && saved.scheme !== 'untitled') this.follow(saved);
      else this.panel.dispose();
    }, savedDelay);
  }

  /** The file was renamed or moved. */
  follow(uri: Uri): void {
    this.#turnTo(uri, 'renamed');
  }

  /** Shows another document. */
  show(uri: Uri): void {
    if (uri.toString() !== this.#uri.toString()) this.#turnTo(uri, 'switched');
  }

  #turnTo(uri: Uri, type: 'renamed' | 'switched'): void {
    const before = this.#uri;
    this.#feed.stop();
    this.#uri = uri;
    this.#pointer = null;
    if (this.#held) this.#held = [];
    this.#release(before);
    this.panel.title = this.#title();
    this.#post({ type, state: this.#state() });
    if (this.shows !== null) void this.#open();
  }

  dispose(): void {
    clearTimeout(this.#cursorTimer);
    clearTimeout(this.#savedTimer);
    this.#disposed = true;
    this.#left();
    this.#release(this.#uri);
    this.#subscriptions.dispose();
  }

  #title(): string {
    const name = fileName(this.#uri);
    return this.#locked ? l10n.t('[Preview] {0}', name) : l10n.t('Preview {0}', name);
  }

  #state(): PageState {
    return { uri: this.#uri.toString(), name: fileName(this.#uri), locked: this.#locked };
  }

  /** Loads the page, and asks for its pages meanwhile: VS Code keeps what a page is told until it is there. */
  async #load(): Promise<void> {
    try {
      const parts = await this.#files.page();
      if (this.#disposed) return;
      const { webview } = this.panel;
      webview.options = { enableScripts: true, localResourceRoots: [] };
      webview.html = previewHtml({
        ...parts,
        nonce: createNonce(),
        state: this.#state(),
        strings: pageStrings(),
        language: env.language,
      });
    } catch (error) {
      this.#server.output.error(error instanceof Error ? error : String(error));
      return;
    }
    if (this.#tab !== 'pages' || this.#loaded || !this.panel.visible) return;
    this.#coming = true;
    void this.#open();
  }

  #hidden(): void {
    this.#left();
    this.#feed.stop();
    clearTimeout(this.#cursorTimer);
    this.#release(this.#uri);
  }

  /** There is no page any more that was told anything. */
  #left(): void {
    this.#loaded = false;
    this.#coming = false;
    this.#rendererSent = false;
    this.#held = null;
  }

  #post(message: ToPage): void {
    if (this.#loaded || this.#coming) void this.panel.webview.postMessage(message);
  }

  /** The page is loaded, and shows another tab than was thought, or is loaded once more: it is fed from the start. */
  #ready(tab: Tab, width: number): void {
    const fed = this.#coming;
    const [sent, held] = [fed && this.#rendererSent, this.#held ?? []];
    this.#left();
    this.#loaded = true;
    this.#rendererSent = sent;
    this.#tab = tab;
    this.#width = width;
    this.#pointer = null;
    void this.#sendRenderer();
    for (const frame of held) this.#post(frame);
    if (fed && tab === 'pages') return;
    if (fed) this.#release(this.#uri);
    void this.#open();
  }

  #receive(message: FromPage): void {
    switch (message.type) {
      case 'tab':
        this.#turn(message.tab, message.width);
        return;
      case 'copy':
        void commands.executeCommand('merit.copyText', this.#uri);
        return;
      case 'goTo':
        this.#goTo(message.range).catch((error: unknown) => this.#server.output.warn(reason(error)));
        return;
      case 'ready':
        this.#ready(message.tab, message.width);
        return;
      case 'resync':
        this.#server.output.warn(`Preview of ${fileName(this.#uri)} starts over: ${message.reason}`);
        void this.#open();
        return;
      case 'locate':
        this.#locate(message.pointer).catch((error: unknown) => this.#server.output.warn(reason(error)));
        return;
      case 'open':
        void openLink(message.href);
        return;
      case 'design':
        this.#choose(message.key, message.value).catch((error: unknown) => this.#server.output.warn(reason(error)));
        return;
      case 'restartServer':
        void commands.executeCommand('merit.restartServer');
        return;
    }
  }

  /** The person turned to another tab, or there is more or less room. */
  #turn(tab: Tab, width: number): void {
    const before = this.#tab;
    this.#tab = tab;
    this.#width = width;
    this.#feed.stop();
    if (before === 'pages' && tab !== 'pages') this.#release(this.#uri);
    void this.#open();
  }

  async #goTo({ start, end }: TextRange): Promise<void> {
    this.#pointer = null;
    await revealInEditor(this.#uri, { start, end }, this.panel.viewColumn);
  }

  /** Writes how the pages look into the file, as an edit that can be undone. */
  async #choose(key: DesignKey, value: string | null): Promise<void> {
    const answer = await this.#server.request('merit/design', { uri: this.#server.uriOf(this.#uri), key, value });
    if (!answer) {
      void window.showWarningMessage(
        l10n.t('The design of {0} could not be changed: its text cannot be read as it is.', fileName(this.#uri)),
      );
      return;
    }
    const edit = new WorkspaceEdit();
    for (const { range, newText } of answer.edits) {
      const { start, end } = range;
      edit.replace(this.#uri, new Range(start.line, start.character, end.line, end.character), newText);
    }
    await workspace.applyEdit(edit);
  }

  /** Sends the renderer to a page that was not sent it. */
  async #sendRenderer(): Promise<void> {
    if (this.#rendererSent) return;
    this.#rendererSent = true;
    this.#post({ type: 'server', running: this.#server.state !== 'stopped' });
    try {
      this.#post({ type: 'renderer', wasm: await this.#files.renderer() });
    } catch (error) {
      this.#post({ type: 'unavailable', message: reason(error) });
    }
  }

  /** Asks for the pages from the start, or for what another tab shows. */
  async #open(): Promise<void> {
    const asked = this.#uri;
    this.#opening++;
    try {
      const document = await workspace.openTextDocument(asked);
      // Another document is shown by now: a file that is renamed is closed, and gone, before its new name is told.
      if (asked !== this.#uri) return;
      if (!isOurs(document)) {
        this.#post({ type: 'unavailable', message: l10n.t('{0} is not a profile.', fileName(asked)) });
        return;
      }
      this.#post({ type: 'unavailable', message: null });
      if (this.shows === null) return;
      const uri = this.#server.uriOf(asked);
      if (this.#tab === 'pages') await this.#server.request('merit/preview/open', { uri });
      else await this.#feed.ask(uri, this.#tab, this.#width);
    } catch (error) {
      if (asked !== this.#uri || this.#server.state === 'stopped') return;
      this.#post({ type: 'unavailable', message: reason(error) });
    } finally {
      this.#opening--;
    }
  }

  async #locate(pointer: string): Promise<void> {
    this.#pointer = pointer;
    const range = await this.#server.request('merit/locate', { uri: this.#server.uriOf(this.#uri), pointer });
    if (range) await revealInEditor(this.#uri, range, this.panel.viewColumn);
  }

  async #follow(position: Position): Promise<void> {
    const { line, character } = position;
    const params = { uri: this.#server.uriOf(this.#uri), position: { line, character } };
    const asked = ++this.#asked;
    const pointer = await this.#server.request('merit/pointerAt', params).catch(() => null);
    // Answers may come in another order: what counts is where the cursor is now.
    if (asked !== this.#asked || pointer === this.#pointer) return;
    this.#pointer = pointer;
    this.#post({ type: 'highlight', pointer });
  }
}
