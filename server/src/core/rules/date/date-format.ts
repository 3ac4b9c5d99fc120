import { dateIn, dateOf } from '../../facts/readings.ts';
import type { Field, Model } from '../../profile/model.ts';
import { replaceScalar } from '../../profile/quoting.ts';
import { inferOrder, toCanonical } from '../../reading/dates/index.ts';
import { documentCheck, type Rule } from '../rule.ts';

const dateFields = (model: Model): readonly Field[] => model.fields.filter((field) => field.kind === 'date');

export const dateFormat: Rule = {
  code: 'date.format',
  summary: 'A date written for people where the canonical form is expected.',
  rationale:
    'Merit reads "Oct 2021" and prints it as asked. The canonical form says the same to every other tool, sorts by itself, and leaves the style of the page to `meta.render.dateStyle`.',
  defaultSeverity: 'information',
  examples: {
    bad: [
      'work:\n  - name: Quayside Bank\n    startDate: Oct 2021\n',
      'work:\n  - name: Quayside Bank\n    startDate: 2020-1\n',
      'work:\n  - name: Quayside Bank\n    startDate: 2020\n    endDate: Current\n',
    ],
    good: ['work:\n  - name: Quayside Bank\n    startDate: 2021-10\n    endDate: present\n'],
  },
  document: documentCheck<readonly { readonly index: number; readonly written: string }[]>({
    summarise(model) {
      const found = dateFields(model).flatMap(({ text }, index) =>
        dateOf(text).canonical ? [] : [{ index, written: text.value }],
      );
      return found.length > 0 ? found : null;
    },
    *check(summaries) {
      const order = inferOrder(summaries.flatMap(({ value }) => value.map(({ written }) => written)));
      for (const { at, value } of summaries) {
        for (const { index, written } of value) {
          const canonical = toCanonical(dateIn(written, order));
          if (canonical === undefined) continue;
          yield {
            code: 'date.format',
            message: `Merit reads this as \`${canonical}\`. Written so, every tool reads it the same way; the page keeps its own style.`,
            at,
            place: (model) => {
              const text = dateFields(model)[index]?.text;
              return text ? { span: text.span, path: text.path } : null;
            },
            fixes: (lookup) => {
              const { model, segment } = lookup(at);
              const text = dateFields(model)[index]?.text;
              if (!text) return [];
              return [
                { title: `Write \`${canonical}\``, safe: true, edits: [replaceScalar(segment, text, canonical)] },
              ];
            },
          };
        }
      }
    },
  }),
};
