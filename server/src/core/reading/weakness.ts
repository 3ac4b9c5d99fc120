import type { Span } from '../text/span.ts';
import type { Opening } from './opening.ts';
import type { Token } from './tokens.ts';
import { WEAK_OPENING_PHRASES, WEAK_OPENING_VERBS, type WeakKind, type WeakPhrase } from './weakOpenings.ts';

/** A weak opening: the words that make it so, and verbs (base form) to put in their place. */
export interface WeakOpening extends Span {
  readonly kind: WeakKind;
  /** The phrase as written. */
  readonly text: string;
  readonly instead: readonly string[];
}

/** The weak opening of a bullet, or null. Ranges are those of the source text. */
export function weakOpening(text: string, tokens: readonly Token[], opening: Opening): WeakOpening | null {
  const span = (first: number, last: number, kind: WeakKind, instead: readonly string[]): WeakOpening => {
    const start = tokens[first]!.start;
    const end = tokens[last]!.end;
    return { start, end, kind, instead, text: text.slice(start, end) };
  };
  const { verb, head } = opening;
  const phrase = phraseAt(tokens, head);
  if (phrase) return span(head, phrase.last, phrase.phrase.kind, phrase.phrase.instead);
  if (opening.kind === 'infinitive' && verb) return span(head, verb.last, 'infinitive', [verb.lemma]);
  if (opening.kind === 'passive') return span(head, verb?.last ?? head, 'passive', []);
  if (!verb) return null;
  const weak = WEAK_OPENING_VERBS.get(verb.lemma);
  if (weak) {
    const last = particle(tokens, verb.last + 1, weak.particles);
    const formed = !weak.forms || weak.forms.includes(verb.form);
    if (formed && last !== null) return span(verb.first, last, weak.kind, weak.instead);
  }
  if (verb.lemma === 'be' && opening.kind === 'verb') return span(head, verb.last, 'passive', []);
  return null;
}

const MAX_ADVERBS = 2;

/** The index of the particle that must follow, past adverbs; the verb itself when none is needed; null when it is missing. */
function particle(tokens: readonly Token[], from: number, particles: readonly string[] | undefined): number | null {
  if (!particles) return from - 1;
  for (let i = from; i <= from + MAX_ADVERBS; i++) {
    const token = tokens[i];
    if (!token) return null;
    if (particles.includes(token.lower)) return particles.includes(tokens[i + 1]?.lower ?? '') ? i + 1 : i;
    if (
      !/ly$/.test(token.lower) &&
      !/^(?:heavily|hard|and|individually|mainly|together|closely|extensive|valuable|hands|practical)$/.test(
        token.lower,
      )
    )
      return null;
  }
  return null;
}

function phraseAt(
  tokens: readonly Token[],
  head: number,
): { readonly phrase: WeakPhrase; readonly last: number } | null {
  for (const phrase of WEAK_OPENING_PHRASES) {
    const last = matchPhrase(tokens, head, phrase.words);
    if (last !== null) return { phrase, last };
  }
  return null;
}

const DESCRIBING =
  /^(?:a|an|the|strong|good|basic|deep|solid|excellent|sound|working|hands|on|hands-on|practical|advanced|extensive|thorough|through|in|depth|great|proven|demonstrated|vast|rich|broad|wide|considerable|high|highly|well|very|prior|previous|professional|general|technical|industry|comprehensive|theoretical|detailed|clear|overall|key|active|core|proud|some|significant|relevant|work|having|years?|good|knowledge|understanding|and|experience)$/;

/** `*` takes one to four describing words (hyphens aside). */
function matchPhrase(tokens: readonly Token[], head: number, words: readonly string[]): number | null {
  let at = head;
  for (const word of words) {
    if (word === '*') {
      const from = at;
      while (
        at - from < 5 &&
        tokens[at] &&
        (tokens[at]!.text === '-' || DESCRIBING.test(tokens[at]!.lower)) &&
        tokens[at]!.lower !== words[1]
      )
        at++;
      if (at === from) return null;
      continue;
    }
    for (const part of word.split('-')) {
      if (tokens[at]?.text === '-' && at > head) at++;
      if (tokens[at]?.lower !== part) return null;
      at++;
    }
  }
  return at - 1;
}
