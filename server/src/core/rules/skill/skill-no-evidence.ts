import {
  PageWords,
  pageSpells,
  type WordShare,
  wordsOfCertificates,
  wordsOutsideSkills,
} from '../../facts/pageWords.ts';
import { fewestBullets, type Named, placeAt, skillShareOf } from '../../facts/skills.ts';
import { Tally } from '../../facts/tally.ts';
import { withImplied } from '../../facts/technologies.ts';
import { say } from '../../messages/message.ts';
import { lookup } from '../../reading/technologies/index.ts';
import { type DocumentFinding, documentCheck, type Rule, type Summary, type SummaryIndex } from '../rule.ts';
import { enumerated } from '../wording.ts';

const code = 'skill.no-evidence';

/** What nobody tells a story about: asking for one would only pad the page. */
const everyday = new Set(
  'Git|GitHub|GitLab|Bitbucket|HTML|CSS|HTML5|CSS3|JSON|XML|YAML|Markdown|Jira|Confluence|Slack|Trello|Notion|VS Code|Visual Studio|IntelliJ IDEA|Eclipse|Postman|Linux|Unix|Windows|macOS|Microsoft Office|Microsoft 365|Office 365|Word|Excel|PowerPoint|Outlook|Google Workspace|Agile|Scrum|Kanban|OOP|Bash|Vim|npm|LinkedIn|Facebook|Instagram|Twitter|YouTube|WhatsApp|Google Docs|Google Sheets|Microsoft Teams|Zoom|Gmail|Android Studio|Xcode|PyCharm|SSH|REST|SOAP|OAuth|JWT|HTTP|HTTPS|TCP/IP|WebSocket|Shell'.split(
    '|',
  ),
);

/** The names that the message gives before it counts the rest. */
const most = 4;

/** More groups than these are spoken of together. */
const mostGroups = 2;

/** Names for a whole field, which any work in it shows, and formats that come with what uses them. */
const notTools = new Set(['method', 'format', 'concept']);

/** Abbreviations that are in use for the thing as well as for the one product that goes by them: web application firewalls, … */
const ambiguous = new Set(
  'WAF RTOS MSP ADO OBS OCI GPT IMS EF SSM PCI IDS IPS CDK APIM ADF KMS IAM DMS EMR SSO CDN VPC CMS CRM ERP PCB DOS MPI GAN'.split(
    ' ',
  ),
);

/** "PCB design & assembly": a name that is a word too names the product only among names. */
const mayBeWord = ({ name, written, amidWords }: Named): boolean =>
  // Two letters short for a name are short for other things too: "TS features" of time series.
  amidWords && ((lookup(name)?.homograph ?? 0) > 0 || (written.length <= 2 && written !== name));

const provable = (skill: Named): boolean =>
  !skill.learning &&
  !skill.ofIt &&
  !notTools.has(skill.kind) &&
  !everyday.has(skill.name) &&
  !ambiguous.has(skill.written) &&
  !mayBeWord(skill);

interface Share extends WordShare {
  readonly skills: readonly Named[];
  readonly bullets: number;
  /** Technologies that it uses, or has in titles, once each. */
  readonly names: readonly string[];
}

/** The technologies and the words of all pages. */
class Page implements SummaryIndex<Share> {
  readonly names = new Tally();
  readonly words = new PageWords();

  replace(removed: readonly Summary<Share>[], added: readonly Summary<Share>[]): void {
    for (const { value } of removed) this.count(value, -1);
    for (const { value } of added) this.count(value, 1);
  }

  private count(share: Share, by: 1 | -1): void {
    for (const name of share.names) this.names.count(name, by);
    this.words.count(share, by);
  }
}

/** What there is to say of skills that nothing shows: at the first of them, with the others beside. */
function about(unproven: readonly Summary<Named>[]): DocumentFinding {
  const [first, ...others] = unproven;
  const names = enumerated(
    unproven.map(({ value }) => value.name),
    most,
  );
  return {
    code,
    at: first!.at,
    message:
      others.length === 0
        ? say('Nothing else on the page shows {names}. Say where you used it, or leave it out.', { names })
        : say('Nothing else on the page shows {names}. Say where you used them, or leave them out.', { names }),
    place: placeAt(first!.value.index),
    related: others.map(({ at, value: { name, index } }) => ({
      message: say('{name} here', { name }),
      at,
      place: placeAt(index),
    })),
  };
}

export const skillNoEvidence: Rule = {
  code,
  summary: 'A skill that nothing else on the page shows.',
  rationale:
    'Interviewers pick a skill from the list and ask where you used it. If the answer is on the page they ask about that instead. What another one implies (EKS, Kubernetes) counts, as do certificates and those who issue them, courses and the summary; what everybody uses (Git, Excel), what you are learning and methods need no proof. Said once for each group of skills, and once for all where there are more than two such groups.',
  defaultSeverity: 'hint',
  examples: {
    bad: [
      'work:\n  - name: Quayside Bank\n    highlights:\n      - Moved 12 services to Kafka\n      - Trained 6 analysts\n      - Cut the close from 9 days to 2\nskills:\n  - name: Backend\n    keywords: [Kafka, Cassandra]\n',
    ],
    good: [
      'work:\n  - name: Quayside Bank\n    highlights:\n      - Moved 12 services to Amazon EKS\n      - Trained 6 analysts\n      - Cut the close from 9 days to 2\nskills:\n  - name: Backend\n    keywords: [Kubernetes, Mentoring, Git]\n',
    ],
  },
  document: documentCheck<Share, Page>({
    summarise(model) {
      const share = skillShareOf(model);
      const words = wordsOutsideSkills(model);
      if (!share && words.length === 0) return null;
      const names = new Set([...(share?.uses.map(({ name }) => name) ?? []), ...(share?.titles ?? [])]);
      return {
        skills: share?.skills ?? [],
        bullets: share?.bullets ?? 0,
        names: [...names],
        words,
        certified: wordsOfCertificates(model),
      };
    },
    index: () => new Page(),
    *check(summaries, _, page) {
      if (summaries.reduce((sum, { value }) => sum + value.bullets, 0) < fewestBullets) return;
      const shown = new Set([...page.names.words()].flatMap(shows));
      const isShown = ({ name, written }: Named): boolean =>
        shown.has(name) || isMemberOf(shown, name) || pageSpells(page.words, name, written);
      const unproven = new Map<string, Summary<Named>>();
      for (const { at, value } of summaries)
        for (const skill of value.skills)
          if (provable(skill) && !unproven.has(skill.name) && !isShown(skill))
            unproven.set(skill.name, { at, value: skill });
      const all = [...unproven.values()];
      const lists = [...new Set(all.map(({ at }) => at))];
      if (lists.length > mostGroups) yield about(all);
      else for (const list of lists) yield about(all.filter(({ at }) => at === list));
    },
  }),
};

/** Is the family of a technology shown: Docker for Docker Compose, Spring for Spring Security? */
const isMemberOf = (shown: ReadonlySet<string>, name: string): boolean =>
  name.split(' ').some((_, index, words) => index > 0 && shown.has(words.slice(0, index).join(' ')));

/** What the use of a technology shows: itself, what it implies, and of a page's framework the page's languages. */
function shows(name: string): readonly string[] {
  const all = withImplied(name);
  return all.includes('JavaScript') ? [...all, ...languagesOfPages] : all;
}

const languagesOfPages = ['HTML', 'CSS', 'HTML5', 'CSS3', 'JavaScript', 'Sass', 'Ajax'];
