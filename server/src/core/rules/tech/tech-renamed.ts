import { isLeftAlone, isSkill, technologiesOf } from '../../facts/technologies.ts';
import { say } from '../../messages/message.ts';
import { respelling, type Written, writtenAlike } from '../respelling.ts';
import { documentCheck, type Rule } from '../rule.ts';

const code = 'tech.renamed';

interface Names {
  readonly former: readonly Written[];
  readonly present: readonly string[];
}

export const techRenamed: Rule = {
  code,
  summary: 'A product by a name its makers have given up: .NET Core, Azure AD.',
  rationale:
    'The present name shows that you have kept up, and it is what searches look for. With an old version or in the story of a job the old name is right; where the present name stands in the file too, the old one is said on purpose.',
  defaultSeverity: 'hint',
  examples: {
    bad: ['skills:\n  - name: Identity\n    keywords: [Azure AD]\n'],
    good: [
      'skills:\n  - name: Identity\n    keywords: [Microsoft Entra ID, .NET Core 3.1]\n',
      'skills:\n  - name: Search\n    keywords: [OpenSearch (Amazon Elasticsearch)]\n',
    ],
  },
  document: documentCheck<Names>({
    summarise(model, { settings }) {
      const named = technologiesOf(model);
      const former = named.flatMap((one, index): readonly Written[] => {
        const { written, verdict, renamedTo, canonical } = one.mention;
        // In the story of a job the name of its time is right.
        if (!isSkill(one) && one.field.section !== 'basics') return [];
        if (verdict !== 'renamed' || settings.dictionary.has(written.toLowerCase())) return [];
        return isLeftAlone(model, index, code)
          ? []
          : [{ index, titled: false, written, instead: renamedTo ?? canonical }];
      });
      const present = named.flatMap(({ mention }) => (mention.verdict === 'renamed' ? [] : [mention.canonical]));
      return named.length > 0 ? { former, present: [...new Set(present)] } : null;
    },
    *check(summaries) {
      // Whoever writes the present name somewhere knows it, and says the old one on purpose.
      const present = new Set(summaries.flatMap(({ value }) => value.present));
      const all = summaries.map(({ at, value }) => ({
        at,
        value: value.former.filter(({ instead }) => !present.has(instead)),
      }));
      for (const alike of writtenAlike(all)) {
        const { written, instead } = alike[0]!.value;
        const message = say('"{written}" is called {instead} now.', { written, instead });
        const title = say('Write "{text}"', { text: instead });
        yield respelling(
          { code, message, beside: say('"{written}" here too.', { written }), title, safe: false },
          alike,
        );
      }
    },
  }),
};
