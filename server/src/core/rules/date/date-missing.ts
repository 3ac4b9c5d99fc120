import { dateOf } from '../../facts/readings.ts';
import type { Dated } from '../../profile/model.ts';
import { sectionHas } from '../../profile/sections.ts';
import type { Segment } from '../../profile/segment.ts';
import type { Fix, Rule } from '../rule.ts';

const code = 'date.missing';

/** A line `endDate: present` below the start, at its indentation. */
function addPresent(segment: Segment, { start }: Dated): readonly Fix[] {
  if (!start || segment.kind === 'whole') return [];
  const { text } = segment;
  const lineStart = text.lastIndexOf('\n', start.span.start - 1) + 1;
  const key = text.slice(lineStart, start.span.start).indexOf('startDate');
  const newline = text.indexOf('\n', start.span.end);
  if (key < 0) return [];
  const at = newline < 0 ? text.length : newline;
  return [
    {
      title: 'Add `endDate: present`',
      safe: false,
      edits: [{ span: { start: at, end: at }, newText: `\n${' '.repeat(key)}endDate: present` }],
    },
  ];
}

export const dateMissing: Rule = {
  code,
  summary: 'A role or a degree without dates, or with a start and no end.',
  rationale:
    'Readers look for dates first and assume the worst where there are none. `present` says that something goes on; an end left out says nothing.',
  defaultSeverity: 'information',
  examples: {
    bad: ['education:\n  - institution: TU Delft\n', 'work:\n  - name: Quayside Bank\n    startDate: 2021-03\n'],
    good: [
      'work:\n  - name: Quayside Bank\n    startDate: 2021-03\n    endDate: present\n',
      'education:\n  - institution: TU Delft\n    endDate: 2019\n',
    ],
  },
  *check(model, context, segment) {
    for (const dated of model.dated) {
      const { section, start, end, anchor, path } = dated;
      if (!sectionHas(section, 'occupies')) continue;
      if (!start && !end) {
        const what = section === 'education' ? 'this degree' : 'this role';
        yield { code, message: `When was ${what}? A year is enough.`, span: anchor, path };
      } else if (start && !end && !context.json) {
        const reading = dateOf(start);
        if (reading.ongoing || reading.to || section === 'education') continue;
        yield {
          code,
          message: 'No end is given. If it goes on, write `endDate: present`.',
          span: start.span,
          path: start.path,
          fixes: () => addPresent(segment, dated),
        };
      }
    }
  },
};
