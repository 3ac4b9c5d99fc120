import { isLongAgo } from '../../facts/bullets.ts';
import { readsEnglish } from '../../facts/language.ts';
import { bulletOf, isProtectedPart } from '../../facts/readings.ts';
import { type Message, plural, say } from '../../messages/message.ts';
import { capitalised, replacePart, sameSource } from '../../profile/editText.ts';
import type { Bullet } from '../../profile/model.ts';
import { sectionHas } from '../../profile/sections.ts';
import type { Segment } from '../../profile/segment.ts';
import { analyseVerb, inflect } from '../../reading/en/verbs.ts';
import type { Token } from '../../reading/tokens.ts';
import { inBullet } from '../finding.ts';
import type { Finding, Fix, Rule } from '../rule.ts';

const code = 'bullet.first-person';

const pronouns = new Set([
  "i'm",
  "i've",
  "i'd",
  "i'll",
  'my',
  'myself',
  'we',
  "we've",
  "we're",
  'our',
  'ours',
  'ourselves',
]);

/** Words that open a clause: an "I" behind them speaks, where behind other capitals ("Calculus I") it counts. */
const openers = new Set(
  'when while as where after before since because that here there once though although if then so but and currently now today what which how'.split(
    ' ',
  ),
);

/** Words in lower case whose "I" behind them is a number. */
const numbered =
  /^(?:level|phase|part|type|class|tier|grade|stage|volume|chapter|category|engineer|analyst|developer)$/;

/** Is this "I" a number: of Level I, of Calculus I? */
function counts(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  if (before?.kind !== 'word') return false;
  return numbered.test(before.lower) || (before.text !== before.lower && !openers.has(before.lower));
}

/** Is this the "I" of a relative clause ("a crew I trained", "the mill that I run"), which cannot go without it? */
function isRelative(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  if (before?.kind !== 'word' || before.text !== before.lower) return false;
  return /^(?:that|which|whom|what)$/.test(before.lower) || !openers.has(before.lower);
}

/** What several people do together, so that "our" hides a share: any other thing is the company's, "our products". */
const done =
  /^(?:work|efforts?|findings|learnings|results?|research|solutions?|designs?|approach(?:es)?|ideas?|proposals?|prototypes?|implementations?|wins?|success(?:es)?|projects?|collaborations?|experiments?|analys[ei]s|contributions?|achievements?|builds?|code)$/;
/** Words between "our" and its thing that are looked past. */
const between = 2;

/** Words that tell of a paper, whose authors are several. */
const paper =
  /\b(?:papers?|accepted|preprint|arxiv|conference|journal|workshop|co-?authors?|benchmarks?|baselines?|datasets?)\b/i;

/** Does "our" speak of what several did? Not of the company's things, of a paper with its authors, or in a remark in brackets. */
function hidesShare(text: string, tokens: readonly Token[], { start }: Token): boolean {
  const before = text.slice(0, start);
  if (before.lastIndexOf('(') > before.lastIndexOf(')') && text.indexOf(')', start) > 0) return false;
  const next = tokens.filter((token) => token.start > start).slice(0, between + 1);
  // "Our team built" is all there is; "Led our team" and "…; our team sold it" say the writer's part beside it.
  if (start === tokens[0]?.start && /^teams?$/.test(next[0]?.lower ?? '')) return true;
  return next.some((token) => done.test(token.lower)) && !paper.test(text);
}

/** A clause that gives a reason or a time has a subject of its own: "it was slow, so I rewrote it". */
const ownClause = /^(?:so|because|since|although|though|when|while|where|as|before|after|once|if|but)$/;

/** What is somebody's own work: without its "my" it would read as another's. */
const works =
  /^(?:own|open|library|libraries|package|project|projects|company|startup|start-up|business|studio|practice|book|books|blog|channel|podcast|newsletter|plugin|framework|tool|tools|app|apps|game|games|thesis|dissertation|phd|songs?|films?|paintings?)$/;

/** Does "my" name the writer's own work ("my open-source planner", "my thesis"), in its first words? */
const namesOwnWork = (tokens: readonly Token[], index: number): boolean =>
  tokens.slice(index + 1, index + 5).some((token) => token.kind === 'word' && works.test(token.lower));

/** Does a sentence begin with this token? */
const begins = (tokens: readonly Token[], index: number): boolean =>
  index === 0 || /^[.!?:;•–—-]$/.test(tokens[index - 1]!.text);

