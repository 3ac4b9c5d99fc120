import {
  type CodeAction,
  CodeActionKind,
  type Diagnostic,
  DiagnosticSeverity,
  type Range,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { checkConfig, type ReadConfigFile } from '../core/config/load.ts';
import type { ConfigProblem } from '../core/config/problem.ts';
import { inLanguage, type Language } from '../core/messages/language.ts';
import { lineStarts, positionAt } from '../core/text/lines.ts';
import type { Span } from '../core/text/span.ts';

const rangesOf = (text: string): ((span: Span) => Range) => {
  const starts = lineStarts(text);
  return ({ start, end }) => ({ start: positionAt(starts, start), end: positionAt(starts, end) });
};

/** What is wrong with the text of a file of settings, as the protocol says it. */
export async function configDiagnostics(
  uri: string,
  text: string,
  read: ReadConfigFile,
  language: Language,
): Promise<Diagnostic[]> {
  const rangeOf = rangesOf(text);
  return (await checkConfig(uri, text, read)).map(({ code, message, span }) => ({
    range: rangeOf(span),
    severity: DiagnosticSeverity.Error,
    code,
    source: 'merit',
    message: inLanguage(message, language),
  }));
}

const touches = (a: Range, b: Range): boolean =>
  a.start.line <= b.end.line &&
  b.start.line <= a.end.line &&
  !(a.end.line === b.start.line && a.end.character < b.start.character) &&
  !(b.end.line === a.start.line && b.end.character < a.start.character);

/** The quick fixes for the faults in a range. */
export async function configActions(
  document: TextDocument,
  range: Range,
  read: ReadConfigFile,
  language: Language,
): Promise<CodeAction[]> {
  const text = document.getText();
  const rangeOf = rangesOf(text);
  const problems: readonly ConfigProblem[] = await checkConfig(document.uri, text, read);
  return problems.flatMap(({ fix, span }) =>
    fix && touches(rangeOf(span), range)
      ? [
          {
            title: inLanguage(fix.title, language),
            kind: CodeActionKind.QuickFix,
            isPreferred: true,
            edit: { changes: { [document.uri]: [{ range: rangeOf(fix.edit.span), newText: fix.edit.newText }] } },
          },
        ]
      : [],
  );
}
