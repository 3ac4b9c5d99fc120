import { type Token, tokenize } from './tokens.ts';
import { analyseVerb } from './verbs.ts';

/** Common words that tell one language from its neighbours; words that two of them share are left out or count little. */
const ENGLISH = new Set(
  `the of and to for with from by on at that this which while using across into through their our my your its is are was
  were been has have had will would can not all more than over under between within without about as an it be we you they
  he she who when where how both each other new including team development design management project data system systems`.split(
    /\s+/,
  ),
);

const FOREIGN = new Set(
  `el la los las un una unos unas de del y e en por para con sin sobre entre desde hasta que como su sus al mediante
  le les des du et une pour avec dans sur par au aux est sont ce cette ces qui ou mise en d l
  der die das den dem ein eine einer eines und von mit für fur im zur zum bei durch sowie als auf aus nach über unter
  il lo gli dei della delle degli di da per nel nella con sono ed che
  o os as um uma do da dos das em no na nos nas com não ao pelo pela
  de het een en van voor met op te naar bij zijn
  och för med av till på som att
  og til på ble
  i w z na do dla oraz przez się
  ve ile için bir`.split(/\s+/),
);

/** Words above that are English as well, or so short that code and initials match them. */
for (const shared of [
  'as',
  'do',
  'no',
  'die',
  'per',
  'on',
  'en',
  'in',
  'i',
  'z',
  'w',
  'd',
  'l',
  'e',
  'o',
  'na',
  'van',
  'a',
  'y',
  'as',
  'est',
  'os',
  'ou',
  'ed',
])
  FOREIGN.delete(shared);

const FOREIGN_ENDING =
  /(?:ung|ungen|schaft|heit|keit|ción|ciones|sión|ção|ções|zione|zioni|ité|ités|eur|eurs|euse|aux|ische[nrsm]?|amento|miento|ność)$/;
const ENGLISH_NEVERTHELESS =
  /^(?:sung|young|among|entrepreneurs?|amateurs?|chauffeurs?|connoisseurs?|saboteurs?|grandeur)$/;
const ENGLISH_ENDING = /(?:ed|ing|tion|tions|ment|ly|ness|ful|ship)$/;
const ELISION = /^[ldmsnc]'\p{L}/u;
const ASCII = /^[a-z']*$/;
const LATIN = /\p{Script=Latin}/u;
const DIACRITIC = /[äöüßñçãõåøæœàâêîôûèìòùáíóúéëïłżźśąęćńğışč]/;
const MAX_WORDS = 400;
/** So much more English than anything else that the rest of the text need not be read. */
const SURE = 4;
/** A word in another script weighs by its length, since some scripts do not part their words. */
const LONGEST_WEIGHT = 8;

/**
 * Whether a text reads as English, by its common words, endings and letters; made for one entry or one bullet. A text
 * with nothing to go by (names, acronyms) counts as English. Looks at the first 400 words at most.
 */
export function isEnglish(text: string): boolean {
  return readsEnglish(tokenize(text));
}

/** The same for a text that is split already. */
export function readsEnglish(tokens: readonly Token[]): boolean {
  let english = 0;
  let foreign = 0;
  let latin = 0;
  let other = 0;
  let seen = 0;
  for (const token of tokens) {
    if (token.kind !== 'word') continue;
    if (++seen > MAX_WORDS || english - foreign * 2 - other >= SURE) break;
    if (!ASCII.test(token.lower) && !LATIN.test(token.lower)) {
      other += Math.min(token.lower.length, LONGEST_WEIGHT);
      continue;
    }
    latin++;
    if (latin === 1 && opensEnglish(token.lower)) english += 2;
    const weight = evidence(token);
    if (weight > 0) english += weight;
    else foreign -= weight;
  }
  if (other > latin * 2) return false;
  return foreign < 1 || english >= foreign;
}

/** A past or a gerund as the first word: the way English bullets open. */
function opensEnglish(lower: string): boolean {
  return (
    ENGLISH_ENDING.test(lower) &&
    analyseVerb(lower)?.forms.some((form) => form === 'past' || form === 'gerund') === true
  );
}

/** How much a word says for English (above zero) or for another language (below). */
function evidence({ lower, text }: Token): number {
  if (ENGLISH.has(lower)) return 1;
  if (FOREIGN.has(lower) || ELISION.test(lower)) return -1;
  const marked = !ASCII.test(lower) && DIACRITIC.test(lower);
  if (FOREIGN_ENDING.test(lower) && !ENGLISH_NEVERTHELESS.test(lower)) return marked ? -1 : -0.75;
  if (marked) return text[0] === lower[0] ? -0.75 : -0.3;
  if (ENGLISH_ENDING.test(lower)) return analyseVerb(lower) ? 0.75 : 0.3;
  return 0;
}
