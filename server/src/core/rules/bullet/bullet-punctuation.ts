import { namesOnly } from '../../facts/keywordLists.ts';
import { memo } from '../../facts/memo.ts';
import { isNaming, isNamingList } from '../../facts/namingLines.ts';
import { bulletOf, isProtectedPart } from '../../facts/readings.ts';
import { type Message, plural, say } from '../../messages/message.ts';
import { replacePart } from '../../profile/editText.ts';
import type { Bullet, BulletList, Model } from '../../profile/model.ts';
import type { Edit } from '../../profile/place.ts';
import type { Text } from '../../profile/text.ts';
import { MACHINE_KINDS } from '../../reading/protected/index.ts';
import { isKnownWord } from '../../reading/words/index.ts';
import type { Span } from '../../text/span.ts';
import { inBullet } from '../finding.ts';
import type { Finding, Rule } from '../rule.ts';

const code = 'bullet.punctuation';

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

/** Where a list says something once about several of its highlights. */
interface Spot {
  readonly bullet: Bullet;
  readonly part: Span;
  readonly edit: Edit | null;
  readonly safe: boolean;
}

/** One finding about all spots: at the first, with the others to jump to, and one fix for all. */
function about(spots: readonly Spot[], message: Message, title: Message): Finding {
  const [first, ...others] = spots;
  const also =
    others.length === 0
      ? null
      : plural(others.length, '{count} more here is like it.', '{count} more here are like it.');
  const all = [{ title, safe: spots.every(({ safe }) => safe), edits: spots.map(({ edit }) => edit) }];
  return {
    ...inBullet(code, first!.bullet, first!.part, [message, also], () => all),
    related: others.map(({ bullet, part }) => ({
      message: say('Here too'),
      span: bullet.text.part(part.start, part.end),
      path: bullet.path,
    })),
    among: (left) =>
      about(
        left.map((index) => spots[index]!),
        message,
        title,
      ),
  };
}

/**
 * A period may be part of an abbreviation, or in many languages of an ordinal ("Platz 1."), unless the word before it is a
 * whole one or a bracket closes.
 */
function closesSentence(text: Text): boolean {
  const { value } = text;
  const word = /(\p{L}+)\.\s*$/u.exec(value)?.[1];
  if (word !== undefined) return word.length > 4 && (word.length > 5 || isKnownWord(word));
  return /[%)\]"”»]\.\s*$/u.test(value) || (/\p{Nd}\.\s*$/u.test(value) && bulletOf(text).language === 'en');
}

function* endings(list: BulletList): Iterable<Finding> {
  if (isNamingList(list)) return;
  const bullets = list.bullets.filter((bullet) => sentence(bullet) && !namesOnly(bullet) && !isNaming(bullet.text));
  const ending = bullets.filter((bullet) => finalPeriod(bullet.text.value));
  const bare = bullets.filter((bullet) => /(?:[\p{L}\p{Nd}%]|(?<![.!?…])[)"”])\s*$/u.test(bullet.text.value));
  if (ending.length === 0 || bare.length === 0 || ending.length === bare.length) return;
  const drop = ending.length < bare.length;
  const spots = (drop ? ending : bare).flatMap((bullet): readonly Spot[] => {
    const { text } = bullet;
    // Of two sentences the last one ends as the first one does.
    if ((drop && /[.!?]["')\]]?\s+\p{Lu}/u.test(text.value)) || bullet.ignore.includes(code)) return [];
    const end = text.value.trimEnd().length;
    const part = { start: end - 1, end };
    // A period behind an address would belong to it.
    if (isProtectedPart(text, part, MACHINE_KINDS)) return [];
    if (drop) return [{ bullet, part, edit: replacePart(text, part, ''), safe: closesSentence(text) }];
    return [{ bullet, part, edit: replacePart(text, part, `${text.value.slice(end - 1, end)}.`), safe: true }];
  });
  if (spots.length === 0) return;
  yield drop
    ? about(spots, say('Most of this list ends without a period; this one has one.'), say('Remove the period'))
    : about(spots, say('Most of this list ends with a period; this one has none.'), say('End with a period'));
}

interface Spacing {
  readonly pattern: RegExp;
  readonly message: Message;
  /** What belongs in place of the match. */
  readonly newText: string;
  /** Is it wrong behind this word? */
  readonly applies?: (before: string) => boolean;
}

/** Wrong spaces round commas and comparison signs. */
const spacing: readonly Spacing[] = [
  {
    pattern: /(?<=[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Nd})"”])[ \t]+(?=,)/gu,
    message: say('No space belongs before a comma.'),
    newText: '',
  },
  {
    pattern: /(?<=\p{Script=Latin}),(?=\p{Script=Latin})|(?<=\b\d{4}),(?=\d{4}\b)/gu,
    message: say('A space belongs behind this comma.'),
    newText: ', ',
  },
  {
    pattern: /(?<=(?:^|\s)[<>~≈])[ \t]+(?=\p{Nd})/gu,
    // "p99 < 5 ms" compares two things and has its spaces.
    applies: (before) => /^(?:|\S*(?:ing|ed)|to|of|in|at|with|for|by|from|under|over|and|the|a)$/i.test(before),
    message: say('No space belongs between the sign and its number.'),
    newText: '',
  },
  { pattern: /(?<=[^\s.!?:])[ ]{2,}(?=\S)/gu, message: say('One space is enough.'), newText: ' ' },
];

/** "(x,y)" and "A,B": pairs of letters are written so. */
const isPair = (value: string, at: number): boolean =>
  /(?:^|[^\p{L}])\p{L},\p{L}(?:[^\p{L}]|$)/u.test(value.slice(at - 2, at + 3));

/** Where a text has wrong spaces, by their kind. */
const spacesIn = memo((value, text) => new Map(spacing.map((one) => [one, placesOf(value, text, one)] as const)));

function placesOf(value: string, text: Text, { pattern, applies }: Spacing): readonly Span[] {
  return [...value.matchAll(pattern)].flatMap((match): readonly Span[] => {
    const part = { start: match.index, end: match.index + match[0].length };
    const before = /(\S{0,30})\s+\S$/.exec(value.slice(Math.max(0, part.start - 40), part.start))?.[1] ?? '';
    if (applies?.(before) === false || isPair(value, part.start)) return [];
    const around = { start: Math.max(0, part.start - 1), end: part.end + 1 };
    return isProtectedPart(text, around) ? [] : [part];
  });
}

function spotsOf(bullet: Bullet, one: Spacing): readonly Spot[] {
  const { text } = bullet;
  if (bullet.ignore.includes(code)) return [];
  return spacesIn(text)
    .get(one)!
    .map((part) => ({ bullet, part, edit: replacePart(text, part, one.newText), safe: true }));
}

function* spaces(list: BulletList): Iterable<Finding> {
  for (const one of spacing) {
    const spots = list.bullets.flatMap((bullet) => spotsOf(bullet, one));
    const title =
      one.newText === '' ? say('Remove the space') : one.newText === ' ' ? say('Keep one space') : say('Add the space');
    if (spots.length > 0) yield about(spots, one.message, title);
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
      yield* spaces(list);
    }
  },
};
