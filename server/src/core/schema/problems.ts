import validate from 'merit:profile-validator';
import type { ErrorObject } from 'ajv';
import { distance } from 'fastest-levenshtein';
import type { Document } from 'yaml';
import { type Message, say, verbatim } from '../messages/message.ts';
import type { Span } from '../text/span.ts';
import {
  items,
  kindOf,
  type Path,
  type Property,
  pathOf,
  pointerOf,
  properties,
  property as propertyOf,
  shadowedProperties,
  spanOf,
  type YamlNode,
} from '../yaml/nodes.ts';
import { sourceOf } from '../yaml/parse.ts';
import { alternatives, itemSchema, type Schema, schemaAt, takes } from './cursor.ts';
import { didYouMean } from './didYouMean.ts';
import { plain } from './plain.ts';
import { unknownKeyProblem } from './unknownKey.ts';

export type SchemaProblemKind = 'type' | 'languages' | 'value' | 'missing-key' | 'unknown-key' | 'duplicate-key';

/** A place where a profile is not what the format says. */
export interface SchemaProblem {
  readonly kind: SchemaProblemKind;
  readonly message: Message;
  readonly span: Span;
  readonly path: Path;
  /** A text that would be right in place of `span`, best first. */
  readonly replacements: readonly string[];
  /** Keys that are missing in the map at `path`. */
  readonly missing?: string;
  /** The list of the same map where the items of an unknown key's list belong, and are not. */
  readonly joins?: string;
}

/** A value to check: where it stands in the profile, its node, and what to underline when it has no text of its own. */
export interface Checked {
  readonly section: string;
  readonly index: number | null;
  readonly node: YamlNode;
  readonly span: Span;
}

interface Found {
  readonly node: YamlNode;
  /** The property whose value the node is; null for a list item. */
  readonly property: Property | null;
}

function find(entry: Checked, rest: Path): Found {
  let found: Found = { node: entry.node, property: null };
  for (const part of rest) {
    const { node } = found;
    if (typeof part === 'number') found = { node: itemAt(node, part), property: null };
    else {
      const written = propertyOf(node, part) ?? null;
      found = { node: written?.value, property: written };
    }
  }
  return found;
}

const itemAt = (node: YamlNode, index: number): YamlNode => items(node)[index];

const words: Readonly<Record<string, Message>> = {
  string: say('a text'),
  integer: say('a whole number'),
  number: say('a number'),
  boolean: say('true or false'),
  array: say('a list'),
  object: say('keys with values'),
};

function expected(schema: Schema): Message {
  const types = alternatives(schema).flatMap((one) => (typeof one.type === 'string' ? [one.type] : (one.type ?? [])));
  const named = [...new Set(types.includes('string') ? types.filter((type) => type !== 'integer') : types)];
  const [first, ...more] = named.map((type) => words[type] ?? verbatim(type));
  if (!first) return say('another kind of value');
  return more.reduce((before, last) => say('{before} or {last}', { before, last }), first);
}

const foundWords = {
  map: say('keys with values'),
  list: say('a list'),
  scalar: say('a single value'),
  alias: say('an alias'),
  empty: say('nothing'),
};

const nameOf = (path: Path): Message => {
  const last = path.at(-1);
  if (typeof last === 'string') return verbatim(`\`${last}\``);
  const list = path.at(-2);
  return typeof list === 'string' ? say('Each item of `{list}`', { list }) : say('This value');
};

const inBraces = (node: YamlNode): boolean => (node as { flow?: boolean } | null)?.flow === true;

/** The languages of a map such as `{en: Cook, de: Koch}`; null for any other value. */
function languagesOf(node: YamlNode): readonly string[] | null {
  const names = properties(node).map(({ name }) => name);
  const isLanguage = (name: string): boolean => name !== 'id' && /^[a-z]{2}(?:[-_][A-Za-z]{2,4})?$/.test(name);
  // "id" is a language too, and far more often a number.
  return names.some(isLanguage) && names.every((name) => name === 'id' || isLanguage(name)) ? names : null;
}

function typeProblem(entry: Checked, path: Path, rest: Path, schema: Schema): SchemaProblem {
  const { node, property } = find(entry, rest);
  const span = spanOf(node) ?? property?.keySpan ?? entry.span;
  const kind = kindOf(node);
  const languages = languagesOf(node);
  if (languages) {
    const message = say('This text is written in several languages ({languages}).', { languages: listed(languages) });
    return { kind: 'languages', message, span: property?.keySpan ?? span, path, replacements: [] };
  }
  const hint =
    kind === 'map' && !inBraces(node) && !takes(schema, 'map') && takes(schema, 'scalar')
      ? say('If the text holds a colon followed by a space, put it in quotes.')
      : null;
  const found = { name: nameOf(path), expected: expected(schema), found: foundWords[kind] };
  const message = [say('{name} must be {expected}, but this is {found}.', found), hint];
  return {
    kind: 'type',
    message,
    span: kind === 'scalar' ? span : (property?.keySpan ?? span),
    path,
    replacements: [],
  };
}

const listed = (values: readonly unknown[]): string => values.map((value) => `\`${String(value)}\``).join(', ');

