import type { Token } from '../tokens.ts';
import { type Cue, changeVerb, cueOf, foldOf, isChangeNoun, shareWords } from './cues.ts';
import type { Pair } from './pairs.ts';
import { type ClaimQuantity, type Hedge, hedgeBefore } from './quantity.ts';

/** A change stated as a share or a factor: "by 75 %", "4x faster", "halved", "by a third". Token indexes are half-open. */
export interface Change {
  readonly kind: 'percent' | 'multiplier' | 'word';
  readonly first: number;
  readonly next: number;
  /** Where the text that states it begins, hedge included, and where it ends. */
  readonly start: number;
  readonly end: number;
  readonly stated: { readonly low: number; readonly high: number };
  readonly hedge: Hedge;
  readonly cue: Cue | undefined;
  /** "3x more", "faster": the factor may count from one or from zero. */
  readonly comparative: boolean;
  /** Decimals its figure is written with. */
  readonly decimals: number;
  /** Text the figure ends with when rewritten: "%", "x", " times". */
  readonly suffix: string;
}

const NOT_BEFORE = new Set(
  'to at of with for from than in on is are was were has have had within reached achieving achieved reaching maintaining covering'.split(
    ' ',
  ),
);
const UP_ARROWS = '↑▲⬆';
const DOWN_ARROWS = '↓▼⬇';

/** How far back a verb may stand from its figure: "cut our average page load time by 40 %". */
const REACH = 14;

/** Finds the changes a text states, in order, among the figures that belong to no pair and among words. */
export function findChanges(
  tokens: readonly Token[],
  quantities: readonly ClaimQuantity[],
  pairs: readonly Pair[],
): Change[] {
  const paired = new Set(pairs.flatMap(({ from, to }) => [from, to]));
  const rangeEnds = rangesAfterBy(tokens, quantities, paired);
  const figures: Change[] = [];
  for (const quantity of quantities) {
    if (paired.has(quantity)) continue;
    const change = figureChange(tokens, rangeEnds.get(quantity) ?? quantity);
    if (change && change.next > (figures.at(-1)?.next ?? 0)) figures.push(change);
  }
  return [...figures, ...wordChanges(tokens)].sort((a, b) => a.first - b.first);
}

/** "by 10 to 20 %" and "10 % to 20 % faster": two figures that state one range. */
function rangesAfterBy(
  tokens: readonly Token[],
  quantities: readonly ClaimQuantity[],
  paired: ReadonlySet<ClaimQuantity>,
): Map<ClaimQuantity, ClaimQuantity> {
  const ranges = new Map<ClaimQuantity, ClaimQuantity>();
  quantities.forEach((low, index) => {
    const high = quantities[index + 1];
    if (!high || paired.has(low) || paired.has(high)) return;
    if (high.first !== low.next + 1 || !['to', 'or'].includes(tokens[low.next]!.lower)) return;
    if (high.unit !== '%' && high.unit !== 'x') return;
    if (low.unit !== null && low.unit !== high.unit) return;
    const stated = { low: low.stated.low, high: high.stated.high };
    if (stated.low < stated.high)
      ranges.set(low, { ...high, first: low.first, start: low.start, stated, hedge: low.hedge });
  });
  return ranges;
}

function figureChange(tokens: readonly Token[], quantity: ClaimQuantity): Change | undefined {
  const kind = kindOf(tokens, quantity);
  if (!kind) return undefined;
  const next = kind.next;
  const before = tokens[quantity.first - 1];
  const after = tokens[next];
  const noun = changeNounAfter(tokens, next);
  const role = roleOf(tokens, quantity, before, after, noun);
  if (!role) return undefined;
  return {
    kind: kind.kind,
    first: quantity.first,
    next,
    start: quantity.start,
    end: tokens[next - 1]!.end,
    stated: quantity.stated,
    hedge: quantity.hedge,
    cue: role.cue,
    comparative: noun !== undefined && COMPARATIVES.has(tokens[noun]!.lower),
    suffix: kind.suffix,
    decimals: decimalsOf(tokens, quantity),
  };
}

function decimalsOf(tokens: readonly Token[], { first, next }: ClaimQuantity): number {
  const figure = tokens.slice(first, next).find(({ kind }) => kind === 'number');
  return Math.min(2, /[.,](\d{1,2})$/.exec(figure?.text ?? '')?.[1]?.length ?? 0);
}

const COMPARATIVES = new Set(
  'faster quicker slower more less fewer lower higher smaller cheaper shorter larger bigger better greater increase improvement'.split(
    ' ',
  ),
);

interface FigureKind {
  readonly kind: 'percent' | 'multiplier';
  readonly next: number;
  readonly suffix: string;
}

