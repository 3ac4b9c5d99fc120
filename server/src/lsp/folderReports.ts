import {
  type CancellationToken,
  type Diagnostic,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  type PreviousResultId,
  type WorkspaceDiagnosticReport,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { isConfigName } from '../core/config/load.ts';
import { configDiagnostics } from './configDocuments.ts';
import type { Configs } from './configs.ts';
import { addressKey, type FoundFile } from './files.ts';
import type { Folders } from './folders.ts';
import type { Quiet } from './quiet.ts';
import type { Reports } from './reports.ts';

/** Takes reports as they become known. */
export interface PartialReports {
  report(part: { readonly items: WorkspaceDocumentDiagnosticReport[] }): void;
}

interface Outcome {
  readonly resultId: string;
  readonly items: readonly Diagnostic[];
}

interface Kept extends Outcome {
  /** Of the file, the settings and the day: the same stamp, the same outcome. */
  readonly stamp: string;
}

/** Tells this run of the server from earlier ones. */
const session = `disk.${Math.random().toString(36).slice(2, 8)}`;
let outcomes = 0;

/**
 * Diagnostics of profiles that are in the folders of the workspace and not open. A client that takes partial results and
 * tells of changes on disk has its question kept until there is something new to answer; any other is answered at once.
 */
export class FolderReports {
  private readonly kept = new Map<string, Kept>();
  /** Documents that were closed: the client has forgotten what it was told of them, or shows what is no longer so. */
  private readonly closed = new Map<string, string>();
  private readonly waiting = new Set<() => void>();
  private revision = 0;

  constructor(
    private readonly folders: Folders,
    private readonly reports: Reports,
    private readonly quiet: Quiet,
    private readonly isOpen: (key: string) => boolean,
    private readonly configs: Configs,
  ) {}

  /** Files, folders, settings or the day are other than before. */
  changed(): void {
    this.revision++;
    for (const wake of [...this.waiting]) wake();
  }

  /** A document was closed: what is on disk counts again. */
  closedDocument(uri: string): void {
    const key = addressKey(uri);
    // Under another name than before: a client that leaves while it is told would else be believed to know.
    this.kept.delete(key);
    this.closed.set(key, uri);
    this.changed();
  }

  /** The answer to `workspace/diagnostic`. */
  async pull(
    previous: readonly PreviousResultId[],
    token: CancellationToken,
    partial: PartialReports | undefined,
  ): Promise<WorkspaceDiagnosticReport> {
    for (;;) {
      const { revision } = this;
      const { items, news } = await this.round(previous, token, partial);
      if (token.isCancellationRequested || news || !partial || !this.folders.watched) return { items };
      if (revision === this.revision) await this.change(token);
      if (token.isCancellationRequested) return { items: [] };
    }
  }

  /** The answer to `textDocument/diagnostic` about a file that is not open; null where it is none of the folders'. */
  async pullOne(
    uri: string,
    previous: string | undefined,
    token: CancellationToken,
  ): Promise<DocumentDiagnosticReport | null> {
    const file = await this.folders.at(uri);
    const found = file && (await this.outcome(file, token));
    if (!found) return null;
    const { resultId, items } = found;
    return resultId === previous
      ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId }
      : { kind: DocumentDiagnosticReportKind.Full, resultId, items: [...items] };
  }

  private async round(
    previous: readonly PreviousResultId[],
    token: CancellationToken,
    partial: PartialReports | undefined,
  ): Promise<{ readonly items: WorkspaceDocumentDiagnosticReport[]; readonly news: boolean }> {
    const told = new Map(previous.map(({ uri, value }) => [addressKey(uri), { uri, value }]));
    const items: WorkspaceDocumentDiagnosticReport[] = [];
    let news = false;
    const tell = (uri: string, { resultId, items: found }: Outcome | { resultId?: undefined; items: readonly [] }) => {
      news = true;
      const report: WorkspaceDocumentDiagnosticReport = {
        kind: DocumentDiagnosticReportKind.Full,
        uri,
        version: null,
        ...(resultId === undefined ? {} : { resultId }),
        items: [...found],
      };
      if (partial) partial.report({ items: [report] });
      else items.push(report);
    };
    for (const file of await this.folders.all()) {
      const key = addressKey(file.uri);
      if (this.isOpen(key)) continue;
      const found = await this.outcome(file, token);
      if (token.isCancellationRequested) return { items: [], news };
      if (!found || this.isOpen(key)) continue;
      const { uri, value } = told.get(key) ?? { uri: this.closed.get(key) ?? file.uri, value: null };
      told.delete(key);
      if (value === found.resultId && !this.closed.has(key))
        items.push({ kind: DocumentDiagnosticReportKind.Unchanged, uri, version: null, resultId: value });
      else tell(uri, found);
      this.closed.delete(key);
    }
    // What is gone, or was closed and lies in no folder, has nothing to be said about it.
    const gone = new Map([...[...told].map(([key, { uri }]) => [key, uri] as const), ...this.closed]);
    for (const [key, uri] of gone) if (!this.isOpen(key)) tell(uri, { items: [] });
    this.closed.clear();
    return { items, news };
  }

  /** What is to be said about a file, read between what the client sends; null where it cannot be read. */
  private async outcome(file: FoundFile, token: CancellationToken): Promise<Outcome | null> {
    if (isConfigName(file.uri)) return this.ofConfig(file);
    const key = addressKey(file.uri);
    const setting = await this.reports.forFile(file.uri);
    const stamp = `${file.stamp} ${setting.stamp}`;
    const known = this.kept.get(key);
    if (known?.stamp === stamp) return known;
    if (!setting.checked) return { resultId: 'off', items: [] };
    await this.quiet.wait();
    if (token.isCancellationRequested) return null;
    const found = await this.folders.open(file);
    if (!found) return null;
    while (found.readAhead(setting.analyzers)) {
      await this.quiet.wait();
      if (token.isCancellationRequested) return null;
    }
    const items = this.reports.diagnosticsOf(found, file.uri, setting.analyzers);
    const outcome = { stamp, resultId: `${session}.${++outcomes}`, items };
    this.kept.set(key, outcome);
    return outcome;
  }

  /** What is to be said about a file of settings, which may be about those that it extends. */
  private async ofConfig({ uri, stamp }: FoundFile): Promise<Outcome | null> {
    const text = await this.configs.read(uri);
    if (typeof text !== 'object') return null;
    const items = await configDiagnostics(uri, text.text, this.configs.read, this.reports.language);
    const known = this.kept.get(addressKey(uri));
    const said = `${stamp} ${JSON.stringify(items)}`;
    if (known?.stamp === said) return known;
    const outcome = { stamp: said, resultId: `${session}.${++outcomes}`, items };
    this.kept.set(addressKey(uri), outcome);
    return outcome;
  }

  private change(token: CancellationToken): Promise<void> {
    return new Promise((resolve) => {
      const wake = (): void => {
        this.waiting.delete(wake);
        cancelled.dispose();
        resolve();
      };
      const cancelled = token.onCancellationRequested(wake);
      this.waiting.add(wake);
      if (token.isCancellationRequested) wake();
    });
  }
}
