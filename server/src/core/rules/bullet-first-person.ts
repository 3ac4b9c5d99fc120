import type { Token } from '../reading/tokens.ts';
import { inBullet } from './bullets.ts';
import { bulletOf } from './readings.ts';
import type { Rule } from './rule.ts';

const code = 'bullet.first-person';

const pronouns = new Set(["i'm", "i've", "i'd", "i'll", 'my', 'mine', 'myself', 'we', "we've", "we're", 'our', 'ours']);

/** Words whose "I" behind them is a number. */
const numbered =
  /^(?:level|phase|part|type|class|tier|grade|stage|volume|chapter|category|engineer|analyst|developer)$/;

/** The first word that speaks of "I" or "we"; not the I of I/O, of Level I or of Phase I. */
function firstPerson(tokens: readonly Token[]): Token | null {
  const found = tokens.find((token, index) => {
    if (token.kind !== 'word') return false;
    if (pronouns.has(token.lower))
      return token.text === token.lower || index === 0 || /^(?:I['’]|[MWO][a-z])/.test(token.text);
    const next = tokens[index + 1];
    const before = tokens[index - 1]?.lower ?? '';
    return token.text === 'I' && !numbered.test(before) && next?.kind === 'word' && next.text === next.lower;
  });
  return found ?? null;
}

export const bulletFirstPerson: Rule = {
  code,
  summary: 'A highlight in the first person.',
  rationale: 'The whole page is about you, so "I" and "my" only take room. A summary may speak in the first person.',
  defaultSeverity: 'hint',
  examples: {
    bad: [
      'work:\n  - name: Quayside Bank\n    highlights:\n      - I cut the close to 2 days\n      - Trained 6 analysts\n',
    ],
    good: [
      'basics:\n  summary: I build ledgers.\nwork:\n  - name: Quayside Bank\n    highlights:\n      - Tuned the I/O of 40 hosts\n      - Passed the Level I exam, 3 months early\n',
    ],
  },
  *check(model) {
    for (const list of model.bulletLists) {
      const read = list.bullets.map((bullet) => ({ bullet, word: firstPerson(bulletOf(bullet.text).tokens) }));
      // A list told throughout in the first person is a story, and meant so.
      if (read.every(({ word }) => word !== null)) continue;
      for (const { bullet, word } of read) {
        const reading = bulletOf(bullet.text);
        if (!word || !reading.english) continue;
        const leads = reading.opening.subject?.start === word.start && word.text === 'I';
        const message = leads
          ? 'Open with the verb: the page is about you already.'
          : `"${word.text}" can go: the page is about you already.`;
        yield inBullet(code, bullet, word, message);
      }
    }
  },
};
