import type { Position, Range } from 'vscode-languageserver-types';
import { positionAt } from '../text/lines.ts';
import type { Span, SpanEdit } from '../text/span.ts';
import { pastSlices, reslice, resliceAt, type Slice, slice } from '../yaml/layout.ts';
import type { Path } from '../yaml/nodes.ts';
import { maxSize } from '../yaml/parse.ts';
import { layoutNames } from './layoutNames.ts';
import { topLevelKeys } from './sections.ts';
import { jsonSegment, readSegment, type Segment, shadowed, wholeSegment } from './segment.ts';

/** A segment at its place in the document. */
export interface Placed {
  readonly segment: Segment;
  /** Offset of the segment's first unit. */
  readonly start: number;
  /** Line of the segment's first unit. */
  readonly line: number;
  /** Index in its section of the segment's first list item. */
  readonly itemBase: number;
}

/** What a file turned out to be. Only a `profile` gets diagnostics about its content. */
export type DocumentKind =
  | 'profile'
  | 'foreign'
  | 'rendercv'
  | 'yamlresume'
  | 'reactive-resume'
  | 'fresh'
  | 'manfred'
  | 'open-resume'
  | 'too-large';

const tools: Readonly<Partial<Record<DocumentKind, string>>> = {
  rendercv: 'RenderCV',
  yamlresume: 'YAMLResume',
  'reactive-resume': 'Reactive Resume',
  fresh: 'FRESH',
  manfred: 'Manfred',
  'open-resume': 'OpenResume',
};

/** The tool whose document this is, where Merit converts those; else null. */
export const toolOf = (kind: DocumentKind): string | null => tools[kind] ?? null;

/** One version of a document, read. */
export interface ProfileDocument {
  readonly text: string;
  readonly kind: DocumentKind;
  readonly slices: readonly Slice[];
  readonly placed: readonly Placed[];
  /** Slices of versions before, with what is known of them. */
  readonly past: readonly Slice[];
}

const segments = new WeakMap<Slice, Segment>();

function segmentOf(one: Slice): Segment {
  const known = segments.get(one);
  if (known) return known;
  const segment = readSegment(one);
  segments.set(one, segment);
  return segment;
}

/** Where the segments stand. Those of the version before that stand where they stood are the very objects of that version. */
function place(list: readonly Segment[], before: readonly Placed[]): readonly Placed[] {
  let start = 0;
  let line = 0;
  let section = '';
  let itemBase = 0;
  return list.map((segment, at) => {
    const first = segment.entries[0];
    if (segment.kind === 'item' && first) {
      if (first.section !== section) itemBase = 0;
      section = first.section;
    } else if (segment.kind === 'head' || segment.kind === 'entry') {
      section = segment.keys[0]?.name ?? '';
      itemBase = 0;
    }
    const known = before[at];
    const base = segment.kind === 'item' ? itemBase : 0;
    const stays = known?.segment === segment && known.start === start && known.line === line && known.itemBase === base;
    const placed = stays ? known : { segment, start, line, itemBase: base };
    start += segment.text.length;
    line += segment.lines.length - 1;
    if (segment.kind === 'item') itemBase += segment.entries.length;
    return placed;
  });
}

/** Of a top-level key that is written twice only the last one counts, with the items that belong to it. */
function lastOfEach(list: readonly Segment[]): readonly Segment[] {
  const last = new Map<string, number>();
  for (const [index, { keys }] of list.entries()) for (const { name } of keys) last.set(name, index);
  let hidden = false;
  return list.map((segment, index) => {
    const [key, ...others] = segment.keys;
    if (key && others.length === 0) hidden = last.get(key.name) !== index;
    else if (segment.kind !== 'item') hidden = false;
    return hidden ? shadowed(segment) : segment;
  });
}

/** Reactive Resume (`metadata`), FRESH (`employment`) and others share keys with us. Else a file with `basics`, or half of whose top-level keys are ours, is a profile; so is one with no keys yet. */
function kindOfKeys(names: readonly string[]): DocumentKind {
  const ours = names.filter((name) => topLevelKeys.has(name)).length;
  const sectioned = names.includes('sections') || names.includes('customSections');
  if (names.includes('metadata') && sectioned) return 'reactive-resume';
  if (names.includes('employment') && (names.includes('info') || names.includes('contact'))) return 'fresh';
  if (names.includes('aboutMe') && (names.includes('experience') || names.includes('knowledge'))) return 'manfred';
  if (names.includes('workExperiences') && names.includes('profile')) return 'open-resume';
  if (names.includes('basics')) return 'profile';
  if (names.includes('cv')) return 'rendercv';
  if (names.includes('content') && ours === 0) return 'yamlresume';
  const counted = names.filter((name) => !name.startsWith('x-')).length;
  return counted === 0 || ours * 2 >= counted ? 'profile' : 'foreign';
}

