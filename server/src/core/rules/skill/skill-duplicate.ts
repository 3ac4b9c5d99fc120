import { type Named, placeAt, skillShareOf } from '../../facts/skills.ts';
import { say } from '../../messages/message.ts';
import { aboutSkill } from '../finding.ts';
import { documentCheck, type Rule, type Summary } from '../rule.ts';

const code = 'skill.duplicate';

export const skillDuplicate: Rule = {
  code,
  summary: 'A skill listed twice in one group, by the same or another name.',
  rationale:
    'The second mention takes the room of another skill. What belongs to two groups may stand in both: a reader looks at one.',
  defaultSeverity: 'information',
  examples: {
    bad: ['skills:\n  - name: Backend\n    keywords: [Postgres, Go, PostgreSQL]\n'],
    good: [
      'skills:\n  - name: Backend\n    keywords: [PostgreSQL, Go]\n  - name: Data\n    keywords: [PostgreSQL, Kafka]\n',
      'skills:\n  - name: Web\n    keywords: [Python (Flask)]\n  - name: Data\n    keywords: [Python (pandas)]\n',
    ],
  },
  document: documentCheck<readonly Named[]>({
    summarise(model) {
      const found = (skillShareOf(model)?.skills ?? []).filter(({ whole }) => whole);
      return found.length > 0 ? found : null;
    },
    *check(summaries) {
      const listed = new Map<string, Summary<Named>[]>();
      for (const { at, value } of summaries) {
        for (const skill of value) {
          if (isPart(skill.written)) continue;
          const key = `${skill.name}\n${skill.group === '' ? '' : `${at} ${skill.group}`}`;
          const others = listed.get(key);
          if (others) others.push({ at, value: skill });
          else listed.set(key, [{ at, value: skill }]);
        }
      }
      for (const [first, second, ...others] of listed.values()) {
        if (!first || !second) continue;
        const { written } = second.value;
        const listed =
          first.value.written === written
            ? say('{written} is listed already.', { written })
            : say('{written} is listed already, as {other}.', { written, other: first.value.written });
        const again = others.length > 0 ? say('It is there {count} times.', { count: others.length + 2 }) : null;
        yield {
          ...aboutSkill(code, second.at, second.value, [listed, again]),
          related: [first, ...others].map(({ at, value }) => ({
            message: say('Listed here'),
            at,
            place: placeAt(value.index),
          })),
        };
      }
    },
  }),
};

/** Names of a part or a version of something, which may stand beside the whole: SCSS, ES6, C++17. */
const isPart = (written: string): boolean =>
  /^(?:scss|es\d+|ecmascript.*|c\+\+\d+|(?:ansi|embedded|core|advanced|vanilla|oracle)[ -].*|.*\d)$/i.test(written);
