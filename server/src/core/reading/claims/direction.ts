import { type Cue, cueOf } from '../en/changeWords.ts';
import type { Token } from '../tokens.ts';

/** How far back a verb may stand from its figure: "cut our average page load time by 40 %". */
const REACH = 24;

/** The nearest word before a figure that says which way; "more than", "less than" and "up to" do not count. */
export function cueBefore(tokens: readonly Token[], at: number): Cue | undefined {
  for (let index = at - 1; index >= 0 && index >= at - REACH; index--) {
    const token = tokens[index]!;
    if (token.kind === 'symbol' && '.;:!?'.includes(token.text) && tokens[index + 1]?.spaced !== false)
      return undefined;
    if (token.kind !== 'word') continue;
    const next = tokens[index + 1]?.lower;
    const silent =
      next === 'than' ||
      (token.lower === 'up' && (next === 'to' || isPhrasal(tokens, index))) ||
      isCompound(tokens, index);
    const cue = silent ? undefined : cueOf(token.lower);
    if (cue) return cue;
  }
  return undefined;
}

/** The "up" of "sped up" says nothing: time goes down. */
function isPhrasal(tokens: readonly Token[], at: number): boolean {
  return /^(?:speed|speeds|speeding|sped|tidied|cleaned|opened|freed|split|made|set|took|picked|followed)$/.test(
    tokens[at - 1]?.lower ?? '',
  );
}

/** The "up" of "start-up" and the "down" of "down-time". */
function isCompound(tokens: readonly Token[], at: number): boolean {
  const { lower, spaced } = tokens[at]!;
  const next = tokens[at + 1];
  if (lower !== 'up' && lower !== 'down') return false;
  return (tokens[at - 1]?.text === '-' && !spaced) || (next?.text === '-' && !next.spaced);
}
