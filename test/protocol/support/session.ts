import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import {
  type ClientCapabilities,
  type CompletionItem,
  type CompletionList,
  createMessageConnection,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type InitializeResult,
  type MessageConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentContentChangeEvent,
} from 'vscode-languageserver/node';
import { patience, within } from './deadline.ts';

export interface Client {
  readonly clientInfo?: { readonly name: string; readonly version?: string };
  readonly capabilities: ClientCapabilities;
  readonly initializationOptions?: unknown;
}

export interface SessionOptions {
  readonly client?: Client;
  /** What `workspace/configuration` answers for the section `merit`. */
  readonly settings?: unknown;
  /** What it answers for a document, where that differs. */
  readonly settingsOf?: (uri: string) => unknown;
  /** Requests of the server that are never answered. */
  readonly silent?: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
  readonly processId?: number | null;
  /** Addresses of the folders of the workspace. */
  readonly folders?: readonly string[];
}

export const server = resolve('dist/server.js');

/** A client that can do nothing but what every client must. */
export const bare: Client = { capabilities: {}, initializationOptions: { now: '2026-06-15' } };

/** A client that asks for diagnostics and settings itself. */
export const pulling: Client = {
  capabilities: {
    workspace: {
      configuration: true,
      diagnostics: { refreshSupport: true },
      didChangeConfiguration: { dynamicRegistration: true },
    },
    textDocument: {
      diagnostic: {},
      completion: { completionItem: { snippetSupport: true, insertTextModeSupport: { valueSet: [1, 2] } } },
    },
  },
  initializationOptions: { now: '2026-06-15' },
};

interface Waiter {
  readonly wants: (method: string, params: unknown) => boolean;
  readonly resolve: (params: unknown) => void;
}

/** The built server, driven over its standard streams as an editor does. */
export class Session {
  settings: unknown;
  initialized: InitializeResult | null = null;
  /** Every notification the server sent, in order. */
  readonly heard: { readonly method: string; readonly params: unknown }[] = [];
  /** Every request the server sent. */
  readonly asked: string[] = [];
  private readonly waiters = new Set<Waiter>();
  private readonly versions = new Map<string, number>();
  private readonly left: Promise<number | null>;
  errors = '';

  private constructor(
    readonly process: ChildProcessWithoutNullStreams,
    readonly connection: MessageConnection,
    options: SessionOptions,
  ) {
    this.settings = options.settings ?? {};
    this.left = once(process, 'exit').then(([code]) => code as number | null);
    process.stderr.on('data', (data: Buffer) => {
      this.errors += data.toString();
    });
    connection.onNotification((method: string, params: unknown) => {
      const heard: unknown = Array.isArray(params) && params.length === 1 ? params[0] : params;
      this.heard.push({ method, params: heard });
      for (const waiter of [...this.waiters]) if (waiter.wants(method, heard)) waiter.resolve(heard);
    });
    connection.onRequest((method: string, params: unknown) => {
      this.asked.push(method);
      for (const waiter of [...this.waiters]) if (waiter.wants(method, params)) waiter.resolve(params);
      if (options.silent?.includes(method)) return new Promise(() => undefined);
      if (method === 'workspace/configuration') {
        const { items } = (Array.isArray(params) ? params[0] : params) as { items: readonly { scopeUri?: string }[] };
        return items.map(({ scopeUri }) => options.settingsOf?.(scopeUri ?? '') ?? this.settings);
      }
      return null;
    });
    connection.listen();
  }

  /** Starts a process that has not been spoken to. */
  static spawn(options: SessionOptions = {}): Session {
    const child = spawn(process.execPath, [server, '--stdio'], { env: { ...process.env, ...options.env } });
    child.stdin.on('error', () => undefined);
    const connection = createMessageConnection(
      new StreamMessageReader(child.stdout),
      new StreamMessageWriter(child.stdin),
    );
    return new Session(child, connection, options);
  }

  /** Starts a process and shakes hands with it. */
  static async start(options: SessionOptions = {}): Promise<Session> {
    const session = Session.spawn(options);
    await session.initialize(options);
    return session;
  }

