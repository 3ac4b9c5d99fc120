import { foldName } from './fold.ts';
import { technologies } from './table.ts';
import type { Token } from './tokens.ts';
import type { SpellingEntry } from './types.ts';

/** A stretch of the text that spells a known name, whether it is meant or not. Offsets are UTF-16, half-open. */
export interface Match {
  readonly start: number;
  readonly end: number;
  /** Indexes of the first and last word. */
  readonly first: number;
  readonly last: number;
  readonly key: string;
  readonly entry: SpellingEntry;
  /** The vendor is named right before, so that no doubt is left: "tomcat" of "Apache tomcat". */
  readonly vendored?: boolean;
  /** The word is only near the name. */
  readonly misspelt?: boolean;
}

/** Names are told apart by their first letters; this is how many. */
const PREFIX = 4;
const MOST_WORDS = 6;

/** What may stand between two words of one name, and what it adds to the key. */
const JOINTS: ReadonlyMap<string, string> = new Map([
  ...['', ' ', '  ', '\u00a0', '-', '\u2010', '\u2011', '.', '_', '*', '::', '/', ' / '].map(
    (sign): [string, string] => [sign, ''],
  ),
  ["'", "'"],
  ['&', '&'],
  [' & ', '&'],
]);

/** What a gap adds to the key; undefined where a name cannot go on. A colon is part of few names: "micro:bit". */
function jointBetween(gap: string, key: string): string | undefined {
  if (gap !== ':') return JOINTS.get(gap);
  return technologies()
    .find(key)
    ?.accepted.some((spelling) => spelling.includes(':'))
    ? ''
    : undefined;
}

/** A number goes on behind the dot, so that the name may not end here: "OAuth 2" of "OAuth 2.1". */
const DECIMAL = /^\d\.[1-9]$/;

const FUNCTION_WORDS = new Set(
  'it is in on up out to of for the at by as we us me or and so do if an be am are'.split(' '),
);

/** A word that only stands before something else, or the edge of a list's item: what follows is a name or a thing. */
const PLACE_BEFORE =
  /(?:^|[,;:/] ?| (?:and|or) |(?:^| )(?:in|with|on|via|using|through|from|into|behind|by|use[ds]?) )$/i;
/** Behind a small word that goes on with the sentence only a preposition makes it a part of a name: "layouts in in design". */
const PREPOSITION_BEFORE = /(?:^| )(?:in|with|on|via|using|through|from|into|behind|by|use[ds]?) $/i;
const PLACE_AFTER = /^(?:$|[,;:/.)]| (?:and|or|for|to|in|with|on|as|via|while|at|from|plus|by) )/i;

/**
 * Single letters and short words that spell a name by chance: "I am" is not IAM. Where a tool stands they may be one that is
 * written as two: "counted in image j", "managed through in tune", "revit, sketch up and rhino".
 */