function kindOf(tokens: readonly Token[], quantity: ClaimQuantity): FigureKind | undefined {
  const { unit, next } = quantity;
  if (unit === '%') return { kind: 'percent', next, suffix: percentSuffix(tokens, next) };
  if (unit === 'x') return { kind: 'multiplier', next, suffix: timesSuffix(tokens, next) };
  const times = unit === null && tokens[next]?.lower === 'times' && tokens[quantity.first - 1]?.lower === 'by';
  return times ? { kind: 'multiplier', next: next + 1, suffix: ' times' } : undefined;
}

/** "%" as the text has it: "%", " %", " percent". */
function percentSuffix(tokens: readonly Token[], next: number): string {
  const last = tokens[next - 1]!;
  const mark = last.lower === 'cent' ? ' percent' : last.text;
  return `${last.spaced && !mark.startsWith(' ') ? ' ' : ''}${mark}`;
}

function timesSuffix(tokens: readonly Token[], next: number): string {
  const last = tokens[next - 1]!;
  if (last.lower === 'fold') return tokens[next - 2]!.text === '-' ? '-fold' : `${last.spaced ? ' ' : ''}fold`;
  return `${last.spaced ? ' ' : ''}${last.text}`;
}

/** Whether a percentage or factor states a change rather than a share ("40 % of users", "95 % accuracy"), and which way. */
function roleOf(
  tokens: readonly Token[],
  quantity: ClaimQuantity,
  before: Token | undefined,
  after: Token | undefined,
  noun: number | undefined,
): { readonly cue: Cue | undefined } | undefined {
  const mark = before?.text ?? '';
  if (mark !== '' && DOWN_ARROWS.includes(mark)) return { cue: 'down' };
  if (mark !== '' && UP_ARROWS.includes(mark)) return { cue: 'up' };
  if (noun !== undefined) return { cue: cueOf(tokens[noun]!.lower) ?? cueBefore(tokens, quantity.first) };
  if (quantity.sign === '-') return { cue: 'down' };
  if (quantity.sign === '+') return { cue: 'up' };
  if (before?.lower === 'by') return { cue: cueBefore(tokens, quantity.first - 1) };
  if (after?.lower === 'of' || NOT_BEFORE.has(before?.lower ?? '')) return undefined;
  const cue = cueBefore(tokens, quantity.first);
  if (mark === '(' || mark === '[') return { cue };
  const closed = after === undefined || after.kind === 'symbol' || after.lower !== after.text || isLink(after.lower);
  return cue && (closed || after?.lower === 'in' || after?.lower === 'across') ? { cue } : undefined;
}

function isLink(word: string): boolean {
  return /^(?:from|by|through|via|with|using|in|to|down|up|after|within|while|and|over|for|across|on|year|month|vs|compared|due|thanks|without|per|when)$/.test(
    word,
  );
}

/** A change noun within three words: "75 % average latency reduction"; not past "of" or a mark. */
function changeNounAfter(tokens: readonly Token[], next: number): number | undefined {
  for (let index = next; index < next + 4; index++) {
    const token = tokens[index];
    if (!token || (token.kind === 'symbol' && token.text !== '-') || token.lower === 'of' || token.kind === 'number')
      return undefined;
    if (token.lower === 'and' || token.lower === 'by' || token.lower === 'from' || token.lower === 'to')
      return undefined;
    if (isChangeNoun(token.lower) && tokens[index + 1]?.lower !== 'than') return index;
  }
  return undefined;
}

/** The nearest word before a figure that says which way; "more than", "less than" and "up to" do not count. */
export function cueBefore(tokens: readonly Token[], at: number): Cue | undefined {
  for (let index = at - 1; index >= 0 && index >= at - REACH; index--) {
    const token = tokens[index]!;
    if (token.kind === 'symbol' && '.;:!?'.includes(token.text) && tokens[index + 1]?.spaced !== false)
      return undefined;
    if (token.kind !== 'word') continue;
    const next = tokens[index + 1]?.lower;
    const cue =
      next === 'than' || (token.lower === 'up' && next === 'to') || isCompound(tokens, index)
        ? undefined
        : cueOf(token.lower);
    if (cue) return cue;
  }
  return undefined;
}

/** The "up" of "start-up" and the "down" of "down-time". */
function isCompound(tokens: readonly Token[], at: number): boolean {
  const { lower, spaced } = tokens[at]!;
  const next = tokens[at + 1];
  if (lower !== 'up' && lower !== 'down') return false;
  return (tokens[at - 1]?.text === '-' && !spaced) || (next?.text === '-' && !next.spaced);
}

