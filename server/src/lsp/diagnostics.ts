import { type Diagnostic, DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver-types';
import type { Problem, Report } from '../core/analysis/analyzer.ts';
import { noticesOf } from '../core/analysis/notices.ts';
import { inLanguage, type Language } from '../core/messages/language.ts';
import type { ProfileDocument } from '../core/profile/document.ts';

const severities = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
} as const;

/** What the client may be told about a diagnostic besides the bare minimum. */
export interface DiagnosticOptions {
  /** The language messages are shown in. */
  readonly language: Language;
  readonly tags: boolean;
  /** The client shows the other places a finding is about. */
  readonly related: boolean;
  /** Where the rule is explained, from its code; null where the client has no use for links. */
  readonly link: ((code: string) => string) | null;
}

function diagnostic(problem: Problem, options: DiagnosticOptions, uri: string): Diagnostic {
  const related = options.related ? problem.related() : [];
  return {
    range: problem.range,
    severity: severities[problem.severity],
    code: problem.code,
    source: 'merit',
    message: problem.message,
    ...(options.tags && problem.unnecessary ? { tags: [DiagnosticTag.Unnecessary] } : {}),
    ...(options.link ? { codeDescription: { href: options.link(problem.code) } } : {}),
    ...(related.length > 0
      ? { relatedInformation: related.map(({ message, range }) => ({ message, location: { uri, range } })) }
      : {}),
  };
}

const atStart = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** A document's report as the protocol says it. `uri` is the document's own address. */
export function toDiagnostics(
  document: ProfileDocument,
  report: Report,
  options: DiagnosticOptions,
  uri: string,
): Diagnostic[] {
  return [
    ...report.problems.map((problem) => diagnostic(problem, options, uri)),
    ...noticesOf(document, report).map(({ code, severity, message }) => ({
      range: atStart,
      severity: severities[severity],
      code,
      source: 'merit',
      message: inLanguage(message, options.language),
    })),
  ];
}
