import { amountAt } from '../amount.ts';
import { comparatorOf } from '../en/comparators.ts';
import {
  FIXED_MODIFIERS,
  IDENTIFIED,
  NUMBERED_THINGS,
  RACES,
  ROUND_THE_CLOCK,
  SPACED_MODIFIERS,
  TIME_LIMITS,
} from '../en/maskWords.ts';
import { pluralPhrase } from '../en/nouns.ts';
import { periodAt } from '../metrics/reader.ts';
import { hasInnerCapital, isCapitalised } from '../tokens.ts';
import { currencySymbol, currencyWord, unitNamed } from '../units.ts';
import { cover, gluedEnd, hasCapital, type MaskContext, type Masker, measures, touches } from './context.ts';

/** `1.`, `2)`, `(3)` at the start of the text. */
export const maskListNumber: Masker = (context, at) => {
  const { tokens } = context;
  const open = at > 0 && tokens[at - 1]!.text === '(' ? at - 1 : at;
  const close = tokens[at + 1];
  if (open > 0 || tokens[at]!.text.length > 2 || !touches(close) || !tokens[at + 2]?.spaced) return false;
  return close.text === '.' || close.text === ')' ? cover(context, open, at + 1, 'list-number') : false;
};

const PHONE_MARKS = '-–().';

