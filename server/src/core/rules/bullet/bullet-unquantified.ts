import { hasWords, isLongAgo } from '../../facts/bullets.ts';
import { isKeywordList, namesOnly } from '../../facts/keywordLists.ts';
import { readsEnglish } from '../../facts/language.ts';
import { isNaming, isNamingList } from '../../facts/namingLines.ts';
import { bulletOf, dateOf } from '../../facts/readings.ts';
import { isTraining } from '../../facts/sideWork.ts';
import { type Message, plural, say } from '../../messages/message.ts';
import { replacePart } from '../../profile/editText.ts';
import type { Bullet, BulletList, Model } from '../../profile/model.ts';
import type { BulletReading } from '../../reading/bullet.ts';
import { verbStrength } from '../../reading/en/verbs.ts';
import type { RuleContext } from '../context.ts';
import type { Finding, Fix, Rule } from '../rule.ts';

const code = 'bullet.unquantified';

/** What the kept place asks, and the title of the fix that keeps it. */
const questions: readonly (readonly [question: string, title: Message])[] = [
  ['how many', say('Keep a place for how many')],
  ['how much', say('Keep a place for how much')],
  ['how often', say('Keep a place for how often')],
  ['how fast', say('Keep a place for how fast')],
];

/** A place kept for a figure, as the quick fixes insert it; `text.placeholder` reminds of it until it is filled. */
const placeholder = /\[how (?:many|much|often|fast)\?\]/;

/** "sub-minute", "single-digit": a bound is a figure. */
const bound =
  /\b(?:sub|single|double|triple|two|three)-(?:(?:nano|micro|milli)?seconds?|minutes?|hour|day|digit|figure)/i;

/** "Project overview: [film](https://…)": a way to something, and nothing done. */
const onlyLink = /^\s*(?:[^:[\]]{1,40}:\s*)?(?:\[[^\]]*\](?:\([^)\s]*\))?|<?https?:\S+)\.?\s*$/u;

/** Participles that open a sentence about an honour: no deed, so nothing to measure. */
const honours = new Set(
  'invite select choose award elect name nominate recognize recognise appoint promote'.split(' '),
);

/** A story or a free section may tell anything: only a sentence that opens with a deed, in the past, is told as one. */
function toldAsDeed({ opening, tokens }: BulletReading): boolean {
  const { kind, tense, verb, subject, clause } = opening;
  const words = tokens.filter((token) => token.kind === 'word').length;
  if (kind !== 'verb' || tense !== 'past' || !verb || !verb.known || subject || verb.first !== clause) return false;
  return words >= 5 && verbStrength(verb.lemma) !== 'weak' && !honours.has(verb.lemma);
}

/** May a section's lines be anything, rather than what was done at a post or for a project? */
const isFree = (section: string): boolean => section === 'stories' || section === 'sections';

/** Does the bullet clearly carry no figure? Doubtful cases, other languages, names and kept places count as "no". */
function lacksFigure(bullet: Bullet, section: string, model: Model): boolean {
  const reading = bulletOf(bullet.text);
  if (!readsEnglish(model, bullet.text) || !hasWords(reading) || reading.quantified !== 'no') return false;
  if (onlyLink.test(bullet.text.value)) return false;
  if (placeholder.test(bullet.text.value) || bound.test(bullet.text.value) || bullet.ignore.includes(code))
    return false;
  return !isFree(section) || toldAsDeed(reading);
}

/**
 * Does a reader see a figure there, if one of little weight ("18 months"), rather than a magnitude ("hundreds of") or a change in
 * words ("from days to minutes")?
 */
const showsFigure = ({ text }: Bullet): boolean => {
  const { quantified, metrics } = bulletOf(text);
  return quantified !== 'no' && metrics.some(({ value }) => value !== null);
};

/** How many highlights carry a figure, where others only hint at one ("two interns", "hundreds of users"). */
function howMany(written: number, figures: number): Message {
  if (written > 0)
    return plural(
      written,
      'Only {count} of these highlights carries a figure.',
      'Only {count} of these highlights carry a figure.',
    );
  return figures > 0 ? say('Hardly a figure in these highlights.') : say('No figure in these highlights.');
}

