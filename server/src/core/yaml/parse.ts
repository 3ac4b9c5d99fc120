import { Composer, type CST, type Document, isScalar, Parser, Schema, visit, type YAMLError } from 'yaml';
import { type Message, say } from '../messages/message.ts';
import type { Span, SpanEdit } from '../text/span.ts';

/** A text longer than this (UTF-16 units) is not read at all. */
export const maxSize = 2_000_000;
/** Collections nested deeper than this are not composed: `yaml` composes recursively and would exhaust the stack. */
export const maxDepth = 64;
/** A text with more aliases than this is not composed, so that an alias bomb cannot go off. */
export const maxAliases = 100;
/** Of more faults than this in one piece nobody is told: one slip can make thousands. */
const maxProblems = 100;

/**
 * `stray`: a line at the left edge by mistake, which was passed over; what stands round it was read. `tab`: a tab that YAML
 * refuses; nothing of the piece is read where it is the only fault. `tabs`: lines are indented with tabs, and all was read as if
 * they were spaces.
 */
export type SyntaxProblemKind = 'syntax' | 'too-deep' | 'too-many-aliases' | 'tab' | 'tabs' | 'stray';

/** Something YAML itself objects to. */
export interface SyntaxProblem {
  readonly kind: SyntaxProblemKind;
  /** `yaml`'s own error code, where it has one. */
  readonly code: string | null;
  readonly message: Message;
  /** `yaml`'s own words, which are English and for programmers. */
  readonly reason?: string;
  readonly span: Span;
  /** What YAML misread because of it besides: nothing is to be said of what it made of that. */
  readonly misread?: Span;
  /** A change that makes it right and keeps what was meant. */
  readonly repair?: { readonly title: Message; readonly edit: SpanEdit; readonly safe?: false };
}

/** What a piece of text is as YAML. The document may be incomplete, never absent unless a limit was passed. */
export interface Parsed {
  readonly document: Document.Parsed | null;
  readonly problems: readonly SyntaxProblem[];
  /** An anchor (`&name`) or a second document: the text can only be read whole. */
  readonly needsWhole: boolean;
  /** Offset of the second document's marker, where there is one. */
  readonly secondDocument: number | null;
}

interface Census {
  readonly depth: number;
  readonly deepest: number;
  readonly aliases: number;
  readonly anchors: number;
}

/** Counts depth, aliases and anchors without recursion, before anything is composed. */
function census(tokens: readonly CST.Token[]): Census {
  let depth = 0;
  let deepest = 0;
  let aliases = 0;
  let anchors = 0;
  const stack: { token: CST.Token; level: number }[] = tokens.map((token) => ({ token, level: 0 }));
  const visitProps = (props: readonly CST.SourceToken[] | undefined): void => {
    for (const prop of props ?? []) if (prop.type === 'anchor') anchors++;
  };
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { token, level } = next;
    if (level > depth) {
      depth = level;
      deepest = token.offset;
    }
    if (token.type === 'alias') aliases++;
    if (token.type === 'document') {
      visitProps(token.start);
      if (token.value) stack.push({ token: token.value, level });
    }
    if ('items' in token) {
      for (const item of token.items) {
        visitProps(item.start);
        if ('sep' in item) visitProps(item.sep);
        if (item.key) stack.push({ token: item.key, level: level + 1 });
        if (item.value) stack.push({ token: item.value, level: level + 1 });
      }
    }
  }
  return { depth, deepest, aliases, anchors };
}

const problem = (kind: SyntaxProblemKind, message: Message, span: Span): SyntaxProblem => ({
  kind,
  code: null,
  message,
  span,
});

function fromError(error: YAMLError, text: string): SyntaxProblem {
  const start = Math.min(Math.max(0, error.pos[0]), text.length);
  const end = Math.min(Math.max(start, error.pos[1]), text.length);
  return {
    kind: error.code === 'TAB_AS_INDENT' ? 'tab' : 'syntax',
    code: error.code,
    message: say('YAML cannot read this: check the quotes, brackets and spaces around it.'),
    reason: error.message,
    span: { start, end },
  };
}

/** Aliases whose anchor does not exist: `*April*` is one to YAML. */
function lostAliases(document: Document.Parsed): readonly SyntaxProblem[] {
  const lost: SyntaxProblem[] = [];
  visit(document, {
    Alias(_, node) {
      if (node.range && !node.resolve(document)) {
        const span = { start: node.range[0], end: node.range[1] };
        lost.push({
          kind: 'syntax',
          code: 'BAD_ALIAS',
          message: say('No anchor is named {anchor}.', { anchor: node.source }),
          span,
        });
      }
    },
  });
  return lost;
}

