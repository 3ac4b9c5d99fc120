import type { Model } from '../../profile/model.ts';
import type { Segment } from '../../profile/segment.ts';
import { profileSchema, propertySchema } from '../../schema/cursor.ts';
import { nearestKey } from '../../schema/nearest.ts';
import { duplicateKey, type SchemaProblem, type SchemaProblemKind, schemaProblems } from '../../schema/problems.ts';
import { syntaxMessage } from '../../schema/syntax.ts';
import type { RuleContext } from '../context.ts';
import { documentCheck, type Finding, type Fix, type Rule } from '../rule.ts';
import { renderSettings } from './renderSettings.ts';

const problems = new WeakMap<Segment, readonly SchemaProblem[]>();

/** Everything the schema refuses in a segment, found once for all the rules below. */
function problemsOf(segment: Segment): readonly SchemaProblem[] {
  const known = problems.get(segment);
  if (known) return known;
  const document = segment.parsed?.document ?? null;
  const names = new Set(segment.keys.map((key) => key.name));
  const found = [
    ...segment.keys
      .filter((key) => key.name !== '<<' && !propertySchema(profileSchema, key.name))
      .map((key): SchemaProblem => {
        const near = nearestKey(key.name, profileSchema, (name) => names.has(name));
        const hint = near ? ` Did you mean \`${near}\`?` : ' To keep it for yourself, start its name with `x-`.';
        return {
          kind: 'unknown-key',
          message: `\`${key.name}\` is not part of the format, so it is not rendered.${hint}`,
          span: key.span,
          path: [key.name],
          replacements: near ? [near] : [],
        };
      }),
    ...segment.entries.flatMap((entry) => schemaProblems(entry, document)),
  ];
  problems.set(segment, found);
  return found;
}

const quoteLike = (segment: Segment, problem: SchemaProblem, text: string): string => {
  const quote = segment.text[problem.span.start];
  return quote === '"' || quote === "'" ? `${quote}${text}${quote}` : text;
};

function fixesOf(segment: Segment, problem: SchemaProblem): readonly Fix[] {
  return problem.replacements.map((text) => ({
    title: problem.kind === 'unknown-key' ? `Rename to \`${text}\`` : `Change to \`${text}\``,
    edits: [{ span: problem.span, newText: quoteLike(segment, problem, text) }],
    safe: problem.kind === 'unknown-key' && problem.replacements.length === 1,
  }));
}

function check(kind: SchemaProblemKind, code: string) {
  return function* (_: Model, context: RuleContext, segment: Segment): Iterable<Finding> {
    for (const problem of problemsOf(segment)) {
      if (problem.kind !== kind) continue;
      const { message, span, path } = problem;
      const relaxed = kind === 'unknown-key' && context.json && problem.replacements.length === 0;
      yield {
        code,
        message,
        span,
        path,
        ...(relaxed ? { severity: 'information' as const } : {}),
        fixes: () => fixesOf(segment, problem),
      };
    }
  };
}

const syntax: Rule = {
  code: 'schema.syntax',
  summary: 'Text that YAML cannot read.',
  rationale:
    'What cannot be read cannot be rendered. An error stays inside its entry: the rest of the profile keeps its checks and its pages.',
  defaultSeverity: 'error',
  examples: {
    bad: ['basics:\n  name: "Ada Marlowe\n  label: Engineer\n', 'basics:\n  label: Engineer: backend\n'],
    good: ['basics:\n  name: "Ada Marlowe"\n  label: "Engineer: backend"\n'],
  },
  *check(_, __, segment) {
    for (const problem of segment.problems) {
      const { message, span } = syntaxMessage(problem, segment.text, segment.parsed?.document ?? null);
      const path = segment.entries[0] ? [segment.entries[0].section] : [];
      yield { code: 'schema.syntax', message, span, path };
    }
  },
};

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
    yield* renderSettings(model, segment);
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

const unknownKey: Rule = {
  code: 'schema.unknown-key',
  summary: 'A key that is not part of the format.',
  rationale: 'A misspelt key is silently left off the page. Keys that start with `x-` are yours and never flagged.',
  defaultSeverity: 'warning',
  examples: {
    bad: ['basics:\n  nmae: Ada Marlowe\n', 'work:\n  - employer: Quayside Bank\n'],
    good: ['basics:\n  name: Ada Marlowe\n  x-pronunciation: AY-da\n'],
  },
  check: check('unknown-key', 'schema.unknown-key'),
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

export const schemaRules: readonly Rule[] = [syntax, type, value, missingKey, unknownKey, duplicate];
