import { type Message, say, verbatim } from '../../messages/message.ts';
import { oldKeysOf } from '../../profile/oldKeys.ts';
import type { Place } from '../../profile/place.ts';
import type { Segment } from '../../profile/segment.ts';
import type { Span } from '../../text/span.ts';
import { renameKey } from '../../yaml/edit/index.ts';
import { kindOf } from '../../yaml/nodes.ts';
import { sourceOf } from '../../yaml/parse.ts';
import { documentCheck, type Fix, type Lookup, type Related, type Rule } from '../rule.ts';

const code = 'schema.old-key';

interface OldKey {
  readonly written: string;
  readonly name: string;
  /** Something stands under it that a page could lack. */
  readonly filled: boolean;
  readonly span: Span;
  readonly path: Place['path'];
}

const oldKeys = (segment: Segment): readonly OldKey[] =>
  segment.entries.flatMap(({ section, index, node }) =>
    oldKeysOf(node).map(({ written, name, keySpan, value }) => ({
      written,
      name,
      filled: kindOf(value) !== 'empty' && sourceOf(value)?.trim() !== '',
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
    'Merit reads `company`, `website`, `picture` and `gpa` as `name`, `url`, `image` and `score`, and other tools of today may not. A theme that was written for the old names may still want them, so the change is yours to make. Nothing is said of keys that are left empty.',
  defaultSeverity: 'information',
  examples: {
    bad: [
      'basics:\n  name: Ada Marlowe\n  website: https://marlowe.example\nwork:\n  - company: Quayside Bank\n    website: https://quayside.example\n',
    ],
    good: ['work:\n  - name: Quayside Bank\n    url: https://quayside.example\n'],
  },
  document: documentCheck<readonly Pick<OldKey, 'written' | 'name' | 'filled'>[]>({
    summarise(_, __, segment) {
      const found = oldKeys(segment).map(({ written, name, filled }) => ({ written, name, filled }));
      return found.length > 0 ? found : null;
    },
    *check(summaries) {
      const filled = summaries.flatMap(({ at, value }) =>
        value.flatMap((one, index) => (one.filled ? [{ ...one, at, index }] : [])),
      );
      const [first, ...others] = filled;
      if (!first) return;
      const pairs = new Map(filled.map(({ written, name }) => [written, name]));
      const list = [...pairs]
        .map(([written, name]): Message => say('`{written}` is `{name}` today', { written, name }))
        .reduce((before, next) => say('{before}, {next}', { before, next }));
      yield {
        code,
        message: say(
          'Many themes leave off the page what stands under names from before JSON Resume 1.0.0: {list}. Merit reads both.',
          { list },
        ),
        at: first.at,
        place: placeOf(first.index),
        related: others.map(
          ({ written, at, index }): Related => ({ message: verbatim(`\`${written}\``), at, place: placeOf(index) }),
        ),
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