function fromError(error: ErrorObject, entry: Checked, path: Path, rest: Path): SchemaProblem | null {
  const schema = schemaAt(path) ?? {};
  const { node, property } = find(entry, rest);
  const span = spanOf(node) ?? property?.keySpan ?? entry.span;
  const base = { span, path, replacements: [] as readonly string[] };
  switch (error.keyword) {
    case 'type':
      return typeProblem(entry, path, rest, schema);
    case 'required': {
      const missing = String(error.params.missingProperty);
      const anchor = property?.keySpan ?? properties(node)[0]?.keySpan ?? span;
      const what = property
        ? verbatim(`\`${property.name}\``)
        : say('This item of `{list}`', { list: String(path.at(-2) ?? entry.section) });
      return {
        ...base,
        kind: 'missing-key',
        message: say('{what} needs `{missing}`.', { what, missing }),
        span: anchor,
        missing,
      };
    }
    case 'additionalProperties': {
      const name = String(error.params.additionalProperty);
      const key = propertyOf(node, name);
      return unknownKeyProblem(
        {
          name,
          value: key?.value,
          quoted: key?.key.type !== 'PLAIN',
          span: key?.keySpan ?? span,
          path: [...path, name],
        },
        schema,
        (other) => propertyOf(node, other)?.value,
      );
    }
    case 'enum': {
      const allowed = (error.params.allowedValues ?? []) as readonly unknown[];
      const written = String(sourceOf(node) ?? '').toLowerCase();
      const away = (value: string): number => distance(written.slice(0, 40), value.toLowerCase());
      const replacements = allowed.map(String).sort((a, b) => away(a) - away(b));
      const [near] = replacements;
      const hint = near !== undefined && away(near) <= near.length / 2 ? didYouMean(near) : null;
      return {
        ...base,
        kind: 'value',
        message: [say('{name} must be one of {allowed}.', { name: nameOf(path), allowed: listed(allowed) }), hint],
        replacements,
      };
    }
    case 'minimum':
    case 'exclusiveMinimum':
      return {
        ...base,
        kind: 'value',
        message: say('{name} must be at least {limit}.', { name: nameOf(path), limit: String(error.params.limit) }),
      };
    case 'maximum':
    case 'exclusiveMaximum':
      return {
        ...base,
        kind: 'value',
        message: say('{name} must be at most {limit}.', { name: nameOf(path), limit: String(error.params.limit) }),
      };
    case 'pattern':
      return {
        ...base,
        kind: 'value',
        message: say('{name} must be written like {examples}.', {
          name: nameOf(path),
          examples: listed(schema.examples ?? []),
        }),
      };
    case 'anyOf':
    case 'if':
      return null;
    default:
      return {
        ...base,
        kind: 'value',
        message: say('{name} has a value that the format does not allow.', { name: nameOf(path) }),
      };
  }
}

/** Path below the entry of a path in the profile. */
const below = (entry: Checked, path: Path): Path => path.slice(entry.index === null ? 1 : 2);

const known = new WeakMap<Checked, readonly SchemaProblem[]>();

/** What is wrong with one entry by the schema, found once. */
export function schemaProblems(entry: Checked, document: Document | null): readonly SchemaProblem[] {
  const before = known.get(entry);
  if (before) return before;
  const problems = findProblems(entry, document);
  known.set(entry, problems);
  return problems;
}

/**
 * What is wrong with one entry by the schema. Where a value may be of several types only the alternative that fits what
 * was written speaks; where none fits there is one problem, in words.
 */
function findProblems(entry: Checked, document: Document | null): readonly SchemaProblem[] {
  const { section, index, node } = entry;
  const top = schemaAt([section]);
  if (!top) return [];
  const schema = index === null ? top : itemSchema(top);
  const value = plain(node, schema, document, [], { keepEmptyItems: true });
  if (value === undefined) return [];
  if (validate({ [section]: index === null ? value : [value] })) return duplicateKeys(entry);
  const errors = (validate.errors ?? []).map((error) => {
    const [, position, ...deeper] = pathOf(error.instancePath);
    const path: Path =
      index === null || position === undefined ? pathOf(error.instancePath) : [section, index, ...deeper];
    return { error, path };
  });
  const unions = new Set(errors.filter(({ error }) => error.keyword === 'anyOf').map(({ path }) => pointerOf(path)));
  const problems: SchemaProblem[] = [];
  const refused = new Set<string>();
  for (const { path } of errors) {
    const pointer = pointerOf(path);
    const rest = below(entry, path);
    if (!unions.has(pointer)) continue;
    const { node: found } = find(entry, rest);
    const here = schemaAt(path) ?? {};
    if (!refused.has(pointer) && !takes(here, kindOf(found))) {
      refused.add(pointer);
      problems.push(typeProblem(entry, path, rest, here));
    }
  }
  for (const { error, path } of errors) {
    const pointer = pointerOf(path);
    if (refused.has(pointer)) continue;
    if (unions.has(pointer) && (error.keyword === 'type' || error.keyword === 'anyOf')) continue;
    const problem = fromError(error, entry, path, below(entry, path));
    if (problem) problems.push(problem);
  }
  return [...problems, ...duplicateKeys(entry)];
}

/** Keys written twice in one map: linear, where `yaml`'s own check is quadratic. */
function duplicateKeys(entry: Checked): readonly SchemaProblem[] {
  const problems: SchemaProblem[] = [];
  const visit = (node: YamlNode, path: Path): void => {
    const kind = kindOf(node);
    if (kind === 'list') {
      items(node).forEach((item, index) => {
        visit(item, [...path, index]);
      });
    }
    if (kind !== 'map') return;
    for (const { name, keySpan } of shadowedProperties(node))
      problems.push(duplicateKey(name, keySpan, [...path, name]));
    for (const { name, value } of properties(node)) visit(value, [...path, name]);
  };
  visit(entry.node, entry.index === null ? [entry.section] : [entry.section, entry.index]);
  return problems;
}

/** The problem of a key that stands in its map again further down. */
export const duplicateKey = (name: string, span: Span, path: Path): SchemaProblem => ({
  kind: 'duplicate-key',
  message: [
    say('`{name}` is written again below, and only the last one counts, for Merit as for other readers of JSON.', {
      name,
    }),
    say('What stands here is not printed, checked or exported: merge the two, or remove one.'),
  ],
  span,
  path,
  replacements: [],
});
