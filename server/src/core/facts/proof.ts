import type { Model } from '../profile/model.ts';
import { bearsOut } from '../reading/claims/index.ts';
import { unionMonths, widestInterval } from '../reading/dates/index.ts';
import { isPeopleNoun } from '../reading/en/partNouns.ts';
import { type Path, pointerOf } from '../yaml/nodes.ts';
import { claimsOf } from './claims.ts';
import { type Figure, figuresIn, figuresOfStat, isSameFigure, oddsIn, type PlacedFigure } from './figures.ts';
import { isSum, type Summand } from './sums.ts';
import { timeline } from './timeline.ts';

/** What the texts of a segment show, in plain data: figures, what they come to, and changes. */
export interface Evidence {
  readonly figures: readonly Summand[];
  /** Pairs of figures as written: "from 40 min to 10 min". */
  readonly changes: readonly string[];
}

/** A figure that wants proof, with the words it stands in and its place in them. */
export interface Claimed extends Summand {
  readonly sentence: string;
  readonly at: { readonly start: number; readonly end: number };
}

/** What is shown outside the introduction. `today` is `YYYY-MM-DD`. */
export function evidenceIn(model: Model, today: string): Evidence {
  const texts = model.fields.filter(({ section, kind }) => section !== 'basics' && kind === 'markdown');
  return {
    figures: [
      ...texts.flatMap(({ text }) => {
        const figures = figuresIn(text);
        const years = figures.some(({ yearly }) => yearly) ? yearsOf(model, text.path, today) : 0;
        return [
          ...figures.map((figure) => summand(figure, text.path)),
          ...oddsIn(text.value).map((figure) => summand(figure, text.path)),
          ...figures
            .filter(({ yearly }) => yearly && years > 1)
            .map((figure) => overYears(summand(figure, text.path), years)),
          ...together(figures.map((figure) => summand(figure, text.path))),
        ];
      }),
      ...model.stats
        .filter(({ section }) => section !== 'basics')
        .flatMap((stat) => figuresOfStat(stat).map((figure) => summand(figure, stat.value.path))),
    ],
    changes: texts.flatMap(({ text }) => claimsOf(text).pairs.map((pair) => pair.text)),
  };
}

const summand = ({ value, high, dimension, written, atLeast, unit }: PlacedFigure, path: Path): Summand => ({
  value,
  high,
  dimension,
  written,
  atLeast,
  unit,
  text: pointerOf(path),
});

/** "6 starters each year" in a job of eight years are 48 and some. */
const overYears = (figure: Summand, years: number): Summand => ({ ...figure, value: figure.value * years, high: null });

/** How long the entry lasts in which a text stands. */
function yearsOf(model: Model, path: Path, today: string): number {
  const index = model.dated.findIndex((dated) => dated.path.every((key, depth) => path[depth] === key));
  const span = timeline(model, today).find((entry) => entry.index === index)?.span;
  const interval = span ? widestInterval(span) : null;
  return interval ? unionMonths([interval]) / 12 : 0;
}

/** "7 developers and 5 testers": the people of one sentence, as one figure. */
function together(figures: readonly Summand[]): readonly Summand[] {
  const people = figures.filter(
    ({ dimension, unit, high }) => dimension === 'count' && high === null && isPeople(unit),
  );
  if (people.length < 2) return [];
  const value = people.reduce((sum, one) => sum + one.value, 0);
  return [{ ...people[0]!, value, atLeast: false, unit: 'people', written: String(value) }];
}

const isPeople = (unit: string | null): boolean => unit !== null && isPeopleNoun(unit);

/** Does what a profile shows prove a figure of its introduction: said again, rounded, as a change, a share or a sum? */
export const isProven = (claimed: Claimed, { figures, changes }: Evidence): boolean =>
  figures.some((shown) => isSameFigure(claimed, shown) || isRounded(claimed, shown) || isSameChange(claimed, shown)) ||
  isSum(claimed, figures) ||
  (isChange(claimed) && changes.some((pair) => bearsOut(claimed.sentence, claimed.at, pair)));

const isChange = ({ dimension }: Figure): boolean => dimension === '%' || dimension === 'x';

/** By how much a figure may be larger than a round one that stands for it: one said as a bound ("over 20"), and a bare one. */
const above = { bound: 0.3, bare: 0.15 };
/** Bare figures below are said exactly. */
const round = 1000;

/** Is a figure the other one, cut or rounded to the digits it has: 100k of 112,000, "over 20" of 24, 99.9% of 99.93%? */
function isRounded(stated: Figure, shown: Figure): boolean {
  if (stated.dimension !== shown.dimension || stated.value <= 0) return false;
  if (stated.dimension === '%' && !stated.atLeast) {
    const scale = 10 ** decimalsOf(stated.value);
    const [low, near] = [Math.floor(shown.value * scale + 1e-9), Math.round(shown.value * scale)];
    return decimalsOf(shown.value) > decimalsOf(stated.value) && [low, near].includes(Math.round(stated.value * scale));
  }
  const gap = shown.value / stated.value - 1;
  if (gap < 0 || gap > (stated.atLeast ? above.bound : above.bare)) return false;
  if (!stated.atLeast && stated.value < round) return false;
  const step = 10 ** (Math.floor(Math.log10(stated.value)) - digitsOf(stated.value) + 1);
  return Math.floor(shown.value / step + 1e-9) === Math.round(stated.value / step);
}

const decimalsOf = (value: number): number => /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0;

/** Digits that count: two of 1,200. */
const digitsOf = (value: number): number =>
  Math.max(
    1,
    String(value)
      .replace('.', '')
      .replace(/^0+|0+$/g, '').length,
  );

/** "Halved" is 50% less, 75% less is 4x, doubled is 100% more: a factor and a share that say the same. */
function isSameChange(stated: Figure, shown: Figure): boolean {
  if (!isChange(stated) || !isChange(shown) || (stated.dimension === '%' && shown.dimension === '%')) return false;
  const factor = stated.dimension === 'x' ? stated : shown;
  const other = stated.dimension === 'x' ? shown : stated;
  if (factor.value <= 0) return false;
  const ratio = Math.max(factor.value, 1 / factor.value);
  const shares = [100 * (1 - 1 / ratio), ...(factor.value > 1 ? [100 * (ratio - 1)] : [])];
  return other.dimension === 'x'
    ? near(Math.max(other.value, 1 / other.value), ratio)
    : shares.some((share) => Math.abs(share - other.value) <= 0.5);
}

const near = (a: number, b: number): boolean => Math.abs(a - b) <= 0.02 * b;
