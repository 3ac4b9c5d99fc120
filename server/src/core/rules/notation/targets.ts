import type { ScaleName } from '../../reading/notation.ts';
import type { CurrencyStyle } from '../settings.ts';
import { type Style, styles, stylesOf } from './money.ts';
import type { Shape, Written } from './written.ts';

/** One way of writing for each thing that can be written in several. */
export interface Targets {
  readonly money: Style;
  /** Not all amounts are in that style. */
  readonly mixed: boolean;
  /** Amounts in lakh and crore are to be written in millions. */
  readonly western: boolean;
  /** `K` or `k`, `M` or `m` or `mn`, … */
  readonly letters: Readonly<Partial<Record<ScaleName, string>>>;
  /** `%`, ` %` or ` percent`. */
  readonly percent: string | null;
  readonly times: string | null;
  /** The `+` goes before the unit. */
  readonly plusFirst: boolean;
  /** Ten thousand has a comma. */
  readonly grouped: boolean | null;
  /** Whether a space stands before a unit, by unit. */
  readonly spaced: ReadonlyMap<string, boolean>;
}

/** The most frequent value; among equals the first. */
function majority<T>(values: Iterable<T>): T | null {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best: T | null = null;
  for (const [value, count] of counts) if (best === null || count > counts.get(best)!) best = value;
  return best;
}

export const isIndian = ({ scale }: Shape): boolean => scale?.name === 'lakh' || scale?.name === 'crore';
export const percentOf = ({ unit, spaced }: Shape): string => `${spaced ? ' ' : ''}${unit?.toLowerCase() ?? ''}`;
const long = /\d{5}|\d,\d{3}$|\d,\d{3},/;

/** Has the number a comma between its thousands? Null where it is too short to need one, or written otherwise. */
export function groupingOf({ digits, unit }: Shape): boolean | null {
  if (unit !== null || !/^\d[\d,]*$/.test(digits) || !long.test(digits) || digits.replaceAll(',', '').length < 5)
    return null;
  if (!digits.includes(',')) return false;
  return /^\d{1,3}(?:,\d{3})+$/.test(digits) ? true : null;
}

/** Units that are written with or without a space: abbreviations of two letters and more. */
export const gapUnit = ({ unit }: Shape): string | null =>
  unit !== null && /^(?:ns|ms|[KMGTP]i?B|[KMGT]bps)$/.test(unit) ? unit : null;

const moneyStyle = (shapes: readonly Shape[], wanted: CurrencyStyle): Style => {
  if (wanted !== 'auto') return wanted;
  const counts = new Map(styles.map((style) => [style, 0]));
  for (const shape of shapes) for (const style of stylesOf(shape)) counts.set(style, counts.get(style)! + 1);
  return styles.reduce((best, style) => (counts.get(style)! > counts.get(best)! ? style : best));
};

/** What a profile's figures should look like: as most of them do. `indian`: lakh and crore are at home here. */
export function targetsOf(all: readonly Written[], wanted: CurrencyStyle, indian: boolean): Targets {
  const shapes = all.map((one) => one.shape);
  const money = shapes.filter((shape) => shape.currency !== null);
  const style = moneyStyle(money, wanted);
  const letters: Partial<Record<ScaleName, string>> = {};
  for (const name of ['K', 'M', 'B', 'T'] as const) {
    const letter = majority(
      shapes.flatMap(({ scale }) => (scale?.name === name && !scale.word ? [scale.written] : [])),
    );
    if (letter) letters[name] = letter;
  }
  const gaps = new Map<string, boolean[]>();
  for (const shape of shapes) {
    const unit = gapUnit(shape);
    if (unit) gaps.set(unit, [...(gaps.get(unit) ?? []), shape.spaced]);
  }
  const percents = all.filter((one) => one.kind === 'percent' && /^(?:%|per ?cent|pct)$/i.test(one.shape.unit ?? ''));
  return {
    money: style,
    mixed: money.some((shape) => !stylesOf(shape).includes(style)),
    western: !indian && money.some(isIndian) && money.some((shape) => shape.scale !== null && !isIndian(shape)),
    letters,
    percent: majority(percents.map((one) => percentOf(one.shape))),
    times: majority(
      all.flatMap(({ kind, shape }) =>
        kind === 'multiplier' && shape.unit && shape.unit.length === 1 ? [shape.unit] : [],
      ),
    ),
    plusFirst: all.some(
      ({ shape, object }) =>
        (shape.plus === 'digits' || shape.plus === 'scale') &&
        !shape.currency &&
        (shape.unit !== null || object !== null),
    ),
    grouped: majority(shapes.flatMap((shape) => groupingOf(shape) ?? [])),
    spaced: new Map([...gaps].map(([unit, list]) => [unit, majority(list)!])),
  };
}
