import { isEmpty, textOf } from './foreignSource.ts';
import { isObject } from './json.ts';
import { documentShape } from './jsonResumeShape.ts';

/** Keys of an item of a section of one's own, by what people call them. */
const known: readonly (readonly [key: string, others: readonly string[]])[] = [
  ['name', ['name', 'title']],
  ['description', ['description', 'summary', 'text', 'institution', 'organization', 'issuer', 'location']],
  ['date', ['date', 'year', 'releaseDate', 'endDate']],
  ['url', ['url', 'website', 'link']],
  ['highlights', ['highlights', 'keywords']],
];

/** An item with what it is called; null for data of another kind. */
function itemOf(value: unknown): unknown {
  const text = textOf(value);
  if (text !== undefined) return text;
  if (!isObject(value)) return null;
  const rest = new Map(Object.entries(value).filter(([, one]) => !isEmpty(one)));
  const item: Record<string, unknown> = {};
  for (const [key, others] of known) {
    const found = others.find((other) =>
      key === 'highlights' ? Array.isArray(rest.get(other)) : textOf(rest.get(other)) !== undefined,
    );
    if (found === undefined) continue;
    item[key] = rest.get(found);
    rest.delete(found);
  }
  if (item.name === undefined && item.description === undefined) return null;
  for (const [key, one] of rest) item[key.startsWith('x-') ? key : `x-${key}`] = one;
  return item;
}

/** "openWater_courses" as a heading: "Open Water Courses". */
const headingOf = (key: string): string =>
  key
    .replaceAll(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
    .split(/[\s_-]+/)
    .filter((word) => word !== '')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');

/** Lists of things under a key that neither JSON Resume nor a profile has are sections of the person's own; other data stays. */
export function withFreeSections(data: object): object {
  const sections: object[] = [];
  const rest: [string, unknown][] = [];
  for (const [key, value] of Object.entries(data)) {
    const isOwn = !Object.hasOwn(documentShape, key) && !/^(?:x-|\$)/.test(key) && Array.isArray(value);
    const items = isOwn ? (value as readonly unknown[]).filter((one) => !isEmpty(one)).map(itemOf) : [];
    if (items.length > 0 && items.every((item) => item !== null)) sections.push({ title: headingOf(key), items });
    else rest.push([key, value]);
  }
  if (sections.length === 0) return data;
  const own: unknown = (data as { readonly sections?: unknown }).sections;
  return { ...Object.fromEntries(rest), sections: [...(Array.isArray(own) ? own : []), ...sections] };
}
