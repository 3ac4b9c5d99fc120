import { type Message, plural, say } from '../../messages/message.ts';
import { replacePart } from '../../profile/editText.ts';
import type { Bullet, BulletList, Model } from '../../profile/model.ts';
import type { Edit, Place } from '../../profile/place.ts';
import {
  type DocumentFinding,
  documentCheck,
  type Fix,
  type Lookup,
  type Related,
  type Rule,
  type Severity,
  type Summary,
} from '../rule.ts';
import { isTold, judge, type Kind, type Unquantified } from './unquantifiedLists.ts';

const code = 'bullet.unquantified';

/** What the kept place asks, and the title of the fix that keeps it. */
const questions: readonly (readonly [question: string, title: Message])[] = [
  ['how many', say('Keep a place for how many')],
  ['how much', say('Keep a place for how much')],
  ['how often', say('Keep a place for how often')],
  ['how fast', say('Keep a place for how fast')],
];

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

const placed = (at: number, edit: Edit | null): Edit | null => edit && { ...edit, at };

function fixesOf({ text }: Bullet, at: number): readonly Fix[] {
  const end = text.value.length - (/[.!]?\s*$/.exec(text.value)?.[0].length ?? 0);
  return questions.map(([question, title]) => ({
    title,
    safe: false,
    edits: [placed(at, replacePart(text, { start: end, end }, ` [${question}?]`))],
  }));
}

/** Places for all of a role's figures at once would be a page of brackets: as many as are wanted are enough. */
const mostPlaces = 3;

/** For several highlights: a place in each of the first, named by their words. */
const fixesIn = (bullets: readonly Bullet[], at: number): readonly Fix[] =>
  bullets.slice(0, mostPlaces).map((bullet) => {
    const words = bullet.text.value.split(/\s+/).slice(0, 4).join(' ');
    return { ...fixesOf(bullet, at)[0]!, title: say('Keep a place for a figure in "{words} …"', { words }) };
  });

const worth = say('How many, how much, how often or how fast would show what this was worth.');

type Found = Summary<Unquantified>;

function messageOf({ lacking, all, figures, seen, wanted, kind }: Unquantified): Message {
  if (kind === 'rest')
    return say(
      '{lacking} of these {all} highlights have no figure. One at the most important of them would be enough.',
      { lacking: lacking.length, all },
    );
  if (seen !== null) {
    if (kind === 'job') return [howMany(seen, figures), worth];
    return [
      lacking.length === 1 || figures > 0 ? say('No figure here.') : say('No figure in these highlights.'),
      worth,
    ];
  }
  const count =
    figures === 0
      ? say('None of these {all} highlights carries a figure.', { all })
      : plural(
          figures,
          '{count} of these {all} highlights carries a figure.',
          '{count} of these {all} highlights carry a figure.',
          { all },
        );
  return [
    count,
    say('Readers remember numbers: try for {wanted}, starting with the work you are proudest of.', { wanted }),
  ];
}

/** What is said of the further lists that are like the first. */
function alike(others: number, kind: Kind): Message | null {
  if (others === 0 || kind === 'rest') return null;
  return kind === 'job'
    ? plural(others, 'One more role has too few.', '{count} more roles have too few.')
    : plural(others, 'One more entry has none.', '{count} more entries have none.');
}

const severities: Readonly<Record<Kind, Severity>> = {
  job: 'warning',
  rest: 'hint',
  story: 'information',
  other: 'information',
};

const listOf = (model: Model, { value }: Found): BulletList | undefined => model.bulletLists[value.list];

/** A place a finding is about: a highlight, or where its list is owned (null). */
interface Spot {
  readonly of: Found;
  readonly index: number | null;
}

/** Several highlights of a role are spoken of where it is owned, and stand beside; a single one is spoken of itself. */
const spotsOf = (of: Found): readonly Spot[] => [
  ...(of.value.owned ? [{ of, index: null }] : []),
  ...of.value.lacking.map((index) => ({ of, index })),
];

const placeOf =
  ({ of, index }: Spot) =>
  (model: Model): Place | null => {
    const list = listOf(model, of);
    if (index === null) return list?.dated ? { span: list.dated.anchor, path: list.dated.path } : null;
    const bullet = list?.bullets[index];
    return bullet ? { span: bullet.text.span, path: bullet.path } : null;
  };

const relatedOf = (spot: Spot): Related => ({
  message: spot.index === null ? say('Too few figures here') : say('No figure here'),
  at: spot.of.at,
  place: placeOf(spot),
});

function fixesFor(found: Found, lookup: Lookup): readonly Fix[] {
  const bullets = found.value.lacking.flatMap((index) => listOf(lookup(found.at).model, found)?.bullets[index] ?? []);
  return bullets.length === 1 ? fixesOf(bullets[0]!, found.at) : fixesIn(bullets, found.at);
}

/** One finding about several lists of a kind, on the first of them. */
function about(all: readonly Found[], kind: Kind): DocumentFinding | null {
  const [first, ...others] = all;
  if (!first) return null;
  const spots = all.flatMap(spotsOf);
  return {
    code,
    message: [messageOf(first.value), alike(others.length, kind)],
    severity: severities[kind],
    at: first.at,
    place: placeOf(spots[0]!),
    related: spots.slice(1).map(relatedOf),
    // A role is left out where it is silenced itself, or all of its highlights are.
    among: (left) => {
      const heard = left.map((index) => spots[index]!);
      const still = all.filter((one) => {
        const own = heard.filter(({ of }) => of === one);
        return own.some(({ index }) => index !== null) && (!one.value.owned || own.some(({ index }) => index === null));
      });
      return about(still, kind);
    },
    fixes: (lookup) => fixesFor(first, lookup),
  };
}

/**
 * So many jobs are spoken of where they stand: the newest, of which a reader asks. What is said of the third would be said of
 * the seventh.
 */
const jobsApart = 2;

/** What is said together. */
function together(found: readonly Found[], kind: Kind): readonly (readonly Found[])[] {
  if (kind !== 'job') return [found];
  return [...found.slice(0, jobsApart).map((one) => [one]), found.slice(jobsApart)];
}

interface Share {
  readonly found: readonly Unquantified[];
  /** It has a job that is told at length. */
  readonly told: boolean;
}

export const bulletUnquantified: Rule = {
  code,
  summary: 'Jobs in which hardly a highlight carries a figure: the two newest each, all others together.',
  rationale:
    'A figure makes a claim checkable: how many people, how much money, how often, how fast. Versions, dates and product names are not figures. Not every line needs one: a job of which `merit.minRatio` of the highlights have one is well told. A role in which hardly any has one reads as a list of duties. Lines about projects, and jobs told in a line or two, are asked for figures only where no job is told at length.',
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
  document: documentCheck<Share>({
    summarise(model, context) {
      const found = model.bulletLists.flatMap((_, index) => judge(index, model, context) ?? []);
      const told = model.bulletLists.some((list) => isTold(list, context));
      return told || found.length > 0 ? { found, told } : null;
    },
    *check(summaries) {
      const told = summaries.some(({ value }) => value.told);
      for (const kind of ['job', 'rest', 'story', 'other'] as const) {
        // Where jobs are told at length, it is their figures that count.
        if (kind === 'other' && told) continue;
        const found = summaries.flatMap(({ at, value }): readonly Found[] =>
          value.found.flatMap((one) => (one.kind === kind ? [{ at, value: one }] : [])),
        );
        for (const some of together(found, kind)) {
          const finding = about(some, kind);
          if (finding) yield finding;
        }
      }
    },
  }),
};
