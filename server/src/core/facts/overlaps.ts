import { narrowestInterval, overlapDays, overlapMonths, sharesExactly } from '../reading/dates/index.ts';
import { mayShareHouse } from './employers.ts';
import type { Standing } from './gaps.ts';
import { oldestMonth } from './oldestMonth.ts';
import { doubtfulEnds } from './openEnds.ts';
import { sameEmployer } from './timeline.ts';
import { withWholeYears } from './wholeYears.ts';

/** Another job at the same time. */
export interface Shared<T extends Standing> {
  readonly other: T;
  readonly months: number;
  /** Do dates that are known to their month bound it? Else it is at least so long. */
  readonly exact: boolean;
}

/** A job, and those at other employers that it certainly runs beside. */
export interface Overlap<T extends Standing = Standing> {
  readonly job: T;
  readonly others: readonly Shared<T>[];
}

interface Job<T> {
  readonly item: T;
  readonly start: number;
  readonly end: number;
}

/** Days of a month, on average. */
const month = 365.25 / 12;

/** Months two jobs share, as people count them: by their days where both have days; 0 for what is no more than a month. */
function sharedMonths<T extends Standing>(a: Job<T>, b: Job<T>): number {
  const days = overlapDays(a.item.entry.span!, b.item.entry.span!);
  if (days !== null) return days > 31 ? Math.max(1, Math.round(days / month)) : 0;
  const months = overlapMonths(a, b);
  return months > 1 ? months : 0;
}

/** What two jobs share, if it is to be asked about. */
function shared<T extends Standing>(a: Job<T>, b: Job<T>): Omit<Shared<T>, 'other'> | null {
  const [one, other] = [a.item.entry.span!, b.item.entry.span!];
  const months = sharedMonths(a, b);
  if (months === 0 || (one.ongoing && other.ongoing) || sameEmployer(a.item.entry, b.item.entry)) return null;
  if (mayShareHouse(a.item.entry.organization, b.item.entry.organization)) return null;
  return { months, exact: sharesExactly(one, other) };
}

/**
 * Jobs that run beside another, each compared once with the one that ends last of those that began before: whoever overlaps
 * any earlier one overlaps that, employers apart. A job beside several is said with all of them, once.
 */
function gathered<T extends Standing>(jobs: readonly Job<T>[]): readonly Overlap<T>[] {
  const beside = new Map<Job<T>, { longer: Job<T>; first: Shared<T>; jobs: Shared<T>[] }>();
  let last: Job<T> | null = null;
  for (const job of [...jobs].sort((a, b) => a.start - b.start)) {
    const found: Omit<Shared<T>, 'other'> | null = last ? shared(last, job) : null;
    if (last && found) {
      const one = { other: job.item, ...found };
      const pair = beside.get(last) ?? { longer: last, first: one, jobs: [] };
      pair.jobs.push(one);
      beside.set(last, pair);
    }
    if (!last || job.end > last.end) last = job;
  }
  const several = new Map<T, Shared<T>[]>();
  for (const { longer, jobs: found } of beside.values()) if (found.length > 1) several.set(longer.item, [...found]);
  const single = [...beside.values()].flatMap(({ longer, jobs: found, first }): readonly Overlap<T>[] => {
    if (found.length > 1) return [];
    const other: Shared<T> = { ...first, other: longer.item };
    const known = several.get(first.other);
    if (!known) return [{ job: first.other, others: [other] }];
    known.push(other);
    return [];
  });
  return [...single, ...[...several].map(([job, others]) => ({ job, others }))];
}

/**
 * The jobs at different employers that overlap by more than a month. `all` are the entries of `work` that have dates; `today` is
 * `YYYY-MM-DD`; `json` says that the document is JSON Resume. What ended more than `maxAgeYears` ago is not asked about.
 */
export function overlapsIn<T extends Standing>(
  all: readonly T[],
  { today, maxAgeYears, json }: { readonly today: string; readonly maxAgeYears: number; readonly json: boolean },
): readonly Overlap<T>[] {
  const doubtful = doubtfulEnds(
    all.map(({ entry }) => entry),
    json,
  );
  const oldest = oldestMonth(today, maxAgeYears);
  // A job whose end is in doubt may have ended at any time; one without an employer may be at the same.
  const certain = all.filter(({ entry }) => !entry.beside && !doubtful.has(entry) && entry.organization !== '');
  const jobs = withWholeYears(certain)
    .map((item) => ({ item, ...narrowestInterval(item.entry.span!) }))
    .filter(({ end }) => end > oldest);
  return gathered(jobs);
}
