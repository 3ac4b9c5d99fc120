import type { Model } from '../profile/model.ts';
import { isCapitalised } from '../reading/tokens.ts';
import { type Variant, variantOf } from '../reading/words/index.ts';
import type { Span } from '../text/span.ts';
import { memo } from './memo.ts';
import { ownProse } from './prose.ts';
import { bulletOf, isProtectedPart } from './readings.ts';

/** A word that British and American English spell differently, without where it stands. */
export interface Spelt extends Variant {
  /** In lower case. */
  readonly word: string;
  /** Index of its text in the model's `fields`, and its own index among the words of the text. */
  readonly field: number;
  readonly nth: number;
}

/** A class of degree and those who take it, by the name that their school has for it: "honours students". */
const classOfDegree = /^hono(?:u)?rs$/;

/** "*Modelling and Simulation of Tides*": several words with capitals between marks of emphasis are a title, with its own spelling. */
const title = /(\*{1,3}|_{1,3})(?=\S)([^*_\n]{3,200})(?<=\S)\1/gu;

function isInTitle(value: string, { start, end }: Span): boolean {
  if (!/[*_]/.test(value)) return false;
  return [...value.matchAll(title)].some(({ 0: whole, 2: inner, index }) => {
    if (start < index || end > index + whole.length) return false;
    const words = inner!.split(/[\s-]+/).filter((word) => /^\p{L}{4,}/u.test(word));
    return words.length > 1 && words.filter((word) => /^\p{Lu}/u.test(word)).length * 2 > words.length;
  });
}

/** The words of a text that two varieties of English spell differently. Names keep their own spelling: "Center for Labor". */
export const spellingsOf = memo((_, text): readonly (Span & { readonly word: string; readonly variant: Variant })[] => {
  const { tokens } = bulletOf(text);
  return tokens.flatMap((token, index) => {
    if (token.kind !== 'word') return [];
    const before = tokens[index - 1];
    const opens = !before || /^[.!?:;•–—-]$/.test(before.text);
    const next = tokens[index + 1];
    const named = isCapitalised(token) && (!opens || (next !== undefined && isCapitalised(next)));
    const variant = named || classOfDegree.test(token.lower) ? null : variantOf(token.lower);
    if (!variant || isProtectedPart(text, token) || isInTitle(text.value, token)) return [];
    return [{ start: token.start, end: token.end, word: token.lower, variant }];
  });
});

/** Those of the person's own sentences in a segment. */
export function speltIn(model: Model): readonly Spelt[] {
  const own = new Set([...ownProse(model)].map(({ text }) => text));
  return model.fields.flatMap(({ text }, field) =>
    own.has(text) ? spellingsOf(text).map(({ word, variant }, nth) => ({ ...variant, word, field, nth })) : [],
  );
}
