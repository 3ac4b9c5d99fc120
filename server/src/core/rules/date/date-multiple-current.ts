import { mayShareHouse } from '../../facts/employers.ts';
import { doubtfulEnds } from '../../facts/openEnds.ts';
import { couldBeBeside } from '../../facts/sideWork.ts';
import { nameOf, placeOf, sameEmployer, type TimelineEntry, timeline } from '../../facts/timeline.ts';
import { type Message, say } from '../../messages/message.ts';
import { firstMonth } from '../../reading/dates/index.ts';
import { type DocumentFinding, documentCheck, type Related, type Rule } from '../rule.ts';

const code = 'date.multiple-current';

interface Current {
  readonly at: number;
  readonly job: TimelineEntry;
}

/** One finding about every older job that goes on, at the first of them. */
function* about(older: readonly Current[], newest: Current): Iterable<DocumentFinding> {
  const [first] = older;
  if (!first) return;
  const spot = ({ at, job }: Current, message: Message): Related => ({ message, at, place: placeOf('end', job.index) });
  const other = nameOf(newest.job);
  yield {
    code,
    message:
      older.length === 1
        ? say('This goes on, and so does {other}. Did this one end?', { other })
        : say('This and {count} more go on, and so does {other}. Did they end?', { count: older.length - 1, other }),
    at: first.at,
    place: placeOf('end', first.job.index),
    related: [spot(newest, say('The newer one.')), ...older.slice(1).map((one) => spot(one, say('Here too')))],
  };
}

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
      const older = current.filter(
        (one) =>
          newest &&
          one !== newest &&
          !sameEmployer(one.job, newest.job) &&
          !mayShareHouse(one.job.organization, newest.job.organization) &&
          // Of a tutor, or of a player in an ensemble, nobody asks which of the two ended.
          ![one, newest].some(({ job }) => couldBeBeside(job.title, job.organization)),
      );
      if (newest) yield* about(older, newest);
    },
  }),
};
