import {
  type DocumentHighlight,
  DocumentHighlightKind,
  type Location,
  type Position,
} from 'vscode-languageserver-types';
import type { ProfileDocument } from '../../profile/document.ts';
import { occurrenceAt, occurrencesOf, rangeOfOccurrence } from './named.ts';

/** Every place of what is named at a position; `declarations` says whether those that define it are wanted too. */
export function references(
  document: ProfileDocument,
  position: Position,
  { uri, declarations }: { readonly uri: string; readonly declarations: boolean },
): readonly Location[] {
  const here = occurrenceAt(document, position);
  if (!here) return [];
  return occurrencesOf(document, here.named)
    .filter(({ defines }) => declarations || !defines)
    .map((one) => ({ uri, range: rangeOfOccurrence(one) }));
}

/** The same, to be marked in the text. */
export function documentHighlights(document: ProfileDocument, position: Position): readonly DocumentHighlight[] {
  const here = occurrenceAt(document, position);
  if (!here) return [];
  return occurrencesOf(document, here.named).map((one) => ({
    range: rangeOfOccurrence(one),
    kind: one.defines ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
  }));
}