/** The first word that speaks of "I" or "we"; not the I of I/O, of Level I or of Phase I, nor a name such as My Little Farm. */
function firstPerson(text: string, tokens: readonly Token[]): Token | null {
  const found = tokens.find((token, index) => {
    if (token.kind !== 'word') return false;
    if (pronouns.has(token.lower))
      return (
        (token.lower !== 'our' || hidesShare(text, tokens, token)) &&
        (token.lower !== 'my' || !namesOwnWork(tokens, index)) &&
        // "Taught myself Welsh" would be another sentence without it.
        (token.lower !== 'myself' || analyseVerb(tokens[index - 1]?.lower ?? '') === null) &&
        (token.text === token.lower ||
          /^I['’]/.test(token.text) ||
          (begins(tokens, index) && /^\p{Lu}\p{Ll}/u.test(token.text)))
      );
    const next = tokens[index + 1];
    return (
      token.text === 'I' &&
      !isRelative(tokens, index) &&
      !(index > 1 && ownClause.test(tokens[index - 1]!.lower)) &&
      !counts(tokens, index) &&
      next?.kind === 'word' &&
      next.text === next.lower
    );
  });
  return found ?? null;
}

/** "I cut" and "I've cut" without their "I". */
function fixesOf(segment: Segment, bullet: Bullet): readonly Fix[] {
  const { value } = bullet.text;
  const { tokens, opening } = bulletOf(bullet.text);
  const [first, second] = tokens;
  const { verb, subject } = opening;
  if (!first || !second || !verb || subject?.start !== first.start || !/^I(?:['’]ve)?$/.test(first.text)) return [];
  const bare = first.text === 'I' && verb.first === 1 && !/^(?:be|have|do)$/.test(verb.lemma);
  const perfect = verb.form === 'participle' && (/ve$/.test(first.text) || second.lower === 'have');
  if ((!bare && !perfect) || !sameSource(segment, bullet.text, { start: first.start, end: verb.end })) return [];
  const word = bare ? value.slice(verb.start, verb.end) : inflect(verb.lemma, 'past');
  const newText = capitalised(word);
  return [
    {
      title: say('Open with "{text}"', { text: newText }),
      // "I cut costs and I hired": what is left would change persons.
      safe: firstPerson(value, tokens.slice(verb.last + 1)) === null,
      edits: [replacePart(bullet.text, { start: first.start, end: verb.end }, newText)],
    },
  ];
}

/** What speaks against a word: "I" takes room, "we" hides a share. */
function messageFor(word: Token, leads: boolean): Message {
  if (/^(?:we|our)/.test(word.lower)) return say('"{text}" leaves open which part was yours.', { text: word.text });
  return leads
    ? say('Open with the verb: the page is about you already.')
    : say('"{text}" can go: the page is about you already.', { text: word.text });
}

interface Spot {
  readonly bullet: Bullet;
  readonly word: Token;
}

/** One finding about all of a list that speak so: at the first, with the others to jump to. */
function about(segment: Segment, found: readonly Spot[]): Finding {
  const [first, ...others] = found;
  const { bullet, word } = first!;
  const also =
    others.length === 0
      ? null
      : plural(others.length, '{count} more here is like it.', '{count} more here are like it.');
  const message = messageFor(word, bulletOf(bullet.text).opening.subject?.start === word.start);
  return {
    ...inBullet(code, bullet, word, [message, also], () => found.flatMap((one) => fixesOf(segment, one.bullet))),
    related: others.map((one) => ({
      message: say('Here too'),
      span: one.bullet.text.part(one.word.start, one.word.end),
      path: one.bullet.path,
    })),
    among: (left) =>
      about(
        segment,
        left.map((index) => found[index]!),
      ),
  };
}

export const bulletFirstPerson: Rule = {
  code,
  summary: 'A highlight in the first person.',
  rationale: 'The whole page is about you, so "I" and "my" only take room. A summary may speak in the first person.',
  defaultSeverity: 'hint',
  options: ['merit.maxAgeYears'],
  examples: {
    bad: [
      'work:\n  - name: Quayside Bank\n    highlights:\n      - I cut the close to 2 days\n      - Trained 6 analysts\n',
    ],
    good: [
      'basics:\n  summary: I build ledgers.\nwork:\n  - name: Quayside Bank\n    highlights:\n      - Tuned the I/O of 40 hosts\n      - Passed the Level I exam, 3 months early\n',
    ],
  },
  *check(model, context, segment) {
    for (const list of model.bulletLists) {
      if (!sectionHas(list.section, 'deeds') || isLongAgo(list, context)) continue;
      const read = list.bullets.map((bullet) => ({
        bullet,
        word: firstPerson(bullet.text.value, bulletOf(bullet.text).tokens),
      }));
      // A list told throughout in the first person is a story, and meant so.
      if (read.every(({ word }) => word !== null)) continue;
      const found = read.flatMap(({ bullet, word }) =>
        word && readsEnglish(model, bullet.text) && !isProtectedPart(bullet.text, word) && !bullet.ignore.includes(code)
          ? [{ bullet, word }]
          : [],
      );
      if (found.length > 0) yield about(segment, found);
    }
  },
};
