import { isSeq } from 'yaml';
import { contentEnd } from '../yaml/contentEnd.ts';
import { items, type Path, property, spanOf, type YamlNode } from '../yaml/nodes.ts';
import { parse } from '../yaml/parse.ts';
import type { Edit } from './place.ts';
import type { Segment } from './segment.ts';

/** A list of a text, and the order that its items are wanted in: indexes of all of them. */
export interface Sorting {
  readonly path: Path;
  readonly order: readonly number[];
}

/** What belongs to an item, as whole lines, and what stays where it is. */
interface Parts {
  /** The item, with the comments inside it and below its last key. */
  readonly body: string;
  /** Blank lines and comments that stay where they are. */
  readonly rest: string;
  /** Comments right above the dash of the item that follows. */
  readonly lead: string;
}

const indentOf = (line: string): number => line.length - line.trimStart().length;
const isComment = (line: string): boolean => /^\s*#/.test(line);

/** The whole lines of a text, with their breaks. */
const linesOf = (text: string): readonly string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];

/** A list cut where its dashes stand. */
interface Cut {
  /** What stands above the first item. */
  readonly before: string;
  readonly items: readonly string[];
  /** What stands below the list. */
  readonly behind: string;
  /** The column of the dashes. */
  readonly dash: number;
}

/** Cuts a text at the items of a list; null where one of them does not begin its line. */
function cut(text: string, list: YamlNode): Cut | null {
  const span = spanOf(list);
  if (!isSeq(list) || list.flow === true || !span) return null;
  const first = text.lastIndexOf('\n', span.start - 1) + 1;
  const dash = span.start - first;
  if (text.slice(first, span.start).trim() !== '') return null;
  const starts: number[] = [];
  let end = first;
  for (const line of linesOf(text.slice(first))) {
    const own = indentOf(line) === dash && /^\s*-(?:\s|$)/.test(line);
    const blank = line.trim() === '' || isComment(line);
    if (end >= span.end && !own && !blank) break;
    if (own) starts.push(end);
    end += line.length;
  }
  if (starts.length !== list.items.length) return null;
  const pieces = starts.map((start, at) => text.slice(start, starts[at + 1] ?? end));
  return { before: text.slice(0, first), items: pieces, behind: text.slice(end), dash };
}

/** The comments at a column that a text ends with. */
function leadOf(text: string, column: number): string {
  const lines = linesOf(text);
  let lead = lines.length;
  while (lead > 0 && isComment(lines[lead - 1]!) && indentOf(lines[lead - 1]!) === column) lead--;
  return lines.slice(lead).join('');
}

function partsOf(text: string, dash: number): Parts | null {
  const end = contentEnd(text, items(parse(text).document?.contents)[0]);
  if (end === null) return null;
  const lines = linesOf(text);
  let last = linesOf(text.slice(0, end)).length - 1;
  // A comment that is indented deeper than the dash belongs to the entry.
  for (let at = last + 1; at < lines.length; at++) {
    if (isComment(lines[at]!) && indentOf(lines[at]!) > dash) last = at;
    else if (lines[at]!.trim() !== '') break;
  }
  const below = lines.slice(last + 1).join('');
  const lead = leadOf(below, dash);
  return { body: lines.slice(0, last + 1).join(''), rest: below.slice(0, below.length - lead.length), lead };
}

/**
 * A list with its items in another order. A comment right above an item goes with it, blank lines stay. A comment above the
 * first item alone is taken for the list's and stays at the top.
 */
function sorted({ before, items: all, behind, dash }: Cut, order: readonly number[]): Cut | null {
  const parts = all.map((one) => partsOf(one, dash));
  if (!parts.every((one) => one !== null)) return null;
  const leads = [leadOf(before, dash), ...parts.slice(0, -1).map(({ lead }) => lead)];
  const heading = leads.slice(1).every((one) => one === '');
  const leadAt = (slot: number): string => leads[heading ? slot : order[slot]!]!;
  const lineBreak = before.includes('\r\n') ? '\r\n' : '\n';
  const whole = (text: string): string => (text === '' || text.endsWith('\n') ? text : text + lineBreak);
  return {
    before: before.slice(0, before.length - leads[0]!.length) + leadAt(0),
    items: parts.map(
      ({ rest, lead }, slot) =>
        whole(parts[order[slot]!]!.body) + rest + (slot + 1 < parts.length ? leadAt(slot + 1) : lead),
    ),
    behind,
    dash,
  };
}

const written = ({ before, items: all, behind }: Cut): string => before + all.join('') + behind;

function nodeIn(root: YamlNode, path: Path): YamlNode {
  let node = root;
  for (const step of path) node = typeof step === 'number' ? items(node)[step] : property(node, step)?.value;
  return node;
}

/** Everything that a text says, aliases as what they stand for; null where it cannot be read, or would be too much. */
function said(text: string): unknown {
  const { document, problems } = parse(text);
  if (!document || problems.length > 0) return null;
  try {
    return document.toJS();
  } catch {
    return null;
  }
}

/** Puts the list at a path in an order, in what a text says. */
function permuted(data: unknown, [step, ...rest]: Path, order: readonly number[]): unknown {
  if (step === undefined) return order.map((index) => (data as readonly unknown[])[index]);
  const inner = permuted((data as Record<string | number, unknown>)[step], rest, order);
  return Array.isArray(data)
    ? data.map((one, index) => (index === step ? inner : one))
    : { ...(data as object), [step]: inner };
}

/** Sorts lists of a text one by one; the last of them as it is cut. Null where anything would be read differently. */
function sortLists(text: string, sortings: readonly Sorting[]): Cut | null {
  let now = text;
  let last: Cut | null = null;
  let wanted = said(text);
  if (wanted === null) return null;
  for (const { path, order } of sortings) {
    const found = cut(now, nodeIn(parse(now).document?.contents, path));
    last = found && found.items.length === order.length ? sorted(found, order) : null;
    if (!last) return null;
    now = written(last);
    wanted = permuted(wanted, path, order);
  }
  return last && JSON.stringify(said(now)) === JSON.stringify(wanted) ? last : null;
}

/**
 * The edits that put lists in another order, inner ones first, the section's own last. `places` are the segments that hold
 * the section, as indexes in the document: its head and its items, or the one that holds everything. Null where items
 * cannot be moved as lines, and where anything would be read differently.
 */
export function sortItems(
  lookup: (at: number) => Segment,
  places: readonly number[],
  sortings: readonly Sorting[],
): readonly Edit[] | null {
  const texts = places.map((at) => lookup(at).text);
  const after = sortLists(texts.join(''), sortings);
  if (!after) return null;
  if (places.length === 1) return [changed(places[0]!, texts[0]!, written(after))];
  const pieces = [after.before, ...after.items];
  if (pieces.length !== places.length) return null;
  return places.flatMap((at, index) => {
    const [text, newText] = [texts[index]!, pieces[index]!];
    return newText === text ? [] : [{ at, span: { start: 0, end: text.length }, newText }];
  });
}

/** The edit of the lines that differ. */
function changed(at: number, before: string, after: string): Edit {
  const [old, now] = [linesOf(before), linesOf(after)];
  const most = Math.min(old.length, now.length);
  let front = 0;
  while (front < most && old[front] === now[front]) front++;
  let back = 0;
  while (back < most - front && old[old.length - 1 - back] === now[now.length - 1 - back]) back++;
  const start = old.slice(0, front).join('').length;
  const end = before.length - old.slice(old.length - back).join('').length;
  return { at, span: { start, end }, newText: now.slice(front, now.length - back).join('') };
}
