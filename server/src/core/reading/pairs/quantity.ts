import type { Span } from '../../text/span.ts';
import { type Amount, amountAt } from '../amount.ts';
import { comparingWords } from '../en/comparators.ts';
import { fractionAt } from '../en/fractions.ts';
import { NEARLY, RATE_PERIODS, SPAN_WORDS } from '../en/pairWords.ts';
import { type SpokenTime, spokenTimeAt } from '../en/spokenTime.ts';
import type { Mask } from '../masks/index.ts';
import type { Comparator, MetricKind } from '../metric.ts';
import { parseNumber } from '../numbers.ts';
import type { Token } from '../tokens.ts';
import { type Interval, widen } from './interval.ts';

/** What the words before a figure do to it: "over 5" is open upwards, "about 5" is loose. */
export type Hedge = Comparator | 'nearly' | null;

/** A figure with its unit, as an interval. Token indexes are half-open; the span holds the hedge ("over 70%"). */
export interface StatedFigure extends Span {
  readonly first: number;
  readonly next: number;
  /** The token of the figure itself. */
  readonly at: number;
  /** Where the figure itself begins, its hedge left out. */
  readonly figureStart: number;
  /** The figure or range as written, hedges not applied. */
  readonly stated: Interval;
  readonly hedge: Hedge;
  readonly unit: string | null;
  readonly kind: MetricKind | null;
  /** The period of a rate ("day"), or null. */
  readonly per: string | null;
  /** The word right after, when it may name what is counted. */
  readonly noun: string | null;
  readonly scaled: boolean;
  /** The factor of a scale written with it: 1,000,000 for "10 million". */
  readonly scale: number;
  readonly spelled: boolean;
  readonly sign: Amount['sign'];
}

/**
 * The figures of a text outside masked stretches, in order. A range joined by a dash is one figure; "10 to 50" is two. `tokens` are those
 * of the whole text.
 */
export function readQuantities(tokens: readonly Token[], masks: readonly Mask[]): StatedFigure[] {
  const found: StatedFigure[] = [];
  let mask = 0;
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at]!;
    while (masks[mask] && masks[mask]!.end <= token.start) mask++;
    const masked = masks[mask] !== undefined && masks[mask]!.start < token.end && !isThousands(tokens, at);
    const spoken = masked || token.kind !== 'word' ? null : spokenTimeAt(tokens, at);
    const fraction = masked || spoken || token.kind !== 'word' ? null : fractionAt(tokens, at);
    const quantity =
      masked || fraction || token.kind === 'symbol'
        ? undefined
        : spoken
          ? timeQuantity(tokens, at, spoken)
          : quantityAt(tokens, at, found.at(-1)?.next ?? 0);
    if (quantity) found.push(quantity);
    at = Math.max(at + 1, quantity?.next ?? fraction?.next ?? 0);
  }
  return found;
}

/** "from 2k to 5k": thousands, though "4k" alone is a screen. */
function isThousands(tokens: readonly Token[], at: number): boolean {
  const k = tokens[at + 1];
  if (tokens[at]!.kind !== 'number' || k?.lower !== 'k' || k.spaced) return false;
  const after = tokens[at + 2]?.lower ?? '';
  return ENDS.has(tokens[at - 1]?.lower ?? '') || (after !== '' && ENDS.has(after));
}

/** What stands beside the ends of a from–to pair. */
const ENDS = new Set(['from', 'to', '→', '>']);

/** How many tokens before a figure can belong to it: a sign, a currency, "US", a backslash. */
const PREFIX = 8;

function quantityAt(tokens: readonly Token[], at: number, floor: number): StatedFigure | undefined {
  const amount = withSymbol(tokens, splitAtTo(tokens, at));
  if (!amount || amount.value === null) return undefined;
  const arrow = isArrow(tokens, amount);
  const first = arrow ? at : Math.max(floor, amount.first);
  const [hedgeAt, word] = hedgeBefore(tokens, first);
  const last = tokens[amount.next - 1]!;
  return {
    first: hedgeAt,
    next: amount.next,
    at,
    start: tokens[hedgeAt]!.start,
    end: last.end,
    figureStart: tokens[word === 'about' && tokens[first]?.text === '~' ? first + 1 : first]!.start,
    stated: { low: amount.value, high: amount.high ?? amount.value },
    hedge: arrow ? word : hedgeOf(amount, word),
    unit: amount.unit,
    kind: amount.kind,
    per: periodAfter(tokens, amount.next),
    noun: nounAfter(tokens, amount.next),
    scaled: amount.scaled,
    scale: scaleOf(tokens, amount),
    spelled: amount.spelled,
    sign: arrow ? null : amount.sign,
  };
}

