import { dateOf } from '../../facts/readings.ts';
import type { Field } from '../../profile/model.ts';
import type { Rule } from '../rule.ts';

const examples = 'Write it as `2021`, `2021-10`, `2021-10-04` or `present`.';

const clip = (text: string): string => (text.length > 40 ? `${text.slice(0, 39)}…` : text);

function messageOf({ name, text, section }: Field): string | null {
  const reading = dateOf(text);
  const [problem] = reading.problems;
  if (problem) return `\`${name}\` cannot be \`${clip(text.value)}\`: ${problem.reason}.`;
  if (!reading.isDate)
    return `\`${name}\` must be a date, and \`${clip(text.value)}\` does not read as one. ${examples}`;
  // An entry of a free section has one key for its dates.
  if (reading.end !== null && section !== 'sections') {
    return `\`${name}\` holds two dates, \`${clip(text.value)}\`. Put the first in \`startDate\` and the second in \`endDate\`.`;
  }
  return null;
}

export const dateInvalid: Rule = {
  code: 'date.invalid',
  summary: 'A date that the calendar does not have, or that cannot be read as a date.',
  rationale:
    'A date that cannot be read cannot be compared, sorted or printed in your style; a 31st of February makes a reader doubt the rest.',
  defaultSeverity: 'error',
  examples: {
    bad: [
      'work:\n  - name: Quayside Bank\n    startDate: 2021-13\n',
      'work:\n  - name: Quayside Bank\n    startDate: 31 Feb 2020\n',
      'education:\n  - institution: TU Delft\n    endDate: soonish\n',
    ],
    good: ['work:\n  - name: Quayside Bank\n    startDate: 2020-02-29\n    endDate: present\n'],
  },
  *check(model) {
    for (const field of model.fields) {
      if (field.kind !== 'date') continue;
      const message = messageOf(field);
      if (message) yield { code: 'date.invalid', message, span: field.text.span, path: field.text.path };
    }
  },
};
