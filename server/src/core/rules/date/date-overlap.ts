import { inWords } from '../../facts/lengths.ts';
import { isBeside, placeOf, sameEmployer, type TimelineEntry, timeline } from '../../facts/timeline.ts';
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
      const jobs = timeline(model, context.today).filter(
        // A job whose end was left out may have ended at any time.
        (entry) => entry.section === 'work' && entry.span && (entry.hasEnd || !entry.span.ongoing) && !isBeside(entry),
      );
      return jobs.length > 0 ? jobs : null;
    },
    *check(summaries) {
      const jobs: Job[] = summaries.flatMap(({ at, value }) =>
        value.map((job) => ({ at, job, ...narrowestInterval(job.span!) })),
      );
      jobs.sort((a, b) => a.start - b.start);
      // The running job that ends last is enough: whoever overlaps any earlier one overlaps it, employers apart.
      let last: Job | null = null;
      for (const one of jobs) {
        const shared = last ? overlapMonths(last, one) : 0;
        const bothOpen = last?.job.span?.ongoing === true && one.job.span!.ongoing;
        if (last && shared > 1 && !bothOpen && !sameEmployer(last.job, one.job)) {
          const name = last.job.organization || last.job.title || 'another job';
          yield {
            code,
            message: `This overlaps ${name} by ${inWords(shared)}. If it was part-time or freelance, say so in the position.`,
            at: one.at,
            place: placeOf('start', one.job.index),
          };
        }
        if (!last || one.end > last.end) last = one;
      }
    },
  }),
};
