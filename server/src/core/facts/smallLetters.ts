import type { Model } from '../profile/model.ts';
import { isKeywordList } from './keywordLists.ts';
import { technologiesOf } from './technologies.ts';

/** So many ordinary words in small letters, and this share of a list, would stay as they are among corrected names. */
const fewestKept = 2;
const keptShare = 0.25;

/** A list of highlights in which every one is in small letters is one of tags with one ordinary word among them. */
const fewestTags = 4;

const isSmall = (value: string): boolean => value === value.toLowerCase() && /\p{L}/u.test(value);

/**
 * Indexes of the fields that belong to lists kept in small letters on purpose, as tags are: "django, backbone, performance,
 * ux". With only the names corrected such a list would be mixed, which reads worse than before.
 */
export function fieldsInSmallLetters(model: Model): ReadonlySet<number> {
  const known = new Map<number, boolean>();
  for (const { index, mention } of technologiesOf(model))
    known.set(index, (known.get(index) ?? false) || mention.ok || mention.suggestion !== undefined);
  const tags = new Set(
    model.bulletLists.filter(isKeywordList).map(({ bullets }) => bullets[0]!.path.slice(0, -1).join('/')),
  );
  const lists = new Map<string, number[]>();
  for (const [index, { kind, text }] of model.fields.entries()) {
    const inTags = tags.has(text.path.slice(0, -1).join('/'));
    if ((kind !== 'technology' && !inTags) || typeof text.path.at(-1) !== 'number') continue;
    const list = text.path.slice(0, -1).join('/');
    const items = lists.get(list);
    if (items) items.push(index);
    else lists.set(list, [index]);
  }
  const found = new Set<number>();
  for (const [list, items] of lists) {
    const small = items.filter((index) => isSmall(model.fields[index]!.text.value));
    const kept = small.filter((index) => known.get(index) !== true).length;
    const allTags = tags.has(list) && kept > 0 && items.length >= fewestTags && small.length === items.length;
    if (allTags || (kept >= fewestKept && kept >= keptShare * items.length && small.length * 3 >= items.length * 2))
      for (const index of items) found.add(index);
  }
  return found;
}
