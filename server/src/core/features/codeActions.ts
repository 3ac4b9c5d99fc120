import {
  type CodeAction,
  CodeActionKind,
  type Diagnostic,
  type Range,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver-types';
import type { ProfileDocument } from '../profile/document.ts';
import type { DocumentFix, Problem } from '../rules/analyzer.ts';

const before = (a: Range['start'], b: Range['start']): boolean =>
  a.line < b.line || (a.line === b.line && a.character < b.character);

const overlaps = (a: Range, b: Range): boolean => !before(a.end, b.start) && !before(b.end, a.start);

const textEdits = (fix: DocumentFix): TextEdit[] => fix.edits.map(({ range, newText }) => ({ range, newText }));

const edit = (uri: string, edits: TextEdit[]): WorkspaceEdit => ({ changes: { [uri]: edits } });

/** The first safe fix of each finding, as far as they do not overlap: applying all of them at once is sound. */
export function safeEdits(problems: readonly Problem[]): readonly TextEdit[] {
  const chosen: TextEdit[] = [];
  for (const problem of problems) {
    const fix = problem.fixes().find((one) => one.safe);
    if (!fix) continue;
    const edits = textEdits(fix);
    if (edits.some((one) => chosen.some((other) => overlaps(one.range, other.range)))) continue;
    chosen.push(...edits);
  }
  return chosen;
}

/** A comment that silences one code at the line of a finding, with the line's own indentation. */
function ignoreEdit(document: ProfileDocument, problem: Problem): TextEdit {
  const { line } = problem.range.start;
  const text = document.text.split(/\r\n|\r|\n/)[line] ?? '';
  const indent = text.slice(0, text.length - text.trimStart().length);
  const start = { line, character: 0 };
  return { range: { start, end: start }, newText: `${indent}# merit-ignore-next-line ${problem.code}\n` };
}

export interface CodeActionRequest {
  readonly uri: string;
  readonly range: Range;
  /** Kinds the client asks for; undefined for all. */
  readonly only: readonly string[] | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

const wanted = (only: readonly string[] | undefined, kind: string): boolean =>
  only === undefined || only.some((one) => kind === one || kind.startsWith(`${one}.`));

export const fixAllKind = `${CodeActionKind.SourceFixAll}.merit`;

/** Quick fixes for the findings at a range, "fix all of this rule", "ignore here", and `source.fixAll.merit`. */
export function codeActions(
  document: ProfileDocument,
  problems: readonly Problem[],
  request: CodeActionRequest,
): readonly CodeAction[] {
  const { uri, only } = request;
  const actions: CodeAction[] = [];
  const here = problems.filter((problem) => overlaps(problem.range, request.range));
  const shown = (problem: Problem): Diagnostic[] =>
    request.diagnostics.filter(
      (one) =>
        one.code === problem.code &&
        one.range.start.line === problem.range.start.line &&
        one.range.start.character === problem.range.start.character,
    );
  if (wanted(only, CodeActionKind.QuickFix)) {
    const seen = new Set<string>();
    for (const problem of here) {
      problem.fixes().forEach((fix, index) => {
        actions.push({
          title: fix.title,
          kind: CodeActionKind.QuickFix,
          diagnostics: shown(problem),
          isPreferred: index === 0 && fix.safe,
          edit: edit(uri, textEdits(fix)),
        });
      });
      if (seen.has(problem.code)) continue;
      seen.add(problem.code);
      const alike = problems.filter((one) => one.code === problem.code);
      const all = alike.length > 1 ? safeEdits(alike) : [];
      if (all.length > 1) {
        actions.push({
          title: `Fix all of \`${problem.code}\` in this file`,
          kind: CodeActionKind.QuickFix,
          edit: edit(uri, [...all]),
        });
      }
    }
    for (const problem of here) {
      if (
        problem.code === 'schema.syntax' ||
        problem.code === 'ignore.unused' ||
        document.placed[0]?.segment.text.startsWith('{')
      )
        continue;
      actions.push({
        title: `Ignore \`${problem.code}\` here`,
        kind: CodeActionKind.QuickFix,
        diagnostics: shown(problem),
        edit: edit(uri, [ignoreEdit(document, problem)]),
      });
    }
  }
  if (only !== undefined && wanted(only, fixAllKind)) {
    const edits = safeEdits(problems);
    if (edits.length > 0)
      actions.push({ title: 'Apply every safe fix', kind: fixAllKind, edit: edit(uri, [...edits]) });
  }
  return actions;
}
