import { type Diagnostic, type TextDocument, Uri } from 'vscode';
import type { Middleware } from 'vscode-languageclient';
import { tellEnter } from './enterTakes.ts';
import { explicitSettings } from './settings.ts';

/** Findings that VS Code's JSON support reports too. */
const reportedByJson: ReadonlySet<string> = new Set(['schema.syntax', 'schema.duplicate-key']);

const isJson = (document: TextDocument): boolean => document.languageId === 'json';

const isJsonUri = (uri: Uri): boolean => uri.path.endsWith('.json');

const resourceOf = (uri: string | undefined): Uri | undefined => (uri === undefined ? undefined : Uri.parse(uri));

const codeOf = ({ code }: Diagnostic): unknown => (typeof code === 'object' ? code.value : code);

const ours = (diagnostics: readonly Diagnostic[]): Diagnostic[] =>
  diagnostics.filter((diagnostic) => !reportedByJson.has(String(codeOf(diagnostic))));

/**
 * In a `resume.json`, leaves to VS Code's JSON support what it does already: syntax errors, outline, folding, layout. Tells the
 * server what somebody set, without the defaults.
 */
export const middleware: Middleware = {
  provideCompletionItem: (document, position, context, token, next) =>
    tellEnter(document, position, async () => next(document, position, context, token)),
  async provideDiagnostics(document, previousResultId, token, next) {
    const report = await next(document, previousResultId, token);
    if (!report || !('items' in report) || !isJsonUri('uri' in document ? document.uri : document)) return report;
    return { ...report, items: ours(report.items) };
  },
  handleDiagnostics: (uri, diagnostics, next) => next(uri, isJsonUri(uri) ? ours(diagnostics) : diagnostics),
  workspace: {
    async configuration(params, token, next) {
      const answers = await next(params, token);
      if (!Array.isArray(answers)) return answers;
      return answers.map((answer: unknown, index) =>
        params.items[index]?.section === 'merit' ? explicitSettings(resourceOf(params.items[index].scopeUri)) : answer,
      );
    },
  },
  provideDocumentSymbols: (document, token, next) => (isJson(document) ? undefined : next(document, token)),
  provideFoldingRanges: (document, context, token, next) =>
    isJson(document) ? undefined : next(document, context, token),
  provideSelectionRanges: (document, positions, token, next) =>
    isJson(document) ? undefined : next(document, positions, token),
  provideDocumentFormattingEdits: (document, options, token, next) =>
    isJson(document) ? undefined : next(document, options, token),
  provideDocumentRangeFormattingEdits: (document, range, options, token, next) =>
    isJson(document) ? undefined : next(document, range, options, token),
};
