import { dateOf } from '../../facts/readings.ts';
import { say } from '../../messages/message.ts';
import { replaceText } from '../../profile/editText.ts';
import { nodeAt } from '../../profile/nodeAt.ts';
import type { Edit } from '../../profile/place.ts';
import type { Segment } from '../../profile/segment.ts';
import { compareDates, parseCanonicalDate, wholeCanonical } from '../../reading/dates/index.ts';
import { remove } from '../../yaml/edit/index.ts';
import type { Path } from '../../yaml/nodes.ts';
import type { Rule } from '../rule.ts';

const code = 'date.stale-expected';

function removeExpected(segment: Segment, path: Path): Edit | null {
  const node = nodeAt(segment, path);
  return node ? remove(segment, node, 'expected') : null;
}

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
  *check(model, context, segment) {
    const today = parseCanonicalDate(context.today);
    if (!today) return;
    for (const { end, expected } of model.dated) {
      if (!end) continue;
      const reading = dateOf(end);
      const date = reading.from?.date;
      if (!date || !(expected || reading.expected) || compareDates(date, today) !== 'before') continue;
      const canonical = wholeCanonical(reading, { end: true, expected: true });
      yield {
        code,
        message: say('This was expected for a date that has passed. If it happened, it need no longer say "expected".'),
        span: end.span,
        path: end.path,
        fixes: () => {
          const edits = [
            ...(reading.expected ? [canonical ? replaceText(end, canonical) : null] : []),
            ...(expected ? [removeExpected(segment, end.path.slice(0, -1))] : []),
          ];
          const title = reading.expected
            ? say('It happened: write `{text}`', { text: canonical ?? '' })
            : say('It happened: remove `{key}`', { key: 'expected' });
          return [{ title, safe: false, edits }];
        },
      };
    }
  },
};
