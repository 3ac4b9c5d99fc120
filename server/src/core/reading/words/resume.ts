import { inflect, verbLemmas } from '../en/verbs.ts';
import nouns from './resume-nouns.txt';

const SHORTEST = 6;

let byShape: ReadonlyMap<string, readonly string[]> | undefined;

const shape = (first: string, length: number): string => `${first}${length}`;

/**
 * Words that résumés are made of, by their first letter and their length: verbs in all their forms, and a list of nouns and
 * adjectives. In lower case, six letters and more.
 */
export function resumeWords(first: string, length: number): readonly string[] {
  byShape ??= read();
  return byShape.get(shape(first, length)) ?? [];
}

function read(): ReadonlyMap<string, readonly string[]> {
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
  return shapes;
}
