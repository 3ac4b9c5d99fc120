/** Languages in Latin letters that Merit tells apart; ISO 639-1. */
export type LatinLanguage =
  | 'de'
  | 'fr'
  | 'es'
  | 'pt'
  | 'it'
  | 'nl'
  | 'pl'
  | 'sv'
  | 'da'
  | 'no'
  | 'fi'
  | 'cs'
  | 'tr'
  | 'ro'
  | 'hu'
  | 'id';

/** Languages that their script gives away. */
export type ScriptLanguage = 'zh' | 'ja' | 'ko' | 'ru' | 'uk' | 'el' | 'ar' | 'he' | 'hi' | 'th';

/** A language that Merit recognises, as its ISO 639-1 code. */
export type Lang = 'en' | LatinLanguage | ScriptLanguage;
