import type { Span } from '../../text/span.ts';
import type { Token } from '../tokens.ts';
import { currencySymbol } from '../units.ts';
import { changeVerb, cueOf, isChangeNoun } from './changeWords.ts';
import { comparingWords } from './comparators.ts';
import {
  ACTIONS,
  AGENT,
  AIMED,
  GIVING,
  HOLDING,
  IN_CHARGE,
  LOGGED,
  MAKING,
  NO_AGENTS,
  NO_DEEDS,
  NOT_DONE,
  OFF_DUTY,
  PERSONS,
  PRIVATE,
  RESULTS,
  SAVING,
  SIZED,
  USED,
} from './deedWords.ts';
import { isPluralNoun } from './nouns.ts';
import { DETERMINERS, isAdverb, PREPOSITIONS } from './opening/words.ts';
import { isPeopleNoun } from './partNouns.ts';
import { analyseVerb, type VerbForm } from './verbs.ts';

/** A figure in an introduction, and what kind of figure it is. */
export interface FigureOfDeed extends Span {
  readonly measure: 'percent' | 'factor' | 'money' | 'time' | 'size' | 'count';
  /** One end of a range ("40 to 400"): a bound of what somebody does. */
  readonly range: boolean;
  /** One end of a change ("from 9 days to 2"). */
  readonly change: boolean;
  readonly value: number;
}

/**
 * Is a figure of a headline or summary a result or a scope of the person's own deeds, which a highlight should show? Told by what governs it:
 * a verb of which the person is the subject ("cut waits by 40%", "who led a team of 12"), the person's occupation ("planner of 900 trains a week",
 * "engineer with 14 shipped games") or a participle ("30+ projects delivered"). Whatever else has a figure in it, such as a place of work, a tool,
 * a licence, a bound or a hobby, is none; nor is anything that nobody can tell.
 */
export function isDeed(text: string, tokens: readonly Token[], figure: FigureOfDeed): boolean {
  const at = tokens.findIndex(({ start }) => start >= figure.start);
  if (at < 0) return false;
  const sentence = sentenceAround(text, figure);
  if (OFF_DUTY.test(text.slice(sentence.start, sentence.end))) return false;
  if (AIMED.test(text.slice(figure.end, sentence.end))) return false;
  if (figure.range) return false;
  const first = tokens.findIndex(({ start }) => start >= sentence.start);
  const past = tokens.findIndex(({ start }) => start >= figure.end);
  const next = past < 0 ? tokens.length : past;
  if (NOT_DONE.test(clauseBefore(text, sentence.start, figure.start))) return false;
  if (isPartOfWord(tokens, at, next)) return false;
  const reader: Reader = { tokens, first, at, next, figure };
  if (ofPrivateThings(reader)) return false;
  return governed(reader, comparingWords(tokens, at)?.first ?? at, 0);
}

interface Reader {
  readonly tokens: readonly Token[];
  /** Where the sentence begins, the figure begins, and what stands behind it. */
  readonly first: number;
  readonly at: number;
  readonly next: number;
  readonly figure: FigureOfDeed;
}

const ENDS = /[.!?;:|•\n–—](?=\s|$)/g;

function sentenceAround(text: string, { start, end }: Span): Span {
  const before = [...text.slice(0, start).matchAll(ENDS)].at(-1);
  const after = text.slice(end).search(ENDS);
  return { start: before ? before.index + 1 : 0, end: after < 0 ? text.length : end + after };
}

/** From the last comma before a figure, whose part says of what sort it is. */
const clauseBefore = (text: string, from: number, to: number): string =>
  text
    .slice(from, to)
    .split(/,\s|\s(?:and|but)\s/)
    .at(-1)!;

/** "under-12 teams", "6 points-free years": the number belongs to a word. */
function isPartOfWord(tokens: readonly Token[], at: number, next: number): boolean {
  const glued = (index: number): boolean => tokens[index]?.text === '-' && !tokens[index]!.spaced;
  if (glued(at - 1) && !tokens[at]!.spaced) return true;
  return [next, next - 1, next + 1].some(
    (index) => glued(index) && /^(?:free|odd|plus)$/.test(tokens[index + 1]?.lower ?? ''),
  );
}

const wordsBehind = ({ tokens, at, next }: Reader, count: number): readonly Token[] =>
  tokens.slice(at, Math.min(next + count, tokens.length)).filter(({ kind }) => kind === 'word');

const ofPrivateThings = (reader: Reader): boolean => wordsBehind(reader, 1).some(({ lower }) => PRIVATE.has(lower));

