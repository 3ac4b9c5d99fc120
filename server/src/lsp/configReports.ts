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
    return this.open.get(uri) ?? null;
  }

  /** Takes a document that was opened, where it is one of settings. */
  opened(document: TextDocument): boolean {
    if (!isConfig(document.uri, document.languageId)) return false;
    this.open.set(document.uri, document);
    return true;
  }

  changed(uri: string): void {
    const document = this.find(uri);
    if (document && !this.client().pull) this.push(uri, document.getText());
  }

  closed(uri: string): void {
    if (!this.open.delete(uri) || this.client().pull) return;
    this.guard.run('close', () => this.connection.sendDiagnostics({ uri, diagnostics: [] }));
    this.tellFaults();
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
      for (const document of this.open.values()) this.push(document.uri, document.getText());
      const opened = new Set([...this.open.keys()].map(addressKey));
      const faulty = [...new Set((await this.configs.faults()).map(({ uri }) => uri))];
      const closed = faulty.filter((uri) => !opened.has(addressKey(uri)));
      for (const uri of this.told.filter((one) => !closed.includes(one) && !opened.has(addressKey(one))))
        await this.connection.sendDiagnostics({ uri, diagnostics: [] });
      this.told = closed;
      for (const uri of closed) {
        const text = await this.configs.read(uri);
        if (typeof text === 'object') this.push(uri, text.text);
      }
    });
  }

  private push(uri: string, text: string): void {
    this.guard.run('publishDiagnostics', async () => {
      const diagnostics = await configDiagnostics(uri, text, this.configs.read, this.client().language);
      await this.connection.sendDiagnostics({ uri, diagnostics });
    });
  }
}
