import type { Token } from './tokens.ts';

const SIGNS = new Set(['→', '⟶', '⟹', '⇒', '⇨', '➔', '➜', '➝', '➞', '➡', '➙', '➛', '↦', '🡒', '▸', '►']);
const SHAFTS = '-=–—';

/** The token after an arrow that starts at a place (`→`, `->`, `-->`, `=>`), or null. */
export function arrowAt(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at];
  if (!token) return null;
  if (SIGNS.has(token.text)) return at + 1;
  let next = at;
  while (next < at + 2 && isShaft(tokens[next]) && (next === at || !tokens[next]!.spaced)) next++;
  return next > at && tokens[next]?.text === '>' && !tokens[next]!.spaced ? next + 1 : null;
}

/** Where an arrow starts that ends right before a place, with all of its shaft, or null. */
export function arrowBefore(tokens: readonly Token[], at: number): number | null {
  for (let start = Math.max(0, at - 3); start < at; start++) if (arrowAt(tokens, start) === at) return start;
  return null;
}

const isShaft = (token: Token | undefined): boolean => token?.kind === 'symbol' && SHAFTS.includes(token.text);
