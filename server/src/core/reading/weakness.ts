import { distance } from 'fastest-levenshtein';
import type { Span } from '../text/span.ts';
import type { Opening } from './en/opening/index.ts';
import { analyseVerb, inflect } from './en/verbs.ts';
import {
  CLAUSE_OPENERS,
  KNOWLEDGE_NOUNS,
  WEAK_OPENING_PHRASES,
  WEAK_OPENING_VERBS,
  type WeakKind,
  type WeakPhrase,
  type WeakVerb,
} from './en/weakOpenings.ts';
import type { Token } from './tokens.ts';
import { isKnownWord } from './words/known.ts';

/** A weak opening: the words that make it so. */
export interface WeakOpening extends Span {
  readonly kind: WeakKind;
  /** The phrase as written. */
  readonly text: string;
}

interface Found {
  readonly first: number;
  readonly last: number;
  readonly kind: WeakKind;
}

/** The weak opening of a bullet, or null. Ranges are those of the source text. */
export function weakOpening(text: string, tokens: readonly Token[], opening: Opening): WeakOpening | null {
  const found =
    dutyLabel(tokens, opening) ??
    phraseAt(tokens, opening.head) ??
    (opening.clause !== opening.head ? phraseAt(tokens, opening.clause) : null) ??
    weakVerb(tokens, opening) ??
    knowledge(tokens, opening) ??
    misspelt(tokens, opening);
  if (!found) return null;
  const { start } = tokens[found.first]!;
  const { end } = tokens[found.last]!;
  return { start, end, text: text.slice(start, end), kind: found.kind };
}

function weakVerb(tokens: readonly Token[], opening: Opening): Found | null {
  const { verb, kind, clause: first } = opening;
  if (!verb) return null;
  if (kind === 'infinitive') return { first, last: verb.last, kind: 'infinitive' };
  if (kind === 'passive' && !opensClause(tokens, opening)) return null;
  if (kind === 'passive') return { first, last: verb.last, kind: 'passive' };
  const weak = WEAK_OPENING_VERBS.get(verb.lemma);
  if (weak && opensClause(tokens, opening)) {
    const last = weakEnd(tokens, weak, verb.form, verb.last);
    if (last !== null) return { first: verb.first, last, kind: weak.kind };
  }
  const known = verb.lemma === 'have' && verb.form !== 'gerund' ? afterHave(tokens, verb.last + 1) : null;
  if (known !== null) return { first, last: known, kind: 'knowledge' };
  if (verb.lemma === 'be' && kind === 'verb' && opening.subject === null && verb.first !== first) return null;
  return verb.lemma === 'be' ? { first, last: verb.last, kind: 'passive' } : null;
}

/** Whether the verb stands where the bullet opens, not behind a noun phrase that is its subject. */
function opensClause(tokens: readonly Token[], { verb, clause, subject }: Opening): boolean {
  if (!verb || subject) return true;
  for (let i = clause; i < verb.first; i++)
    if (!CLAUSE_OPENERS.has(tokens[i]!.lower) && !tokens[i]!.lower.endsWith('ly')) return false;
  return true;
}

function weakEnd(tokens: readonly Token[], weak: WeakVerb, form: string, at: number): number | null {
  if (weak.forms && !weak.forms.includes(form)) return null;
  const last = particleEnd(tokens, at + 1, weak.particles);
  if (last !== null) return last;
  return weak.alone?.includes(form) ? at : null;
}

const MAX_ADVERBS = 3;
const BETWEEN =
  /^(?:heavily|hard|and|individually|mainly|together|closely|extensive|valuable|hands|practical|also|both|as|well|primarily|-|,|some|good|independently|remotely)$/;

/** The last token of the particle that must follow, past adverbs; the verb itself when none is needed; null when it is missing. */
function particleEnd(tokens: readonly Token[], from: number, particles: readonly string[] | undefined): number | null {
  if (!particles) return from - 1;
  for (let i = from; i <= from + MAX_ADVERBS; i++) {
    const token = tokens[i];
    if (!token) return null;
    if (particles.includes(token.lower)) return particles.includes(tokens[i + 1]?.lower ?? '') ? i + 1 : i;
    if (!token.lower.endsWith('ly') && !BETWEEN.test(token.lower)) return null;
  }
  return null;
}

/** `Have good knowledge of`, `Had to`, `Has experience in`: the last token, or null. */
function afterHave(tokens: readonly Token[], at: number): number | null {
  if (tokens[at]?.lower === 'to') return at;
  for (let i = at; i < at + 6 && tokens[i]; i++) {
    if (KNOWLEDGE_NOUNS.has(tokens[i]!.lower)) return i;
    if (tokens[i]!.kind === 'number' || /^[.;:]$/.test(tokens[i]!.text)) return null;
  }
  return null;
}