/** "a 400-bed hospital" is described by its figure; "a 12-strong team" and "a 40-member crew" are people. */
function isModifier({ tokens, at, next }: Reader): boolean {
  const hyphen = tokens.slice(at, next + 1).find((token) => token.text === '-' && !token.spaced);
  if (!hyphen) return false;
  const word = tokens[tokens.indexOf(hyphen) + 1]?.lower ?? '';
  return !(word === 'strong' || isPeopleNoun(word) || isPeopleNoun(`${word}s`));
}

/** What stands right before `at` says whose the figure is. */
function governed(reader: Reader, at: number, depth: number): boolean {
  const { tokens, first } = reader;
  if (depth > 4) return false;
  if (at <= first) return opens(reader);
  const before = tokens[at - 1]!;
  if (/^(?:an?)$/.test(before.lower)) return isInCharge(reader) && underVerb(reader, at - 1);
  if (isModifier(reader)) return false;
  if (/^(?:the|all|its|our|my|some|another|those|these|both)$/.test(before.lower))
    return governed(reader, at - 1, depth + 1);
  if (before.lower === 'of') return ofWhat(reader, at - 1, depth);
  if (before.lower === 'with') return besidePerson(reader, at - 1);
  if (before.lower === 'worth') return underVerb(reader, at - 2);
  if (before.lower === 'by' && USED.has(tokens[at - 2]?.lower ?? '')) return isMade(reader, at - 2);
  if (/^(?:by|to|from)$/.test(before.lower)) return changed(reader, at - 1);
  if (before.lower === 'at' && reader.figure.measure === 'percent')
    return verbBefore(reader, at - 1, (lemma) => HOLDING.has(lemma));
  if (/^(?:for|across)$/.test(before.lower)) return reaches(reader, at - 1);
  if (/^(?:and|&|,|plus)$/.test(before.lower)) return joins(reader, at, depth);
  return underVerb(reader, at);
}

/** Nothing stands before the figure: "30+ projects delivered", "14 shipped games", "£2m saved", "40% less scrap". */
function opens(reader: Reader): boolean {
  if (isModifier(reader)) return false;
  const behind = wordsBehind(reader, 3);
  if (reader.figure.measure === 'time') return false;
  return behind.some(({ lower }) => isDone(lower) || (reader.figure.measure !== 'count' && isComparative(lower)));
}

const isComparative = (lower: string): boolean =>
  /^(?:faster|quicker|less|fewer|lower|higher|more|cheaper)$/.test(lower);

/** A participle that says that something was brought about: shipped, delivered. */
function isDone(lower: string): boolean {
  const verb = analyseVerb(lower);
  return verb?.forms.includes('participle') === true && !verb.forms.includes('base') && !NO_DEEDS.has(verb.lemma);
}

/** "a £2m budget", "a 40% cut", "a 12-strong team", with a verb of one's own before it. */
function isInCharge(reader: Reader): boolean {
  const behind = wordsBehind(reader, 3).map(({ lower }) => lower);
  const { measure } = reader.figure;
  if (measure === 'count' && reader.tokens.slice(reader.at, reader.next + 1).some(({ text }) => text === '-'))
    return !isModifier(reader);
  if (measure === 'percent' || measure === 'factor') return behind.some(isChangeNoun);
  return (
    (measure === 'money' || (measure === 'count' && !isModifier(reader))) && behind.some((word) => IN_CHARGE.has(word))
  );
}

const isPreposition = (lower: string): boolean => PREPOSITIONS.has(lower) || lower === 'of';

/** The verb right before the object, adverbs and an object between them aside, is one of the person's own. */
function underVerb(reader: Reader, at: number): boolean {
  const { tokens, first, figure } = reader;
  if (tokens[at - 1]?.lower === 'for' && /^(?:responsible|accountable)$/.test(tokens[at - 2]?.lower ?? '')) return true;
  for (let index = at - 1; index >= Math.max(first, at - 4); index--) {
    const token = tokens[index]!;
    if (token.kind !== 'word' || isPreposition(token.lower)) return false;
    const verb = analyseVerb(token.lower);
    if (verb && isOwn(reader, index)) {
      if (NO_DEEDS.has(verb.lemma)) return false;
      if (index < at - 1 && !isAdverb(tokens[at - 1]!.lower))
        return GIVING.has(verb.lemma) || cueOf(token.lower) !== undefined;
      if (figure.measure === 'time' && !figure.change) return SAVING.has(verb.lemma) || LOGGED.has(verb.lemma);
      // "Runs 10 km before breakfast" is no run of a business.
      if (figure.measure === 'size' && verb.lemma === 'run') return false;
      return true;
    }
  }
  return false;
}

