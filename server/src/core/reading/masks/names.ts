import {
  LABEL_NOUNS,
  NUMBER_LEADS,
  NUMBER_PREFIXES,
  NUMBERED_PERIODS,
  RUNNERS,
  UPGRADE_STEMS,
} from '../en/maskWords.ts';
import { isPluralNoun } from '../en/nouns.ts';
import { scoreNamedBefore } from '../en/scores.ts';
import { analyseVerb } from '../en/verbs.ts';
import { isGrouped } from '../numbers.ts';
import { hasInnerCapital, isCapitalised, type Token } from '../tokens.ts';
import { counts, cover, gluedEnd, hasCapital, type MaskContext, type Masker, measures, touches } from './context.ts';
import { FAMILIES } from './families.ts';

const SEPARATORS = new Set([',', '/', '&', '-', '–', '—', '|', '…', '→', 'and', 'or', 'to', 'through', '+', '(', '.']);

/** Whether the word reads as a proper name: capitals, and no verb, lead or opening of a sentence. */
export function isName(context: MaskContext, at: number): boolean {
  const token = context.tokens[at];
  if (token?.kind !== 'word' || NUMBER_LEADS.has(token.lower) || token.lower.endsWith('ly')) return false;
  if (token.text.length > 1 && hasInnerCapital(token) && !isPluralNoun(token.lower)) return true;
  if (!isCapitalised(token)) return false;
  const verb = analyseVerb(token.lower) !== null;
  if (!opensSentence(context.tokens, at)) return !(context.titleCase() && (verb || isPluralNoun(token.lower)));
  return context.english && !verb && !/(?:ed|ing)$/.test(token.lower) && !isPluralNoun(token.lower);
}

function opensSentence(tokens: readonly Token[], at: number): boolean {
  const previous = tokens[at - 1];
  return !previous || /^[.!?;:•*>]$/.test(previous.text) || '-–—'.includes(previous.text);
}

/** A name, a label or a family before the number: `Java 8`, `Tier 2`, `Room 204`, `SQL Server (2008`. */
export const maskNamed: Masker = (context, at) => {
  const { tokens } = context;
  const before = tokens[at - 1];
  const { text } = tokens[at]!;
  if (!before) return false;
  if (tokens[at + 1]?.lower === 'series') {
    cover(context, at, at, 'version');
    return maskSequence(context, at, true);
  }
  if (before.kind === 'symbol') return maskJoined(context, at);
  if (before.kind !== 'word' || (measures(tokens, at) && !isModel(context, at)) || scoreNamedBefore(tokens, at))
    return false;
  const period = NUMBERED_PERIODS.has(before.lower) && !counts(tokens, at) && text.length < 3;
  if ((period || LABEL_NOUNS.has(before.lower)) && !isGrouped(text)) {
    cover(context, at, versionEnd(tokens, at), 'label');
    return maskSequence(context, at, true);
  }
  const family = FAMILIES.has(before.lower) && (hasCapital(before) || !isPluralNoun(before.lower));
  const decimal = text.includes('.');
  const plus = touches(tokens[at + 1]) && tokens[at + 1]!.text === '+';
  if (plus && !family && !decimal) return false;
  if (!family && !isName(context, at - 1) && !isLabelled(context, at)) return maskUpgraded(context, at);
  if (isGrouped(text)) return false;
  if (!family && !decimal && context.titleCase() && counts(tokens, at)) return false;
  cover(context, at, versionEnd(tokens, at), 'version');
  return maskSequence(context, at, false);
};

/**
 * A count follows a verb, a preposition, a determiner or a comma, hardly ever a bare noun: in `esx 5 hosts` and
 * `redhat 6 servers` the number belongs to the noun before it.
 */
