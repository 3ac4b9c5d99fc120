import { say } from '../../messages/message.ts';
import type { Rule } from '../rule.ts';

const code = 'text.link-lost';

/** Words in brackets that were the text of a link before the document was flattened. */
const lost =
  /\((?:the |an? |see )?(?:official )?(?:blog ?post|blog|article|link|links|video|slides|demo|live demo|paper|code|source|source code|repo|repository|github|website|press release|announcement|talk|here|read more)\)|\b(?:click|see|read more) here\b/iu;

export const textLinkLost: Rule = {
  code,
  summary: 'Words that were a link once: "(official blog post)" without an address.',
  rationale:
    'On paper and in a parser the words point nowhere. A link in Markdown keeps the address: `[blog post](https://…)`.',
  defaultSeverity: 'information',
  examples: {
    bad: [
      'work:\n  - name: Quayside Bank\n    highlights:\n      - Opened the ledger to 14 partners (official blog post)\n',
    ],
    good: [
      'work:\n  - name: Quayside Bank\n    highlights:\n      - Opened the ledger to 14 partners ([blog post](https://example.com/ledger))\n',
    ],
  },
  *check(model) {
    for (const { text, kind } of model.fields) {
      if (kind !== 'markdown') continue;
      const match = lost.exec(text.value);
      if (!match || /\]\(|https?:\/\//.test(text.value.slice(match.index))) continue;
      const span = text.part(match.index, match.index + match[0].length);
      yield {
        code,
        message: say('"{text}" was probably a link. Give it its address, or leave it out.', { text: match[0] }),
        span,
        path: text.path,
      };
    }
  },
};
