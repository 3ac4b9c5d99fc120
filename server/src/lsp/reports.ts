import {
  type Connection,
  type Diagnostic,
  DiagnosticRefreshRequest,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
} from 'vscode-languageserver';
import type { Problem, Report } from '../core/analysis/analyzer.ts';
import { layoutProblems, type PageFacts } from '../core/features/layoutProblems.ts';
import type { Language } from '../core/messages/language.ts';
import { defaultSettings, readSettings, type Settings, settingsKey } from '../core/rules/settings.ts';
import type { Client } from './client.ts';
import { toDiagnostics } from './diagnostics.ts';
import { Analyzers, type OpenDocument } from './open.ts';
import type { RequestGuard } from './requestGuard.ts';

/** What reports need of the rest of the server. */
export interface Sources {
  client(): Client;
  today(): string;
  find(uri: string): OpenDocument | null;
  uris(): Iterable<string>;
  /** What the pages of an open preview showed. */
  facts(uri: string): PageFacts | null;
  /** What the client has set for a file; null where it cannot be asked or does not say in time. */
  ask(uri: string): Promise<unknown>;
  /** What the files of settings say of a file; what the client has set goes before it. */
  base(uri: string): Promise<Settings>;
}

/** How a file that is not open is to be judged. */
export interface FileSettings {
  readonly analyzers: Analyzers;
  readonly checked: boolean;
  /** Another one means other findings in the same text. */
  readonly stamp: string;
}

interface OfDocument {
  readonly asked: Promise<unknown>;
  /** What the client said last; null where it has not. */
  sent: unknown;
  settings: Settings | null;
}

const withPages = (report: Report, pages: readonly Problem[]): Report => ({
  ...report,
  problems: [...report.problems, ...pages],
});

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/**
 * Diagnostics for both kinds of client: those that ask, and those that must be told. A long document is answered with a
 * quick report; it is read on between messages, and the client asks or is told again when the whole report is ready.
 */
export class Reports {
  /** What a client sent for the section `merit` without being asked. */
  private pushed: unknown = null;
  /** Settings of documents, as the client and the files of settings have them for each; settled once they are known. */
  private readonly ofDocument = new Map<string, OfDocument>();
  /** Settings of files that are not open. */
  private readonly ofFile = new Map<string, Settings>();
  private askedInVain = false;
  private generation = 0;
  private today = '';
  /** Analyzers by the settings they follow: most documents share one. */
  private readonly made = new Map<string, Analyzers>();
  private readonly reading = new Map<string, Promise<void>>();
  private readonly published = new Map<string, string>();

  constructor(
    private readonly connection: Connection,
    private readonly guard: RequestGuard,
    private readonly sources: Sources,
  ) {}

  /** The analyzers for the settings of a document, and for today. */
  analyzersFor(uri: string): Analyzers {
    return this.analyzersOf(this.settingsOf(uri));
  }

  /** How a file that is not open is to be judged; the client is asked once. */
  async forFile(uri: string): Promise<FileSettings> {
    if (!this.ofFile.has(uri) && !this.askedInVain) {
      const sent = await this.sources.ask(uri);
      if (sent === null) this.askedInVain = true;
      else this.ofFile.set(uri, readSettings(sent, await this.sources.base(uri)));
    }
    const settings = this.ofFile.get(uri) ?? readSettings(this.pushed, await this.sources.base(uri));
    const analyzers = this.analyzersOf(settings);
    const stamp = `${settingsKey(settings)} ${this.today} ${this.language}`;
    return { analyzers, checked: settings.checkClosedFiles, stamp };
  }

  /** What the client said of files that are not open holds no longer. */
  forgetFiles(): void {
    this.ofFile.clear();
    this.askedInVain = false;
  }

  private analyzersOf(settings: Settings): Analyzers {
    const today = this.sources.today();
    if (this.today !== today) {
      this.today = today;
      this.generation++;
      this.made.clear();
    }
    const key = settingsKey(settings);
    const known = this.made.get(key);
    if (known) return known;
    const analyzers = new Analyzers(settings, today, this.language, (name, error) => this.guard.log(name, error));
    this.made.set(key, analyzers);
    return analyzers;
  }

  /** The language that findings speak. */
  get language(): Language {
    return this.sources.client().language;
  }

  private settingsOf(uri: string): Settings {
    return this.ofDocument.get(uri)?.settings ?? defaultSettings;
  }

  /** Takes what a client sent for the section `merit` without being asked. */
  apply(sent: unknown): void {
    this.pushed = sent;
  }

  /**
   * Finds out the settings of a document; its reports wait for them. Answers whether they differ from before. A client that
   * is asked and does not say in time has said what it said before.
   */
  configure(uri: string): Promise<boolean> {
    const before = this.ofDocument.get(uri) ?? null;
    const answer = (async () => {
      const [sent, base] = await Promise.all([this.sources.ask(uri), this.sources.base(uri)]);
      const entry = this.ofDocument.get(uri);
      if (!entry) return false;
      entry.sent = sent ?? entry.sent;
      entry.settings = readSettings(entry.sent ?? this.pushed, base);
      const changed = settingsKey(entry.settings) !== settingsKey(before?.settings ?? defaultSettings);
      if (changed) this.generation++;
      return changed;
    })();
    this.ofDocument.set(uri, { asked: answer, sent: before?.sent ?? null, settings: before?.settings ?? null });
    return answer;
  }

