import { type Message, say, verbatim } from '../../messages/message.ts';
import { oldKeysOf } from '../../profile/oldKeys.ts';
import type { Place } from '../../profile/place.ts';
import type { Segment } from '../../profile/segment.ts';
import type { Span } from '../../text/span.ts';
import { renameKey } from '../../yaml/edit/index.ts';
import { documentCheck, type Fix, type Lookup, type Related, type Rule } from '../rule.ts';

const code = 'schema.old-key';

interface OldKey {
  readonly written: string;
  readonly name: string;
  readonly span: Span;
  readonly path: Place['path'];
}

const oldKeys = (segment: Segment): readonly OldKey[] =>
  segment.entries.flatMap(({ section, index, node }) =>
    oldKeysOf(node).map(({ written, name, keySpan }) => ({
      written,
      name,
      span: keySpan,
      path: index === null ? [section, name] : [section, index, name],
    })),
  );

const placeOf =
  (index: number) =>
  (_: unknown, segment: Segment): Place | null =>
    oldKeys(segment)[index] ?? null;

export const schemaOldKey: Rule = {
  code,
  summary: 'Keys as JSON Resume called them before version 1.0.0.',
  rationale:
    'Merit reads `company`, `website`, `picture` and `gpa` as `name`, `url`, `image` and `score`, and other tools of today may not. A theme that was written for the old names may still want them, so the change is yours to make.',
  defaultSeverity: 'information',
  examples: {
    bad: [
      'basics:\n  name: Ada Marlowe\n  website: https://marlowe.example\nwork:\n  - company: Quayside Bank\n    website: https://quayside.example\n',
    ],
    good: ['work:\n  - name: Quayside Bank\n    url: https://quayside.example\n'],
  },
  document: documentCheck<readonly Pick<OldKey, 'written' | 'name'>[]>({
    summarise(_, __, segment) {
      const found = oldKeys(segment).map(({ written, name }) => ({ written, name }));
      return found.length > 0 ? found : null;
    },
    *check(summaries) {
      const [first] = summaries;
      if (!first) return;
      const pairs = new Map(summaries.flatMap(({ value }) => value.map(({ written, name }) => [written, name])));
      const list = [...pairs]
        .map(([written, name]): Message => say('`{written}` as `{name}`', { written, name }))
        .reduce((before, next) => say('{before}, {next}', { before, next }));
      const others = summaries
        .flatMap(({ at, value }) =>
          value.map(
            ({ written }, index): Related => ({ message: verbatim(`\`${written}\``), at, place: placeOf(index) }),
          ),
        )
        .slice(1);
      yield {
        code,
        message: say('This file uses the names of JSON Resume before 1.0.0. Merit reads {list}.', { list }),
        at: first.at,
        place: placeOf(0),
        ...(others.length > 0 ? { related: others } : {}),
        fixes: (lookup: Lookup): readonly Fix[] => [
          {
            title: say('Use the names of JSON Resume 1.0.0'),
            safe: false,
            edits: summaries.flatMap(({ at }) => {
              const { segment } = lookup(at);
              return oldKeys(segment).map(({ span, name }) => {
                const edit = renameKey(segment, { keySpan: span }, name);
                return edit && { ...edit, at };
              });
            }),
          },
        ],
      };
    },
  }),
};