  async initialize({
    client = pulling,
    processId = process.pid,
    folders,
  }: SessionOptions = {}): Promise<InitializeResult> {
    const { capabilities, clientInfo, initializationOptions } = client;
    const result = await this.request<InitializeResult>('initialize', {
      processId,
      rootUri: null,
      ...(folders ? { workspaceFolders: folders.map((uri) => ({ uri, name: uri })) } : {}),
      capabilities,
      ...(clientInfo ? { clientInfo } : {}),
      ...(initializationOptions ? { initializationOptions } : {}),
    });
    this.initialized = result;
    await this.notify('initialized', {});
    return result;
  }

  request<R>(method: string, params?: unknown): Promise<R> {
    return within(`the answer to ${method}`, this.connection.sendRequest<R>(method, params ?? null));
  }

  /** The error code that a request is refused with; null when it is not. */
  async refusal(method: string, params: unknown): Promise<number | null> {
    try {
      await this.request(method, params);
      return null;
    } catch (error) {
      const { code } = error as { code?: unknown };
      if (typeof code !== 'number') throw error;
      return code;
    }
  }

  notify(method: string, params: unknown): Promise<void> {
    return this.connection.sendNotification(method, params);
  }

  /** The next notification or request of the server that is wanted; those heard before do not count. */
  next<P>(method: string, wants: (params: P) => boolean = () => true): Promise<P> {
    let waiter: Waiter | null = null;
    const came = new Promise<P>((resolve) => {
      waiter = {
        wants: (heard, params) => heard === method && wants(params as P),
        resolve: (params) => resolve(params as P),
      };
      this.waiters.add(waiter);
    });
    return within(method, came).finally(() => waiter && this.waiters.delete(waiter));
  }

  async open(uri: string, text: string, languageId = 'profile'): Promise<void> {
    this.versions.set(uri, 1);
    await this.notify('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } });
  }

  async change(uri: string, ...contentChanges: TextDocumentContentChangeEvent[]): Promise<number> {
    const version = (this.versions.get(uri) ?? 0) + 1;
    this.versions.set(uri, version);
    await this.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges });
    return version;
  }

  async close(uri: string): Promise<void> {
    await this.notify('textDocument/didClose', { textDocument: { uri } });
  }

  /** One pull of diagnostics. */
  pull(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport> {
    return this.request('textDocument/diagnostic', {
      textDocument: { uri },
      ...(previousResultId ? { previousResultId } : {}),
    });
  }

  async diagnostics(uri: string): Promise<readonly Diagnostic[]> {
    const report = await this.pull(uri);
    return report.kind === 'full' ? report.items : [];
  }

  /** The next publication about a document that is wanted. */
  published(
    uri: string,
    wants: (params: PublishDiagnosticsParams) => boolean = () => true,
  ): Promise<PublishDiagnosticsParams> {
    return this.next(
      'textDocument/publishDiagnostics',
      (params: PublishDiagnosticsParams) => params.uri === uri && wants(params),
    );
  }

  async completion(uri: string, line: number, character: number): Promise<readonly CompletionItem[]> {
    const answer = await this.request<CompletionItem[] | CompletionList | null>('textDocument/completion', {
      textDocument: { uri },
      position: { line, character },
    });
    return Array.isArray(answer) ? answer : (answer?.items ?? []);
  }

  /** The exit code, once the process has ended. */
  exited(time = patience): Promise<number | null> {
    return within('the end of the server', this.left, time);
  }

  /** Ends the process as an editor does. Answers the exit code. */
  async stop(): Promise<number | null> {
    if (this.process.exitCode !== null) return this.process.exitCode;
    await this.request('shutdown');
    await this.notify('exit', undefined);
    return this.exited();
  }

  /** For `afterEach`: whatever happened, the process is gone afterwards. */
  async kill(): Promise<void> {
    this.connection.dispose();
    if (this.process.exitCode === null && this.process.signalCode === null) this.process.kill('SIGKILL');
    await this.left;
  }
}
