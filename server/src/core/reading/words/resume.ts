import { LineTable } from '../../text/lineTable.ts';
import table from './resumeWords.made.ts';
import { shapeOf } from './shape.ts';

const lines = new LineTable(table);
const known = new Map<string, readonly string[]>();

/**
 * Words that résumés are made of, by their first letter and their length: verbs in all their forms, and a list of nouns and
 * adjectives. In lower case, six letters and more.
 */
export function resumeWords(first: string, length: number): readonly string[] {
  const shape = shapeOf(first, length);
  const found = known.get(shape) ?? lines.of(shape)?.trimStart().split(' ') ?? [];
  if (found.length > 0) known.set(shape, found);
  return found;
}
