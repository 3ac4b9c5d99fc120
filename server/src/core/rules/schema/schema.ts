import { type Message, plural, say } from '../../messages/message.ts';
import { foreignShapes } from '../../profile/foreignShapes.ts';
import type { Model } from '../../profile/model.ts';
import { nodeAt } from '../../profile/nodeAt.ts';
import type { Place } from '../../profile/place.ts';
import type { Segment } from '../../profile/segment.ts';
import { correction, problemsOf } from '../../profile/segmentProblems.ts';
import { duplicateKey, type SchemaProblem, type SchemaProblemKind } from '../../schema/problems.ts';
import { keyItem } from '../../yaml/edit/index.ts';
import type { Path } from '../../yaml/nodes.ts';
import type { RuleContext } from '../context.ts';
import { atAll } from '../everywhere.ts';
import { type DocumentFinding, documentCheck, type Finding, type Fix, type Lookup, type Rule } from '../rule.ts';
import { countryCodes } from './countryCodes.ts';
import { renderSettings } from './renderSettings.ts';

/** What is wrong with a segment's values; in a JSON Resume, where another tool's keys may have our names, with those alone that are ours. */
function ofKind(segment: Segment, kind: SchemaProblemKind, json: boolean): readonly SchemaProblem[] {
  const found = problemsOf(segment).filter((problem) => problem.kind === kind);
  return json ? found.filter((problem) => !foreignShapes(segment).has(problem)) : found;
}

const placeOf =
  (kind: SchemaProblemKind, index: number, json: boolean) =>
  (_: Model, segment: Segment): Place | null =>
    ofKind(segment, kind, json)[index] ?? null;

/** The same key of another entry is the same kind of place. */
const kindOfPlace = (path: Path): string => path.filter((part) => typeof part === 'string').join('/');

interface Wrong {
  /** Index among the problems of this kind of the segment. */
  readonly index: number;
  readonly message: Message;
  readonly of: string;
}

interface TypeShare {
  readonly wrong: readonly Wrong[];
  /** How many texts are written in several languages. */
  readonly languages: number;
}

const wrongIn = (segment: Segment, kind: SchemaProblemKind, json: boolean): readonly Wrong[] =>
  ofKind(segment, kind, json).map(({ message, path }, index) => ({ index, message, of: kindOfPlace(path) }));

