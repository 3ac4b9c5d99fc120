import { cueOf, isChangeNoun } from '../en/changeWords.ts';
import { APPOSITIVE, CLAUSE_BREAKERS, MEANS, RESTATING } from '../en/claimWords.ts';
import type { Pair } from '../pairs/pairs.ts';
import type { Token } from '../tokens.ts';
import { isCertain } from './certainty.ts';
import type { Change } from './changes.ts';
import { type Basis, type Fit, judge } from './judge.ts';
import { afterEnd, closeOf } from './pairTail.ts';
import { isRestatement } from './restatement.ts';

/** What became of one stated change: its verdict, and the pair it was held against. */
export interface Judgement {
  readonly change: Change;
  readonly fit: Fit;
  readonly basis: Basis;
  readonly pair?: Pair;
}

/** How many tokens may stand between a change and its pair. */
const DISTANCE = 16;

/**
 * Holds each change of one sentence against the pair next to it. A change is contradicted only when its pair is certain: next to it,
 * in its clause, borne out by no other change, while no other pair bears the change out. Everything else in doubt is uncheckable.
 */
export function judgeSentence(
  tokens: readonly Token[],
  changes: readonly Change[],
  pairs: readonly Pair[],
): readonly Judgement[] {
  const near = changes.map((change) =>
    neighbours(tokens, change, changes, pairs).map((pair) => ({ change, pair, verdict: judge(change, pair) })),
  );
  const settled = near.map((found) => found.find(({ verdict }) => verdict.fit === 'consistent'));
  const settledPairs = new Set(settled.map((found) => found?.pair));
  return changes.map((change, index) => {
    const own = settled[index];
    if (own) return { change, ...own.verdict };
    const found = near[index]!;
    for (const pair of pairs) {
      const verdict = judge(change, pair);
      if (verdict.fit === 'consistent' && (found.length === 0 || !settledPairs.has(pair)))
        return { change, ...verdict };
    }
    const only = found.length === 1 ? found[0] : undefined;
    const certain = only && isCertain(tokens, change, only.pair, changes);
    const taken = certain && changes.some((other, at) => !settled[at] && judge(other, only.pair).fit === 'consistent');
    if (!certain || taken || only.verdict.fit === 'uncheckable') return { change, fit: 'uncheckable', basis: 'share' };
    return { change, ...only.verdict };
  });
}

/** The pairs directly before and after a change with nothing but its own clause between. */
function neighbours(
  tokens: readonly Token[],
  change: Change,
  changes: readonly Change[],
  pairs: readonly Pair[],
): readonly Pair[] {
  const after = pairs.find((pair) => pair.first >= change.next);
  const before = pairs.findLast((pair) => pair.next <= change.first);
  const free = (start: number, end: number): boolean =>
    !changes.some((other) => other !== change && other.first >= start && other.next <= end);
  const found: Pair[] = [];
  if (after && free(change.next, after.first) && leadsTo(tokens, change.next, after)) found.push(after);
  if (before && free(before.next, change.first) && follows(tokens, before.next, change.first)) found.push(before);
  return found;
}

/** "by 75 % (A to B)", "75 % reduction in latency, from A to B", "by 75 %, bringing it from A to B". */
function leadsTo(tokens: readonly Token[], start: number, pair: Pair): boolean {
  const end = pair.first;
  if (end - start > DISTANCE) return false;
  for (let index = start; index < end; index++) {
    const { lower, kind } = tokens[index]!;
    if (kind === 'symbol' && '.;!?)]'.includes(lower) && !closesOwnBracket(tokens, start, index)) return false;
    // "twice as many donors"; "as the team grew" begins another statement.
    if (kind !== 'word' || (index === start && lower === 'as' && !movesBefore(tokens, index, end))) continue;
    if (lower === 'which' && goesFrom(tokens, start, index, pair)) continue;
    if (CLAUSE_BREAKERS.has(lower)) return false;
    if (RESTATING.has(lower)) continue;
    const verbal = /(?:ing|ed)$/.test(lower) || lower === 'cut' || lower === 'grew';
    if (
      verbal &&
      tokens[index + 1]?.lower !== 'from' &&
      (cueOf(lower) !== undefined || tokens[index - 1]?.text === ',')
    )
      return false;
  }
  return true;
}

const movesBefore = (tokens: readonly Token[], start: number, end: number): boolean =>
  tokens
    .slice(start, end)
    .some(({ kind, lower }) => kind === 'word' && cueOf(lower) !== undefined && !isChangeNoun(lower));

/** "Up 90% on donations, which went from …"; after "through" or "thanks to" the pair is the means of the change. */
function goesFrom(tokens: readonly Token[], start: number, at: number, pair: Pair): boolean {
  if (pair.counts || (pair.from.unit === null && pair.from.noun !== null && pair.from.noun !== 'to')) return false;
  if (tokens[at + 2]?.lower !== 'from' || cueOf(tokens[at + 1]!.lower) === undefined) return false;
  return !tokens.slice(start, at).some(({ lower }) => MEANS.has(lower));
}

function closesOwnBracket(tokens: readonly Token[], start: number, at: number): boolean {
  if (tokens[at]!.text !== ')' && tokens[at]!.text !== ']') return false;
  const own = tokens[start - 2]?.text === '(' || tokens[start - 3]?.text === '(' || tokens[start - 4]?.text === '(';
  return at === start || own;
}

/** "A to B (75 %)", "A to B engineers (4x)", "A to B, a 75 % reduction", "A to B, cutting it by 75 %". */
function follows(tokens: readonly Token[], start: number, end: number): boolean {
  let index = afterEnd(tokens, start);
  if (end - index > 9) return false;
  const tail = index;
  while (index < end && index < tail + 5 && isPlainWord(tokens[index]!)) index++;
  if (index < end && tokens[index]!.kind !== 'symbol') index = tail;
  index = Math.max(index, closeOf(tokens, index));
  let verbs = 0;
  for (; index < end; index++) {
    const { lower, kind, text } = tokens[index]!;
    if (kind === 'symbol') {
      if (
        !"(,–—-:=~[.;'’".includes(text) ||
        (text === '.' &&
          tokens[index + 1]?.spaced &&
          tokens[index - 1]?.lower !== 'e' &&
          !isRestatement(tokens, index + 1))
      )
        return false;
    } else if (/ing$/.test(lower) && cueOf(lower) !== undefined && verbs === 0) verbs++;
    else if (!APPOSITIVE.has(lower) && lower !== 'of' && !isChangeNoun(lower)) return false;
  }
  return true;
}

/** A word that goes on with the noun of a pair: neither a verb of change nor the start of another clause. */
function isPlainWord({ kind, lower }: Token): boolean {
  return (
    kind === 'word' && !CLAUSE_BREAKERS.has(lower) && !/(?:ing|ed)$/.test(lower) && lower !== 'by' && lower !== 'with'
  );
}