function fixesOf({ text }: Bullet): readonly Fix[] {
  const end = text.value.length - (/[.!]?\s*$/.exec(text.value)?.[0].length ?? 0);
  return questions.map(([question, title]) => ({
    title,
    safe: false,
    edits: [replacePart(text, { start: end, end }, ` [${question}?]`)],
  }));
}

/** Places for all of a role's figures at once would be a page of brackets: as many as are wanted are enough. */
const mostPlaces = 3;

/** For several highlights: a place in each of the first, named by their words. */
const fixesIn = (bullets: readonly Bullet[]): readonly Fix[] =>
  bullets.slice(0, mostPlaces).map((bullet) => {
    const words = bullet.text.value.split(/\s+/).slice(0, 4).join(' ');
    return { ...fixesOf(bullet)[0]!, title: say('Keep a place for a figure in "{words} …"', { words }) };
  });

/** One finding about the highlights of a list that lack a figure: at the only one, else where the list is owned. */
function about(lacking: readonly Bullet[], list: BulletList, found: Pick<Finding, 'message' | 'severity'>): Finding {
  const [first] = lacking;
  const { dated } = list;
  if (lacking.length === 1 || !first)
    return { code, ...found, span: first!.text.span, path: first!.path, fixes: () => fixesOf(first!) };
  const others = dated ? lacking : lacking.slice(1);
  return {
    code,
    ...found,
    span: dated?.anchor ?? first.text.span,
    path: dated?.path ?? first.path,
    related: others.map(({ text, path }) => ({ message: say('No figure here'), span: text.span, path })),
    gathered: dated !== null,
    fixes: () => fixesIn(lacking),
  };
}

const worth = say('How many, how much, how often or how fast would show what this was worth.');

/** A time off work, told like a job: nothing in it is to be measured. */
const pause = /\b(?:career break|parental leave|maternity|paternity|sabbatical|gap year|caregiv(?:er|ing)|time off)\b/i;

/** Work done to learn: a study of a case, a course's project. */
const study =
  /\b(?:case stud(?:y|ies)|capstone|coursework|(?:course|class|school|university|college|student|ux|bootcamp) project|hackathon)\b/i;

/** Posts beside a school: what was moved there is seldom counted, and nobody asks. */
const school =
  /\b(?:student|undergraduate|placement|work experience|tutor|teaching assistant|grader|cadet|werkstudent\w*)\b/i;

/** "Imports scenes", "Library to read tides", "Full support for": a list that tells what a project does, not what the person did. */
const tellsFeatures = (bullets: readonly Bullet[]): boolean =>
  bullets.filter(({ text }) => {
    const { kind, verb, subject } = bulletOf(text).opening;
    return subject === null && (kind === 'noun' || kind === 'none' || verb?.form === 'third');
  }).length *
    2 >=
  bullets.length;

/** Fewer highlights than these make no ratio. */
const fewest = 3;

