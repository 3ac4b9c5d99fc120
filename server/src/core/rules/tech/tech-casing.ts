import { technologiesOf } from '../../facts/technologies.ts';
import { replacePart } from '../../profile/editText.ts';
import type { Rule } from '../rule.ts';

const code = 'tech.casing';

export const techCasing: Rule = {
  code,
  summary: 'A technology that its makers spell otherwise: Javascript, Kuberentes, Postgre SQL.',
  rationale: 'Engineers notice, and some filters match the exact name. Usual short forms (JS, K8s, Postgres) are fine.',
  defaultSeverity: 'warning',
  examples: {
    bad: [
      'skills:\n  - name: Backend\n    keywords: [Javascript, Kuberentes]\n',
      'work:\n  - name: Quayside Bank\n    highlights:\n      - Moved 12 services from Javascript to Typescript\n',
    ],
    good: [
      'skills:\n  - name: Backend\n    keywords: [JavaScript, Postgres, K8s, Go]\nwork:\n  - name: Quayside Bank\n    highlights:\n      - Trained the rest of the team of 12 in swift resolutions\n',
    ],
  },
  *check(model, context) {
    for (const { field, mention } of technologiesOf(model)) {
      const { ok, suggestion, written, start } = mention;
      if (ok || !suggestion || mention.verdict === 'renamed' || context.settings.dictionary.has(written.toLowerCase()))
        continue;
      const part = { start, end: start + written.length };
      yield {
        code,
        message:
          mention.verdict === 'misspelt'
            ? `"${written}" looks like ${suggestion}, misspelt.`
            : suggestion === mention.canonical
              ? `Its makers write ${suggestion}, not "${written}".`
              : `This is usually written ${suggestion}, not "${written}".`,
        span: field.text.part(part.start, part.end),
        path: field.text.path,
        word: written,
        fixes: () => [
          { title: `Write "${suggestion}"`, safe: true, edits: [replacePart(field.text, part, suggestion)] },
        ],
      };
    }
  },
};
