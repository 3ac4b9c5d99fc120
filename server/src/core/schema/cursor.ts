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
  readonly 'x-snippet'?: string;
}

/** The schema of a whole profile. */
export const profileSchema: Schema = schemaJson as unknown as Schema;

/** Follows `$ref`; what stands beside the reference (description, examples) wins over the definition's. */
export function resolve(schema: Schema): Schema {
  if (!schema.$ref) return schema;
  const name = schema.$ref.replace('#/definitions/', '');
  const target = profileSchema.definitions?.[name];
  if (!target) return {};
  const { $ref: _, ...own } = schema;
  return { ...resolve(target), ...own };
}

const typesOf = (schema: Schema): readonly string[] =>
  schema.type === undefined ? [] : typeof schema.type === 'string' ? [schema.type] : schema.type;

const accepts = (schema: Schema, kind: NodeKind): boolean => {
  const types = typesOf(schema);
  if (kind === 'map') return types.includes('object');
  if (kind === 'list') return types.includes('array');
  return types.some((type) => type !== 'object' && type !== 'array');
};

/** The alternatives of a schema: itself, or the branches of its `anyOf`, resolved. */
export function alternatives(schema: Schema): readonly Schema[] {
  const { anyOf, ...own } = resolve(schema);
  if (!anyOf) return [own];
  return anyOf.map((branch) => ({
    ...own,
    ...resolve(branch),
    ...(own.description ? { description: own.description } : {}),
  }));
}

/** The alternative that fits a node of this kind; the first where none does. */
export function branch(schema: Schema, kind: NodeKind): Schema {
  const all = alternatives(schema);
  return all.find((one) => accepts(one, kind)) ?? all[0]!;
}

/** Does any alternative take a node of this kind? A schema without a type takes all. */
export const takes = (schema: Schema, kind: NodeKind): boolean =>
  alternatives(schema).some((one) => typesOf(one).length === 0 || accepts(one, kind));

/** The schema of a property, or null where the format has no such property. */
export function propertySchema(schema: Schema, name: string): Schema | null {
  const map = branch(schema, 'map');
  if (map.properties && Object.hasOwn(map.properties, name)) return map.properties[name]!;
  for (const [pattern, found] of Object.entries(map.patternProperties ?? {})) {
    if (new RegExp(pattern).test(name)) return found;
  }
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
