import { isMap, isSeq } from 'yaml';
import { type Message, say } from '../messages/message.ts';
import { lineAt, lineStarts } from '../text/lines.ts';
import type { Span } from '../text/span.ts';
import { jsonProblem } from '../yaml/jsonSyntax.ts';
import type { Slice, SliceKind } from '../yaml/layout.ts';
import { keyOf } from '../yaml/line.ts';
import { items, kindOf, properties, shadowedProperties, spanOf, type YamlNode } from '../yaml/nodes.ts';
import { type Parsed, parse, type SyntaxProblem } from '../yaml/parse.ts';
import { readNamedItems } from './namedItems.ts';
import { readOldKeys } from './oldKeys.ts';
import { isListSection, topLevelKeys } from './sections.ts';
import { withSlips } from './slips.ts';
import { parseHealed } from './strays.ts';

/** One entry of the profile: an item of a list section, or a whole top-level value. */
export interface Entry {
  /** The top-level key. */
  readonly section: string;
  /** Index within the segment of an item of a list section; null for a whole top-level value. */
  readonly index: number | null;
  readonly node: YamlNode;
  /** The entry's text; for a key without a value, the key. */
  readonly span: Span;
}

/** A top-level key as written. */
export interface TopKey {
  readonly name: string;
  readonly span: Span;
  readonly value: YamlNode;
}

/**
 * What is known of one stretch of the text by itself. All offsets are local to `text`. Immutable, so whatever is derived
 * from a segment can be kept for as long as the segment lives.
 */
export interface Segment {
  readonly kind: SliceKind | 'whole';
  readonly text: string;
  readonly lines: readonly number[];
  readonly parsed: Parsed | null;
  readonly problems: readonly SyntaxProblem[];
  readonly entries: readonly Entry[];
  readonly keys: readonly TopKey[];
}

/** Is there something in a segment that could not be read, so that what seems to be missing may be there? */
export const isUnread = ({ problems }: Segment): boolean => problems.some(({ kind }) => kind !== 'tabs');

/** The lines of faults, and of what YAML misread because of them: what it made of them says nothing. */
const linesOf = (faults: readonly SyntaxProblem[], lines: readonly number[]): ReadonlySet<number> =>
  new Set(
    faults
      .flatMap(({ span, misread }) => [span, ...(misread ? [misread] : [])])
      .map(({ start }) => lineAt(lines, start)),
  );

/** The lines that YAML cannot read. */
export const unreadLines = ({ problems, lines }: Segment): ReadonlySet<number> =>
  linesOf(
    problems.filter(({ code, kind }) => code !== 'JSON' && kind !== 'tabs'),
    lines,
  );

/** The lines that are explained, with what puts them right. */
export const explainedLines = ({ problems, lines }: Segment): ReadonlySet<number> =>
  linesOf(
    problems.filter(({ repair }) => repair !== undefined),
    lines,
  );

const trimmed = (text: string): Span => {
  const start = text.length - text.trimStart().length;
  return { start, end: Math.max(start, text.trimEnd().length) };
};

function firstLine(text: string): Span {
  const { start } = trimmed(text);
  const newline = text.indexOf('\n', start);
  const line = text.slice(start, newline < 0 ? text.length : newline).trimEnd();
  return { start, end: start + line.length };
}

function entriesOf(section: string, value: YamlNode, keySpan: Span): readonly Entry[] {
  readOldKeys(section, value);
  readNamedItems(section, value);
  if (kindOf(value) === 'empty') return [];
  if (isListSection(section) && isSeq(value)) {
    return items(value).map((node, index) => ({ section, index, node, span: spanOf(node) ?? keySpan }));
  }
  return [{ section, index: null, node: value, span: spanOf(value) ?? keySpan }];
}

const problem = (message: Message, span: Span): SyntaxProblem => ({ kind: 'syntax', code: null, message, span });

