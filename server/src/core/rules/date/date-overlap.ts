import { monthYearsAgo } from '../../facts/age.ts';
import { inWords } from '../../facts/lengths.ts';
import { doubtfulEnds } from '../../facts/openEnds.ts';
import { nameOf, placeOf, sameEmployer, type TimelineEntry, timeline } from '../../facts/timeline.ts';
import { narrowestInterval, overlapMonths } from '../../reading/dates/index.ts';
import { documentCheck, type Rule } from '../rule.ts';

const code = 'date.overlap';

interface Job {
  readonly at: number;
  readonly job: TimelineEntry;
  readonly start: number;
  readonly end: number;
}

export const dateOverlap: Rule = {
  code,
  summary: 'Two jobs at different employers that overlap by more than a month.',
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
      const oldest = monthYearsAgo(context.today, context.settings.maxAgeYears);
      const jobs: Job[] = summaries.flatMap(({ at, value }) =>
        value
          // A job whose end is in doubt may have ended at any time.
          .filter((job) => !job.beside && !doubtful.has(job))
          .map((job) => ({ at, job, ...narrowestInterval(job.span!) }))
          .filter(({ end }) => end > oldest),
      );
      jobs.sort((a, b) => a.start - b.start);
      // The running job that ends last is enough: whoever overlaps any earlier one overlaps it, employers apart.
      let last: Job | null = null;
      for (const one of jobs) {
        const shared = last ? overlapMonths(last, one) : 0;
        const bothOpen = last?.job.span?.ongoing === true && one.job.span!.ongoing;
        if (last && shared > 1 && !bothOpen && !sameEmployer(last.job, one.job)) {
          yield {
            code,
            message: `This overlaps ${nameOf(last.job)} by ${inWords(shared)}. If it was part-time or freelance, say so in the position.`,
            at: one.at,
            place: placeOf('start', one.job.index),
          };
        }
        if (!last || one.end > last.end) last = one;
      }
    },
  }),
};
