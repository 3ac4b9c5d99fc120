import type { Span } from '../text/span.ts';
import type { Token } from './tokens.ts';

/** A phrase to look for, by its words in lower case, and what to do about it. */
export interface Phrase {
  readonly words: readonly string[];
  /** What to write instead; an empty text takes the phrase out; null leaves it to the person. */
  readonly instead: string | null;
  /** The phrase is right as it is: a longer one around a phrase of the table. */
  readonly fine: boolean;
}

/**
 * A table of phrases: `words = replacement`, one a line; `-` takes the phrase out, nothing leaves it to the person, and
 * `!` says that the phrase is fine where a shorter one of the table would not be.
 */
export function phraseTable(lines: string): ReadonlyMap<string, readonly Phrase[]> {
  const table = new Map<string, Phrase[]>();
  for (const line of lines.trim().split('\n')) {
    const [left = '', right] = line.split('=').map((part) => part.trim());
    const words = left.split(/[\s-]+/);
    const fine = right === '!';
    const instead = right === undefined || fine ? null : right === '-' ? '' : right;
    const first = words[0]!;
    table.set(first, [...(table.get(first) ?? []), { words, instead, fine }]);
  }
  return table;
}

/** A phrase found in a text. */
export interface FoundPhrase extends Span {
  readonly phrase: Phrase;
}

/** Is a word inside a sentence capitalised, as names are? */
const named = (words: readonly Token[], at: number): boolean =>
  at > 0 && /^\p{Lu}/u.test(words[at]!.text) && !/^[.!?:]$/.test(words[at - 1]!.text);

/** Phrases of a table in a tokenized text; hyphens and spaces between words are alike. The longest one wins. */
export function findPhrases(
  tokens: readonly Token[],
  table: ReadonlyMap<string, readonly Phrase[]>,
): readonly FoundPhrase[] {
  const words = tokens.filter((token) => token.text !== '-');
  const found: FoundPhrase[] = [];
  for (let at = 0; at < words.length; at++) {
    const beginning = table.get(words[at]!.lower);
    if (!beginning) continue;
    const fits = beginning.filter(({ words: wanted }) =>
      wanted.every((word, index) => words[at + index]?.lower === word),
    );
    const phrase = fits.reduce<Phrase | null>(
      (best, one) => (best && best.words.length >= one.words.length ? best : one),
      null,
    );
    if (!phrase) continue;
    const last = words[at + phrase.words.length - 1]!;
    if (!phrase.fine && !named(words, at)) found.push({ phrase, start: words[at]!.start, end: last.end });
    at += phrase.words.length - 1;
  }
  return found;
}
