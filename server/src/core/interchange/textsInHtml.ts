import { plainHtml, told } from './importers/told.ts';
import { isObject } from './json.ts';

const markup = /<\/?(?:p|ul|ol|li|br|b|i|u|strong|em|a|div|span|h[1-6])\b[^<>]*>/i;

/** Sections whose entries have a list beside their text. */
const listed: Readonly<Record<string, string>> = {
  work: 'summary',
  volunteer: 'summary',
  education: 'summary',
  projects: 'description',
};

const plain = (value: unknown): unknown =>
  typeof value === 'string' && markup.test(value) ? (plainHtml(value) ?? '') : value;

function entryOf(entry: unknown, main: string | undefined): unknown {
  if (!isObject(entry)) return entry;
  const own = main === undefined ? undefined : entry[main];
  const { summary = '', highlights: items = [] } = typeof own === 'string' && markup.test(own) ? told(own) : {};
  const taken = summary !== '' || items.length > 0;
  const result: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(entry)) {
    if (key === main && taken) {
      if (summary !== '') result[key] = summary;
      continue;
    }
    const isText = /^(?:summary|description|reference)$/.test(key);
    result[key] = isText ? plain(value) : key === 'highlights' && Array.isArray(value) ? value.map(plain) : value;
  }
  if (items.length > 0) result.highlights = [...items, ...(Array.isArray(result.highlights) ? result.highlights : [])];
  return result;
}

/** A JSON Resume whose texts are HTML, as some themes want them, with their words and the items of their lists. */
export const withoutHtml = (data: object): object =>
  Object.fromEntries(
    Object.entries(data).map(([key, value]) => [
      key,
      Array.isArray(value)
        ? value.map((entry: unknown) => entryOf(entry, Object.hasOwn(listed, key) ? listed[key] : undefined))
        : key === 'basics'
          ? entryOf(value, undefined)
          : value,
    ]),
  );
