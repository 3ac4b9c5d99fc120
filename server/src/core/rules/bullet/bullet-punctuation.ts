import { isProtectedPart } from '../../facts/readings.ts';
import { replacePart } from '../../profile/editText.ts';
import type { Bullet, BulletList, Model } from '../../profile/model.ts';
import { MACHINE_KINDS, type ProtectedKind } from '../../reading/protected/index.ts';
import { inBullet } from '../finding.ts';
import type { Finding, Rule } from '../rule.ts';

const code = 'bullet.punctuation';

/** What is written as it must be: code and whatever else is for machines. */
const verbatim = new Set<ProtectedKind>([...MACHINE_KINDS, 'code']);

/** The final period of a text that is one: not of "etc." or "Inc.", and not an ellipsis. */
function finalPeriod(text: string): boolean {
  const trimmed = text.trimEnd();
  return (
    trimmed.endsWith('.') &&
    !trimmed.endsWith('..') &&
    !/(?:\b(?:etc|inc|ltd|co|corp|jr|sr)|\b\p{L}|\.\p{L})\.$/iu.test(trimmed)
  );
}

const sentence = ({ text }: Bullet): boolean => /\p{L}.*\s.*\p{L}/su.test(text.value);

function* endings(list: BulletList): Iterable<Finding> {
  const bullets = list.bullets.filter(sentence);
  const ending = bullets.filter((bullet) => finalPeriod(bullet.text.value));
  const bare = bullets.filter((bullet) => /[\p{L}\p{Nd})%"”]\s*$/u.test(bullet.text.value));
  if (bullets.length < 3 || ending.length === 0 || bare.length === 0 || ending.length === bare.length) return;
  const drop = ending.length < bare.length;
  for (const bullet of drop ? ending : bare) {
    // Of two sentences the last one ends as the first one does.
    if (drop && /[.!?]["')\]]?\s+\p{Lu}/u.test(bullet.text.value)) continue;
    const end = bullet.text.value.trimEnd().length;
    const message = drop
      ? 'Most of this list ends without a period; this one has one.'
      : 'Most of this list ends with a period; this one has none.';
    yield inBullet(code, bullet, { start: end - 1, end }, message, () => [
      drop
        ? { title: 'Remove the period', safe: true, edits: [replacePart(bullet.text, { start: end - 1, end }, '')] }
        : {
            title: 'End with a period',
            safe: true,
            edits: [replacePart(bullet.text, { start: end, end }, '.')],
          },
    ]);
  }
}

interface Spacing {
  readonly pattern: RegExp;
  readonly message: string;
  /** What belongs in place of the match. */
  readonly newText: string;
  /** Is it wrong behind this word? */
  readonly applies?: (before: string) => boolean;
}

/** Wrong spaces round commas and comparison signs. */
const spacing: readonly Spacing[] = [
  { pattern: /(?<=\S)[ \t]+(?=,)/gu, message: 'No space belongs before a comma.', newText: '' },
  {
    pattern: /(?<=\p{Script=Latin}),(?=\p{Script=Latin})|(?<=\b\d{4}),(?=\d{4}\b)/gu,
    message: 'A space belongs behind this comma.',
    newText: ', ',
  },
  {
    pattern: /(?<=(?:^|\s)[<>~≈])[ \t]+(?=\p{Nd})/gu,
    // "p99 < 5 ms" compares two things and has its spaces.
    applies: (before) => /^(?:|\S*(?:ing|ed)|to|of|in|at|with|for|by|from|under|over|and|the|a)$/i.test(before),
    message: 'No space belongs between the sign and its number.',
    newText: '',
  },
  { pattern: /(?<=[^\s.!?:])[ ]{2,}(?=\S)/gu, message: 'One space is enough.', newText: ' ' },
];

function* spaces(bullet: Bullet): Iterable<Finding> {
  const { value } = bullet.text;
  for (const { pattern, message, newText, applies } of spacing) {
    for (const match of value.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      const before = /(\S{0,30})\s+\S$/.exec(value.slice(Math.max(0, start - 40), start))?.[1] ?? '';
      if (applies?.(before) === false) continue;
      // In addresses and code commas stand as they must.
      if (isProtectedPart(bullet.text, { start, end }, verbatim)) continue;
      yield inBullet(code, bullet, { start, end }, message, () => [
        {
          title: newText === '' ? 'Remove the space' : newText === ' ' ? 'Keep one space' : 'Add the space',
          safe: true,
          edits: [replacePart(bullet.text, { start, end }, newText)],
        },
      ]);
    }
  }
}

export const bulletPunctuation: Rule = {
  code,
  summary: 'Final periods that most of a list does without, or the other way round; spaces misplaced round commas.',
  rationale: 'Either style is right. Mixing them in one list looks like text pasted from several places.',
  defaultSeverity: 'information',
  examples: {
    bad: [
      'work:\n  - name: Quayside Bank\n    highlights:\n      - Cut the close to 2 days\n      - Trained 6 analysts\n      - Settled 40,000 trades a day.\n',
      'work:\n  - name: Quayside Bank\n    highlights:\n      - Opened 4 offices in 2021,2022\n',
    ],
    good: [
      'work:\n  - name: Quayside Bank\n    highlights:\n      - Cut the close to 2 days\n      - Moved 3 teams to .NET\n      - Advised Ferrum Robotics Inc.\n',
    ],
  },
  *check(model: Model) {
    for (const list of model.bulletLists) {
      if (list.section !== 'stories') yield* endings(list);
      for (const bullet of list.bullets) yield* spaces(bullet);
    }
  },
};
