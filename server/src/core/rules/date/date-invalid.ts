import { dateOf } from '../../facts/readings.ts';
import { type Message, say } from '../../messages/message.ts';
import type { Field } from '../../profile/model.ts';
import { pointerOf } from '../../yaml/nodes.ts';
import type { Rule } from '../rule.ts';

const examples = say('Write it as `2021`, `2021-10`, `2021-10-04` or `present`.');

const clip = (text: string): string => (text.length > 40 ? `${text.slice(0, 39)}…` : text);

/** What papers say in the place of a date before they are out. */
const unpublished =
  /^\(?(?:submitted|accepted|in press|forthcoming|to appear|under review|in review|in revision|in preparation|in prep\.?|preprint|eingereicht|angenommen|im druck|soumis|accepté|sous presse|à paraître|enviado|aceptado|en prensa)\)?\.?$/i;

/** Years that a value names: more than two make no start and end. */
const years = /(?<!\d)(?:19|20)\d\d(?!\d)/g;

/** What to do with a value that holds more than one date. */
function severalDates({ name, text }: Field, hasEnd: boolean): Message {
  const value = clip(text.value);
  if ((text.value.match(years)?.length ?? 0) > 2)
    return say('`{name}` holds several dates, `{value}`. Give each of these times an entry of its own.', {
      name,
      value,
    });
  if (name !== 'startDate' && name !== 'endDate')
    return say('`{name}` holds two dates, `{value}`, and has room for one.', { name, value });
  if (name === 'startDate' && hasEnd)
    return say('`{name}` holds two dates, `{value}`, and `endDate` is there as well. Keep the start only.', {
      name,
      value,
    });
  return say('`{name}` holds two dates, `{value}`. Put the first in `startDate` and the second in `endDate`.', {
    name,
    value,
  });
}

function messageOf(field: Field, hasEnd: boolean): Message | null {
  const { name, text, section } = field;
  const reading = dateOf(text);
  const value = clip(text.value);
  const [problem] = reading.problems;
  if (problem) return say('`{name}` cannot be `{value}`: {reason}.', { name, value, reason: problem.reason });
  if (!reading.isDate && section === 'publications' && unpublished.test(text.value.trim())) return null;
  if (!reading.isDate)
    return [say('`{name}` must be a date, and `{value}` does not read as one.', { name, value }), examples];
  // An entry of a free section has one key for its dates.
  return reading.end !== null && section !== 'sections' ? severalDates(field, hasEnd) : null;
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
    const ends = new Set(
      model.fields.flatMap(({ name, text }) =>
        name === 'endDate' && /\S/.test(text.value) ? [pointerOf(text.path.slice(0, -1))] : [],
      ),
    );
    const starts = new Map(
      model.fields.flatMap(({ name, text }) =>
        name === 'startDate' ? [[pointerOf(text.path.slice(0, -1)), text.value] as const] : [],
      ),
    );
    for (const field of model.fields) {
      if (field.kind !== 'date') continue;
      // The same text in both, as importers write it, is one fault.
      const { name, text } = field;
      if (name === 'endDate' && starts.get(pointerOf(text.path.slice(0, -1))) === text.value) continue;
      const message = messageOf(field, ends.has(pointerOf(field.text.path.slice(0, -1))));
      if (message) yield { code: 'date.invalid', message, span: field.text.span, path: field.text.path };
    }
  },
};
