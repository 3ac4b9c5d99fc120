import { isCollection, isMap, isScalar } from 'yaml';
import { isForeign, itemSchema, profileSchema, propertySchema, type Schema } from '../schema/cursor.ts';
import type { Span } from '../text/span.ts';
import { items, kindOf, type Path, properties, spanOf, type YamlNode } from '../yaml/nodes.ts';
import type { Edit } from './place.ts';
import type { Segment } from './segment.ts';

/** A value that is `null` or a text of nothing but blanks, written out: a key with nothing behind it is still being typed. */
interface Blank {
  /** The value as written. */
  readonly span: Span;
  readonly path: Path;
}

/** The parts of one map or list, in order, and which of them are blank. */
interface Holder {
  readonly flow: boolean;
  readonly parts: readonly (Blank & { readonly whole: Span; readonly blank: boolean })[];
}

function isBlank(node: YamlNode): boolean {
  if (!isScalar(node)) return false;
  if (kindOf(node) === 'empty') return (node.source ?? '') !== '';
  return (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE') && !/\S/.test(String(node.value));
}

const nothing: Span = { start: 0, end: 0 };

/** Every map and list of the format that holds a blank value. What stands under other keys is not ours to judge. */
function* holders(node: YamlNode, schema: Schema, path: Path): Iterable<Holder> {
  if (!isCollection(node) || isForeign(schema)) return;
  const inside = isMap(node)
    ? properties(node).map(({ name, keySpan, value }) => ({
        value,
        schema: propertySchema(schema, name),
        path: [...path, name],
        start: keySpan.start,
      }))
    : items(node).map((value, index) => ({
        value,
        schema: itemSchema(schema),
        path: [...path, index],
        start: spanOf(value)?.start ?? 0,
      }));
  const parts = inside.map(({ value, schema: own, path: at, start }) => {
    const span = spanOf(value) ?? nothing;
    const ours = own !== null && !isForeign(own);
    return { span, path: at, whole: { start, end: span.end }, blank: ours && isBlank(value) };
  });
  if (parts.some(({ blank }) => blank)) yield { flow: node.flow === true, parts };
  for (const one of inside) if (one.schema) yield* holders(one.value, one.schema, one.path);
}

const found = new WeakMap<Segment, readonly Holder[]>();

function holdersOf(segment: Segment): readonly Holder[] {
  const known = found.get(segment);
  if (known) return known;
  const contents = segment.parsed?.document?.contents;
  const section = segment.kind === 'item' ? segment.entries[0]?.section : undefined;
  const schema = section === undefined ? profileSchema : propertySchema(profileSchema, section);
  const list = schema ? [...holders(contents, schema, section === undefined ? [] : [section])] : [];
  found.set(segment, list);
  return list;
}

/** The blank values of a segment under keys of the format, in the order of the text. */
export const blankValues = (segment: Segment): readonly Blank[] =>
  holdersOf(segment)
    .flatMap(({ parts }) => parts.filter(({ blank }) => blank))
    .sort((a, b) => a.span.start - b.span.start);

/** The edits that take every blank value of a segment out. */
export const removalOfBlanks = (segment: Segment): readonly Edit[] =>
  holdersOf(segment).flatMap((holder) =>
    holder.flow ? flowRemovals(segment, holder) : blockRemovals(segment, holder),
  );

/** Between brackets, whatever is blank in a row goes with the commas up to the next part that stays. */
function flowRemovals({ text }: Segment, { parts }: Holder): readonly Edit[] {
  const edits: Edit[] = [];
  for (let index = 0; index < parts.length; index++) {
    if (!parts[index]!.blank) continue;
    let last = index;
    while (parts[last + 1]?.blank) last++;
    const next = parts[last + 1];
    const before = parts[index - 1];
    const span = next
      ? { start: parts[index]!.whole.start, end: next.whole.start }
      : { start: before?.whole.end ?? parts[index]!.whole.start, end: parts[last]!.whole.end };
    if (!text.slice(span.start, span.end).includes('#')) edits.push({ span, newText: '' });
    index = last;
  }
  return edits;
}

/** On lines of its own a blank value goes with its line, where something is left beside it; else the key stays, bare. */
function blockRemovals({ text }: Segment, { parts }: Holder): readonly Edit[] {
  const some = parts.some(({ blank }) => !blank);
  return parts.flatMap(({ blank, whole, span }) => {
    if (!blank) return [];
    const start = text.lastIndexOf('\n', whole.start - 1) + 1;
    const newline = text.indexOf('\n', span.end);
    const end = newline < 0 ? text.length : newline + 1;
    const alone = /^\s*(?:-\s+)?$/.test(text.slice(start, whole.start)) && !/\S/.test(text.slice(span.end, end));
    const dashed = /-/.test(text.slice(start, whole.start)) && whole.start !== span.start;
    if (some && alone && !dashed) return [{ span: { start, end }, newText: '' }];
    const gap = /[^\S\n]*$/.exec(text.slice(start, span.start))?.[0].length ?? 0;
    return [
      { span: { start: whole.start === span.start ? span.start : span.start - gap, end: span.end }, newText: '' },
    ];
  });
}
