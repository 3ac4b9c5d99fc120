import { lineTable } from '../../text/lineTable.ts';
import { inflect, verbLemmas } from '../en/verbs.ts';
import nouns from './resume-nouns.txt';
import { shapeOf } from './shape.ts';

const SHORTEST = 6;

/** Words that résumés are made of: verbs in all their forms, and a list of nouns and adjectives; six letters and more. */
function words(): readonly string[] {
  const found = new Set(nouns.split(/\s+/));
  for (const lemma of verbLemmas())
    if (/^[a-z]+$/.test(lemma))
      for (const form of ['base', 'third', 'past', 'gerund'] as const) found.add(inflect(lemma, form));
  return [...found].filter((word) => word.length >= SHORTEST);
}

export default lineTable(
  words(),
  (word) => shapeOf(word[0]!, word.length),
  (word) => word,
);
