/** Closed word classes that the reading of openings needs. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

export const SUBJECTS = set(`i we he she they it i've we've i'm we're i'd it's he's she's`);
export const DETERMINERS =
  set(`a an the this that these those my our his her their its all each every both some any no one two
  three several many multiple various most`);
export const PREPOSITIONS =
  set(`at in on for during while within as through throughout under with by using after before since
  when once upon given alongside together from across over besides per despite to under`);
export const PERFECT = set(`have has had i've we've i'd`);
export const BE_PAST = set('was were');
export const BE_PRESENT = set(`is are am i'm we're it's he's she's`);
export const MODALS = set('will would can could shall should may might must');
export const DO = set('do does did');

const ADVERBS =
  set(`also then currently presently now often always frequently once later previously formerly already thereby
  thus subsequently afterwards eventually never still just even further furthermore additionally jointly early there again
  meanwhile sometimes`);
const NOT_ADVERBS =
  set(`supply apply rely comply family assembly multiply imply reply fly ally daily weekly monthly yearly july
  italy only friendly early anomaly monopoly butterfly quarterly user-friendly`);

/** Whether a word is an adverb that may stand before the verb of a bullet. */
export function isAdverb(lower: string): boolean {
  return ADVERBS.has(lower) || (lower.endsWith('ly') && lower.length > 4 && !NOT_ADVERBS.has(lower));
}

/** Words that say "at this time": with a gerund they make a present (`Currently leading`). */
export const NOW = set('currently presently now');
