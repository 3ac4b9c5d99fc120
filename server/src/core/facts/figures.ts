import type { Stat } from '../profile/model.ts';
import { readBullet } from '../reading/bullet.ts';
import { smallNumber } from '../reading/en/numberWords.ts';
import type { Metric, MetricKind, Quantity } from '../reading/metric.ts';
import { currencySymbol, unitOf } from '../reading/units.ts';
import type { Span } from '../text/span.ts';
import { memo } from './memo.ts';
import { bulletOf } from './readings.ts';

/** A figure that can be held against another: its value in the base unit of its dimension. */
export interface Figure {
  readonly value: number;
  /** The upper end of a range such as "5–12 engineers"; else null. */
  readonly high: number | null;
  /** `time`, `data`, `%`, `USD`, …; counts of all things are one dimension, `count`. */
  readonly dimension: string;
  readonly written: string;
  readonly atLeast: boolean;
}

/** A figure at its place in a text. */
export interface PlacedFigure extends Figure {
  readonly part: Span;
  /** As it was read: `year`, `users`; null where none is written. */
  readonly unit: string | null;
  readonly kind: MetricKind;
  /** One end of a change such as "from 9 days to 2". */
  readonly change: boolean;
  /** So many each year. */
  readonly yearly: boolean;
}

const counted = new Set(['count', 'rate', 'ratio']);

function figureOf(quantity: Quantity, metric: Metric, text: string): PlacedFigure | null {
  if (quantity.value === null) return null;
  const unit = quantity.unit ? unitOf(quantity.unit) : null;
  const behind = text.slice(quantity.end, quantity.end + 14);
  // "2,4 Mio. €": the currency behind a scale that is no English one.
  const money = quantity.unit === null ? currencyBehind(behind) : null;
  const plain = counted.has(metric.kind) && !unit;
  return {
    value: quantity.value * (unit?.factor ?? 1),
    high: quantity.high === null ? null : quantity.high * (unit?.factor ?? 1),
    dimension: money ?? (plain ? 'count' : (unit?.dimension ?? quantity.unit ?? 'count')),
    written: quantity.text,
    atLeast: quantity.comparator === 'at-least' || quantity.comparator === 'over',
    part: { start: quantity.start, end: quantity.end },
    unit: quantity.unit,
    kind: metric.kind,
    change: metric.from !== null,
    yearly: metric.per === 'year' || /^\s(?:each|every|per|a)\s+year\b/i.test(behind),
  };
}

const currencyBehind = (behind: string): string | null => {
  const [, sign, code] = /^\.?\s?(?:(\p{Sc})|(EUR|USD|GBP|CHF)\b)/u.exec(behind) ?? [];
  return sign !== undefined ? currencySymbol(sign) : (code ?? null);
};

const figuresOf = (metrics: readonly Metric[], text: string): readonly PlacedFigure[] =>
  metrics.flatMap((metric) => {
    if (metric.doubt !== null) return [];
    const ends = [metric.from, metric.to].filter((end) => end !== null);
    return (ends.length > 0 ? ends : [metric]).flatMap((quantity) => figureOf(quantity, metric, text) ?? []);
  });

/** The figures of a text that state something clearly; of a change, both its ends. */
export const figuresIn = memo((value, text): readonly PlacedFigure[] => figuresOf(bulletOf(text).metrics, value));

/** The figures of a headline figure: "2M" over "readers a month" is read as one, and found in its value. */
export function figuresOfStat({ value, label }: Stat): readonly PlacedFigure[] {
  const length = value.value.length;
  const odds = oddsIn(value.value);
  if (odds.length > 0) return odds;
  if (label === null) return figuresIn(value);
  const both = `${value.value} ${label.value}`;
  const together = figuresOf(readBullet(both).metrics, both)
    .filter(({ part }) => part.start < length)
    .map((figure) => {
      const end = Math.min(figure.part.end, length);
      return { ...figure, part: { start: figure.part.start, end }, written: value.value.slice(figure.part.start, end) };
    });
  return together.length > 0 ? together : figuresIn(value);
}

const odds =
  /\b(\d{1,2}|one|two|three|four) (?:in|out of) (?:every )?(\d{1,3}|three|four|five|six|eight|ten|twenty)\b/gi;

const numberOf = (word: string): number => smallNumber(word.toLowerCase()) ?? Number(word);

/** "1 in 5", "three out of four": the shares that odds in a text are. */
export const oddsIn = (text: string): readonly PlacedFigure[] =>
  [...text.matchAll(odds)].flatMap(({ 0: written, 1: part, 2: whole, index }) => {
    const value = (100 * numberOf(part!)) / numberOf(whole!);
    return value > 0 && value < 100
      ? [
          {
            value,
            high: null,
            dimension: '%',
            written,
            atLeast: false,
            part: { start: index, end: index + written.length },
            unit: '%',
            kind: 'ratio' as const,
            change: false,
            yearly: false,
          },
        ]
      : [];
  });

const percentage = new Set(['%', 'pp']);

/** Is one figure the other, rounded as people round? What is measured in another unit proves nothing. */
export function isSameFigure(stated: Figure, shown: Figure): boolean {
  if (stated.dimension !== shown.dimension) return false;
  if (stated.value === shown.value) return true;
  if (stated.high !== null && stated.value <= shown.value && shown.value <= stated.high) return true;
  if (percentage.has(stated.dimension)) return false;
  const high = Math.max(Math.abs(stated.value), Math.abs(shown.value));
  const gap = Math.abs(stated.value - shown.value) / high;
  return gap <= (stated.atLeast && shown.value > stated.value ? 0.1 : 0.05);
}
