import { type CalendarDate, compareDates } from '../reading/dates/index.ts';
import { sameEmployer, type TimelineEntry } from './timeline.ts';

/** A job that tells when it ended, or that it goes on, and when it began. */
interface Later {
  readonly job: TimelineEntry;
  readonly start: CalendarDate;
}

/** The last two to begin of the jobs that say their end, at two employers: one of them contradicts whatever is contradicted. */
function lastToBegin(jobs: readonly TimelineEntry[]): readonly Later[] {
  let last: Later | null = null;
  let other: Later | null = null;
  for (const job of jobs) {
    if (job.beside || !job.hasEnd || !job.start) continue;
    const one: Later = { job, start: job.start };
    const newest: boolean = last === null || compareDates(one.start, last.start) === 'after';
    if (newest) {
      if (last && !sameEmployer(last.job, job)) other = last;
      last = one;
    } else if (last && (!other || compareDates(one.start, other.start) === 'after')) {
      if (!sameEmployer(last.job, job)) other = one;
    }
  }
  return [last, other].filter((one) => one !== null);
}

/**
 * Jobs without an end of which nobody can say whether they go on, each with the job that makes it doubtful: a later one at
 * another employer that does say how far it goes. In a file that leaves out every "present", and in JSON Resume, no end
 * means that a job goes on; a role that another at the same employer followed is no question either.
 */
export function doubtfulEnds(
  entries: readonly TimelineEntry[],
  json: boolean,
): ReadonlyMap<TimelineEntry, TimelineEntry> {
  const doubtful = new Map<TimelineEntry, TimelineEntry>();
  if (json) return doubtful;
  const jobs = entries.filter(({ section }) => section === 'work');
  const open = jobs.filter((job) => job.open && !job.beside && job.start);
  if (open.length === 0) return doubtful;
  const later = lastToBegin(jobs);
  for (const job of open) {
    const start = job.start!;
    const found = later.find((one) => compareDates(one.start, start) === 'after' && !sameEmployer(one.job, job));
    if (found) doubtful.set(job, found.job);
  }
  return doubtful;
}
