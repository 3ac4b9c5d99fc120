import { DOUBLING, IRREGULAR_VERBS, OTHER_VERBS, VERB_GROUPS, WEAK_VERBS } from './verbTable.ts';

/** `third` is the -s form of the present, `gerund` the -ing form (also the present participle). */
export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'gerund';

/** What a word can be as a verb. `cut` is base, past and participle at once. */
export interface VerbReading {
  readonly lemma: string;
  readonly forms: readonly VerbForm[];
}

export type VerbStrength = 'strong' | 'neutral' | 'weak';

interface Irregular {
  readonly past: string;
  readonly participle: string;
}

const words = (text: string): readonly string[] => text.split(/\s+/).filter(Boolean);

const GROUPS: readonly (readonly [string, readonly string[]])[] = Object.entries(VERB_GROUPS).map(
  ([meaning, lemmas]) => [meaning, words(lemmas)],
);
const STRONG: ReadonlySet<string> = new Set(GROUPS.flatMap(([, lemmas]) => lemmas));
const WEAK: ReadonlySet<string> = new Set(words(WEAK_VERBS));
const DOUBLED: ReadonlySet<string> = new Set(words(DOUBLING));
const IRREGULARS: ReadonlyMap<string, Irregular> = new Map(
  IRREGULAR_VERBS.split('|').map((row) => {
    const [base = '', past = '', participle = ''] = words(row);
    return [base, { past, participle }];
  }),
);
const BE_HAVE_DO = ['be', 'have', 'do'];

const LEMMAS: ReadonlySet<string> = new Set(
  [...STRONG, ...WEAK, ...words(OTHER_VERBS), ...IRREGULARS.keys()].filter((lemma) => !BE_HAVE_DO.includes(lemma)),
);

/** Second forms that are as good: learnt beside learned. */
const VARIANTS: ReadonlyMap<string, string> = new Map(
  'learnt learn|burnt burn|spelt spell|dreamt dream|leant lean|spoilt spoil|pled plead'.split('|').map((row) => {
    const [form = '', lemma = ''] = row.split(' ');
    return [form, lemma];
  }),
);

/** Irregular past or participle → its lemmas. */
const FROM_IRREGULAR: ReadonlyMap<string, readonly string[]> = (() => {
  const map = new Map<string, string[]>();
  for (const [lemma, { past, participle }] of IRREGULARS)
    for (const form of new Set([past, participle]))
      if (LEMMAS.has(lemma)) map.set(form, [...(map.get(form) ?? []), lemma]);
  return map;
})();

const FORMS: readonly VerbForm[] = ['base', 'past', 'participle', 'third', 'gerund'];

/** The lemmas a form could come from, by its ending. */
function candidates(word: string): readonly string[] {
  // "Found" is the past of find sooner than the base of found; "lay" is its own.
  const irregular = word === 'lay' ? [] : (FROM_IRREGULAR.get(word) ?? []);
  const found = [...irregular, word];
  const ending = /(?:ing|ed|s)$/.exec(word)?.[0];
  if (!ending) return found;
  const stem = word.slice(0, -ending.length);
  found.push(stem, `${stem}e`);
  if (ending === 's') {
    if (stem.endsWith('ie')) found.push(`${stem.slice(0, -2)}y`);
    if (stem.endsWith('e')) found.push(stem.slice(0, -1));
    return found;
  }
  if (stem.endsWith('i')) found.push(`${stem.slice(0, -1)}y`);
  if (ending === 'ing' && stem.endsWith('y')) found.push(`${stem.slice(0, -1)}ie`);
  if (stem.length > 2 && stem.at(-1) === stem.at(-2)) found.push(stem.slice(0, -1));
  return found;
}

/** What a word is as it stands, no prefix taken off: the first lemma of the lexicon one of whose forms it is. */
function directReading(word: string): VerbReading | null {
  for (const lemma of candidates(word)) {
    if (!LEMMAS.has(lemma)) continue;
    const forms = FORMS.filter((form) => inflect(lemma, form) === word || doubledL(lemma, form) === word);
    if (forms.length > 0) return { lemma, forms };
  }
  const variant = VARIANTS.get(word);
  return variant ? { lemma: variant, forms: ['past', 'participle'] } : null;
}

/** Readings made before, at most a few thousand words: typing repeats the same ones. */
const cache = new Map<string, VerbReading | null>();
const CACHE_SIZE = 4000;
const LONGEST = 40;

/**
 * What a lower-case word is as a verb, from the lexicon; also with a prefix or a hyphen (`re-architected`,
 * `co-led`, `reverse-engineered`, `preprocessed`). Null for words the lexicon has not. Auxiliaries are not here.
 */
export function analyseVerb(word: string): VerbReading | null {
  const known = cache.get(word);
  if (known !== undefined) return known;
  const reading = read(word);
  if (cache.size >= CACHE_SIZE) cache.clear();
  cache.set(word, reading);
  return reading;
}

function read(word: string): VerbReading | null {
  if (word.length > LONGEST) return null;
  const direct = directReading(word);
  if (direct) return direct;
  if (NO_GERUND.test(word) || NO_PAST.test(word)) return null;
  const hyphen = word.lastIndexOf('-');
  if (hyphen > 0) return prefixed(word.slice(0, hyphen + 1), word.slice(hyphen + 1));
  const prefix = /^(?:re|pre|co|over|under|un|de|mis|out|up|cross|auto|inter|micro|multi)(?=[a-z]{4})/.exec(word)?.[0];
  return prefix ? prefixed(prefix, word.slice(prefix.length)) : null;
}

