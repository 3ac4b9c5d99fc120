import type { Span } from '../../text/span.ts';
import type { Pair } from '../pairs/pairs.ts';
import type { PairReading } from '../pairs/read.ts';
import { plainText, type Token } from '../tokens.ts';
import { type Judgement, judgeSentence } from './association.ts';
import { type Change, findChanges } from './changes.ts';
import { type FromTo, fromTo, pairSpan } from './fromTo.ts';
import type { Fit, PairDirection } from './judge.ts';
import { readPair } from './judge.ts';
import { isRestatement } from './restatement.ts';
import { findShares } from './shares.ts';
import { findSpans } from './spans.ts';
import type { Statement } from './statements.ts';
import { findSums } from './sums.ts';
import { findTargets } from './targets.ts';
import { findWholes } from './wholes.ts';
import { computedLike } from './wording.ts';
import { type WrongWay, wrongWay } from './wrongWay.ts';

/** A stated change and what the figures beside it say. Offsets are UTF-16, half-open. */
export interface Claim extends Span {
  /** The change as written: "over 70%", "in half", "4x". */
  readonly text: string;
  readonly kind: Change['kind'] | Statement['kind'] | 'direction';
  readonly verdict: Fit;
  readonly claimed: string;
  /** What the from–to pair amounts to, in the notation of the claim: "75%", "at least 68%"; null when there is no pair. */
  readonly computed: string | null;
  readonly direction: PairDirection | null;
  /** The from–to pair the change was held against. */
  readonly pair: Span | null;
  /** For a contradicted claim: the text to put in place of the claim. */
  readonly fix: { readonly span: Span; readonly newText: string } | null;
}

export interface ClaimReading {
  readonly claims: readonly Claim[];
  readonly pairs: readonly FromTo[];
}

/** Finds the changes a text states, and holds each against the from–to pair beside it. Never throws. */
export function claimsIn(text: string, read: PairReading | null): ClaimReading {
  if (!read) return { claims: [], pairs: [] };
  const { tokens, figures: quantities, measured, pairs } = read;
  const changes = findChanges(tokens, measured, pairs);
  const claims: Claim[] = [];
  const found: FromTo[] = [];
  for (const [start, end] of sentences(tokens, pairs)) {
    const own = changes.filter(({ first }) => first >= start && first < end);
    const ownPairs = pairs.filter(({ first }) => first >= start && first < end);
    for (const judgement of judgeSentence(tokens, own, ownPairs)) claims.push(claimOf(text, tokens, judgement));
    for (const pair of ownPairs) {
      const change = fromTo(text, tokens, pair, own, quantities);
      const wrong = wrongWay(tokens, pair);
      if (wrong) claims.push(directionOf(tokens, wrong, pair));
      if (change) found.push(wrong ? { ...change, statement: null } : change);
    }
  }
  const statements = [
    ...findShares(tokens, quantities),
    ...findSums(text, tokens, quantities),
    ...findWholes(text, tokens, quantities),
    ...findTargets(tokens, quantities),
    ...findSpans(tokens, quantities),
  ];
  for (const one of statements) claims.push(statementOf(text, tokens, one));
  claims.sort((a, b) => a.start - b.start);
  return { claims, pairs: found };
}

function claimOf(text: string, tokens: readonly Token[], { change, fit, basis, pair }: Judgement): Claim {
  const { start, end, kind } = change;
  const written = plainText(text.slice(start, end));
  const computed = pair && computedLike(change, pair, basis);
  // "By a factor of 8" has no notation to write another factor in.
  const noted = kind === 'percent' || kind === 'points' || change.suffix !== '';
  const fixable = fit === 'contradicted' && computed !== undefined && noted && kind !== 'word' && kind !== 'difference';
  return {
    text: written,
    start,
    end,
    kind,
    verdict: fit,
    claimed: written,
    computed: computed?.text ?? null,
    direction: (pair && readPair(pair)?.direction) ?? null,
    pair: pair ? pairSpan(tokens, pair) : null,
    fix: fixable ? { span: { start, end }, newText: `${signOf(written)}${computed.text}` } : null,
  };
}

function statementOf(text: string, tokens: readonly Token[], one: Statement): Claim {
  const { claimed, first, next, fit, kind, computed } = one;
  const { start, end } = claimed;
  const written = plainText(text.slice(start, end));
  const fixable = fit === 'contradicted' && kind === 'share' && /\p{Nd}/u.test(written);
  return {
    text: written,
    start,
    end,
    kind,
    verdict: fit,
    claimed: written,
    computed,
    direction: null,
    pair: { start: tokens[first]!.start, end: tokens[next - 1]!.end },
    fix: fixable ? { span: { start, end }, newText: computed } : null,
  };
}

/** "Increased": a verb as a claim, which its figures contradict. Nobody knows which of the two is meant. */
function directionOf(tokens: readonly Token[], { verb, computed }: WrongWay, pair: Pair): Claim {
  const { start, end, text } = verb;
  const direction = readPair(pair)?.direction ?? null;
  return {
    text,
    start,
    end,
    kind: 'direction',
    verdict: 'contradicted',
    claimed: text,
    computed,
    direction,
    pair: pairSpan(tokens, pair),
    fix: null,
  };
}

/** A sign stays where it was: "-60%" becomes "-75%". */
function signOf(written: string): string {
  return /^[-−–+]/.exec(written)?.[0] ?? '';
}

/**
 * Sentences as half-open ranges of tokens: they end with a mark before a blank, or with a bullet or a semicolon. One that only states
 * a change once more belongs to the one before it, and a pair holds its sentences together ("Before: 12. After: 9.").
 */
function* sentences(tokens: readonly Token[], pairs: readonly Pair[]): Generator<readonly [number, number]> {
  let start = 0;
  let pair = 0;
  for (let index = 0; index < tokens.length; index++) {
    const { kind, text } = tokens[index]!;
    if (kind !== 'symbol' || !'.!?;•'.includes(text)) continue;
    const next = tokens[index + 1];
    if (next && text === '.' && (!next.spaced || next.text[0] !== next.text[0]!.toUpperCase())) continue;
    while (pairs[pair] && pairs[pair]!.next <= index) pair++;
    const inside = pairs[pair] !== undefined && pairs[pair]!.first < index;
    if (inside || (text !== '•' && isRestatement(tokens, index + 1))) continue;
    yield [start, index + 1];
    start = index + 1;
  }
  if (start < tokens.length) yield [start, tokens.length];
}
