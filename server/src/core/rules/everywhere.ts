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
 * One finding about everything that is the same in a document. Its first fix changes every place, its second only the one
 * where it is shown; `occurrences` are in the order of the text, one at least.
 */
export function saidOnce(said: Said, occurrences: readonly Occurrence[]): DocumentFinding {
  const places = new Map<Related, Occurrence>(
    occurrences.map((one) => [{ message: said.beside, at: one.at, place: one.place }, one]),
  );
  const everywhere = [...places.keys()];
  const [first] = everywhere;
  return {
    code: said.code,
    message: said.uncounted ? said.message : [said.message, elsewhere(occurrences.length - 1)],
    at: first!.at,
    place: first!.place,
    everywhere,
    ...(said.word === undefined ? {} : { word: said.word }),
    fixes: (lookup, left) => {
      const edits = left.flatMap((one) => {
        const edit = places.get(one)?.edit(lookup);
        return edit ? [{ ...edit, at: one.at }] : [];
      });
      return fixesOf(said, edits);
    },
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
