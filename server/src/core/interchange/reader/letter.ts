import type { Block } from './block.ts';
import { endsLetter } from './farewells.ts';
import { partsOf } from './sections.ts';

/** How letters begin. */
const salutation =
  /^(?:dear (?:sirs?|madam|mr|mrs|ms|mx|dr|prof|hiring|recruit|human|team|editor|search)(?!\p{L})|to whom it may concern|sehr geehrte|liebes? (?:team|personal)|madame,? monsieur|(?:madame|monsieur),$|muy (?:señor|señora)|estimad[oa]s? (?:señor|señora|equipo|sr|sra)|gentil[ei] |egregi[oa] |spett(?:\.|abile)|exm[oa]s?\.|prezad[oa]s? |geachte |szanown[ia] )/iu;

/** Is a document a letter, which greets somebody, ends in a farewell and has no section of a résumé? */
export function isLetter(blocks: readonly Block[]): boolean {
  const opens = blocks.findIndex(({ text, bullet }) => !bullet && salutation.test(text));
  if (opens < 0 || !blocks.slice(opens + 1).some(({ text }) => endsLetter(text))) return false;
  return partsOf(blocks).every(({ kinds, certain }) => !certain || kinds.length === 0 || kinds[0] === 'contact');
}
