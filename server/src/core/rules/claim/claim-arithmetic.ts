import { claimsOf } from '../../facts/claims.ts';
import { say } from '../../messages/message.ts';
import { replacePart } from '../../profile/editText.ts';
import { sectionHas } from '../../profile/sections.ts';
import { plainText } from '../../reading/tokens.ts';
import type { Rule } from '../rule.ts';
import { inWordsOf } from './computed.ts';

const code = 'claim.arithmetic';

export const claimArithmetic: Rule = {
  code,
  summary: 'A figure that the figures beside it contradict: "cut by 60% (800 ms to 200 ms)", "12 of 20 (70%)".',
  rationale:
    'Interviewers do this sum in their heads. A figure that does not add up costs more trust than no figure. Rounding, "over", "~" and "under" are allowed for; percentage points and versions are left alone.',
  defaultSeverity: 'error',
  examples: {
    bad: [
      'work:\n  - name: Quayside Bank\n    highlights:\n      - Cut page load by 60% (800 ms to 200 ms)\n',
      'work:\n  - name: Quayside Bank\n    highlights:\n      - Halved hosting costs from $2M to $500K\n',
      'work:\n  - name: Larch Street School\n    highlights:\n      - "Led 12 people: 7 tutors and 4 aides"\n',
      'work:\n  - name: Larch Street School\n    highlights:\n      - Raised attendance from 91% to 84%\n',
    ],
    good: [
      'work:\n  - name: Quayside Bank\n    highlights:\n      - Cut page load by 75% (800 ms to 200 ms)\n      - Cut the wait by over 70% (3+ minutes to 45 seconds)\n      - Raised recall from 87% to 95%\n      - Moved 40% of traffic from HTTP/1.1 to HTTP/2\n      - Grew sign-ups 20% YoY, from 1,000 to 1,728 in three years\n',
    ],
  },
  *check(model) {
    for (const { text, kind, section } of model.fields) {
      if (kind !== 'markdown' || sectionHas(section, 'quoted')) continue;
      for (const claim of claimsOf(text).claims) {
        if (claim.verdict !== 'contradicted' || claim.computed === null) continue;
        const { claimed } = claim;
        const computed = inWordsOf(claim.computed);
        const pair = claim.pair ? plainText(text.value.slice(claim.pair.start, claim.pair.end)) : null;
        yield {
          code,
          message:
            pair === null
              ? say('This says "{claimed}", but the figures beside it come to {computed}.', { claimed, computed })
              : say('This says "{claimed}", but "{pair}" is {computed}.', { claimed, pair, computed }),
          span: text.part(claim.start, claim.end),
          path: text.path,
          fixes: () => {
            const { fix } = claim;
            return fix
              ? [
                  {
                    title: say('Write "{text}"', { text: fix.newText }),
                    safe: false,
                    edits: [replacePart(text, fix.span, fix.newText)],
                  },
                ]
              : [];
          },
        };
      }
    }
  },
};
