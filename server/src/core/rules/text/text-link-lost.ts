import { say } from '../../messages/message.ts';
import { removePart, replacePart } from '../../profile/editText.ts';
import type { Segment } from '../../profile/segment.ts';
import type { Text } from '../../profile/text.ts';
import type { Span } from '../../text/span.ts';
import type { Fix, Rule } from '../rule.ts';

const code = 'text.link-lost';

/** Words in brackets that were the text of a link before the document was flattened. */
const lost =
  /\((?:the |an? |see )?(?:official )?(?:blog ?post|blog|article|link|links|video|slides|demo|live demo|paper|code|source|source code|repo|repository|github|website|press release|announcement|talk|here|read more)\)|\b(?:click|see|read more) here\b/i;

/** A link again, its address left to fill in; or nothing, where the words stand in brackets of their own. */
function fixesOf(segment: Segment, text: Text, part: Span): readonly Fix[] {
  const written = text.value.slice(part.start, part.end);
  const bracketed = written.startsWith('(');
  const words = bracketed ? written.slice(1, -1) : written;
  const link = `[${words}]([your address])`;
  const left = bracketed ? removePart(segment, text, part) : null;
  return [
    {
      title: say('Make "{words}" a link again', { words }),
      safe: false,
      edits: [replacePart(text, part, bracketed ? `(${link})` : link)],
    },
    ...(left ? [{ title: say('Leave "{written}" out', { written }), safe: false, edits: left }] : []),
  ];
}

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
  *check(model, _, segment) {
    for (const { text, kind } of model.fields) {
      if (kind !== 'markdown') continue;
      const match = lost.exec(text.value);
      if (!match || /\]\(|https?:\/\//.test(text.value.slice(match.index))) continue;
      const part = { start: match.index, end: match.index + match[0].length };
      yield {
        code,
        message: say('"{text}" was probably a link. Give it its address, or leave it out.', { text: match[0] }),
        span: text.part(part.start, part.end),
        path: text.path,
        fixes: () => fixesOf(segment, text, part),
      };
    }
  },
};
