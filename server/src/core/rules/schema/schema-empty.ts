import { plural, say } from '../../messages/message.ts';
import { blankValues, removalOfBlanks } from '../../profile/blanks.ts';
import { documentCheck, type Fix, type Lookup, type Rule } from '../rule.ts';

const code = 'schema.empty';

/** What a reader looks for: without it an entry has no name or no time, and the person no address. */
const wanted: ReadonlySet<string> = new Set([
  'name',
  'email',
  'position',
  'organization',
  'institution',
  'title',
  'language',
  'startDate',
]);

interface Share {
  readonly count: number;
  /** Index of the first blank value that a reader looks for; null where there is none. */
  readonly wanting: number | null;
}

export const schemaEmpty: Rule = {
  code,
  summary: 'Values that are `null` or an empty text.',
  rationale:
    'They say the same as leaving the key out: nothing of them reaches a page or an export. A file without them is easier to read. In a JSON Resume, where tools write every key they know, it is said only where a name, an e-mail address or a start is what is missing.',
  defaultSeverity: 'hint',
  examples: {
    bad: [
      'basics:\n  name: Ada Marlowe\n  phone: null\n  url: ""\n',
      'skills:\n  - name: Bookkeeping\n    keywords: [ledgers, ~]\n',
    ],
    good: ['basics:\n  name: Ada Marlowe\n  summary:\n  x-mood: ""\n'],
  },
  document: documentCheck<Share>({
    summarise(_, __, segment) {
      const blanks = blankValues(segment);
      if (blanks.length === 0) return null;
      const wanting = blanks.findIndex(({ path }) => wanted.has(String(path.at(-1))));
      return { count: blanks.length, wanting: wanting < 0 ? null : wanting };
    },
    *check(summaries, { json }) {
      const first = json ? summaries.find(({ value }) => value.wanting !== null) : summaries[0];
      if (!first) return;
      const count = summaries.reduce((sum, { value }) => sum + value.count, 0);
      const index = json ? (first.value.wanting ?? 0) : 0;
      yield {
        code,
        message:
          count === 1
            ? say('This is empty, which says the same as leaving it out.')
            : plural(
                count - 1,
                'This and {count} more value of the file are empty, which says the same as leaving them out.',
                'This and {count} more values of the file are empty, which says the same as leaving them out.',
              ),
        at: first.at,
        place: (_, segment) => blankValues(segment)[index] ?? null,
        fixes: (lookup: Lookup): readonly Fix[] => {
          const edits = summaries.flatMap(({ at }) =>
            removalOfBlanks(lookup(at).segment).map((edit) => ({ ...edit, at })),
          );
          return edits.length > 0 ? [{ title: say('Remove every empty value'), safe: false, edits }] : [];
        },
      };
    },
  }),
};
