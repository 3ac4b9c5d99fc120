import type { Token } from '../../tokens.ts';
import { isBaseVerb, isThirdPerson, takesObject } from '../baseForms.ts';
import { skipAdverbs } from './lead.ts';
import type { Clause, OpeningKind, OpeningVerb, Tense } from './types.ts';
import { auxiliaryVerb, isDescription, openingVerb, verbAt } from './verbAt.ts';
import { BE_PAST, BE_PRESENT, DO, MODALS, PERFECT } from './words.ts';

export interface PredicateOptions {
  /** A subject stands before, so a base form is a verb. */
  readonly subject: boolean;
  /** `Currently` stands before, so a gerund is a present. */
  readonly now: boolean;
}

const clause = (kind: OpeningKind, tense: Tense, verb: OpeningVerb | null, ambiguous = false): Clause => ({
  kind,
  verb,
  tense,
  ambiguous,
  subject: null,
});

/** The predicate that starts at a token: auxiliaries and a verb. Null when none starts there. */
export function readPredicate(tokens: readonly Token[], at: number, options: PredicateOptions): Clause | null {
  const token = tokens[at];
  if (token?.kind !== 'word') return null;
  const { lower } = token;
  if (lower === 'having' || lower === 'being') return clause('gerund', 'none', auxiliaryVerb(token, 'gerund'));
  if (lower === 'been')
    return clause('passive', 'past', openingVerb(tokens, at + 1, 'participle') ?? auxiliaryVerb(token, 'past'));
  if (PERFECT.has(lower)) return readPerfect(tokens, at);
  if (BE_PAST.has(lower) || BE_PRESENT.has(lower)) return readBe(tokens, at);
  if (DO.has(lower) || (MODALS.has(lower) && tokens[at + 1]?.kind === 'word')) {
    const next = skipAdverbs(tokens, at + 1).next;
    const tense = /^(?:did|could|would)$/.test(lower) ? 'past' : 'present';
    return clause('verb', tense, openingVerb(tokens, next, 'base') ?? auxiliaryVerb(token, 'base'));
  }
  return readVerb(tokens, at, options);
}

/** `have built`, `has been awarded`, `has a story`. */
function readPerfect(tokens: readonly Token[], at: number): Clause {
  const token = tokens[at]!;
  let next = skipAdverbs(tokens, at + 1).next;
  const passive = tokens[next]?.lower === 'been';
  if (passive) next = skipAdverbs(tokens, next + 1).next;
  if (tokens[next]?.lower === 'had') return clause('verb', 'past', auxiliaryVerb(tokens[next]!, 'past'));
  const verb = verbAt(tokens, next);
  if (verb?.reading.forms.includes('participle'))
    return clause(passive ? 'passive' : 'verb', 'past', openingVerb(tokens, next, 'participle'));
  if (passive) {
    const gerund = verb?.reading.forms.includes('gerund') ? openingVerb(tokens, next, 'gerund') : null;
    return gerund ? clause('verb', 'past', gerund) : clause('passive', 'past', auxiliaryVerb(token, 'past'));
  }
  const form = token.lower === 'has' ? 'third' : token.lower === 'had' ? 'past' : 'base';
  return clause('verb', form === 'past' ? 'past' : 'present', auxiliaryVerb(token, form));
}

/** `was given`, `is building`, `am part of`. */
function readBe(tokens: readonly Token[], at: number): Clause {
  const token = tokens[at]!;
  const tense = BE_PAST.has(token.lower) ? 'past' : 'present';
  const next = skipAdverbs(tokens, at + 1).next;
  const forms = verbAt(tokens, next)?.reading.forms ?? [];
  const passive = forms.includes('participle') && !forms.includes('base');
  if (passive) return clause('passive', tense, openingVerb(tokens, next, 'participle'));
  if (forms.includes('gerund')) return clause('verb', tense, openingVerb(tokens, next, 'gerund'));
  return clause('verb', tense, auxiliaryVerb(token, tense === 'past' ? 'past' : 'third'));
}

function readVerb(tokens: readonly Token[], at: number, { subject, now }: PredicateOptions): Clause | null {
  const verb = verbAt(tokens, at);
  if (!verb) return null;
  const { forms, lemma } = verb.reading;
  const next = verb.last + 1;
  if (forms.includes('gerund')) return clause('gerund', now ? 'present' : 'none', openingVerb(tokens, at, 'gerund'));
  const base = forms.includes('base');
  const past = forms.includes('past');
  if (past && base && !subject && !isBaseVerb(tokens, lemma, next) && !particleFollows(tokens[next])) return null;
  if (past || (forms.includes('participle') && !base)) {
    if (
      !subject &&
      isDescription(verb) &&
      !(takesObject(tokens[next]) && !/^(?:with|and|:)$/.test(tokens[next]!.lower))
    )
      return null;
    return clause('verb', 'past', openingVerb(tokens, at, past ? 'past' : 'participle'), base);
  }
  if (forms.includes('third'))
    return subject || isThirdPerson(tokens, lemma, next)
      ? clause('verb', 'present', openingVerb(tokens, at, 'third'))
      : null;
  return subject || isBaseVerb(tokens, lemma, next) ? clause('verb', 'present', openingVerb(tokens, at, 'base')) : null;
}

/** `Set up`, `Put in`: a particle makes the word a verb. */
function particleFollows(token: Token | undefined): boolean {
  return (
    token?.kind === 'word' &&
    !/^(?:of|and|or|for|is|are|was|were|by|at|from|analysis|reduction|control|management|validation|estimation|savings)$/.test(
      token.lower,
    )
  );
}