/** What is wrong in the same way in the same kind of place, said once of the file; `more` counts the other places. */
function* together(
  kind: SchemaProblemKind,
  code: string,
  all: readonly (Wrong & { readonly at: number })[],
  json: boolean,
  more: (count: number) => Message,
  fixes?: (lookup: Lookup, left: readonly (Wrong & { readonly at: number })[]) => readonly Fix[],
): Iterable<DocumentFinding> {
  const groups = new Map<string, (Wrong & { readonly at: number })[]>();
  for (const one of all) {
    const key = `${one.of} ${JSON.stringify(one.message)}`;
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  for (const group of groups.values()) {
    const [first, ...others] = group;
    if (!first) continue;
    yield {
      code,
      message: [first.message, others.length === 0 ? null : more(others.length)],
      ...atAll(group, ({ at, index }) => ({ message: say('Here too'), at, place: placeOf(kind, index, json) }), fixes),
    };
  }
}

function check(kind: SchemaProblemKind, code: string) {
  return function* (_: Model, { json }: RuleContext, segment: Segment): Iterable<Finding> {
    for (const problem of ofKind(segment, kind, json)) {
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

/** The key that a name alone stands for in the sections whose entries people write as names. */
const nameKeys: Readonly<Record<string, string>> = {
  skills: 'name',
  languages: 'language',
  interests: 'name',
  certificates: 'name',
  awards: 'title',
  projects: 'name',
  publications: 'name',
  talks: 'name',
};

/** Gives each name in a list of entries its key. A null edit withdraws the fix. */
function namingItems(
  lookup: Lookup,
  left: readonly (Wrong & { readonly at: number })[],
  json: boolean,
): readonly Fix[] {
  const key = nameKeys[left[0]?.of ?? ''];
  if (key === undefined) return [];
  const edits = left.map(({ at, index }) => {
    const { segment } = lookup(at);
    const problem = ofKind(segment, 'type', json)[index];
    const edit = problem && problem.path.length === 2 ? keyItem(segment, nodeAt(segment, problem.path), key) : null;
    return edit && { ...edit, at };
  });
  const title = plural(left.length, 'Put `{key}:` before it', 'Put `{key}:` before each of them', { key });
  return [{ title, edits, safe: false }];
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
  document: documentCheck<TypeShare>({
    summarise(_, { json }, segment) {
      const wrong = wrongIn(segment, 'type', json);
      const languages = ofKind(segment, 'languages', json).length;
      return wrong.length + languages > 0 ? { wrong, languages } : null;
    },
    *check(summaries, { json }) {
      const all = summaries.flatMap(({ at, value: { wrong } }) => wrong.map((one) => ({ ...one, at })));
      yield* together(
        'type',
        'schema.type',
        all,
        json,
        (count) => plural(count, 'So is {count} more.', 'So are {count} more.'),
        (lookup, left) => namingItems(lookup, left, json),
      );
      yield* inManyLanguages(
        summaries.flatMap(({ at, value: { languages } }) => (languages > 0 ? [{ at, languages }] : [])),
        json,
      );
    },
  }),
};

/** A file in several languages is that all over, so it is said once. */
function* inManyLanguages(
  all: readonly { readonly at: number; readonly languages: number }[],
  json: boolean,
): Iterable<DocumentFinding> {
  const [first] = all;
  if (!first) return;
  const count = all.reduce((sum, { languages }) => sum + languages, 0);
  const message = [
    say('This text is written in several languages, which Merit does not read: keep a file for each language.'),
    count > 1 ? plural(count - 1, 'So is {count} more.', 'So are {count} more.') : null,
  ];
  yield { code: 'schema.type', message, at: first.at, place: placeOf('languages', 0, json) };
}

const value: Rule = {
  code: 'schema.value',
  summary: 'A value outside the set or range the format allows.',
  rationale:
    'Settings such as the paper size come from a short list, and countries have codes: what else stands there is ignored, here or by the tools that read it next.',
  defaultSeverity: 'error',
  examples: {
    bad: [
      'meta:\n  render:\n    paper: a3\n',
      'meta:\n  render:\n    template: clasic\n    locale: german\n',
      'basics:\n  location:\n    city: Graz\n    countryCode: Austria\n',
    ],
    good: ['meta:\n  render:\n    paper: letter\n    template: classic\n    locale: de-AT\n'],
  },
  *check(model, context, segment) {
    yield* check('value', 'schema.value')(model, context, segment);
    yield* renderSettings(model);
    yield* countryCodes(model);
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
  document: documentCheck<readonly Wrong[]>({
    summarise(_, { json }, segment) {
      const wrong = wrongIn(segment, 'missing-key', json);
      return wrong.length > 0 ? wrong : null;
    },
    *check(summaries, { json }) {
      const all = summaries.flatMap(({ at, value }) => value.map((one) => ({ ...one, at })));
      yield* together('missing-key', 'schema.missing-key', all, json, (count) =>
        plural(count, '{count} more lacks it too.', '{count} more lack it too.'),
      );
    },
  }),
};

const duplicate: Rule = {
  code: 'schema.duplicate-key',
  summary: 'The same key twice in one place.',
  rationale:
    'Readers of JSON and YAML keep one of the two without a word, most of them the last, and so does Merit: the other one is on no page and in no export.',
  defaultSeverity: 'error',
  examples: {
    bad: ['basics:\n  name: Ada Marlowe\n  name: A. Marlowe\n', 'skills: []\nbasics: {}\nskills: []\n'],
    good: ['basics:\n  name: Ada Marlowe\n'],
  },
  check: check('duplicate-key', 'schema.duplicate-key'),
  document: documentCheck<readonly string[]>({
    summarise: (_, __, segment) => (segment.keys.length > 0 ? segment.keys.map((key) => key.name) : null),
    *check(summaries) {
      const written = summaries.flatMap(({ at, value: names }) => names.map((name, index) => ({ at, name, index })));
      const last = new Map(written.map((one) => [one.name, one]));
      const placeOf =
        (index: number) =>
        (_: Model, segment: Segment): Place | null => {
          const key = segment.keys[index];
          return key ? { span: key.span, path: [key.name] } : null;
        };
      for (const one of written) {
        const { at, name, index } = one;
        const counts = last.get(name);
        if (counts === undefined || counts === one || name === '<<') continue;
        const related = [{ message: say('This one counts.'), at: counts.at, place: placeOf(counts.index) }];
        const { message } = duplicateKey(name, { start: 0, end: 0 }, []);
        yield { code: 'schema.duplicate-key', message, at, place: placeOf(index), related };
      }
    },
  }),
};

/** What the schema itself says of values and keys. */
export const schemaRules: readonly Rule[] = [type, value, missingKey, duplicate];