/** The documents of a text. Its errors are told without stacks: of thousands, those would take longest to make. */
function composed(composer: Composer, tokens: readonly CST.Token[], end: number): readonly Document.Parsed[] {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return [...composer.compose(tokens, true, end)] as Document.Parsed[];
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/** The schema of YAML 1.2, made once: for a piece of a few lines it takes as long as to read them. */
const schema = new Schema({ schema: 'core', resolveKnownTags: true, merge: true });

/** The white space in front of a line's content, where it has a tab. */
const TABBED = /^(?=[ \t]*\t)[ \t]+(?=\S)/gm;

/** The margins of a text that have tabs in them. */
export const tabbedMargins = (text: string): readonly Span[] =>
  [...text.matchAll(TABBED)].map(({ index, 0: margin }) => ({ start: index, end: index + margin.length }));

/** A margin with spaces for its tabs: two for each, as for a level. */
export const spacesFor = (margin: string): string => margin.replaceAll('\t', '  ');

/** A text whose margins have a space for each tab: as long, so that offsets in it are the same. */
export const withoutTabs = (text: string): string => text.replaceAll(TABBED, (margin) => ' '.repeat(margin.length));

/**
 * Parses a piece of YAML. What is indented with tabs, which YAML refuses, is read as if each were a space where that can be
 * read; it is then the only thing said of it. Never throws; ranges of nodes and problems are offsets in `text`. Duplicate
 * keys are not reported here (`uniqueKeys` is quadratic), nor are values typed: read a scalar's `source`.
 */
export function parse(text: string): Parsed {
  const written = parseAsWritten(text);
  const tab = written.problems.find(({ kind }) => kind === 'tab');
  // In brackets a tab is no indentation, and nothing is lost by it.
  if (!tab || /^\s*[[{]/.test(text)) return written;
  const spaced = parseAsWritten(withoutTabs(text));
  if (spaced.problems.length === 0) return { ...spaced, problems: [{ ...tab, kind: 'tabs' }] };
  // Tabs and spaces by turns: what belongs where shows only when they are as wide as in an editor.
  if (parseAsWritten(text.replaceAll(TABBED, spacesFor)).problems.length === 0)
    return { ...written, document: null, problems: [tab] };
  const better =
    spaced.problems.length < written.problems.length && !spaced.problems.some(({ kind }) => kind === 'tab');
  return better ? { ...spaced, problems: [{ ...tab, kind: 'tabs' }, ...spaced.problems] } : written;
}

/** Parses a piece of YAML by the letter. */
function parseAsWritten(text: string): Parsed {
  const tokens = [...new Parser().parse(text)];
  const { depth, deepest, aliases, anchors } = census(tokens);
  const refused = (found: SyntaxProblem): Parsed => ({
    document: null,
    problems: [found],
    needsWhole: false,
    secondDocument: null,
  });
  if (depth > maxDepth) {
    const span = { start: deepest, end: Math.min(deepest + 1, text.length) };
    return refused(
      problem(
        'too-deep',
        say('Nested more than {depth} levels deep, so this part is not read.', { depth: maxDepth }),
        span,
      ),
    );
  }
  if (aliases > maxAliases) {
    return refused(
      problem(
        'too-many-aliases',
        say('More than {count} aliases (`*name`), so this part is not read.', { count: maxAliases }),
        {
          start: 0,
          end: 0,
        },
      ),
    );
  }
  const composer = new Composer({
    uniqueKeys: false,
    merge: true,
    prettyErrors: false,
    logLevel: 'silent',
    stringKeys: false,
    strict: true,
    // A text that says it is of another version has the schema of that.
    ...(/^%YAML/m.test(text) ? {} : { schema }),
  } as ConstructorParameters<typeof Composer>[0]);
  const documents = composed(composer, tokens, text.length);
  const document = documents[0] ?? null;
  const second = documents[1];
  return {
    document,
    problems: document
      ? [
          ...document.errors.slice(0, maxProblems).map((error) => fromError(error, text)),
          ...(aliases > 0 && document.errors.length === 0 ? lostAliases(document) : []),
        ]
      : [],
    needsWhole: anchors > 0 || second !== undefined,
    secondDocument: second ? second.range[0] : null,
  };
}

/** The text of a scalar as the person wrote it, whatever YAML makes of it; null where there is none. */
export function sourceOf(node: unknown): string | null {
  if (!isScalar(node)) return null;
  if (typeof node.source === 'string') return node.source;
  return node.value === null || node.value === undefined ? null : String(node.value);
}
