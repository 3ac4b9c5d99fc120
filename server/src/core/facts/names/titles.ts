import { isKnownWord } from '../../reading/words/index.ts';
import { isNear } from './employers.ts';

/** Two words of one stem that stand for each other in titles: Developer and Development. */
const families: readonly (readonly string[])[] = [
  ['developer', 'development'],
  ['engineer', 'engineering'],
  ['manager', 'management'],
  ['consultant', 'consulting', 'consultancy'],
  ['administrator', 'administration'],
  ['designer', 'design'],
  ['coordinator', 'coordination'],
  ['researcher', 'research'],
  ['tester', 'testing', 'test'],
  ['programmer', 'programming'],
];

const familyOf = new Map(families.flatMap((family) => family.map((word) => [word, family[0]!])));
const levels = /^(?:[ivx]{1,4}|[1-9]|l\d|sr|senior|jr|junior|lead|staff|principal|associate|the|of)$/;

/** The words of a title without levels and without what stands behind a comma or a dash: the team, the product. */
export const titleWords = (title: string): readonly string[] =>
  (/^[^,(|–—]{1,120}/.exec(title)?.[0] ?? '')
    .toLowerCase()
    .split(/\s-\s/)[0]!
    .match(/[\p{L}\p{N}]+/gu)
    ?.filter((word) => !levels.test(word)) ?? [];

/**
 * The word in which a title differs from another that is otherwise the same: `developer` of "Software Developer
 * Engineer" beside "Software Development Engineer". Null where they are equal or differ in more.
 */
export function variantWord(
  title: readonly string[],
  other: readonly string[],
): { word: string; instead: string } | null {
  if (title.length !== other.length || title.length < 2) return null;
  const at = title.findIndex((word, index) => word !== other[index]);
  if (at < 0 || title.slice(at + 1).some((word, index) => word !== other[at + 1 + index])) return null;
  const family = familyOf.get(title[at]!);
  return family !== undefined && family === familyOf.get(other[at]!) ? { word: title[at]!, instead: other[at]! } : null;
}

/**
 * The word in which a title misspells another that is otherwise the same: `enginer` of "Data Enginer" beside "Data
 * Engineer". Only where one of the two words is no word at all. Null where they are equal or differ otherwise.
 */
export function misspeltWord(
  title: readonly string[],
  other: readonly string[],
): { word: string; instead: string } | null {
  if (title.length !== other.length) return null;
  const at = title.findIndex((word, index) => word !== other[index]);
  if (at < 0 || title.slice(at + 1).some((word, index) => word !== other[at + 1 + index])) return null;
  const [word, instead] = [title[at]!, other[at]!];
  // Endings tell men's titles from women's: Ingeniera, Ingeniero.
  const ending = word.length === instead.length && word.slice(0, -1) === instead.slice(0, -1);
  if (ending || word.startsWith(instead) || instead.startsWith(word)) return null;
  return isNear(word, instead) && !isKnownWord(word) && isKnownWord(instead) ? { word, instead } : null;
}

/** Seniority that a headline may claim, and the titles that bear it out, lowest first. */
const ranks: readonly { readonly claim: RegExp; readonly borne: RegExp }[] = [
  {
    claim: /\b(?:senior|sr\.?)(?=\s)/i,
    borne:
      /\b(?:senior|sr|staff|principal|lead|leader|head|chief|director|manager|vp|vice president|president|architect|distinguished|fellow|partner|founder|co-?founder|owner|cto|ceo|cio|coo|professor|iii|iv|v|[3-9]|l[5-9])\b/i,
  },
  {
    claim: /\bstaff (?=\p{L}*\s?(?:engineer|developer|designer|scientist|software))/iu,
    borne:
      /\b(?:staff|principal|distinguished|fellow|architect|head|chief|director|vp|vice president|founder|cto|ceo|iv|v|l[6-9])\b/i,
  },
  {
    claim: /\b(?:principal|distinguished)(?=\s)/i,
    borne:
      /\b(?:principal|distinguished|fellow|head|chief|director|vp|vice president|founder|cto|ceo|partner|v|l[7-9])\b/i,
  },
  {
    claim: /\b(?:director|vice president|vp|head of|chief \p{L}+ officer|c[teoif]o)\b/iu,
    borne: /\b(?:director|vice president|vp|head|chief|president|founder|co-?founder|owner|partner|c[teoif]o)\b/i,
  },
];

const wishful = /\b(?:aspiring|seeking|looking|open to|future|former|formerly|ex-?|toward|towards|next)\b/i;

/** The first title of a headline: what stands before the bar, the dash or the comma. */
const firstPart = (headline: string): string => /^[^|•·–—,]{0,100}/u.exec(headline)?.[0] ?? '';

/** The seniority a headline claims that none of the positions bears out, as written; null where all is well. */
export function unborne(headline: string, positions: readonly string[]): string | null {
  const part = firstPart(headline);
  if (positions.length === 0 || wishful.test(headline)) return null;
  for (const { claim, borne } of ranks) {
    const found = claim.exec(part)?.[0];
    if (found !== undefined) return positions.some((position) => borne.test(position)) ? null : found.trim();
  }
  return null;
}

/** The title a headline gives, for the sentence that compares it. */
export const headlineTitle = (headline: string): string => firstPart(headline).trim();
