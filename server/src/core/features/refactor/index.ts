import { type CodeAction, CodeActionKind, type Position } from 'vscode-languageserver-types';
import { inLanguage, type Language } from '../../messages/language.ts';
import { say } from '../../messages/message.ts';
import type { ProfileDocument } from '../../profile/document.ts';
import { workspaceEdit } from '../placeholders.ts';
import { isWanted } from '../wantedKinds.ts';
import { extractStat } from './extractStat.ts';
import { hideEntry, showEntry } from './hide.ts';
import { type Refactoring, toObject, toText } from './highlightShape.ts';
import { type Direction, moveItem } from './move.ts';
import { onContent } from './place.ts';
import { groupRoles, splitRoles } from './roles.ts';
import { foldText, quoteValue, unfoldText } from './scalarStyle.ts';
import { sortedEdits, unsortedAt } from './sortEntries.ts';

type Refactor = (document: ProfileDocument, position: Position) => Refactoring | null;

const move =
  (direction: Direction): Refactor =>
  (document, position) => {
    const moved = moveItem(document, position, direction);
    return moved && moved !== 'end'
      ? { title: direction === 'up' ? say('Move up') : say('Move down'), edits: [moved.edit] }
      : null;
  };

/** Every refactoring there is, by what it does to the text. */
const REFACTORINGS: readonly (readonly [kind: string, refactor: Refactor])[] = [
  [CodeActionKind.RefactorExtract, extractStat],
  [CodeActionKind.RefactorRewrite, groupRoles],
  [CodeActionKind.RefactorRewrite, splitRoles],
  [CodeActionKind.RefactorRewrite, hideEntry],
  [CodeActionKind.RefactorRewrite, showEntry],
  [CodeActionKind.RefactorRewrite, toObject],
  [CodeActionKind.RefactorRewrite, toText],
  [CodeActionKind.RefactorRewrite, quoteValue],
  [CodeActionKind.RefactorRewrite, foldText],
  [CodeActionKind.RefactorRewrite, unfoldText],
  [CodeActionKind.RefactorMove, move('up')],
  [CodeActionKind.RefactorMove, move('down')],
];

export const refactorKinds: readonly string[] = [
  CodeActionKind.RefactorExtract,
  CodeActionKind.RefactorRewrite,
  CodeActionKind.RefactorMove,
];

export interface RefactorRequest {
  readonly uri: string;
  readonly only: readonly string[] | undefined;
  readonly today: string;
  /** Does the client apply edits with placeholders? */
  readonly snippets?: boolean;
  /** Does the client ask for the edits of an action when it is chosen? Then those of long sections are made then. */
  readonly resolves?: boolean;
  readonly language?: Language;
}

/** What `resolveRefactoring` needs to know of an action whose edits are still to be made. */
export interface RefactorData {
  readonly uri: string;
  readonly refactor: Position;
}

/** Sections up to this length are sorted at once: the longer ones cost what a person would feel at each move of the cursor. */
const soonSorted = { plain: 1_000, other: 20_000 };

/** The entries of the section at a position, newest first, where they are not. */
function sortEntries(
  document: ProfileDocument,
  position: Position,
  { uri, today, snippets = false, resolves = false, language = 'en' }: RefactorRequest,
): readonly CodeAction[] {
  const unsorted = unsortedAt(document, position, today);
  if (!unsorted) return [];
  const action = {
    title: inLanguage(say('Sort these entries newest first'), language),
    kind: CodeActionKind.RefactorRewrite,
  };
  if (resolves && unsorted.length > soonSorted[unsorted.plain ? 'plain' : 'other'])
    return [{ ...action, data: { uri, refactor: position } satisfies RefactorData }];
  const edits = sortedEdits(document, unsorted);
  return edits ? [{ ...action, edit: workspaceEdit(uri, edits, snippets) }] : [];
}

/** What can be done at a position besides fixing what is wrong. */
export function refactorings(
  document: ProfileDocument,
  position: Position,
  request: RefactorRequest,
): readonly CodeAction[] {
  if (document.kind !== 'profile') return [];
  const { uri, only, snippets = false, language = 'en' } = request;
  const at = onContent(document, position);
  const sorted = isWanted(only, CodeActionKind.RefactorRewrite) ? sortEntries(document, position, request) : [];
  const others = REFACTORINGS.flatMap(([kind, refactor]) => {
    const found = isWanted(only, kind) ? refactor(document, at) : null;
    return found
      ? [{ title: inLanguage(found.title, language), kind, edit: workspaceEdit(uri, found.edits, snippets) }]
      : [];
  });
  return [...sorted, ...others];
}

/** An action with the edits that were left for when it is chosen. */
export function resolveRefactoring(
  document: ProfileDocument,
  action: CodeAction,
  request: Omit<RefactorRequest, 'only' | 'resolves'>,
): CodeAction {
  const { refactor } = action.data as RefactorData;
  const found = sortEntries(document, refactor, { ...request, only: undefined }).find(
    ({ title }) => title === action.title,
  );
  return found ? { ...action, ...found } : action;
}
