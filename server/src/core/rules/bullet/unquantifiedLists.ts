import { hasWords, isLongAgo } from '../../facts/bullets.ts';
import { isKeywordList, namesOnly } from '../../facts/keywordLists.ts';
import { readsEnglish } from '../../facts/language.ts';
import { isNaming, isNamingList } from '../../facts/namingLines.ts';
import { bulletOf, dateOf } from '../../facts/readings.ts';
import { isTraining } from '../../facts/sideWork.ts';
import type { Bullet, BulletList, Model } from '../../profile/model.ts';
import type { BulletReading } from '../../reading/bullet.ts';
import { verbStrength } from '../../reading/en/verbs.ts';
import type { RuleContext } from '../context.ts';

const code = 'bullet.unquantified';

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

/**
 * What is said together: jobs told at some length with hardly a figure, where figures matter most; such jobs with enough of
 * them, though most highlights have none; stories; and whatever else is told in highlights.
 */
export type Kind = 'job' | 'rest' | 'story' | 'other';

/** What there is to say of a list of highlights, as plain data. */
export interface Unquantified {
  /** Index among the lists of its segment. */
  readonly list: number;
  /** Indexes of the highlights without a figure. */
  readonly lacking: readonly number[];
  readonly all: number;
  /** How many have a figure. */
  readonly figures: number;
  /** How many of those a reader sees as one; null where all highlights count and all their figures are seen. */
  readonly seen: number | null;
  /** How many would be enough. */
  readonly wanted: number;
  readonly kind: Kind;
  /** It belongs to a role, project or post, and several of its highlights are meant. */
  readonly owned: boolean;
}

/** How many of so many highlights should carry a figure. Of three, one comes nearer to two fifths than two do. */
const enough = (all: number, ratio: number): number =>
  all === fewest ? Math.round(ratio * all) : Math.ceil(ratio * all);

/** Is it a job told in highlights enough to make a ratio, well or badly? */
export const isTold = (list: BulletList, context: RuleContext): boolean =>
  list.dated?.section === 'work' && list.bullets.length >= fewest && !isLongAgo(list, context) && !isKeywordList(list);

function kindOf({ section }: BulletList, job: boolean, rest: boolean): Kind {
  if (rest) return 'rest';
  if (job) return 'job';
  return section === 'stories' ? 'story' : 'other';
}

/** What is to be said of a list; null where nothing is. */
export function judge(index: number, model: Model, context: RuleContext): Unquantified | null {
  const list = model.bulletLists[index]!;
  const { dated } = list;
  // Names of things, people, courses and talks have nothing to be measured; they do not count at all.
  const bullets = list.bullets.filter((bullet) => !namesOnly(bullet) && !isNaming(bullet.text));
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
  const long = dated !== null && bullets.length >= fewest;
  const job = long && dated.section === 'work';
  // One figure is enough for a project, a post held for love, or a job told in a line or two.
  if (dated && !job && figures > 0) return null;
  if (dated && dated.section !== 'work' && (!long || tellsFeatures(bullets))) return null;
  if (long && !bullets.every(({ text }) => bulletOf(text).english)) return null;
  const wanted = enough(bullets.length, context.settings.minRatio);
  // Once half of a job has figures, or one that wants three lines has one, it is well told.
  const rest = long && figures >= wanted;
  if (rest && (figures * 2 >= bullets.length || bullets.length === fewest || bullets.length < list.bullets.length))
    return null;
  // Among names, the number of lines that lack one would be no number that the reader sees; nor where "hundreds of users" counts.
  const seen = bullets.filter(showsFigure).length + named.length;
  return {
    list: index,
    lacking: lacking.map((bullet) => list.bullets.indexOf(bullet)),
    all: bullets.length,
    figures,
    seen: long && bullets.length === list.bullets.length && seen === figures ? null : seen,
    wanted,
    kind: kindOf(list, job, rest),
    owned: dated !== null && lacking.length > 1,
  };
}