function isChance(
  text: string,
  tokens: readonly Token[],
  first: number,
  last: number,
  key: string,
  entry: SpellingEntry,
): boolean {
  // A slip that the table lists is none by chance: "C sharp".
  if (entry.accepted.length === 0 && !entry.former) return false;
  if (entry.accepted.some((spelling) => /[^\p{L}\p{N}+#]/u.test(spelling))) return false;
  const small = tokens
    .slice(first, last + 1)
    .filter(({ folded }) => /^[a-z]$/.test(folded) || FUNCTION_WORDS.has(folded)).length;
  if (key.length <= 4 ? /^[a-z]{3,}\d+$/.test(key) : small === 0) return false;
  if (small !== 1 || last !== first + 1 || key.length < 4) return true;
  const { start, folded } = tokens[first]!;
  const place = FUNCTION_WORDS.has(folded) ? PREPOSITION_BEFORE : PLACE_BEFORE;
  const after = text.slice(tokens[last]!.end, tokens[last]!.end + 8);
  return !place.test(text.slice(Math.max(0, start - 9), start)) || !PLACE_AFTER.test(after);
}

/** Is the name one that only its place tells from ordinary words ("in tune", "image j")? */
export function isTornName(tokens: readonly Token[], { first, last, entry }: Match): boolean {
  if (last !== first + 1 || entry.accepted.length === 0) return false;
  if (entry.accepted.some((spelling) => /[^\p{L}\p{N}+#]/u.test(spelling))) return false;
  return [tokens[first]!, tokens[last]!].some(({ folded }) => /^[a-z]$/.test(folded) || FUNCTION_WORDS.has(folded));
}

/** A stroke stands between two names ("Oracle/SQL", "Office/365"), but in those that have one: "PL/SQL". */
const hasStroke = ({ accepted }: SpellingEntry): boolean => accepted.some((spelling) => spelling.includes('/'));

function longestMatchAt(text: string, tokens: readonly Token[], first: number): Match | undefined {
  const table = technologies();
  const token = tokens[first]!;
  let key = token.folded;
  let limit = key.length >= PREFIX ? table.longestFrom(key.slice(0, PREFIX)) : Number.POSITIVE_INFINITY;
  if (limit === 0) return undefined;
  let found: Match | undefined;
  let stroke = false;
  for (let last = first; ; ) {
    const entry =
      key.length <= limit && !DECIMAL.test(text.slice(tokens[last]!.end - 1, tokens[last]!.end + 2))
        ? table.find(key)
        : undefined;
    const parted = stroke && entry && !hasStroke(entry);
    if (entry && !parted && (last === first || !isChance(text, tokens, first, last, key, entry)))
      found = { start: token.start, end: tokens[last]!.end, first, last, key, entry };
    last += 1;
    const next = tokens[last];
    if (!next || last - first >= MOST_WORDS || key.length >= limit) break;
    const gapStart = tokens[last - 1]!.end;
    if (next.start - gapStart > 3) break;
    const gap = text.slice(gapStart, next.start);
    const between = jointBetween(gap, key + next.folded);
    if (between === undefined) break;
    stroke ||= gap.includes('/');
    key += between + next.folded.replace('.', '');
    if (limit === Number.POSITIVE_INFINITY && key.length >= PREFIX) limit = table.longestFrom(key.slice(0, PREFIX));
    if (limit === 0) break;
  }
  return found;
}

const DIGITS_BEHIND = /^([a-z.]{4,}?)(\d{1,2}[a-z]?)$/;

/** A name with its version glued on: "Java8", "Angular2". */
function gluedVersion(token: Token, index: number): Match | undefined {
  const parts = DIGITS_BEHIND.exec(token.folded);
  const key = parts?.[1];
  const entry = key === undefined ? undefined : technologies().find(key);
  if (!entry || !key || entry.technology.homograph === 2) return undefined;
  return { start: token.start, end: token.start + key.length, first: index, last: index, key, entry };
}

/** The names a text spells, longest first, none overlapping another. */
export function findMatches(text: string, tokens: readonly Token[]): readonly Match[] {
  const matches: Match[] = [];
  for (let index = 0; index < tokens.length; ) {
    const match = longestMatchAt(text, tokens, index) ?? gluedVersion(tokens[index]!, index);
    if (match) matches.push(match);
    index = match ? match.last + 1 : index + 1;
  }
  return matches;
}

const VENDORS = new Set(['microsoft', 'apache', 'google', 'amazon', 'adobe', 'autodesk', 'oracle', 'ibm', 'sap']);

/** The part of a match behind the vendor's name ("tomcat" of "Apache tomcat"), where it names the same technology. */
export function withoutVendor(match: Match, tokens: readonly Token[]): Match | undefined {
  const { technology } = match.entry;
  let skipped = 0;
  for (let first = match.first; first < Math.min(match.last, match.first + 2); ) {
    skipped += tokens[first]!.folded.length;
    const vendor = match.key.slice(0, skipped);
    if (vendor === 'ms' || (foldName(technology.name).startsWith(vendor) && !VENDORS.has(vendor))) return undefined;
    first += 1;
    const key = match.key.slice(skipped);
    const entry = technologies().find(key);
    if (entry?.technology === technology)
      return { ...match, start: tokens[first]!.start, first, key, entry, vendored: true };
  }
  return undefined;
}