/** "a team of 12", "sales of £3m", "planner of 900 trains a week". */
function ofWhat(reader: Reader, of: number, depth: number): boolean {
  const { tokens, first } = reader;
  const head = tokens[of - 1];
  if (head?.kind !== 'word' || of - 1 < first) return false;
  const beginning = opensWith(reader, of - 1);
  if (SIZED.has(head.lower)) {
    let start = of - 1;
    while (start > first && isDescribing(tokens[start - 1]!)) start--;
    if (start === first) return !GROUP.test(head.lower);
    const before = tokens[start - 1]!;
    if (before.lower === 'of') return isAgent(tokens[start - 2]) && opensWith(reader, start - 2);
    if (/^(?:for|in|at|on|from|by|to)$/.test(before.lower)) return false;
    const article = /^an?$/.test(before.lower) ? start - 1 : start;
    if (tokens[article - 1]?.lower === 'with') return !GROUP.test(head.lower) && opensWith(reader, article - 2);
    return /^(?:and|,)$/.test(before.lower) ? joins(reader, start, depth) : underVerb(reader, start);
  }
  if (isModifier(reader) || reader.figure.measure === 'time') return false;
  if (isAgent(head)) return beginning && reader.figure.value > FEW;
  if (!ACTIONS.test(head.lower)) return false;
  let start = of - 1;
  while (start > first && isDescribing(tokens[start - 1]!) && !/^(?:an?|the)$/.test(tokens[start - 1]!.lower)) start--;
  return underVerb(reader, /^(?:an?|the)$/.test(tokens[start - 1]?.lower ?? '') ? start - 1 : start);
}

const GROUP = /^(?:team|crew|staff|squad|class|group)s?$/;

const isDescribing = ({ lower, kind }: Token): boolean =>
  kind === 'word' && !isPreposition(lower) && !/^(?:and|or|with|who|that|which)$/.test(lower) && !isOwnForm(lower);

const isOwnForm = (lower: string): boolean => {
  const forms = analyseVerb(lower)?.forms ?? [];
  return (
    forms.some((form) => form !== 'base') &&
    !/^(?:total|combined|annual|yearly|managed|building|engineering)$/.test(lower)
  );
};

const isAgent = (token: Token | undefined): boolean =>
  token?.kind === 'word' && AGENT.test(token.lower) && !NO_AGENTS.has(token.lower);

/** From the start of the sentence to a token stand words of one name only: "Warehouse lead", "A rail planner". */
function opensWith({ tokens, first }: Reader, last: number): boolean {
  for (let index = first; index <= last; index++) {
    const { kind, lower, text } = tokens[index]!;
    if (kind === 'word' ? isPreposition(lower) : !'&/,-'.includes(text)) return false;
  }
  return last - first < 8;
}

/** Fewer can be counted among highlights and entries, by their names. */
const FEW = 9;

/** "Sales engineer with €3M in machine sales", "columnist with half a million readers". */
function besidePerson(reader: Reader, at: number): boolean {
  if (!opensWith(reader, at - 1) || isModifier(reader) || reader.figure.measure === 'time') return false;
  return (
    wordsBehind(reader, 4).some(({ lower }) => RESULTS.has(lower)) ||
    wordsBehind(reader, 2).some(({ lower }) => isDone(lower))
  );
}

/** "Cut build times by 40%", "grew sales to £3m". */
const changed = (reader: Reader, at: number): boolean =>
  verbBefore(reader, at, (_, word) => cueOf(word) !== undefined || changeVerb(word) !== undefined);

/** "Ran payroll for 400 staff", "opened shops across 12 towns". */
function reaches(reader: Reader, at: number): boolean {
  const { figure } = reader;
  if (figure.measure !== 'count' || isModifier(reader)) return false;
  return (
    verbBefore(reader, at, (lemma) => !NO_DEEDS.has(lemma)) &&
    wordsBehind(reader, 1).some(({ lower }) => isPluralNoun(lower) || isPeopleNoun(lower))
  );
}

/** How far before a figure its verb may stand. */
const REACH = 9;

function verbBefore(reader: Reader, at: number, fits: (lemma: string, word: string) => boolean): boolean {
  const { tokens, first } = reader;
  for (let index = at - 1; index >= Math.max(first, at - REACH); index--) {
    const token = tokens[index]!;
    if (/^(?:where|because|since|whose)$/.test(token.lower)) return false;
    const verb = token.kind === 'word' ? analyseVerb(token.lower) : null;
    if (verb && fits(verb.lemma, token.lower) && isOwn(reader, index)) return true;
  }
  return false;
}

