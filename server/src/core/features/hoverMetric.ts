import type { Position, Range } from 'vscode-languageserver-types';
import { proseIn } from '../facts/prose.ts';
import { bulletOf } from '../facts/readings.ts';
import { globalRange, localOffset, type ProfileDocument, placedAtLine } from '../profile/document.ts';
import { modelOf } from '../profile/model.ts';
import type { Comparator, Doubt, Metric, MetricKind, Quantity } from '../reading/metric.ts';
import { unitOf } from '../reading/units.ts';

const kinds: Readonly<Record<MetricKind, string>> = {
  percent: 'a percentage',
  money: 'money',
  multiplier: 'a multiple',
  count: 'a count',
  duration: 'a time',
  size: 'an amount of data',
  rate: 'a rate',
  score: 'a score',
  rank: 'a rank',
  ratio: 'a share',
  measure: 'a measurement',
  vague: 'a magnitude without a number',
};

const comparators: Readonly<Record<Comparator, string>> = {
  over: 'more than ',
  under: 'less than ',
  about: 'about ',
  'up-to': 'up to ',
  'at-least': 'at least ',
};

const doubts: Readonly<Record<Doubt, string>> = {
  magnitude: 'it names no number',
  absolute: 'an absolute is no number',
  tenure: 'it says how long, not how much',
  training: 'it says how long a training took',
  'one-or-two': 'one or two of something is little to measure',
  design: 'it describes a design, not a result',
  award: 'an award without a rank is no number',
  age: 'it is an age',
  schedule: 'it is a schedule',
  'unit-change': 'it names units without numbers',
};

const number = (value: number): string => value.toLocaleString('en-US', { maximumFractionDigits: 6 });

function amount({ value, high, unit, comparator }: Quantity, object: string | null): string {
  if (value === null) return '';
  const figure = `${number(value)}${high === null ? '' : ` to ${number(high)}`}`;
  const sign = comparator ? comparators[comparator] : '';
  if (unit === '%') return `${sign}${figure}%`;
  if (unit === 'x') return `${sign}${figure} times`;
  const what = object ?? unit;
  return `${sign}${figure}${what === null ? '' : ` ${what}`}`;
}

/** What a change comes to: "75% less", "8 percentage points more", "4 times as much"; null where that cannot be said. */
export function changeOf(from: Quantity, to: Quantity): string | null {
  if (from.value === null || to.value === null || from.high !== null || to.high !== null) return null;
  const [before, after] = [from, to].map(({ value, unit }) => value! * ((unit && unitOf(unit)?.factor) || 1));
  if (before === undefined || after === undefined || before <= 0 || before === after) return null;
  const way = after < before ? 'less' : 'more';
  const rounded = (value: number): string => number(Number(value.toPrecision(value >= 10 ? 3 : 2)));
  if (from.unit === '%' && to.unit === '%') return `${rounded(Math.abs(after - before))} percentage points ${way}`;
  if (after >= 2 * before) return `${rounded(after / before)} times as much`;
  return `${rounded((Math.abs(after - before) / before) * 100)}% ${way}`;
}

/** How a metric was read, in one or two sentences of Markdown. */
export function describeMetric(metric: Metric): string {
  const { from, to, per, object, doubt } = metric;
  const each = per === null ? '' : ` per ${per}`;
  const change = from && to ? changeOf(from, to) : null;
  const read =
    from && to
      ? `from ${amount(from, null)} to ${amount(to, object)}${each}${change ? `, **${change}**` : ''}`
      : `${amount(metric, object)}${each}`;
  const written = metric.text.replaceAll('`', "'").replaceAll(/\s+/g, ' ');
  const first = `\`${written}\` reads as ${kinds[metric.kind]}${read === '' ? '' : `: ${read}`}.`;
  return doubt === null ? first : `${first} It does not count as a figure: ${doubts[doubt]}.`;
}

/** What was read at a position: the metric under it, where there is one. */
export function metricAt(document: ProfileDocument, position: Position): { text: string; range: Range } | null {
  const placed = document.placed[placedAtLine(document, position.line)];
  if (!placed) return null;
  const offset = localOffset(placed, position);
  for (const { text } of proseIn(modelOf(placed.segment))) {
    if (offset < text.span.start || text.span.end < offset) continue;
    for (const metric of bulletOf(text).metrics) {
      const span = text.part(metric.start, metric.end);
      if (span.start <= offset && offset <= span.end)
        return { text: describeMetric(metric), range: globalRange(placed, span) };
    }
  }
  return null;
}
