import { dateOf } from '../../facts/readings.ts';
import { say } from '../../messages/message.ts';
import { replaceText } from '../../profile/editText.ts';
import { compareDates, parseCanonicalDate, toCanonical } from '../../reading/dates/index.ts';
import type { Rule } from '../rule.ts';

const code = 'date.stale-expected';

export const dateStaleExpected: Rule = {
  code,
  summary: 'Something still expected for a date that has passed.',
  rationale: 'Either it has happened, which is worth saying, or it has moved, and the date should move too.',
  defaultSeverity: 'warning',
  examples: {
    bad: [
      'education:\n  - institution: TU Delft\n    endDate: 2019-07\n    expected: true\n',
      'education:\n  - institution: TU Delft\n    endDate: Expected July 2019\n',
    ],
    good: ['education:\n  - institution: TU Delft\n    endDate: 2031-07\n    expected: true\n'],
  },
  *check(model, context) {
    const today = parseCanonicalDate(context.today);
    if (!today) return;
    for (const { end, expected } of model.dated) {
      if (!end) continue;
      const reading = dateOf(end);
      const date = reading.from?.date;
      if (!date || !(expected || reading.expected) || compareDates(date, today) !== 'before') continue;
      const canonical = toCanonical(reading);
      yield {
        code,
        message: say('This was expected for a date that has passed. If it happened, it need no longer say "expected".'),
        span: end.span,
        path: end.path,
        fixes: () =>
          reading.expected && canonical
            ? [
                {
                  title: say('It happened: write `{text}`', { text: canonical }),
                  safe: false,
                  edits: [replaceText(end, canonical)],
                },
              ]
            : [],
      };
    }
  },
};
