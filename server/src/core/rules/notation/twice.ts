import { compose } from './rewrite.ts';
import type { Written } from './written.ts';

/** A quantity that is written in two ways, and the other way. */
export interface Twice<W extends Written> {
  readonly one: W;
  readonly other: W;
  /** The figure in the other notation, where that is only another way to write the same number. */
  readonly text: string | null;
}

const single = ({ shape }: Written): boolean => /^\d[\d.,]*$/.test(shape.digits);

/** The figure with what it counts, as a reader sees it. */
export const shown = ({ shape, object, per }: Written): string =>
  `${shape.text}${object ? ` ${object}` : ''}${per ? `/${per}` : ''}`;

const numeral = ({ shape }: Written): string => `${shape.digits.replaceAll(',', '')} ${shape.scale?.name ?? ''}`;

function* grouped<W extends Written>(all: readonly W[], keyOf: (one: W) => string | null): Iterable<readonly W[]> {
  const groups = new Map<string, W[]>();
  for (const one of all) {
    const key = keyOf(one);
    if (key === null) continue;
    const known = groups.get(key);
    if (known) known.push(one);
    else groups.set(key, [one]);
  }
  for (const group of groups.values()) if (group.length > 1) yield group;
}

/** `10K users` and `10,000 users`: every figure that is not written as most of its equals, or as the first of them. */
function* numerals<W extends Written>(all: readonly W[]): Iterable<Twice<W>> {
  const alike = (one: W): string | null => {
    const counted = one.object ?? one.shape.currency?.code ?? null;
    if (counted === null || !single(one) || one.shape.value < 1000) return null;
    return [one.shape.value, counted.toLowerCase(), one.per, one.comparator].join('|');
  };
  for (const group of grouped(all, alike)) {
    const forms = new Map<string, number>();
    for (const one of group) forms.set(numeral(one), (forms.get(numeral(one)) ?? 0) + 1);
    const [usual] = [...forms].reduce((best, form) => (form[1] > best[1] ? form : best));
    const other = group.find((one) => numeral(one) === usual)!;
    for (const one of group) {
      if (numeral(one) === usual) continue;
      const { digits, scale, plus } = other.shape;
      yield { one, other, text: one.shape.currency ? null : compose({ ...one.shape, digits, scale, plus }) };
    }
  }
}

/** `3M/day` and `3M impressions/day`: both, where only one thing is counted at this rate. */
function* rates<W extends Written>(all: readonly W[]): Iterable<Twice<W>> {
  const alike = (one: W): string | null =>
    one.per === null || one.shape.currency || one.shape.unit || !single(one)
      ? null
      : [one.shape.value, one.per, one.comparator].join('|');
  for (const group of grouped(all, alike)) {
    const bare = group.filter((one) => one.object === null);
    const named = group.filter((one) => one.object !== null);
    if (bare.length === 0 || named.length === 0) continue;
    if (new Set(named.map((one) => one.object!.toLowerCase())).size > 1) continue;
    for (const one of group) yield { one, other: one.object === null ? named[0]! : bare[0]!, text: null };
  }
}

/** Figures that say the same quantity in two notations. */
export function* twice<W extends Written>(all: readonly W[]): Iterable<Twice<W>> {
  yield* numerals(all);
  yield* rates(all);
}
