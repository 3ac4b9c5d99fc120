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

const WORD = String.raw`\p{L}[\p{L}\p{M}]*(?:['’]\p{L}[\p{L}\p{M}]*)*`;

// A comma or an apostrophe groups or is a decimal comma; a plain space groups only a free-standing number; a dot may
// also be part of a version, which the number reader tells apart.
const NUMBER = [
  String.raw`\p{Nd}+(?:`,
  String.raw`\.(?=\p{Nd})|`,
  String.raw`[,'’](?=\p{Nd}{1,3}(?!\p{Nd}))|`,
  String.raw`[\u00a0\u202f\u2009](?=\p{Nd}{3}(?!\p{Nd}))|`,
  String.raw`(?<=(?<![\p{L}\p{Nd}.,:/#+-])\p{Nd}{1,3}(?: \p{Nd}{3}){0,4}) (?=\p{Nd}{3}(?![\p{Nd}-]))|`,
  String.raw`\p{Nd}`,
  ')*',
].join('');

const TOKEN = new RegExp(`(${WORD})|(${NUMBER}|[¼½¾⅓⅔⅛])|\\S`, 'gu');
const APOSTROPHE = /’/g;

/** Splits a text into words, numbers and symbols, in order. Linear in the length; never throws. */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let before = -1;
  for (const match of text.matchAll(TOKEN)) {
    const start = match.index;
    const value = match[0];
    const end = start + value.length;
    const kind: TokenKind = match[1] !== undefined ? 'word' : match[2] !== undefined ? 'number' : 'symbol';
    const lower = kind === 'word' ? value.toLowerCase().replace(APOSTROPHE, "'") : value;
    tokens.push({ kind, text: value, lower, start, end, spaced: start !== before, index: tokens.length });
    before = end;
  }
  return tokens;
}

/**
 * The tokens without Markdown emphasis and code marks (`**40%**`, `_led_`), numbered afresh; offsets stay those of the
 * source. A star between two numbers stays: it multiplies.
 */
export function withoutEmphasis(tokens: readonly Token[]): readonly Token[] {
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
  return kept.length === tokens.length ? tokens : kept;
}

const EMPHASIS = new Set(['*', '_', '`']);

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
