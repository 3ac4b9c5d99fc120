import { experienceOf } from '../../facts/claims.ts';
import { figuresIn, figuresOfStat, isSameFigure, type PlacedFigure } from '../../facts/figures.ts';
import { countListed, kindCounted, type Listed, type ListedThings, listedIn } from '../../facts/listed.ts';
import { bulletOf } from '../../facts/readings.ts';
import { isSum, type Summand } from '../../facts/sums.ts';
import { isWorkload } from '../../facts/workload.ts';
import { say } from '../../messages/message.ts';
import type { Field, Model } from '../../profile/model.ts';
import type { Segment } from '../../profile/segment.ts';
import { aboutHouse } from '../../reading/en/houses.ts';
import { examined } from '../../reading/en/scores.ts';
import type { Span } from '../../text/span.ts';
import { type Path, pointerOf } from '../../yaml/nodes.ts';
import { documentCheck, type Rule } from '../rule.ts';

const code = 'claim.headline';
/** Two percentages within so many points and this share of each other mean the same thing and should say the same. */
const near = { points: 2.5, share: 0.15 };

const isNear = (a: number, b: number): boolean =>
  Math.abs(a - b) <= near.points && Math.abs(a - b) <= near.share * Math.max(a, b);
/** A profile needs this many highlights before the lack of one says anything. */
const fewest = 3;

interface Stated extends Summand {
  readonly field: number;
  readonly part: Span;
  /** What the profile itself lists and so can count, such as patents; null for everything else. */
  readonly kind: Listed | null;
  /** Of the headline figures in `stats`: their labels say what they count. */
  readonly stat: boolean;
}

interface Share {
  readonly stated: readonly Stated[];
  readonly shown: readonly Summand[];
  readonly listed: ListedThings;
  readonly highlights: number;
}

/** Counts that others keep, of what happens to a work afterwards: no highlight shows them, and none has to. */
const keptElsewhere = /\b(?:citations?|cited|[hg]-?index|i10|followers|subscribers|downloads|stars|stargazers)\b/i;

/** Does a sentence tell of somebody else than the person of that name? */
function tellsOfOthers(text: string, { start }: Span, name: string): boolean {
  const sentence = text
    .slice(0, start)
    .split(/[.!?](?=\s)|\n/)
    .at(-1)!
    .trim();
  const subject = aboutHouse.exec(sentence)?.[1];
  if (subject === undefined || /^(?:I|My|We|Our|He|She|They)\s/.test(subject)) return false;
  return !subject
    .trim()
    .split(/\s+/)
    .some((word) => name.includes(word));
}

const isHeadline = ({ section, name }: Field): boolean =>
  section === 'basics' && (name === 'summary' || name === 'label' || name === 'value');

function statedIn(model: Model): readonly Stated[] {
  const name = model.fields.find(({ section, name: key }) => section === 'basics' && key === 'name')?.text.value ?? '';
  return model.fields.flatMap((field, index): readonly Stated[] => {
    if (!isHeadline(field) || !bulletOf(field.text).english) return [];
    const stat =
      field.name === 'value'
        ? model.stats.find(({ value }) => value.path.join() === field.text.path.join())
        : undefined;
    const label = stat?.label?.value ?? '';
    // Years of experience are a sum over roles: `claim.experience` checks them.
    if (/experience|^years?\b/i.test(label)) return [];
    const sums = experienceOf(field.text);
    return (stat ? figuresOfStat(stat) : figuresIn(field.text))
      .filter((figure) => stat !== undefined || !isOneOfFew(figure))
      .filter(
        ({ part, unit, dimension }) =>
          unit !== 'year' &&
          !sums.some((sum) => sum.start <= part.start && part.end <= sum.end) &&
          !examined.test(stat ? label : field.text.value.slice(Math.max(0, part.start - 40), part.end)) &&
          (stat !== undefined || !tellsOfOthers(field.text.value, part, name)) &&
          !keptElsewhere.test(stat ? label : around(field.text.value, part)) &&
          !(dimension === '%' && isWorkload(stat ? `${field.text.value} ${label}` : field.text.value, part)),
      )
      .map((figure) => ({
        ...figure,
        text: '',
        field: index,
        kind: kindCounted(stat ? label : figure.written),
        stat: stat !== undefined,
      }));
  });
}

/** "One of two members", "one of 40 fellows": how few there are of such people is no result. */
const isOneOfFew = ({ written }: PlacedFigure): boolean => /^one of\b/i.test(written);

/** A figure with the words right before and behind it. */
const around = (text: string, { start, end }: Span): string => text.slice(Math.max(0, start - 14), end + 14);

