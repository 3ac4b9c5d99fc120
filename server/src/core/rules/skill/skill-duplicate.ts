import { type Named, placeAt, skillShareOf } from '../../facts/skills.ts';
import { aboutSkill } from '../finding.ts';
import { documentCheck, type Rule } from '../rule.ts';

const code = 'skill.duplicate';

export const skillDuplicate: Rule = {
  code,
  summary: 'A skill listed twice, by the same or another name.',
  rationale: 'The second mention takes the room of another skill.',
  defaultSeverity: 'information',
  examples: {
    bad: ['skills:\n  - name: Backend\n    keywords: [Postgres, Go]\n  - name: Data\n    keywords: [PostgreSQL]\n'],
    good: [
      'skills:\n  - name: Backend\n    keywords: [PostgreSQL, Go]\n  - name: Data\n    keywords: [Kafka]\n',
      'skills:\n  - name: Web\n    keywords: [Python (Flask)]\n  - name: Data\n    keywords: [Python (pandas)]\n',
    ],
  },
  document: documentCheck<readonly Named[]>({
    summarise(model) {
      const found = (skillShareOf(model)?.skills ?? []).filter(({ whole }) => whole);
      return found.length > 0 ? found : null;
    },
    *check(summaries) {
      const seen = new Map<string, { readonly at: number; readonly skill: Named }>();
      for (const { at, value } of summaries) {
        for (const skill of value) {
          const first = seen.get(skill.name);
          if (!first) {
            seen.set(skill.name, { at, skill });
            continue;
          }
          const same = first.skill.written === skill.written;
          const message = same
            ? `${skill.written} is listed already.`
            : `${skill.written} is listed already, as ${first.skill.written}.`;
          const related = [{ message: 'Listed here', at: first.at, place: placeAt(first.skill.index) }];
          yield { ...aboutSkill(code, at, skill, message), related };
        }
      }
    },
  }),
};