function prefixed(prefix: string, word: string): VerbReading | null {
  const rest = directReading(word);
  return rest ? { lemma: prefix + rest.lemma, forms: rest.forms } : null;
}

/**
 * What an unknown word looks like as a verb by its ending alone: `-ed` a past, `-ing` a gerund. The lemma is a guess.
 */
export function guessVerb(word: string): VerbReading | null {
  if (/[a-z]{3}ed$/.test(word) && !/eed$/.test(word) && !NO_PAST.test(word))
    return { lemma: stem(word, 2), forms: ['past', 'participle'] };
  if (/[a-z]{2}[a-z]ing$/.test(word) && /[aeiouy].*ing$/.test(word) && !NO_GERUND.test(word))
    return { lemma: stem(word, 3), forms: ['gerund'] };
  return null;
}

const NO_GERUND =
  /^(?:ongoing|upcoming|incoming|outgoing|outstanding|during|morning|evening|something|anything|nothing|everything|sterling|ceiling|sibling|shilling|wedding|pudding|herring|darling)$/;
const NO_PAST =
  /^(?:hundred|sacred|kindred|naked|wicked|rugged|biped|moped|infrared|shred|embed|sled|unaided|limited|united|based)$/;

function stem(word: string, ending: number): string {
  const bare = word.slice(0, -ending);
  if (/i$/.test(bare)) return `${bare.slice(0, -1)}y`;
  if (/([bdgmnprt])\1$/.test(bare)) return bare.slice(0, -1);
  return /(?:[aeiou][cgsvz]|[^aeiou]l|at|iz|rg|dg|nc|ur|ir|uc)$/.test(bare) ? `${bare}e` : bare;
}

/** A form of a verb given by its lemma: `inflect('re-write', 'past')` is `re-wrote`. American spelling, except irregulars. */
export function inflect(lemma: string, form: VerbForm): string {
  if (form === 'base') return lemma;
  const irregular = IRREGULARS.get(lemma) ?? prefixedIrregular(lemma);
  if (irregular && form === 'past') return irregular.past;
  if (irregular && form === 'participle') return irregular.participle;
  if (lemma === 'be' || lemma === 'have' || lemma === 'do')
    return { be: ['is', 'being'], have: ['has', 'having'], do: ['does', 'doing'] }[lemma][form === 'third' ? 0 : 1]!;
  if (form === 'third') {
    if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`;
    return /(?:[sxz]|[cs]h|[^aeiou]o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
  }
  if (form === 'gerund') {
    if (/ie$/.test(lemma)) return `${lemma.slice(0, -2)}ying`;
    if (/[^eoy]e$/.test(lemma)) return `${lemma.slice(0, -1)}ing`;
    return `${doubled(lemma)}ing`;
  }
  if (/e$/.test(lemma)) return `${lemma}d`;
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ied`;
  return `${doubled(lemma)}ed`;
}

function prefixedIrregular(lemma: string): Irregular | null {
  const match = /^(.*-|re|co|over|under|un|out|pre|up|mis|cross)(?=(?:[a-z]{3,}$))/.exec(lemma);
  const prefix = match?.[1];
  if (!prefix) return null;
  const rest = lemma.slice(prefix.length);
  const irregular = IRREGULARS.get(rest);
  const known =
    prefix.endsWith('-') ||
    [
      'write',
      'build',
      'run',
      'think',
      'take',
      'make',
      'see',
      'come',
      'go',
      'do',
      'sell',
      'lead',
      'set',
      'teach',
      'read',
      'send',
    ].includes(rest);
  return irregular && known ? { past: prefix + irregular.past, participle: prefix + irregular.participle } : null;
}

/** Doubles the last consonant of a stressed final syllable: plan → plann, refer → referr. */
function doubled(lemma: string): string {
  const last = lemma.slice(lemma.lastIndexOf('-') + 1);
  const short = /^(?:[^aeiou]*|[^aeiou]*qu)[aeiou][^aeiouwxyh]$/.test(last);
  return short || DOUBLED.has(last) ? lemma + lemma.at(-1) : lemma;
}

/** The British doubling of a final l: travelled, modelling. Null where it does not apply. */
function doubledL(lemma: string, form: VerbForm): string | null {
  if (!/[^aeiou][aeiou]l$/.test(lemma) || (form !== 'past' && form !== 'participle' && form !== 'gerund')) return null;
  return lemma + (form === 'gerund' ? 'ling' : 'led');
}

/** Strong verbs say what was done; weak ones only that somebody was near it; everything else is neutral. */
export function verbStrength(lemma: string): VerbStrength {
  if (WEAK.has(lemma)) return 'weak';
  return STRONG.has(lemma) ? 'strong' : 'neutral';
}

/** Other verbs for a lemma, by meaning, in the base form; empty when the table has none. */
export function verbAlternatives(
  lemma: string,
): readonly { readonly meaning: string; readonly verbs: readonly string[] }[] {
  return GROUPS.filter(([, lemmas]) => lemmas.includes(lemma)).map(([meaning, lemmas]) => ({
    meaning: meaning.replaceAll('_', ' '),
    verbs: lemmas.filter((verb, index) => verb !== lemma && lemmas.indexOf(verb) === index),
  }));
}

/** Whether a word is the base form of a verb of the lexicon as it stands, no prefix taken off. */
export function isLemma(word: string): boolean {
  return LEMMAS.has(word);
}

/** Every lemma of the lexicon, strong ones first: for completion. */
export function verbLemmas(): readonly string[] {
  return [...LEMMAS];
}
