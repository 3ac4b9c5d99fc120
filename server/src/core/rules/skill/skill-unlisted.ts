import { fewestBullets, type Named, type SkillShare, skillShareOf } from '../../facts/skills.ts';
import { withImplied } from '../../facts/technologies.ts';
import { lookup } from '../../reading/technologies/index.ts';
import { aboutSkill } from '../finding.ts';
import { documentCheck, type Rule } from '../rule.ts';

const code = 'skill.unlisted';

/** Kinds that nobody lists as a tool; of the concepts some name what a person is hired for. */
const unlistable = new Set(['method', 'concept', 'format', 'os', 'hardware']);
const fields = new Set([
  'Machine Learning',
  'Deep Learning',
  'Computer Vision',
  'NLP',
  'Reinforcement Learning',
  'Data Engineering',
]);
/** What everybody uses and nobody needs to list. */
const everyday = new Set(
  'HTTP|HTTPS|TLS|SSL|DNS|TCP|UDP|IP|TCP/IP|SSH|FTP|SFTP|SMTP|DHCP|VPN|VPC|VLAN|REST|WebSocket|JWT|OAuth|API|URL|JSON|Markdown|HTML|CSS|Git|GitHub|GitLab|Jira|Confluence|Slack|Trello|Notion|Discord|Gmail|LinkedIn|VS Code|Postman|Word|Excel|PowerPoint|Outlook|Microsoft Office|Microsoft 365|Office 365|Google Workspace|ChatGPT|npm|Bash'.split(
    '|',
  ),
);
/** Ranks run from 1, obscure, to 9: searches are for what is known. */
const known = 5;

/** Kinds that say nothing about what is built on them: knowing Python does not list Airflow. */
const ground = new Set(['language', 'runtime', 'format', 'os', 'concept', 'method']);

/** The names that list a technology when they are listed: its own, its platform's, and for a library its language's. */
function listedBy({ name, kind }: Named): readonly string[] {
  return withImplied(name).filter(
    (one) => one === name || kind === 'library' || !ground.has(lookup(one)?.kind ?? 'concept'),
  );
}

function worthListing({ name, kind }: Named): boolean {
  const technology = lookup(name);
  if (!technology || technology.collected || technology.rank < known || everyday.has(name)) return false;
  return !unlistable.has(kind) || fields.has(name);
}

export const skillUnlisted: Rule = {
  code,
  summary: 'A technology that your highlights name and your lists do not.',
  rationale:
    'Skimming readers and searches look at the list of skills first. What you have shown costs nothing to list. Services of a cloud that is listed, everyday tools and protocols need no line of their own.',
  defaultSeverity: 'hint',
  examples: {
    bad: [
      'work:\n  - name: Quayside Bank\n    highlights:\n      - Moved 12 services to Kafka and PostgreSQL\n      - Trained 6 analysts\n      - Cut the close from 9 days to 2\nskills:\n  - name: Backend\n    keywords: [Kafka]\n',
    ],
    good: [
      'work:\n  - name: Quayside Bank\n    highlights:\n      - Moved 12 services to Kafka and Amazon S3, over HTTPS\n      - Trained 6 analysts\n      - Cut the close from 9 days to 2\nskills:\n  - name: Backend\n    keywords: [Apache Kafka, AWS]\n',
    ],
  },
  document: documentCheck<SkillShare>({
    summarise: skillShareOf,
    *check(summaries) {
      if (summaries.reduce((sum, { value }) => sum + value.bullets, 0) < fewestBullets) return;
      const lists = summaries.flatMap(({ value }) => [...value.skills, ...value.uses.filter(({ listed }) => listed)]);
      if (lists.length === 0) return;
      const named = new Set(lists.flatMap(({ name }) => withImplied(name)));
      const places = summaries.flatMap(({ value }) => value.places);
      const employers = new Set(places.flatMap((place) => lookup(place)?.name ?? []));
      const said = new Set<string>();
      for (const { at, value } of summaries) {
        for (const use of value.uses) {
          if (use.listed || said.has(use.name) || !worthListing(use)) continue;
          said.add(use.name);
          const { name } = use;
          if (listedBy(use).some((one) => named.has(one)) || employers.has(name)) continue;
          if (places.some((place) => place.includes(name.toLowerCase()))) continue;
          yield aboutSkill(code, at, use, `You used ${name} here, and no list of skills or keywords names it.`);
        }
      }
    },
  }),
};
