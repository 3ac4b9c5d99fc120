import {
  type CodeAction,
  CodeActionKind,
  type Diagnostic,
  type Range,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver-types';
import type { DocumentFix, Problem } from '../analysis/analyzer.ts';
import { inLanguage, type Language } from '../messages/language.ts';
import { type Message, say } from '../messages/message.ts';
import { globalRange, type ProfileDocument } from '../profile/document.ts';
import { insertComment } from '../yaml/edit/index.ts';
import { kindOf, spanOf } from '../yaml/nodes.ts';
import { isInBrackets, startsOf } from './lines.ts';
import { locate } from './locate.ts';
import { workspaceEdit } from './placeholders.ts';
import { ruleCommand } from './rulePage.ts';
import { sectionAt } from './sectionAt.ts';
import { isWanted } from './wantedKinds.ts';

const before = (a: Range['start'], b: Range['start']): boolean =>
  a.line < b.line || (a.line === b.line && a.character < b.character);

const overlaps = (a: Range, b: Range): boolean => !before(a.end, b.start) && !before(b.end, a.start);

const textEdits = (fix: DocumentFix): TextEdit[] => fix.edits.map(({ range, newText }) => ({ range, newText }));

const edit = (uri: string, edits: TextEdit[]): WorkspaceEdit => ({ changes: { [uri]: edits } });

/** The length of a range, to put the narrowest first: lines weigh more than characters. */
const size = ({ start, end }: Range): number => (end.line - start.line) * 10_000 + end.character - start.character;

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

/** A comment at the top that silences one code for the whole file. */
function ignoreInFile(
  { text }: ProfileDocument,
  { code }: Problem,
): { readonly title: Message; readonly edit: TextEdit } {
  const top = { line: 0, character: 0 };
  return {
    title: say('Ignore `{code}` in this file', { code }),
    edit: { range: { start: top, end: top }, newText: insertComment(text, 0, `merit-ignore-file ${code}`).newText },
  };
}

/**
 * A comment that silences one code above the line of a finding, with the line's own indentation. Null where the finding lies
 * inside a text of several lines, in which no comment can stand.
 */
function ignoreHere(
  document: ProfileDocument,
  problem: Problem,
): { readonly title: Message; readonly edit: TextEdit } | null {
  const { line } = problem.range.start;
  const starts = startsOf(document);
  const found = locate(document, problem.range.start);
  const scalar = found && kindOf(found.node) === 'scalar' ? spanOf(found.node) : null;
  if (found && scalar && globalRange(found.placed, scalar).start.line < line) return null;
  const { newText } = insertComment(document.text, starts[line] ?? 0, `merit-ignore-next-line ${problem.code}`);
  const at = { line, character: 0 };
  return {
    title: say('Ignore `{code}` here', { code: problem.code }),
    edit: { range: { start: at, end: at }, newText },
  };
}

export interface CodeActionRequest {
  readonly uri: string;
  readonly range: Range;
  /** Kinds the client asks for; undefined for all. */
  readonly only: readonly string[] | undefined;
  readonly diagnostics: readonly Diagnostic[];
  /** Does the client apply edits with placeholders? */
  readonly snippets?: boolean;
  /** Can the client write `merit.dictionary` when asked to run `merit.addToDictionary`? */
  readonly dictionary?: boolean;
  /** Can the client be shown the pages of rules? */
  readonly pages?: boolean;
  /** The language of the titles; English where none is given. */
  readonly language?: Language;
}

export const fixAllKind = `${CodeActionKind.SourceFixAll}.merit`;

/** Rules that have a fix of a whole file, which is wanted wherever one of its places is in the section. */
const fileWide: ReadonlySet<string> = new Set(['date.format']);

/** The fix of a whole file, away from the findings that offer it as a quick fix. */
function rewrites(
  document: ProfileDocument,
  problems: readonly Problem[],
  { uri, range }: CodeActionRequest,
): CodeAction[] {
  const section = sectionAt(document, range.start);
  if (section === undefined) return [];
  const isHere = (one: Range): boolean => sectionAt(document, one.start) === section;
  const wideOf = (problem: Problem): DocumentFix | undefined => problem.fixes().find(({ wide }) => wide);
  const found = problems.filter(({ code }) => fileWide.has(code));
  if (found.some((problem) => overlaps(problem.range, range) && wideOf(problem))) return [];
  for (const problem of found) {
    const fix = isHere(problem.range) || problem.related().some((one) => isHere(one.range)) ? wideOf(problem) : null;
    if (fix) return [{ title: fix.title, kind: CodeActionKind.RefactorRewrite, edit: edit(uri, textEdits(fix)) }];
  }
  return [];
}

/** Quick fixes for the findings at a range, "fix all of this rule", "ignore here", and `source.fixAll.merit`. */
export function codeActions(
  document: ProfileDocument,
  problems: readonly Problem[],
  request: CodeActionRequest,
): readonly CodeAction[] {
  const { uri, only, language = 'en' } = request;
  const titled = (message: Message): string => inLanguage(message, language);
  const actions: CodeAction[] = [];
  // What is about the word at the cursor goes before what is about the whole highlight.
  const here = problems
    .filter((problem) => overlaps(problem.range, request.range))
    .sort((a, b) => size(a.range) - size(b.range));
  const shown = (problem: Problem): Diagnostic[] =>
    request.diagnostics.filter(
      (one) =>
        one.code === problem.code &&
        one.range.start.line === problem.range.start.line &&
        one.range.start.character === problem.range.start.character,
    );
  if (isWanted(only, CodeActionKind.QuickFix)) {
    const seen = new Set<string>();
    const offered = new Map<string, CodeAction>();
    for (const problem of here) {
      problem.fixes().forEach((fix, index) => {
        // One change may mend several findings; it is listed once, for all of them.
        const change = JSON.stringify([fix.title, fix.edits]);
        const known = offered.get(change);
        const preferred = index === 0 && fix.safe;
        if (known) {
          known.diagnostics?.push(...shown(problem));
          known.isPreferred ||= preferred;
          return;
        }
        const action: CodeAction = {
          title: fix.title,
          kind: CodeActionKind.QuickFix,
          diagnostics: shown(problem),
          isPreferred: preferred,
          edit: workspaceEdit(uri, textEdits(fix), request.snippets === true),
        };
        offered.set(change, action);
        actions.push(action);
      });
      const { word } = problem;
      if (word !== null && request.dictionary) {
        const title = titled(say('Add "{word}" to the dictionary', { word }));
        const command = { title, command: 'merit.addToDictionary', arguments: [word, uri] };
        actions.push({ title, kind: CodeActionKind.QuickFix, diagnostics: shown(problem), command });
      }
      if (seen.has(problem.code)) continue;
      seen.add(problem.code);
      const alike = problems.filter((one) => one.code === problem.code);
      const all = alike.length > 1 ? safeEdits(alike) : [];
      if (all.length > 1) {
        actions.push({
          title: titled(say('Fix all of `{code}` in this file', { code: problem.code })),
          kind: CodeActionKind.QuickFix,
          edit: edit(uri, [...all]),
        });
      }
    }
    const ignores = new Map<string, CodeAction>();
    for (const problem of here) {
      if (problem.code === 'schema.syntax' || problem.code === 'ignore.unused' || isInBrackets(document)) continue;
      for (const ignore of [ignoreHere(document, problem), ignoreInFile(document, problem)])
        if (ignore)
          ignores.set(JSON.stringify(ignore.edit), {
            title: titled(ignore.title),
            kind: CodeActionKind.QuickFix,
            diagnostics: shown(problem),
            edit: edit(uri, [ignore.edit]),
          });
    }
    actions.push(...ignores.values());
  }
  if (request.pages && isWanted(only, CodeActionKind.QuickFix)) {
    for (const code of new Set(here.map((problem) => problem.code))) {
      const command = ruleCommand(code, language);
      const diagnostics = here.filter((problem) => problem.code === code).flatMap(shown);
      if (command) actions.push({ title: command.title, kind: CodeActionKind.QuickFix, diagnostics, command });
    }
  }
  if (isWanted(only, CodeActionKind.RefactorRewrite)) actions.push(...rewrites(document, problems, request));
  if (only !== undefined && isWanted(only, fixAllKind)) {
    const edits = safeEdits(problems);
    if (edits.length > 0)
      actions.push({ title: titled(say('Apply every safe fix')), kind: fixAllKind, edit: edit(uri, [...edits]) });
  }
  return actions;
}
