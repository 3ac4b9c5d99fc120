import { ONGOING } from './ongoing.ts';
import type { DateToken } from './tokens.ts';
import { FROM_WORDS, MONTHS, RANGE_WORDS, SEASONS } from './words.ts';

/** Longer words are no months run together. */
const longest = 24;

const ordinals = new Set(['st', 'nd', 'rd', 'th', 'er', 'ter', 'de']);
const ongoing = new Set(ONGOING.flatMap((phrase) => (phrase.length === 1 && phrase[0]!.length > 2 ? phrase : [])));

const names = (word: string): boolean => MONTHS.has(word) || SEASONS.has(word) || ongoing.has(word);
const joins = (word: string): boolean => word.length > 1 && (RANGE_WORDS.has(word) || FROM_WORDS.has(word));

/**
 * Takes words apart that were written without a space: the "thApr" of "09thApr.2014", the "toApril" of
 * "March2011toApril2012". Only where every part is a word of dates; the last one is a month, a season or "present".
 */
export function splitGlued(tokens: readonly DateToken[]): readonly DateToken[] {
  return tokens.flatMap((token, at) => {
    const { kind, text, start, end } = token;
    // Folded text that is longer or shorter than what was written has no places to cut at.
    if (kind !== 'word' || text.length > longest || text.length !== end - start || names(text) || joins(text))
      return token;
    const before = tokens[at - 1];
    const afterNumber = before?.kind === 'number' && !token.spaced;
    const parts = partsOf(text, afterNumber && before.digits <= 2, afterNumber);
    if (!parts) return token;
    let from = start;
    return parts.map((part, index) => {
      const one = { ...token, text: part, start: from, end: from + part.length, spaced: index === 0 && token.spaced };
      from += part.length;
      return one;
    });
  });
}

/** The parts of a word: an ordinal's ending after a day, what joins two dates, a month; null where it has none such. */
function partsOf(text: string, afterDay: boolean, afterNumber: boolean): readonly string[] | null {
  // "2018aJulio": after a year one letter joins as well.
  if (afterNumber && !afterDay && RANGE_WORDS.has(text[0]!) && names(text.slice(1))) return [text[0]!, text.slice(1)];
  for (let cut = 2; cut <= text.length - 2; cut++) {
    const first = text.slice(0, cut);
    const rest = text.slice(cut);
    if (afterDay && ordinals.has(first) && names(rest)) return [first, rest];
    if ((afterNumber || cut > 3) && joins(first) && names(rest)) return [first, rest];
    if (!names(first)) continue;
    for (let next = 2; next <= rest.length - 2; next++)
      if (joins(rest.slice(0, next)) && names(rest.slice(next))) return [first, rest.slice(0, next), rest.slice(next)];
  }
  return null;
}
