import { placeOf, type TimelineEntry, timeline } from '../../facts/timeline.ts';
import { documentCheck, type Rule } from '../rule.ts';

const code = 'date.precision';

export const datePrecision: Rule = {
  code,
  summary: 'A job dated by the year among jobs dated by the month.',
  rationale: 'Next to months, a bare year can hide up to 23 months, and some readers assume that it does.',
  defaultSeverity: 'information',
  examples: {
    bad: [
      'work:\n  - name: Quayside Bank\n    startDate: 2021-03\n    endDate: present\n  - name: Helix Bioworks\n    startDate: 2018-01\n    endDate: 2021-02\n  - name: Larkspur Media\n    startDate: 2016\n    endDate: 2017-12\n',
    ],
    good: [
      'work:\n  - name: Quayside Bank\n    startDate: 2021-03\n    endDate: present\neducation:\n  - institution: TU Delft\n    startDate: 2014\n    endDate: 2018\n',
    ],
  },
  document: documentCheck<readonly TimelineEntry[]>({
    summarise(model, context) {
      const jobs = timeline(model, context.today).filter(({ section, span }) => section === 'work' && span);
      return jobs.length > 0 ? jobs : null;
    },
    *check(summaries) {
      const jobs = summaries.flatMap(({ at, value }) => value.map((job) => ({ at, job })));
      const coarse = jobs.filter(
        ({ job }) => job.span!.from.precision === 'year' || (!job.span!.ongoing && job.span!.to.precision === 'year'),
      );
      if (coarse.length === 0 || coarse.length * 2 > jobs.length) return;
      for (const { at, job } of coarse) {
        const which = job.span!.from.precision === 'year' ? 'start' : 'end';
        yield {
          code,
          message: 'Your other jobs give the month; with only the year here, a reader has to guess.',
          at,
          place: placeOf(which, job.index),
        };
      }
    },
  }),
};
