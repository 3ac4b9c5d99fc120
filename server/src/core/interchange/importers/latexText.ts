import { mathSigns } from './latexMath.ts';

/** Letters that LaTeX makes of commands. */
const accents: Readonly<Record<string, string>> = {
  "'": '\u0301',
  '`': '\u0300',
  '^': '\u0302',
  '"': '\u0308',
  '~': '\u0303',
  c: '\u0327',
  v: '\u030c',
  '=': '\u0304',
  '.': '\u0307',
  u: '\u0306',
  H: '\u030b',
  r: '\u030a',
  k: '\u0328',
};
const symbols: Readonly<Record<string, string>> = {
  ss: 'ß',
  ae: 'æ',
  AE: 'Æ',
  oe: 'œ',
  OE: 'Œ',
  o: 'ø',
  O: 'Ø',
  aa: 'å',
  AA: 'Å',
  l: 'ł',
  L: 'Ł',
  i: 'i',
  j: 'j',
  textendash: '–',
  textemdash: '—',
  textbullet: '•',
  textbar: '|',
  textasciitilde: '~',
  textbackslash: '\\',
  LaTeX: 'LaTeX',
  TeX: 'TeX',
  ldots: '…',
  dots: '…',
  euro: '€',
  texteuro: '€',
  EUR: '€',
  pounds: '£',
  textregistered: '®',
  texttrademark: '™',
  copyright: '©',
  degree: '°',
  textdegree: '°',
  S: '§',
  cdot: '·',
  cdotp: '·',
  textperiodcentered: '·',
  times: '×',
  rightarrow: '→',
  to: '→',
  sim: '~',
  approx: '≈',
  geq: '≥',
  leq: '≤',
  ge: '≥',
  le: '≤',
  quad: ' ',
  qquad: ' ',
  enspace: ' ',
  space: ' ',
  nobreakspace: ' ',
  cpp: 'C++',
  percent: '%',
  slash: '/',
  textquotesingle: "'",
  guillemotleft: '«',
  guillemotright: '»',
  glqq: '„',
  grqq: '“',
  og: '« ',
  fg: ' »',
  bullet: '•',
  diamond: '·',
  circ: '°',
  pm: '±',
  infty: '∞',
  textmu: 'µ',
  textgreater: '>',
  textless: '<',
  textasciicircum: '^',
  textunderscore: '_',
  textdollar: '$',
  textquotedblleft: '“',
  textquotedblright: '”',
  textquoteleft: '‘',
  textquoteright: '’',
  quotedblbase: '„',
  textellipsis: '…',
  textrightarrow: '→',
  textleftarrow: '←',
  textonehalf: '½',
  textonequarter: '¼',
  textthreequarters: '¾',
  texttimes: '×',
  textpm: '±',
  textcopyright: '©',
  textsection: '§',
  dh: 'ð',
  DH: 'Ð',
  th: 'þ',
  TH: 'Þ',
  dj: 'đ',
  DJ: 'Đ',
  ng: 'ŋ',
  NG: 'Ŋ',
  ecvAOne: 'A1',
  ecvATwo: 'A2',
  ecvBOne: 'B1',
  ecvBTwo: 'B2',
  ecvCOne: 'C1',
  ecvCTwo: 'C2',
};

/** What a command without arguments is set as; null for other commands. */
export const symbolOf = (name: string): string | null =>
  Object.hasOwn(symbols, name) ? symbols[name]! : (mathSigns.get(name) ?? null);
export const accentOf = (name: string): string | null => (Object.hasOwn(accents, name) ? accents[name]! : null);

/** The source without comments; an escaped percent sign stays. */
export const withoutComments = (source: string): string =>
  withoutSkipped(source.replaceAll(/(?<!\\)((?:\\\\)*)%[^\n]*\n?[ \t]*/g, '$1'));

/** Without what LaTeX passes over: `\iffalse … \fi`, and what stands in the environment `comment`. */
function withoutSkipped(source: string): string {
  const kept: string[] = [];
  let from = 0;
  for (const { index, 0: opens } of source.matchAll(/\\iffalse(?!\p{L})|\\begin\{comment\}/gu)) {
    if (index < from) continue;
    const closes = opens === '\\iffalse' ? /\\fi(?!\p{L})/gu : /\\end\{comment\}/g;
    closes.lastIndex = index + opens.length;
    // What is never closed is no comment.
    if (!closes.test(source)) break;
    kept.push(source.slice(from, index));
    from = closes.lastIndex;
  }
  return [...kept, source.slice(from)].join('');
}

/** Without what headings are linked by: `\\label{…}` and, around headings that a converter wrote, `\\hypertarget{…}{…}`. */
export const withoutAnchors = (source: string): string =>
  source
    .replaceAll(/\\label\{[^{}]{0,200}\}/g, '')
    .replaceAll(/\\hypertarget\{[^{}\n]{0,200}\}\{\s*(\\(?:sub)*(?:section|paragraph)\*?\{[^{}]{0,300}\})\s*\}/g, '$1')
    .replaceAll('\\nolinkurl', '');

/** What is never closed is no option. */
const longestOption = 2000;

/** Takes a balanced group that begins at `at`; null where none does. `end` is behind its closing brace. */
export function groupAt(
  source: string,
  at: number,
  open = '{',
  close = '}',
): { readonly text: string; readonly end: number } | null {
  let start = at;
  while (start < source.length && /\s/.test(source[start]!)) start++;
  if (source[start] !== open) return null;
  if (open === '[' && !source.slice(start, start + longestOption).includes(close)) return null;
  let depth = 0;
  for (let index = start; index < source.length; index++) {
    const char = source[index]!;
    if (char === '\\') index++;
    else if (char === open) depth++;
    else if (char === close && --depth === 0) return { text: source.slice(start + 1, index), end: index + 1 };
    else if (open === '[' && char === '\n' && source[index + 1] === '\n') return null;
  }
  return null;
}

/** Dashes and quotation marks as LaTeX sets them, white space as one space. */
export const typographic = (text: string): string =>
  text
    .replaceAll('---', '—')
    .replaceAll('--', '–')
    .replaceAll('``', '“')
    .replaceAll("''", '”')
    .replaceAll('`', '‘')
    .replaceAll(/\s+/g, ' ');
