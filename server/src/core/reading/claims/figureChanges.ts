import { type Cue, cueOf, isChangeNoun, isComparative } from '../en/changeWords.ts';
import { CLEARING, KEEPING, KEPT_AT, MOVEMENT_NOUNS, NO_CHANGE_BEHIND } from '../en/claimWords.ts';
import type { StatedFigure } from '../pairs/quantity.ts';
import type { Token } from '../tokens.ts';
import type { Change } from './changes.ts';
import { cueBefore } from './direction.ts';

const UP_ARROWS = '↑▲⬆';
const DOWN_ARROWS = '↓▼⬇';

/** The change a percentage or a factor states; nothing when it is a share or a score. */
export function figureChange(tokens: readonly Token[], quantity: StatedFigure): Change | undefined {
  const kind = kindOf(tokens, quantity);
  if (!kind) return undefined;
  const next = kind.next;
  const noun = changeNounAfter(tokens, next);
  const role = roleOf(tokens, quantity, next, noun);
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
    comparative: noun !== undefined && isComparative(tokens[noun]!.lower),
    suffix: kind.suffix,
    decimals: decimalsOf(tokens, quantity),
    unit: quantity.unit,
    per: null,
    noun: null,
    rounded: false,
  };
}

function decimalsOf(tokens: readonly Token[], { first, next }: StatedFigure): number {
  const figure = tokens.slice(first, next).find(({ kind }) => kind === 'number');
  return Math.min(2, /[.,](\d{1,2})$/.exec(figure?.text ?? '')?.[1]?.length ?? 0);
}

interface FigureKind {
  readonly kind: 'percent' | 'multiplier';
  readonly next: number;
  readonly suffix: string;
}

function kindOf(tokens: readonly Token[], quantity: StatedFigure): FigureKind | undefined {
  const { unit, next } = quantity;
  if (unit === '%') return { kind: 'percent', next, suffix: percentSuffix(tokens, next) };
  if (unit === 'x') return { kind: 'multiplier', next, suffix: timesSuffix(tokens, next) };
  if (unit === null && isFactor(tokens, quantity)) return { kind: 'multiplier', next, suffix: '' };
  const times = unit === null && tokens[next]?.lower === 'times' && tokens[quantity.first - 1]?.lower === 'by';
  return times ? { kind: 'multiplier', next: next + 1, suffix: ' times' } : undefined;
}

/** "by a factor of 8", "down by a factor of three". */
const isFactor = (tokens: readonly Token[], { first }: StatedFigure): boolean =>
  tokens[first - 1]?.lower === 'of' && tokens[first - 2]?.lower === 'factor';

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
  quantity: StatedFigure,
  next: number,
  noun: number | undefined,
): { readonly cue: Cue | undefined } | undefined {
  const before = tokens[quantity.first - 1];
  const after = tokens[next];
  const mark = before?.text ?? '';
  if (mark !== '' && DOWN_ARROWS.includes(mark)) return { cue: 'down' };
  if (mark !== '' && UP_ARROWS.includes(mark)) return { cue: 'up' };
  if (after?.lower === 'off') return { cue: 'down' };
  if (quantity.unit === 'x' && (after?.lower === 'as' || after?.lower === 'the'))
    return { cue: comparedCue(tokens, next) };
  if (noun !== undefined) return { cue: cueOf(tokens[noun]!.lower) ?? cueBefore(tokens, quantity.first) };
  if (quantity.sign === '-') return { cue: 'down' };
  if (quantity.sign === '+') return { cue: 'up' };
  if (before?.lower === 'by') return { cue: cueBefore(tokens, quantity.first - 1) };
  if (isFactor(tokens, quantity)) return { cue: cueBefore(tokens, quantity.first - 2) };
  // "a drop of 40%"
  const named = tokens[quantity.first - 2]?.lower ?? '';
  if (before?.lower === 'of' && isChangeNoun(named)) return { cue: cueOf(named) ?? cueBefore(tokens, quantity.first) };
  if (after?.lower === 'of' && CLEARING.test(before?.lower ?? '')) return { cue: 'down' };
  if (isKept(tokens, quantity)) return { cue: cueBefore(tokens, quantity.first) };
  if (after?.lower === 'of' || NO_CHANGE_BEHIND.has(before?.lower ?? '')) return undefined;
  const cue = cueBefore(tokens, quantity.first);
  if (mark === '(' || mark === '[') return { cue };
  const closed = after === undefined || after.kind === 'symbol' || after.lower !== after.text || isLink(after.lower);
  return cue && (closed || after?.lower === 'in' || after?.lower === 'across') ? { cue } : undefined;
}

/** "held wage growth to 2%", "kept price rises within 3%": what is held is a change. */
function isKept(tokens: readonly Token[], { first }: StatedFigure): boolean {
  if (!KEPT_AT.has(tokens[first - 1]?.lower ?? '')) return false;
  const rises = MOVEMENT_NOUNS.has(tokens[first - 2]?.lower ?? '');
  return rises && tokens.slice(Math.max(0, first - 8), first - 2).some(({ lower }) => KEEPING.test(lower));
}

/** "three times as many", "six times the footfall"; "as little" and "as fast" may go down. */
function comparedCue(tokens: readonly Token[], at: number): Cue {
  const word = tokens[at + 1]?.lower ?? '';
  return tokens[at]!.lower === 'the' || word === 'many' || word === 'much' ? 'up' : 'better';
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
