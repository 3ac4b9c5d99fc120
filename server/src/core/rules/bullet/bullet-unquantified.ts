import { hasWords } from '../../facts/bullets.ts';
import { bulletOf, dateOf } from '../../facts/readings.ts';
import { replacePart } from '../../profile/editText.ts';
import type { Bullet, BulletList, Model } from '../../profile/model.ts';
import type { BulletReading } from '../../reading/bullet.ts';
import { lastMonth, parseCanonicalDate } from '../../reading/dates/index.ts';
import { verbStrength } from '../../reading/en/verbs.ts';
import type { RuleContext } from '../context.ts';
import type { Finding, Fix, Rule } from '../rule.ts';

const code = 'bullet.unquantified';

const questions = ['how many', 'how much', 'how often', 'how fast'] as const;

/** A place kept for a figure, as the quick fixes insert it; `text.placeholder` reminds of it until it is filled. */
const placeholder = /\[how (?:many|much|often|fast)\?\]/;

/** Labels of lines that list tools instead of telling what was done. */
const inventory =
  /\b(?:tech(?:nolog(?:y|ies))?|tools?|stack|environment|skills?|languages?|frameworks?|libraries|platforms?|keywords?|technologies)\b/i;

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

/** Does the bullet clearly carry no figure? Doubtful cases, other languages and kept places count as "no". */
function lacksFigure(bullet: Bullet, section: string): boolean {
  const reading = bulletOf(bullet.text);
  const { value } = bullet.text;
  if (!reading.english || !hasWords(reading) || reading.quantified !== 'no' || placeholder.test(value)) return false;
  const { label } = reading.opening;
  if (label && inventory.test(value.slice(label.start, label.end))) return false;
  return (section !== 'stories' && section !== 'sections') || toldAsDeed(reading);
}

function fixesOf(bullet: Bullet): readonly Fix[] {
  const { text } = bullet;
  const end = text.value.length - (/[.!]?\s*$/.exec(text.value)?.[0].length ?? 0);
  return questions.map((question) => ({
    title: `Keep a place for ${question}`,
    safe: false,
    edits: [replacePart(text, { start: end, end }, ` [${question}?]`)],
  }));
}

/** Months between the end of a role and today; 0 for one that goes on or has no readable end. */
function age(list: BulletList, today: string): number {
  const end = list.dated?.end ? dateOf(list.dated.end).from?.date : undefined;
  const now = parseCanonicalDate(today);
  return end && now ? lastMonth(now) - lastMonth(end) : 0;
}

function* judgeRole(list: BulletList, context: RuleContext): Iterable<Finding> {
  const { dated, bullets } = list;
  const { minRatio, maxAgeYears } = context.settings;
  if (!dated || dated.section === 'education' || bullets.length < 3) return;
  if (age(list, context.today) > maxAgeYears * 12) return;
  if (!bullets.every((bullet) => bulletOf(bullet.text).english)) return;
  const figures = bullets.filter((bullet) => !lacksFigure(bullet, list.section)).length;
  if (figures >= minRatio * bullets.length) return;
  const count =
    figures === 0
      ? `None of these ${bullets.length} highlights carries`
      : `${figures} of these ${bullets.length} highlights ${figures === 1 ? 'carries' : 'carry'}`;
  const wanted = Math.ceil(minRatio * bullets.length);
  yield {
    code,
    severity: 'warning',
    message: `${count} a figure. Readers remember numbers: try for ${wanted}, starting with the work you are proudest of.`,
    span: dated.anchor,
    path: dated.path,
  };
}

export const bulletUnquantified: Rule = {
  code,
  summary: 'A highlight without a figure, and a role where most of them are.',
  rationale:
    'A figure makes a claim checkable: how many people, how much money, how often, how fast. Versions, dates and product names are not figures. Not every line needs one; a role in which hardly any has one reads as a list of duties.',
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
      if (list.section === 'education') continue;
      yield* judgeRole(list, context);
      for (const bullet of list.bullets) {
        if (!lacksFigure(bullet, list.section)) continue;
        yield {
          code,
          message: 'No figure here. How many, how much, how often or how fast would show what this was worth.',
          span: bullet.text.span,
          path: bullet.path,
          ignore: bullet.ignore,
          fixes: () => fixesOf(bullet),
        };
      }
    }
  },
};
