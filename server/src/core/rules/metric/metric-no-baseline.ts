import { placeInField, proseIn } from '../../facts/prose.ts';
import { bulletOf } from '../../facts/readings.ts';
import { say } from '../../messages/message.ts';
import { replacePart } from '../../profile/editText.ts';
import type { Model } from '../../profile/model.ts';
import type { Text } from '../../profile/text.ts';
import type { Metric } from '../../reading/metric.ts';
import { unitOf } from '../../reading/units.ts';
import type { Span } from '../../text/span.ts';
import type { Rule } from '../rule.ts';

const code = 'metric.no-baseline';

const better = /^\s+(?:faster|quicker|slower|shorter|smaller|lower)\b/;
const less = /^\s+less\b/;
const reducedBy =
  /\b(?:reduc|decreas|lower|cut|cutt|improv|trimm?|shav|shorten|shrank|shrink|dropp?|optimi[sz])(?:e|ed|es|ing|s)?\b[^.;,]{0,60}\bby\s+(?:about |around |over |nearly |up to |~)?$/i;
/** Words that say what the change is measured against. */
const against = /\bthan\b|\bfrom\b|→|->|\bcompared\b|\bversus\b|\bvs\b|\bbaseline\b|\bahead of\b/i;
const minute = 60;

/** Whether so small an amount says nothing without what it is a part of: 250 ms of 300, or of 9,000? */
function isPart({ kind, unit }: Metric): boolean {
  if (kind === 'size') return true;
  const known = unit === null ? null : unitOf(unit);
  return kind === 'duration' && known !== null && known.factor < minute;
}

/** The words that state a change without its beginning and its end: the metric with "faster", or "by" and the metric. */
function bareChange(value: string, metric: Metric): Span | null {
  if (metric.from !== null || metric.per !== null || (metric.kind !== 'duration' && metric.kind !== 'size'))
    return null;
  const after = value.slice(metric.end, metric.end + 20);
  const comparative = better.exec(after) ?? (isPart(metric) ? less.exec(after) : null);
  if (comparative) return { start: metric.start, end: metric.end + comparative[0].length };
  const before = value.slice(Math.max(0, metric.start - 120), metric.start);
  return isPart(metric) && reducedBy.test(before) ? metric : null;
}

/** A figure beside it that gives the proportion. */
const gives = ({ kind, from }: Metric): boolean => from !== null || kind === 'percent' || kind === 'multiplier';

const labelOf = (model: Model, text: Text): string =>
  model.stats.find((stat) => stat.value.span.start === text.span.start)?.label?.value ?? '';

export const metricNoBaseline: Rule = {
  code,
  summary: 'A change in time or size without what it started from: "250 ms faster".',
  rationale:
    'Cutting 250 ms off two seconds is pleasant, off 300 ms a feat. With the value before and after, or a percentage beside it, the reader knows which.',
  defaultSeverity: 'information',
  examples: {
    bad: [
      'basics:\n  stats:\n    - value: 250 ms faster\n      label: checkout\n',
      'work:\n  - name: Quayside Bank\n    highlights:\n      - Reduced the latency of the pricing service by 120 ms\n',
    ],
    good: [
      'work:\n  - name: Quayside Bank\n    highlights:\n      - Reduced the latency of the pricing service by 120 ms (from 410 ms)\n      - Made statements load 2 seconds faster, a gain of 40%\n      - Closed the books 3 days faster than the year before\n      - Saved 20 hours a week of manual checks\n',
    ],
  },
  *check(model) {
    for (const { text, index } of proseIn(model)) {
      const { metrics, english } = bulletOf(text);
      if (!english || metrics.some(gives)) continue;
      for (const metric of metrics) {
        const span = bareChange(text.value, metric);
        if (!span || against.test(`${text.value} ${labelOf(model, text)}`)) continue;
        const place = placeInField(model, index, () => span);
        if (!place) continue;
        yield {
          code,
          message: say('"{text}" says how much, not of how much. Give the value before and after, or the percentage.', {
            text: text.value.slice(span.start, span.end),
          }),
          ...place,
          fixes: () => [
            {
              title: say('Keep a place for "from … to …"'),
              safe: false,
              edits: [replacePart(text, { start: span.end, end: span.end }, ' (from [how much?] to [how much?])')],
            },
          ],
        };
      }
    }
  },
};
