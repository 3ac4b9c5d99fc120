import type { Span } from '../../text/span.ts';
import { findMasks } from '../masks/index.ts';
import { type Token, tokenize } from '../tokens.ts';
import { type Judgement, judgeSentence } from './association.ts';
import { type Change, cueBefore, findChanges } from './changes.ts';
import type { Fit, PairDirection } from './judge.ts';
import { readPair } from './judge.ts';
import { findPairs, type Pair } from './pairs.ts';
import { type ClaimQuantity, readQuantities } from './quantity.ts';
import { computedLike, computedPoints, computedRatio, computedShare } from './wording.ts';

/** A stated change and what the figures beside it say. Offsets are UTF-16, half-open. */
export interface Claim extends Span {
  /** The change as written: "over 70%", "in half", "4x". */
  readonly text: string;
  readonly kind: Change['kind'];
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

/** A from–to pair and the change it amounts to. */
export interface FromTo extends Span {
  readonly text: string;
  readonly direction: PairDirection;
  /** "68%", "at least 68%", "4x" for growth to twice or more. */
  readonly computed: string;
  /** No change is stated in its sentence, and stating this one is safe: append ` (${computed})` at `end`. */
  readonly derivable: boolean;
}

export interface ClaimReading {
  readonly claims: readonly Claim[];
  readonly pairs: readonly FromTo[];
}

/** Longer texts are not a bullet; only their beginning is read. */
const LONGEST = 4000;

const WORTH_READING = /\p{Nd}|half|halv|doubl|tripl|trebl|quadrupl|fold|third|quarter/iu;

/** Finds the changes a text states and the from–to pairs beside them, and holds one against the other. Never throws. */
export function readClaims(text: string): ClaimReading {
  const read = text.length > LONGEST ? text.slice(0, LONGEST) : text;
  if (!WORTH_READING.test(read)) return { claims: [], pairs: [] };
  const tokens = tokenize(read);
  const quantities = readQuantities(tokens, findMasks(read, tokens));
  const pairs = findPairs(tokens, quantities);
  const changes = findChanges(tokens, quantities, pairs);
  const claims: Claim[] = [];
  const found: FromTo[] = [];
  for (const [start, end] of sentences(tokens)) {
    const own = changes.filter(({ first }) => first >= start && first < end);
    const ownPairs = pairs.filter(({ first }) => first >= start && first < end);
    for (const judgement of judgeSentence(tokens, own, ownPairs)) claims.push(claimOf(text, tokens, judgement));
    for (const pair of ownPairs) {
      const read = fromTo(text, tokens, pair, own, quantities);
      if (read) found.push(read);
    }
  }
  return { claims, pairs: found };
}

function claimOf(text: string, tokens: readonly Token[], { change, fit, basis, pair }: Judgement): Claim {
  const { start, end, kind } = change;
  const written = text.slice(start, end);
  const computed = pair && computedLike(change, pair, basis);
  const fixable = fit === 'contradicted' && computed !== undefined && kind !== 'word';
  return {
    text: written,
    start,
    end,
    kind,
    verdict: fit,
    claimed: written,
    computed: computed?.text ?? null,
    direction: (pair && readPair(pair)?.direction) ?? null,
    pair: pair ? spanOf(tokens, pair) : null,
    fix: fixable ? { span: { start, end }, newText: `${signOf(written)}${computed.text}` } : null,
  };
}

/** A sign stays where it was: "-60%" becomes "-75%". */
function signOf(written: string): string {
  return /^[-−–+]/.exec(written)?.[0] ?? '';
}

function spanOf(tokens: readonly Token[], { first, next }: Pair): Span {
  return { start: tokens[first]!.start, end: tokens[next - 1]!.end };
}

function fromTo(
  text: string,
  tokens: readonly Token[],
  pair: Pair,
  changes: readonly Change[],
  quantities: readonly ClaimQuantity[],
): FromTo | undefined {
  const reading = readPair(pair);
  const span = spanOf(tokens, pair);
  const grows = reading?.direction === 'up' && reading.ratio.low >= 2;
  const computed = grows ? computedRatio(pair) : computedShare(pair, percentStyle(text));
  const points = pair.toUnit === '%' && pair.from.hedge === null && pair.to.hedge === null;
  const cued = changes.length > 0 || cueBefore(tokens, pair.first) !== undefined;
  if (!reading || !computed || pair.scaleInDoubt || !(cued || isArrow(tokens, pair))) return undefined;
  const certain = pair.factor.high / pair.factor.low < 1.1 && pair.toUnit !== '%';
  const derivable = changes.length === 0 && certain && cued && !isStated(tokens, pair, quantities);
  const written = text.slice(span.start, span.end);
  return {
    text: written,
    ...span,
    direction: reading.direction,
    computed: points ? computedPoints(pair) : computed.text,
    derivable,
  };
}

/** Whether some other figure near a pair may state its change already: "(+40 points)", "33% and 67% respectively". */
function isStated(tokens: readonly Token[], pair: Pair, quantities: readonly ClaimQuantity[]): boolean {
  if (tokens[pair.next]?.text === '(' || tokens[pair.next + 1]?.text === '(') return true;
  return quantities.some(
    ({ unit, sign, first }) =>
      (sign === '-' || sign === '+' || unit === '%' || unit === 'x' || unit === 'pp' || unit === 'point') &&
      Math.abs(first - pair.first) < NEAR,
  );
}

/** In tokens: farther figures belong to another sentence. */
const NEAR = 40;

function isArrow(tokens: readonly Token[], { from, to }: Pair): boolean {
  return tokens.slice(from.next, to.first).some(({ text }) => '→⇒➔➜⟶⟹>'.includes(text));
}

/** Percentages are written as the text writes them. */
function percentStyle(text: string): string {
  return /\d\s%/.test(text) ? ' %' : '%';
}

/** Sentences as half-open ranges of tokens: they end with a mark before a blank, or with a bullet or a semicolon. */
function* sentences(tokens: readonly Token[]): Generator<readonly [number, number]> {
  let start = 0;
  for (let index = 0; index < tokens.length; index++) {
    const { kind, text } = tokens[index]!;
    if (kind !== 'symbol' || !'.!?;•'.includes(text)) continue;
    const next = tokens[index + 1];
    if (next && text === '.' && (!next.spaced || next.text[0] !== next.text[0]!.toUpperCase())) continue;
    yield [start, index + 1];
    start = index + 1;
  }
  if (start < tokens.length) yield [start, tokens.length];
}
