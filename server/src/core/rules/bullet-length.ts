import { englishBullets, inBullet, ofRole } from './bullets.ts';
import type { Rule } from './rule.ts';

const code = 'bullet.length';
const most = 30;
const least = 4;

/** Sentences of a text: a mark at a sentence's end, a space, and a capital. "e.g. Kafka", "Inc. Berlin" end none. */
function sentences(text: string): number {
  const ends = text.matchAll(/(\S+)[.!?]["')\]]?\s+(?=\p{Lu})/gu);
  const real = [...ends].filter(
    (match) => !/^(?:e\.g|i\.e|etc|inc|ltd|co|corp|vs|approx|no|dr|mr|ms|st|\p{L})$/iu.test(match[1]!),
  );
  return real.length + 1;
}

export const bulletLength: Rule = {
  code,
  summary: `A highlight of more than ${most} words or two sentences, or of fewer than ${least} words.`,
  rationale:
    'A line or two is read; four are skipped. Two short highlights say more than one long one, and two words say nothing.',
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
      const words = reading.tokens.filter((token) => token.kind !== 'symbol' && token.spaced).length;
      const whole = { start: 0, end: bullet.text.value.length };
      const told = sentences(bullet.text.value);
      if (words > most)
        yield inBullet(
          code,
          bullet,
          whole,
          `${words} words: what is the one thing to remember? Split the rest off or let it go.`,
        );
      else if (told > 2)
        yield inBullet(code, bullet, whole, `${told} sentences: each could be a highlight of its own.`);
      else if (words < least && ofRole(list))
        yield inBullet(code, bullet, whole, 'Too short to say what you did: add what came of it.');
    }
  },
};
