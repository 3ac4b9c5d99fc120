import type { Model } from '../profile/model.ts';
import { type MonthInterval, unionMonths, widestInterval } from '../reading/dates/index.ts';
import { readStay, type Stay } from '../reading/en/stays.ts';
import { isSameEmployer } from './employers.ts';
import { bulletOf } from './readings.ts';
import { timeline } from './timeline.ts';

/** How long a text of a post says that it was held, and at whom. */
export interface StatedStay extends Stay {
  /** Index of its text in the model's fields. */
  readonly field: number;
  readonly organization: string;
  /** The months of the post itself. */
  readonly own: MonthInterval;
}

/** When somebody was at a house; null where a post has dates that cannot be read, or none. */
export interface Post {
  readonly organization: string;
  readonly interval: MonthInterval | null;
}

const posts: ReadonlySet<string> = new Set(['work', 'volunteer']);

/** Stays that texts of a segment state, and its posts. `today` is `YYYY-MM-DD`. */
export function staysIn(
  model: Model,
  today: string,
): { readonly stays: readonly StatedStay[]; readonly posts: readonly Post[] } {
  const entries = timeline(model, today).filter(({ section }) => posts.has(section));
  const known = entries.map(({ organization, span }) => ({
    organization,
    interval: span ? widestInterval(span) : null,
  }));
  if (entries.length === 0) return { stays: [], posts: [] };
  const stays = model.fields.flatMap(({ section, kind, text }, field): readonly StatedStay[] => {
    if (!posts.has(section) || kind !== 'markdown' || !bulletOf(text).english) return [];
    const stay = readStay(text.value);
    const at = entries.findIndex(({ index }) =>
      model.dated[index]!.path.every((key, depth) => text.path[depth] === key),
    );
    const own = at < 0 ? null : known[at]!.interval;
    return stay && own ? [{ ...stay, field, own, organization: known[at]!.organization }] : [];
  });
  return { stays, posts: known };
}

/** A stay may be longer than its dates by so many months: years are rounded, and an end is known to its year. */
const slack = 12;

/** The months that all posts at one house add up to, where they cannot hold a stay; null where they can, or where nobody knows. */
export function shortBy(stay: StatedStay, all: readonly Post[]): number | null {
  const same = all.filter(({ organization }) => organization !== '' && isSameEmployer(organization, stay.organization));
  if (same.some(({ interval }) => interval === null)) return null;
  const months = unionMonths([stay.own, ...same.flatMap(({ interval }) => interval ?? [])]);
  return stay.years * 12 - months > slack ? months : null;
}