  private async configured(uri: string): Promise<void> {
    await this.ofDocument.get(uri)?.asked;
  }

  /** Has the client look at every document again. */
  refresh(): void {
    const { pull, refresh } = this.sources.client();
    if (pull && refresh) {
      this.guard.run('refresh', async () => {
        await this.connection.sendRequest(DiagnosticRefreshRequest.type);
      });
    } else if (!pull) for (const uri of this.sources.uris()) this.push(uri);
  }

  /** A document is new or changed. */
  changed(uri: string): void {
    if (!this.sources.client().pull) this.push(uri);
  }

  /** There is something else to say about the pages of a document. */
  pagesChanged(uri: string): void {
    if (!this.sources.find(uri)) return;
    if (this.sources.client().pull) this.refresh();
    else this.push(uri);
  }

  closed(uri: string): void {
    this.published.delete(uri);
    this.ofDocument.delete(uri);
    if (!this.sources.client().pull)
      this.guard.run('close', () => this.connection.sendDiagnostics({ uri, diagnostics: [] }));
  }

  /** The answer to `textDocument/diagnostic`. */
  async pull(uri: string, previous: string | undefined): Promise<DocumentDiagnosticReport> {
    await this.configured(uri);
    let found = this.sources.find(uri);
    if (found && !found.judge(this.analyzersFor(uri)).whole) {
      const whole = this.readOn(uri);
      // Who cannot be told to ask again gets the whole report, however long it takes.
      if (!this.sources.client().refresh) await whole;
      found = this.sources.find(uri);
    }
    if (!found) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
    const { report, whole } = found.judge(this.analyzersFor(uri));
    const pages = this.layout(uri, found);
    const layout = pages.map(({ code, pointer, message }) => `${code} ${pointer} ${message}`).join();
    const resultId = `${found.id}.${found.text.version}.${this.generation}${whole ? '' : '.quick'}${layout}`;
    if (previous === resultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
    const items = this.toDiagnostics(found, withPages(report, pages), uri);
    return { kind: DocumentDiagnosticReportKind.Full, resultId, items };
  }

  /** Everything there is to say about an open document, once all of it was read; null when it was closed meanwhile. */
  async problemsOf(uri: string): Promise<readonly Problem[] | null> {
    await this.configured(uri);
    const found = this.sources.find(uri);
    if (found && !found.judge(this.analyzersFor(uri)).whole) await this.readOn(uri);
    const now = this.sources.find(uri);
    return now && [...now.judge(this.analyzersFor(uri)).report.problems, ...this.layout(uri, now)];
  }

  /** From how many years ago on nobody is asked about the dates of a document (`merit.maxAgeYears`). */
  maxAgeOf(uri: string): number {
    return this.settingsOf(uri).maxAgeYears;
  }

  /** Everything there is to say about a file that is not open. */
  diagnosticsOf(found: OpenDocument, uri: string, analyzers: Analyzers): readonly Diagnostic[] {
    return this.toDiagnostics(found, found.judge(analyzers).report, uri);
  }

  private toDiagnostics(found: OpenDocument, report: Report, uri: string): Diagnostic[] {
    const options = { ...this.sources.client().diagnostics, language: this.language };
    return toDiagnostics(found.document, report, options, uri);
  }

  /** What the open preview shows about a document. */
  layout(uri: string, found: OpenDocument): readonly Problem[] {
    const facts = this.sources.facts(uri);
    return facts ? layoutProblems(found.document, facts, this.settingsOf(uri), this.language) : [];
  }

  private push(uri: string): void {
    this.guard.run('publishDiagnostics', async () => {
      await this.configured(uri);
      const found = this.sources.find(uri);
      if (!found) return;
      const { report, whole } = found.judge(this.analyzersFor(uri));
      if (!whole) this.guard.run('reading', () => this.readOn(uri));
      const all = withPages(report, this.layout(uri, found));
      const diagnostics = this.toDiagnostics(found, all, uri);
      if (this.isNews(uri, diagnostics))
        await this.connection.sendDiagnostics({ uri, version: found.text.version, diagnostics });
    });
  }

  /** The same diagnostics are not published twice, but for clients that want to know the version they are about. */
  private isNews(uri: string, diagnostics: readonly Diagnostic[]): boolean {
    if (this.sources.client().versions) return true;
    const said = JSON.stringify(diagnostics);
    if (this.published.get(uri) === said) return false;
    this.published.set(uri, said);
    return true;
  }

  /** Reads a long document on between messages, until the whole report can be had at once. */
  private readOn(uri: string): Promise<void> {
    const under = this.reading.get(uri);
    if (under) return under;
    const work = async (): Promise<void> => {
      try {
        await pause();
        while (this.sources.find(uri)?.readAhead(this.analyzersFor(uri))) await pause();
      } finally {
        // Whatever happened to one entry, the next change begins anew.
        this.reading.delete(uri);
      }
      const { pull, refresh } = this.sources.client();
      if (!pull) this.push(uri);
      else if (refresh) this.refresh();
    };
    const promise = work();
    this.reading.set(uri, promise);
    return promise;
  }
}