function timeQuantity(tokens: readonly Token[], at: number, { value, unit, next }: SpokenTime): StatedFigure {
  const [first, hedge] = hedgeBefore(tokens, at);
  return {
    first,
    next,
    at,
    start: tokens[first]!.start,
    end: tokens[next - 1]!.end,
    figureStart: tokens[at]!.start,
    stated: { low: value, high: value },
    hedge,
    unit,
    kind: 'duration',
    per: periodAfter(tokens, next),
    noun: nounAfter(tokens, next),
    scaled: false,
    scale: 1,
    spelled: true,
    sign: null,
  };
}

/** Symbols that are units beside the figures of a change, though a letter or two may be anything elsewhere; "×4" is a factor. */
const SYMBOLS: ReadonlyMap<string, string> = new Map([
  ['t', 'ton'],
  ['ha', 'hectare'],
  ['L', 'liter'],
  ['l', 'liter'],
]);

function withSymbol(tokens: readonly Token[], amount: Amount | null): Amount | null {
  if (!amount || amount.unit !== null || amount.value === null) return amount;
  const unit = SYMBOLS.get(tokens[amount.next]?.text ?? '');
  if (unit) return { ...amount, unit, kind: 'measure', next: amount.next + 1 };
  const factor = tokens[amount.first - 1]?.text === '×' && tokens[amount.first - 2]?.kind !== 'number';
  return factor && !amount.scaled ? { ...amount, unit: 'x', kind: 'multiplier' } : amount;
}

/** Reads an amount, ending it before a "to" or "or" that it took for the middle of a range. */
function splitAtTo(tokens: readonly Token[], at: number): Amount | null {
  const amount = amountAt(tokens, at);
  if (!amount || amount.high === null) return amount;
  for (let index = at + 1; index < amount.next; index++) {
    if (tokens[index]!.lower !== 'to') continue;
    const offset = Math.max(0, at - PREFIX);
    const cut = amountAt(tokens.slice(offset, index), at - offset);
    return cut && { ...cut, first: cut.first + offset, next: cut.next + offset, at };
  }
  return amount;
}

/** The hedge before a figure or a verb ("nearly doubled") and the token it begins at; `first` itself when there is none. */
export function hedgeBefore(tokens: readonly Token[], first: number): readonly [at: number, hedge: Hedge] {
  const words = comparingWords(tokens, first);
  if (!words) return [first, null];
  const phrase = tokens[first - 1]!.lower === 'to' ? tokens[first - 2]!.lower : tokens[words.first]!.lower;
  return [words.first, NEARLY.has(phrase) ? 'nearly' : words.comparator];
}

function scaleOf(tokens: readonly Token[], { at, value, scaled }: Amount): number {
  const written = scaled ? parseNumber(tokens[at]!.text) : null;
  return written && value ? value / written : 1;
}

/** The ">" of "->" is no sign of the figure after it. */
function isArrow(tokens: readonly Token[], { first, sign }: Amount): boolean {
  const before = tokens[first - 1];
  return sign === '>' && before !== undefined && '-=–—'.includes(before.text) && !tokens[first]!.spaced;
}

function hedgeOf(amount: Amount, word: Hedge): Hedge {
  if (amount.plus) return 'at-least';
  if (amount.sign === '>') return 'over';
  if (amount.sign === '<') return 'under';
  if (amount.sign === '~') return 'about';
  return word;
}

function periodAfter(tokens: readonly Token[], at: number): string | null {
  let mark = at;
  while (mark < at + 3 && tokens[mark]?.kind === 'word' && !isPer(tokens, mark)) mark++;
  return isPer(tokens, mark) ? tokens[mark + 1]!.lower.replace(/s$/, '') : null;
}

function isPer(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? '';
  const period = tokens[at + 1]?.lower ?? '';
  if (word === 'per' || (word === '/' && tokens[at + 1]?.kind === 'word')) return period !== '' && period !== 'cent';
  // "in a year" says how long it took.
  if ((word === 'a' || word === 'an') && SPAN_WORDS.has(tokens[at - 1]?.lower ?? '')) return false;
  return (word === 'a' || word === 'an' || word === 'each' || word === 'every') && RATE_PERIODS.has(period);
}

function nounAfter(tokens: readonly Token[], at: number): string | null {
  const token = tokens[at];
  return token?.kind === 'word' && token.spaced ? token.lower : null;
}

/** The values a quantity can mean once its hedge is heard. Loose words allow a tenth either way. */
export function possible({ stated, hedge }: Pick<StatedFigure, 'stated' | 'hedge'>): Interval {
  switch (hedge) {
    case 'over':
    case 'at-least':
      return { low: stated.low, high: Number.POSITIVE_INFINITY };
    case 'under':
    case 'up-to':
      return { low: 0, high: stated.high };
    case 'nearly':
      return { low: stated.low * 0.9, high: stated.high };
    case 'about':
      return widen(stated, 0.1);
    default:
      return stated;
  }
}

export function isPoint({ stated }: StatedFigure): boolean {
  return stated.low === stated.high;
}
