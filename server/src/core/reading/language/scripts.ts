import type { ScriptLanguage } from './types.ts';

const HAN = /\p{Script=Han}/u;
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
const CYRILLIC = /\p{Script=Cyrillic}/u;
/** Letters that Ukrainian has and Russian has not. */
const UKRAINIAN = /[іїєґ]/iu;

const OTHERS: readonly (readonly [RegExp, ScriptLanguage])[] = [
  [/\p{Script=Hangul}/u, 'ko'],
  [/\p{Script=Greek}/u, 'el'],
  [/\p{Script=Arabic}/u, 'ar'],
  [/\p{Script=Hebrew}/u, 'he'],
  [/\p{Script=Devanagari}/u, 'hi'],
  [/\p{Script=Thai}/u, 'th'],
];

/** The language of words that are not in Latin letters; null for a script that tells none. `words` joined: Japanese is known by its kana. */
export function languageOfScript(words: string): ScriptLanguage | null {
  if (KANA.test(words)) return 'ja';
  for (const [script, language] of OTHERS) if (script.test(words)) return language;
  if (HAN.test(words)) return 'zh';
  if (!CYRILLIC.test(words)) return null;
  return UKRAINIAN.test(words) ? 'uk' : 'ru';
}
