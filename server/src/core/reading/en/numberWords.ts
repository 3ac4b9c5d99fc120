import type { Token } from '../tokens.ts';

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const SMALL: ReadonlyMap<string, number> = new Map([
  ...UNITS.map((word, value) => [word, value] as const),
  ...TENS.map((word, index) => [word, (index + 2) * 10] as const),
]);

/** The value of a number below a hundred in one lower-case word: `seven`, `forty`. */
export function smallNumber(lower: string): number | undefined {
  return SMALL.get(lower);
}

const SCALES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    hundred: 1e2,
    thousand: 1e3,
    k: 1e3,
    lakh: 1e5,
    lakhs: 1e5,
    lac: 1e5,
    lacs: 1e5,
    million: 1e6,
    millions: 1e6,
    mil: 1e6,
    mio: 1e6,
    mn: 1e6,
    crore: 1e7,
    crores: 1e7,
    cr: 1e7,
    billion: 1e9,
    billions: 1e9,
    bn: 1e9,
    trillion: 1e12,
    tn: 1e12,
    tsd: 1e3,
    millionen: 1e6,
    millones: 1e6,
    milioni: 1e6,
    milhões: 1e6,
    miljoen: 1e6,
    mrd: 1e9,
    milliarden: 1e9,
    milliards: 1e9,
  }),
);

/** The factor a scale word or abbreviation stands for (`million`, `K`, `bn`, `crore`), or null. One-letter `m` and `b` are not here: they have other meanings too. */
export function scaleNamed(word: string): number | null {
  return SCALES.get(word.toLowerCase()) ?? null;
}

/** Whether a lower-case word can start a number in words. */
export function startsSpelled(lower: string): boolean {
  return SMALL.has(lower) || lower === 'a' || lower === 'half';
}

export interface SpelledNumber {
  readonly value: number;
  /** Index of the first token after it. */
  readonly next: number;
}

/** Reads a number in words at a token: `seven`, `twenty-five`, `one hundred and fifty`, `two dozen`. Null elsewhere. */
export function spelledNumber(tokens: readonly Token[], at: number): SpelledNumber | null {
  const first = tokens[at]?.lower ?? '';
  const dozens = first === 'a' ? 1 : SMALL.get(first);
  if (dozens && tokens[at + 1]?.lower === 'dozen') return { value: 12 * dozens, next: at + 2 };
  if (first === 'half' && tokens[at + 1]?.lower === 'a') {
    const scaled = spelledNumber(tokens, at + 1);
    return scaled && scaled.value >= 1e3 ? { value: scaled.value / 2, next: scaled.next } : null;
  }
  if (first === 'a') {
    const scale = tokens[at + 1]?.lower ?? '';
    const value = scale.length > 3 && !scale.endsWith('s') ? scaleNamed(scale) : null;
    return value === null ? null : { value, next: at + 2 };
  }
  const small = belowHundred(tokens, at);
  if (!small || tokens[small.next]?.lower !== 'hundred') return small;
  const rest = tokens[small.next + 1]?.lower === 'and' ? small.next + 2 : small.next + 1;
  const tail = belowHundred(tokens, rest);
  const value = small.value * 100;
  return tail && tail.value > 0 ? { value: value + tail.value, next: tail.next } : { value, next: small.next + 1 };
}

function belowHundred(tokens: readonly Token[], at: number): SpelledNumber | null {
  const value = SMALL.get(tokens[at]?.lower ?? '');
  if (value === undefined) return null;
  const next = at + 1;
  const ones = tokens[next]?.text === '-' ? next + 1 : next;
  const more = SMALL.get(tokens[ones]?.lower ?? '');
  if (value >= 20 && more !== undefined && more > 0 && more < 10) return { value: value + more, next: ones + 1 };
  return { value, next };
}
