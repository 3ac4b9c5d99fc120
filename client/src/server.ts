import {
  type CancellationToken,
  type Disposable,
  EventEmitter,
  extensions,
  type LogOutputChannel,
  l10n,
  type Uri,
  workspace,
} from 'vscode';
import {
  type BaseLanguageClient,
  CloseAction,
  ErrorAction,
  type ErrorHandler,
  type LanguageClientOptions,
  State,
} from 'vscode-languageclient';
import type {
  FontPackParams,
  InitializationOptions,
  PreviewCloseParams,
  TrustParams,
} from '../../server/src/protocol.ts';
import { selector } from './documents.ts';
import { fontPackFolder } from './fontPack.ts';
import { middleware } from './middleware.ts';
import type { NotificationMethod, Notifications, RequestMethod, Requests } from './requests.ts';
import { createRestartPolicy } from './restartPolicy.ts';

export type ServerState = 'idle' | 'starting' | 'running' | 'stopped';

export type CreateClient = (options: LanguageClientOptions) => BaseLanguageClient;

/** The language server as the rest of the extension sees it: started when first needed, restarted when it crashes. */
export class Server implements Disposable {
  readonly #output: LogOutputChannel;
  readonly #policy = createRestartPolicy(() => Date.now());
  readonly #client: BaseLanguageClient;
  readonly #onState = new EventEmitter<ServerState>();
  #state: ServerState = 'idle';
  #starting: Promise<void> | undefined;
  #restarting = false;
  readonly #onTrust: Disposable;
  readonly #onExtensions: Disposable;

  readonly onState = this.#onState.event;

  /** @param docs the folder with a page for every rule */
  constructor(output: LogOutputChannel, createClient: CreateClient, docs: Uri) {
    this.#output = output;
    this.#client = createClient({
      documentSelector: selector.map((filter) => ({ ...filter })) as NonNullable<
        LanguageClientOptions['documentSelector']
      >,
      initializationOptions: () => {
        const fontPack = fontPackFolder()?.toString();
        return {
          client: 'merit',
          docs: docs.toString(),
          trusted: workspace.isTrusted,
          previews: true,
          ...(fontPack ? { fontPack } : {}),
        } satisfies InitializationOptions;
      },
      outputChannel: output,
      diagnosticPullOptions: { onChange: true, onSave: false },
      middleware,
      errorHandler: this.#errorHandler(),
      initializationFailedHandler: () => false,
    });
    this.#onTrust = workspace.onDidGrantWorkspaceTrust(() => this.#trust());
    this.#onExtensions = extensions.onDidChange(() => this.#useFonts());
    this.#client.onDidChangeState(({ newState }) => this.#changed(newState));
  }

  get state(): ServerState {
    return this.#state;
  }

  get output(): LogOutputChannel {
    return this.#output;
  }

  /** A document's address as the server knows it. */
  uriOf(uri: Uri): string {
    return this.#client.code2ProtocolConverter.asUri(uri);
  }

  /** Starts the server unless it runs; resolves when it is ready, rejects when it cannot be started. */
  start(): Promise<void> {
    this.#starting ??= this.#client.start().catch((error: unknown) => {
      this.#starting = undefined;
      throw error;
    });
    return this.#starting;
  }

  async restart(): Promise<void> {
    this.#policy.reset();
    if (this.#client.state === State.Running) await this.#client.stop().catch(() => undefined);
    this.#starting = undefined;
    await this.start();
  }

  /** Asks the server, starting it if need be. Rejects when it is stopped, the request fails there or `token` cancels it. */
  async request<M extends RequestMethod>(
    method: M,
    params: Requests[M][0],
    token?: CancellationToken,
  ): Promise<Requests[M][1]> {
    if (this.#state === 'stopped') throw new Error(l10n.t('The Merit language server is stopped.'));
    await this.start();
    // An absent token must not be handed on: the client would take it for one.
    return token
      ? this.#client.sendRequest<Requests[M][1]>(method, params, token)
      : this.#client.sendRequest<Requests[M][1]>(method, params);
  }

  async closePreview(params: PreviewCloseParams): Promise<void> {
    if (this.#state === 'running') await this.#client.sendNotification('merit/preview/close', params);
  }

  on<M extends NotificationMethod>(method: M, handler: (params: Notifications[M]) => void): Disposable {
    return this.#client.onNotification(method, handler);
  }

  dispose(): void {
    this.#onTrust.dispose();
    this.#onExtensions.dispose();
    this.#onState.dispose();
    void this.#client.dispose().catch(() => undefined);
  }

  /** A server that is not running yet is told when it starts. */
  #trust(): void {
    if (this.#state === 'running')
      void this.#client.sendNotification('merit/trust', { trusted: true } satisfies TrustParams);
  }

  /** The fonts for other scripts may have come with an extension, or gone with it. */
  #useFonts(): void {
    if (this.#state !== 'running') return;
    const folder = fontPackFolder()?.toString() ?? null;
    void this.#client.sendNotification('merit/fontPack', { folder } satisfies FontPackParams);
  }

  #changed(state: State): void {
    if (state === State.Stopped || state === State.StartFailed) this.#starting = undefined;
    if (state === State.Running) this.#restarting = false;
    this.#state =
      state === State.Running ? 'running' : state === State.Starting || this.#restarting ? 'starting' : 'stopped';
    this.#onState.fire(this.#state);
  }

  #errorHandler(): ErrorHandler {
    return {
      // A server that died makes every write fail until its end is noticed. To shut down then would be for good; once
      // the end is noticed, a new one is started.
      error: () => ({ action: ErrorAction.Continue, handled: true }),
      closed: () => {
        this.#restarting = this.#policy.crashed() === 'restart';
        this.#starting = undefined;
        return {
          action: this.#restarting ? CloseAction.Restart : CloseAction.DoNotRestart,
          handled: true,
        };
      },
    };
  }
}
