import { distance } from 'fastest-levenshtein';
import { inflect, verbLemmas } from '../en/verbs.ts';
import { isKnownWord } from './known.ts';
import nouns from './resume-nouns.txt';

export interface NearWord {
  /** Lower case. */
  readonly word: string;
  /** Letters to change, add or take away, or pairs to swap: 1 or more. */
  readonly distance: number;
}

const SHORTEST = 6;

let byShape: ReadonlyMap<string, readonly string[]> | undefined;

const shape = (first: string, length: number): string => `${first}${length}`;

/** Words résumés are made of: the verbs in all their forms and a list of nouns and adjectives. */
function resumeWords(): ReadonlyMap<string, readonly string[]> {
  if (byShape) return byShape;
  const words = new Set(nouns.split(/\s+/));
  for (const lemma of verbLemmas())
    if (/^[a-z]+$/.test(lemma))
      for (const form of ['base', 'third', 'past', 'gerund'] as const) words.add(inflect(lemma, form));
  const shapes = new Map<string, string[]>();
  for (const word of words) {
    if (word.length < SHORTEST) continue;
    const key = shape(word[0]!, word.length);
    const known = shapes.get(key);
    if (known) known.push(word);
    else shapes.set(key, [word]);
  }
  byShape = shapes;
  return shapes;
}

/** Do two words differ by two neighbouring letters that changed places ("recieved")? */
function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

/** Slips of the pen between two words; letters that changed places are one slip. */
function slips(a: string, b: string): number {
  const apart = distance(a, b);
  return apart === 2 && isSwap(a, b) ? 1 : apart;
}

/** How alike two words of one distance are: by the letters they begin with, then the last one. */
function likeness(a: string, b: string): number {
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared += 1;
  return shared / 10 + (a.at(-1) === b.at(-1) ? 1 : 0);
}

/**
 * The word of résumés that an unknown word was meant to be: "spearheeded" → "spearheaded". Undefined for known words,
 * for words under six letters, and when nothing with the same first letter is within
 * `maxDistance` (one, for words under eight letters).
 */
export function nearestResumeWord(word: string, maxDistance = 2): NearWord | undefined {
  const lower = word.toLowerCase();
  if (lower.length < SHORTEST || !/^[a-z]+$/.test(lower) || isKnownWord(lower)) return undefined;
  const most = lower.length < 8 ? Math.min(1, maxDistance) : maxDistance;
  let best: NearWord | undefined;
  for (let length = lower.length - most; length <= lower.length + most; length += 1)
    for (const candidate of resumeWords().get(shape(lower[0]!, length)) ?? []) {
      const apart = slips(lower, candidate);
      if (apart > most || (best && apart > best.distance)) continue;
      if (!best || apart < best.distance || likeness(lower, candidate) > likeness(lower, best.word))
        best = { word: candidate, distance: apart };
    }
  return best;
}
