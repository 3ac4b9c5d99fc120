import type { Span } from '../../text/span.ts';
import { type Amount, amountAt } from '../amount.ts';
import type { Comparator } from '../metric.ts';
import { type Token, tokenize } from '../tokens.ts';
import { comparatorOf } from './comparators.ts';

/** A stated length of experience: "5+ years of experience", "over a decade". Offsets are UTF-16, half-open. */
export interface ExperienceClaim extends Span {
  readonly text: string;
  /** The figure and its unit alone ("5+ years"), to be replaced by a computed one. */
  readonly figure: Span;
  /** In years; the lower end of a range. */
  readonly years: number;
  /** Upper end of a range ("5–7 years"), else the same as `years`. */
  readonly upTo: number;
  /** "5+", "over five", "nearly ten" (`about`); null when the figure stands bare. */
  readonly comparator: Comparator | null;
  /** What the experience is in, as written ("ad-tech"); null when none is named. */
  readonly field: string | null;
}

const MONTHS_PER: Readonly<Record<string, number>> = { month: 1, year: 12, decade: 120 };

/** Words before a length of time that make it something else than experience: a deadline, a period, an age. */
const NOT_BEFORE = new Set(
  'in within every last past next first after before each during previous final coming under per recent initial by until'.split(
    ' ',
  ),
);

const NOT_AFTER = new Set(
  (
    'ago old older later earlier plan plans contract contracts project projects warranty degree program programme term terms ' +
    'straight running roadmap strategy period course mission tenure grant award bond loan lease lifespan ahead before after ' +
    'from until service data history backlog horizon guarantee award-winning'
  ).split(' '),
);

const HAVING = new Set(
  "have has having had with bring brings bringing offering offer spent spending over possess 've i've".split(' '),
);
const LEADING_IN = new Set(['in', 'with', 'as', 'across', 'at', 'within']);
const ACTIVITY = /^\p{L}{3,}ing$/u;
/** Behind "with ten years": where they were spent. */
const SPENT = new Set('on of behind under among aboard inside around along beside between for'.split(' '));
/** What years are of when they are no experience. */
const THINGS = new Set(
  'data history archive archives records logs warranty support funding age savings backlog revenue sales-data'.split(
    ' ',
  ),
);
/** "Ten years of nursing", "twelve years of practice": what one does for years. */
const WORK = new Set('practice work service sales care research'.split(' '));

/** Longer texts are no summary. */
const LONGEST = 4000;

/**
 * Finds the lengths of experience a text claims. A time that is a deadline ("in 2 years"), an age, a period ("over the last 5 years") or
 * the length of a thing ("a 2-year project") is none. Never throws.
 */
export function readExperience(text: string): readonly ExperienceClaim[] {
  const read = text.slice(0, LONGEST);
  if (!/year|yr|decade|month/i.test(read)) return [];
  const tokens = tokenize(read);
  const claims: ExperienceClaim[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const time = timeAt(tokens, at);
    if (!time) continue;
    const claim = claimAt(text, tokens, time);
    if (claim) claims.push(claim);
    at = Math.max(at, time.next - 1);
  }
  return claims;
}

interface Time {
  readonly first: number;
  readonly next: number;
  readonly months: number;
  readonly upTo: number;
  readonly comparator: Comparator | null;
}

/** "5+ years", "a decade", "two decades", "1 year and 6 months", "a decade and a half". */
function timeAt(tokens: readonly Token[], at: number): Time | undefined {
  const decade = aDecade(tokens, at);
  if (decade) return decade;
  const amount = amountAt(tokens, at);
  const per = amount?.unit ? MONTHS_PER[amount.unit] : undefined;
  if (!amount || per === undefined || amount.value === null || amount.value <= 0) return undefined;
  if (hyphened(tokens, amount) && !isCareer(tokens, amount.next)) return undefined;
  const { comparator, first } = comparatorOf(tokens, amount);
  const more = tokens[amount.next]?.lower === 'and' ? amountAt(tokens, amount.next + 1) : null;
  const months = amount.value * per;
  const upTo = (amount.high ?? amount.value) * per;
  const halves = halfAfter(tokens, amount.next);
  if (more?.unit === 'month' && more.value !== null && per > 1)
    return { first, next: more.next, months: months + more.value, upTo: upTo + more.value, comparator };
  return { first, next: halves, months: months + (halves > amount.next ? per / 2 : 0), upTo, comparator };
}

function aDecade(tokens: readonly Token[], at: number): Time | undefined {
  const { lower } = tokens[at]!;
  const half = lower === 'half' && tokens[at + 1]?.lower === 'a' && tokens[at + 2]?.lower === 'decade';
  const whole = (lower === 'a' || lower === 'one') && tokens[at + 1]?.lower === 'decade';
  if (!half && !whole) return undefined;
  const end = half ? at + 3 : at + 2;
  const next = halfAfter(tokens, end);
  const months = half ? 60 : next > end ? 180 : 120;
  const plain: Pick<Amount, 'first' | 'sign' | 'plus'> = { first: at, sign: null, plus: tokens[next]?.text === '+' };
  const { comparator, first } = comparatorOf(tokens, plain as Amount);
  return { first, next: plain.plus ? next + 1 : next, months, upTo: months, comparator };
}

/** The token after "and a half", or `at`. */
function halfAfter(tokens: readonly Token[], at: number): number {
  return ['and', 'a', 'half'].every((word, index) => tokens[at + index]?.lower === word) ? at + 3 : at;
}

/** "a 5-year plan": the unit is glued by a hyphen to a singular. */
function hyphened(tokens: readonly Token[], { next }: Amount): boolean {
  return tokens[next - 2]?.text === '-' && /(?:year|month|decade)$/.test(tokens[next - 1]!.lower);
}

