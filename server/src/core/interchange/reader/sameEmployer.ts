import type { Draft } from '../foreignSource.ts';

/** Where the employers of entries are, until their roles are together. */
const seats = new WeakMap<Draft, string>();

/** Keeps where the employer of a job is, which its role is not. */
export function keepSeat(job: Draft, seat: string): void {
  seats.set(job, seat);
}

/** Neighbours at one employer are its roles. */
export function grouped(list: readonly Draft[]): readonly Draft[] {
  const result: Draft[] = [];
  let index = 0;
  while (index < list.length) {
    const first = list[index]!;
    let next = index + 1;
    while (
      next < list.length &&
      typeof first.name === 'string' &&
      list[next]!.name === first.name &&
      list[next]!.position !== undefined &&
      first.position !== undefined
    )
      next++;
    if (next - index < 2) result.push(withSeat(first));
    else {
      const same = list.slice(index, next);
      const seat = same.map((one) => seats.get(one)).find((one) => one !== undefined);
      const place = same.every((one) => one.location === first.location) ? first.location : seat;
      result.push({
        name: first.name,
        ...(place !== undefined && { location: place }),
        ...(first.url !== undefined && { url: first.url }),
        ...(first.description !== undefined && { description: first.description }),
        roles: same.map(({ name: _name, url, description, location, ...role }, at) => {
          // What the format has no place for beside a role is said in its text.
          const said = [at > 0 ? description : undefined, role.summary, url === first.url ? undefined : url];
          const summary = said.filter(Boolean).join('\n\n');
          return {
            ...role,
            ...(summary !== '' && { summary }),
            ...(location !== place && location !== undefined && { location }),
          };
        }),
      });
    }
    index = next;
  }
  return result;
}

/** A job alone has one place; where its employer is besides goes beside what the employer is. */
function withSeat(entry: Draft): Draft {
  const seat = seats.get(entry);
  if (seat === undefined || seat === entry.location) return entry;
  if (entry.location === undefined) return { ...entry, location: seat };
  return { ...entry, description: [entry.description, seat].filter(Boolean).join(', ') };
}
