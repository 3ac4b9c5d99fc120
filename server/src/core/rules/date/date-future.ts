import { hasFixedTerm } from '../../facts/fixedTerm.ts';
import { dateOf } from '../../facts/readings.ts';
import { say } from '../../messages/message.ts';
import { compareDates, parseCanonicalDate } from '../../reading/dates/index.ts';
import type { Rule } from '../rule.ts';

const code = 'date.future';
/** Single dates that lie in the past by nature. A certificate's `expires` does not. */
const happened = new Set(['awards date', 'certificates date', 'patents date']);

export const dateFuture: Rule = {
  code,
  summary: 'A start, or an end not marked as expected, after today.',
  rationale: 'Usually a slip of the year. A degree in progress may say when it will end, best with `expected: true`.',
  defaultSeverity: 'warning',
  examples: {
    bad: [
      'work:\n  - name: Quayside Bank\n    startDate: 2062-03\n',
      'work:\n  - name: Quayside Bank\n    startDate: 2020-03\n    endDate: 2052-03\n',
    ],
    good: [
      'education:\n  - institution: TU Delft\n    startDate: 2025-09\n    endDate: 2028-07\n    expected: true\n',
      'education:\n  - institution: TU Delft\n    startDate: 2025-09\n    endDate: Expected Jun 2028\n',
    ],
  },
  *check(model, context) {
    const today = parseCanonicalDate(context.today);
    if (!today) return;
    for (const { start, end, section, expected, title, organization } of model.dated) {
      const from = start ? dateOf(start) : null;
      const agreed = expected || /\bincoming\b/i.test(title?.value ?? '');
      if (start && from?.from?.date && !from.expected && !agreed && compareDates(from.from.date, today) === 'after') {
        const message = say(
          'This starts after today. Is the year right? An offer you have accepted can say "incoming".',
        );
        yield { code, message, span: start.span, path: start.path };
      }
      // A project, a grant or a contract that runs has an end that was agreed, and a post that is to come has both.
      const started = from?.from?.date && compareDates(from.from.date, today) !== 'after';
      const agreedEnd = section === 'projects' || hasFixedTerm(title?.value ?? '', organization?.value ?? '');
      const runs = started && agreedEnd;
      if (!end || section === 'education' || agreed || runs) continue;
      const to = dateOf(end);
      if (to.from?.date && !to.expected && compareDates(to.from.date, today) === 'after') {
        yield {
          code,
          message: say('This ends after today. If you are still there, write `present`; else check the year.'),
          span: end.span,
          path: end.path,
        };
      }
    }
    for (const { text, kind, section, name } of model.fields) {
      if (kind !== 'date' || !happened.has(`${section} ${name}`)) continue;
      const date = dateOf(text).from?.date;
      if (date && compareDates(date, today) === 'after') {
        yield { code, message: say('This lies after today. Is the year right?'), span: text.span, path: text.path };
      }
    }
  },
};
