import type { Model } from '../profile/model.ts';
import { lookup } from '../reading/technologies/index.ts';
import { type DocumentFinding, documentCheck, type Place, type Rule } from './rule.ts';
import { isSkill, technologiesOf, withImplied } from './technologies.ts';

/** A technology at a place of a segment. */
interface Named {
  readonly name: string;
  readonly kind: string;
  /** Index among the technologies of the segment. */
  readonly index: number;
  /** Named in a list of keywords of a role or a project: shown there, and listed too. */
  readonly listed: boolean;
}

interface Share {
  readonly skills: readonly Named[];
  readonly uses: readonly Named[];
  readonly bullets: number;
  /** Employers and positions, in lower case: what they name is where one worked, not what one worked with. */
  readonly places: readonly string[];
}

/** Highlights that a profile must have before the lack of one says anything. */
const fewest = 3;

function shareOf(model: Model): Share | null {
  const skills: Named[] = [];
  const uses: Named[] = [];
  for (const [index, one] of technologiesOf(model).entries()) {
    const { mention, field } = one;
    const named = { name: mention.canonical, kind: mention.kind, index, listed: field.kind === 'technology' };
    if (isSkill(one)) skills.push(named);
    else if (field.section !== 'basics') uses.push(named);
  }
  const bullets = model.bulletLists.reduce((sum, list) => sum + list.bullets.length, 0);
  const places = model.dated.flatMap(({ organization, title }) =>
    [organization, title].flatMap((text) => text?.value.toLowerCase() ?? []),
  );
  return skills.length + uses.length + bullets + places.length > 0 ? { skills, uses, bullets, places } : null;
}

const placeAt =
  (first: number, last = first) =>
  (model: Model): Place | null => {
    const named = technologiesOf(model);
    const from = named[first];
    const to = named[last];
    if (!from || !to) return null;
    const { text } = from.field;
    const span = text.part(from.mention.start, from.mention.end);
    return {
      span: { start: span.start, end: to.field.text.part(to.mention.start, to.mention.end).end },
      path: text.path,
    };
  };

const finding = (code: string, at: number, { index }: Named, message: string): DocumentFinding => ({
  code,
  at,
  message,
  place: placeAt(index),
});

/** "A, B and C", with the rest counted past four. */
function listed(names: readonly string[]): string {
  const shown = names.slice(0, names.length > 5 ? 4 : 5);
  const rest = names.length - shown.length;
  const last = rest > 0 ? `${rest} more` : (shown.pop() ?? '');
  return shown.length > 0 ? `${shown.join(', ')} and ${last}` : last;
}

export const skillNoEvidence: Rule = {
  code: 'skill.no-evidence',
  summary: 'A skill that no role, project or story shows.',
  rationale:
    'Interviewers pick a skill from the list and ask where you used it. If the answer is on the page they ask about that instead. What another one implies (EKS, Kubernetes) counts.',
  defaultSeverity: 'hint',
  examples: {
    bad: [
      'work:\n  - name: Quayside Bank\n    highlights:\n      - Moved 12 services to Kafka\n      - Trained 6 analysts\n      - Cut the close from 9 days to 2\nskills:\n  - name: Backend\n    keywords: [Kafka, Cassandra]\n',
    ],
    good: [
      'work:\n  - name: Quayside Bank\n    highlights:\n      - Moved 12 services to Amazon EKS\n      - Trained 6 analysts\n      - Cut the close from 9 days to 2\nskills:\n  - name: Backend\n    keywords: [Kubernetes, Mentoring]\n',
    ],
  },
  document: documentCheck<Share>({
    summarise: shareOf,
    *check(summaries) {
      if (summaries.reduce((sum, { value }) => sum + value.bullets, 0) < fewest) return;
      const shown = new Set(summaries.flatMap(({ value }) => value.uses.flatMap(({ name }) => withImplied(name))));
      for (const { at, value } of summaries) {
        const unproven = value.skills.filter(({ name }) => !shown.has(name));
        const [first] = unproven;
        if (!first) continue;
        const names = [...new Set(unproven.map(({ name }) => name))];
        yield {
          code: 'skill.no-evidence',
          at,
          message: `Nothing else on the page shows ${listed(names)}. Say where you used ${names.length > 1 ? 'them' : 'it'}, or leave ${names.length > 1 ? 'them' : 'it'} out.`,
          place: placeAt(first.index, unproven.at(-1)!.index),
        };
      }
    },
  }),
};