function isLabelled({ tokens }: MaskContext, at: number): boolean {
  const before = tokens[at - 1]!;
  if (!RUNNERS.test(tokens[at + 1]?.lower ?? '') || !tokens[at]!.spaced || tokens[at]!.text.length > 4) return false;
  if (before.text.length < 2 || NUMBER_LEADS.has(before.lower) || isPluralNoun(before.lower)) return false;
  return !/(?:ly|ed|ing|'s|al|new|ive|ous)$/.test(before.lower) && analyseVerb(before.lower) === null;
}

/** `Nexus 7K`: a small number of thousands right behind a name is a model. */
function isModel(context: MaskContext, at: number): boolean {
  const { tokens } = context;
  const letter = tokens[at + 1];
  if (!touches(letter) || !/^[kK]$/.test(letter.text) || tokens[at]!.text.length > 1) return false;
  return isName(context, at - 1) && !opensSentence(tokens, at - 1) && !counts(tokens, at);
}

/** A number joined to a name by a symbol: `HTTP/2`, `SHA-256`, `Python (3.8)`, `C++ 17`, `Vista/7`. */
const maskJoined: Masker = (context, at) => {
  const { tokens } = context;
  const mark = tokens[at - 1]!;
  const name = tokens[at - 2];
  if (measures(tokens, at)) return false;
  const plusPlus = mark.text === '+' && name?.text === '+' && tokens[at - 3]?.kind === 'word';
  if (plusPlus) return cover(context, at, gluedEnd(tokens, at), 'version');
  if (name?.kind !== 'word') return false;
  if (!mark.spaced && !tokens[at]!.spaced && '-‑–/_.'.includes(mark.text)) {
    if (NUMBER_PREFIXES.test(name.lower)) return false;
    if (!hasCapital(name) && !LABEL_NOUNS.has(name.lower) && !FAMILIES.has(name.lower)) return false;
    cover(context, at - 2, versionEnd(tokens, at), 'code');
    return maskSequence(context, at, true);
  }
  if (mark.text === ',' && FAMILIES.has(tokens[at - 3]?.lower ?? '') && !counts(tokens, at)) {
    cover(context, at, versionEnd(tokens, at), 'version');
    return maskSequence(context, at, true);
  }
  if (mark.text === '(') {
    const versioned = FAMILIES.has(name.lower) || (hasInnerCapital(name) && tokens[at]!.text.includes('.'));
    if (!versioned || counts(tokens, at)) return false;
    cover(context, at, at, 'version');
    return maskSequence(context, at, true);
  }
  return mark.text === '.' && name.lower === 'no' ? cover(context, at, at, 'label') : false;
};

const MAX_CONSECUTIVE = 4;

/**
 * After a masked number, the rest of its list: `7, 8 and 10`, `2.6/3.4`, `(2003, 2008 R2)`. `any`: also numbers that
 * do not rise. Always true.
 */
export function maskSequence(context: MaskContext, at: number, any: boolean): true {
  const { tokens } = context;
  let last = at;
  while (tokens[last + 1] && context.covered[last + 1]) last++;
  const first = last;
  for (let value = Number.parseFloat(tokens[at]!.text); ; ) {
    let next = last + 1;
    while (next - last < 4 && SEPARATORS.has(tokens[next]?.lower ?? '')) next++;
    if (next === last + 1 || tokens[next]?.kind !== 'number' || measures(tokens, next)) return true;
    const { text } = tokens[next]!;
    const following = Number.parseFloat(text);
    const rises = following > value;
    if ((!any && !rises && text.length < 3) || isGrouped(text)) return true;
    const model = text.length > 2 && text.length === tokens[at]!.text.length;
    const consecutive = model || last > first || (rises && following < value + MAX_CONSECUTIVE);
    if (counts(tokens, next) && !consecutive && (!any || following > 12)) return true;
    last = versionEnd(tokens, next);
    cover(context, next, last, 'version');
    value = following;
  }
}

/** The end of a version: the number with glued letters, a plus, and `R2`, `SP1` after it. */
function versionEnd(tokens: readonly Token[], at: number): number {
  let last = gluedEnd(tokens, at);
  if (touches(tokens[last + 1]) && tokens[last + 1]!.text === '+') last++;
  const more = tokens[last + 1];
  const release =
    more?.spaced && /^(?:R|SP)$/.test(more.text) && touches(tokens[last + 2]) && tokens[last + 2]!.kind === 'number';
  return release ? last + 2 : last;
}

/** Beside "upgraded", "migrated", bare numbers that change are versions: `upgraded from 4.2 to 5.0`. */
const maskUpgraded: Masker = (context, at) => {
  const { tokens } = context;
  const { text } = tokens[at]!;
  if (text.length > 5 || text.includes(',') || !/^(?:from|to)$/.test(tokens[at - 1]!.lower) || counts(tokens, at))
    return false;
  for (let i = at - 2; i >= 0 && at - i < 12; i--)
    if (UPGRADE_STEMS.some((stem) => tokens[i]!.lower.startsWith(stem))) return cover(context, at, at, 'version');
  return false;
};
