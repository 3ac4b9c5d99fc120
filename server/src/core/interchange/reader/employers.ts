import type { Period } from './dates.ts';
import type { Entry } from './entries.ts';
import { peelTown } from './peel.ts';
import { couldBeTown, isPlace } from './places.ts';
import { organisationScore, titleScore } from './words.ts';

/** An employer that stands above several roles, once for all of them. */
export interface Employer {
  readonly name: string;
  readonly place: string | null;
  /** Its page; null where its heading leads nowhere. */
  readonly url: string | null;
  /** What is said of it, in pieces. */
  readonly about: readonly string[];
}

/** An entry, and the employer whose heading stands above it. */
export interface Told {
  readonly entry: Entry;
  readonly employer: Employer | null;
}

/**
 * Roles under the heading of their employer, where the format says how deep headings are: "Halden Freight" and beneath it, one level
 * deeper, each role with its dates. What no deeper heading follows is an entry by itself.
 */
export function underEmployers(entries: readonly Entry[]): readonly Told[] {
  const result: Told[] = [];
  let above: { readonly employer: Employer; readonly level: number } | null = null;
  let dated: { readonly employer: Employer; readonly roles: number } | null = null;
  entries.forEach((entry, index) => {
    if (dated !== null && dated.roles > 0) {
      result.push({ entry, employer: dated.employer });
      dated = { ...dated, roles: dated.roles - 1 };
      return;
    }
    dated = datedEmployer(entries, index);
    if (dated !== null) return;
    const next = entries[index + 1];
    const deeper = next?.level ?? null;
    if (entry.level === null || (above !== null && entry.level < above.level)) above = null;
    if (above !== null && entry.level === above.level) {
      result.push({ entry, employer: above.employer });
      return;
    }
    above = null;
    if (entry.level !== null && deeper !== null && deeper > entry.level && next?.period) {
      // The first role stands in the same entry where nothing but its heading parts the two.
      const at = entry.heads.findIndex((head) => head.level === deeper);
      const own = at < 0 ? entry : { ...entry, heads: entry.heads.slice(0, at), prose: [], period: null };
      const roles = entries.slice(index + 1, index + 1 + rolesBehind(entries, index, deeper));
      const employer = employerOf(own, roles);
      if (employer && (at > 0 || entry.bullets.length === 0)) {
        above = { employer, level: deeper };
        if (at > 0) result.push({ entry: { ...entry, heads: entry.heads.slice(at) }, employer });
        return;
      }
    }
    result.push({ entry, employer: null });
  });
  return result;
}

/**
 * "Halden Mill, Bergen  2018 – present" on a line of its own, and beneath it roles whose dates lie within that: the employer and
 * how many entries are its roles. Null for other entries.
 */
function datedEmployer(
  entries: readonly Entry[],
  index: number,
): { readonly employer: Employer; readonly roles: number } | null {
  const entry = entries[index]!;
  const { heads, period, bullets, prose, level } = entry;
  const said = heads.flatMap(({ pieces }) => pieces).join(' ');
  if (level !== null || heads.length !== 1 || period === null || period.single || bullets.length + prose.length > 0)
    return null;
  if (organisationScore(said) === 0 || titleScore(said) > 0) return null;
  const isRole = (one: Entry): boolean =>
    one.level === null &&
    one.heads.length === 1 &&
    one.period !== null &&
    isWithin(one.period, period) &&
    namesRole(one);
  const end = entries.findIndex((one, at) => at > index && !isRole(one));
  const roles = entries.slice(index + 1, end < 0 ? entries.length : end);
  const employer = roles.length > 0 ? employerOf(entry, roles) : null;
  if (employer === null) return null;
  const town = employer.place === null ? peelTown(employer.name) : null;
  return { employer: town ? { ...employer, name: town.rest, place: town.place } : employer, roles: roles.length };
}

/** Does the head of an entry name a position and no house? */
function namesRole({ heads }: Entry): boolean {
  const said = heads.flatMap(({ pieces }) => pieces).join(' ');
  return titleScore(said) >= 1 && organisationScore(said) === 0;
}

/** Does one period lie within another, so far as their dates say? */
function isWithin(one: Period, whole: Period): boolean {
  const [from, to] = [one.startDate ?? '', one.endDate ?? ''];
  const begins = whole.startDate !== null && from.slice(0, 4) >= whole.startDate.slice(0, 4);
  const open = whole.endDate === null || whole.endDate === 'present';
  return begins && (open || (to !== '' && to !== 'present' && to.slice(0, 4) <= whole.endDate!.slice(0, 4)));
}

/** How many entries of one depth follow an entry. */
function rolesBehind(entries: readonly Entry[], index: number, level: number): number {
  const end = entries.findIndex((entry, at) => at > index && entry.level !== level);
  return (end < 0 ? entries.length : end) - index - 1;
}

const isTown = (text: string): boolean =>
  couldBeTown(text) && text.split(' ').length <= 2 && titleScore(text) + organisationScore(text) === 0;

function employerOf({ heads, prose, period, links, addresses }: Entry, roles: readonly Entry[]): Employer | null {
  const pieces = heads.flatMap((head) => head.pieces);
  const places = pieces.filter(isPlace);
  const [name, ...others] = pieces.filter((piece) => !isPlace(piece));
  if (name === undefined) return null;
  // On the line of the employer stands where it is, in one word or two.
  const [second] = others;
  const besideName = places.length === 0 && second !== undefined && heads[0]?.pieces[1] === second && isTown(second);
  const about = besideName ? others.slice(1) : others;
  const link = links.find(({ url, text }) => /^https?:/.test(url) && pieces.some((piece) => piece.includes(text)));
  const [address, ...more] = addresses;
  return {
    name,
    place: besideName ? second : (places[0] ?? null),
    url: address ?? link?.url ?? null,
    about: [
      ...about,
      ...places.slice(1),
      ...(period !== null && !covers(roles, period) ? [period.written] : []),
      ...prose,
      ...more,
    ],
  };
}

/** Do roles with dates of their own say all that the period of their employer does? */
function covers(roles: readonly Entry[], { startDate, endDate }: Period): boolean {
  const periods = roles.flatMap(({ period }) => period ?? []);
  const starts = periods.flatMap((one) => one.startDate ?? []).sort();
  const ends = periods.map((one) => one.endDate ?? one.startDate ?? '').sort();
  return (
    starts[0] !== undefined &&
    (startDate === null || starts[0] <= startDate || starts[0].startsWith(startDate)) &&
    (endDate === null || ends.at(-1)! >= endDate || endDate.startsWith(ends.at(-1)!))
  );
}
