import schemaJson from '../../../../schemas/meritrc.schema.json';
import type { Language } from '../messages/language.ts';
import { rules } from '../rules/index.ts';

type Translations = Readonly<Partial<Record<Language, string>>>;

/** The part of JSON Schema that the settings use, and their words in other languages (`x-…`). */
export interface SettingSchema {
  readonly description?: string;
  readonly 'x-description'?: Translations;
  readonly type?: string;
  readonly enum?: readonly string[];
  /** What each value of `enum` means, by the language. */
  readonly 'x-enum'?: Readonly<Record<string, Translations>>;
  readonly default?: unknown;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly pattern?: string;
  readonly items?: SettingSchema;
  readonly properties?: Readonly<Record<string, SettingSchema>>;
  readonly additionalProperties?: false | SettingSchema;
  readonly anyOf?: readonly SettingSchema[];
}

/** The keys of `.meritrc.yaml`: the settings without `merit.`, in one piece (`rules.preset`) or one below the other. */
export const configSchema = schemaJson as unknown as SettingSchema;

/** What a key is for, in a language. */
export const descriptionOf = (schema: SettingSchema, language: Language): string | undefined =>
  schema['x-description']?.[language] ?? schema.description;

/** What a value of a key means, in a language. */
export const meaningOf = (schema: SettingSchema, value: string, language: Language): string | undefined =>
  schema['x-enum']?.[value]?.[language] ?? schema['x-enum']?.[value]?.en;

/** Is it the map of severities, whose keys are codes of rules and areas? */
export const takesCodes = ({ additionalProperties, properties }: SettingSchema): boolean =>
  properties === undefined && typeof additionalProperties === 'object';

/** What `rules.severity` can name: every rule, and every area with and without its star. */
export function ruleNames(): readonly string[] {
  const codes = rules.map(({ code }) => code);
  const areas = [...new Set(codes.map((code) => code.slice(0, code.indexOf('.'))))];
  return [...codes, ...areas.map((area) => `${area}.*`), ...areas];
}

/** The schema of a key below a schema; null where there is no such key. */
export function keySchema(schema: SettingSchema, key: string): SettingSchema | null {
  if (schema.properties && Object.hasOwn(schema.properties, key)) return schema.properties[key]!;
  return typeof schema.additionalProperties === 'object' ? schema.additionalProperties : null;
}

/** The schema at a path of keys; null where there is none. */
export function schemaOf(path: readonly string[]): SettingSchema | null {
  let schema: SettingSchema | null = configSchema;
  for (const key of path) schema = schema && keySchema(schema, key);
  return schema;
}