function ofMap(kind: Segment['kind'], text: string, parsed: Parsed): Segment {
  const contents = parsed.document?.contents;
  const problems = [...withSlips(text, parsed)];
  const found = properties(contents);
  if (contents && !isMap(contents) && kindOf(contents) !== 'empty' && problems.length === 0) {
    const line = firstLine(text);
    problems.push(
      isSeq(contents)
        ? problem(
            say('A profile is a map of sections such as `basics:` and `work:`; this list stands under none of them.'),
            line,
          )
        : problem(
            say('`{word}` is not a key yet: write a colon after it.', {
              word: keyOf(text.slice(line.start, line.end)),
            }),
            line,
          ),
    );
  }
  return {
    kind,
    text,
    lines: lineStarts(text),
    parsed,
    problems,
    entries: found.flatMap((one) => entriesOf(one.name, one.value, one.keySpan)),
    keys: [...found, ...shadowedProperties(contents)]
      .map((one) => ({ name: one.name, span: one.keySpan, value: one.value }))
      .sort((a, b) => a.span.start - b.span.start),
  };
}

/** Reads a text as one document: for JSON, anchors, and whatever else cannot be read in pieces. */
export function wholeSegment(text: string): Segment {
  const parsed = parse(text);
  const whole = ofMap('whole', text, parsed);
  if (parsed.secondDocument === null) return whole;
  const start = Math.min(parsed.secondDocument, Math.max(0, text.length - 1));
  const second = problem(say('Only the first YAML document of a file is read; everything below `---` is left out.'), {
    start,
    end: Math.min(start + 3, text.length),
  });
  return { ...whole, problems: [...whole.problems, second] };
}

/**
 * Reads a `.json`, which must be JSON: its first fault is the only one that is said. What stands in it is read all the same
 * where YAML, which takes more, makes sense of it.
 */
export function jsonSegment(text: string): Segment {
  const whole = wholeSegment(text);
  const fault = jsonProblem(text);
  if (!fault) return { ...whole, problems: whole.problems.filter(({ kind }) => kind !== 'tab') };
  const sense = whole.problems.length === 0 && whole.keys.some(({ name }) => topLevelKeys.has(name));
  return { ...whole, problems: [fault], entries: sense ? whole.entries : [], keys: sense ? whole.keys : [] };
}

/** Reads one slice of a layout. */
export function readSegment(slice: Slice): Segment {
  const { text, kind } = slice;
  if (kind === 'prologue' || kind === 'conflict') {
    const marker = problem(
      say('A merge conflict was left here. Keep one side and delete the marker lines.'),
      firstLine(text),
    );
    const stray = kind === 'prologue' && /^[^\S\n]*(?!---|\.\.\.|[#%])\S/m.test(text);
    if (stray) return ofMap(kind, text, parse(text));
    return {
      kind,
      text,
      lines: lineStarts(text),
      parsed: null,
      problems: kind === 'conflict' ? [marker] : [],
      entries: [],
      keys: [],
    };
  }
  const parsed = parseHealed(slice);
  if (kind !== 'item') return ofMap(kind, text, parsed);
  const section = slice.key ?? '';
  const nodes = items(parsed.document?.contents);
  readOldKeys(section, parsed.document?.contents);
  readNamedItems(section, parsed.document?.contents);
  return {
    kind,
    text,
    lines: lineStarts(text),
    parsed,
    problems: withSlips(text, parsed),
    entries: nodes.map((node, index) => ({ section, index, node, span: spanOf(node) ?? trimmed(text) })),
    keys: [],
  };
}

const silenced = new WeakMap<Segment, Segment>();

/** A segment of a top-level key that is written again further down: nothing in it counts. */
export function shadowed(segment: Segment): Segment {
  const known = silenced.get(segment);
  if (known) return known;
  const silent = { ...segment, entries: [] };
  silenced.set(segment, silent);
  return silent;
}
