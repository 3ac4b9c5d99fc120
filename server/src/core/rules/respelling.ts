import { nameOf, technologiesInTitles, technologiesOf, technologyPlace, titlePlace } from '../facts/technologies.ts';
import { replacePart } from '../profile/editText.ts';
import { type Said, saidOnce } from './everywhere.ts';
import type { DocumentFinding, Summary } from './rule.ts';

/** A technology that should be written otherwise. */
export interface Written {
  /** Index among the technologies of its segment, or among those of its titles. */
  readonly index: number;
  readonly titled: boolean;
  readonly written: string;
  readonly instead: string;
}

/** What is written alike and should be written alike, with the segment of each; in the order of the text. */
export function writtenAlike<W extends Written>(
  summaries: readonly Summary<readonly W[]>[],
): Iterable<readonly Summary<W>[]> {
  const groups = new Map<string, Summary<W>[]>();
  for (const { at, value } of summaries)
    for (const one of value) {
      const key = `${one.written}\n${one.instead}`;
      const group = groups.get(key);
      if (group) group.push({ at, value: one });
      else groups.set(key, [{ at, value: one }]);
    }
  return groups.values();
}

/** One finding about everything written alike, whose fix writes it otherwise everywhere. */
export const respelling = (said: Said, alike: readonly Summary<Written>[]): DocumentFinding =>
  saidOnce(
    said,
    alike.map(({ at, value: { index, titled, written, instead } }) => ({
      at,
      place: titled ? titlePlace(index) : technologyPlace(index),
      edit: (lookup) => {
        const { model } = lookup(at);
        const named = (titled ? technologiesInTitles(model) : technologiesOf(model))[index];
        return named?.mention.written === written ? replacePart(named.field.text, nameOf(named), instead) : null;
      },
    })),
  );
