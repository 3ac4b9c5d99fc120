import { analyseVerb } from '../en/verbs.ts';
import { type Token, tokenize } from '../tokens.ts';
import { letterEvidence } from './letters.ts';
import { languageOfScript } from './scripts.ts';
import type { Lang, LatinLanguage } from './types.ts';
import { LANGUAGES_OF } from './words.ts';

export type { Lang } from './types.ts';

/** Common words that tell English from its neighbours. */
const ENGLISH = new Set(
  `the of and to for with from by on at that this which while using across into through their our my your its is are was
  were been has have had will would can not all more than over under between within without about as an it be we you they
  he she who when where how both each other new including team development design management project data system systems`.split(
    /\s+/,
  ),
);

const FOREIGN_ENDING =
  /(?:ung|ungen|schaft|heit|keit|ción|ciones|sión|ção|ções|zione|zioni|ité|ités|eur|eurs|euse|aux|ische[nrsm]?|amento|miento|ność)$/;
const ENGLISH_NEVERTHELESS =
  /^(?:sung|young|among|entrepreneurs?|amateurs?|chauffeurs?|connoisseurs?|saboteurs?|grandeur)$/;
const ENGLISH_ENDING = /(?:ed|ing|tion|tions|ment|ly|ness|ful|ship)$/;
const ELISION = /^(?:[ldmsnc]|qu)'\p{L}/u;
const ASCII = /^[a-z']*$/;
const OTHER_SCRIPT = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u;
const DIACRITIC = /[äöüßñçãõåøæœàâêîôûèìòùáíóúéëïłżźśąęćńğışčřěůőűțșă]/;
const MAX_WORDS = 400;
/** So much more English than anything else that the rest of the text need not be read. */
const SURE = 4;
/** Less than so much English is one ending that other languages have as well: "prospection", "gestion". */
const ENOUGH = 0.5;
/** A word in another script weighs by its length, since some scripts do not part their words. */
const LONGEST_WEIGHT = 8;
/** So many letters of another script are a sentence, where no word is English. */
const SENTENCE = 4;
/** Particles of names: `Rio de Janeiro`, `La Paz`, `von Berg`. */
const PARTICLES = new Set('de da do di del della la las los le du dos das der den van von el al'.split(' '));

/**
 * The language of a text, by its common words, endings and letters; made for one entry or one bullet, short lines
 * included. Null where there is nothing to go by (names, acronyms, figures). Looks at the first 400 words at most.
 */
export function languageOf(text: string): Lang | null {
  return languageOfTokens(tokenize(text));
}

/**
 * Whether rules about English apply: the text is English, or nothing speaks for another language. Lists of names and
 * technologies have no language, and the dictionary of Merit is English.
 */
export function countsAsEnglish(language: Lang | null): boolean {
  return language === 'en' || language === null;
}

/** The same as `languageOf` for a text that is split already, or for the tokens from `first` up to `end` of it. */
export function languageOfTokens(tokens: readonly Token[], first = 0, end: number = tokens.length): Lang | null {
  let english = 0;
  let foreign = 0;
  let latin = 0;
  let other = 0;
  let seen = 0;
  let elsewhere = '';
  for (let at = first; at < end; at++) {
    const token = tokens[at]!;
    if (token.kind !== 'word' || isPartOfAddress(tokens, token)) continue;
    if (++seen > MAX_WORDS || english - foreign * 2 - other >= SURE) break;
    if (!ASCII.test(token.lower) && OTHER_SCRIPT.test(token.lower)) {
      other += Math.min(token.lower.length, LONGEST_WEIGHT);
      if (elsewhere.length < MAX_WORDS) elsewhere += token.lower;
      continue;
    }
    latin++;
    if (latin === 1 && opensEnglish(token.lower)) english += 2;
    const weight = evidence(tokens, token);
    if (weight > 0) english += weight;
    else foreign -= weight;
  }
  // Beside words of another script, names of technologies say nothing.
  if (other > (latin + english) * 2 || (english === 0 && other >= SENTENCE)) return languageOfScript(elsewhere);
  if (foreign < 1 || english >= foreign) return english >= ENOUGH && english > foreign ? 'en' : null;
  return nearest(tokens, first, end);
}

/** A past or a gerund as the first word: the way English bullets open. */
function opensEnglish(lower: string): boolean {
  return (
    ENGLISH_ENDING.test(lower) &&
    analyseVerb(lower)?.forms.some((form) => form === 'past' || form === 'gerund') === true
  );
}

/** How much a word says for English (above zero) or for another language (below). */
function evidence(tokens: readonly Token[], token: Token): number {
  const { lower, text } = token;
  if (ENGLISH.has(lower)) return 1;
  if (LANGUAGES_OF.has(lower)) return -shareOf(tokens, token);
  if (ELISION.test(lower)) return -1;
  const marked = !ASCII.test(lower) && DIACRITIC.test(lower);
  if (FOREIGN_ENDING.test(lower) && !ENGLISH_NEVERTHELESS.test(lower)) return marked ? -1 : -0.75;
  if (marked) return text[0] === lower[0] ? -0.75 : -0.3;
  if (ENGLISH_ENDING.test(lower)) return analyseVerb(lower) ? 0.75 : 0.3;
  return 0;
}

/** How much a word of another language counts: little within a name, less in capitals (DOS, EM). */
function shareOf(tokens: readonly Token[], { lower, text, index }: Token): number {
  if (PARTICLES.has(lower) && isName(tokens[index - 1]) && isName(tokens[index + 1])) return 0.25;
  return text.length < 4 && text === text.toUpperCase() ? 0.2 : 1;
}

const isName = (token: Token | undefined): boolean =>
  token?.kind === 'word' && token.text[0] !== token.lower[0] && token.text.length > 1;

/** Tokens of an address that are looked at behind its scheme. */
const LONGEST_ADDRESS = 60;

/** Does a word stand in an address with a scheme: the "that" of `https://example.com/a-map-that-moves`? */
function isBehindScheme(tokens: readonly Token[], { index }: Token): boolean {
  for (let at = index; at > Math.max(1, index - LONGEST_ADDRESS); at--) {
    if (tokens[at]!.spaced) return false;
    if (tokens[at]!.text === '/' && tokens[at - 1]!.text === '/') return true;
  }
  return false;
}

/** The `com` of `ada.example.com`: behind a mark that joins it to what stands before; and all of what has a scheme. */
function isPartOfAddress(tokens: readonly Token[], token: Token): boolean {
  const { index, spaced } = token;
  if (!spaced && isBehindScheme(tokens, token)) return true;
  const mark = tokens[index - 1];
  return !spaced && mark !== undefined && !mark.spaced && '.@_#'.includes(mark.text);
}

/** The language most of the words of a text speak for, when it is not English. */
function nearest(tokens: readonly Token[], first: number, end: number): Lang | null {
  const scores = new Map<LatinLanguage, number>();
  const add = (language: LatinLanguage, weight: number): void => {
    scores.set(language, (scores.get(language) ?? 0) + weight);
  };
  let seen = 0;
  for (let at = first; at < end; at++) {
    const token = tokens[at]!;
    const { kind, lower } = token;
    if (kind !== 'word' || isPartOfAddress(tokens, token)) continue;
    if (++seen > MAX_WORDS) break;
    const languages = LANGUAGES_OF.get(lower);
    // What fewer languages share says more.
    for (const language of languages ?? []) add(language, 1 + 0.5 / languages!.length);
    if (ELISION.test(lower)) {
      add('fr', 1);
      if (lower.startsWith('l') || lower.startsWith('d')) add('it', 0.6);
    }
    letterEvidence(lower, add);
  }
  let best: LatinLanguage | null = null;
  for (const [language, score] of scores) if (best === null || score > scores.get(best)!) best = language;
  return best;
}
