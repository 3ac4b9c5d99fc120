import { digitValue } from '../digits.ts';

/**
 * A piece of a date text. Offsets are UTF-16, half-open, into the text as written. `text` of a word is folded (lower case, no
 * diacritics, compatibility forms resolved); of a mark, one of `- ' / . , : ; ( ) |` or the character itself.
 */
export interface DateToken {
  readonly kind: 'number' | 'word' | 'mark';
  readonly text: string;
  /** Value of a number; meaningless above eight digits. */
  readonly value: number;
  /** Length of a number in digits. */
  readonly digits: number;
  readonly start: number;
  readonly end: number;
  /** Whether something blank (a space, Markdown decoration, an invisible mark) stands before it. */
  readonly spaced: boolean;
}

const LETTER = /[\p{L}\p{M}]/u;
/** White space, invisible and bidirectional marks, Markdown decoration and pictographs: they say nothing about a date. */
const BLANK =
  /[\s\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff*_`\\#>"“”„«»\p{Extended_Pictographic}]/u;
/** Chinese characters are words of one letter, so that "3月至今" comes apart. */
const HAN = /\p{Script=Han}/u;
const DASH = /[-\u2010-\u2015\u2212\u2043\ufe58\ufe63\uff0d~\u301c\uff5e\u2192\u21d2\u27f6\u27a1]/;
const APOSTROPHE = /['’‘´ʼʹ′‛]/;
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

function isVariationSelector(char: string): boolean {
  return char >= '\ufe00' && char <= '\ufe0f';
}

/** Lower case without diacritics: "März" and "marz" fold alike. */
export function foldWord(word: string): string {
  return word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Splits a text into date tokens, in linear time. A dash may be any of Unicode's, an arrow, or several in a row. */
export function dateTokens(text: string): DateToken[] {
  const tokens: DateToken[] = [];
  let spaced = false;
  let at = 0;
  const push = (kind: DateToken['kind'], folded: string, end: number, value = 0): void => {
    tokens.push({ kind, text: folded, value, digits: kind === 'number' ? end - at : 0, start: at, end, spaced });
    spaced = false;
    at = end;
  };
  while (at < text.length) {
    const char = String.fromCodePoint(text.codePointAt(at)!);
    if (digitValue(text.charCodeAt(at)) >= 0) {
      let end = at;
      let value = 0;
      for (; end < text.length; end++) {
        const digit = digitValue(text.charCodeAt(end));
        if (digit < 0) break;
        if (end - at < 9) value = value * 10 + digit;
      }
      push('number', '', end, value);
    } else if (DASH.test(char)) {
      let end = at + 1;
      while (end < text.length && (DASH.test(text[end]!) || text[end] === '>')) end++;
      push('mark', '-', end);
    } else if (APOSTROPHE.test(char)) push('mark', "'", at + 1);
    else if (BLANK.test(char) || isVariationSelector(char)) {
      spaced = true;
      at += char.length;
    } else if (HAN.test(char)) push('word', char, at + char.length);
    else if (LETTER.test(char)) {
      let end = at;
      while (end < text.length) {
        const next = String.fromCodePoint(text.codePointAt(end)!);
        if (!LETTER.test(next) || HAN.test(next)) break;
        end += next.length;
      }
      push('word', foldWord(text.slice(at, end)), end);
    } else push('mark', FORMS[char] ?? char, at + char.length);
  }
  return tokens;
}
