import type { Token } from '../tokens.ts';

const PARTS: ReadonlyMap<string, number> = new Map(
  'half third quarter fifth sixth seventh eighth ninth tenth'
    .split(' ')
    .flatMap((word, index) => [
      [word, index + 2] as const,
      [word === 'half' ? 'halves' : `${word}s`, index + 2] as const,
    ])
    .concat([
      ['fourth', 4],
      ['fourths', 4],
    ]),
);

const COUNTS: ReadonlyMap<string, number> = new Map(
  'one two three four five six seven eight nine'
    .split(' ')
    .map((word, index) => [word, index + 1] as const)
    .concat([
      ['a', 1],
      ['an', 1],
    ]),
);

/** A fraction in words. */
export interface Fraction {
  /** Between 0 and 1: 0.4 of "two fifths". */
  readonly share: number;
  /** Index of the first token after it. */
  readonly next: number;
}

/** Whether a lower-case word can start a fraction in words. */
export function startsFraction(lower: string): boolean {
  return lower === 'half' || COUNTS.has(lower);
}

/** "1/3 of": a share, where "1/3" alone may be a day, a page or a size. */
function writtenFraction(tokens: readonly Token[], at: number): Fraction | null {
  const [count, stroke, parts, of] = tokens.slice(at, at + 4);
  if (stroke?.text !== '/' || stroke.spaced || parts?.spaced || of?.lower !== 'of') return null;
  if (!/^[1-9]$/.test(count!.text) || !/^(?:[2-9]|10)$/.test(parts?.text ?? '')) return null;
  const share = Number(count!.text) / Number(parts!.text);
  return share < 1 ? { share, next: at + 3 } : null;
}

/** The fraction in words that starts at a token (`a third`, `two-fifths`, `three quarters`, `half`), or null. */
export function fractionAt(tokens: readonly Token[], at: number): Fraction | null {
  const first = tokens[at];
  // "half a million" is a number.
  if (first?.lower === 'half') return tokens[at + 1]?.lower === 'a' ? null : { share: 0.5, next: at + 1 };
  if (first?.kind === 'number') return writtenFraction(tokens, at);
  const count = first && COUNTS.get(first.lower);
  if (count === undefined) return null;
  const part = tokens[at + 1]?.text === '-' ? at + 2 : at + 1;
  const parts = PARTS.get(tokens[part]?.lower ?? '');
  return parts === undefined || count >= parts ? null : { share: count / parts, next: part + 1 };
}
