import {
  type Connection,
  DidChangeWatchedFilesNotification,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  type SymbolInformation,
} from 'vscode-languageserver';
import { isLike, type NamedPlace, namedPlaces } from '../core/features/workspaceSymbols.ts';
import type { Client } from './client.ts';
import type { ConfigReports } from './configReports.ts';
import type { Configs } from './configs.ts';
import { addressKey } from './files.ts';
import type { FolderReports } from './folderReports.ts';
import { type Folders, fileNameOf } from './folders.ts';
import type { OpenDocument } from './open.ts';
import type { Quiet } from './quiet.ts';
import type { Reports } from './reports.ts';
import type { RequestGuard } from './requestGuard.ts';

/** What the workspace is made of. */
export interface Workspace {
  readonly open: ReadonlyMap<string, OpenDocument>;
  readonly folders: Folders;
  readonly folderReports: FolderReports;
  readonly quiet: Quiet;
  readonly configs: Configs;
  readonly configReports: ConfigReports;
  client(): Client;
  /** Resolves once the page of a document that is being drawn has been sent; see `Pages`. */
  drawn(uri: string): Promise<void>;
  /** A file of settings is other than before. */
  settingsChanged(): Promise<void>;
}

/** The names of profiles (`fileKind`) and of settings (`isConfigName`), as clients watch for them. */
const watched = ['', '*.'].flatMap((start) => [
  `**/${start}{[pP]rofile,[rR]esume,[cC][vV]}.{yaml,yml}`,
  `**/${start}[rR]esume.json`,
  `**/${start === '' ? '.' : start}meritrc.{yaml,yml}`,
]);

/** Places with a name that a search shows at most. */
const mostPlaces = 500;

/** Answers what is asked about more than one document: diagnostics, open or on disk, and names. */
export function registerWorkspace(
  connection: Connection,
  guard: RequestGuard,
  { open, folders, folderReports, quiet, client, drawn, configs, configReports, settingsChanged }: Workspace,
  reports: Reports,
): { start(client: Client): void } {
  const nothing: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };

  connection.languages.diagnostics.on((params, token) =>
    guard.answer('diagnostic', nothing, token, async () => {
      const { uri } = params.textDocument;
      const ofConfig = await configReports.pull(uri);
      if (ofConfig) return ofConfig;
      const onDisk = open.has(uri) ? null : await folderReports.pullOne(uri, params.previousResultId, token);
      if (onDisk) return onDisk;
      await drawn(uri);
      return token.isCancellationRequested ? nothing : reports.pull(uri, params.previousResultId);
    }),
  );

  connection.languages.diagnostics.onWorkspace(({ previousResultIds }, token, _, partial) =>
    guard.answer('workspace/diagnostic', { items: [] }, token, () =>
      client().pull ? folderReports.pull(previousResultIds, token, partial) : { items: [] },
    ),
  );

  connection.onWorkspaceSymbol(({ query }, token) =>
    guard.answer('workspace/symbol', [], token, async () => {
      const found: SymbolInformation[] = [];
      const add = (uri: string, places: readonly NamedPlace[]): void => {
        for (const { name, kind, range, container } of places)
          if (found.length < mostPlaces && isLike(name, query))
            found.push({ name, kind, location: { uri, range }, containerName: container });
      };
      for (const [uri, { document }] of open) add(uri, namedPlaces(document, fileNameOf(uri)));
      const keys = new Set([...open.keys()].map(addressKey));
      for (const file of await folders.all()) {
        if (token.isCancellationRequested) return [];
        if (keys.has(addressKey(file.uri))) continue;
        if (!folders.knows(file)) await quiet.wait();
        add(file.uri, await folders.placesIn(file));
      }
      return found;
    }),
  );

  connection.onDidChangeWatchedFiles(({ changes }) => {
    folders.changed();
    folderReports.changed();
    guard.run('didChangeWatchedFiles', async () => {
      const concerned = await Promise.all(changes.map(({ uri }) => configs.concerns(uri)));
      if (concerned.includes(true)) await settingsChanged();
    });
  });

  return {
    start(started) {
      if (started.workspaceFolders) {
        connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
          folders.remove(removed.map(({ uri }) => uri));
          folders.add(added.map(({ uri }) => uri));
          folderReports.changed();
        });
      }
      if (started.watches) {
        guard.run('register', async () => {
          const watchers = watched.map((globPattern) => ({ globPattern }));
          await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
          folders.watched = folders.readable;
        });
      }
    },
  };
}
