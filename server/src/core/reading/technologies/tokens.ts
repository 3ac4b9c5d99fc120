/** A word of the text. Offsets are UTF-16 units; `end` is the first unit outside. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** Lower case, with the signs that belong to a name: "c++", "c#", ".net". */
  readonly folded: string;
}

const PLUS = 43;
const HASH = 35;
const DOT = 46;

/** Names that + or # completes; elsewhere the signs are punctuation ("5+ years", "React+Redux", "#1"). */
const BEFORE_PLUS = new Set(['c', 'g', 'com', 'gtk', 'kdb', 'tla', 'ccm', 'x', 'notepad', 'w']);
const BEFORE_HASH = new Set(['c', 'f', 'j', 'q']);

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Letters and digits of any script; not punctuation, symbols, arrows, dingbats or emoji, nor `NaN` outside a text. */
export function isWordCode(code: number): boolean {
  if (Number.isNaN(code)) return false;
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || isDigit(code);
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba;
  if (code === 0xd7 || code === 0xf7) return false;
  return !(
    (code >= 0x2000 && code <= 0x2bff) ||
    (code >= 0x3000 && code <= 0x303f) ||
    (code >= 0xd800 && code <= 0xf8ff) ||
    code >= 0xfe00
  );
}

/** Kana, Han and Hangul, which stand beside a name in Latin letters without a space: "Docker部署", "Kafka와". */
const isEastAsian = (code: number): boolean =>
  (code >= 0x3040 && code <= 0x30ff) || (code >= 0x3400 && code <= 0x9fff) || (code >= 0xac00 && code <= 0xd7af);

/** The end of the word that starts at an offset: at the first unit that is no letter, or of the other kind of script. */
function endOfWord(text: string, start: number): number {
  const eastAsian = isEastAsian(text.charCodeAt(start));
  let at = start + 1;
  for (let code = text.charCodeAt(at); isWordCode(code) && isEastAsian(code) === eastAsian; code = text.charCodeAt(at))
    at += 1;
  return at;
}

/** The end of a name whose word ends at `end`, signs included: "C" → "C++17". */
function endWithSigns(text: string, word: string, end: number): number {
  const code = text.charCodeAt(end);
  if (code === HASH && BEFORE_HASH.has(word)) return end + 1;
  if (code !== PLUS || !BEFORE_PLUS.has(word)) return end;
  let after = end;
  while (after < end + 2 && text.charCodeAt(after) === PLUS) after += 1;
  const digits = after;
  while (after < digits + 2 && isDigit(text.charCodeAt(after))) after += 1;
  return isWordCode(text.charCodeAt(after)) ? end : after;
}

/** Splits a text into words, in one pass. */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  const { length } = text;
  for (let at = 0; at < length; ) {
    if (!isWordCode(text.charCodeAt(at))) {
      at += 1;
      continue;
    }
    let start = at;
    at = endOfWord(text, start);
    let folded = text.slice(start, at).toLowerCase();
    const end = endWithSigns(text, folded, at);
    if (end > at) folded += text.slice(at, end);
    if (folded === 'net' && text.charCodeAt(start - 1) === DOT && !isWordCode(text.charCodeAt(start - 2))) {
      start -= 1;
      folded = '.net';
    }
    tokens.push({ start, end, folded });
    at = end;
  }
  return tokens;
}
