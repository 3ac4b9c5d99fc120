import type { Token } from '../tokens.ts';
import type { StatedFigure } from './quantity.ts';

/** "from 1 in 4 to 1 in 8": two odds, read as the two shares they are. The figures of a text with odds that follow each other put in place. */
export function withOdds(tokens: readonly Token[], quantities: readonly StatedFigure[]): readonly StatedFigure[] {
  const read: StatedFigure[] = [];
  for (let index = 0; index < quantities.length; index++) {
    const [a, b, c, d] = quantities.slice(index, index + 4);
    const one = a && b && oddsOf(tokens, a, b);
    const other = c && d && oddsOf(tokens, c, d);
    const joined =
      one && other && /^(?:to|→|>)$/.test(tokens[other.first - 1]?.lower ?? '') && other.first - one.next <= 4;
    if (joined) {
      read.push(one, other);
      index += 3;
    } else if (a) read.push(a);
  }
  return read;
}

function oddsOf(tokens: readonly Token[], part: StatedFigure, whole: StatedFigure): StatedFigure | undefined {
  const counted = [part, whole].every(
    ({ unit, stated, per }) => unit === null && per === null && stated.low === stated.high,
  );
  const joined = whole.first === part.next + 1 && tokens[part.next]?.lower === 'in';
  if (!counted || !joined || part.stated.low >= whole.stated.low || part.stated.low <= 0) return undefined;
  const share = part.stated.low / whole.stated.low;
  return { ...part, next: whole.next, end: whole.end, stated: { low: share, high: share }, kind: 'ratio', noun: null };
}
