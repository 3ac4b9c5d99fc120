import { ownProse } from '../../facts/prose.ts';
import { bulletOf, isProtectedPart } from '../../facts/readings.ts';
import { say } from '../../messages/message.ts';
import { likeCase, replacePart } from '../../profile/editText.ts';
import type { BulletReading } from '../../reading/bullet.ts';
import { isCapitalised, type Token } from '../../reading/tokens.ts';
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

const determiners = set(
  'a an the our their its his her all every each no this these those several multiple two three four five six',
);
const owned = set(
  'team teams staff crew crews customers clients families pupils students patients managers needs skills work own parents carers',
);
/** Words that never stand twice in a row: "that that", "had had" and "on on" may. */
const single = set('the a an to of and for with at from by or is was are were their our its this there');

/** A word that stands again behind itself, with the space between. */
function againAt(tokens: readonly Token[], index: number): Span | null {
  const token = tokens[index]!;
  const before = tokens[index - 1];
  if (token.kind !== 'word' || !token.spaced || !before || before.lower !== token.lower) return null;
  return single.has(token.lower) && !isCapitalised(token) ? { start: before.end, end: token.end } : null;
}

const startsObject = (token: Token | undefined): boolean =>
  token !== undefined && (token.kind === 'number' || determiners.has(token.lower));

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
      return before && comparatives.has(before.lower) && (next?.kind !== 'symbol' || /^[£$€~]$/.test(next.text))
        ? here('than')
        : null;
    case 'principle':
      return next &&
        /^(?:engineer|engineers|developer|architect|consultant|scientist|investigator|analyst|designer)$/.test(
          next.lower,
        )
        ? here('principal')
        : null;
    case 'lead':
      if (before && /^(?:was|were|been|is|are)$/.test(before.lower)) return next?.lower === 'by' ? here('led') : null;
      return before && /^(?:has|have|had|['’]ve)$/.test(before.lower) && startsObject(next) ? here('led') : null;
    case 'loose':
      return before &&
        /^(?:to|not|never|will|would|could|might)$/.test(before.lower) &&
        startsObject(next) &&
        next?.kind === 'word'
        ? here('lose')
        : null;
    case 'loses':
      return before && /^(?:cut|cutting|reduced|reducing|reduce|minimi[sz]ed|net|stock|heat|energy)$/.test(before.lower)
        ? here('losses')
        : null;
    case 'affect':
      return next?.lower === 'on' &&
        before &&
        /^(?:positive|negative|big|great|significant|major|direct|an|lasting)$/.test(before.lower)
        ? here('effect')
        : null;
    case 'effected':
      return before && /^(?:adversely|negatively|positively|badly|worst|most)$/.test(before.lower)
        ? here('affected')
        : null;
    case 'form':
      return next?.lower === 'home' && before && /^(?:work|works|worked|working)$/.test(before.lower)
        ? here('from')
        : null;
    case 'insure':
    case 'insured':
    case 'insuring':
      return next?.lower === 'that' && startsObject(tokens[index + 2]) ? here(token.lower.replace('in', 'en')) : null;
    case 'complied':
      return startsObject(next) ? here('compiled') : null;
    case 'moral':
      return before &&
        /^(?:staff|team|raised|raising|boosted|boosting|lifted|improved|improving|increased|increasing)$/.test(
          before.lower,
        ) &&
        (next?.kind !== 'word' || /^(?:by|and|of|across|in|among|at|from|after)$/.test(next.lower))
        ? here('morale')
        : null;
    case 'witch':
      return before?.text === ',' && next && /^(?:is|was|were|are|has|had|led|saved|cut|made|gave)$/.test(next.lower)
        ? here('which')
        : null;
    case 'council':
      return next && /^(?:to|on)$/.test(next.lower) && before && /^(?:gave|give|giving|gives)$/.test(before.lower)
        ? here('counsel')
        : null;
    case 'roll':
      return before &&
        /^(?:lead|leading|leadership|supporting)$/.test(before.lower) &&
        next &&
        /^(?:in|of|on|at|for)$/.test(next.lower)
        ? here('role')
        : null;
    case 'stationary':
      return next && /^(?:orders?|cupboards?|supplies|shops?|suppliers?|budgets?)$/.test(next.lower)
        ? here('stationery')
        : null;
    case 'there':
      return before && /^(?:with|of|for|and|by|to)$/.test(before.lower) && next && owned.has(next.lower)
        ? here('their')
        : null;
    case 'affects':
      return before?.lower === 'side' ? here('effects') : null;
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
    'A word that is spelt right and is not the one meant, or stands twice: "resulted is", "costs savings", "was lead by", "the the".',
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
      for (const index of reading.tokens.keys()) {
        const again = againAt(reading.tokens, index);
        if (!again || isProtectedPart(text, again)) continue;
        const word = reading.tokens[index]!.text;
        yield {
          code,
          message: say('"{word}" stands here twice.', { word }),
          span: text.part(again.start + 1, again.end),
          path: text.path,
          fixes: () => [{ title: say('Remove it'), safe: false, edits: [replacePart(text, again, '')] }],
        };
      }
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
