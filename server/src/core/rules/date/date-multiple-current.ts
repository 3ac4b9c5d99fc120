import { isBeside, placeOf, sameEmployer, type TimelineEntry, timeline } from '../../facts/timeline.ts';
import { documentCheck, type Rule } from '../rule.ts';

const code = 'date.multiple-current';

export const dateMultipleCurrent: Rule = {
  code,
  summary: 'More than one full-time job that goes on.',
  rationale: 'Most often the end of the previous job was forgotten when the new one was added.',
  defaultSeverity: 'information',
  examples: {
    bad: [
      'work:\n  - name: Quayside Bank\n    startDate: 2021-03\n    endDate: present\n  - name: Helix Bioworks\n    startDate: 2019-01\n    endDate: present\n',
    ],
    good: [
      'work:\n  - name: Quayside Bank\n    startDate: 2021-03\n    endDate: present\n  - name: Code Club\n    position: Board member\n    startDate: 2019-01\n    endDate: present\n',
    ],
  },
  document: documentCheck<readonly TimelineEntry[]>({
    summarise(model, context) {
      const open = timeline(model, context.today).filter(
        (entry) => entry.section === 'work' && entry.hasEnd && entry.span?.ongoing && !isBeside(entry),
      );
      return open.length > 0 ? open : null;
    },
    *check(summaries) {
      const open = summaries.flatMap(({ at, value }) => value.map((job) => ({ at, job })));
      const months = (job: TimelineEntry): number => job.span!.from.year * 12 + (job.span!.from.month ?? 1);
      const newest = open.reduce<(typeof open)[number] | null>(
        (best, one) => (best && months(best.job) >= months(one.job) ? best : one),
        null,
      );
      for (const one of open) {
        if (!newest || one === newest || sameEmployer(one.job, newest.job)) continue;
        const name = newest.job.organization || newest.job.title || 'another job';
        yield {
          code,
          message: `This goes on, and so does ${name}. Did this one end?`,
          at: one.at,
          place: placeOf('end', one.job.index),
        };
      }
    },
  }),
};
