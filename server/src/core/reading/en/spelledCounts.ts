import { numberWordOf, timeWordOf } from '../language/numbers.ts';
import type { Read, Reader } from '../metrics/reader.ts';

/** A number in words of another language than English and what it counts: `drei Filialen`, `trois équipes`, `doce personas`. */
export function spelledCount({ tokens, text, taken, language }: Reader, at: number): Read | null {
  const token = tokens[at]!;
  const value = numberWordOf(language, token.lower);
  const noun = tokens[at + 1];
  if (
    value === null ||
    noun?.kind !== 'word' ||
    noun.text.length < 4 ||
    taken[at + 1] ||
    timeWordOf(language, noun.lower)
  )
    return null;
  const { start } = token;
  const { end } = noun;
  return {
    next: at + 2,
    metric: {
      start,
      end,
      text: text.slice(start, end),
      kind: 'count',
      value,
      high: null,
      unit: noun.lower,
      comparator: null,
      sign: null,
      per: null,
      object: noun.text,
      from: null,
      to: null,
      doubt: value < 3 ? 'one-or-two' : null,
    },
  };
}
