import type { Block } from './block.ts';
import { partsOf } from './sections.ts';

/** How letters begin. */
const salutation =
  /^(?:dear (?:sirs?|madam|mr|mrs|ms|mx|dr|prof|hiring|recruit|human|team|editor|search)(?!\p{L})|to whom it may concern|sehr geehrte|liebes? (?:team|personal)|madame,? monsieur|(?:madame|monsieur),$|muy (?:señor|señora)|estimad[oa]s? (?:señor|señora|equipo|sr|sra)|gentil[ei] |egregi[oa] |spett(?:\.|abile)|exm[oa]s?\.|prezad[oa]s? |geachte |szanown[ia] )/iu;
/** How they end. */
const farewell =
  /^(?:yours (?:sincerely|faithfully|truly)|sincerely(?: yours)?|(?:kind|best|warm) regards|mit freundlichen grüßen|(?:bien )?cordialement|(?:je vous prie|veuillez) (?:d['’])?agréer|(?:un )?cordial(?:es)? saludos?|(?:le |la )?saluda atentamente|atentamente|cordiali saluti|distinti saluti|atenciosamente|com os melhores cumprimentos|met vriendelijke groet|hoogachtend|z poważaniem)(?!\p{L})/iu;

/** Is a document a letter, which greets somebody, ends in a farewell and has no section of a résumé? */
export function isLetter(blocks: readonly Block[]): boolean {
  const opens = blocks.findIndex(({ text, bullet }) => !bullet && salutation.test(text));
  if (opens < 0 || !blocks.slice(opens + 1).some(({ text }) => farewell.test(text))) return false;
  return partsOf(blocks).every(({ kinds, certain }) => !certain || kinds.length === 0 || kinds[0] === 'contact');
}
