import type { Span, SpanEdit } from '../../text/span.ts';
import { arrowAt } from '../arrows.ts';
import type { Pair } from '../pairs/pairs.ts';
import type { StatedFigure } from '../pairs/quantity.ts';
import { plainText, type Token } from '../tokens.ts';
import { figuresHaveShares } from '../units.ts';
import type { Change } from './changes.ts';
import { cueBefore } from './direction.ts';
import { type PairDirection, readPair } from './judge.ts';
import { computedPoints, computedRatio, computedShare } from './wording.ts';

/** A from–to pair and the change it amounts to. Offsets are UTF-16, half-open. */
export interface FromTo extends Span {
  readonly text: string;
  readonly direction: PairDirection;
  /** "68%", "at least 68%", "4x" for growth to twice or more, "8 points" between percentages. */
  readonly computed: string;
  /**
   * How to state the change: " (75%)" after the end and its noun. Null when its sentence states a change already, or what the pair amounts
   * to is not certain or no share of anything (degrees, working days or calendar days, percentages of percentages, "1 to 10 million").
   */
  readonly statement: SpanEdit | null;
}

/** Reads a pair for its own sake; nothing when no word or arrow says that something changed. */
export function fromTo(
  text: string,
  tokens: readonly Token[],
  pair: Pair,
  changes: readonly Change[],
  quantities: readonly StatedFigure[],
): FromTo | undefined {
  if (pair.bare) return undefined;
  const reading = readPair(pair);
  const grows = reading?.direction === 'up' && reading.ratio.low >= 2;
  const computed = grows ? computedRatio(pair) : computedShare(pair, percentStyle(text));
  const cued = changes.length > 0 || cueBefore(tokens, pair.first) !== undefined;
  if (!reading || !computed || pair.scaleInDoubt || !(cued || isArrow(tokens, pair))) return undefined;
  const points = pair.toUnit === '%' && pair.from.hedge === null && pair.to.hedge === null;
  const certain = pair.factor.high / pair.factor.low < 1.1 && pair.toUnit !== '%';
  const span = pairSpan(tokens, pair);
  // With what stands right behind, where a unit that is none of ours may be.
  const shares = figuresHaveShares(text.slice(Math.max(0, span.start - 4), span.end + 12));
  const open = changes.length === 0 && certain && shares && cued && !isStated(tokens, pair, quantities);
  return {
    text: plainText(text.slice(span.start, span.end)),
    ...span,
    direction: reading.direction,
    computed: points ? computedPoints(pair) : computed.text,
    statement: open ? statementOf(text, tokens, pair, computed.text) : null,
  };
}

/** Where a pair stands, with its "from" and the bracket that closes what it opens: "to 1,500 (from 1,200)". */
export function pairSpan(tokens: readonly Token[], pair: Pair): Span {
  const end = opensBracket(tokens, pair) && tokens[pair.next]?.text === ')' ? pair.next : pair.next - 1;
  return { start: tokens[pair.first]!.start, end: tokens[end]!.end };
}

const opensBracket = (tokens: readonly Token[], { first, next }: Pair): boolean =>
  tokens.slice(first, next).some(({ text }) => text === '(');

function statementOf(text: string, tokens: readonly Token[], pair: Pair, computed: string): SpanEdit | null {
  if (pair.remark === undefined) return null;
  // Behind the marks that close an emphasis.
  const { end } = tokens[pair.remark - 1]!;
  const at = end + /^[*_`]*/.exec(text.slice(end, end + 4))![0].length;
  const opened = tokens[pair.first - 1]?.text === '(' || opensBracket(tokens, pair);
  const bracketed = opened && tokens[pair.remark]?.text === ')';
  return { span: { start: at, end: at }, newText: bracketed ? `, ${computed}` : ` (${computed})` };
}

/** Percentages are written as the text writes them. */
function percentStyle(text: string): string {
  return /\d\s%/.test(text) ? ' %' : '%';
}

/** Whether some other figure near a pair may state its change already: "(+40 points)", "33% and 67% respectively". */
function isStated(tokens: readonly Token[], pair: Pair, quantities: readonly StatedFigure[]): boolean {
  if (tokens[pair.remark ?? pair.next]?.text === '(') return true;
  return quantities.some(
    ({ unit, sign, first }) =>
      (sign === '-' || sign === '+' || unit === '%' || unit === 'x' || unit === 'pp' || unit === 'point') &&
      Math.abs(first - pair.first) < NEAR,
  );
}

/** In tokens: farther figures belong to another sentence. */
const NEAR = 40;

function isArrow(tokens: readonly Token[], { from, to }: Pair): boolean {
  for (let at = from.next; at < to.first; at++) if (arrowAt(tokens, at) !== null) return true;
  return false;
}
