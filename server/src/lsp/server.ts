import {
  type Connection,
  DiagnosticRefreshRequest,
  DidChangeConfigurationNotification,
  type InitializeParams,
  type InitializeResult,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { fixAllKind } from '../core/features/codeActions.ts';
import { tokenTypes } from '../core/features/semanticTokens.ts';
import { defaultSettings, readSettings, type Settings, settingsKey } from '../core/rules/settings.ts';
import type { InitializationOptions, Method, StatusParams } from '../protocol.ts';
import type { Typesetter } from '../typesetter/types.ts';
import { version } from '../version.ts';
import { type Client, readClient } from './client.ts';
import { toDiagnostics } from './diagnostics.ts';
import { fileKind } from './files.ts';
import { Analyzers, OpenDocument } from './open.ts';
import { Pages } from './pages.ts';
import { registerRequests } from './requests.ts';
import { runQuietly } from './safe.ts';

/** What the server needs of the machine it runs on. */
export interface Runtime {
  /** Today, `YYYY-MM-DD`, in the person's own time zone. */
  today(): string;
  /** Made when the first preview or export is asked for. */
  createTypesetter(): Typesetter;
}

/** Serves a client until it leaves. */
export function startServer(connection: Connection, runtime: Runtime): void {
  const documents = new TextDocuments(TextDocument);
  const open = new Map<string, OpenDocument>();
  const statuses = new Map<string, string>();
  let client: Client = readClient({});
  let options: InitializationOptions = {};
  let settings: Settings = defaultSettings;
  let generation = 0;
  let analyzers = new Analyzers(settings, runtime.today());
  /** Settled once the client's settings are known, so that the first report is already right. */
  let configured: Promise<void> = Promise.resolve();

  const today = (): string => options.now ?? runtime.today();
  const find = (uri: string): OpenDocument | null => open.get(uri) ?? null;
  const pages = new Pages(connection, runtime, find);

  const apply = (sent: unknown): boolean => {
    const next = readSettings(sent);
    if (settingsKey(next) === settingsKey(settings)) return false;
    settings = next;
    generation++;
    analyzers = new Analyzers(settings, today());
    return true;
  };

  const refresh = (): void => {
    if (client.pull && client.refresh)
      runQuietly(connection, 'refresh', () => connection.sendRequest(DiagnosticRefreshRequest.type));
    if (!client.pull) for (const uri of open.keys()) push(uri);
  };

  const askSettings = async (): Promise<void> => {
    if (!client.configuration) return;
    try {
      apply(await connection.workspace.getConfiguration('merit'));
    } catch (error) {
      connection.console.warn(`Settings could not be read: ${String(error)}`);
    }
  };

  const push = (uri: string): void =>
    runQuietly(connection, 'publishDiagnostics', async () => {
      await configured;
      const found = find(uri);
      if (!found) return;
      const diagnostics = toDiagnostics(found.document, found.report(analyzers), client.diagnostics);
      await connection.sendDiagnostics({ uri, version: found.text.version, diagnostics });
    });

  const tellStatus = (uri: string, found: OpenDocument): void => {
    if (!client.merit) return;
    const { kind } = found.document;
    const status: StatusParams = { uri, kind: kind === 'profile' || kind === 'too-large' ? 'profile' : 'foreign' };
    if (statuses.get(uri) === status.kind) return;
    statuses.set(uri, status.kind);
    runQuietly(connection, 'merit/status', () => connection.sendNotification('merit/status' satisfies Method, status));
  };

  connection.onInitialize((params: InitializeParams): InitializeResult => {
    client = readClient(params.capabilities);
    options = (params.initializationOptions ?? {}) as InitializationOptions;
    client = {
      ...client,
      merit: params.clientInfo?.name.startsWith('Visual Studio Code') === true || options.client === 'merit',
    };
    analyzers = new Analyzers(settings, today());
    return {
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        completionProvider: { resolveProvider: true, triggerCharacters: [' ', '-', '"', "'", '[', ','] },
        hoverProvider: true,
        documentSymbolProvider: { label: 'Merit' },
        inlayHintProvider: true,
        codeLensProvider: {},
        documentLinkProvider: {},
        // Only the lines on the screen are asked for, so the cost does not grow with the file.
        semanticTokensProvider: { legend: { tokenTypes: [...tokenTypes], tokenModifiers: [] }, range: true },
        codeActionProvider: { codeActionKinds: ['quickfix', fixAllKind] },
        ...(client.pull
          ? { diagnosticProvider: { identifier: 'merit', interFileDependencies: false, workspaceDiagnostics: false } }
          : {}),
      },
      serverInfo: { name: 'merit', version },
    };
  });

  connection.onInitialized(() => {
    if (client.configuration) configured = askSettings();
    if (client.registerConfiguration) {
      runQuietly(connection, 'register', async () => {
        await connection.client.register(DidChangeConfigurationNotification.type, { section: 'merit' });
      });
    }
  });

  connection.onDidChangeConfiguration((change) =>
    runQuietly(connection, 'didChangeConfiguration', async () => {
      const before = generation;
      if (client.configuration) {
        configured = askSettings();
        await configured;
      } else apply((change.settings as { merit?: unknown } | null)?.merit);
      if (generation !== before) refresh();
    }),
  );

  documents.onDidOpen(({ document }) => {
    const kind = fileKind(document.uri, document.languageId);
    if (kind) open.set(document.uri, new OpenDocument(document, kind === 'json'));
  });

  documents.onDidChangeContent(({ document }) => {
    const found = find(document.uri);
    if (!found) return;
    if (!client.pull) push(document.uri);
    runQuietly(connection, 'change', () => {
      tellStatus(document.uri, found);
      pages.changed(document.uri);
    });
  });

  documents.onDidClose(({ document }) => {
    open.delete(document.uri);
    statuses.delete(document.uri);
    pages.close(document.uri);
    if (!client.pull)
      runQuietly(connection, 'close', () => connection.sendDiagnostics({ uri: document.uri, diagnostics: [] }));
  });

  registerRequests(connection, {
    find,
    today,
    client: () => client,
    report: (found) => found.report(analyzers),
    generation: () => generation,
    configured: () => configured,
  });
  pages.listen();
  connection.onShutdown(() => pages.dispose());
  documents.listen(connection);
  connection.listen();
}