function shownIn(model: Model): readonly Summand[] {
  const within = (path: Path, figures: readonly PlacedFigure[]): readonly Summand[] =>
    figures.map(({ value, high, dimension, written, atLeast, unit }) => ({
      value,
      high,
      dimension,
      written,
      atLeast,
      unit,
      text: pointerOf(path),
    }));
  return [
    ...model.fields.flatMap(({ section, kind, text }) =>
      section !== 'basics' && kind === 'markdown' ? within(text.path, figuresIn(text)) : [],
    ),
    ...model.stats
      .filter(({ section }) => section !== 'basics')
      .flatMap((stat) => within(stat.value.path, figuresOfStat(stat))),
  ];
}

function shareOf(model: Model, segment: Segment): Share | null {
  const highlights = model.bulletLists.reduce((sum, { bullets }) => sum + bullets.length, 0);
  const [stated, shown, listed] = [statedIn(model), shownIn(model), listedIn(model, segment)];
  const any = stated.length + shown.length + highlights + Object.keys(listed).length > 0;
  return any ? { stated, shown, listed, highlights } : null;
}

/** How a stated number of listed things stands: as the lists have it, more than they have, or nobody can say. */
function againstLists(
  { kind, value, stat }: Stated,
  shares: readonly ListedThings[],
): { readonly fewer: number } | 'fine' | null {
  if (kind === null) return null;
  const { count, whole } = countListed(shares, kind);
  // A number over "patents" is proof enough of a list that was left out.
  if (count === 0) return stat ? 'fine' : null;
  return count >= value || !whole ? 'fine' : { fewer: count };
}

export const claimHeadline: Rule = {
  code,
  summary:
    'A figure in the headline, the summary or `stats` that no highlight shows, that a highlight gives otherwise, or that the profile itself counts otherwise.',
  rationale:
    'The headline figure is the first thing a reader asks about. The highlight that proves it should be on the page, and say the same number.',
  defaultSeverity: 'warning',
  examples: {
    bad: [
      'basics:\n  stats:\n    - value: $4M\n      label: saved a year\nwork:\n  - name: Quayside Bank\n    highlights:\n      - Cut the close from 9 days to 2\n      - Trained 6 analysts\n      - Settled 40,000 trades a day\n',
      'basics:\n  summary: Cut build times by 40%.\nwork:\n  - name: Quayside Bank\n    highlights:\n      - Cut build times by 41% with a shared cache\n      - Trained 6 analysts\n      - Settled 40,000 trades a day\n',
    ],
    good: [
      'basics:\n  stats:\n    - value: $4M\n      label: saved a year\nwork:\n  - name: Quayside Bank\n    highlights:\n      - Saved 4 million dollars a year in hosting\n      - Trained 6 analysts\n      - Settled 40,000 trades a day\n',
      'basics:\n  summary: Electrician with three certifications.\ncertificates:\n  - name: Wiring inspector\n  - name: Working at height\n  - name: First aid\n',
    ],
  },
  document: documentCheck<Share>({
    summarise: (model, _, segment) => shareOf(model, segment),
    *check(summaries) {
      const shown = summaries.flatMap(({ value }) => value.shown);
      const listed = summaries.map(({ value }) => value.listed);
      const highlights = summaries.reduce((sum, { value }) => sum + value.highlights, 0);
      for (const { at, value } of summaries) {
        for (const claim of value.stated) {
          const place = (model: Model) => {
            const text = model.fields[claim.field]?.text;
            return text ? { span: text.part(claim.part.start, claim.part.end), path: text.path } : null;
          };
          if (shown.some((figure) => isSameFigure(claim, figure))) continue;
          const counted = againstLists(claim, listed);
          if (counted === 'fine') continue;
          if (counted) {
            yield {
              code,
              message: say('This says "{written}", the profile lists {fewer}. Add the rest, or say {fewer}.', {
                written: claim.written,
                fewer: counted.fewer,
              }),
              at,
              place,
            };
            continue;
          }
          if (highlights < fewest || isSum(claim, shown)) continue;
          const close =
            claim.dimension === '%'
              ? shown.find((one) => one.dimension === '%' && isNear(one.value, claim.value))
              : undefined;
          yield {
            code,
            ...(close ? { severity: 'information' as const } : {}),
            message: close
              ? say('This says "{here}", a highlight says "{there}". If they are the same, say the same.', {
                  here: claim.written,
                  there: close.written,
                })
              : say(
                  'No highlight shows "{written}". Add the one that proves it, or take the figure from one you have.',
                  { written: claim.written },
                ),
            at,
            place,
          };
        }
      }
    },
  }),
};
