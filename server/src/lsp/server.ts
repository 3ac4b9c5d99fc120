import {
  type Connection,
  DidChangeConfigurationNotification,
  type InitializeParams,
  type InitializeResult,
  MessageType,
  ShowMessageNotification,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver';
import type { ReadConfigFile } from '../core/config/load.ts';
import { fixAllKind } from '../core/features/codeActions.ts';
import { refactorKinds } from '../core/features/refactor/index.ts';
import { allRulesCommand, showRule } from '../core/features/rulePage.ts';
import { tokenTypes } from '../core/features/semanticTokens.ts';
import { inLanguage, languageOf } from '../core/messages/language.ts';
import { say } from '../core/messages/message.ts';
import { toolOf } from '../core/profile/document.ts';
import { fileKind } from '../core/profile/fileNames.ts';
import { defaultSettings } from '../core/rules/settings.ts';
import type { RunImport } from '../importing/messages.ts';
import type { InitializationOptions, Method, StatusParams } from '../protocol.ts';
import { version } from '../version.ts';
import {
  asksRanges,
  type Client,
  describesCodes,
  documentsActions,
  readClient,
  readOptions,
  rootsOf,
  showsPages,
} from './client.ts';
import { ConfigReports } from './configReports.ts';
import { Configs } from './configs.ts';
import { Conversions } from './conversions.ts';
import { addressKey, type Files } from './files.ts';
import { FolderReports } from './folderReports.ts';
import { Folders, fileNameOf } from './folders.ts';
import { listenToImports } from './imports.ts';
import { KeptVersions } from './keptVersions.ts';
import { LiveText } from './liveText.ts';
import { OpenDocument } from './open.ts';
import { type PageRuntime, Pages } from './pages.ts';
import { Quiet } from './quiet.ts';
import { Reports } from './reports.ts';
import { RequestGuard } from './requestGuard.ts';
import { registerRequests } from './requests.ts';
import { listenToViews } from './views.ts';
import { registerWorkspace } from './workspace.ts';

/** What the server needs of the machine it runs on. */
export interface Runtime extends PageRuntime {
  /** Today, `YYYY-MM-DD`, in the person's own time zone. */
  today(): string;
  /** The files of the machine; null where there are none to be read. */
  readonly files: Files | null;
  /** Reads a file of settings. */
  readonly readConfig: ReadConfigFile;
  /** Reads a document of another tool; nothing of it is loaded before it is called. */
  readonly importDocument: RunImport;
}

/** How long a client may take to say what is set, in milliseconds; then the defaults hold. */
const SETTINGS_PATIENCE = 1000;

/** Serves a client until it leaves. */
export function startServer(connection: Connection, runtime: Runtime): void {
  const guard = new RequestGuard(connection);
  const documents = new TextDocuments<LiveText>({
    create: (uri, languageId, version, text) => new LiveText(uri, languageId, version, text),
    update: (text, changes, version) => text.update(changes, version),
  });
  const open = new Map<string, OpenDocument>();
  const statuses = new Map<string, string>();
  let client: Client = readClient({});
  let options: InitializationOptions = {};
  const today = (): string => options.now ?? runtime.today();
  const find = (uri: string): OpenDocument | null => open.get(uri) ?? null;
  const kept = new KeptVersions();
  const pages: Pages = new Pages(
    connection,
    guard,
    runtime,
    find,
    kept,
    today,
    () => client.language,
    (uri) => reports.pagesChanged(uri),
  );
  const reports: Reports = new Reports(connection, guard, {
    client: () => client,
    today,
    find,
    uris: () => open.keys(),
    facts: (uri) => pages.factsOf(uri),
    ask: (uri) => (client.configuration ? askSettings(uri) : Promise.resolve(null)),
    base: async (uri) => (await configs.of(uri))?.settings ?? defaultSettings,
  });
  const configs = new Configs(runtime.readConfig, (uri) => {
    const message = say('`{path}` cannot be read, so its settings do not hold.', { path: fileNameOf(uri) });
    guard.run('showMessage', () =>
      connection.sendNotification(ShowMessageNotification.type, {
        type: MessageType.Warning,
        message: inLanguage(message, client.language),
      }),
    );
  });
  const configReports = new ConfigReports(connection, guard, configs, () => client);
  const quiet = new Quiet();
  const folders = new Folders(runtime.files);
  const isOpen = (key: string): boolean =>
    configReports.isOpen(key) || [...open.keys()].some((uri) => addressKey(uri) === key);
  const folderReports = new FolderReports(folders, reports, quiet, isOpen, configs);

  /** What the client has set for a document; null when it does not say within a second. */
  const askSettings = async (uri: string): Promise<unknown> => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<null>((resolve) => {
      timer = setTimeout(() => resolve(null), SETTINGS_PATIENCE);
    });
    try {
      const answer = connection.workspace.getConfiguration({ scopeUri: uri, section: 'merit' });
      return await Promise.race([answer, late]);
    } catch (error) {
      connection.console.warn(`Settings could not be read: ${String(error)}`);
      return null;
    } finally {
      clearTimeout(timer);
    }
  };

  /** Finds out the settings of all documents. Answers whether some are other than before. */
  const configureAll = async (): Promise<boolean> =>
    (await Promise.all([...open.keys()].map((uri) => reports.configure(uri)))).includes(true);

  /** A file of settings is other than before. */
  const settingsChanged = async (): Promise<void> => {
    configs.changed();
    reports.forgetFiles();
    folderReports.changed();
    const changed = await configureAll();
    // What is said of open files of settings may be about those that they extend.
    if (changed || (client.pull && configReports.isOpen())) reports.refresh();
    configReports.tellFaults();
  };

  const tellStatus = (uri: string, found: OpenDocument): void => {
    if (!client.merit) return;
    const { kind } = found.document;
    const tool = toolOf(kind);
    const status: StatusParams = {
      uri,
      kind: kind === 'profile' || kind === 'too-large' ? 'profile' : 'foreign',
      ...(tool !== null && { tool }),
    };
    if (statuses.get(uri) === kind) return;
    statuses.set(uri, kind);
    guard.run('merit/status', () => connection.sendNotification('merit/status' satisfies Method, status));
  };

  connection.onInitialize((params: InitializeParams): InitializeResult => {
    guard.phase = 'running';
    client = readClient(params.capabilities);
    options = readOptions(params.initializationOptions);
    pages.trust(options.trusted !== false);
    pages.useFonts(options.fontPack ?? null);
    pages.expect(options.previews === true);
    const { docs } = options;
    folders.add(rootsOf(params));
    client = {
      ...client,
      pages: docs && showsPages(params.capabilities) ? docs : null,
      language: languageOf(params.locale),
      diagnostics: {
        ...client.diagnostics,
        link: docs && describesCodes(params.capabilities) ? (code) => `${docs}/${code}.md` : null,
      },
      merit: params.clientInfo?.name.startsWith('Visual Studio Code') === true || options.client === 'merit',
    };
    return {
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
        completionProvider: { resolveProvider: true, triggerCharacters: [' ', '-', '"', "'", '[', ','] },
        hoverProvider: true,
        documentSymbolProvider: { label: 'Merit' },
        inlayHintProvider: true,
        codeLensProvider: {},
        documentLinkProvider: {},
        definitionProvider: true,
        referencesProvider: true,
        documentHighlightProvider: true,
        renameProvider: { prepareProvider: true },
        foldingRangeProvider: true,
        selectionRangeProvider: true,
        documentFormattingProvider: true,
        documentRangeFormattingProvider: { rangesSupport: true },
        // Only the lines on the screen are asked for, so the cost does not grow with the file.
        semanticTokensProvider: {
          legend: { tokenTypes: [...tokenTypes], tokenModifiers: [] },
          range: true,
          ...(asksRanges(params.capabilities) ? {} : { full: { delta: true } }),
        },
        codeActionProvider: {
          codeActionKinds: ['quickfix', fixAllKind, ...refactorKinds],
          ...(client.resolvesEdits ? { resolveProvider: true } : {}),
          ...(client.pages !== null && documentsActions(params.capabilities)
            ? { documentation: [{ kind: 'quickfix', command: allRulesCommand(client.language) }] }
            : {}),
        },
        ...(client.pages === null ? {} : { executeCommandProvider: { commands: [showRule] } }),
        ...(client.pull
          ? {
              diagnosticProvider: {
                identifier: 'merit',
                interFileDependencies: false,
                workspaceDiagnostics: folders.readable,
              },
            }
          : {}),
        workspaceSymbolProvider: true,
        ...(client.workspaceFolders
          ? { workspace: { workspaceFolders: { supported: true, changeNotifications: true } } }
          : {}),
      },
      serverInfo: { name: 'merit', version },
    };
  });

  connection.onInitialized(() => {
    workspace.start(client);
    if (client.registerConfiguration) {
      guard.run('register', async () => {
        await connection.client.register(DidChangeConfigurationNotification.type, { section: 'merit' });
      });
    }
  });

  connection.onDidChangeConfiguration((change) =>
    guard.run('didChangeConfiguration', async () => {
      reports.forgetFiles();
      folderReports.changed();
      const pushed = (change.settings as { merit?: unknown } | null)?.merit;
      if (!client.configuration) reports.apply(pushed);
      if (await configureAll()) reports.refresh();
    }),
  );

  documents.onDidSave(({ document }) =>
    guard.run('didSave', async () => {
      if (await configs.concerns(document.uri)) await settingsChanged();
    }),
  );

  documents.onDidOpen(({ document }) => {
    if (configReports.opened(document)) return;
    const kind = fileKind(document.uri, document.languageId);
    if (!kind) return;
    open.set(document.uri, new OpenDocument(document, kind === 'json'));
    guard.run('configure', async () => {
      await reports.configure(document.uri);
      configReports.tellFaults();
    });
  });

  documents.onDidChangeContent(({ document }) => {
    const found = find(document.uri);
    if (!found) configReports.changed(document.uri);
    if (!found) return;
    quiet.typed();
    reports.changed(document.uri);
    guard.run('change', () => {
      tellStatus(document.uri, found);
      pages.changed(document.uri);
    });
  });

  documents.onDidClose(({ document }) => {
    const found = open.delete(document.uri);
    statuses.delete(document.uri);
    const ofSettings = configReports.closed(document.uri);
    if (found || ofSettings) folderReports.closedDocument(document.uri);
    if (!found) return;
    pages.close(document.uri);
    reports.closed(document.uri);
  });

  const conversions = new Conversions(runtime.importDocument);
  const drawn = (uri: string): Promise<void> => pages.drawn(uri);
  const session = { find, today, drawn, client: () => client, conversions, configs, configReports };
  registerRequests(connection, guard, session, reports);
  const workspace = registerWorkspace(
    connection,
    guard,
    { ...session, open, folders, folderReports, quiet, settingsChanged },
    reports,
  );
  listenToImports(connection, guard, runtime.importDocument);
  pages.listen();
  const language = () => client.language;
  const { importDocument, embedFaces } = runtime;
  listenToViews(connection, guard, { find, today, language, kept, pages, reports, importDocument, embedFaces });
  connection.onShutdown(() => {
    guard.phase = 'ended';
    return pages.dispose();
  });
  documents.listen(connection);
  connection.listen();
}
