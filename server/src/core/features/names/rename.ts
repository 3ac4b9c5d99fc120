import type { Position, Range, TextEdit } from 'vscode-languageserver-types';
import { type Message, say } from '../../messages/message.ts';
import { globalRange, type Placed, type ProfileDocument } from '../../profile/document.ts';
import { nodeAt } from '../../profile/nodeAt.ts';
import type { Text } from '../../profile/text.ts';
import type { SpanEdit } from '../../text/span.ts';
import { remove } from '../../yaml/edit/index.ts';
import { items, type YamlNode } from '../../yaml/nodes.ts';
import { sourceOf } from '../../yaml/parse.ts';
import { namesOfMentions, onOneLine } from './legalForm.ts';
import { type Occurrence, occurrenceAt, occurrencesOf, rangeOfOccurrence, writtenAs } from './named.ts';

/** What can be renamed at a position: its range and its name as written. Null where nothing can. */
export function prepareRename(
  document: ProfileDocument,
  position: Position,
): { readonly range: Range; readonly placeholder: string } | null {
  const here = occurrenceAt(document, position);
  return here && { range: rangeOfOccurrence(here), placeholder: onOneLine(writtenAs(here)) };
}

/** Why what is named at a position cannot have a name; null where it can. The id of a highlight is one highlight's. */
export function refusalOf(document: ProfileDocument, position: Position, newName: string): Message | null {
  const here = occurrenceAt(document, position);
  const name = newName.trim();
  if (here?.named.kind !== 'highlight' || name === here.named.name) return null;
  const isThere = (id: string): boolean => occurrencesOf(document, { kind: 'highlight', name: id }).some(isDefining);
  return isThere(here.named.name) && isThere(name)
    ? say('`{id}` is the id of another highlight. Figures would have two sources.', { id: name })
    : null;
}

const isDefining = ({ defines }: Occurrence): boolean => defines;

/**
 * The edits that give what is named at a position another name everywhere: a technology in all its spellings, an employer
 * with one legal form (see `namesOfMentions`); a list that has the new name already has it once. Null where nothing is named and
 * where the name is refused; a text of several lines is no name.
 */
export function rename(document: ProfileDocument, position: Position, newName: string): readonly TextEdit[] | null {
  const here = occurrenceAt(document, position);
  const name = newName.trim();
  if (!here || name === '' || /[\r\n]/.test(name) || refusalOf(document, position, name)) return null;
  const places = occurrencesOf(document, here.named);
  return editsOf(places, here.named.kind === 'employer' ? namesOfMentions(writtenAs(here), name) : () => name);
}

/** The places in one text, and what it says with their new names. */
interface Renamed {
  readonly placed: Placed;
  readonly text: Text;
  readonly changes: readonly SpanEdit[];
  readonly value: string;
}

/** The edits of each text that has some of the places: all of one text are made together, since it may have to be quoted. */
function editsOf(places: readonly Occurrence[], nameOf: (written: string) => string): readonly TextEdit[] {
  const byText = new Map<number, Occurrence[]>();
  for (const place of places) {
    const at = place.placed.start + place.text.span.start;
    const known = byText.get(at);
    if (known) known.push(place);
    else byText.set(at, [place]);
  }
  const all = [...byText.values()].map((own): Renamed => {
    const [{ placed, text }] = own as [Occurrence];
    const changes = own.map((one) => ({ span: one.part, newText: nameOf(writtenAs(one)) }));
    const value = changes.reduceRight(
      (now, { span, newText }) => now.slice(0, span.start) + newText + now.slice(span.end),
      text.value,
    );
    return { placed, text, changes, value };
  });
  const removed = doubled(all);
  return all.flatMap((one) => {
    const edits = removed.get(one) ?? one.text.replaceAll(one.changes) ?? [];
    return edits.map(({ span, newText }) => ({ range: globalRange(one.placed, span), newText }));
  });
}

/** Lists in which nothing is wanted twice. */
const sets: ReadonlySet<unknown> = new Set(['tags', 'keywords']);

function takesComment({ placed: { segment }, text: { span } }: Renamed, cut: SpanEdit): boolean {
  const around = segment.text.slice(cut.span.start, span.start) + segment.text.slice(span.end, cut.span.end);
  return around.includes('#');
}

/** Of items that say under their new name what another of their list says, the edits that take them out; none where that is no clean cut. */
function doubled(all: readonly Renamed[]): ReadonlyMap<Renamed, readonly SpanEdit[]> {
  const lists = new Map<YamlNode, Renamed[]>();
  for (const one of all) {
    const { path } = one.text;
    if (typeof path.at(-1) !== 'number' || !sets.has(path.at(-2))) continue;
    const list = nodeAt(one.placed.segment, path.slice(0, -1));
    lists.set(list, [...(lists.get(list) ?? []), one]);
  }
  const cuts = new Map<Renamed, readonly SpanEdit[]>();
  for (const [list, renamed] of lists) {
    const own = new Set(renamed.map(({ text }) => text.path.at(-1)));
    const said = new Set(items(list).flatMap((item, at) => (own.has(at) ? [] : (sourceOf(item)?.trim() ?? []))));
    let end = 0;
    for (const one of renamed) {
      const known = said.has(one.value.trim());
      said.add(one.value.trim());
      const cut = known ? remove(one.placed.segment, list, Number(one.text.path.at(-1))) : null;
      // Two cuts side by side may want the same comma, and a comment is somebody's.
      if (!cut || cut.span.start < end || takesComment(one, cut)) continue;
      cuts.set(one, [cut]);
      end = cut.span.end;
    }
  }
  return cuts;
}
