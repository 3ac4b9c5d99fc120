import type { Token } from '../tokens.ts';

/** Words of what a rate is counted by: "per 1,000 bed days". */
const WORDS = 3;

/** Past what is left of the figure that ends a pair: "/ha", "/100 km", "per 1,000 operations", the bracket of "(from 1,200)". */
export function afterEnd(tokens: readonly Token[], next: number): number {
  const mark = tokens[next];
  if (mark?.text !== '/' && mark?.lower !== 'per') return closeOf(tokens, next);
  let at = next + 1;
  if (tokens[at]?.kind === 'number') at++;
  const last = at + WORDS;
  while (at < last && tokens[at]?.kind === 'word' && (tokens[at]!.spaced || at === next + 1)) at++;
  return closeOf(tokens, at);
}

/** Past the bracket that closes what only the end of a pair stands in: "to 1,500 (from 1,200)". */
export function closeOf(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== ')') return at;
  for (let open = at - 1; open >= Math.max(0, at - REACH); open--) {
    if (tokens[open]!.text !== '(') continue;
    return tokens[open + 1]?.lower === 'from' ? at + 1 : at;
  }
  return at;
}

/** How long such a bracket is, in tokens. */
const REACH = 10;
