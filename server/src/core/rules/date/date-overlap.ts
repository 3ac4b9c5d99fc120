import { mayShareHouse } from '../../facts/employers.ts';
import { atLeast, inWords } from '../../facts/lengths.ts';
import { oldestMonth } from '../../facts/oldestMonth.ts';
import { doubtfulEnds } from '../../facts/openEnds.ts';
import { nameOf, placeOf, sameEmployer, type TimelineEntry, timeline } from '../../facts/timeline.ts';
import { withWholeYears } from '../../facts/wholeYears.ts';
import { type Message, say } from '../../messages/message.ts';
import { narrowestInterval, overlapDays, overlapMonths, sharesExactly } from '../../reading/dates/index.ts';
import { documentCheck, type Rule } from '../rule.ts';

const code = 'date.overlap';

interface Job {
  readonly at: number;
  readonly job: TimelineEntry;
  readonly start: number;
  readonly end: number;
}

interface Shared {
  readonly job: Job;
  readonly months: number;
  readonly exact: boolean;
}

interface Overlap {
  /** The one that the finding stands on, and those that run beside it. */
  readonly job: Job;
  readonly others: readonly Shared[];
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

/** What two jobs share, if it is to be asked about. */
function shared(a: Job, b: Job): Omit<Shared, 'job'> | null {
  const [one, other] = [a.job.span!, b.job.span!];
  const months = sharedMonths(a, b);
  if (months === 0 || (one.ongoing && other.ongoing) || sameEmployer(a.job, b.job)) return null;
  if (mayShareHouse(a.job.organization, b.job.organization)) return null;
  return { months, exact: sharesExactly(one, other) };
}

/**
 * Jobs that run beside another, each compared once with the one that ends last of those that began before: whoever overlaps
 * any earlier one overlaps that, employers apart. A job beside several is said with all of them, once.
 */
function overlapsOf(jobs: readonly Job[]): readonly Overlap[] {
  const beside = new Map<Job, { longer: Job; first: Shared; jobs: Shared[] }>();
  let last: Job | null = null;
  for (const job of [...jobs].sort((a, b) => a.start - b.start)) {
    const found = last ? shared(last, job) : null;
    if (last && found) {
      const pair = beside.get(last) ?? { longer: last, first: { job, ...found }, jobs: [] };
      pair.jobs.push({ job, ...found });
      beside.set(last, pair);
    }
    if (!last || job.end > last.end) last = job;
  }
  const several = new Map<Job, Shared[]>();
  for (const { longer, jobs: found } of beside.values()) if (found.length > 1) several.set(longer, [...found]);
  const single = [...beside.values()].flatMap(({ longer, jobs: found, first }): readonly Overlap[] => {
    if (found.length > 1) return [];
    const other: Shared = { ...first, job: longer };
    const known = several.get(first.job);
    if (!known) return [{ job: first.job, others: [other] }];
    known.push(other);
    return [];
  });
  return [...single, ...[...several].map(([job, others]) => ({ job, others }))];
}

const lengthOf = ({ months, exact }: Shared): Message => (exact ? inWords(months) : atLeast(months));

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
      for (const { job: one, others } of overlapsOf(jobs)) {
        const [first] = others;
        if (!first) continue;
        const said = { other: nameOf(first.job.job), length: lengthOf(first) };
        yield {
          code,
          message:
            others.length > 1
              ? say(
                  'This runs beside {count} other jobs, such as {other} for {length}. If it was part-time or freelance, say so in the position.',
                  { count: others.length, ...said },
                )
              : say(
                  'This overlaps {other} by {length}. If it was part-time or freelance, say so in the position.',
                  said,
                ),
          at: one.at,
          place: placeOf('start', one.job.index),
          related: others.map(({ job: { at, job } }) => ({
            message: say('The other job.'),
            at,
            place: placeOf('start', job.index),
          })),
        };
      }
    },
  }),
};
