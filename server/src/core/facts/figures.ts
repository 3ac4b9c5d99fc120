import type { Stat } from '../profile/model.ts';
import { readBullet } from '../reading/bullet.ts';
import type { Metric, MetricKind, Quantity } from '../reading/metric.ts';
import { unitOf } from '../reading/units.ts';
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
}

const counted = new Set(['count', 'rate', 'ratio']);

function figureOf(quantity: Quantity, metric: Metric): PlacedFigure | null {
  if (quantity.value === null) return null;
  const unit = quantity.unit ? unitOf(quantity.unit) : null;
  const plain = counted.has(metric.kind) && !unit;
  return {
    value: quantity.value * (unit?.factor ?? 1),
    high: quantity.high === null ? null : quantity.high * (unit?.factor ?? 1),
    dimension: plain ? 'count' : (unit?.dimension ?? quantity.unit ?? 'count'),
    written: quantity.text,
    atLeast: quantity.comparator === 'at-least' || quantity.comparator === 'over',
    part: { start: quantity.start, end: quantity.end },
    unit: quantity.unit,
    kind: metric.kind,
    change: metric.from !== null,
  };
}

const figuresOf = (metrics: readonly Metric[]): readonly PlacedFigure[] =>
  metrics.flatMap((metric) => {
    if (metric.doubt !== null) return [];
    const ends = [metric.from, metric.to].filter((end) => end !== null);
    return (ends.length > 0 ? ends : [metric]).flatMap((quantity) => figureOf(quantity, metric) ?? []);
  });

/** The figures of a text that state something clearly; of a change, both its ends. */
export const figuresIn = memo((_, text): readonly PlacedFigure[] => figuresOf(bulletOf(text).metrics));

/** The figures of a headline figure: "2M" over "readers a month" is read as one, and found in its value. */
export function figuresOfStat({ value, label }: Stat): readonly PlacedFigure[] {
  const length = value.value.length;
  if (label === null) return figuresIn(value);
  const together = figuresOf(readBullet(`${value.value} ${label.value}`).metrics)
    .filter(({ part }) => part.start < length)
    .map((figure) => {
      const end = Math.min(figure.part.end, length);
      return { ...figure, part: { start: figure.part.start, end }, written: value.value.slice(figure.part.start, end) };
    });
  return together.length > 0 ? together : figuresIn(value);
}

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
