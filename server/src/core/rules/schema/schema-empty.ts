import { plural, say } from '../../messages/message.ts';
import { blankValues, removalOfBlanks } from '../../profile/blanks.ts';
import { documentCheck, type Fix, type Lookup, type Rule } from '../rule.ts';

const code = 'schema.empty';

export const schemaEmpty: Rule = {
  code,
  summary: 'Values that are `null` or an empty text.',
  rationale:
    'They say the same as leaving the key out: nothing of them reaches a page or an export. A file without them is easier to read.',
  defaultSeverity: 'hint',
  examples: {
    bad: [
      'basics:\n  name: Ada Marlowe\n  phone: null\n  url: ""\n',
      'skills:\n  - name: Bookkeeping\n    keywords: [ledgers, ~]\n',
    ],
    good: ['basics:\n  name: Ada Marlowe\n  summary:\n  x-mood: ""\n'],
  },
  document: documentCheck<number>({
    summarise: (_, __, segment) => blankValues(segment).length || null,
    *check(summaries) {
      const [first] = summaries;
      if (!first) return;
      const count = summaries.reduce((sum, { value }) => sum + value, 0);
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
        place: (_, segment) => blankValues(segment)[0] ?? null,
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