/** Nine to fifteen digits in three groups or more, or behind a plus; an id of nine digits or more. */
export const maskPhone: Masker = (context, at) => {
  const { tokens } = context;
  let digits = 0;
  let groups = 0;
  let last = at;
  for (let i = at; i < tokens.length && i - at < 14; i++) {
    const token = tokens[i]!;
    if (token.kind === 'number') {
      if (/[.,]/.test(token.text) && token.text.split('.').length < 3) break;
      digits += token.text.replace(/\D/g, '').length;
      groups++;
      last = i;
    } else if (!PHONE_MARKS.includes(token.text)) break;
  }
  if (digits < 9 || digits > 15) return false;
  const plus = tokens[at - 1]?.text === '+';
  const open = tokens[at - 1]?.text === '(';
  if (groups === 1) {
    const { text } = tokens[at]!;
    if (/[,'’\s]/.test(text) || (!plus && (text.includes('.') || text.endsWith('000')))) return false;
    if (!plus && tokens[at + 1]?.kind === 'word') return false;
  } else if (!plus && !open && groups < 3) return false;
  return cover(context, plus || open ? at - 1 : at, last, 'phone');
};

export const maskOrdinal: Masker = (context, at) => {
  const suffix = context.tokens[at + 1];
  return touches(suffix) && /^(?:st|nd|rd|th)$/.test(suffix.lower) ? cover(context, at, at + 1, 'ordinal') : false;
};

/** `3.7.0`, `192.168.0.1`, `4.x`, `007`: more than one dot is a version unless the groups are thousands. */
export const maskDotted: Masker = (context, at) => {
  const { tokens } = context;
  const { text } = tokens[at]!;
  const wild = touches(tokens[at + 1]) && tokens[at + 1]!.text === '.' && touches(tokens[at + 2]);
  if (wild && tokens[at + 2]!.lower === 'x') return cover(context, at, at + 2, 'version');
  if (/\..*\./.test(text) && !/^\d{1,3}(?:\.\d{3})+$/.test(text)) return cover(context, at, at, 'version');
  return /^0\d/.test(text) && !/^00?[.,]/.test(text) ? cover(context, at, at, 'code') : false;
};

/** Three plain numbers or more in a list are names: `850, 855 and 856 documents`, `6, 7 and 8`. */
export const maskNumberList: Masker = (context, at) => {
  const { tokens } = context;
  if (tokens[at]!.text.includes(',') || measures(tokens, at)) return false;
  let last = at;
  let count = 1;
  for (let next = at + 1; next < tokens.length && count < 40; next++) {
    const token = tokens[next]!;
    if (token.kind === 'number') {
      if (token.text.includes(',') || measures(tokens, next)) return false;
      last = next;
      count++;
    } else if (!/^(?:,|&|and|or|\/)$/.test(token.lower) || next - last > 2) break;
  }
  if (count < 3 || last - at < 4) return false;
  return cover(context, at, last, 'code');
};

/** `#2440` is a ticket; `#1` to `#10` alone is a rank. */
export const maskHash: Masker = (context, at) => {
  const { tokens } = context;
  const hash = tokens[at - 1];
  if (hash?.text !== '#' || tokens[at]!.spaced) return false;
  const before = tokens[at - 2];
  const code = NUMBERED_THINGS.test(before?.lower ?? '') || !/^(?:[1-9]|10)$/.test(tokens[at]!.text);
  return code || (before?.kind === 'word' && !hash.spaced) ? cover(context, at - 1, at, 'code') : false;
};

/** A number after the name of an identifier: `Patent US 9,123,456`, `DOI 10.1145/33`, `Reg. No. 4411`. */
export const maskIdentifier: Masker = (context, at) => {
  const { tokens } = context;
  for (let i = at - 1; i >= 0 && at - i <= 4; i--) {
    const token = tokens[i]!;
    if (token.kind === 'word' && IDENTIFIED.has(token.lower)) return cover(context, at, gluedEnd(tokens, at), 'code');
    const link =
      token.kind === 'symbol'
        ? '.:#-/('.includes(token.text)
        : /^(?:US|EP|WO|IN|No|no|number|Number|Nr|id|ID)$/.test(token.text);
    if (!link) return false;
  }
  return false;
};

/** Letters or marks glued to the number that are no unit: `2D`, `11i`, `24x7`, `3-way`, `1-on-1`. */
export const maskNumberCode: Masker = (context, at) => {
  const { tokens } = context;
  const next = tokens[at + 1];
  if (next?.spaced) return maskSpacedModifier(context, at);
  if (!next) return false;
  if (next.kind === 'word') return maskGluedLetters(context, at);
  return '-‑–'.includes(next.text) ? maskFixedModifier(context, at) : false;
};

/** What stands behind the name of the maker of instruments "10x": `10x Genomics`, `10x Visium`, `10x single-cell libraries`. */
const TENFOLD_NAME = /^(?:genomics|visium|chromium|xenium|multiome|spatial|single|scrna|snrna|scatac)$/;

/** `10x Genomics` is a maker, not ten times. */
export const maskMaker: Masker = (context, at) => {
  const [number, sign, noun] = context.tokens.slice(at, at + 3);
  const named = number?.text === '10' && sign?.lower === 'x' && TENFOLD_NAME.test(noun?.lower ?? '');
  return named ? cover(context, at, at + 2, 'name') : false;
};

/** `24x7`, `4 x 4`, `1920x1080x3`: a size or an availability, not a multiplier. */
export const maskProduct: Masker = (context, at) => {
  const { tokens } = context;
  if (!/^[x×*]$/.test(tokens[at + 1]?.lower ?? '') || tokens[at + 2]?.kind !== 'number') return false;
  let last = at + 2;
  while (last - at < 8 && /^[x×*]$/.test(tokens[last + 1]?.lower ?? '') && tokens[last + 2]?.kind === 'number')
    last += 2;
  return cover(context, at, gluedEnd(tokens, last), 'code');
};

const RESOLUTION = /^(?:2|4|5|8)k$/i;

function maskGluedLetters(context: MaskContext, at: number): boolean {
  const { tokens } = context;
  const last = gluedEnd(tokens, at);
  if (last > at + 1) {
    const words = tokens.slice(at, last + 1).filter((token) => token.kind === 'word');
    return words.every((word) => unitNamed(word.text, true)?.dimension === 'time' || word.text === 'm')
      ? false
      : cover(context, at, last, 'code');
  }
  const written = tokens[at]!.text + tokens[at + 1]!.text;
  const following = tokens[at + 2];
  const money = currencySymbol(tokens[at - 1]?.text ?? '') !== null;
  if (RESOLUTION.test(written) && !money && !pluralPhrase(tokens, at + 2) && !/^[+/]$/.test(following?.text ?? '')) {
    const before = tokens[at - 1]?.lower ?? '';
    if (/^(?:in|at|a|the|for|with|using|supporting|native|true)$/.test(before) || following?.kind === 'word')
      return cover(context, at, at + 1, 'name');
  }
  if (RACES.test(following?.lower ?? '') && /k$/i.test(written)) return cover(context, at, at + 1, 'name');
  if (/^802\./.test(written)) return cover(context, at, at + 1, 'code');
  if (/^10+s$/.test(written) && following?.lower === 'of') return false;
  if (/^401k$/i.test(written)) return cover(context, at, at + 1, 'name');
  return isUnitSuffix(context, at) ? false : cover(context, at, at + 1, 'code');
}

/** Whether the letters glued to a number are a unit, a scale, a currency, or a word run into it. */
function isUnitSuffix(context: MaskContext, at: number): boolean {
  const { tokens } = context;
  const suffix = tokens[at + 1]!;
  const amount = amountAt(tokens, at);
  if (amount && (amount.next > at + 1 || amount.scaled)) {
    if (suffix.text === 'M' && !amount.unit) return countsMillions(context, at, amount.next);
    if (amount.design && suffix.text.length === 1 && tokens[at - 1]?.kind === 'word' && isCapitalised(tokens[at - 1]!))
      return false;
    return !(suffix.text === 's' && isCapitalised(tokens[at - 1] ?? suffix));
  }
  if (suffix.lower === 'plus' || currencyWord(suffix.text)) return true;
  return suffix.text.length > 3 && !hasInnerCapital(suffix) && !isCapitalised(suffix);
}

/** `5M` is five million beside a noun, a rate or a comparison; alone it is a name. */
function countsMillions(context: MaskContext, at: number, next: number): boolean {
  const { tokens } = context;
  const amount = amountAt(tokens, at)!;
  const before = tokens[at - 1];
  if (amount.plus || amount.high !== null || tokens[next]?.text === '/' || pluralPhrase(tokens, next)) return true;
  if (before && /^(?:to|from|by|over|reaching|than|nearly|under)$/.test(before.lower)) return true;
  if (before && before.kind === 'symbol' && /^[~<>→\-–=:]$/.test(before.text)) return true;
  return (
    comparatorOf(tokens, amount).comparator !== null ||
    periodAt(tokens, next) !== null ||
    /^(?:user|customer|row|request|record|parameter|member|subscriber|download|annual)$/.test(tokens[next]?.lower ?? '')
  );
}

/** `24 hours a day`, `24-hour support`; but `within 24 hours` measures. */
export const maskAvailability: Masker = (context, at) => {
  const { tokens } = context;
  if (tokens[at]!.text !== '24' || TIME_LIMITS.test(tokens[at - 1]?.lower ?? '')) return false;
  const hours = tokens[at + 1]?.text === '-' ? at + 2 : at + 1;
  if (!/^(?:h|hrs?|hours?)$/.test(tokens[hours]?.lower ?? '')) return false;
  return ROUND_THE_CLOCK.test(tokens[hours + 1]?.lower ?? '') ? cover(context, at, hours, 'idiom') : false;
};

/** `3 phase motors`, `2 way sync`: as with a hyphen, when a noun follows. */
function maskSpacedModifier(context: MaskContext, at: number): boolean {
  const { tokens } = context;
  const word = tokens[at + 1]!;
  if ((tokens[at]!.text.length > 2 && word.lower !== 'level') || !SPACED_MODIFIERS.has(word.lower)) return false;
  return tokens[at + 2]?.kind === 'word' ? cover(context, at, at + 1, 'idiom') : false;
}

/** `3-way`, `64-bit`, `1-on-1`, `2-in-1`. */
function maskFixedModifier(context: MaskContext, at: number): boolean {
  const { tokens } = context;
  const form = tokens[at + 2];
  if (touches(form) && /^[A-Z]$/.test(form.text)) return cover(context, at, at + 2, 'code');
  const word = tokens[at + 2];
  if (!touches(word) || word.kind !== 'word') return false;
  const third = tokens[at + 3]?.text === '-' && touches(tokens[at + 4]) ? tokens[at + 4] : undefined;
  if (word.lower === 'to' && third?.kind === 'number') return false;
  return FIXED_MODIFIERS.has(word.lower) ? cover(context, at, third ? at + 4 : at + 2, 'idiom') : false;
}

/** Letters first: `S3`, `OAuth2`, `MV45AFZZ`, `p99`, `v1.2`; but `Rs500`, `by15%`, `x10` measure. */
export const maskLetterCode: Masker = (context, at) => {
  const { tokens } = context;
  const first = tokens[at]!;
  const last = gluedEnd(tokens, at);
  if (last === at || tokens[at + 1]!.kind !== 'number') return false;
  if (currencyWord(first.text) && first.text !== 'RS') return false;
  const amount = amountAt(tokens, at + 1);
  const measured = amount?.kind === 'percent' || amount?.kind === 'money';
  if (!hasCapital(first) && measured && first.text.length > 1) return false;
  if (/^(?:x|over|under|to|by|of|than|upto)$/.test(first.text)) return false;
  let end = last;
  while (end - at < 60 && joinsCode(context, end + 1)) end = gluedEnd(tokens, end + 2);
  if (touches(tokens[end + 1]) && tokens[end + 1]!.text === '+') end++;
  return cover(context, at, end, 'code');
};

/** A mark between two parts of one code: `IEC-61508`, `RS232/485`. */
function joinsCode(context: MaskContext, at: number): boolean {
  const mark = context.tokens[at];
  const next = context.tokens[at + 1];
  return touches(mark) && '-./_'.includes(mark.text) && touches(next) && next.kind !== 'symbol';
}
