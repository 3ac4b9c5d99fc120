import { compose } from './rewrite.ts';
import type { Written } from './written.ts';

/** The figure with what it counts, as a reader sees it. */
export const shown = ({ shape, object, per }: Written): string =>
  `${shape.text}${object ? ` ${object}` : ''}${per ? `/${per}` : ''}`;

/** A figure that may be written otherwise elsewhere: equal keys mean one quantity, forms are its notations. */
export interface Candidate {
  readonly key: string;
  readonly form: string;
}

const single = ({ shape }: Written): boolean => /^\d[\d.,]*$/.test(shape.digits);
const smallest = 1000;

/** `10K users` and `10,000 users`. */
function numeral(one: Written): Candidate | null {
  const { shape, object, per, comparator } = one;
  const counted = object ?? shape.currency?.code;
  if (counted === undefined || !single(one) || shape.value < smallest) return null;
  return {
    key: `${shape.value}|${counted.toLowerCase()}|${per}|${comparator}`,
    form: `${shape.digits.replaceAll(',', '')} ${shape.scale?.name ?? ''}`,
  };
}

/** `3M/day` and `3M impressions/day`: the form is what is counted. */
function rate(one: Written): Candidate | null {
  const { shape, object, per, comparator, paired } = one;
  if (paired && object === null) return null;
  if (per === null || shape.currency || shape.unit || !single(one)) return null;
  return { key: `rate|${shape.value}|${per}|${comparator}`, form: object?.toLowerCase() ?? '' };
}

export const candidatesOf = (one: Written): readonly Candidate[] =>
  [numeral(one), rate(one)].filter((candidate) => candidate !== null);

/** Figures of one quantity, by form and in the order of the text; `F` is whatever stands for a figure. */
export type Forms<F> = ReadonlyMap<string, readonly F[]>;

/** The figures whose form should give way, each with one of the form that should stay. */
export function clashes<F>(key: string, forms: Forms<F>): readonly { readonly one: F; readonly other: F }[] {
  if (forms.size < 2) return [];
  const first = (form: string): F => forms.get(form)![0]!;
  if (key.startsWith('rate|')) {
    // Two things that happen as often are two quantities.
    if (!forms.has('') || forms.size > 2) return [];
    const named = [...forms.keys()].find((form) => form !== '')!;
    return [{ one: first(''), other: first(named) }];
  }
  const [usual] = [...forms].reduce((best, form) => (form[1].length > best[1].length ? form : best));
  return [...forms].flatMap(([form]) => (form === usual ? [] : [{ one: first(form), other: first(usual) }]));
}

/** A figure with the number of another, which is the same number; null for money and for what is counted elsewhere. */
export function likeOther(one: Written, other: Written): string | null {
  if (one.shape.currency || one.object !== other.object) return null;
  const { digits, scale, plus } = other.shape;
  return compose({ ...one.shape, digits, scale, plus });
}
