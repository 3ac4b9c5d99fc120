import { groupFor } from '../../facts/skillGroups.ts';
import { fewestBullets, type Named, placeAt, type SkillShare, skillShareOf } from '../../facts/skills.ts';
import { withImplied } from '../../facts/technologies.ts';
import { say } from '../../messages/message.ts';
import { nodeAt } from '../../profile/nodeAt.ts';
import { lookup } from '../../reading/technologies/index.ts';
import { insertItems } from '../../yaml/edit/index.ts';
import { documentCheck, type Fix, type Lookup, type Rule, type Summary } from '../rule.ts';
import { enumerated } from '../wording.ts';

const code = 'skill.unlisted';

/** Kinds that nobody lists as a tool. */
const unlistable = new Set(['method', 'concept', 'format', 'os', 'hardware']);
/** What everybody uses and nobody needs to list. */
const everyday = new Set(
  'HTTP|HTTPS|TLS|SSL|DNS|TCP|UDP|IP|TCP/IP|SSH|FTP|SFTP|SMTP|DHCP|VPN|VPC|VLAN|REST|WebSocket|JWT|OAuth|API|URL|JSON|Markdown|HTML|CSS|HTML5|CSS3|Git|GitHub|GitLab|Jira|Confluence|Slack|Trello|Notion|Discord|Gmail|LinkedIn|VS Code|Postman|Word|Excel|PowerPoint|Outlook|Microsoft Office|Microsoft 365|Office 365|Google Workspace|ChatGPT|OpenAI API|npm|Bash|SVN|NoSQL|Eclipse|Visual Studio|IntelliJ IDEA|Android Studio|Xcode|PyCharm|Servlets|Microsoft Teams|Zoom|Google Meet|YouTube|Facebook|Twitter|Instagram|WhatsApp|Telegram|EHR|EMR|CRM|ERP'.split(
    '|',
  ),
);
/** Ranks run from 1, obscure, to 9: searches are for what is known. */
const known = 5;

/** Kinds that say nothing about what is built on them: knowing Python does not list Airflow. */
const ground = new Set(['language', 'runtime', 'format', 'os', 'concept', 'method']);

/** Names that a listed language speaks for: who lists SQL need not list each database. */
const SPEAKS_FOR_DATABASES = 'SQL';

/** The names that list a technology when they are listed: its own, its platform's, and for a library its language's. */
function listedBy({ name, kind }: Named): readonly string[] {
  return withImplied(name).filter(
    (one) =>
      one === name ||
      kind === 'library' ||
      (kind === 'database' && one === SPEAKS_FOR_DATABASES) ||
      !ground.has(lookup(one)?.kind ?? 'concept'),
  );
}

function worthListing({ name, kind }: Named): boolean {
  const technology = lookup(name);
  if (!technology || technology.collected || technology.rank < known || everyday.has(name)) return false;
  return !unlistable.has(kind);
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
    *check(summaries, { today }) {
      if (summaries.reduce((sum, { value }) => sum + value.bullets, 0) < fewestBullets) return;
      const found = unlisted(summaries, Number(today.slice(0, 4)) - longAgo);
      const [first] = found;
      if (!first) return;
      yield {
        code,
        at: first.at,
        message:
          found.length === 1
            ? say('You name {name} here, and no list of skills or keywords does.', { name: first.value.called })
            : say('You name {names}, and no list of skills or keywords does.', {
                names: enumerated(byRank(found.map(({ value }) => value)), most),
              }),
        place: placeAt(first.value.index),
        fixes: (lookupSegment) => additions(summaries, found, lookupSegment),
        related: found.slice(1).map(({ at, value }) => ({
          message: say('{name} here', { name: value.called }),
          at,
          place: placeAt(value.index),
        })),
      };
    },
  }),
};

/** The names that a message gives before it counts the rest. */
const most = 4;
/** Years after which a tool that is not listed is left out on purpose. */
const longAgo = 8;

/** Adding a technology to the group that is certain to be its own; several at once where they all find one. */
function additions(
  summaries: readonly Summary<SkillShare>[],
  found: readonly Summary<Named>[],
  at: Lookup,
): readonly Fix[] {
  const groups = summaries
    .filter(({ value }) => value.skills.length > 0)
    .flatMap((summary) => {
      const { model, segment } = at(summary.at);
      return model.skills.map((group) => ({ at: summary.at, group, segment }));
    });
  return found.slice(0, most).flatMap(({ value: { name, called } }): readonly Fix[] => {
    const best = groupFor(
      name,
      groups.map(({ group }) => group),
    );
    const place = groups.find(({ group }) => group === best);
    if (!place) return [];
    const list = nodeAt(place.segment, [...place.group.path, 'keywords']);
    const edit = insertItems(place.segment, list, place.group.keywords.length - 1, [called]);
    const title = place.group.name
      ? say('Add {name} to "{group}"', { name: called, group: place.group.name.value })
      : say('Add {name} to the skills', { name: called });
    return edit ? [{ title, safe: false, edits: [{ ...edit, at: place.at }] }] : [];
  });
}

const rankOf = (name: string): number => lookup(name)?.rank ?? 0;
const byRank = (uses: readonly Named[]): readonly string[] =>
  [...uses].sort((a, b) => rankOf(b.name) - rankOf(a.name)).map(({ called }) => called);

/** The first use of each technology that is worth a list and in none; uses that ended before a year do not count. */
function unlisted(summaries: readonly Summary<SkillShare>[], since: number): readonly Summary<Named>[] {
  const listed = new Set<string>();
  let lists = 0;
  for (const { value } of summaries) {
    for (const { name } of value.skills) listed.add(name);
    for (const use of value.uses) {
      if (!use.listed) continue;
      listed.add(use.name);
      lists++;
    }
    lists += value.skills.length;
    for (const name of [...value.lists, ...value.elsewhere]) listed.add(name);
  }
  if (lists === 0) return [];
  const named = new Set([...listed].flatMap(withImplied));
  const isPlace = (name: string): boolean =>
    summaries.some(
      ({ value: { places, makers } }) =>
        makers.includes(name) || places.some((place) => place.includes(name.toLowerCase())),
    );
  const found = new Map<string, Summary<Named>>();
  /** Names that no use of them makes worth a list. */
  const settled = new Set<string>();
  for (const { at, value } of summaries) {
    for (const use of value.uses) {
      if (use.listed || use.maker || use.misspelt || use.learning || use.left || settled.has(use.name)) continue;
      if (use.until !== null && use.until < since) continue;
      settled.add(use.name);
      if (worthListing(use) && !listedBy(use).some((one) => named.has(one)) && !isPlace(use.name))
        found.set(use.name, { at, value: use });
    }
  }
  return [...found.values()];
}
