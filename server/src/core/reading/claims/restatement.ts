import { changeVerb, foldOf, isChangeNoun } from '../en/changeWords.ts';
import { RESTATEMENT_FILLERS } from '../en/claimWords.ts';
import { fractionAt } from '../en/fractions.ts';
import type { Token } from '../tokens.ts';

/** In tokens; what is longer says something of its own. */
const LONGEST = 10;

/**
 * Whether the sentence that starts at a token only states a change once more, so that it belongs to the sentence before it:
 * "That is 50% fewer.", "A 75% reduction.", "Up by a third.".
 */
export function isRestatement(tokens: readonly Token[], start: number): boolean {
  let stated = false;
  for (let at = start; at < start + LONGEST; at++) {
    const token = tokens[at];
    if (!token || (at > start && '.;!•'.includes(token.text) && (tokens[at + 1]?.spaced ?? true)))
      return stated && at > start;
    const { kind, lower, text } = token;
    const fraction = kind === 'word' ? fractionAt(tokens, at) : null;
    if (fraction) {
      if (stated) return false;
      stated = true;
      at = fraction.next - 1;
    } else if (kind === 'number') {
      if (stated) return false;
      stated = true;
    } else if (kind === 'symbol') {
      if (!"%,'’-–−+=~*_".includes(text)) return false;
    } else if (changeVerb(lower) || foldOf(lower) !== undefined) {
      if (stated) return false;
      stated = true;
    } else if (!RESTATEMENT_FILLERS.has(lower) && !isChangeNoun(lower)) return false;
  }
  return false;
}