/** "cut costs by 40% and waits by 20%", "trained 12 nurses and 40 students": as the figure before it stands. */
function joins(reader: Reader, at: number, depth: number): boolean {
  const { tokens, first } = reader;
  for (let index = at - 2; index >= Math.max(first, at - REACH); index--) {
    const { kind, lower } = tokens[index]!;
    if (kind !== 'word' && kind !== 'number') return false;
    if (/^(?:at|in|on|for|with|from|within|who|that|which)$/.test(lower)) return false;
    if (kind === 'number') {
      const money = currencySymbol(tokens[index - 1]?.text ?? '') !== null;
      const start = money ? index - 1 : index;
      const measure = money ? 'money' : reader.figure.measure;
      const other = { ...reader, at: start, next: index + 1, figure: { ...reader.figure, measure } } as const;
      return governed(other, comparingWords(tokens, start)?.first ?? start, depth + 1);
    }
  }
  return false;
}

/** Is the person the subject of the verb at a token? */
function isOwn(reader: Reader, verb: number): boolean {
  const { tokens, first } = reader;
  const forms = analyseVerb(tokens[verb]!.lower)?.forms ?? [];
  if (PERSONS.has(tokens[verb]!.lower) && !leadsObject(tokens[verb + 1])) return false;
  let at = verb - 1;
  while (at >= first && isAdverb(tokens[at]!.lower)) at--;
  const auxiliary = /^(?:has|have|had|'ve|i've|we've)$/.test(tokens[at]?.lower ?? '');
  if (auxiliary) at--;
  if (at < first) return true;
  const before = tokens[at]!;
  if (/^(?:i|we|he|she|they|i've|we've)$/.test(before.lower)) return true;
  if (before.lower === 'who') return whoIsPerson(reader, at);
  if (/^(?:that|which)$/.test(before.lower)) return isMade(reader, at);
  if (before.text === ',' || /^(?:and|&|then|but)$/.test(before.lower)) return isJoined(reader, at);
  const finite: readonly VerbForm[] = ['third', 'past'];
  if (auxiliary || forms.some((form) => finite.includes(form))) {
    const names = tokens.slice(first, at + 1);
    if (
      names.length < 4 &&
      names.length > 0 &&
      names.every(({ text, kind }) => kind === 'word' && /^\p{Lu}/u.test(text))
    ) {
      // "Ada Marlowe has opened …", and in a headline "Planner moved …" is nobody's.
      return auxiliary || names.length > 1;
    }
  }
  return forms.includes('gerund') && besideName(reader, verb);
}

/** "Lead 12 people", "guide the tours", against "lead of", "guide in". */
const leadsObject = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.kind === 'number' || DETERMINERS.has(token.lower) || /^(?:over|up|more|about)$/.test(token.lower));

/** A verb behind a comma or "and" goes on with the subject of its sentence, unless another one came between. */
function isJoined({ tokens, first }: Reader, at: number): boolean {
  const before = tokens.slice(first, at);
  return !before.some(({ lower }) => /^(?:which|that|whose|where|to)$/.test(lower));
}

/** "Warehouse lead managing a team": no other house or people stand between. */
function besideName({ tokens, first }: Reader, verb: number): boolean {
  const before = tokens.slice(first, verb);
  const preposition = before.findLastIndex(({ lower }) => isPreposition(lower));
  if (preposition < 0) return true;
  const inside = before.slice(preposition + 1);
  if (/^(?:by|from|after|while|through)$/.test(before[preposition]!.lower) && inside.length === 0) return true;
  return (
    inside.length > 0 &&
    !inside.some(({ lower }) => /^(?:an?|the|its|our|this)$/.test(lower) || isPluralNoun(lower)) &&
    !inside.some(({ text }) => /^\p{Lu}/u.test(text)) &&
    !HOUSE.test(inside.at(-1)!.lower)
  );
}

const HOUSE =
  /^(?:hospital|company|firm|trust|bank|agency|school|college|university|shop|store|team|group|hotel|clinic|charity|council|start-?up)$/;

/** The person who is spoken of is the one of the sentence, not a client or people met: "for founders who raised £2m". */
function whoIsPerson({ tokens, first }: Reader, who: number): boolean {
  const nearest = tokens[who - 1]?.text === ',' ? who - 2 : who - 1;
  for (let index = nearest; index >= first; index--) {
    const { lower } = tokens[index]!;
    if (isPreposition(lower)) return /^(?:at|in|on|from|of)$/.test(lower) && !isPeopleNoun(tokens[nearest]!.lower);
    if (lower === 'who') return false;
  }
  return true;
}

/** "Built a platform that serves 2M users": of what somebody made, what it does is told as theirs. */
function isMade(reader: Reader, that: number): boolean {
  const { tokens, first } = reader;
  for (let index = that - 1; index >= Math.max(first, that - REACH); index--) {
    const token = tokens[index]!;
    if (/^(?:at|for|with|by|which|that)$/.test(token.lower)) return false;
    const verb = token.kind === 'word' ? analyseVerb(token.lower) : null;
    if (verb && MAKING.has(verb.lemma) && isOwn(reader, index)) return true;
  }
  return false;
}
