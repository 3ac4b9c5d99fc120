import type { Role, Work } from '../profile/data.ts';
import { readDate } from '../reading/dates/index.ts';
import { type DateFormat, formatDates } from './dates.ts';
import { byEmployer } from './employers.ts';
import { items } from './fields.ts';
import type { Entry } from './model.ts';
import { oneLine, plain } from './text.ts';

/** Jobs that ended so many years before the newest date of the profile lie far back. */
const farBack = 10;

interface Stay {
  readonly start: string;
  readonly end: string;
  /** Months since the year 0; null where the date cannot be read. `to` of a stay that goes on is infinite. */
  readonly from: number | null;
  readonly to: number | null;
}

/** The jobs with the whole time at employers of several roles, and whether they lie far back. */
export function withTenure(
  entries: readonly Entry[],
  jobs: readonly Work[] | undefined,
  format: DateFormat,
): readonly Entry[] {
  const staysOf = new Map(items('/work', jobs).map(([job, at]) => [at, stays(job, at, format)]));
  const dates = [...staysOf.values()].flat().flatMap(({ from, to }) => [from, to]);
  const newest = Math.max(...dates.filter((date) => date !== null && Number.isFinite(date)).map(Number));
  return entries.map((entry) => {
    const own = staysOf.get(entry.at) ?? [];
    const known = own.every(({ from, to }) => from !== null && to !== null);
    const tenure = entry.parts.length > 1 && known ? plain(`${entry.at}/roles`, wholeTime(own, format)) : null;
    const far = own.length > 0 && own.every(({ to }) => to !== null && to <= newest - farBack * 12);
    return { ...entry, tenure, farBack: far };
  });
}

/** At most so many months from the end of a job to the start of the next at the same employer are told as one. */
const longestPause = 3;

/**
 * The jobs with those that follow each other at one employer made one, from the first day to the last. Who left and came
 * back has two.
 */
export function groupedByEmployer(
  entries: readonly Entry[],
  jobs: readonly Work[] | undefined,
  format: DateFormat,
): readonly Entry[] {
  const staysOf = new Map(items('/work', jobs).map(([job, at]) => [at, stays(job, at, format)]));
  const spanOf = (at: string) => {
    const own = staysOf.get(at) ?? [];
    const [starts, ends] = [own.map(({ from }) => from), own.map(({ to }) => to)];
    return own.length === 0 || [...starts, ...ends].includes(null)
      ? null
      : { from: Math.min(...starts.map(Number)), to: Math.max(...ends.map(Number)) };
  };
  return byEmployer(entries, {
    follow(one, next) {
      const [a, b] = [spanOf(one.at), spanOf(next.at)];
      return a !== null && b !== null && Math.max(a.from, b.from) - Math.min(a.to, b.to) <= longestPause;
    },
    wholeTime: (group) =>
      plain(
        `${group[0]!.at}/startDate`,
        wholeTime(
          group.flatMap(({ at }) => staysOf.get(at) ?? []),
          format,
        ),
      ),
  });
}

/** From the first start to the last end, as a page prints it. */
function wholeTime(stays: readonly Stay[], format: DateFormat): string {
  const first = stays.reduce((best, one) => (Number(one.from) < Number(best.from) ? one : best));
  const last = stays.reduce((best, one) => (Number(one.to) > Number(best.to) ? one : best));
  return formatDates(first.start, last.end, format);
}

function stays(job: Work, at: string, format: DateFormat): readonly Stay[] {
  const roles = items(`${at}/roles`, job.roles);
  return (roles.length > 0 ? roles : [[job, at] as const]).map(([role, here]) => stay(role, here, format));
}

function stay(role: Role, at: string, format: DateFormat): Stay {
  const start = oneLine(role.startDate);
  const end = oneLine(role.endDate) || (format.goingOn?.has(at) ? 'present' : '');
  const reading = readDate(end, format.order ? { order: format.order } : {});
  const goesOn = reading.isDate && reading.ongoing && !reading.from;
  return { start, end, from: monthOf(start, format), to: goesOn ? Number.POSITIVE_INFINITY : monthOf(end, format) };
}

function monthOf(text: string, { order }: DateFormat): number | null {
  const date = readDate(text, order ? { order } : {}).from?.date;
  return date ? date.year * 12 + (date.month ?? 1) : null;
}
