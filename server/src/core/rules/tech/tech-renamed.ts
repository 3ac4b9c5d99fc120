import { technologiesOf } from '../../facts/technologies.ts';
import { replacePart } from '../../profile/editText.ts';
import type { Rule } from '../rule.ts';

const code = 'tech.renamed';

export const techRenamed: Rule = {
  code,
  summary: 'A product by a name its makers have given up: .NET Core, Azure AD.',
  rationale:
    'The present name shows that you have kept up, and it is what searches look for. With an old version the old name is right.',
  defaultSeverity: 'hint',
  examples: {
    bad: ['skills:\n  - name: Identity\n    keywords: [Azure AD]\n'],
    good: ['skills:\n  - name: Identity\n    keywords: [Microsoft Entra ID, .NET Core 3.1]\n'],
  },
  *check(model, context) {
    for (const { field, mention } of technologiesOf(model)) {
      const { written, start, verdict } = mention;
      if (verdict !== 'renamed' || context.settings.dictionary.has(written.toLowerCase())) continue;
      const now = mention.renamedTo ?? mention.canonical;
      const part = { start, end: start + written.length };
      yield {
        code,
        message: `"${written}" is called ${now} now.`,
        span: field.text.part(part.start, part.end),
        path: field.text.path,
        fixes: () => [{ title: `Write "${now}"`, safe: false, edits: [replacePart(field.text, part, now)] }],
      };
    }
  },
};
