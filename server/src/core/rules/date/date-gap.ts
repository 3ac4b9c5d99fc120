import { fillsTime, gapsIn, longestUnasked } from '../../facts/gaps.ts';
import { atLeast, inWords } from '../../facts/lengths.ts';
import { placeOf, type TimelineEntry, timeline } from '../../facts/timeline.ts';
import { say } from '../../messages/message.ts';
import { documentCheck, type Rule } from '../rule.ts';

const code = 'date.gap';

export const dateGap: Rule = {
  code,
  summary: `More than ${longestUnasked} months before a job that no job, degree, voluntary post or project covers.`,
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
      const found = timeline(model, context.today).filter(fillsTime);
      return found.length > 0 ? found : null;
    },
    *check(summaries, context) {
      const entries = summaries.flatMap(({ at, value }) => value.map((entry) => ({ at, entry })));
      const { maxAgeYears } = context.settings;
      for (const { start, end, before, exact } of gapsIn(entries, { today: context.today, maxAgeYears })) {
        const length = end - start;
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
