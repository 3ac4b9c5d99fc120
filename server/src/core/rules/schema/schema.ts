import { plural, say } from '../../messages/message.ts';
import type { Model } from '../../profile/model.ts';
import type { Place } from '../../profile/place.ts';
import type { Segment } from '../../profile/segment.ts';
import { correction, problemsOf } from '../../profile/segmentProblems.ts';
import { duplicateKey, type SchemaProblem, type SchemaProblemKind } from '../../schema/problems.ts';
import type { RuleContext } from '../context.ts';
import { documentCheck, type Finding, type Fix, type Rule } from '../rule.ts';
import { renderSettings } from './renderSettings.ts';

const inLanguages = (segment: Segment): readonly SchemaProblem[] =>
  problemsOf(segment).filter(({ kind }) => kind === 'languages');

function check(kind: SchemaProblemKind, code: string) {
  return function* (_: Model, __: RuleContext, segment: Segment): Iterable<Finding> {
    for (const problem of problemsOf(segment)) {
      if (problem.kind !== kind) continue;
      const { message, span, path, replacements } = problem;
      const fixes = (): readonly Fix[] =>
        replacements.map((text) => ({
          title: say('Change to `{text}`', { text }),
          edits: [correction(segment, problem, text)],
          safe: false,
        }));
      yield { code, message, span, path, fixes };
    }
  };
}

const type: Rule = {
  code: 'schema.type',
  summary: 'A value of the wrong kind: a list where a text belongs, and the like.',
  rationale: 'Every key of the format holds one kind of value; another kind cannot be placed on the page.',
  defaultSeverity: 'error',
  examples: {
    bad: ['basics:\n  - name: Ada Marlowe\n', 'work:\n  - name: Quayside Bank\n    highlights: Shipped the ledger\n'],
    good: ['work:\n  - name: Quayside Bank\n    highlights:\n      - Shipped the ledger\n'],
  },
  check: check('type', 'schema.type'),
  // A file in several languages is that all over.
  document: documentCheck<number>({
    summarise: (_, __, segment) => inLanguages(segment).length || null,
    *check(summaries) {
      const [first] = summaries;
      const place = (_: unknown, segment: Segment): Place | null => inLanguages(segment)[0] ?? null;
      if (!first) return;
      const count = summaries.reduce((sum, { value }) => sum + value, 0);
      const message = [
        say('This text is written in several languages, which Merit does not read: keep a file for each language.'),
        count > 1 ? plural(count - 1, 'So is {count} more.', 'So are {count} more.') : null,
      ];
      yield { code: 'schema.type', message, at: first.at, place };
    },
  }),
};

const value: Rule = {
  code: 'schema.value',
  summary: 'A value outside the set or range the format allows.',
  rationale: 'Settings such as the paper size come from a short list; anything else would be ignored.',
  defaultSeverity: 'error',
  examples: {
    bad: ['meta:\n  render:\n    paper: a3\n', 'meta:\n  render:\n    template: clasic\n    locale: german\n'],
    good: ['meta:\n  render:\n    paper: letter\n    template: classic\n    locale: de-AT\n'],
  },
  *check(model, context, segment) {
    yield* check('value', 'schema.value')(model, context, segment);
    yield* renderSettings(model);
  },
};

const missingKey: Rule = {
  code: 'schema.missing-key',
  summary: 'An entry without a key that it cannot be rendered without.',
  rationale: 'Almost nothing is required; a headline figure without its label says nothing, though.',
  defaultSeverity: 'error',
  examples: {
    bad: ['basics:\n  stats:\n    - value: 40%\n'],
    good: ['basics:\n  stats:\n    - value: 40%\n      label: less build time\n'],
  },
  check: check('missing-key', 'schema.missing-key'),
};

const duplicate: Rule = {
  code: 'schema.duplicate-key',
  summary: 'The same key twice in one place.',
  rationale: 'Only one of the two can be rendered, and it is rarely clear which one was meant.',
  defaultSeverity: 'error',
  examples: {
    bad: ['basics:\n  name: Ada Marlowe\n  name: A. Marlowe\n', 'skills: []\nbasics: {}\nskills: []\n'],
    good: ['basics:\n  name: Ada Marlowe\n'],
  },
  check: check('duplicate-key', 'schema.duplicate-key'),
  document: documentCheck<readonly string[]>({
    summarise: (_, __, segment) => (segment.keys.length > 0 ? segment.keys.map((key) => key.name) : null),
    *check(summaries) {
      const seen = new Set<string>();
      for (const { at, value: names } of summaries) {
        for (const [index, name] of names.entries()) {
          if (seen.has(name)) {
            yield {
              code: 'schema.duplicate-key',
              message: duplicateKey(name, { start: 0, end: 0 }, []).message,
              at,
              place: (_, segment) => {
                const key = segment.keys[index];
                return key ? { span: key.span, path: [name] } : null;
              },
            };
          }
          seen.add(name);
        }
      }
    },
  }),
};

/** What the schema itself says of values and keys. */
export const schemaRules: readonly Rule[] = [type, value, missingKey, duplicate];
