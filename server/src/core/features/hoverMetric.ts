import type { Position, Range } from 'vscode-languageserver-types';
import { proseIn } from '../facts/prose.ts';
import { bulletOf } from '../facts/readings.ts';
import { inLanguage, type Language } from '../messages/language.ts';
import { described, type Message, say } from '../messages/message.ts';
import { globalRange, localOffset, type ProfileDocument, placedAtLine } from '../profile/document.ts';
import { modelOf } from '../profile/model.ts';
import type { Comparator, Doubt, Metric, MetricKind, Quantity } from '../reading/metric.ts';
import { hasShares, unitOf } from '../reading/units.ts';

const kinds: Readonly<Record<MetricKind, Message>> = {
  percent: say('a percentage'),
  money: say('money'),
  multiplier: say('a multiple'),
  count: say('a count'),
  duration: say('a time'),
  size: say('an amount of data'),
  rate: say('a rate'),
  score: say('a score'),
  rank: say('a rank'),
  ratio: say('a share'),
  measure: say('a measurement'),
  vague: say('a magnitude without a number'),
};

const comparators: Readonly<Record<Comparator, (figure: Message) => Message>> = {
  over: (figure) => say('more than {figure}', { figure }),
  under: (figure) => say('less than {figure}', { figure }),
  about: (figure) => say('about {figure}', { figure }),
  'up-to': (figure) => say('up to {figure}', { figure }),
  'at-least': (figure) => say('at least {figure}', { figure }),
};

const doubts: Readonly<Record<Doubt, Message>> = {
  magnitude: say('it names no number'),
  absolute: say('an absolute is no number'),
  tenure: say('it says how long, not how much'),
  training: say('it says how long a training took'),
  'one-or-two': say('one or two of something is little to measure'),
  design: say('it describes a design, not a result'),
  award: say('an award without a rank is no number'),
  age: say('it is an age'),
  schedule: say('it is a schedule'),
  'unit-change': say('it names units without numbers'),
};

/** Times of which the name is a word: one of them, and several. */
const times: ReadonlyMap<string, { readonly one: Message; readonly other: Message }> = new Map([
  ['day', { one: say('day'), other: say('days') }],
  ['week', { one: say('week'), other: say('weeks') }],
  ['fortnight', { one: say('fortnight'), other: say('fortnights') }],
  ['month', { one: say('month'), other: say('months') }],
  ['quarter', { one: say('quarter'), other: say('quarters') }],
  ['year', { one: say('year'), other: say('years') }],
  ['decade', { one: say('decade'), other: say('decades') }],
]);

function amount({ value, high, unit, comparator }: Quantity, object: string | null): Message | null {
  if (value === null) return null;
  const bare: Message =
    high === null ? { figure: value } : say('{low} to {high}', { low: { figure: value }, high: { figure: high } });
  const figure = comparator ? comparators[comparator](bare) : bare;
  if (unit === '%') return say('{figure}%', { figure });
  if (unit === 'x') return say('{figure} times', { figure });
  const what = object ?? unit;
  if (what === null) return figure;
  const time = object === null ? times.get(what) : undefined;
  const several = value !== 1 || high !== null;
  return say('{figure} {what}', { figure, what: time ? (several ? time.other : time.one) : described(what) });
}

/** What a change comes to: "75% less", "8 percentage points more", "4 times as much"; null where that cannot be said. */
export function changeOf(from: Quantity, to: Quantity): Message | null {
  if (from.value === null || to.value === null || from.high !== null || to.high !== null) return null;
  const [before, after] = [from, to].map(({ value, unit }) => value! * ((unit && unitOf(unit)?.factor) || 1));
  if (before === undefined || after === undefined || before <= 0 || before === after) return null;
  const rounded = (value: number): Message => ({ figure: Number(value.toPrecision(value >= 10 ? 3 : 2)) });
  if (from.unit === '%' && to.unit === '%') {
    const points = Number(Math.abs(after - before).toPrecision(2));
    if (points === 1) return after < before ? say('1 percentage point less') : say('1 percentage point more');
    const figure = rounded(Math.abs(after - before));
    return after < before
      ? say('{figure} percentage points less', { figure })
      : say('{figure} percentage points more', { figure });
  }
  if (after >= 2 * before) return say('{figure} times as much', { figure: rounded(after / before) });
  const figure = rounded((Math.abs(after - before) / before) * 100);
  return after < before ? say('{figure}% less', { figure }) : say('{figure}% more', { figure });
}

/** What the change that a metric states comes to; null where it states none, or none that can be said. */
export const changeIn = ({ from, to, object }: Metric): Message | null =>
  from && to && [from.unit, to.unit, object].every((unit) => unit === null || hasShares(unit))
    ? changeOf(from, to)
    : null;

/** How a metric was read, in one or two sentences of Markdown. */
export function describeMetric(metric: Metric): Message {
  const { from, to, per, object, doubt } = metric;
  const change = changeIn(metric);
  const [first, last] = from && to ? [amount(from, null), amount(to, object)] : [null, null];
  const bare = first && last ? say('from {first} to {last}', { first, last }) : amount(metric, object);
  const each =
    bare && per !== null ? say('{read} per {unit}', { read: bare, unit: times.get(per)?.one ?? described(per) }) : bare;
  const read = each && change ? say('{read}, **{change}**', { read: each, change }) : each;
  const written = metric.text.replaceAll('`', "'").replaceAll(/\s+/g, ' ');
  const kind = kinds[metric.kind];
  return [
    read
      ? say('`{written}` reads as {kind}: {read}.', { written, kind, read })
      : say('`{written}` reads as {kind}.', { written, kind }),
    doubt === null ? null : say('It does not count as a figure: {reason}.', { reason: doubts[doubt] }),
  ];
}

/** What was read at a position: the metric under it, where there is one. */
export function metricAt(
  document: ProfileDocument,
  position: Position,
  language: Language,
): { text: string; range: Range } | null {
  const placed = document.placed[placedAtLine(document, position.line)];
  if (!placed) return null;
  const offset = localOffset(placed, position);
  for (const { text } of proseIn(modelOf(placed.segment))) {
    if (offset < text.span.start || text.span.end < offset) continue;
    for (const metric of bulletOf(text).metrics) {
      const span = text.part(metric.start, metric.end);
      if (span.start <= offset && offset <= span.end)
        return { text: inLanguage(describeMetric(metric), language), range: globalRange(placed, span) };
    }
  }
  return null;
}
