import type { ScaleName } from '../../reading/notation.ts';
import { type CurrencyStyle, type Style, styles, stylesOf } from './money.ts';
import type { Shape, Written } from './written.ts';

/** One way of writing for each thing that can be written in several. */
export interface Targets {
  /** Null where most amounts are in none of the styles (`500K USD`), so that there is nothing to bring the others to. */
  readonly money: Style | null;
  /** Not all amounts are in that style. */
  readonly mixed: boolean;
  /** Amounts in lakh and crore are to be written in millions. */
  readonly western: boolean;
  /** `K` or `k`, `M` or `m` or `mn`, … */
  readonly letters: Readonly<Partial<Record<ScaleName, string>>>;
  /** `%`, ` %` or ` percent`. */
  readonly percent: string | null;
  readonly times: string | null;
  /** Ten thousand has a comma. */
  readonly grouped: boolean | null;
  /** Whether a space stands before a unit, by unit. */
  readonly spaced: Readonly<Record<string, boolean>>;
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
export const gapUnit = ({ unit }: Shape): string | null => (unit !== null && abbreviated.test(unit) ? unit : null);
const abbreviated = /^(?:ns|ms|[KMGTP]i?B|[KMGT]bps)$/;

/** How often each way of writing is used: `percent/%`, `K/k`, `ms/spaced`, … In the order of the text. */
export type Tally = Readonly<Record<string, number>>;

function* votes({ kind, shape }: Written): Iterable<string> {
  const { scale, unit, spaced } = shape;
  if (scale && !scale.word) yield `${scale.name}/${scale.written}`;
  if (shape.currency) {
    yield 'money/any';
    const own = stylesOf(shape);
    for (const style of own) yield `money/${style}`;
    if (own.length === 0) yield 'money/other';
    if (scale) yield isIndian(shape) ? 'scale/indian' : 'scale/western';
    return;
  }
  if (kind === 'percent' && unit !== null) yield `percent/${percentOf(shape)}`;
  if (kind === 'multiplier' && unit !== null) yield `times/${unit}`;
  const grouped = groupingOf(shape);
  if (grouped !== null) yield `grouped/${grouped ? 'yes' : 'no'}`;
  const gap = gapUnit(shape);
  if (gap) yield `${gap}/${spaced ? 'spaced' : 'glued'}`;
}

export function tallyOf(figures: readonly Written[]): Tally {
  const tally: Record<string, number> = {};
  for (const one of figures) for (const vote of votes(one)) tally[vote] = (tally[vote] ?? 0) + 1;
  return tally;
}

/** What the figures behind some tallies should look like: as most of them do. `indian`: lakh and crore are at home. */
export function targetsOf(tallies: Iterable<Tally>, wanted: CurrencyStyle, indian: boolean): Targets {
  const topics = new Map<string, Map<string, number>>();
  for (const tally of tallies) {
    for (const vote in tally) {
      const slash = vote.indexOf('/');
      const topic = vote.slice(0, slash);
      const value = vote.slice(slash + 1);
      const values = topics.get(topic) ?? new Map<string, number>();
      topics.set(topic, values);
      values.set(value, (values.get(value) ?? 0) + tally[vote]!);
    }
  }
  const count = (topic: string, value: string): number => topics.get(topic)?.get(value) ?? 0;
  /** The most frequent value; among equals the first. */
  const most = (topic: string): string | null => {
    let best: string | null = null;
    for (const [value, votes] of topics.get(topic) ?? []) if (best === null || votes > count(topic, best)) best = value;
    return best;
  };
  const used = styles.reduce((best, style) => (count('money', style) > count('money', best) ? style : best));
  const isUsed = count('money', used) > 0 && count('money', used) >= count('money', 'other');
  const money = wanted !== 'auto' ? wanted : isUsed ? used : null;
  const grouped = most('grouped');
  return {
    money,
    mixed: money !== null && count('money', money) < count('money', 'any'),
    western: !indian && count('scale', 'indian') > 0 && count('scale', 'western') > 0,
    letters: Object.fromEntries(
      (['K', 'M', 'B', 'T'] as const).flatMap((name) => {
        const letter = most(name);
        return letter === null ? [] : [[name, letter]];
      }),
    ),
    percent: most('percent'),
    times: most('times'),
    grouped: grouped === null ? null : grouped === 'yes',
    spaced: Object.fromEntries(
      [...topics.keys()].filter((topic) => abbreviated.test(topic)).map((unit) => [unit, most(unit) === 'spaced']),
    ),
  };
}
