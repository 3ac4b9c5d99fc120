import type { Token } from '../tokens.ts';
import { type Unit, unitNamed, unitOf } from '../units.ts';
import type { StatedFigure } from './quantity.ts';

/** The unit of time that a token is; beside hours "m" is minutes. */
function timeAt(tokens: readonly Token[], at: number): Unit | null {
  const token = tokens[at];
  if (token?.kind !== 'word' || tokens[at - 1]?.kind !== 'number') return null;
  const unit = !token.spaced && token.text === 'm' ? unitOf('min') : unitNamed(token.text, !token.spaced);
  return unit?.dimension === 'time' ? unit : null;
}

/** Past the comma or the "and" between the parts of a time, in steps of `step`. */
function pastJoint(tokens: readonly Token[], at: number, step: 1 | -1): number {
  let past = at;
  while (/^(?:,|and)$/.test(tokens[past]?.lower ?? '')) past += step;
  return past;
}

/**
 * Is a measure one part of a larger one, as "20 min" of "3 h 20 min", "1 hour" of "1 hour and 5 minutes" and "10 lb" of "5 st 10 lb"?
 * Then it is no end of a change.
 */
export function isCompound(tokens: readonly Token[], figure: StatedFigure): boolean {
  return isPartOfTime(tokens, figure) || isPartOfImperial(tokens, figure);
}

/** Stones and pounds, feet and inches. */
const IMPERIAL = /^(?:st|stone|lbs?|pounds|oz|ft|feet|yd|yards|gal|cwt)$/;

function isPartOfImperial(tokens: readonly Token[], { first, next }: StatedFigure): boolean {
  const unitAt = (at: number): boolean => IMPERIAL.test(tokens[at]?.lower ?? '');
  const isNumber = (at: number): boolean => tokens[at]?.kind === 'number';
  return (
    (unitAt(first - 1) && isNumber(first - 2)) ||
    (unitAt(next) ? isNumber(next + 1) : unitAt(next - 1) && isNumber(next))
  );
}

function isPartOfTime(tokens: readonly Token[], { first, next, unit }: StatedFigure): boolean {
  const own = unit === null ? null : unitOf(unit === 'm' ? 'min' : unit);
  if (own?.dimension !== 'time') return false;
  const longer = timeAt(tokens, pastJoint(tokens, first - 1, -1));
  const shorter = timeAt(tokens, pastJoint(tokens, next, 1) + 1);
  // "1 hour 5": the minutes need no name.
  const bare = tokens[next]?.kind === 'number';
  return bare || (longer !== null && longer.factor > own.factor) || (shorter !== null && shorter.factor < own.factor);
}
