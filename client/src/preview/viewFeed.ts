import { CancellationTokenSource, type Disposable, l10n } from 'vscode';
import type { View } from '../../../server/src/protocol.ts';
import type { Tab, ToPage } from '../../webview/messages.ts';
import { reason } from '../errors.ts';
import type { Server } from '../server.ts';

/** How long nothing is typed before a view is made anew, in milliseconds: it is read, not watched letter by letter. */
const rest = 150;

/** The same for what a program makes of the text, which takes it a thread and half a second of work. */
const longRest = 700;

/** The views that a tab shows, in the order in which they are asked for. */
const viewsOf: Readonly<Record<Exclude<Tab, 'pages'>, readonly View[]>> = {
  portfolio: ['portfolio'],
  // What a program makes of the text takes longer than the text.
  text: ['text', 'reading'],
  review: ['review'],
};

/** Feeds one tab of a preview with views of its document, as long as that tab is shown. The newest question is the one that counts. */
export class ViewFeed implements Disposable {
  readonly #server: Server;
  readonly #post: (message: ToPage) => void;
  #asking: CancellationTokenSource | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(server: Server, post: (message: ToPage) => void) {
    this.#server = server;
    this.#post = post;
  }

  /** Asks for what a tab shows, dropping what was asked before. `uri` is the document's address as the server knows it; `typing` puts off what takes long. */
  async ask(uri: string, tab: Exclude<Tab, 'pages'>, width: number, typing = false): Promise<void> {
    this.stop();
    const asking = new CancellationTokenSource();
    this.#asking = asking;
    const { token } = asking;
    try {
      for (const view of viewsOf[tab]) {
        if (typing && view === 'reading') await new Promise((resolve) => setTimeout(resolve, longRest - rest));
        if (token.isCancellationRequested) return;
        const answer = await this.#server.request('merit/preview/view', { uri, view, width }, token);
        if (token.isCancellationRequested) return;
        if (!answer) {
          this.#post({ type: 'viewFailed', message: l10n.t('This file cannot be shown as a profile.') });
          return;
        }
        this.#post({ type: 'view', ...answer });
      }
    } catch (error) {
      if (token.isCancellationRequested || this.#server.state === 'stopped') return;
      this.#post({ type: 'viewFailed', message: reason(error) });
    }
  }

  /** The same once nobody has typed for a moment. */
  askLater(uri: string, tab: Exclude<Tab, 'pages'>, width: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.ask(uri, tab, width, true), rest);
  }

  /** Asks for nothing more. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#asking?.cancel();
    this.#asking?.dispose();
    this.#asking = undefined;
  }

  dispose(): void {
    this.stop();
  }
}
