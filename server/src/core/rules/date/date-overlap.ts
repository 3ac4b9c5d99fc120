import type { Standing } from '../../facts/gaps.ts';
import { atLeast, inWords } from '../../facts/lengths.ts';
import { overlapsIn, type Shared } from '../../facts/overlaps.ts';
import { nameOf, placeOf, type TimelineEntry, timeline } from '../../facts/timeline.ts';
import { type Message, say } from '../../messages/message.ts';
import { documentCheck, type Rule } from '../rule.ts';

const code = 'date.overlap';

const lengthOf = ({ months, exact }: Shared<Standing>): Message => (exact ? inWords(months) : atLeast(months));

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
      const jobs = summaries.flatMap(({ at, value }) => value.map((entry) => ({ at, entry })));
      const { maxAgeYears } = context.settings;
      for (const { job: one, others } of overlapsIn(jobs, { today: context.today, maxAgeYears, json: context.json })) {
        const [first] = [...others].sort((a, b) => b.months - a.months);
        if (!first) continue;
        const said = { other: nameOf(first.other.entry), length: lengthOf(first) };
        yield {
          code,
          message:
            others.length > 1
              ? say(
                  'This runs beside other jobs, such as {other} for {length}. If it was part-time or freelance, say so in the position.',
                  said,
                )
              : say(
                  'This overlaps {other} by {length}. If it was part-time or freelance, say so in the position.',
                  said,
                ),
          at: one.at,
          place: placeOf('start', one.entry.index),
          related: others.map(({ other: { at, entry } }) => ({
            message: say('The other job.'),
            at,
            place: placeOf('start', entry.index),
          })),
        };
      }
    },
  }),
};
