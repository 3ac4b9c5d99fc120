import { experienceOf } from '../../facts/claims.ts';
import { bulletOf } from '../../facts/readings.ts';
import type { Model } from '../../profile/model.ts';
import type { Text } from '../../profile/text.ts';
import type { Metric, Quantity } from '../../reading/metric.ts';
import { unitOf } from '../../reading/units.ts';
import type { Span } from '../../text/span.ts';
import { documentCheck, type Rule } from '../rule.ts';

const code = 'claim.headline';
/** Two percentages this close mean the same thing and should say the same. */
const near = 2.5;
/** A profile needs this many highlights before the lack of one says anything. */
const fewest = 3;

/** A figure that can be held against another: its value in the base unit of its dimension. */
interface Figure {
  readonly value: number;
  /** `time`, `data`, `%`, `USD`, …; counts of all things are one dimension, `count`. */
  readonly dimension: string;
  readonly written: string;
  readonly atLeast: boolean;
}

interface Stated extends Figure {
  readonly field: number;
  readonly part: Span;
}

interface Share {
  readonly stated: readonly Stated[];
  readonly shown: readonly Figure[];
  readonly highlights: number;
}

const counted = new Set(['count', 'rate', 'ratio']);

function figureOf(quantity: Quantity, metric: Metric): Figure | null {
  if (quantity.value === null) return null;
  const unit = quantity.unit ? unitOf(quantity.unit) : null;
  const plain = counted.has(metric.kind) && !unit;
  return {
    value: quantity.value * (unit?.factor ?? 1),
    dimension: plain ? 'count' : (unit?.dimension ?? quantity.unit ?? 'count'),
    written: quantity.text,
    atLeast: quantity.comparator === 'at-least' || quantity.comparator === 'over',
  };
}

/** What the profile itself counts: whoever doubts "4 patents" finds them listed. */
const countable =
  /\b(?:patents?|publications?|papers?|talks?|awards?|certificat\w+|languages?|projects?|articles?|roles?|jobs?|companies|employers?|degrees?)\b/i;

const figures = (text: Text): readonly (Figure & { readonly part: Span; readonly unit: string | null })[] =>
  bulletOf(text).metrics.flatMap((metric) => {
    if (metric.doubt !== null) return [];
    const ends = [metric.from, metric.to].filter((end) => end !== null);
    return (ends.length > 0 ? ends : [metric]).flatMap((quantity) => {
      const figure = figureOf(quantity, metric);
      if (!figure) return [];
      return [{ ...figure, part: { start: quantity.start, end: quantity.end }, unit: quantity.unit }];
    });
  });

const isHeadline = (section: string, name: string): boolean =>
  section === 'basics' && (name === 'summary' || name === 'label' || name === 'value');

function shareOf(model: Model): Share {
  const lists = model.bulletLists;
  const shown = [
    ...model.fields.flatMap(({ section, kind, text }) =>
      section !== 'basics' && kind === 'markdown' ? figures(text) : [],
    ),
    ...model.stats.filter((stat) => stat.section !== 'basics').flatMap((stat) => figures(stat.value)),
  ].map(({ part: _, unit: __, ...figure }) => figure);
  const stated = model.fields.flatMap((field, index): readonly Stated[] => {
    if (!isHeadline(field.section, field.name) || !bulletOf(field.text).english) return [];
    // Years of experience are a sum over roles: `claim.experience` checks them.
    const label =
      field.name === 'value'
        ? model.stats.find((stat) => stat.value.path.join() === field.text.path.join())?.label
        : null;
    if (label && (/experience|^years?\b/i.test(label.value) || countable.test(label.value))) return [];
    const sums = experienceOf(field.text);
    return figures(field.text)
      .filter(
        ({ part, unit }) => unit !== 'year' && !sums.some((sum) => sum.start <= part.start && part.end <= sum.end),
      )
      .map(({ unit: _, ...figure }) => ({ ...figure, field: index }));
  });
  return { stated, shown, highlights: lists.reduce((sum, list) => sum + list.bullets.length, 0) };
}

/** Is the stated figure the shown one, rounded as people round? */
function proves(stated: Figure, shown: Figure): boolean {
  if (stated.dimension !== shown.dimension && !(stated.dimension === 'count' || shown.dimension === 'count'))
    return false;
  if (stated.value === shown.value) return true;
  if (stated.dimension === '%' || shown.dimension === '%') return false;
  const high = Math.max(Math.abs(stated.value), Math.abs(shown.value));
  const gap = Math.abs(stated.value - shown.value) / high;
  return gap <= (stated.atLeast && shown.value > stated.value ? 0.1 : 0.05);
}

export const claimHeadline: Rule = {
  code,
  summary:
    'A figure in the headline, the summary or `stats` that no highlight shows, or that a highlight gives otherwise.',
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
    ],
  },
  document: documentCheck<Share>({
    summarise(model) {
      const share = shareOf(model);
      return share.stated.length + share.shown.length + share.highlights > 0 ? share : null;
    },
    *check(summaries) {
      const shown = summaries.flatMap(({ value }) => value.shown);
      const highlights = summaries.reduce((sum, { value }) => sum + value.highlights, 0);
      if (highlights < fewest) return;
      for (const { at, value } of summaries) {
        for (const claim of value.stated) {
          if (shown.some((figure) => proves(claim, figure))) continue;
          const close =
            claim.dimension === '%'
              ? shown.find((one) => one.dimension === '%' && Math.abs(one.value - claim.value) <= near)
              : undefined;
          yield {
            code,
            ...(close ? { severity: 'information' as const } : {}),
            message: close
              ? `This says "${claim.written}", a highlight says "${close.written}". If they are the same, say the same.`
              : `No highlight shows "${claim.written}". Add the one that proves it, or take the figure from one you have.`,
            at,
            place: (model) => {
              const text = model.fields[claim.field]?.text;
              return text ? { span: text.part(claim.part.start, claim.part.end), path: text.path } : null;
            },
          };
        }
      }
    },
  }),
};
