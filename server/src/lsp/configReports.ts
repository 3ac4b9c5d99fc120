import { type Connection, type DocumentDiagnosticReport, DocumentDiagnosticReportKind } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { isConfigName } from '../core/config/load.ts';
import type { Client } from './client.ts';
import { configDiagnostics } from './configDocuments.ts';
import type { Configs } from './configs.ts';
import { addressKey } from './files.ts';
import type { RequestGuard } from './requestGuard.ts';

/** Is a document one of settings? `languageId` is the editor's name for its language. */
export const isConfig = (uri: string, languageId: string): boolean => languageId === 'meritrc' || isConfigName(uri);

/** What is wrong with files of settings: those that are open, and for clients that must be told, those that hold. */
export class ConfigReports {
  /** Open documents by their addresses, whatever way these are written. */
  private readonly open = new Map<string, TextDocument>();
  /** Addresses of files that are not open and have faults that the client was told. */
  private told: readonly string[] = [];

  constructor(
    private readonly connection: Connection,
    private readonly guard: RequestGuard,
    private readonly configs: Configs,
    private readonly client: () => Client,
  ) {}

  /** The open document of settings at an address. */
  find(uri: string): TextDocument | null {
    return this.open.get(addressKey(uri)) ?? null;
  }

  /** Is a document of settings open: at an address, or at all? */
  isOpen(key?: string): boolean {
    return key === undefined ? this.open.size > 0 : this.open.has(key);
  }

  /** Takes a document that was opened, where it is one of settings. */
  opened(document: TextDocument): boolean {
    if (!isConfig(document.uri, document.languageId)) return false;
    this.open.set(addressKey(document.uri), document);
    return true;
  }

  changed(uri: string): void {
    const document = this.find(uri);
    if (document && !this.client().pull) this.pushOpen(document);
  }

  /** A document was closed; answers whether it was one of settings. */
  closed(uri: string): boolean {
    if (!this.open.delete(addressKey(uri))) return false;
    if (this.client().pull) return true;
    this.guard.run('close', () => this.connection.sendDiagnostics({ uri, diagnostics: [] }));
    this.tellFaults();
    return true;
  }

  /** The answer to `textDocument/diagnostic`; null where the document is no open one of settings. */
  async pull(uri: string): Promise<DocumentDiagnosticReport | null> {
    const document = this.find(uri);
    if (!document) return null;
    const { read } = this.configs;
    const items = await configDiagnostics(uri, document.getText(), read, this.client().language);
    return { kind: DocumentDiagnosticReportKind.Full, items };
  }

  /** Has a client that cannot ask see the faults of the files that hold, open or not. */
  tellFaults(): void {
    if (this.client().pull) return;
    this.guard.run('publishDiagnostics', async () => {
      for (const document of this.open.values()) this.pushOpen(document);
      const faulty = [...new Set((await this.configs.faults()).map(({ uri }) => uri))];
      const closed = faulty.filter((uri) => !this.find(uri));
      for (const uri of this.told.filter((one) => !closed.includes(one) && !this.find(one)))
        await this.connection.sendDiagnostics({ uri, diagnostics: [] });
      this.told = closed;
      for (const uri of closed) {
        const text = await this.configs.read(uri);
        if (typeof text === 'object') this.push(uri, text.text, () => this.told === closed && !this.find(uri));
      }
    });
  }

  private pushOpen(document: TextDocument): void {
    const { uri, version } = document;
    this.push(uri, document.getText(), () => this.find(uri) === document && document.version === version);
  }

  /** Tells what is wrong with a text, unless something else holds by the time that is known. */
  private push(uri: string, text: string, holds: () => boolean): void {
    this.guard.run('publishDiagnostics', async () => {
      const diagnostics = await configDiagnostics(uri, text, this.configs.read, this.client().language);
      if (holds()) await this.connection.sendDiagnostics({ uri, diagnostics });
    });
  }
}
