import { inWords } from '../../facts/lengths.ts';
import { oldestMonth } from '../../facts/oldestMonth.ts';
import { doubtfulEnds } from '../../facts/openEnds.ts';
import { nameOf, placeOf, sameEmployer, type TimelineEntry, timeline } from '../../facts/timeline.ts';
import { withWholeYears } from '../../facts/wholeYears.ts';
import { say } from '../../messages/message.ts';
import { narrowestInterval, overlapDays, overlapMonths } from '../../reading/dates/index.ts';
import { documentCheck, type Rule } from '../rule.ts';

const code = 'date.overlap';

interface Job {
  readonly at: number;
  readonly job: TimelineEntry;
  readonly start: number;
  readonly end: number;
}

interface Overlap {
  /** The one that ends last of those that began before. */
  readonly longer: Job;
  readonly others: readonly { readonly job: Job; readonly months: number }[];
}

/** Days of a month, on average. */
const month = 365.25 / 12;

/** Months two jobs share, as people count them: by their days where both have days; 0 for what is no more than a month. */
function sharedMonths(a: Job, b: Job): number {
  const days = overlapDays(a.job.span!, b.job.span!);
  if (days !== null) return days > 31 ? Math.max(1, Math.round(days / month)) : 0;
  const months = overlapMonths(a, b);
  return months > 1 ? months : 0;
}

/**
 * Jobs that run beside another, by the job that outlasts them: whoever overlaps any earlier one overlaps that, employers
 * apart, so each job is compared once.
 */
function overlapsOf(jobs: readonly Job[]): readonly Overlap[] {
  const found = new Map<Job, { job: Job; months: number }[]>();
  let last: Job | null = null;
  for (const job of [...jobs].sort((a, b) => a.start - b.start)) {
    const months = last ? sharedMonths(last, job) : 0;
    const bothOpen = last?.job.span?.ongoing === true && job.job.span!.ongoing;
    if (last && months > 0 && !bothOpen && !sameEmployer(last.job, job.job)) {
      const others = found.get(last) ?? [];
      others.push({ job, months });
      found.set(last, others);
    }
    if (!last || job.end > last.end) last = job;
  }
  return [...found].map(([longer, others]) => ({ longer, others }));
}

export const dateOverlap: Rule = {
  code,
  summary:
    'Two jobs at different employers that overlap by more than a month; said once of a job that runs beside several.',
  rationale:
    'Two full-time jobs at once look like a slip in a date. Where it was so, saying part-time or freelance answers the question.',
  defaultSeverity: 'information',
  options: ['merit.maxAgeYears'],
  examples: {
    bad: [
      'work:\n  - name: Quayside Bank\n    startDate: 2021-03\n    endDate: 2024-01\n  - name: Helix Bioworks\n    startDate: 2019-01\n    endDate: 2021-09\n',
    ],
    good: [
      'work:\n  - name: Quayside Bank\n    startDate: 2021-03\n    endDate: 2024-01\n  - name: Helix Bioworks\n    startDate: 2019-01\n    endDate: 2021-03\n',
      'work:\n  - name: Quayside Bank\n    startDate: 2021-03\n    endDate: 2024-01\n  - name: Helix Bioworks\n    position: Freelance consultant\n    startDate: 2019-01\n    endDate: 2022-09\n',
    ],
  },
  document: documentCheck<readonly TimelineEntry[]>({
    summarise(model, context) {
      const jobs = timeline(model, context.today).filter(({ section, span }) => section === 'work' && span);
      return jobs.length > 0 ? jobs : null;
    },
    *check(summaries, context) {
      const doubtful = doubtfulEnds(
        summaries.flatMap(({ value }) => value),
        context.json,
      );
      const oldest = oldestMonth(context.today, context.settings.maxAgeYears);
      const certain = summaries.flatMap(({ at, value }) =>
        value
          // A job whose end is in doubt may have ended at any time; one without an employer may be at the same.
          .filter((job) => !job.beside && !doubtful.has(job) && job.organization !== '')
          .map((entry) => ({ at, entry })),
      );
      const jobs: readonly Job[] = withWholeYears(certain)
        .map(({ at, entry }) => ({ at, job: entry, ...narrowestInterval(entry.span!) }))
        .filter(({ end }) => end > oldest);
      for (const { longer, others } of overlapsOf(jobs)) {
        const [first] = others;
        if (!first) continue;
        const several = others.length > 1;
        const one = several ? longer : first.job;
        yield {
          code,
          message: several
            ? say(
                'This runs beside {count} other jobs, such as {other} for {length}. If it was part-time or freelance, say so in the position.',
                { count: others.length, other: nameOf(first.job.job), length: inWords(first.months) },
              )
            : say('This overlaps {other} by {length}. If it was part-time or freelance, say so in the position.', {
                other: nameOf(longer.job),
                length: inWords(first.months),
              }),
          at: one.at,
          place: placeOf('start', one.job.index),
          related: (several ? others.map(({ job }) => job) : [longer]).map(({ at, job }) => ({
            message: say('The other job.'),
            at,
            place: placeOf('start', job.index),
          })),
        };
      }
    },
  }),
};
