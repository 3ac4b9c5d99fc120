import type { Draft, ForeignSource } from '../foreignSource.ts';

/** What somebody took part in, with when, as an item of a section of its own. */
export function lastingItem(one: ForeignSource): Draft {
  const organization = one.first('organization', 'title', 'name');
  const role = one.first('role', 'position', 'activity');
  const [start, end] = [one.date('start'), one.date('end')];
  const text = [role, one.text('location'), one.text('summary')].filter(Boolean);
  return one.entry({
    name: organization ?? role,
    description: text.filter((part) => organization !== undefined || part !== role).join(' — '),
    date: start === undefined ? end : start === end ? start : `${start} – ${end ?? 'present'}`,
    url: one.text('url'),
    highlights: [...(one.texts('highlights') ?? []), ...(one.texts('keywords') ?? [])],
  });
}

/** Something to look at: who made it, when and what it is. */
export function shownItem(one: ForeignSource): Draft {
  const by = one.texts('author')?.join(', ');
  return one.entry({
    name: one.first('title', 'name'),
    description: [by, one.text('summary')].filter(Boolean).join(' — '),
    date: one.date('date'),
    url: one.text('url'),
    highlights: [...(one.texts('highlights') ?? []), ...(one.texts('keywords') ?? [])],
  });
}
