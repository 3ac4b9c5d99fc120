import { englishBullets, ofRole } from '../../facts/bullets.ts';
import { sectionHas } from '../../profile/sections.ts';
import { inBullet } from '../finding.ts';
import type { Rule } from '../rule.ts';

const code = 'bullet.length';
const most = 30;
/** A highlight that measures something may take a few words more. */
const mostWithFigure = 35;
const least = 5;
const abbreviated = /(?:^|[\s("'[])(?:e\.g|i\.e|etc|inc|ltd|co|corp|vs|approx|no|dr|mr|ms|st|\p{L})$/iu;

/** Sentences of a text: a mark at a sentence's end, a space, and a capital. "e.g. Kafka", "Inc. Berlin" end none. */
function sentences(text: string): number {
  const ends = [...text.matchAll(/[.!?]["')\]]?\s+(?=\p{Lu})/gu)];
  return ends.filter(({ index }) => !abbreviated.test(text.slice(Math.max(0, index - 8), index))).length + 1;
}

export const bulletLength: Rule = {
  code,
  summary: `A highlight of more than ${most} words or two sentences, or of fewer than ${least} words.`,
  rationale:
    'A line or two is read; four are skipped. With a figure in it, a highlight may take a few words more. Two short highlights say more than one long one, and two words say nothing.',
  defaultSeverity: 'hint',
  examples: {
    bad: [
      'work:\n  - name: Quayside Bank\n    highlights:\n      - Rebuilt the settlement service so that every trade that reaches us before six in the evening is matched, netted, confirmed and settled the same day, whatever the market, whatever the currency and whoever the counterparty\n',
      'work:\n  - name: Quayside Bank\n    highlights:\n      - Code reviews\n',
    ],
    good: [
      'work:\n  - name: Quayside Bank\n    highlights:\n      - Rebuilt the settlement service. It now settles 40,000 trades a day.\n',
    ],
  },
  *check(model) {
    for (const { bullet, list, reading } of englishBullets(model)) {
      if (!sectionHas(list.section, 'deeds')) continue;
      const words = reading.tokens.filter((token) => token.kind !== 'symbol' && token.spaced).length;
      const whole = { start: 0, end: bullet.text.value.length };
      const count = sentences(bullet.text.value);
      const figure = reading.quantified === 'yes';
      if (words > (figure ? mostWithFigure : most)) {
        const message = `${words} words run over several lines. What is the one thing to remember? Split the rest off or let it go.`;
        yield inBullet(code, bullet, whole, message);
      } else if (count > 2) {
        yield inBullet(code, bullet, whole, `${count} sentences: each could be a highlight of its own.`);
      } else if (words < least && !figure && ofRole(list) && reading.opening.label === null) {
        yield inBullet(code, bullet, whole, 'This is too short to say what you did: add what came of it.');
      }
    }
  },
};
