import { type Interval, intersects } from '../pairs/interval.ts';
import type { StatedFigure } from '../pairs/quantity.ts';
import { claimedShare } from './judge.ts';
import type { Statement } from './statements.ts';

/** A loose share is near what it says: "nearly 90%" is 84 or more. Fractions in words are as loose. */
export const LOOSE = 5;

/**
 * Holds a share against so many of so many; `first` and `next` are the tokens of what proves it. In brackets it may be that of the rest;
 * behind "i.e." or as a rate by its name it is not.
 */
export function shareStatement(
  share: StatedFigure,
  part: StatedFigure,
  whole: StatedFigure,
  first: number,
  next: number,
  restMeant = true,
): Statement {
  const percent = (part.stated.low / whole.stated.low) * 100;
  const exactly = (value: number): Interval => ({ low: value, high: value });
  const stated = allowed(share);
  const holds = intersects(stated, exactly(percent));
  // "8 of 20 left (60% stayed)": the rest may be meant.
  const rest = restMeant && intersects(stated, exactly(100 - percent));
  const decimals = percent % 1 === 0 ? 0 : 1;
  return {
    kind: 'share',
    fit: holds ? 'consistent' : rest ? 'uncheckable' : 'contradicted',
    claimed: share,
    first,
    next,
    computed: `${Number(percent.toFixed(percent > 10 ? 0 : decimals))}%`,
  };
}

function allowed(share: StatedFigure): Interval {
  const { hedge, stated } = share;
  if (hedge !== 'nearly' && hedge !== 'about') return claimedShare(share);
  return { low: stated.low - LOOSE - 1, high: stated.high + (hedge === 'about' ? LOOSE + 1 : 1) };
}
