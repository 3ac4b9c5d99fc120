import { isObject } from './json.ts';
import { documentShape, type Shape } from './jsonResumeShape.ts';
import { readProse } from './prose.ts';
import { splitList } from './reader/splitList.ts';

/** What an entry is that is a text alone: `skills: [Rust]`. */
const mainKeys: readonly string[] = ['name', 'language', 'title', 'network', 'institution', 'organization'];

/** A short form, `{github: "https://…"}` or `{Dutch: "native"}`, in entries with these two keys. */
const shortForms: Readonly<Record<string, readonly [key: string, value: string]>> = {
  profiles: ['network', 'url'],
  languages: ['language', 'fluency'],
};

/** "ada" is what somebody is called on a network, no address. */
const keyOf = (key: string, value: string): string => (key === 'url' && !/[./:]/.test(value) ? 'username' : key);

/**
 * A JSON Resume whose values have the types that the format has: a text where a list was to be becomes one, a list or a map where a text was
 * to be becomes its words. What has the type of its place already, and what the format does not know, stays the very same. Nothing is lost.
 */
export const inShape = (data: object): object => shaped(data, { fields: documentShape }, '') as object;

const isText = (value: unknown): value is string | number | boolean =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';

/** All words of a value, `Bergen, NO` of a place. */
function wordsOf(value: unknown): readonly string[] {
  if (isText(value)) return [String(value)];
  if (Array.isArray(value)) return value.flatMap(wordsOf);
  return isObject(value) ? Object.values(value).flatMap(wordsOf) : [];
}

function shaped(value: unknown, shape: Shape, key: string): unknown {
  if (value === null || value === undefined || shape === 'kept' || shape === 'omitted') return value;
  if (typeof shape === 'string') {
    if (shape === 'highlight' && isObject(value)) return value;
    if (typeof value !== 'object') return value;
    const words = wordsOf(value);
    return words.join(Array.isArray(value) && words.some((one) => /\s|[.!?]$/.test(one)) ? '\n\n' : ', ');
  }
  if ('fields' in shape) return isObject(value) ? shapedFields(value, shape.fields, key) : value;
  const { list } = shape;
  if (typeof list === 'object' && 'fields' in list) return entriesOf(value, list.fields, key);
  if (Array.isArray(value)) return mapped(value, (one) => shaped(one, list, key));
  if (isText(value)) return list === 'highlight' ? linesOf(String(value)) : splitList(String(value));
  return isObject(value) ? wordsOf(value) : value;
}

/** The same list where nothing changes. */
function mapped(list: readonly unknown[], change: (one: unknown) => unknown): readonly unknown[] {
  const found = list.map(change);
  return found.every((one, index) => one === list[index]) ? list : found;
}

function shapedFields(value: Readonly<Record<string, unknown>>, fields: Readonly<Record<string, Shape>>, key: string) {
  const entries = Object.entries(value).map(([name, one]): readonly [string, unknown] => {
    const shape = Object.hasOwn(fields, name) ? fields[name]! : 'kept';
    // A place in one line is read by its parts, elsewhere.
    return [name, key === 'basics' && name === 'location' && isText(one) ? one : shaped(one, shape, name)];
  });
  return entries.every(([name, one]) => one === value[name]) ? value : Object.fromEntries(entries);
}

function entriesOf(value: unknown, fields: Readonly<Record<string, Shape>>, key: string): unknown {
  // A reference without a name is what somebody said.
  const main = key === 'references' ? 'reference' : mainKeys.find((one) => Object.hasOwn(fields, one));
  if (Array.isArray(value))
    return mapped(value, (one) => (isText(one) && main ? { [main]: String(one) } : shaped(one, { fields }, key)));
  if (isText(value) && main) return splitList(String(value)).map((one) => ({ [main]: one }));
  if (!isObject(value)) return value;
  if (Object.keys(value).some((name) => Object.hasOwn(fields, name))) return [shapedFields(value, fields, key)];
  const short = Object.hasOwn(shortForms, key) ? shortForms[key] : undefined;
  if (short && Object.values(value).every(isText))
    return Object.entries(value).map(([name, one]) => ({
      [short[0]]: name,
      [keyOf(short[1], String(one))]: String(one),
    }));
  // Groups by name: `skills: {Tools: [Vite, Figma]}`.
  if (main && Object.hasOwn(fields, 'keywords'))
    return Object.entries(value).map(([name, one]) => ({ [main]: name, keywords: wordsOf(one).flatMap(splitList) }));
  return value;
}

/** The items of a text with marks, its paragraphs where it has none. */
function linesOf(text: string): readonly string[] {
  const { summary, highlights } = readProse(text);
  return [...(summary?.split('\n\n') ?? []), ...highlights];
}
