import { countsAsEnglish, type Lang, languageOf } from '../language/index.ts';
import type { Candidate } from './evidence.ts';

/**
 * Is the text written in another language than English with Latin letters, where what spells a name may be a word
 * ("dos times", "ses modules")? In other scripts a Latin word is a name for certain.
 */
export function readsForeign(text: string): boolean {
  const language = languageOf(text);
  return !countsAsEnglish(language) && !isScriptLanguage(language);
}

const SCRIPTS: ReadonlySet<Lang | null> = new Set<Lang | null>([
  'zh',
  'ja',
  'ko',
  'ru',
  'uk',
  'el',
  'ar',
  'he',
  'hi',
  'th',
]);
const isScriptLanguage = (language: Lang | null): boolean => SCRIPTS.has(language);

/** Letters that a name in another language's sentence must have to be told from that language's own words. */
const FEWEST_LETTERS = 7;

/**
 * Could what is written be an ordinary word of another language? Names with signs, digits or capitals inside, and long
 * ones that are no word in English either, could not: "Javascript", "postgresql"; "dos", "Ses", "tableau" could.
 */
export function couldBeForeignWord({ match, written, proper }: Candidate & { readonly written: string }): boolean {
  if (proper && written !== written.toLowerCase()) return false;
  if (/[\d#+&]|\p{Ll}\p{Lu}/u.test(written)) return false;
  const letters = written.replace(/[^\p{L}]/gu, '').length;
  return match.entry.homograph > 0 || match.first !== match.last
    ? !/\p{Lu}/u.test(written) || letters < FEWEST_LETTERS
    : letters < FEWEST_LETTERS;
}
