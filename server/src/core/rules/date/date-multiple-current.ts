import { doubtfulEnds } from '../../facts/openEnds.ts';
import { couldBeBeside } from '../../facts/sideWork.ts';
import { nameOf, placeOf, sameEmployer, type TimelineEntry, timeline } from '../../facts/timeline.ts';
import { say } from '../../messages/message.ts';
import { firstMonth } from '../../reading/dates/index.ts';
import { documentCheck, type Rule } from '../rule.ts';

const code = 'date.multiple-current';

export const dateMultipleCurrent: Rule = {
  code,
  summary: 'More than one full-time job that goes on.',
  rationale:
    'Most often the end of the previous job was forgotten when the new one was added. A job without an end goes on, unless a later one says otherwise.',
  defaultSeverity: 'information',
  examples: {
    bad: [
      'work:\n  - name: Quayside Bank\n    startDate: 2021-03\n    endDate: present\n  - name: Helix Bioworks\n    startDate: 2019-01\n    endDate: present\n',
      'work:\n  - name: Quayside Bank\n    startDate: 2021-03\n  - name: Helix Bioworks\n    startDate: 2019-01\n',
    ],
    good: [
      'work:\n  - name: Quayside Bank\n    startDate: 2021-03\n    endDate: present\n  - name: Code Club\n    position: Board member\n    startDate: 2019-01\n    endDate: present\n',
    ],
  },
  document: documentCheck<readonly TimelineEntry[]>({
    summarise(model, context) {
      const jobs = timeline(model, context.today).filter(({ section }) => section === 'work');
      return jobs.length > 0 ? jobs : null;
    },
    *check(summaries, context) {
      const jobs = summaries.flatMap(({ at, value }) => value.map((job) => ({ at, job })));
      const doubtful = doubtfulEnds(
        jobs.map(({ job }) => job),
        context.json,
      );
      const current = jobs.filter(({ job }) => job.span?.ongoing && !job.beside && !doubtful.has(job));
      const newest = current.reduce<(typeof current)[number] | null>(
        (best, one) => (best && firstMonth(best.job.span!.from) >= firstMonth(one.job.span!.from) ? best : one),
        null,
      );
      for (const one of current) {
        if (!newest || one === newest || sameEmployer(one.job, newest.job)) continue;
        // Of a tutor, or of a player in an ensemble, nobody asks which of the two ended.
        if ([one, newest].some(({ job }) => couldBeBeside(job.title, job.organization))) continue;
        yield {
          code,
          message: say('This goes on, and so does {other}. Did this one end?', { other: nameOf(newest.job) }),
          at: one.at,
          place: placeOf('end', one.job.index),
          related: [{ message: say('The newer one.'), at: newest.at, place: placeOf('end', newest.job.index) }],
        };
      }
    },
  }),
};
