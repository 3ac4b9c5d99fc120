import { LineTable } from '../text/lineTable.ts';
import { fold } from './fold.ts';
import phrases from './headingPhrases.made.ts';
import type { SectionKind } from './headingWords.ts';
import { lettersOf } from './lettersOf.ts';

const table = new LineTable(phrases);

/** "Additional information": what stands beneath may be of any kind. */
export const isOfRest = (text: string): boolean => table.of(lettersOf(text))?.endsWith(',rest') === true;

/** What a heading, or a part of one, speaks of as a whole; undefined where its words do. */
export const phraseKind = (text: string): SectionKind | undefined =>
  table.of(lettersOf(text))?.slice(1).split(',')[0] as SectionKind | undefined;

/** Headings that are a subject of studies or one of several things listed, too. */
export const isSubject = (text: string): boolean =>
  /^(?:informatica|informatique|software|programs?|programmes?|techniques|books|livres|libros|libri|livros|boeken|bucher|leisure|passions|liens|additional|otros|altro|inne|divers|varia)$/.test(
    fold(text),
  );
