import { plural, say } from '../../messages/message.ts';
import { blankValues, removalOfBlanks } from '../../profile/blanks.ts';
import { documentCheck, type Fix, type Lookup, type Rule } from '../rule.ts';

const code = 'schema.empty';

interface Share {
  readonly count: number;
  /** Index of the first that is a text, such as a dash; null where there is none. */
  readonly dash: number | null;
}

export const schemaEmpty: Rule = {
  code,
  summary: 'Values that are `null`, an empty text, or a dash or "n/a" in place of one.',
  rationale:
    'They say the same as leaving the key out: nothing of them reaches a page. A file without them is easier to read. In a JSON Resume, where tools write every key they know, it is said only of dashes and the like, which other tools print.',
  defaultSeverity: 'hint',
  examples: {
    bad: [
      'basics:\n  name: Ada Marlowe\n  phone: null\n  url: ""\n',
      'skills:\n  - name: Bookkeeping\n    keywords: [ledgers, ~]\n',
      'basics:\n  name: Ada Marlowe\n  phone: "-"\n  url: none\n',
    ],
    good: ['basics:\n  name: Ada Marlowe\n  summary:\n  x-mood: ""\n'],
  },
  document: documentCheck<Share>({
    summarise(_, __, segment) {
      const blanks = blankValues(segment);
      if (blanks.length === 0) return null;
      const dash = blanks.findIndex((blank) => blank.dash);
      return { count: blanks.length, dash: dash < 0 ? null : dash };
    },
    *check(summaries, { json }) {
      // Tools that write a JSON Resume write every key they know; a dash was typed, and other tools print it.
      const first = json ? summaries.find(({ value }) => value.dash !== null) : summaries[0];
      if (!first) return;
      const count = summaries.reduce((sum, { value }) => sum + value.count, 0);
      const index = json ? (first.value.dash ?? 0) : 0;
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