/** Kinds that nobody lists as a tool. */
const unlistable = new Set(['method', 'concept', 'format', 'os', 'hardware']);
/** What everybody uses and nobody needs to list. */
const everyday = new Set([
  'HTTP',
  'HTTPS',
  'TLS',
  'SSL',
  'DNS',
  'TCP',
  'UDP',
  'IP',
  'SSH',
  'FTP',
  'SMTP',
  'VPC',
  'VPN',
  'API',
  'URL',
  'JSON',
  'Markdown',
]);

export const skillUnlisted: Rule = {
  code: 'skill.unlisted',
  summary: 'A technology that your highlights name and your lists do not.',
  rationale:
    'Skimming readers and searches look at the list of skills first. What you have shown costs nothing to list.',
  defaultSeverity: 'hint',
  examples: {
    bad: [
      'work:\n  - name: Quayside Bank\n    highlights:\n      - Moved 12 services to Kafka and PostgreSQL\n      - Trained 6 analysts\n      - Cut the close from 9 days to 2\nskills:\n  - name: Backend\n    keywords: [Kafka]\n',
    ],
    good: [
      'work:\n  - name: Quayside Bank\n    highlights:\n      - Moved 12 services to Kafka\n      - Trained 6 analysts\n      - Cut the close from 9 days to 2\nskills:\n  - name: Backend\n    keywords: [Apache Kafka]\n',
    ],
  },
  document: documentCheck<Share>({
    summarise: shareOf,
    *check(summaries) {
      if (summaries.reduce((sum, { value }) => sum + value.bullets, 0) < fewest) return;
      const lists = summaries.flatMap(({ value }) => [...value.skills, ...value.uses.filter(({ listed }) => listed)]);
      if (lists.length === 0) return;
      const named = new Set(lists.flatMap(({ name }) => withImplied(name)));
      const places = summaries.flatMap(({ value }) => value.places);
      const workplace = (name: string): boolean =>
        places.some((place) => place.includes(name.toLowerCase()) || lookup(place)?.name === name);
      const said = new Set<string>();
      for (const { at, value } of summaries) {
        for (const use of value.uses) {
          if (use.listed || unlistable.has(use.kind) || everyday.has(use.name) || said.has(use.name)) continue;
          if (withImplied(use.name).some((name) => named.has(name)) || workplace(use.name)) continue;
          said.add(use.name);
          yield finding(
            'skill.unlisted',
            at,
            use,
            `You used ${use.name} here, and no list of skills or keywords names it.`,
          );
        }
      }
    },
  }),
};

export const skillDuplicate: Rule = {
  code: 'skill.duplicate',
  summary: 'A skill listed twice, by the same or another name.',
  rationale: 'The second mention takes the room of another skill.',
  defaultSeverity: 'information',
  examples: {
    bad: ['skills:\n  - name: Backend\n    keywords: [Postgres, Go]\n  - name: Data\n    keywords: [PostgreSQL]\n'],
    good: ['skills:\n  - name: Backend\n    keywords: [PostgreSQL, Go]\n  - name: Data\n    keywords: [Kafka]\n'],
  },
  document: documentCheck<readonly Named[]>({
    summarise(model) {
      const found = shareOf(model)?.skills ?? [];
      return found.length > 0 ? found : null;
    },
    *check(summaries) {
      const seen = new Set<string>();
      for (const { at, value } of summaries) {
        for (const skill of value) {
          if (seen.has(skill.name)) yield finding('skill.duplicate', at, skill, `${skill.name} is listed already.`);
          seen.add(skill.name);
        }
      }
    },
  }),
};