/** A noun phrase about knowing: `Sound theoretical knowledge of`, `SQL expertise in`. Numbers make it tenure, not weakness. */
function knowledge(tokens: readonly Token[], opening: Opening): Found | null {
  if ((opening.kind !== 'noun' && opening.kind !== 'gerund') || opening.subject) return null;
  const [first, second] = [tokens[opening.clause]?.lower ?? '', tokens[opening.clause + 1]?.lower ?? ''];
  if (opening.kind === 'gerund' && !KNOWLEDGE_NOUNS.has(first) && !KNOWLEDGE_NOUNS.has(second)) return null;
  for (let i = opening.clause; i < opening.clause + 7 && tokens[i]; i++) {
    const token = tokens[i]!;
    if (token.kind === 'number' || (token.kind === 'symbol' && !'-/&'.includes(token.text))) return null;
    if (/^(?:for|to|by|from|with|in|on|of|at)$/.test(token.lower)) return null;
    const particle = tokens[i + 1]?.lower ?? '';
    if (KNOWLEDGE_NOUNS.has(token.lower) && /^(?:of|in|on|with|to|towards|about|over|using|working|at)$/.test(particle))
      return { first: opening.clause, last: i + 1, kind: 'knowledge' };
  }
  return null;
}

/** `Responsibilities: …`, `Key duties - …`: the label itself says it is a list of duties. */
function dutyLabel(tokens: readonly Token[], { label }: Opening): Found | null {
  if (!label) return null;
  for (let i = 0; tokens[i] && tokens[i]!.end <= label.end; i++)
    if (tokens[i]!.start >= label.start && /^(?:responsibilit(?:y|ies)|duties)$/.test(tokens[i]!.lower))
      return { first: i, last: i, kind: 'duty' };
  return null;
}

function phraseAt(tokens: readonly Token[], head: number): Found | null {
  const first = ARTICLES.test(tokens[head]?.lower ?? '') ? head + 1 : head;
  const candidates = [head, first, head + 1, first + 1].map((at) => PHRASES_BY_WORD.get(tokens[at]?.lower ?? '') ?? []);
  for (const { words, kind } of new Set(candidates.flat())) {
    const last = matchPhrase(tokens, head, words);
    if (last !== null) return { first: head, last, kind };
  }
  return null;
}

/** By their first word, or by their second when the first is any. */
const PHRASES_BY_WORD: ReadonlyMap<string, readonly WeakPhrase[]> = (() => {
  const map = new Map<string, WeakPhrase[]>();
  for (const phrase of WEAK_OPENING_PHRASES) {
    const key = (phrase.words[0] === '*' ? phrase.words[1] : phrase.words[0]) ?? '';
    map.set(key, [...(map.get(key) ?? []), phrase]);
  }
  return map;
})();

const ARTICLES = /^(?:a|an|the|as)$/;

/** Hyphens and a leading article do not matter; `*` is any one word. */
function matchPhrase(tokens: readonly Token[], head: number, words: readonly string[]): number | null {
  let at = ARTICLES.test(tokens[head]?.lower ?? '') && !ARTICLES.test(words[0]!) ? head + 1 : head;
  for (const word of words) {
    if (at > head && (tokens[at]?.text === '-' || tokens[at]?.text === '&') && tokens[at + 1]) at++;
    if (word === '*' ? tokens[at]?.kind !== 'word' : tokens[at]?.lower !== word) return null;
    at++;
  }
  // "Took part-time work" takes no part.
  return tokens[at]?.text === '-' && !tokens[at]!.spaced ? null : at - 1;
}

/** First words that people misspell, with what they mean. */
const OFTEN_MISSPELT: readonly (readonly [string, WeakKind])[] = [
  ['responsible', 'duty'],
  ...[...WEAK_OPENING_VERBS]
    .filter(([lemma, weak]) => lemma.length > 6 && !weak.forms)
    .flatMap(([lemma, weak]) =>
      (['past', 'gerund'] as const).map((form) => [inflect(lemma, form), weak.kind] as const),
    ),
];

/** `Responsibile for`, `Particpated in`: an unknown first word one or two letters away from a weak one. */
function misspelt(tokens: readonly Token[], { clause: first }: Opening): Found | null {
  const token = tokens[first];
  if (token?.kind !== 'word' || token.text.length < 7 || token.text.length > 16) return null;
  // "Acquirer portal", "Supporter of" name somebody; a misspelt word is in no dictionary.
  if (/(?:er|or|ant|ent)s?$/.test(token.lower) || analyseVerb(token.lower) || isKnownWord(token.text)) return null;
  const match = OFTEN_MISSPELT.find(
    ([word]) =>
      word !== token.lower && Math.abs(word.length - token.lower.length) < 3 && distance(word, token.lower) <= 2,
  );
  return match ? { first, last: first, kind: match[1] } : null;
}
