import { fewestBullets, type Named, placeAt, type SkillShare, skillShareOf } from '../../facts/skills.ts';
import { withImplied } from '../../facts/technologies.ts';
import { documentCheck, type Rule } from '../rule.ts';

const code = 'skill.no-evidence';

/** What nobody tells a story about: asking for one would only pad the page. */
const everyday = new Set(
  'Git|GitHub|GitLab|Bitbucket|HTML|CSS|HTML5|CSS3|JSON|XML|YAML|Markdown|Jira|Confluence|Slack|Trello|Notion|VS Code|Visual Studio|IntelliJ IDEA|Eclipse|Postman|Linux|Unix|Windows|macOS|Microsoft Office|Microsoft 365|Office 365|Word|Excel|PowerPoint|Outlook|Google Workspace|Agile|Scrum|Kanban|OOP|Bash|Vim|npm'.split(
    '|',
  ),
);

const provable = ({ name, kind }: Named): boolean => kind !== 'method' && !everyday.has(name);

/** "A, B and C", with the rest counted past four. */
function listed(names: readonly string[]): string {
  const shown = names.slice(0, names.length > 5 ? 4 : 5);
  const rest = names.length - shown.length;
  const last = rest > 0 ? `${rest} more` : (shown.pop() ?? '');
  return shown.length > 0 ? `${shown.join(', ')} and ${last}` : last;
}

export const skillNoEvidence: Rule = {
  code,
  summary: 'A skill that no role, project or story shows.',
  rationale:
    'Interviewers pick a skill from the list and ask where you used it. If the answer is on the page they ask about that instead. What another one implies (EKS, Kubernetes) counts, as do certificates; what everybody uses (Git, Excel) needs no proof.',
  defaultSeverity: 'hint',
  examples: {
    bad: [
      'work:\n  - name: Quayside Bank\n    highlights:\n      - Moved 12 services to Kafka\n      - Trained 6 analysts\n      - Cut the close from 9 days to 2\nskills:\n  - name: Backend\n    keywords: [Kafka, Cassandra]\n',
    ],
    good: [
      'work:\n  - name: Quayside Bank\n    highlights:\n      - Moved 12 services to Amazon EKS\n      - Trained 6 analysts\n      - Cut the close from 9 days to 2\nskills:\n  - name: Backend\n    keywords: [Kubernetes, Mentoring, Git]\n',
    ],
  },
  document: documentCheck<SkillShare>({
    summarise: skillShareOf,
    *check(summaries) {
      if (summaries.reduce((sum, { value }) => sum + value.bullets, 0) < fewestBullets) return;
      const shown = new Set(
        summaries.flatMap(({ value }) => [...value.uses.map(({ name }) => name), ...value.titles].flatMap(withImplied)),
      );
      for (const { at, value } of summaries) {
        const unproven = value.skills.filter((skill) => provable(skill) && !shown.has(skill.name));
        const [first] = unproven;
        if (!first) continue;
        const names = [...new Set(unproven.map(({ name }) => name))];
        const them = names.length > 1 ? 'them' : 'it';
        yield {
          code,
          at,
          message: `Nothing else on the page shows ${listed(names)}. Say where you used ${them}, or leave ${them} out.`,
          place: placeAt(first.index, unproven.at(-1)!.index),
        };
      }
    },
  }),
};
