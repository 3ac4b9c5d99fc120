import { distance } from 'fastest-levenshtein';
import { LineTable } from '../../text/lineTable.ts';
import { isKnownWord } from '../words/index.ts';
import distinctive from './distinctive.made.ts';
import type { Match } from './match.ts';
import { beginningOf } from './rows.ts';
import { technologies } from './table.ts';
import type { Token } from './tokens.ts';

/** Slips that are forgiven: one, or two in a name of nine letters. Names under seven letters are not asked about. */
const TWO_SLIPS = 9;
const SHORTEST = 6;

/** Names that are long and distinctive enough to be misspelt. */
const candidates = new LineTable(distinctive);

/** Slips between a word and a name; neighbouring letters that changed places are one. */
function slips(word: string, key: string): number {
  const apart = distance(word, key);
  if (apart !== 2 || word.length !== key.length) return apart;
  let at = 0;
  while (word[at] === key[at]) at += 1;
  const swapped = word[at] === key[at + 1] && word[at + 1] === key[at] && word.slice(at + 2) === key.slice(at + 2);
  return swapped ? 1 : 2;
}

/** Are the last two letters others than the name's, or is the name short? */
const mayBeInflected = (word: string, key: string): boolean =>
  key.length < TWO_SLIPS || word.slice(-2) !== key.slice(-2);

/** Ends that words have in other languages and no English name: "microservicios", "Containerisierung", "virtualizzazione". */
const foreignEnd =
  /(?:ici[oa]s?|cion(?:es)?|zion[ei]|cao|coes|dad(?:es)?|mente|eria|aje|ung(?:en)?|isch(?:e[nrs]?)?|ite|ique|eur|iste|ista|ismo|ado|ada)$/;

/** No word has a letter three times in a row, so that what is left with one or two is the name that was meant: "Gittthub". */
function withoutTripled(word: string): Pick<Match, 'key' | 'entry'> | undefined {
  if (word.length < SHORTEST || !/([a-z])\1\1/.test(word)) return undefined;
  for (const kept of ['$1$1', '$1']) {
    const key = word.replace(/([a-z])\1{2,}/g, kept);
    const entry = technologies().find(key);
    if (entry && key.length >= SHORTEST && !entry.technology.collected) return { key, entry };
  }
  return undefined;
}

/**
 * The name a word was meant to be, as a match: "Kuberentes" → Kubernetes. Only long names of well-known technologies,
 * with the same first two letters, and never for an English word or a plural; words with capitals of their own
 * ("PostgresXC") may differ by one slip only. In another language than English the slip must be inside the word, for
 * languages end borrowed words their own way: "Informatik", "Kubernetesa", "microservicios".
 */
export function misspeltName(text: string, token: Token, index: number, isForeign: () => boolean): Match | undefined {
  const word = token.folded;
  const tripled = withoutTripled(word);
  if (tripled !== undefined)
    return { start: token.start, end: token.end, first: index, last: index, ...tripled, misspelt: true };
  if (word.length < SHORTEST || word.length > 24) return undefined;
  const ownCapitals = /\p{Ll}\p{Lu}/u.test(text.slice(token.start, token.end));
  let best: string | undefined;
  let fewest = 3;
  for (const key of candidates.of(beginningOf(word))?.trimStart().split(' ') ?? []) {
    if (Math.abs(key.length - word.length) > 2 || word.startsWith(key)) continue;
    const apart = slips(word, key);
    if (apart < fewest && apart <= (key.length >= TWO_SLIPS && !ownCapitals ? 2 : 1)) {
      best = key;
      fewest = apart;
    }
  }
  if (!best || !/^[a-z]+$/.test(word) || isKnownWord(word)) return undefined;
  if (mayBeInflected(word, best) && (foreignEnd.test(word) || isForeign())) return undefined;
  const entry = technologies().find(best)!;
  return { start: token.start, end: token.end, first: index, last: index, key: best, entry, misspelt: true };
}