/** "halved", "tenfold", "in half", "by a third", "by an order of magnitude". */
function wordChanges(tokens: readonly Token[]): Change[] {
  const changes: Change[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.kind !== 'word') continue;
    const change = verbChange(tokens, at) ?? shareChange(tokens, at) ?? comparedShare(tokens, at);
    if (!change) continue;
    changes.push(change);
    at = change.next - 1;
  }
  return changes;
}

function verbChange(tokens: readonly Token[], at: number): Change | undefined {
  const { lower } = tokens[at]!;
  const verb = changeVerb(lower);
  if (verb) {
    if (isAdjective(tokens, at)) return undefined;
    const [first, hedge] = hedgeBefore(tokens, at);
    return { ...wordChange(tokens, first, at + 1, verb.ratio, verb.direction), hedge };
  }
  const fold = foldOf(lower);
  if (fold !== undefined) return wordChange(tokens, at, at + 1, fold, cueBefore(tokens, at));
  if (lower !== 'order' || tokens[at + 1]?.lower !== 'of' || tokens[at + 2]?.lower !== 'magnitude') return undefined;
  return { ...wordChange(tokens, at, at + 3, 10, cueBefore(tokens, at)), hedge: 'about' };
}

/** "double-entry", "triple store", "Double Dragon": not a change. */
function isAdjective(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at]!;
  const next = tokens[at + 1];
  if (next?.text === '-' && !next.spaced) return true;
  return BARE_FORMS.has(lower) && at > 0 && tokens[at - 1]!.lower !== 'to' && tokens[at - 1]!.kind === 'word';
}

/** Forms that are adjectives and nouns as well ("a double degree"); they count as verbs after "to" and at the start. */
const BARE_FORMS = new Set(['double', 'triple', 'treble', 'quadruple']);

/** Words of the hedges before a share. */
const HEDGING = new Set(
  'more less than at least over nearly almost about around roughly approximately up to'.split(' '),
);

/** A share in words after "by" or "in", with its hedge: "by nearly a third". */
function shareChange(tokens: readonly Token[], at: number): Change | undefined {
  const { lower } = tokens[at]!;
  if (lower !== 'by' && lower !== 'in') return undefined;
  let start = at + 1;
  while (start < at + 4 && HEDGING.has(tokens[start]?.lower ?? '')) start++;
  const [, hedge] = start > at + 1 ? hedgeBefore(tokens, start) : [start, null];
  for (const [words, share] of shareWords()) {
    if (!words.every((part, index) => tokens[start + index]?.lower === part)) continue;
    if (lower === 'in' && share !== 0.5) return undefined;
    const next = start + words.length;
    const after = tokens[next]?.lower;
    if (after === 'of' || after === 'a' || after === 'an' || tokens[next]?.kind === 'number') return undefined;
    const cue = cueBefore(tokens, at);
    if (cue === undefined) return undefined;
    const up = cue === 'up';
    const change = wordChange(tokens, at, next, up ? 1 + share : 1 / (1 - share), cue);
    return { ...change, hedge };
  }
  return undefined;
}

/** "a third faster", "half the time", "twice as fast". */
function comparedShare(tokens: readonly Token[], at: number): Change | undefined {
  const { lower } = tokens[at]!;
  const as = (index: number): boolean => ['as', 'the'].includes(tokens[index]?.lower ?? '');
  if (lower === 'twice' && as(at + 1)) return wordChange(tokens, at, at + 1, 2, comparedCue(tokens, at));
  if (lower === 'half' && as(at + 1)) return wordChange(tokens, at, at + 1, 2, 'down');
  for (const [words, share] of shareWords()) {
    const next = at + words.length;
    const comparative = tokens[next]?.lower ?? '';
    if (!COMPARATIVES.has(comparative) || !words.every((part, index) => tokens[at + index]?.lower === part)) continue;
    const cue = cueOf(comparative);
    return wordChange(tokens, at, next, cue === 'up' ? 1 + share : 1 / (1 - share), cue);
  }
  return undefined;
}

function comparedCue(tokens: readonly Token[], at: number): Cue {
  const word = cueOf(tokens[at + 2]?.lower ?? '');
  return word === 'down' ? 'down' : 'better';
}

/** `ratio` is the larger end over the smaller. */
function wordChange(
  tokens: readonly Token[],
  first: number,
  next: number,
  ratio: number,
  cue: Cue | undefined,
): Change {
  return {
    kind: 'word',
    first,
    next,
    start: tokens[first]!.start,
    end: tokens[next - 1]!.end,
    stated: { low: ratio, high: ratio },
    hedge: null,
    cue,
    comparative: false,
    suffix: '',
    decimals: 0,
  };
}
