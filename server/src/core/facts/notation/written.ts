import type { Model } from '../../profile/model.ts';
import type { Comparator, MetricKind } from '../../reading/metric.ts';
import { type Notation, notationsOf } from '../../reading/notation.ts';
import { isProtected } from '../../reading/protected/index.ts';
import type { Span } from '../../text/span.ts';
import { readsEnglish } from '../language.ts';
import { memo } from '../memo.ts';
import { proseIn } from '../prose.ts';
import { bulletOf } from '../readings.ts';

/** How a figure is written, without where it stands. */
export type Shape = Omit<Notation, 'start' | 'end' | 'number'>;

/** A figure of a profile and how it is written. */
export interface Written {
  /** Index of its text in the model's `fields`, and its own index among the figures of the text. */
  readonly field: number;
  readonly nth: number;
  readonly kind: MetricKind;
  readonly comparator: Comparator | null;
  readonly object: string | null;
  readonly per: string | null;
  /** One of two figures of a change, whose object may stand before them: "cut late starts from 12 to 5 a week". */
  readonly paired: boolean;
  readonly shape: Shape;
}

/** A figure where it stands in its text. */
export interface Placed extends Omit<Written, 'field' | 'nth' | 'shape'> {
  readonly notation: Notation;
  /** With what it counts and how often: `3M impressions/day`. */
  readonly whole: Span;
}

/** The figures of a text whose notation is the writer's own choice: not those in quotations or code. */
export const figuresOf = memo((_, text): readonly Placed[] => {
  const reading = bulletOf(text);
  if (!reading.english) return [];
  return reading.metrics.flatMap((metric) => {
    if (metric.kind === 'measure' || metric.kind === 'rank' || metric.kind === 'vague') return [];
    if (isProtected(reading.protected, metric)) return [];
    const { kind, comparator, object, per } = metric;
    const notations = notationsOf(metric);
    return notations.map((notation) => ({
      kind,
      comparator,
      object,
      per,
      paired: notations.length > 1,
      notation,
      whole: notations.length > 1 ? notation : { start: notation.start, end: Math.max(notation.end, metric.end) },
    }));
  });
});

/** The figures of a segment's English texts: other languages have other marks in their numbers. */
export function writtenIn(model: Model): readonly Written[] {
  return proseIn(model).flatMap(({ text, index: field }) =>
    (readsEnglish(model, text) ? figuresOf(text) : []).map(
      ({ notation, kind, comparator, object, per, paired }, nth) => {
        const { start: _, end: __, number: ___, ...shape } = notation;
        return { field, nth, kind, comparator, object, per, paired, shape };
      },
    ),
  );
}
