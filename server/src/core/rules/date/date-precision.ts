import { oldestMonth } from '../../facts/oldestMonth.ts';
import { placeOf, type TimelineEntry, timeline } from '../../facts/timeline.ts';
import { say } from '../../messages/message.ts';
import { widestInterval } from '../../reading/dates/index.ts';
import { documentCheck, type Rule } from '../rule.ts';

const code = 'date.precision';

/** The dates of a job that are known to the year only. */
const endsByYear = ({ span }: TimelineEntry): readonly ('start' | 'end')[] => [
  ...(span?.from.precision === 'year' ? (['start'] as const) : []),
  ...(span && !span.ongoing && span.to.precision === 'year' ? (['end'] as const) : []),
];

export const datePrecision: Rule = {
  code,
  summary: 'A job dated by the year among jobs dated by the month.',
  rationale: 'Next to months, a bare year can hide up to 23 months, and some readers assume that it does.',
  defaultSeverity: 'information',
  options: ['merit.maxAgeYears'],
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
    *check(summaries, context) {
      const oldest = oldestMonth(context.today, context.settings.maxAgeYears);
      const jobs = summaries
        .flatMap(({ at, value }) => value.map((job) => ({ at, job })))
        // Of what is long ago nobody asks the month.
        .filter(({ job }) => widestInterval(job.span!).end > oldest);
      const coarse = jobs.filter(({ job }) => endsByYear(job).length > 0);
      const [first, ...others] = coarse;
      if (!first || coarse.length * 2 > jobs.length) return;
      const place = ({ job }: (typeof jobs)[number]) => placeOf(endsByYear(job)[0]!, job.index);
      yield {
        code,
        message:
          others.length === 0
            ? say('Your other jobs give the month; with only the year here, a reader has to guess.')
            : say('{count} jobs give only the year, the others the month as well; a reader has to guess.', {
                count: coarse.length,
              }),
        at: first.at,
        place: place(first),
        related: others.map((one) => ({ message: say('Only the year here too.'), at: one.at, place: place(one) })),
      };
    },
  }),
};
