import { asciiDigits } from '../numbers.ts';
import { characterOf } from './entities.ts';

/**
 * A piece of a date text. Offsets are UTF-16, half-open, into the text as written. `text` of a word is folded (lower case, no
 * diacritics, compatibility forms resolved); of a mark, one of `- ' / . , : ; ( ) |` or the character itself.
 */
export interface DateToken {
  readonly kind: 'number' | 'word' | 'mark';
  readonly text: string;
  /** Value of a number. */
  readonly value: number;
  /** Length of a number in digits. */
  readonly digits: number;
  readonly start: number;
  readonly end: number;
  /** Whether something blank (a space, Markdown decoration, an invisible mark) stands before it. */
  readonly spaced: boolean;
}

const DASHES = String.raw`\-\u2010-\u2015\u2212\u2043\ufe58\ufe63\uff0d~\u301c\uff5e\u2192\u21d2\u27f6\u27a1`;
/** White space, invisible and bidirectional marks, Markdown decoration and pictographs: they say nothing about a date. */
const BLANK = [
  String.raw`[\s\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff*_\x60\\#>"“”„«»]`,
  String.raw`\p{Variation_Selector}`,
  String.raw`\p{Extended_Pictographic}`,
].join('|');

/** Chinese characters are words of one letter, so that "3月至今" comes apart. */
const TOKEN = new RegExp(
  [
    String.raw`(?<entity>&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z]{2,6});)`,
    String.raw`(?<number>\p{Nd}+)`,
    `(?<dash>[${DASHES}][${DASHES}>]*)`,
    `(?<apostrophe>['’‘´ʼʹ′‛])`,
    `(?<blank>${BLANK})`,
    String.raw`(?<word>\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{M}])+)`,
    '[^]',
  ].join('|'),
  'gu',
);

const FORMS: Readonly<Record<string, string>> = {
  '[': '(',
  ']': ')',
  '{': '(',
  '}': ')',
  '（': '(',
  '）': ')',
  '／': '/',
  '⁄': '/',
  '．': '.',
  '，': ',',
  '：': ':',
  '；': ';',
  '·': '|',
  '•': '|',
  '‧': '|',
  '∙': '|',
  '‣': '|',
  '…': '.',
};

/** Lower case without diacritics: "März" and "marz" fold alike. */
export function foldWord(word: string): string {
  return PLAIN.test(word) ? word.toLowerCase() : word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

const PLAIN = /^[A-Za-z]*$/;

/**
 * Splits a text into date tokens, in linear time. A dash may be any of Unicode's, an arrow, or several in a row; a character
 * reference of HTML is the character it stands for.
 */
export function dateTokens(text: string): DateToken[] {
  const tokens: DateToken[] = [];
  let spaced = false;
  for (const found of text.matchAll(TOKEN)) {
    const start = found.index;
    const end = start + found[0].length;
    const { written, groups } = resolved(found);
    const { number, dash, apostrophe, blank, word } = groups;
    if (blank !== undefined) {
      spaced = true;
      continue;
    }
    const base = { start, end, spaced, value: 0, digits: 0 };
    spaced = false;
    if (number !== undefined) {
      const digits = asciiDigits(number);
      tokens.push({ ...base, kind: 'number', text: '', value: Number(digits), digits: digits.length });
    } else if (word !== undefined) tokens.push({ ...base, kind: 'word', text: foldWord(word) });
    else {
      const mark = dash !== undefined ? '-' : apostrophe !== undefined ? "'" : (FORMS[written] ?? written);
      tokens.push({ ...base, kind: 'mark', text: mark });
    }
  }
  return tokens;
}

type Groups = Readonly<Record<string, string | undefined>>;

/** A match of `TOKEN`; for a character reference, that of the character. */
function resolved(found: RegExpMatchArray): { readonly written: string; readonly groups: Groups } {
  const written = found[0];
  const reference = found.groups?.entity;
  const character = reference === undefined ? null : characterOf(reference);
  if (character === null) return { written, groups: reference === undefined ? (found.groups ?? {}) : {} };
  const [own] = character.matchAll(TOKEN);
  return { written: character, groups: own?.groups ?? {} };
}