/** So much of the front of a text tells whether it is in brackets. */
const frontLength = 20_000;
const isFlow = (text: string): boolean =>
  /^(?:\uFEFF|\s|#[^\n]*\n|%[^\n]*\n|---)*[{[]/.test(text.slice(0, frontLength));

/** Is the document JSON, and so data of JSON Resume? */
export const isJson = (document: ProfileDocument): boolean =>
  /^\s*\{/.test(document.placed[0]?.segment.text ?? document.text);

/** The names of the top-level keys. */
const namesOf = (list: readonly Segment[]): readonly string[] => [
  ...new Set(list.flatMap((segment) => segment.keys.map((key) => key.name))),
];

const needsWhole = (list: readonly Segment[]): boolean =>
  list.some((segment) => segment.kind !== 'whole' && segment.parsed?.needsWhole);

/**
 * Reads a text; with the document of an earlier version, only what changed since is read again. `json`: the text is that
 * of a `.json`, so it has to be JSON.
 */
export function readDocument(text: string, previous: ProfileDocument | null = null, json = false): ProfileDocument {
  if (text.length > maxSize) return { text, kind: 'too-large', slices: [], placed: [], past: [] };
  const slices = previous
    ? reslice(previous.slices, previous.text, text, layoutNames, previous.past)
    : slice(text, layoutNames);
  const past = previous ? pastSlices(previous.past, previous.slices, slices) : [];
  let list = json ? [jsonSegment(text)] : isFlow(text) ? [wholeSegment(text)] : slices.map(segmentOf);
  if (needsWhole(list)) list = [wholeSegment(text)];
  const placed = place(lastOfEach(list), previous?.placed ?? []);
  return { text, kind: kindOfKeys(namesOf(list)), slices, placed, past };
}

/** A document read in pieces. Its text is put together when somebody asks for it, which most of what a key sets off does not. */
function inPieces(
  list: readonly Segment[],
  slices: readonly Slice[],
  past: readonly Slice[],
  before: readonly Placed[],
): ProfileDocument {
  let text: string | null = null;
  return {
    get text() {
      text ??= textOf(slices);
      return text;
    },
    kind: kindOfKeys(namesOf(list)),
    slices,
    placed: place(lastOfEach(list), before),
    past,
  };
}

const textOf = (slices: readonly Slice[]): string => slices.map((one) => one.text).join('');

/**
 * The next version of a document after an edit, without putting its text together; null where that takes all of the text. The
 * length of the text has no part in what it costs.
 */
export function editDocument(previous: ProfileDocument, edit: SpanEdit): ProfileDocument | null {
  const { placed, slices: before } = previous;
  // Nothing but what is read in pieces has as many of them as it has slices, none of them the whole.
  if (placed.length === 0 || placed.length !== before.length || placed.some(({ segment }) => segment.kind === 'whole'))
    return null;
  const { span, newText } = edit;
  if (lengthOf(previous) + newText.length > maxSize) return null;
  const whole = (): string => previous.text.slice(0, span.start) + newText + previous.text.slice(span.end);
  const slices = resliceAt({ previous: before, past: previous.past, edit, whole }, layoutNames);
  if (span.start < frontLength && isFlow(frontOf(slices))) return null;
  const list = slices.map(segmentOf);
  if (needsWhole(list)) return null;
  return inPieces(list, slices, pastSlices(previous.past, before, slices), placed);
}

/** How many UTF-16 units a document has. */
function lengthOf({ placed }: ProfileDocument): number {
  const last = placed.at(-1);
  return last ? last.start + last.segment.text.length : 0;
}

function frontOf(slices: readonly Slice[]): string {
  let front = '';
  for (const { text } of slices) {
    if (front.length >= frontLength) break;
    front += text;
  }
  return front;
}

/**
 * The offset of a position in a document that is read in pieces, as clients mean it: behind the end of a line is its end,
 * behind the last line the end of the text.
 */
export function offsetAt(document: ProfileDocument, { line, character }: Position): number {
  const { placed } = document;
  const last = placed.at(-1);
  if (!last || line < 0) return 0;
  if (line >= last.line + last.segment.lines.length) return lengthOf(document);
  const { segment, start, line: first } = placed[placedAtLine(document, line)]!;
  const begin = segment.lines[line - first]!;
  const next = segment.lines[line - first + 1] ?? segment.text.length;
  let offset = Math.min(begin + Math.max(0, character), next);
  while (offset > begin && isLineBreak(segment.text.charCodeAt(offset - 1))) offset--;
  return start + offset;
}

const isLineBreak = (unit: number): boolean => unit === 10 || unit === 13;

/** How many segments at the front and at the back of two versions are the same. */
export function unchanged(
  before: readonly Placed[],
  after: readonly Placed[],
): { readonly front: number; readonly back: number } {
  const most = Math.min(before.length, after.length);
  let front = 0;
  while (front < most && before[front]!.segment === after[front]!.segment) front++;
  let back = 0;
  while (back < most - front && before[before.length - 1 - back]!.segment === after[after.length - 1 - back]!.segment)
    back++;
  return { front, back };
}

/** The path of a value in the document, from its path in a segment. */
export function globalPath(placed: Placed, path: Path): Path {
  const [section, index, ...rest] = path;
  if (placed.itemBase === 0 || typeof index !== 'number' || section === undefined) return path;
  return [section, index + placed.itemBase, ...rest];
}

/** A span of a segment as lines and characters of the document. */
export function globalRange(placed: Placed, span: Span): Range {
  const { lines, text } = placed.segment;
  const at = (offset: number): Position => {
    const inside = Math.max(0, Math.min(offset, text.length));
    // No position lies between the two halves of a line break.
    const split = text.charCodeAt(inside) === 10 && text.charCodeAt(inside - 1) === 13;
    const { line, character } = positionAt(lines, split ? inside - 1 : inside);
    return { line: line + placed.line, character };
  };
  return { start: at(span.start), end: at(span.end) };
}

/** The index in `placed` of the segment that holds a line; the last one for lines behind the text. */
export function placedAtLine(document: ProfileDocument, line: number): number {
  const { placed } = document;
  let [low, high] = [0, placed.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (placed[middle]!.line <= line) low = middle;
    else high = middle - 1;
  }
  return high;
}

/** The offset in a segment of a position of the document. */
export function localOffset(placed: Placed, position: Position): number {
  const lines = placed.segment.lines;
  const line = Math.max(0, Math.min(position.line - placed.line, lines.length - 1));
  const next = lines[line + 1];
  const end = next === undefined ? placed.segment.text.length : next - 1;
  return Math.max(lines[line]!, Math.min(lines[line]! + position.character, end));
}
