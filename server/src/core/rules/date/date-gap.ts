import { atLeast, inWords } from '../../facts/lengths.ts';
import { oldestMonth } from '../../facts/oldestMonth.ts';
import { placeOf, type TimelineEntry, timeline } from '../../facts/timeline.ts';
import { withWholeYears } from '../../facts/wholeYears.ts';
import { say } from '../../messages/message.ts';
import { sectionHas } from '../../profile/sections.ts';
import { gapsBetween, isKnownToMonth, widestInterval } from '../../reading/dates/index.ts';
import { documentCheck, type Rule } from '../rule.ts';

const code = 'date.gap';
const longest = 6;

/** Is it asked what came behind an entry: a job, or a degree whose month is known? Of voluntary posts and projects it is not. */
const isAsked = ({ section, span }: TimelineEntry): boolean =>
  section === 'work' || (section === 'education' && span?.to.precision !== 'year');

export const dateGap: Rule = {
  code,
  summary: `More than ${longest} months before a job that no job, degree, voluntary post or project covers.`,
  rationale:
    'A gap is no flaw, and a reader will ask. A line about it (travel, a family, a course) answers before the question.',
  defaultSeverity: 'hint',
  options: ['merit.maxAgeYears'],
  examples: {
    bad: [
      'work:\n  - name: Quayside Bank\n    startDate: 2023-03\n    endDate: present\n  - name: Helix Bioworks\n    startDate: 2019-01\n    endDate: 2021-09\n',
    ],
    good: [
      'work:\n  - name: Quayside Bank\n    startDate: 2023-03\n    endDate: present\n  - name: Helix Bioworks\n    startDate: 2019-01\n    endDate: 2021-09\neducation:\n  - institution: TU Delft\n    startDate: 2021-09\n    endDate: 2023-01\n',
      'work:\n  - name: Quayside Bank\n    startDate: 2003-03\n    endDate: present\n  - name: Helix Bioworks\n    startDate: 1999-01\n    endDate: 2001-09\n',
    ],
  },
  document: documentCheck<readonly TimelineEntry[]>({
    summarise(model, context) {
      // A project with dates may be what somebody did in between.
      const found = timeline(model, context.today).filter(
        ({ section, span }) => sectionHas(section, 'occupies') || (span && section === 'projects'),
      );
      return found.length > 0 ? found : null;
    },
    *check(summaries, context) {
      const entries = withWholeYears(summaries.flatMap(({ at, value }) => value.map((entry) => ({ at, entry }))));
      // A job without dates may lie anywhere.
      if (entries.some(({ entry }) => entry.section === 'work' && !entry.span)) return;
      const dated = entries.flatMap(({ at, entry }) =>
        entry.span ? [{ at, entry, interval: widestInterval(entry.span) }] : [],
      );
      const oldest = oldestMonth(context.today, context.settings.maxAgeYears);
      for (const gap of gapsBetween(dated.map(({ interval }) => interval))) {
        const length = gap.end - gap.start;
        const before = dated.find(({ entry, interval }) => interval.end === gap.start && isAsked(entry));
        // Before a degree, a voluntary post or a project nobody asks: people wait for terms, and do these beside much else.
        const next = dated.filter(({ interval }) => interval.start === gap.end);
        const isJobNext = next.some(({ entry }) => entry.section === 'work');
        const isDegreeNext = next.some(({ entry }) => entry.section === 'education');
        if (length <= longest || gap.end < oldest || !before || !isJobNext || isDegreeNext) continue;
        const exact =
          isKnownToMonth(before.entry.span!.to) && next.every(({ entry }) => isKnownToMonth(entry.span!.from));
        yield {
          code,
          message: say(
            'What follows begins {length} later. A line about that time (travel, family, a course) answers the question before it is asked.',
            { length: exact ? inWords(length) : atLeast(length) },
          ),
          at: before.at,
          place: placeOf('end', before.entry.index),
        };
      }
    },
  }),
};
