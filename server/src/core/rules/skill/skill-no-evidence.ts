import { isKeywordList } from '../../facts/keywordLists.ts';
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
import { type Message, say } from '../../messages/message.ts';
import type { Model } from '../../profile/model.ts';
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

/** What comes with the trade: it builds and tests what others are named for, or everybody in the field has it. */
const withTheTrade = new Set(
  'webpack|Vite|Babel|Gulp|Grunt|Maven|Gradle|Docker Compose|JUnit|pytest|Jest|Mocha|Jupyter|Matplotlib|NumPy|jQuery|Bootstrap|Sass|Less'.split(
    '|',
  ),
);

/** Ranks run from 1, obscure, to 9: interviewers pick what is known. */
const known = 5;

/** The names that the message gives before it counts the rest. */
const most = 4;

/** More groups than these are spoken of together. */
const mostGroups = 2;

/** Names for a whole field, which any work in it shows, and formats and protocols that come with what uses them. */
const notTools = new Set(['method', 'format', 'concept', 'protocol']);

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

const rankOf = ({ name }: Named): number => lookup(name)?.rank ?? 0;

const provable = (skill: Named): boolean =>
  !skill.learning &&
  !skill.ofIt &&
  !notTools.has(skill.kind) &&
  !everyday.has(skill.name) &&
  !withTheTrade.has(skill.name) &&
  rankOf(skill) >= known &&
  !ambiguous.has(skill.written) &&
  !mayBeWord(skill);

interface Share extends WordShare {
  readonly skills: readonly Named[];
  /** How many highlights tell something, rather than list names. */
  readonly told: number;
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

function messageOf(unproven: readonly Named[]): Message {
  // Of many, those that most people know are those that are asked about.
  const names = enumerated(
    [...unproven]
      .sort((a, b) => (unproven.length > most ? rankOf(b) - rankOf(a) : 0))
      .slice(0, most)
      .map(({ name }) => name),
    most,
  );
  if (unproven.length > most)
    return say(
      '{count} of the skills listed are named nowhere else, {names} among them. Say where you used those that the job asks for, and leave out what you would not like to be asked about.',
      { count: unproven.length, names },
    );
  return unproven.length === 1
    ? say('Nothing else on the page shows {names}. Say where you used it, or leave it out.', { names })
    : say('Nothing else on the page shows {names}. Say where you used them, or leave them out.', { names });
}

/** What there is to say of skills that nothing shows: at the first of them, with the others beside. */
function about([first, ...others]: readonly [Summary<Named>, ...Summary<Named>[]]): DocumentFinding {
  return {
    code,
    at: first.at,
    message: messageOf([first, ...others].map(({ value }) => value)),
    place: placeAt(first.value.index),
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
    'Interviewers pick a skill from the list and ask where you used it. If the answer is on the page they ask about that instead. What another one implies (EKS, Kubernetes) counts, as do certificates and those who issue them, courses and the summary; what everybody uses (Git, Excel), what comes with the trade (Maven, pytest), what few know, what you are learning and methods need no proof. Said once for each group of skills, once for all where there are more than two such groups, and not where more is listed than told.',
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
        told: share ? toldIn(model) : 0,
        names: [...names],
        words,
        certified: wordsOfCertificates(model),
      };
    },
    index: () => new Page(),
    *check(summaries, _, page) {
      const told = summaries.reduce((sum, { value }) => sum + value.told, 0);
      if (told < fewestBullets) return;
      const shown = new Set([...page.names.words()].flatMap(shows));
      const isShown = ({ name, written }: Named): boolean =>
        shown.has(name) || isMemberOf(shown, name) || pageSpells(page.words, name, written);
      const unproven = new Map<string, Summary<Named>>();
      for (const { at, value } of summaries)
        for (const skill of value.skills)
          if (provable(skill) && !unproven.has(skill.name) && !isShown(skill))
            unproven.set(skill.name, { at, value: skill });
      const all = [...unproven.values()];
      // A list that is longer than what is told of work can be shown by no page.
      if (all.length > told) return;
      const lists = [...new Set(all.map(({ at }) => at))];
      const groups = lists.length > mostGroups ? [all] : lists.map((list) => all.filter(({ at }) => at === list));
      for (const [first, ...others] of groups) if (first) yield about([first, ...others]);
    },
  }),
};

const toldIn = (model: Model): number =>
  model.bulletLists.reduce((sum, list) => (isKeywordList(list) ? sum : sum + list.bullets.length), 0);

/** Is the family of a technology shown: Docker for Docker Compose, Spring for Spring Security? */
const isMemberOf = (shown: ReadonlySet<string>, name: string): boolean =>
  name.split(' ').some((_, index, words) => index > 0 && shown.has(words.slice(0, index).join(' ')));

/** What the use of a technology shows: itself, what it implies, and of a page's framework the page's languages. */
function shows(name: string): readonly string[] {
  const all = withImplied(name);
  return all.includes('JavaScript') ? [...all, ...languagesOfPages] : all;
}

const languagesOfPages = ['HTML', 'CSS', 'HTML5', 'CSS3', 'JavaScript', 'Sass', 'Ajax'];
