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
  /(?:ung|ungen|schaft|heit|keit|ción|ciones|sión|ção|ções|zione|zioni|ité|ités|eur|eurs|euse|aux|ierung|ische[nrsm]?|amento|miento|ering|ność)$/;
const ENGLISH_ENDING_EXCEPTIONS =
  /^(?:engineering|sung|young|among|entrepreneur\w*|amateur\w*|chauffeur\w*|\w*(?:et|er|ee|eve|inn)ering|offering|\w*(?:ff|st|th|v|d|t|p)ering)$/;
const WORD = /\p{L}[\p{L}\p{M}'’]*/gu;
const LATIN = /\p{Script=Latin}/u;
const DIACRITIC = /[äöüßñçãõåøæœàâêîôûèìòùáíóúéëïłżźśąęćńğışč]/i;
const MAX_WORDS = 400;

/**
 * Whether a text reads as English, by its common words, endings and letters; made for one entry or one bullet. A text
 * with nothing to go by (names, acronyms) counts as English. Looks at the first 400 words only.
 */
export function isEnglish(text: string): boolean {
  let english = 0;
  let foreign = 0;
  let latin = 0;
  let other = 0;
  let seen = 0;
  for (const match of text.matchAll(WORD)) {
    if (++seen > MAX_WORDS) break;
    const word = match[0].toLowerCase();
    if (!LATIN.test(word)) {
      other += Math.min(word.length, 8);
      continue;
    }
    latin++;
    if (ENGLISH.has(word)) english += 1;
    else if (FOREIGN.has(word)) foreign += 1;
    else if (/^[ldmsnc]['’]\p{L}/u.test(word)) foreign += 1;
    else if (FOREIGN_ENDING.test(word) && !ENGLISH_ENDING_EXCEPTIONS.test(word)) foreign += 0.75;
    else if (DIACRITIC.test(word)) foreign += match[0][0] === word[0] ? 0.75 : 0.3;
    else if (analyseVerb(word)?.forms.some((form) => form !== 'base')) english += 0.75;
    else if (/(?:ed|ing|tion|tions|ment|ly|ness|ful|ship)$/.test(word)) english += 0.3;
  }
  if (other > latin * 2) return false;
  return foreign === 0 || english >= foreign;
}
