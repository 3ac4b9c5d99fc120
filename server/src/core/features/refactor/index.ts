import { type CodeAction, CodeActionKind, type Position } from 'vscode-languageserver-types';
import { inLanguage, type Language } from '../../messages/language.ts';
import { say } from '../../messages/message.ts';
import type { ProfileDocument } from '../../profile/document.ts';
import { workspaceEdit } from '../placeholders.ts';
import { extractStat } from './extractStat.ts';
import { hideEntry, showEntry } from './hide.ts';
import { type Refactoring, toObject, toText } from './highlightShape.ts';
import { type Direction, moveItem } from './move.ts';
import { onContent } from './place.ts';
import { groupRoles, splitRoles } from './roles.ts';
import { foldText, quoteValue, unfoldText } from './scalarStyle.ts';

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

const wanted = (only: readonly string[] | undefined, kind: string): boolean =>
  only === undefined || only.some((one) => kind === one || kind.startsWith(`${one}.`));

/** What can be done at a position besides fixing what is wrong. */
export function refactorings(
  document: ProfileDocument,
  position: Position,
  {
    uri,
    only,
    snippets = false,
    language = 'en',
  }: {
    readonly uri: string;
    readonly only: readonly string[] | undefined;
    /** Does the client apply edits with placeholders? */
    readonly snippets?: boolean;
    readonly language?: Language;
  },
): readonly CodeAction[] {
  if (document.kind !== 'profile') return [];
  const at = onContent(document, position);
  return REFACTORINGS.flatMap(([kind, refactor]) => {
    const found = wanted(only, kind) ? refactor(document, at) : null;
    return found
      ? [{ title: inLanguage(found.title, language), kind, edit: workspaceEdit(uri, found.edits, snippets) }]
      : [];
  });
}
