import { placeInField, proseIn } from '../../facts/prose.ts';
import { bulletOf } from '../../facts/readings.ts';
import { say } from '../../messages/message.ts';
import { replacePart } from '../../profile/editText.ts';
import type { Metric } from '../../reading/metric.ts';
import type { Rule } from '../rule.ts';

const code = 'metric.sign';

const minus = /^[-−–]\s?(?=[\p{Sc}\\\p{Nd}])/u;
const measured: ReadonlySet<string> = new Set(['percent', 'money', 'duration', 'size', 'count', 'rate']);

/** Is the minus part of the amount, not a dash, a range or a temperature? */
function isMinus(metric: Metric, value: string): boolean {
  if (!measured.has(metric.kind) || metric.from !== null || !minus.test(metric.text)) return false;
  const before = value.slice(Math.max(0, metric.start - 2), metric.start);
  return /(?:^|[^\p{L}\p{Nd}%])$/u.test(before) && !/[\p{Nd}%]\s$/u.test(before);
}

export const metricSign: Rule = {
  code,
  summary: 'A minus sign where less is better: "-250 ms".',
  rationale:
    'A minus sign asks the reader to work out that less is good, and hides how much there was before. "From 900 ms to 650 ms" says both.',
  defaultSeverity: 'information',
  examples: {
    bad: [
      'basics:\n  stats:\n    - value: "-250 ms"\n      label: checkout latency\n',
      'work:\n  - name: Quayside Bank\n    highlights:\n      - Moved the ledger to PostgreSQL (-30% hosting costs)\n',
    ],
    good: [
      'basics:\n  stats:\n    - value: 900 ms to 650 ms\n      label: checkout latency\n',
      'work:\n  - name: Quayside Bank\n    highlights:\n      - Kept freezers at -20 °C for 40 days\n      - Raised margins by 3 - 5% a year\n      - Moved 12 services – 40% of all – to Kubernetes\n',
    ],
  },
  *check(model) {
    for (const { text, index } of proseIn(model)) {
      const { metrics, english } = bulletOf(text);
      if (!english) continue;
      for (const metric of metrics) {
        if (!isMinus(metric, text.value)) continue;
        const place = placeInField(model, index, () => metric);
        if (!place) continue;
        const amount = metric.text.replace(minus, '');
        yield {
          code,
          message: say(
            '"{text}" leaves open whether less is better here, and how much there was. Say from what to what.',
            { text: metric.text },
          ),
          ...place,
          fixes: () => [
            {
              title: say('Keep a place for "from … to …"'),
              safe: false,
              edits: [replacePart(text, metric, 'from [how much?] to [how much?]')],
            },
            ...(metric.kind === 'percent'
              ? [
                  {
                    title: say('Write `{text}`', { text: `${amount} less` }),
                    safe: false,
                    edits: [replacePart(text, metric, `${amount} less`)],
                  },
                ]
              : []),
          ],
        };
      }
    }
  },
};
