import type { Token } from '../tokens.ts';

/** Nouns that are plural without an s, or that count like a plural. */
const PLURALS = new Set(
  `people children men women feet teeth mice geese staff personnel criteria phenomena analyses hypotheses theses crises
  indices matrices vertices axes alumni faculty media data code aircraft fish sheep series species bacteria curricula
  schemata formulae cattle police crew headcount inventory equipment software hardware traffic revenue documentation
  inmates livestock freelancers folks kids followers impressions k12 evs apis sdks pcs vms pods`.split(/\s+/),
);

/** Words that end in s and are no plural noun. */
const NOT_PLURAL = new Set(
  `is was has does as this its his hers ours yours theirs us less across always perhaps towards besides business process
  access success progress address press class cross gross loss mass boss glass grass dress stress campus status focus
  bonus census virus basis analysis hypothesis crisis thesis emphasis diagnosis various previous continuous autonomous
  simultaneous serious numerous famous obvious precious bus gas plus versus thus lens news physics mathematics economics
  statistics ethics politics logistics analytics electronics robotics genomics dynamics mechanics graphics wireless
  business-critical harness awareness fitness wellness readiness kubernetes aws jenkins redis css js ios macos sas
  dos windows postgres express rails pandas keras kibana nexus cypress lambdas maps sometimes afterwards upwards
  downwards forwards hence overseas indoors outdoors nowadays whereas yes minus ms s tps qps rps`.split(/\s+/),
);

/** Words that end a noun phrase: what follows a number up to one of these is no counted noun. */
const BREAKERS = new Set(
  `a an the this that these those and or nor but if then than as at by for from in into of off on onto out over per
  through throughout to toward towards under until up upon via with within without while when where which who whose
  is are was were be been being has have had do does did can could will would shall should may might must not no
  so because since after before between among during about against along across around behind below beneath beside
  beyond despite down except inside near outside past versus vs including included resulting leading using
  i we he she it they my our your his her their its also all any both each every either neither here there
  he's it's more less fewer most least very too only just even still already again ago later earlier sooner faster
  slower ahead early late respectively annually monthly weekly daily yearly hourly quarterly nationwide worldwide
  globally overall total totaling totalling`.split(/\s+/),
);

/** Adjectives among the breakers that do stand before a counted noun: `12 daily reports`, `3 more stores`. */
const MODIFIERS = new Set('daily weekly monthly yearly hourly quarterly annual more total overall past'.split(' '));

/** Whether a lower-case word ends the noun phrase it stands behind: "450 across the county". */
export const endsPhrase = (lower: string): boolean => BREAKERS.has(lower);

/** Whether a word reads as a plural noun by its form alone. */
export function isPluralNoun(lower: string): boolean {
  if (PLURALS.has(lower)) return true;
  if (lower.length < 3 || NOT_PLURAL.has(lower)) return false;
  return lower.endsWith('s') && !/(?:ss|us|'s|ous)$/.test(lower);
}

export interface NounPhrase {
  /** Index of the first token of the phrase and of its head noun. */
  readonly first: number;
  readonly head: number;
}

const MAX_MODIFIERS = 5;

/**
 * The counted noun phrase that starts at a token: up to five modifiers and a plural head (`unique Ethernet servers`).
 * Compounds are followed to their last plural noun (`content specialist areas`). Null when none starts there.
 */
export function pluralPhrase(tokens: readonly Token[], at: number): NounPhrase | null {
  let head = -1;
  for (let i = at; i < tokens.length && i - at <= MAX_MODIFIERS * 2; i++) {
    const token = tokens[i]!;
    if (token.kind === 'symbol') {
      const hyphen = "-–/&’'".includes(token.text) && (token.text === '&' || !token.spaced);
      const listComma = token.text === ',' && head < 0 && i > at && tokens[i + 1]?.spaced;
      const quote = '"“”‘`*_'.includes(token.text);
      if (!hyphen && !listComma && !quote) break;
      continue;
    }
    if (token.kind === 'number') {
      if (token.spaced || i === at) break;
      continue;
    }
    const modifier = MODIFIERS.has(token.lower) && tokens[i + 1]?.kind === 'word';
    const code = tokens[i + 1]?.kind === 'number' && !tokens[i + 1]!.spaced;
    if (code) continue;
    if (
      BREAKERS.has(token.lower) &&
      !isHyphenated(tokens, i) &&
      !(modifier && head < 0) &&
      !(token.lower === 'and' && head < 0 && i > at)
    )
      break;
    if (isPluralNoun(token.lower) || isPluralAcronym(token)) head = i;
    else if (head >= 0) break;
  }
  return head < 0 ? null : { first: at, head };
}

/** Is a word part of a hyphenated one: the "on" of "on-call", the "up" of "follow-up"? */
function isHyphenated(tokens: readonly Token[], at: number): boolean {
  const hyphen = (token: Token | undefined): boolean => /^[-‑]$/.test(token?.text ?? '') && !token?.spaced;
  const before = hyphen(tokens[at - 1]) && !tokens[at]!.spaced;
  const after = tokens[at + 2];
  return before || (hyphen(tokens[at + 1]) && after?.kind === 'word' && !after.spaced);
}

function isPluralAcronym(token: Token): boolean {
  return /^[A-Z]{2,}s$/.test(token.text);
}
