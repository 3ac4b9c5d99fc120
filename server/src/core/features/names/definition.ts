import type { Location, Position } from 'vscode-languageserver-types';
import type { ProfileDocument } from '../../profile/document.ts';
import { occurrenceAt, occurrencesOf, rangeOfOccurrence } from './named.ts';

/**
 * Where what is named at a position is told of: the highlight that a figure has as its `source`, the job of an employer,
 * the list of skills that names a technology. Where nothing lists it, the place that names it first.
 */
export function definition(document: ProfileDocument, position: Position, uri: string): readonly Location[] {
  const here = occurrenceAt(document, position);
  if (!here) return [];
  const all = occurrencesOf(document, here.named);
  const defining = all.filter(({ defines }) => defines);
  return (defining.length > 0 ? defining : all.slice(0, 1)).map((one) => ({ uri, range: rangeOfOccurrence(one) }));
}
