import type { Position, Range, TextEdit } from 'vscode-languageserver-types';
import { globalRange, type ProfileDocument } from '../../profile/document.ts';
import { namesOfMentions, onOneLine } from './legalForm.ts';
import { type Occurrence, occurrenceAt, occurrencesOf, rangeOfOccurrence, writtenAs } from './named.ts';

/** What can be renamed at a position: its range and its name as written. Null where nothing can. */
export function prepareRename(
  document: ProfileDocument,
  position: Position,
): { readonly range: Range; readonly placeholder: string } | null {
  const here = occurrenceAt(document, position);
  return here && { range: rangeOfOccurrence(here), placeholder: onOneLine(writtenAs(here)) };
}

/**
 * The edits that give what is named at a position another name everywhere: a technology in all its spellings, an employer
 * with one legal form (see `namesOfMentions`). Null where nothing is named; a text of several lines is no name.
 */
export function rename(document: ProfileDocument, position: Position, newName: string): readonly TextEdit[] | null {
  const here = occurrenceAt(document, position);
  const name = newName.trim();
  if (!here || name === '' || /[\r\n]/.test(name)) return null;
  const places = occurrencesOf(document, here.named);
  return editsOf(places, here.named.kind === 'employer' ? namesOfMentions(writtenAs(here), name) : () => name);
}

/** The edits of each text that has some of the places: all of one text are made together, since it may have to be quoted. */
function editsOf(places: readonly Occurrence[], nameOf: (written: string) => string): readonly TextEdit[] {
  const byText = new Map<number, Occurrence[]>();
  for (const place of places) {
    const at = place.placed.start + place.text.span.start;
    const known = byText.get(at);
    if (known) known.push(place);
    else byText.set(at, [place]);
  }
  return [...byText.values()].flatMap((all) => {
    const [{ placed, text }] = all as [Occurrence];
    const edits = text.replaceAll(all.map((one) => ({ span: one.part, newText: nameOf(writtenAs(one)) })));
    return (edits ?? []).map(({ span, newText }) => ({ range: globalRange(placed, span), newText }));
  });
}
