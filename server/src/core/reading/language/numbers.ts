import { NUMBERS as DE, TIMES as DE_TIMES } from '../de/numbers.ts';
import { NUMBERS as ES, TIMES as ES_TIMES } from '../es/numbers.ts';
import { NUMBERS as FR, TIMES as FR_TIMES } from '../fr/numbers.ts';
import { NUMBERS as IT, TIMES as IT_TIMES } from '../it/numbers.ts';
import { NUMBERS as NL, TIMES as NL_TIMES } from '../nl/numbers.ts';
import { NUMBERS as PT, TIMES as PT_TIMES } from '../pt/numbers.ts';
import type { Lang } from './types.ts';

const pairs = (table: string): readonly (readonly [string, string])[] => {
  const words = table.split(/\s+/);
  return words.flatMap((word, index) => (index % 2 === 0 ? [[word, words[index + 1]!] as const] : []));
};

const numbers = (table: string): ReadonlyMap<string, number> =>
  new Map(pairs(table).map(([word, value]) => [word, Number(value)]));

const NUMBERS: Partial<Record<Lang, ReadonlyMap<string, number>>> = {
  de: numbers(DE),
  es: numbers(ES),
  fr: numbers(FR),
  it: numbers(IT),
  nl: numbers(NL),
  pt: numbers(PT),
};

const TIMES: Partial<Record<Lang, ReadonlyMap<string, string>>> = {
  de: new Map(pairs(DE_TIMES)),
  es: new Map(pairs(ES_TIMES)),
  fr: new Map(pairs(FR_TIMES)),
  it: new Map(pairs(IT_TIMES)),
  nl: new Map(pairs(NL_TIMES)),
  pt: new Map(pairs(PT_TIMES)),
};

/** The number a lower-case word of another language than English is, or null. */
export function numberWordOf(language: Lang | null, lower: string): number | null {
  return (language && NUMBERS[language]?.get(lower)) ?? null;
}

/** The unit of time a lower-case word of another language than English is (`Jahre`: `year`), or null. */
export function timeWordOf(language: Lang | null, lower: string): string | null {
  return (language && TIMES[language]?.get(lower)) ?? null;
}
