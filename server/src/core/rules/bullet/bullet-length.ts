import { ofRole, type ReadBullet, recentBullets } from '../../facts/bullets.ts';
import { isInventory, isKeywordList, namesOnly, namesTechnologies } from '../../facts/keywordLists.ts';
import { isNaming, isNamingList } from '../../facts/namingLines.ts';
import { type Message, say } from '../../messages/message.ts';
import { capitalised } from '../../profile/editText.ts';
import type { BulletList, Model } from '../../profile/model.ts';
import { sectionHas } from '../../profile/sections.ts';
import type { Segment } from '../../profile/segment.ts';
import { analyseVerb } from '../../reading/en/verbs.ts';
import { lookup } from '../../reading/technologies/index.ts';
import type { Token } from '../../reading/tokens.ts';
import { writeItems } from '../../yaml/edit/index.ts';
import { inBullet } from '../finding.ts';
import type { Finding, Fix, Rule } from '../rule.ts';

const code = 'bullet.length';
const most = 30;
/** A highlight that measures something may take a few words more. */
const mostWithFigure = 35;
const least = 5;
const mostSentences = 2;

const abbreviated = /(?:^|[\s("'[])(?:e\.g|i\.e|etc|inc|ltd|co|corp|vs|approx|no|dr|mr|ms|st|\p{L})$/iu;

/** A sentence has at least this many words: "Linux, Docker. Spring Boot." is a list. */
const shortestSentence = 3;

/** Does a part of a text between two periods tell something, rather than list names? */
function tells(part: string): boolean {
  const words = part.split(/\s+/).filter((word) => /\p{L}/u.test(word));
  if (words.length < shortestSentence) return false;
  // "CVAT, AWS, EC2, Sagemaker": names between commas, however many.
  return part.split(/[,;/]/).some((piece) => piece.trim().split(/\s+/).length >= shortestSentence);
}

/** Sentences of a text: a mark at a sentence's end, a space, and a capital. "e.g. Kafka", "Inc. Berlin" end none. */
function sentences(text: string): number {
  let from = 0;
  let count = 0;
  for (const { 0: mark, index } of text.matchAll(/[.!?]["')\]]?\s+(?=\p{Lu})/gu)) {
    if (abbreviated.test(text.slice(Math.max(0, index - 8), index))) continue;
    if (tells(text.slice(from, index))) count += 1;
    from = index + mark.length;
  }
  return tells(text.slice(from)) ? count + 1 : count;
}

/** Spaces between groups of digits: "40 000" is one figure. */
const groups = /(?<=\d)[ \u00a0\u202f](?=\d{3}(?!\d))/g;

/** Words as people count them: what stands between two spaces, "well-known" and "(one" included, "&" too, a dash or bullet not. */
const wordsOf = ({ reading }: ReadBullet): number =>
  reading.text
    .replace(groups, '')
    .split(/\s+/)
    .filter((part) => /[\p{L}\p{N}]|^&$/u.test(part)).length;

/**
 * A few words that could be told as a deed ("Code reviews"), alone among highlights that are. Names of things ("Spring Boot",
 * "Relativity") are short because they are names, and several of such lines are a list of subjects.
 */
function isShortDeed({ bullet, list, reading }: ReadBullet): boolean {
  const { value } = bullet.text;
  if (reading.opening.label || reading.quantified === 'yes' || isInventory(bullet.text)) return false;
  if (!/\s/.test(value.trim()) || /\d/.test(value) || (namesTechnologies(value) && lookup(value)?.kind !== 'method'))
    return false;
  return list.bullets.filter(namesOnly).length === 1;
}

type Fault = 'long' | 'sentences' | 'short';

function faultOf(read: ReadBullet): Fault | null {
  const { bullet, list, reading } = read;
  const words = wordsOf(read);
  const figure = reading.quantified === 'yes';
  if (isNaming(bullet.text)) return null;
  if (namesOnly(bullet)) return words < least && ofRole(list) && isShortDeed(read) ? 'short' : null;
  if (words > (figure ? mostWithFigure : most)) return 'long';
  if (!isInventory(bullet.text) && sentences(bullet.text.value) > mostSentences) return 'sentences';
  // "Worked on the quay": that it leaves open what was done is said by the rule about openings.
  return words < least && !figure && ofRole(list) && !reading.opening.label && !reading.weak ? 'short' : null;
}

function messageFor(fault: Fault, read: ReadBullet): Message {
  if (fault === 'long')
    return say(
      '{count} words run over several lines. What is the one thing to remember? Split the rest off or let it go.',
      { count: wordsOf(read) },
    );
  if (fault === 'sentences')
    return say('{count} sentences: each could be a highlight of its own.', {
      count: sentences(read.bullet.text.value),
    });
  return say('This is too short to say what you did: add what came of it.');
}

/** The words and marks at which a long sentence may become two; the second begins with a verb. */
const JOINS = new Set(['and', 'which', 'while', 'then']);

/**
 * Where a long highlight could be parted in two: at an "and" or a semicolon with a verb of the opening's form behind it, the
 * nearest to its middle. Null where there is none.
 */
function partingOf({
  reading: { tokens, opening, text },
}: ReadBullet): { readonly left: string; readonly right: string } | null {
  const form = opening.tense === 'past' ? 'past' : opening.tense === 'present' ? 'base' : null;
  if (!form) return null;
  const isVerb = (token: Token | undefined): boolean =>
    token?.kind === 'word' && analyseVerb(token.lower)?.forms.some((one) => one === form) === true;
  const places = tokens.flatMap((token, index): readonly { left: number; right: number }[] => {
    const next = tokens[index + 1];
    const joins = token.text === ';' || token.lower === 'and';
    if (!joins || !next || !isVerb(next) || JOINS.has(next.lower)) return [];
    const before = tokens[index - 1];
    const comma = before?.text === ',' ? before : null;
    // "is matched and confirmed": the second verb belongs to the first.
    if (!comma && token.text !== ';' && isVerb(before)) return [];
    return [{ left: comma ? comma.start : token.start, right: next.start }];
  });
  const middle = text.length / 2;
  const [best] = places.sort((a, b) => Math.abs(a.right - middle) - Math.abs(b.right - middle));
  if (!best) return null;
  const left = text.slice(0, best.left).trimEnd();
  const right = capitalised(text.slice(best.right));
  return left.split(/\s+/).length >= least && right.split(/\s+/).length >= least ? { left, right } : null;
}

/** Splitting the first of the highlights in two items. */
function splitting(segment: Segment, read: ReadBullet): readonly Fix[] {
  const { bullet } = read;
  const parted = bullet.span.start === bullet.text.span.start ? partingOf(read) : null;
  const edit = parted && writeItems(segment, bullet.text.span, [parted.left, parted.right]);
  return edit
    ? [
        {
          title: say('Split before "{words} …"', { words: parted.right.split(' ', 3).join(' ') }),
          safe: false,
          edits: [edit],
        },
      ]
    : [];
}

/** Says of a list once what is to be said of several of its highlights in the same way. */
function about(segment: Segment, fault: Fault, reads: readonly ReadBullet[]): Finding {
  const [first, ...others] = reads;
  const { bullet } = first!;
  const also =
    others.length === 0 ? null : say('The same goes for {count} more of this list.', { count: others.length });
  return {
    ...inBullet(code, bullet, { start: 0, end: bullet.text.value.length }, [messageFor(fault, first!), also], () =>
      fault === 'long' ? splitting(segment, first!) : [],
    ),
    related: others.map(({ bullet: { text, path } }) => ({ message: say('The same here'), span: text.span, path })),
    among: (left) =>
      about(
        segment,
        fault,
        left.map((index) => reads[index]!),
      ),
  };
}

export const bulletLength: Rule = {
  code,
  summary: `A highlight of more than ${most} words or two sentences, or of fewer than ${least} words.`,
  rationale:
    'A line or two is read; four are skipped. With a figure in it, a highlight may take a few words more. Two short highlights say more than one long one, and two words say nothing.',
  defaultSeverity: 'hint',
  options: ['merit.maxAgeYears'],
  examples: {
    bad: [
      'work:\n  - name: Quayside Bank\n    highlights:\n      - Rebuilt the settlement service so that every trade that reaches us before six in the evening is matched, netted, confirmed and settled the same day, whatever the market, whatever the currency and whoever the counterparty\n',
      'work:\n  - name: Quayside Bank\n    highlights:\n      - Settled 40,000 trades a day\n      - Code reviews\n',
    ],
    good: [
      'work:\n  - name: Quayside Bank\n    highlights:\n      - Rebuilt the settlement service. It now settles 40,000 trades a day.\n',
    ],
  },
  *check(model: Model, context, segment): Iterable<Finding> {
    const lists = new Map<BulletList, Map<Fault, ReadBullet[]>>();
    for (const read of recentBullets(model, context)) {
      const { list, bullet } = read;
      if (
        !sectionHas(list.section, 'deeds') ||
        bullet.ignore.includes(code) ||
        isKeywordList(list) ||
        isNamingList(list)
      )
        continue;
      const fault = faultOf(read);
      if (!fault) continue;
      const faults = lists.get(list) ?? new Map<Fault, ReadBullet[]>();
      lists.set(list, faults);
      faults.set(fault, [...(faults.get(fault) ?? []), read]);
    }
    for (const faults of lists.values()) for (const [fault, reads] of faults) yield about(segment, fault, reads);
  },
};
