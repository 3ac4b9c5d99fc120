import { lookup } from '../../technologies/index.ts';
import type { Token } from '../../tokens.ts';
import { analyseVerb, guessVerb, isLemma, type VerbForm, type VerbReading } from '../verbs.ts';
import type { OpeningVerb } from './types.ts';
import { DO } from './words.ts';

export interface VerbHere {
  readonly text: string;
  readonly reading: VerbReading;
  readonly known: boolean;
  readonly last: number;
}

/** Participles that open a description rather than a sentence: `Experienced engineer`, `Embedded systems`. */
const ADJECTIVES =
  /^(?:based|advanced|related|certified|skilled|experienced|dedicated|motivated|accomplished|embedded|seasoned|qualified|licensed|chartered|accredited|talented|limited|united|mixed|detailed|equipped|given|unused|used-to)$/;

/** The verb whose first token is `at`, hyphens included (`Reverse-engineered`); guessed from the ending if unknown. */
export function verbAt(tokens: readonly Token[], at: number): VerbHere | null {
  const first = tokens[at];
  if (first?.kind !== 'word' || isCode(tokens, at)) return null;
  let last = at;
  let text = first.lower;
  while (
    last - at < 6 &&
    isHyphen(tokens[last + 1]) &&
    tokens[last + 2]?.kind === 'word' &&
    !tokens[last + 2]!.spaced
  ) {
    last += 2;
    text += `-${tokens[last]!.lower}`;
  }
  if (
    last > at &&
    /^(?:self|well|highly|multi|award|hands|results|detail|full|fully|half|semi|non|data|cloud|event|client|user)$/.test(
      first.lower,
    )
  )
    return null;
  // "Puppet-managed servers": by what they are managed.
  if (last > at && lookup(first.text) !== undefined) return null;
  const known = analyseVerb(text);
  if (last === at) {
    if (known) return { text, reading: known, known: true, last };
    const guess = isAcronym(first) ? null : guessVerb(text);
    return guess ? { text, reading: guess, known: false, last } : null;
  }
  const prefix = /^(?:re|pre|co|de|un|over|under|cross)$/.test(first.lower);
  // "Open-source contributor": a hyphenated modifier is no base verb, unless the lexicon has it.
  if (known && (!known.forms.includes('base') || prefix || isLemma(text)))
    return { text, reading: known, known: true, last };
  const prefixed = prefix ? guessVerb(tokens[last]!.lower) : null;
  return prefixed
    ? { text, reading: { ...prefixed, lemma: `${first.lower}-${prefixed.lemma}` }, known: false, last }
    : null;
}

/** "LOG8704", "LOG 121 - …": letters directly before digits, or capitals before a number that ends there, are a code. */
function isCode(tokens: readonly Token[], at: number): boolean {
  const [word, number, behind] = [tokens[at]!, tokens[at + 1], tokens[at + 2]];
  if (number?.kind !== 'number') return false;
  if (!number.spaced) return true;
  return isAcronym(word) && behind !== undefined && /^[-–—:(]$/.test(behind.text);
}

function isHyphen(token: Token | undefined): boolean {
  return token !== undefined && !token.spaced && (token.text === '-' || token.text === '‑');
}

function isAcronym(token: Token): boolean {
  return token.text.length > 1 && token.text.length < 5 && token.text === token.text.toUpperCase();
}

/** Whether a participle at the start describes (`Embedded systems`) instead of telling what was done. */
export function isDescription(verb: VerbHere): boolean {
  return ADJECTIVES.test(verb.text);
}

export function openingVerb(tokens: readonly Token[], at: number, form: VerbForm): OpeningVerb | null {
  const verb = verbAt(tokens, at);
  if (!verb) return null;
  const { start } = tokens[at]!;
  const { end } = tokens[verb.last]!;
  return {
    start,
    end,
    text: verb.text,
    lemma: verb.reading.lemma,
    form,
    known: verb.known,
    first: at,
    last: verb.last,
  };
}

/** An auxiliary as the verb of an opening: `was`, `have`, `I'm`. */
export function auxiliaryVerb(token: Token, form: VerbForm): OpeningVerb {
  const lemma = /^(?:ha[vd]|has|i've|we've|i'd)/.test(token.lower) ? 'have' : DO.has(token.lower) ? 'do' : 'be';
  const { start, end, index } = token;
  return { start, end, text: token.lower, lemma, form, known: true, first: index, last: index };
}
