import { dateOf } from '../../facts/readings.ts';
import { say } from '../../messages/message.ts';
import { replaceText } from '../../profile/editText.ts';
import type { Dated, Model } from '../../profile/model.ts';
import { type CalendarDate, canonicalDate, endBeforeStart } from '../../reading/dates/index.ts';
import type { Fix, Rule } from '../rule.ts';

/** The two dates of an entry, where both are dates and the entry has ended. */
function datesOf({ start, end }: Dated): { readonly from: CalendarDate; readonly to: CalendarDate } | null {
  if (!start || !end) return null;
  const from = dateOf(start).from?.date;
  const reading = dateOf(end);
  const to = reading.from?.date ?? reading.to?.date;
  return from && to && !reading.ongoing ? { from, to } : null;
}

function fixesOf(dated: Dated, from: CalendarDate, to: CalendarDate): readonly Fix[] {
  const { start, end } = dated;
  if (!start || !end) return [];
  const swap: Fix = {
    title: say('Swap the two dates'),
    safe: false,
    edits: [replaceText(start, canonicalDate(to)), replaceText(end, canonicalDate(from))],
  };
  const bumped = { ...to, year: from.year + 1 };
  if (endBeforeStart(from, bumped) || to.precision === 'year') return [swap];
  const text = canonicalDate(bumped);
  return [swap, { title: say('Change the end to `{text}`', { text }), safe: false, edits: [replaceText(end, text)] }];
}

export const dateEndBeforeStart: Rule = {
  code: 'date.end-before-start',
  summary: 'An end that lies before its start.',
  rationale: 'Usually a slip of the year. It makes the length of the role, and every sum over your roles, wrong.',
  defaultSeverity: 'error',
  examples: {
    bad: ['work:\n  - name: Quayside Bank\n    startDate: 2021-10\n    endDate: 2021-03\n'],
    good: [
      'work:\n  - name: Quayside Bank\n    startDate: 2021-10\n    endDate: 2021\n',
      'work:\n  - name: Quayside Bank\n    startDate: 2021-10\n    endDate: 2021-10\n',
    ],
  },
  *check(model: Model) {
    for (const dated of model.dated) {
      const dates = datesOf(dated);
      if (!dates || !dated.end || !endBeforeStart(dates.from, dates.to)) continue;
      const { from, to } = dates;
      yield {
        code: 'date.end-before-start',
        message: say('This ends (`{end}`) before it starts (`{start}`).', {
          end: canonicalDate(to),
          start: canonicalDate(from),
        }),
        span: dated.end.span,
        path: dated.end.path,
        fixes: () => fixesOf(dated, from, to),
      };
    }
  },
};
