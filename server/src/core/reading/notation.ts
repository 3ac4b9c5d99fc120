import type { Metric, Quantity } from './metric.ts';
import { currencyWord } from './units.ts';

/** How the currency of an amount is written: `$6`, `6$`, `USD 6`, `6 USD`, `6 dollars`. */
export type CurrencyForm = 'symbol' | 'symbol-after' | 'code' | 'code-after' | 'words';

/** A scale by what it multiplies with. */
export type ScaleName = 'K' | 'M' | 'B' | 'T' | 'lakh' | 'crore';

/** How a figure is written, part by part. Offsets are UTF-16, half-open, into the text the figure was read from. */
export interface Notation {
  /** From the currency or the digits to the unit, without words and signs that compare (`~`, `over`). */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The digits, of both ends of a range: `1.2`, `10–12`. */
  readonly digits: string;
  /** Where digits and scale stand: `1.2M`. */
  readonly number: { readonly start: number; readonly end: number };
  readonly scale: {
    readonly name: ScaleName;
    readonly written: string;
    /** The space or hyphen before it, if any. */
    readonly gap: string;
    /** Written as a word: `million`, not `M`. */
    readonly word: boolean;
  } | null;
  /** Where a `+` stands: right behind the digits, behind the scale, or behind the unit (`95+ million`, `6M+`, `40%+`). */
  readonly plus: 'digits' | 'scale' | 'unit' | null;
  readonly currency: { readonly code: string; readonly form: CurrencyForm; readonly written: string } | null;
  /** `%`, `x` or the unit, as written; null for money and for things counted. */
  readonly unit: string | null;
  /** A space stands before the unit. */
  readonly spaced: boolean;
  /** Of the low end; scaled. */
  readonly value: number;
}

const SCALES: ReadonlyMap<number, ScaleName> = new Map([
  [1e3, 'K'],
  [1e6, 'M'],
  [1e9, 'B'],
  [1e12, 'T'],
  [1e5, 'lakh'],
  [1e7, 'crore'],
]);

const SYMBOL = String.raw`(?:(?:US|A|C|S|HK|NZ)?\\?[$€£₹¥₩₽₺₦₫₱₪₴฿₡₵])`;
const WORDS = '(?:(?:US |Australian |Canadian )?(?:dollars?|euros?|rupees?|pounds|yen|yuan|francs))';
const CODE = String.raw`(?:US\$|Rs\.?|[A-Z]{3})(?![A-Za-z])`;

/** Sign, currency, digits, `+`, scale, `+`, unit or currency, `+`: each part is bounded and none overlaps the next. */
const PATTERN = new RegExp(
  [
    String.raw`^[\s~≈∼><≥≤≧=#−–+-]{0,6}`,
    String.raw`(?<before>(?:${SYMBOL}|${CODE})\s?)?`,
    '[−–+~-]?',
    String.raw`(?<digits>\d[\d,]{0,20}(?:\.\d{1,9})?(?:\s?[-–—]\s?${SYMBOL}?\d[\d,]{0,20}(?:\.\d{1,9})?)?)`,
    String.raw`(?<plus1>\+)?`,
    String.raw`(?<scale>[\s-]?(?:thousands?|millions?|billions?|trillions?|lakhs?|lacs?|crores?|[kK]|MM|mm|[mM][nN]|[mM]|[bB][nN]|[bB]|tn|[tT]|L|[cC]r)(?![A-Za-z]))?`,
    String.raw`(?<plus2>\+)?`,
    String.raw`(?<unit>\s?(?:${SYMBOL}|${WORDS}|${CODE}|%|percent|per cent|pct|[xX×]|[A-Za-zµ][A-Za-z]{0,11})(?![A-Za-z]))?`,
    String.raw`(?<plus3>\+)?`,
  ].join(''),
  'u',
);

const lowEnd = (digits: string): number => Number(/^[\d.,]+/.exec(digits)?.[0].replaceAll(',', '') ?? 'x');

function scaleOf(written: string | undefined, digits: string, value: number): Notation['scale'] {
  const low = lowEnd(digits);
  if (written === undefined || !(low > 0)) return null;
  const name = SCALES.get(Number((value / low).toPrecision(6)));
  const token = written.replace(/^[\s-]/, '');
  const gap = written.slice(0, written.length - token.length);
  return name ? { name, written: token, gap, word: token.length > 2 } : null;
}

function currencyOf(metric: Metric, before: string | undefined, after: string | undefined): Notation['currency'] {
  const written = (before ?? after)?.trim();
  if (metric.kind !== 'money' || metric.unit === null || written === undefined) return null;
  const code = metric.unit;
  if (/^[A-Z]{0,2}\\?\p{Sc}$/u.test(written)) return { code, form: before ? 'symbol' : 'symbol-after', written };
  if (before) return { code, form: 'code', written };
  return { code, form: /^[A-Z]{3}$/.test(written) || /^Rs/.test(written) ? 'code-after' : 'words', written };
}

/** How one figure of a metric is written, or null where it is spelled out or written in a way of its own. */
function notationOf(metric: Metric, { text, start, value }: Quantity): Notation | null {
  const found = value === null ? null : PATTERN.exec(text.slice(0, 80));
  if (!found?.groups || value === null) return null;
  const { before, digits = '', plus1, scale: scaled, plus2, unit: after, plus3 } = found.groups;
  const scale = scaleOf(scaled, digits, value);
  // What looked like a scale is the unit: `5 m`, `20 mm`. Behind `$5` there is none.
  const unit = before === undefined ? (scale ? after : (scaled ?? after)) : undefined;
  const currency = currencyOf(metric, before, after);
  if (metric.kind === 'money' && !currency) return null;
  const low = lowEnd(digits);
  if (!scale && Number(low.toPrecision(12)) !== Number(value.toPrecision(12))) return null;
  const measured = unit !== undefined && !currency && isUnit(metric, unit.trim());
  const lead = found[0].search(/[A-Z\\\p{Sc}\d]/u);
  const digitsAt = found[0].indexOf(digits, before?.length ?? 0);
  const numberEnd = digitsAt + digits.length + (plus1 ?? '').length + (scale ? scaled!.length : 0);
  const full = measured || (currency !== null && unit !== undefined);
  const scaleEnd = numberEnd + (scale && plus2 ? 1 : 0);
  const tail = full ? scaleEnd + unit!.length + (plus3 ? 1 : 0) : scaleEnd;
  const plus = plus1 ? 'digits' : scale && plus2 ? 'scale' : full && plus3 ? 'unit' : null;
  return {
    start: start + lead,
    end: start + tail,
    text: text.slice(lead, tail),
    digits,
    number: { start: start + digitsAt, end: start + numberEnd },
    scale,
    plus,
    currency,
    unit: measured ? unit.trim() : null,
    spaced: measured && /^\s/.test(unit),
    value,
  };
}

/** Is what stands behind the digits the unit of the metric, not the first word of what is counted? */
function isUnit(metric: Metric, written: string): boolean {
  if (metric.kind === 'percent') return /^(?:%|percent|per cent|pct)$/i.test(written);
  if (metric.kind === 'multiplier') return /^[xX×]$/.test(written);
  if (metric.kind !== 'duration' && metric.kind !== 'size' && metric.kind !== 'rate') return false;
  return metric.unit !== null && currencyWord(written) === null;
}

/** How the figures of a metric are written: one, or those of both ends of a change. */
export function notationsOf(metric: Metric): readonly Notation[] {
  const ends = [metric.from, metric.to].filter((end) => end !== null);
  return (ends.length > 0 ? ends : [metric]).flatMap((quantity) => notationOf(metric, quantity) ?? []);
}