function judge(list: BulletList, model: Model, context: RuleContext): Finding | null {
  const { dated } = list;
  // Names of things, people, courses and talks have nothing to be measured; they do not count at all.
  const bullets = list.bullets.filter((bullet) => !namesOnly(bullet) && !isNaming(bullet.text));
  const { minRatio } = context.settings;
  if (list.section === 'education' || isLongAgo(list, context) || isKeywordList(list) || isNamingList(list))
    return null;
  const title = dated?.title?.value ?? '';
  if (pause.test(title) || school.test(title) || (list.section === 'projects' && study.test(title))) return null;
  // One line that opens like a deed in a list of what somebody knows is no deed.
  if (isFree(list.section) && bullets.filter(({ text }) => toldAsDeed(bulletOf(text))).length * 2 < list.bullets.length)
    return null;
  const lacking = bullets.filter((bullet) => lacksFigure(bullet, list.section, model));
  if (lacking.length === 0) return null;
  // A course with its 90 students has a figure, though nobody asks it of a course.
  const named = list.bullets.filter((bullet) => isNaming(bullet.text) && bulletOf(bullet.text).quantified === 'yes');
  const figures = bullets.length - lacking.length + named.length;
  // Nor of two lines about an internship.
  if (isTraining(title) && bullets.length < fewest) return null;
  // A job that has ended and is told in one line is one that the person makes little of.
  if (dated?.end && !dateOf(dated.end).ongoing && bullets.length === 1) return null;
  if (!dated || bullets.length < fewest) {
    // One or two lines about a project, or a post held for love, need no figure.
    if (dated && (figures > 0 || dated.section !== 'work')) return null;
    const message = [
      lacking.length === 1 || figures > 0 ? say('No figure here.') : say('No figure in these highlights.'),
      worth,
    ];
    return about(lacking, list, { message, severity: 'information' });
  }
  if (!bullets.every(({ text }) => bulletOf(text).english)) return null;
  // One figure is enough for a project or a post held for love, and what a library can do needs none.
  if (dated.section !== 'work' && (figures > 0 || tellsFeatures(bullets))) return null;
  if (figures >= minRatio * bullets.length) {
    // The one line left over in a job that is well told needs no word.
    if (lacking.length === 1 || bullets.length < list.bullets.length) return null;
    const message = say(
      '{lacking} of these {all} highlights have no figure. One at the most important of them would be enough.',
      {
        lacking: lacking.length,
        all: bullets.length,
      },
    );
    return about(lacking, list, { message, severity: 'hint' });
  }
  // Among names, the number of lines that lack one would be no number that the reader sees; nor where "hundreds of users" counts.
  const written = bullets.filter(showsFigure).length + named.length;
  if (bullets.length < list.bullets.length || written !== figures)
    return about(lacking, list, {
      message: [howMany(written, figures), worth],
      severity: dated.section === 'work' ? 'warning' : 'information',
    });
  const count =
    figures === 0
      ? say('None of these {all} highlights carries a figure.', { all: bullets.length })
      : plural(
          figures,
          '{count} of these {all} highlights carries a figure.',
          '{count} of these {all} highlights carry a figure.',
          { all: bullets.length },
        );
  const wanted = Math.ceil(minRatio * bullets.length);
  const message = [
    count,
    say('Readers remember numbers: try for {wanted}, starting with the work you are proudest of.', { wanted }),
  ];
  return about(lacking, list, { message, severity: dated.section === 'work' ? 'warning' : 'information' });
}

export const bulletUnquantified: Rule = {
  code,
  summary: 'Highlights without a figure, said once a role: a warning where hardly any has one, a hint where most have.',
  rationale:
    'A figure makes a claim checkable: how many people, how much money, how often, how fast. Versions, dates and product names are not figures. Not every line needs one: once `merit.minRatio` of its highlights have one, the rest of a job is only a hint. A role in which hardly any has one reads as a list of duties.',
  defaultSeverity: 'information',
  options: ['merit.minRatio', 'merit.maxAgeYears'],
  examples: {
    bad: [
      'work:\n  - name: Quayside Bank\n    highlights:\n      - Rewrote the settlement service in Java 17\n',
      'work:\n  - name: Quayside Bank\n    highlights:\n      - Moved the ledger to PostgreSQL 15\n      - Introduced contract tests\n      - Mentored new colleagues\n',
    ],
    good: [
      'work:\n  - name: Quayside Bank\n    highlights:\n      - Cut settlement from 9 hours to 40 minutes\n      - Halved the number of nightly alerts\n      - Trained four - six people a year in incident response\n',
      'education:\n  - institution: TU Delft\n    courses:\n      - Distributed systems\n',
    ],
  },
  *check(model: Model, context: RuleContext): Iterable<Finding> {
    for (const list of model.bulletLists) {
      const found = judge(list, model, context);
      if (found) yield found;
    }
  },
};
