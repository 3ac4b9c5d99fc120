import type { Span } from '../text/span.ts';

export type TokenKind = 'word' | 'number' | 'symbol';

/**
 * A word (letters with inner apostrophes), a number (digits with their grouping and decimal marks, or one vulgar
 * fraction) or a single other visible character. `start` and `end` are UTF-16 offsets, half-open.
 */
export interface Token extends Span {
  readonly kind: TokenKind;
  readonly text: string;
  /** The text in lower case, with typographic apostrophes straightened. */
  readonly lower: string;
  /** Whitespace, or the start of the text, stands before it. */
  readonly spaced: boolean;
  /** Its place in the list. */
  readonly index: number;
}

const LETTER = /\p{L}/u;
const WORD = /\p{L}[\p{L}\p{M}]*(?:['’]\p{L}[\p{L}\p{M}]*)*/uy;

// A comma or an apostrophe groups or is a decimal comma; a plain space groups only a free-standing number; a dot may
// also be part of a version, which the number reader tells apart.
const NUMBER = new RegExp(
  [
    String.raw`\p{Nd}+(?:`,
    String.raw`\.(?=\p{Nd})|`,
    String.raw`[,'’](?=\p{Nd}{1,3}(?!\p{Nd}))|`,
    String.raw`[\u00a0\u202f\u2009](?=\p{Nd}{3}(?!\p{Nd}))|`,
    String.raw`(?<=(?<![\p{L}\p{Nd}.,:/#+-])\p{Nd}{1,3}(?: \p{Nd}{3}){0,4}) (?=\p{Nd}{3}(?![\p{Nd}-]))|`,
    String.raw`\p{Nd}`,
    ')*|[¼½¾⅓⅔⅛]',
  ].join(''),
  'uy',
);
const SPACE = /\s/;
const TYPOGRAPHIC_APOSTROPHES = /’/g;

const SPACES = 0;
const LETTERS = 1;
const DIGITS = 2;
const SYMBOLS = 3;
const OTHERS = 4;
type Class = 0 | 1 | 2 | 3 | 4;

/** What each ASCII character is; everything else is asked of the regular expressions. */
const ASCII: readonly Class[] = Array.from({ length: 128 }, (_, code) => {
  const char = String.fromCharCode(code);
  if (SPACE.test(char)) return SPACES;
  if (/[a-z]/i.test(char)) return LETTERS;
  return /[0-9]/.test(char) ? DIGITS : SYMBOLS;
});

function classAt(text: string, at: number): Class {
  const code = text.charCodeAt(at);
  if (code < 128) return ASCII[code]!;
  const char = String.fromCodePoint(text.codePointAt(at)!);
  if (SPACE.test(char)) return SPACES;
  return LETTER.test(char) ? LETTERS : OTHERS;
}

/** The end of what a sticky expression matches at a place, or the place itself. */
function matchEnd(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

/** The end of a word: ASCII letters are run over, anything else is left to the expression. */
function wordEnd(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length && ASCII[text.charCodeAt(end)] === LETTERS) end++;
  const code = end < text.length ? text.charCodeAt(end) : 0;
  return code > 127 || code === 39 ? matchEnd(WORD, text, at) : end;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** The end of a number: ASCII digits with their points and commas are run over, what is rarer is left to the expression. */
function numberEnd(text: string, at: number): number {
  let end = at;
  for (;;) {
    const code = text.charCodeAt(end);
    if (isDigit(code)) {
      end++;
      continue;
    }
    const next = text.charCodeAt(end + 1);
    if (code > 127 || next > 127) return matchEnd(NUMBER, text, at);
    // A point, a comma or an apostrophe may go on with the number, and so may a space, between groups of digits.
    if (!isDigit(next)) return end;
    if (code === 46) end++;
    else if (code === 44 || code === 39 || code === 32) return matchEnd(NUMBER, text, at);
    else return end;
  }
}

/** Splits a text into words, numbers and symbols, in order. Linear in the length; never throws. */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let before = -1;
  for (let start = 0; start < text.length; ) {
    const kind = classAt(text, start);
    if (kind === SPACES) {
      start++;
      continue;
    }
    let end = start;
    let type: TokenKind = 'symbol';
    if (kind === LETTERS) {
      end = wordEnd(text, start);
      type = 'word';
    } else if (kind !== SYMBOLS) {
      end = numberEnd(text, start);
      if (end > start) type = 'number';
    }
    if (end === start) end = start + (text.codePointAt(start)! > 0xffff ? 2 : 1);
    const value = text.slice(start, end);
    const lower = type === 'word' ? straight(value.toLowerCase()) : value;
    tokens.push({ kind: type, text: value, lower, start, end, spaced: start !== before, index: tokens.length });
    before = end;
    start = end;
  }
  return tokens;
}

function straight(word: string): string {
  return word.includes('’') ? word.replace(TYPOGRAPHIC_APOSTROPHES, "'") : word;
}

/**
 * The tokens without Markdown emphasis and code marks (`**40%**`, `_led_`), numbered afresh; offsets stay those of the
 * source. A star between two numbers stays: it multiplies.
 */
export function withoutEmphasis(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some((token) => token.kind === 'symbol' && EMPHASIS.has(token.text))) return tokens;
  const kept: Token[] = [];
  let spaced = false;
  for (const token of tokens) {
    const product = tokens[token.index - 1]?.kind === 'number' && tokens[token.index + 1]?.kind === 'number';
    if (EMPHASIS.has(token.text) && !product) {
      spaced ||= token.spaced;
      continue;
    }
    kept.push({ ...token, spaced: spaced || token.spaced, index: kept.length });
    spaced = false;
  }
  return kept;
}

/** The tokens that touch none of some spans, numbered afresh; offsets stay those of the source. */
export function outside(spans: readonly Span[], tokens: readonly Token[]): readonly Token[] {
  if (spans.length === 0) return tokens;
  const kept = tokens.filter((token) => !spans.some(({ start, end }) => token.start < end && start < token.end));
  return kept.map((token, index) => ({ ...token, index, spaced: token.spaced || index === 0 }));
}

const EMPHASIS = new Set(['*', '_', '`']);

/** A stretch of text as it is shown in a message, Markdown emphasis and code marks left out: `**800 ms** to **200 ms`. */
export function plainText(written: string): string {
  if (!/[*`_]/.test(written)) return written;
  return written.replace(/(?<!\d)[*`]+|[*`]+(?!\d)|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu, '');
}

/** Whether the token opens with a capital letter. */
export function isCapitalised(token: Token): boolean {
  const first = token.text[0] ?? '';
  return token.kind === 'word' && first !== first.toLowerCase();
}

/** Whether the token has a capital after its first letter, or is one single capital: `OAuth`, `SQL`, `C`. */
export function hasInnerCapital(token: Token): boolean {
  const rest = token.text.length === 1 ? token.text : token.text.slice(1);
  return token.kind === 'word' && rest !== rest.toLowerCase();
}

/** Whether the token closes a sentence or a clause: a full stop, a semicolon, a bracket, a dash between spaces. */
export function endsClause(token: Token | undefined): boolean {
  return token === undefined || (token.kind === 'symbol' && '.;:!?()[]—•|,'.includes(token.text));
}
