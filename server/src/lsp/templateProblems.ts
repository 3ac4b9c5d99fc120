import { type Connection, DiagnosticSeverity } from 'vscode-languageserver';
import type { TypesetError } from '../typesetter/types.ts';

/** Errors of templates of people's own, shown in the template itself. */
export class TemplateProblems {
  /** The template that has an error, by the profile it sets. */
  private readonly failing = new Map<string, string>();

  constructor(private readonly connection: Connection) {}

  /** Shows an error where it is, and answers it as a sentence for whoever looks at the profile. */
  failed(profile: string, template: string, { message, place }: TypesetError): string {
    if (!place) return message;
    const uri = new URL(new URL(place.file, new URL(template, profile)), profile).href;
    if (this.failing.get(profile) !== uri) this.passed(profile);
    this.failing.set(profile, uri);
    const start = { line: place.line, character: place.character };
    const range = { start, end: { ...start, character: start.character + 1 } };
    this.show(uri, [{ range, severity: DiagnosticSeverity.Error, source: 'merit', code: 'layout.template', message }]);
    return `${place.file}, line ${place.line + 1}: ${message}`;
  }

  /** The pages of a profile could be set, or are no longer shown. */
  passed(profile: string): void {
    const uri = this.failing.get(profile);
    if (uri === undefined) return;
    this.failing.delete(profile);
    this.show(uri, []);
  }

  private show(uri: string, diagnostics: Parameters<Connection['sendDiagnostics']>[0]['diagnostics']): void {
    void this.connection.sendDiagnostics({ uri, diagnostics });
  }
}
