import type { Token } from '../../tokens.ts';
import { takesObject } from '../baseForms.ts';
import { isPluralNoun } from '../nouns.ts';
import { readPredicate } from './predicate.ts';
import { type Clause, NOUN_CLAUSE } from './types.ts';
import { openingVerb, type VerbHere, verbAt } from './verbAt.ts';
import { BE_PAST, BE_PRESENT, DETERMINERS, MODALS, PERFECT, PREPOSITIONS } from './words.ts';

/** After a past form these say it is a participle bound to the noun: `data collected by`. */
const BOUND = /^(?:by|for|in|on|at|from|to|using|under|via|as|per|during|with)$/;
const ENUMERATES = /^(?:include|involve|comprise|consist|entail|range)$/;
const WITH_SUBJECT = { subject: true, now: false };

/** A noun phrase as subject and then a finite verb: `The tool ran`, `Key responsibilities included`. */
export function readSubject(tokens: readonly Token[], at: number): Clause {
  if (tokens[at]?.lower === 'well') return NOUN_CLAUSE;
  const determined = DETERMINERS.has(tokens[at]?.lower ?? '');
  const limit = at + (determined ? 14 : 5);
  for (let i = at + 1; i < tokens.length && i < limit; i++) {
    const token = tokens[i]!;
    if (token.kind === 'symbol' && (!'-/&.\'"’'.includes(token.text) || isFullStop(tokens, i))) return NOUN_CLAUSE;
    if (token.kind !== 'word') continue;
    if (/^(?:that|which|who|whose|where|when|while)$/.test(token.lower)) return NOUN_CLAUSE;
    const auxiliary = BE_PAST.has(token.lower) || BE_PRESENT.has(token.lower);
    if (auxiliary || (determined && (MODALS.has(token.lower) || PERFECT.has(token.lower)))) {
      const near = determined || isPluralNoun(tokens[i - 1]!.lower) || i <= at + 2;
      return near ? (readPredicate(tokens, i, WITH_SUBJECT) ?? NOUN_CLAUSE) : NOUN_CLAUSE;
    }
    const verb = isObjectPosition(tokens[i - 1]!) ? null : verbAt(tokens, i);
    const form = verb ? finiteForm(tokens, verb, i - at, determined) : null;
    if (form) {
      const tense = form === 'past' ? 'past' : 'present';
      return { kind: 'verb', verb: openingVerb(tokens, i, form), tense, ambiguous: false, subject: null };
    }
  }
  return NOUN_CLAUSE;
}

function isFullStop(tokens: readonly Token[], at: number): boolean {
  return tokens[at]!.text === '.' && tokens[at + 1]?.spaced === true && tokens[at - 1]!.text.length > 3;
}

function isObjectPosition(before: Token): boolean {
  return (
    DETERMINERS.has(before.lower) || PREPOSITIONS.has(before.lower) || before.lower === 'of' || before.text === '-'
  );
}

/** Whether a verb inside a noun phrase is its finite verb, and in which form; `distance` tokens after the start. */
function finiteForm(
  tokens: readonly Token[],
  verb: VerbHere,
  distance: number,
  determined: boolean,
): 'past' | 'third' | 'base' | null {
  const { forms, lemma } = verb.reading;
  const following = tokens[verb.last + 1];
  if (!following) return null;
  const paired = following.lower === 'with' && distance === 1;
  const bound = (BOUND.test(following.lower) && !paired) || following.text === ',';
  if (ENUMERATES.test(lemma) && !bound && !forms.includes('gerund')) {
    if (forms.includes('base')) return isPluralNoun(tokens[verb.last - 1]?.lower ?? '') ? 'base' : null;
    return forms.includes('past') ? 'past' : 'third';
  }
  if (forms.includes('past') && !forms.includes('base') && !bound)
    return (determined ? distance > 1 : takesObject(following) && distance <= 2) ? 'past' : null;
  const third = determined && distance > 1 && forms.includes('third') && takesObject(following);
  return third && !/^(?:and|with|:)$/.test(following.lower) ? 'third' : null;
}
