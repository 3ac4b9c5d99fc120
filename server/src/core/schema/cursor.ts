import schemaJson from '../../../../schemas/profile.schema.json';
import type { NodeKind } from '../yaml/nodes.ts';

/** The part of JSON Schema that the profile's schema uses, and Merit's own annotations (`x-…`). */
export interface Schema {
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly default?: unknown;
  readonly type?: string | readonly string[];
  readonly enum?: readonly (string | number | boolean)[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly patternProperties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly definitions?: Readonly<Record<string, Schema>>;
  readonly 'x-kind'?: string;
  readonly 'x-suggestions'?: readonly string[];
  /** How a new value is laid out, behind its key's colon; in the syntax of snippets. */
  readonly 'x-snippet'?: string;
  /** Other ways to lay out an entry of a list, and what they are for. */
  readonly 'x-entries'?: readonly { readonly title: string; readonly snippet: string }[];
}

/** The schema of a whole profile. */
export const profileSchema: Schema = schemaJson as unknown as Schema;

/** Keeps what is known of each schema object: the walks below ask the same questions for every value of a profile. */
function once<R>(answer: (schema: Schema) => R): (schema: Schema) => R {
  const known = new WeakMap<Schema, R>();
  return (schema) => {
    const before = known.get(schema);
    if (before !== undefined) return before;
    const found = answer(schema);
    known.set(schema, found);
    return found;
  };
}

/** Follows `$ref`; what stands beside the reference (description, examples) wins over the definition's. */
export const resolve = once((schema: Schema): Schema => {
  if (!schema.$ref) return schema;
  const name = schema.$ref.replace('#/definitions/', '');
  const target = profileSchema.definitions?.[name];
  if (!target) return {};
  const { $ref: _, ...own } = schema;
  return { ...resolve(target), ...own };
});

const typesOf = (schema: Schema): readonly string[] =>
  schema.type === undefined ? [] : typeof schema.type === 'string' ? [schema.type] : schema.type;

const accepts = (schema: Schema, kind: NodeKind): boolean => {
  const types = typesOf(schema);
  if (kind === 'map') return types.includes('object');
  if (kind === 'list') return types.includes('array');
  return types.some((type) => type !== 'object' && type !== 'array');
};

/** The alternatives of a schema: itself, or the branches of its `anyOf`, resolved. */
export const alternatives = once((schema: Schema): readonly Schema[] => {
  const { anyOf, ...own } = resolve(schema);
  if (!anyOf) return [own];
  return anyOf.map((branch) => ({
    ...own,
    ...resolve(branch),
    ...(own.description ? { description: own.description } : {}),
  }));
});

const kinds: readonly NodeKind[] = ['map', 'list', 'scalar', 'alias', 'empty'];

/** The same question for every kind of node, asked once. */
const byKind = <R>(answer: (all: readonly Schema[], kind: NodeKind) => R) =>
  once((schema: Schema): Readonly<Record<NodeKind, R>> => {
    const all = alternatives(schema);
    return Object.fromEntries(kinds.map((kind) => [kind, answer(all, kind)])) as Record<NodeKind, R>;
  });

const branches = byKind((all, kind) => all.find((one) => accepts(one, kind)) ?? all[0]!);
const taken = byKind((all, kind) => all.some((one) => typesOf(one).length === 0 || accepts(one, kind)));

/** The alternative that fits a node of this kind; the first where none does. */
export const branch = (schema: Schema, kind: NodeKind): Schema => branches(schema)[kind];

/** Does any alternative take a node of this kind? A schema without a type takes all. */
export const takes = (schema: Schema, kind: NodeKind): boolean => taken(schema)[kind];

const patterns = once((schema: Schema) =>
  Object.entries(schema.patternProperties ?? {}).map(([pattern, found]) => ({ pattern: new RegExp(pattern), found })),
);

/** Does a schema say nothing of its values, so that they are other tools' to judge? */
export const isForeign = ({ type, $ref, anyOf }: Schema): boolean =>
  type === undefined && $ref === undefined && anyOf === undefined;

/** The schema of a property, or null where the format has no such property. */
export function propertySchema(schema: Schema, name: string): Schema | null {
  const map = branch(schema, 'map');
  if (map.properties && Object.hasOwn(map.properties, name)) return map.properties[name]!;
  for (const { pattern, found } of patterns(map)) if (pattern.test(name)) return found;
  return typeof map.additionalProperties === 'object' ? map.additionalProperties : null;
}

/** The schema of a list's items; an empty schema where the list may hold anything. */
export const itemSchema = (schema: Schema): Schema => branch(schema, 'list').items ?? {};

/** The schema at a path, or null where the format ends before it. */
export function schemaAt(path: readonly (string | number)[]): Schema | null {
  let schema: Schema | null = profileSchema;
  for (const part of path) {
    if (!schema) return null;
    schema = typeof part === 'number' ? itemSchema(schema) : propertySchema(schema, part);
  }
  return schema;
}
