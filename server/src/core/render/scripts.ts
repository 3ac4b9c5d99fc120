/** Scripts that the fonts of Merit do not draw and a pack of fonts does, by their ISO 15924 code. Han is drawn four ways. */
export const packScripts = ['Hans', 'Hant', 'Jpan', 'Kore', 'Arab', 'Hebr', 'Deva', 'Thai'] as const;

export type PackScript = (typeof packScripts)[number];

/** The ways to draw Han characters. */
export type HanScript = 'Hans' | 'Hant' | 'Jpan' | 'Kore';

const han = /\p{Script=Han}|[\u3000-\u303f\uff00-\uff65]/u;
const kana = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
const hangul = /\p{Script=Hangul}/u;
const others: readonly (readonly [PackScript, RegExp])[] = [
  ['Arab', /\p{Script=Arabic}/u],
  ['Hebr', /\p{Script=Hebrew}/u],
  ['Deva', /\p{Script=Devanagari}/u],
  ['Thai', /\p{Script=Thai}/u],
];

/** Where the scripts of a pack are: not before Hebrew, and not among Latin with two marks, punctuation and symbols. */
const beyond = /[\u0590-\u1dff\u2e80-\uffef]|[\u{20000}-\u{3ffff}]/u;

/** How the Han characters of a language are drawn; `written` is the script named in its tag. */
export function hanOf(language: string, traditional: boolean): HanScript {
  if (language === 'ja') return 'Jpan';
  if (language === 'ko') return 'Kore';
  return traditional ? 'Hant' : 'Hans';
}

/** The scripts of a pack that a text needs. Linear in its length; a text in Latin letters costs one look. */
export function scriptsIn(text: string, usual: HanScript): readonly PackScript[] {
  if (!beyond.test(text)) return [];
  const found: PackScript[] = others.flatMap(([script, pattern]) => (pattern.test(text) ? [script] : []));
  const japanese = kana.test(text);
  const korean = hangul.test(text);
  if (japanese) found.push('Jpan');
  if (korean) found.push('Kore');
  if (han.test(text) && !found.includes(usual)) {
    // A name in an English résumé: its neighbours tell how its characters are drawn.
    if (usual !== 'Hans' || !(japanese || korean)) found.push(usual);
  }
  return found;
}

/** Does a pack of fonts draw this character? */
export const isInPack = (character: string): boolean => scriptsIn(character, 'Hans').length > 0;

const fromRight: ReadonlySet<string> = new Set(['ar', 'he']);

/** Which way a page in a language runs. */
export const directionOf = (language: string): 'ltr' | 'rtl' => (fromRight.has(language) ? 'rtl' : 'ltr');
