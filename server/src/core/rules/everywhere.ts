import { type Message, plural, say } from '../messages/message.ts';
import type { Edit } from '../profile/place.ts';
import type { DocumentFinding, Fix, Lookup, Related } from './rule.ts';

/** One of the places of a thing that is said once. */
export interface Occurrence {
  readonly at: number;
  readonly place: Related['place'];
  /** The change there; null where the text is no longer what it was. */
  readonly edit: (lookup: Lookup) => Edit | null;
}

/** What is said, and what its fix does. */
export interface Said {
  readonly code: string;
  readonly message: Message;
  /** It is about several things, so that further places are none of "once more". */
  readonly uncounted?: true;
  /** What the others are, beside them: "Written so here too." */
  readonly beside: Message;
  readonly word?: string;
  /** What the fix does, without where. */
  readonly title: Message;
  readonly safe: boolean;
}

/**
 * Where a finding about several things stands: on the first of them (one at least), and at all. `fixes` is told which of them
 * no comment silences.
 */
export function atAll<T>(
  group: readonly T[],
  related: (one: T) => Related,
  fixes?: (lookup: Lookup, left: readonly T[]) => readonly Fix[],
): Pick<DocumentFinding, 'at' | 'place' | 'everywhere' | 'fixes'> {
  const places = new Map(group.map((one) => [related(one), one] as const));
  const everywhere = [...places.keys()];
  const { at, place } = everywhere[0]!;
  if (!fixes) return { at, place, everywhere };
  return {
    at,
    place,
    everywhere,
    fixes: (lookup, left) =>
      fixes(
        lookup,
        left.flatMap((one) => places.get(one) ?? []),
      ),
  };
}

/**
 * One finding about everything that is the same in a document. Its first fix changes every place, its second only the one
 * where it is shown; `occurrences` are in the order of the text, one at least.
 */
export function saidOnce(said: Said, occurrences: readonly Occurrence[]): DocumentFinding {
  return {
    code: said.code,
    message: said.uncounted ? said.message : [said.message, elsewhere(occurrences.length - 1)],
    ...(said.word === undefined ? {} : { word: said.word }),
    ...atAll(
      occurrences,
      ({ at, place }) => ({ message: said.beside, at, place }),
      (lookup, left) => {
        const edits = left.flatMap((one) => {
          const edit = one.edit(lookup);
          return edit ? [{ ...edit, at: one.at }] : [];
        });
        return fixesOf(said, edits);
      },
    ),
  };
}

function fixesOf({ title, safe }: Said, edits: readonly Edit[]): readonly Fix[] {
  const [first] = edits;
  if (!first) return [];
  if (edits.length === 1) return [{ title, safe, edits }];
  return [
    { title: say('{change} in all {count} places', { change: title, count: edits.length }), safe, edits },
    { title: say('{change} here only', { change: title }), safe: false, edits: [first] },
  ];
}

const elsewhere = (count: number): Message | null =>
  count === 0 ? null : plural(count, 'Once more in this file.', '{count} more times in this file.');
