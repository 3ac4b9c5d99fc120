import { lineAt } from '../text/lines.ts';
import { contentEnd } from '../yaml/contentEnd.ts';
import { items } from '../yaml/nodes.ts';
import { parse } from '../yaml/parse.ts';
import type { Edit } from './place.ts';
import type { Segment } from './segment.ts';

/** The segment of an item in its parts, as whole lines. */
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

/** Column of the dash that an item's segment begins with; null where it begins with something else. */
function dashColumn({ text }: Segment): number | null {
  const line = linesOf(text).find((one) => one.trim() !== '' && !isComment(one));
  return line !== undefined && /^\s*-(?:\s|$)/.test(line) ? indentOf(line) : null;
}

function partsOf(segment: Segment, dash: number): Parts | null {
  const lines = linesOf(segment.text);
  const node = segment.kind === 'item' ? segment.entries[0]?.node : null;
  const end = contentEnd(segment.text, node);
  if (end === null && segment.kind === 'item') return null;
  let last = end === null ? linesOf(segment.text.trimEnd()).length - 1 : lineAt(segment.lines, end - 1);
  if (end === null) while (last >= 0 && (isComment(lines[last]!) || lines[last]!.trim() === '')) last--;
  // A comment that is indented deeper than the dash belongs to the entry.
  for (let at = last + 1; at < lines.length; at++) {
    if (isComment(lines[at]!) && indentOf(lines[at]!) > dash) last = at;
    else if (lines[at]!.trim() !== '') break;
  }
  let lead = lines.length;
  while (lead > last + 1 && isComment(lines[lead - 1]!) && indentOf(lines[lead - 1]!) === dash) lead--;
  return {
    body: lines.slice(0, last + 1).join(''),
    rest: lines.slice(last + 1, lead).join(''),
    lead: lines.slice(lead).join(''),
  };
}

/** What each item of a list says, to be compared; null where it cannot be read. */
function said(text: string): readonly string[] | null {
  const { document, problems } = parse(text);
  return document && problems.length === 0 ? items(document.contents).map((item) => JSON.stringify(item)) : null;
}

/**
 * The edits that put items of a section in another order: those at `places` (indexes of their segments, ascending) in the
 * order `order` of their own indexes. A comment right above an entry goes with it, blank lines stay. A comment above the
 * first entry alone is taken for the section's and stays at the top. Null where they cannot be moved as lines, and where
 * anything would be read differently.
 */
export function sortItems(
  lookup: (at: number) => Segment,
  places: readonly number[],
  order: readonly number[],
): readonly Edit[] | null {
  const segments = places.map(lookup);
  const dash = segments[0] ? dashColumn(segments[0]) : null;
  if (dash === null || segments.some((one) => one.kind !== 'item' || dashColumn(one) !== dash)) return null;
  const parts = segments.map((one) => partsOf(one, dash));
  // What stands in front of each: the segment that its comments are in.
  const before = places.map((at) => (at > 0 ? partsOf(lookup(at - 1), dash) : null));
  if (!parts.every((one) => one !== null)) return null;
  const leads = before.map((one) => one?.lead ?? '');
  const first = leads[0];
  const heading = leads.slice(1).every((one) => one === '') ? first : null;
  const lineBreak = segments[0]!.text.includes('\r\n') ? '\r\n' : '\n';
  const whole = (text: string): string => (text === '' || text.endsWith('\n') ? text : text + lineBreak);
  const leadAt = (slot: number): string => (heading === null ? leads[order[slot]!]! : leads[slot]!);
  const texts = new Map<number, string>();
  const textAt = (at: number): string => texts.get(at) ?? lookup(at).text;
  for (const [slot, at] of places.entries()) {
    const next = places.indexOf(at + 1);
    const { rest, lead } = parts[slot]!;
    texts.set(at, whole(parts[order[slot]!]!.body) + rest + (next < 0 ? lead : leadAt(next)));
    if (places.includes(at - 1) || at === 0) continue;
    const own = lookup(at - 1);
    texts.set(at - 1, own.text.slice(0, own.text.length - leads[slot]!.length) + leadAt(slot));
  }
  const all = places.map((at) => lookup(at).text).map(said);
  const now = places.map(textAt).map(said);
  const same = now.every((one, slot) => one && all[order[slot]!] && one.join() === all[order[slot]!]!.join());
  if (!same) return null;
  return [...texts].flatMap(([at, newText]) => {
    const { text } = lookup(at);
    return newText === text ? [] : [{ at, span: { start: 0, end: text.length }, newText }];
  });
}