/** "a 15-year career", "a 15-year track record". */
const isCareer = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'career' || (tokens[at]?.lower === 'track' && tokens[at + 1]?.lower === 'record');

/** "Self-studying programming for 6 years": years of learning are none of work. */
const LEARNING = /^(?:stud(?:y|ying|ied)|learn(?:ing|ed|t)?)$/;
const isLearnt = (tokens: readonly Token[], first: number): boolean =>
  tokens[first - 1]?.lower === 'for' &&
  tokens.slice(Math.max(0, first - 7), first).some(({ lower }) => LEARNING.test(lower));

/** The years are somebody's although nothing calls them experience: "with ten years on wards", "Cook, 20+ years". */
function isLived(tokens: readonly Token[], { first, next, comparator }: Time): boolean {
  const before = tokens[first - 1];
  const after = tokens[next];
  if (isCareer(tokens, next)) return true;
  const spent = after !== undefined && SPENT.has(after.lower);
  const thing = THINGS.has(tokens[next + 1]?.lower ?? '') || THINGS.has(tokens[next + 2]?.lower ?? '');
  if (spent && !thing && (before?.lower === 'with' || HAVING.has(before?.lower ?? ''))) return true;
  const opening = before === undefined || before.kind === 'symbol';
  const of = tokens[next + 1];
  if (opening && after?.lower === 'of' && of && (ACTIVITY.test(of.lower) || WORK.has(of.lower))) return true;
  if (tokens.slice(Math.max(0, first - 3), first).some(({ lower }) => lower === 'experience')) return true;
  if (opening && isAsWhat(tokens, next)) return true;
  const bracketed = before?.text === '(' && after?.text === ')';
  if (
    bracketed &&
    /^(?:seasoned|experienced|veteran|long-?serving)$/.test(tokens[sentenceStart(tokens, first)]?.lower ?? '')
  )
    return true;
  const closed = after === undefined || (after.kind === 'symbol' && ').|;'.includes(after.text));
  return before?.kind === 'symbol' && '(,|'.includes(before.text) && comparator === 'at-least' && closed;
}

/** "Fifteen years a nurse", and no "12 months a year". */
function isAsWhat(tokens: readonly Token[], next: number): boolean {
  const what = tokens[next + 1];
  if (!/^an?$/.test(tokens[next]?.lower ?? '') || tokens[next - 1]?.lower !== 'years') return false;
  return what?.kind === 'word' && !/^(?:year|month|week|day|piece|side|go|head)$/.test(what.lower);
}

function sentenceStart(tokens: readonly Token[], at: number): number {
  let start = at;
  while (start > 0 && !'.!?;|'.includes(tokens[start - 1]!.text)) start--;
  return start;
}

function claimAt(text: string, tokens: readonly Token[], time: Time): ExperienceClaim | undefined {
  const { first, next, months, upTo, comparator } = time;
  const before = tokens[first - 1];
  const after = tokens[next]?.lower ?? '';
  if (NOT_AFTER.has(after) || NOT_BEFORE.has(before?.lower ?? '') || hasDeterminer(tokens, first)) return undefined;
  const end = experienceEnd(tokens, next);
  const named = fieldAfter(text, tokens, end ?? next);
  const reach = before?.lower === 'for' ? 8 : 4;
  const having = tokens.slice(Math.max(0, first - reach), first).some(({ lower }) => HAVING.has(lower));
  const opening = first === 0 || before?.kind === 'symbol';
  const active = ACTIVITY.test(after) || (after !== '' && LEADING_IN.has(after));
  const lived = (active && (having || opening)) || (having && before?.lower === 'for') || isLived(tokens, time);
  if (end === undefined && (!lived || isLearnt(tokens, first))) return undefined;
  const last = tokens[(end ?? next) - 1]!;
  const start = tokens[first]!.start;
  return {
    text: text.slice(start, last.end),
    start,
    end: last.end,
    figure: { start, end: tokens[next - 1]!.end },
    years: months / 12,
    upTo: Math.max(months, upTo) / 12,
    comparator,
    field: named,
  };
}

/** "the last 5 years", "my first two years": an article or a possessive makes it a period. */
function hasDeterminer(tokens: readonly Token[], first: number): boolean {
  return /^(?:the|these|those|my|his|her|their|our)$/.test(tokens[first - 1]?.lower ?? '');
}

/** The token after "of professional experience", "' experience", "experience"; nothing when experience is not named. */
function experienceEnd(tokens: readonly Token[], next: number): number | undefined {
  for (let index = next; index < next + 8; index++) {
    const token = tokens[index];
    if (!token || (token.kind === 'symbol' && !"'’-/&,".includes(token.text))) return undefined;
    if (/^(?:experience|exp|expertise)$/.test(token.lower)) return index + 1;
    // "A nurse of 15 years' standing."
    if (token.lower === 'standing' && index <= next + 1 && index > 0 && /['’]/.test(tokens[index - 1]!.text))
      return index + 1;
  }
  return undefined;
}

/** "in ad-tech", "building compilers": what follows, to the end of the clause. */
function fieldAfter(text: string, tokens: readonly Token[], at: number): string | null {
  const lead = tokens[at];
  if (lead?.kind !== 'word') return null;
  const start = LEADING_IN.has(lead.lower) ? at + 1 : ACTIVITY.test(lead.lower) ? at : undefined;
  if (start === undefined) return null;
  let end = start;
  while (
    tokens[end] &&
    end < start + 12 &&
    !(tokens[end]!.kind === 'symbol' && '.,;:()|—–'.includes(tokens[end]!.text))
  )
    end++;
  return end > start ? text.slice(tokens[start]!.start, tokens[end - 1]!.end) : null;
}
