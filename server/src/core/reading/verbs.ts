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

/** Form → reading, made on first use (about 6,000 entries). */
let readings: ReadonlyMap<string, VerbReading> | undefined;

function allReadings(): ReadonlyMap<string, VerbReading> {
  if (readings) return readings;
  const map = new Map<string, { lemma: string; forms: VerbForm[] }>();
  const add = (word: string, lemma: string, form: VerbForm) => {
    const known = map.get(word);
    if (!known) map.set(word, { lemma, forms: [form] });
    else if (known.lemma === lemma && !known.forms.includes(form)) known.forms.push(form);
  };
  const lemmas = new Set([...STRONG, ...WEAK, ...words(OTHER_VERBS), ...IRREGULARS.keys()]);
  for (const lemma of lemmas) {
    if (BE_HAVE_DO.includes(lemma)) continue;
    add(lemma, lemma, 'base');
    for (const form of ['past', 'participle', 'third', 'gerund'] as const) {
      add(inflect(lemma, form), lemma, form);
      const british = doubledL(lemma, form);
      if (british) add(british, lemma, form);
    }
  }
  readings = map;
  return map;
}

/**
 * What a lower-case word is as a verb, from the lexicon; also with a prefix or a hyphen (`re-architected`,
 * `co-led`, `reverse-engineered`, `preprocessed`). Null for words the lexicon has not. Auxiliaries are not here.
 */
export function analyseVerb(word: string): VerbReading | null {
  const direct = allReadings().get(word);
  if (direct) return direct;
  const hyphen = word.lastIndexOf('-');
  if (hyphen > 0) return prefixed(word.slice(0, hyphen + 1), word.slice(hyphen + 1));
  const prefix = /^(?:re|pre|co|over|under|un|de|mis|out|up|cross|auto|inter|micro|multi)(?=[a-z]{4})/.exec(word)?.[0];
  return prefix ? prefixed(prefix, word.slice(prefix.length)) : null;
}

function prefixed(prefix: string, word: string): VerbReading | null {
  const rest = allReadings().get(word);
  return rest ? { lemma: prefix + rest.lemma, forms: rest.forms } : null;
}

/**
 * What an unknown word looks like as a verb by its ending alone: `-ed` a past, `-ing` a gerund. The lemma is a guess.
 */
export function guessVerb(word: string): VerbReading | null {
  if (/[a-z]{3}ed$/.test(word) && !NO_PAST.test(word)) return { lemma: stem(word, 2), forms: ['past', 'participle'] };
  if (/[a-z]{2}[a-z]ing$/.test(word) && /[aeiouy].*ing$/.test(word)) return { lemma: stem(word, 3), forms: ['gerund'] };
  return null;
}

const NO_PAST =
  /eed$|^(?:hundred|sacred|kindred|naked|wicked|rugged|biped|moped|infrared|shred|embed|sled|unaided|limited|united|based)$/;

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
  return allReadings().get(word)?.lemma === word;
}

/** Every lemma of the lexicon, strong ones first: for completion. */
export function verbLemmas(): readonly string[] {
  return [...new Set([...STRONG, ...words(OTHER_VERBS)])];
}
