import { say } from '../../messages/message.ts';
import type { Segment } from '../../profile/segment.ts';
import { syntaxMessage } from '../../schema/syntax.ts';
import { quoteMeant } from '../../schema/traps/index.ts';
import type { Span } from '../../text/span.ts';
import { parse, type SyntaxProblem, spacesFor, tabbedMargins } from '../../yaml/parse.ts';
import { saidOnce } from '../everywhere.ts';
import { documentCheck, type Fix, type Lookup, type Rule } from '../rule.ts';

/** What YAML says where a text without quotes means something to it. */
const unquoted = new Set([
  'UNEXPECTED_TOKEN',
  'BAD_ALIAS',
  'BAD_SCALAR_START',
  'BLOCK_AS_IMPLICIT_KEY',
  'MULTILINE_IMPLICIT_KEY',
  'MISSING_CHAR',
]);

/** Quotes round the text at a fault, if they cure it. Of a very long text that is not tried. */
function quoting(segment: Segment, { code, span }: SyntaxProblem): readonly Fix[] {
  if (code === null || !unquoted.has(code) || segment.text.length > 200_000) return [];
  const edit = quoteMeant(segment, span.start);
  if (!edit) return [];
  const after = segment.text.slice(0, edit.span.start) + edit.newText + segment.text.slice(edit.span.end);
  const cured = parse(after).problems.length < segment.problems.length;
  return cured ? [{ title: say('Put the text in quotes'), safe: false, edits: [edit] }] : [];
}

/** So many signs are looked at between two faults: a line is never longer where one follows from another. */
const nearby = 400;

/**
 * Does a fault only follow from the one before it? YAML that lost its place stumbles over every word that comes next, on the same
 * line and on the ones right below.
 */
function follows(text: string, before: SyntaxProblem | undefined, { code, span }: SyntaxProblem): boolean {
  if (!before || code !== 'UNEXPECTED_TOKEN' || (before.code !== code && !before.repair)) return false;
  if (span.start - before.span.end > nearby) return false;
  return !/\n[^\n]*\n/.test(text.slice(before.span.end, span.start).replace(/\s+$/u, ''));
}

const repairsOf = (segment: Segment, problem: SyntaxProblem): readonly Fix[] =>
  problem.repair
    ? [{ title: problem.repair.title, safe: problem.repair.safe !== false, edits: [problem.repair.edit] }]
    : quoting(segment, problem);

const margins = new WeakMap<Segment, readonly Span[]>();

/** The margins of a segment that have tabs, found once: each of them is a place of its own. */
function marginsOf(segment: Segment): readonly Span[] {
  const known = margins.get(segment) ?? tabbedMargins(segment.text);
  margins.set(segment, known);
  return known;
}

/** Are there lines of a segment that are indented with tabs, as a fault of it says? */
const isTabbed = (segment: Segment): boolean => segment.problems.some(isTab) && marginsOf(segment).length > 0;

const isTab = ({ kind }: SyntaxProblem): boolean => kind === 'tab' || kind === 'tabs';

/** Does a segment that is indented with tabs say the same with spaces? Read both ways, and held against each other. */
function isSameWithSpaces({ text, parsed }: Segment): boolean {
  const after = parse(text.replaceAll(/^[ \t]+/gm, spacesFor));
  if (after.problems.length > 0 || !parsed?.document || !after.document) return false;
  return JSON.stringify(after.document.contents) === JSON.stringify(parsed.document.contents);
}

interface Tabs {
  /** How many lines are indented with tabs. */
  readonly lines: number;
  readonly same: boolean;
}

export const schemaSyntax: Rule = {
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
    const tabbed = isTabbed(segment);
    for (const [index, problem] of segment.problems.entries()) {
      if (tabbed && isTab(problem)) continue;
      if (follows(segment.text, segment.problems[index - 1], problem)) continue;
      const { message, span } = syntaxMessage(problem, segment.text, segment.parsed?.document ?? null);
      const path = segment.entries[0] ? [segment.entries[0].section] : [];
      yield { code: 'schema.syntax', message, span, path, fixes: () => repairsOf(segment, problem) };
    }
  },
  document: documentCheck<Tabs>({
    summarise(_, __, segment) {
      if (!isTabbed(segment)) return null;
      return { lines: marginsOf(segment).length, same: isSameWithSpaces(segment) };
    },
    *check(summaries) {
      if (summaries.length === 0) return;
      yield saidOnce(
        {
          code: 'schema.syntax',
          message: say('YAML does not allow tabs for indentation: use spaces.'),
          beside: say('A tab here too.'),
          title: say('Indent with spaces'),
          safe: summaries.every(({ value }) => value.same),
        },
        summaries.flatMap(({ at, value }) =>
          Array.from({ length: value.lines }, (_, index) => ({
            at,
            place: (__: unknown, segment: Segment) => {
              const span = marginsOf(segment)[index];
              return span ? { span, path: segment.entries[0] ? [segment.entries[0].section] : [] } : null;
            },
            edit: (lookup: Lookup) => {
              const { segment } = lookup(at);
              const span = marginsOf(segment)[index];
              return span ? { span, newText: spacesFor(segment.text.slice(span.start, span.end)) } : null;
            },
          })),
        ),
      );
    },
  }),
};
