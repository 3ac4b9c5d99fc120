import type { Token } from '../tokens.ts';
import type { Change } from './changes.ts';
import { type Cue, changeVerb, cueOf, foldOf, isComparative, SHARES } from '../en/changeWords.ts';
import { cueBefore } from './direction.ts';
import { hedgeBefore } from './quantity.ts';

/** "halved", "tenfold", "in half", "by a third", "by an order of magnitude". */
export function wordChanges(tokens: readonly Token[]): Change[] {
  const changes: Change[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.kind !== 'word') continue;
    const change = verbChange(tokens, at) ?? shareChange(tokens, at) ?? comparedShare(tokens, at);
    if (!change) continue;
    changes.push(change);
    at = change.next - 1;
  }
  return changes;
}

function verbChange(tokens: readonly Token[], at: number): Change | undefined {
  const { lower } = tokens[at]!;
  const verb = changeVerb(lower);
  if (verb) {
    if (isAdjective(tokens, at)) return undefined;
    const [first, hedge] = hedgeBefore(tokens, at);
    return { ...wordChange(tokens, first, at + 1, verb.ratio, verb.direction), hedge };
  }
  const fold = foldOf(lower);
  if (fold !== undefined) return wordChange(tokens, at, at + 1, fold, cueBefore(tokens, at));
  if (lower !== 'order' || tokens[at + 1]?.lower !== 'of' || tokens[at + 2]?.lower !== 'magnitude') return undefined;
  return { ...wordChange(tokens, at, at + 3, 10, cueBefore(tokens, at)), hedge: 'about' };
}

/** "double-entry", "triple store", "Double Dragon": not a change. */
function isAdjective(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at]!;
  const next = tokens[at + 1];
  if (next?.text === '-' && !next.spaced) return true;
  return BARE_FORMS.has(lower) && at > 0 && tokens[at - 1]!.lower !== 'to' && tokens[at - 1]!.kind === 'word';
}

/** Forms that are adjectives and nouns as well ("a double degree"); they count as verbs after "to" and at the start. */
const BARE_FORMS = new Set(['double', 'triple', 'treble', 'quadruple']);

/** Words of the hedges before a share. */
const HEDGING = new Set(
  'more less than at least over nearly almost about around roughly approximately up to'.split(' '),
);

/** A share in words after "by" or "in", with its hedge: "by nearly a third". */
function shareChange(tokens: readonly Token[], at: number): Change | undefined {
  const { lower } = tokens[at]!;
  if (lower !== 'by' && lower !== 'in') return undefined;
  let start = at + 1;
  while (start < at + 4 && HEDGING.has(tokens[start]?.lower ?? '')) start++;
  const [, hedge] = start > at + 1 ? hedgeBefore(tokens, start) : [start, null];
  for (const [words, share] of SHARES) {
    if (!words.every((part, index) => tokens[start + index]?.lower === part)) continue;
    if (lower === 'in' && share !== 0.5) return undefined;
    const next = start + words.length;
    const after = tokens[next]?.lower;
    if (after === 'of' || after === 'a' || after === 'an' || tokens[next]?.kind === 'number') return undefined;
    const cue = cueBefore(tokens, at);
    if (cue === undefined) return undefined;
    const up = cue === 'up';
    const change = wordChange(tokens, at, next, up ? 1 + share : 1 / (1 - share), cue);
    return { ...change, hedge };
  }
  return undefined;
}

/** "a third faster", "half the time", "twice as fast". */
function comparedShare(tokens: readonly Token[], at: number): Change | undefined {
  const { lower } = tokens[at]!;
  const as = (index: number): boolean => ['as', 'the'].includes(tokens[index]?.lower ?? '');
  if (lower === 'twice' && as(at + 1)) return wordChange(tokens, at, at + 1, 2, comparedCue(tokens, at));
  if (lower === 'half' && as(at + 1)) return wordChange(tokens, at, at + 1, 2, 'down');
  for (const [words, share] of SHARES) {
    const next = at + words.length;
    const comparative = tokens[next]?.lower ?? '';
    if (!isComparative(comparative) || !words.every((part, index) => tokens[at + index]?.lower === part)) continue;
    const cue = cueOf(comparative);
    return wordChange(tokens, at, next, cue === 'up' ? 1 + share : 1 / (1 - share), cue);
  }
  return undefined;
}

function comparedCue(tokens: readonly Token[], at: number): Cue {
  const word = cueOf(tokens[at + 2]?.lower ?? '');
  return word === 'down' ? 'down' : 'better';
}

/** `ratio` is the larger end over the smaller. */
function wordChange(
  tokens: readonly Token[],
  first: number,
  next: number,
  ratio: number,
  cue: Cue | undefined,
): Change {
  return {
    kind: 'word',
    first,
    next,
    start: tokens[first]!.start,
    end: tokens[next - 1]!.end,
    stated: { low: ratio, high: ratio },
    hedge: null,
    cue,
    comparative: false,
    suffix: '',
    decimals: 0,
  };
}
