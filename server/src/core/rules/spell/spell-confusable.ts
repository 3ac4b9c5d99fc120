import { ownProse } from '../../facts/prose.ts';
import { bulletOf, isProtectedPart } from '../../facts/readings.ts';
import { say } from '../../messages/message.ts';
import { likeCase, replacePart } from '../../profile/editText.ts';
import type { BulletReading } from '../../reading/bullet.ts';
import type { Token } from '../../reading/tokens.ts';
import type { Span } from '../../text/span.ts';
import type { Rule } from '../rule.ts';

const code = 'spell.confusable';

interface Slip extends Span {
  readonly instead: string;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const comparatives = set(
  'more less faster slower better worse higher lower greater fewer larger smaller earlier later rather cheaper quicker',
);
const describing = set(
  'new key strategic several multiple various many major global internal technical important corporate company other these those all',
);
const contracted = set(
  'a an the been used being now also not very currently still about over under up meant known one only just',
);

/** The slip that begins at a word, with the word to put in its place; null for none. Each is wrong in any sentence. */
function slipAt(tokens: readonly Token[], index: number): Slip | null {
  const token = tokens[index]!;
  const next = tokens[index + 1];
  const before = tokens[index - 1];
  const here = (instead: string): Slip => ({
    start: token.start,
    end: token.end,
    instead: likeCase(instead, token.text),
  });
  switch (token.lower) {
    case 'is':
      return before && /^result(?:ed|ing|s)$/.test(before.lower) ? here('in') : null;
    case 'costs':
      return next?.lower === 'saving' ||
        next?.lower === 'savings' ||
        next?.lower === 'reduction' ||
        next?.lower === 'reductions'
        ? here('cost')
        : null;
    case 'its':
      return next && contracted.has(next.lower) && (index === 0 || before?.text === '.') ? here("it's") : null;
    case 'initiates':
      return before && describing.has(before.lower) ? here('initiatives') : null;
    case 'then':
      return before && comparatives.has(before.lower) && next?.kind !== 'symbol' ? here('than') : null;
    case 'principle':
      return next &&
        /^(?:engineer|engineers|developer|architect|consultant|scientist|investigator|analyst|designer)$/.test(
          next.lower,
        )
        ? here('principal')
        : null;
    case 'manger':
    case 'mangers':
      return here(token.lower.replace('manger', 'manager'));
    case 'pubic':
      return here('public');
    case 'loosing':
      return here('losing');
    case 'alot':
      return here('a lot');
    case 'of':
      return before && /^(?:could|should|would|might|must)$/.test(before.lower) ? here('have') : null;
    case 'formally':
      return next?.lower === 'known' ? here('formerly') : null;
    case 'though':
      return before && /^(?:cut|led|went|walked|worked|broke|followed)$/.test(before.lower) ? here('through') : null;
    default:
      return null;
  }
}

const slips = ({ tokens }: BulletReading): readonly Slip[] => tokens.flatMap((_, index) => slipAt(tokens, index) ?? []);

export const spellConfusable: Rule = {
  code,
  summary:
    'A word that is spelt right and is not the one meant: "resulted is", "costs savings", "its used", "principle engineer".',
  rationale: 'A spelling checker lets these pass. A careful reader does not.',
  defaultSeverity: 'warning',
  examples: {
    bad: [
      'work:\n  - name: Quayside Bank\n    highlights:\n      - Re-used the cache, which resulted is costs savings of 40%\n',
      'work:\n  - name: Quayside Bank\n    highlights:\n      - Settled trades 3 times faster then the vendor\n',
    ],
    good: [
      'work:\n  - name: Quayside Bank\n    highlights:\n      - Wrote the job that initiates 40 payments and then settles them in its own queue\n      - Cut costs, saving 40%\n',
    ],
  },
  *check(model) {
    for (const { text } of ownProse(model)) {
      const reading = bulletOf(text);
      for (const slip of slips(reading)) {
        if (isProtectedPart(text, slip)) continue;
        const written = text.value.slice(slip.start, slip.end);
        yield {
          code,
          message: say('"{written}" is spelt right, but "{instead}" is probably meant.', {
            written,
            instead: slip.instead,
          }),
          span: text.part(slip.start, slip.end),
          path: text.path,
          fixes: () => [
            {
              title: say('Write "{text}"', { text: slip.instead }),
              safe: false,
              edits: [replacePart(text, slip, slip.instead)],
            },
          ],
        };
      }
    }
  },
};
