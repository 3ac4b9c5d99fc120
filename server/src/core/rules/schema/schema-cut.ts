import { trapsOf } from '../../profile/traps.ts';
import type { Rule } from '../rule.ts';

const code = 'schema.cut';

const role = (highlight: string): string => `work:\n  - name: Quayside Bank\n    highlights:\n      - ${highlight}\n`;

export const schemaCut: Rule = {
  code,
  summary: 'A text of which YAML reads only a part, or nothing.',
  rationale:
    'A ` #` starts a comment, a colon makes a key, `!` and `&` at the start are marks of YAML, and lines below a text are folded into it. None of it is an error, so words vanish from the page in silence. Quotes keep them.',
  defaultSeverity: 'warning',
  examples: {
    bad: [
      role('Took the branch from rank 40 to rank #1 of 300'),
      role('Tools: ledgers, cash books and 12 reports'),
      role('!Important work for 5 branches'),
      role('Ran 2 courses a year\n        - Bookkeeping for 40 clerks\n        - Fraud for 12 tellers'),
    ],
    good: [
      role('"Took the branch from rank 40 to rank #1 of 300"'),
      role('Took the branch from rank 40 to rank 1 # as in the report of 2021'),
      role('text: Closed the books in 3 days\n        keywords: [SAP]'),
    ],
  },
  *check(_, { json }, segment) {
    if (json) return;
    for (const { message, span, path, title, repair } of trapsOf(segment)) {
      yield { code, message, span, path, fixes: () => [{ title, safe: false, edits: [repair()] }] };
    }
  },
};
