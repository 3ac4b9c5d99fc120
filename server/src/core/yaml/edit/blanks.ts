import { isMap, isSeq } from 'yaml';
import type { Span, SpanEdit } from '../../text/span.ts';
import { items, properties, spanOf, type YamlNode } from '../nodes.ts';
import { propertySpan } from './insert.ts';
import { content, keeps, pairContent } from './readBack.ts';
import { lineStart, type Source } from './source.ts';

/** A member of a map or a list: where all of it stands, and its value alone. */
interface Member {
  readonly whole: Span;
  readonly value: Span;
  readonly blank: boolean;
  /** What it says (see `content`), and what is left of it when its value goes and its key stays. */
  readonly says: string;
  readonly bare: string;
}

function membersOf(holder: YamlNode, isBlank: (index: number) => boolean): readonly Member[] {
  const member = (whole: Span, value: YamlNode, blank: boolean, says: string, bare: string): Member => ({
    whole,
    value: spanOf(value) ?? { start: whole.end, end: whole.end },
    blank,
    says,
    bare,
  });
  if (isMap(holder))
    return properties(holder).map((one, index) =>
      member(
        { start: one.keySpan.start, end: propertySpan(one).end },
        one.value,
        isBlank(index),
        pairContent(one),
        pairContent({ ...one, value: null }),
      ),
    );
  return items(holder).map((value, index) =>
    member(spanOf(value) ?? { start: 0, end: 0 }, value, isBlank(index), content(value), content(null)),
  );
}

/** An edit, and what is left of the member it is about: null where nothing is. */
interface Cut extends SpanEdit {
  readonly left: string | null;
  readonly first: number;
  readonly last: number;
}

/** Between brackets, whatever is blank in a row goes with the commas up to the next member that stays. */
function flowCuts(text: string, members: readonly Member[]): readonly Cut[] {
  const cuts: Cut[] = [];
  for (let first = 0; first < members.length; first++) {
    if (!members[first]!.blank) continue;
    let last = first;
    while (members[last + 1]?.blank) last++;
    const next = members[last + 1];
    const before = members[first - 1];
    const span = next
      ? { start: members[first]!.whole.start, end: next.whole.start }
      : { start: before?.whole.end ?? members[first]!.whole.start, end: members[last]!.whole.end };
    // A comment is somebody's.
    if (!text.slice(span.start, span.end).includes('#')) cuts.push({ span, newText: '', left: null, first, last });
    first = last;
  }
  return cuts;
}

/** On lines of its own a blank value goes with its line, where something is left beside it; else the key stays, bare. */
function blockCuts(text: string, members: readonly Member[]): readonly Cut[] {
  const some = members.some(({ blank }) => !blank);
  return members.flatMap(({ blank, whole, value, bare }, index): readonly Cut[] => {
    if (!blank) return [];
    const start = lineStart(text, whole.start);
    const newline = text.indexOf('\n', value.end);
    const end = newline < 0 ? text.length : newline + 1;
    const alone = /^\s*(?:-\s+)?$/.test(text.slice(start, whole.start)) && !/\S/.test(text.slice(value.end, end));
    const dashed = /-/.test(text.slice(start, whole.start)) && whole.start !== value.start;
    if (some && alone && !dashed) return [{ span: { start, end }, newText: '', left: null, first: index, last: index }];
    const gap = /[^\S\n]*$/.exec(text.slice(start, value.start))?.[0].length ?? 0;
    const from = whole.start === value.start ? value.start : value.start - gap;
    return [{ span: { start: from, end: value.end }, newText: '', left: bare, first: index, last: index }];
  });
}

/**
 * The edits that take blank members out of a map or a list all at once: whole lines in a block, with their commas between brackets; the
 * key stays where nothing else would be left. `isBlank` says of an index whether its value says nothing. None where what stays
 * would be read differently.
 */
export function removeBlanks(
  source: Source,
  holder: YamlNode,
  isBlank: (index: number) => boolean,
): readonly SpanEdit[] {
  if (!isMap(holder) && !isSeq(holder)) return [];
  const members = membersOf(holder, isBlank);
  if (members.length !== holder.items.length) return [];
  const cuts = (holder.flow === true ? flowCuts : blockCuts)(source.text, members);
  const [first, last] = [cuts[0], cuts.at(-1)];
  if (!first || !last) return [];
  const gone = new Map(
    cuts.flatMap((cut) => members.slice(cut.first, cut.last + 1).map((_, at) => [cut.first + at, cut.left] as const)),
  );
  const left = members.flatMap(({ says }, index) => (gone.has(index) ? (gone.get(index) ?? []) : [says])).join(',');
  let newText = '';
  let from = first.span.start;
  for (const { span } of cuts) {
    newText += source.text.slice(from, span.start);
    from = span.end;
  }
  const all = { span: { start: first.span.start, end: last.span.end }, newText };
  const sound = keeps(source, holder, all, isMap(holder) ? `{${left}}` : `[${left}]`);
  return sound ? cuts.map(({ span, newText: text }) => ({ span, newText: text })) : [];
}
