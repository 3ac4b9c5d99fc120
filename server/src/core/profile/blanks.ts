import { isCollection, isMap, isScalar } from 'yaml';
import { saysNothing } from '../schema/absence.ts';
import { branch, isForeign, itemSchema, profileSchema, propertySchema, type Schema } from '../schema/cursor.ts';
import type { Span } from '../text/span.ts';
import { removeBlanks } from '../yaml/edit/index.ts';
import { items, kindOf, type Path, properties, spanOf, type YamlNode } from '../yaml/nodes.ts';
import { sourceOf } from '../yaml/parse.ts';
import type { Edit } from './place.ts';
import type { Segment } from './segment.ts';

/** A value that is `null`, a text of nothing but blanks, or a dash or a word that says that there is none, written out: a key with nothing behind it is still being typed. */
interface Blank {
  /** The value as written. */
  readonly span: Span;
  readonly path: Path;
  /** It is a text, such as a dash, which other readers would print. */
  readonly dash: boolean;
}

/** The parts of one map or list, in order, and which of them are blank. */
interface Holder {
  readonly node: YamlNode;
  readonly parts: readonly (Blank & { readonly blank: boolean })[];
}

function isBlank(node: YamlNode, schema: Schema): boolean {
  if (!isScalar(node)) return false;
  if (kindOf(node) === 'empty') return (node.source ?? '') !== '';
  if (isDash(node, schema)) return true;
  return (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE') && !/\S/.test(String(node.value));
}

/** Is it a text that says that there is nothing, where the format has a text? */
function isDash(node: YamlNode, schema: Schema): boolean {
  const source = sourceOf(node);
  return (
    kindOf(node) === 'scalar' &&
    source !== null &&
    takesText(schema) &&
    saysNothing(source, branch(schema, 'scalar')['x-kind'] ?? null)
  );
}

const takesText = (schema: Schema): boolean => {
  const { type } = branch(schema, 'scalar');
  return type === 'string' || (Array.isArray(type) && type.includes('string'));
};

const nothing: Span = { start: 0, end: 0 };

/** Every map and list of the format that holds a blank value. What stands under other keys is not ours to judge. */
function* holders(node: YamlNode, schema: Schema, path: Path): Iterable<Holder> {
  if (!isCollection(node) || isForeign(schema)) return;
  const inside = isMap(node)
    ? properties(node).map(({ name, value }) => ({
        value,
        schema: propertySchema(schema, name),
        path: [...path, name],
      }))
    : items(node).map((value, index) => ({
        value,
        schema: itemSchema(schema),
        path: [...path, index],
      }));
  const parts = inside.map(({ value, schema: own, path: at }) => {
    const span = spanOf(value) ?? nothing;
    const ours = own !== null && !isForeign(own);
    return { span, path: at, blank: ours && isBlank(value, own), dash: ours && isDash(value, own) };
  });
  if (parts.some(({ blank }) => blank)) yield { node, parts };
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
  holdersOf(segment).flatMap(({ node, parts }) => removeBlanks(segment, node, (index) => parts[index]!.blank));
