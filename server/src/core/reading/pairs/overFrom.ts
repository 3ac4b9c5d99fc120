import type { Token } from '../tokens.ts';
import type { StatedFigure } from './quantity.ts';

/** How many words of a noun may stand behind the end: "20 trucks an hour, up 25% from 16". */
const NOUN = 4;

/**
 * "20 trucks an hour, up 25% from 16": an end, the change, and behind "from" the start. The index of the "from"; nothing when the three
 * figures do not stand so, or the start counts something of its own ("up 60% from 16 sites").
 */
export function overFrom(
  tokens: readonly Token[],
  [end, change, start]: readonly [StatedFigure, StatedFigure, StatedFigure],
): number | undefined {
  if (change.unit !== '%' || start.first !== change.next + 1 || tokens[change.next]?.lower !== 'from') return undefined;
  if (!/^(?:up|down)$/.test(tokens[change.first - 1]?.lower ?? '')) return undefined;
  const comma = change.first - 2;
  if (tokens[comma]?.text !== ',' || comma < end.next || comma - end.next > NOUN) return undefined;
  if (!tokens.slice(end.next, comma).every(({ kind }) => kind === 'word')) return undefined;
  const behind = tokens[start.next];
  const alone = behind === undefined || behind.kind === 'symbol' || /^(?:the|in|a|when|before|at)$/.test(behind.lower);
  return alone || start.unit !== null ? change.next : undefined;
}
