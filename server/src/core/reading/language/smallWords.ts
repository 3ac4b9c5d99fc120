import type { Lang } from './types.ts';

/**
 * Prepositions, articles and conjunctions that follow a number and are nothing it counts: "von 45 auf 30 Minuten", "de 40 a 12 al mes".
 * Written for Merit.
 */
const TABLE: Readonly<Partial<Record<Lang, string>>> = {
  de: 'und oder auf zu bis in im am an bei beim mit von vom für pro je als aus nach über unter während seit der die das den dem des ein eine einer eines einem einen gegen ohne zwischen zum zur',
  fr: 'et ou à au aux de du des en dans par pour sur sous avec sans vers entre chez depuis pendant le la les un une que dès contre',
  es: 'y e o u a al de del en con sin por para sobre entre hasta desde durante el la los las un una unos unas que tras según',
  it: 'e ed o a al alla ai alle da dal dalla di del della dei delle in nel nella con senza per su sul tra fra il lo la i gli le un una durante',
  pt: 'e ou a ao à aos às de do da dos das em no na nos nas com sem por para pelo pela sobre entre até desde durante o os as um uma que',
  nl: 'en of naar tot in op aan bij met van voor door per als uit na over onder tijdens sinds de het een tussen zonder tegen',
};

const words = new Map(Object.entries(TABLE).map(([language, list]) => [language, new Set(list.split(/\s+/))]));

/** Is a word, in lower case, no noun in a language other than English? Where the language is not known or not listed, nothing is said of it. */
export const isSmallWord = (language: Lang | null, word: string): boolean =>
  language !== null && words.get(language)?.has(word) === true;
