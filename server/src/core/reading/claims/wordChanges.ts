import { type Cue, changeVerb, cueOf, foldOf, isChangeNoun, isComparative } from '../en/changeWords.ts';
import { BARE_MULTIPLIERS, CLEARING, FORMER, HEDGING_WORDS } from '../en/claimWords.ts';
import { fractionAt } from '../en/fractions.ts';
import { hedgeBefore } from '../pairs/quantity.ts';
import type { Token } from '../tokens.ts';
import type { Change } from './changes.ts';
import { cueBefore } from './direction.ts';

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
  if (fold !== undefined) {
    const [first, hedge] = hedgeBefore(tokens, at);
    const cue = cueOf(tokens[at + 1]?.lower ?? '') ?? cueBefore(tokens, at);
    return { ...wordChange(tokens, first, at + 1, fold, cue), hedge };
  }
  if (lower !== 'order' || tokens[at + 1]?.lower !== 'of' || tokens[at + 2]?.lower !== 'magnitude') return undefined;
  return { ...wordChange(tokens, at, at + 3, 10, cueBefore(tokens, at)), hedge: 'about' };
}

/** "double-entry", "triple store", "Double Dragon": not a change. */
function isAdjective(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at]!;
  const next = tokens[at + 1];
  if (next?.text === '-' && !next.spaced) return true;
  return BARE_MULTIPLIERS.has(lower) && at > 0 && tokens[at - 1]!.lower !== 'to' && tokens[at - 1]!.kind === 'word';
}

/** A share in words after "by" or "in", or what is left after "to", with its hedge: "by nearly a third", "to a quarter". */
function shareChange(tokens: readonly Token[], at: number): Change | undefined {
  const { lower } = tokens[at]!;
  const named = lower === 'of' && isChangeNoun(tokens[at - 1]?.lower ?? '');
  const turned = (lower === 'up' || lower === 'down') && tokens[at + 1]?.lower !== 'to';
  if (lower !== 'by' && lower !== 'in' && lower !== 'to' && !named && !turned) return undefined;
  let start = at + 1;
  while (start < at + 4 && HEDGING_WORDS.has(tokens[start]?.lower ?? '')) start++;
  const fraction = fractionAt(tokens, start);
  if (!fraction || (lower === 'in' && fraction.share !== 0.5)) return undefined;
  const { share, next } = fraction;
  if (!endsFraction(tokens[next])) return undefined;
  const hedge = hedgeBefore(tokens, start > at + 1 ? start : at)[1];
  const cue =
    (turned ? cueOf(lower) : undefined) ?? (named ? cueOf(tokens[at - 1]!.lower) : undefined) ?? cueBefore(tokens, at);
  if (lower === 'to') {
    const left = cue === 'up' || tokens[at - 1]?.lower === 'up' || afterFrom(tokens, at);
    return left ? undefined : { ...wordChange(tokens, at, next, 1 / share, 'down'), hedge: inverted(hedge) };
  }
  if (cue === undefined) return undefined;
  return { ...sharedChange(tokens, at, next, share, cue), hedge };
}

/** Whether a fraction ends its phrase: "by a third in May", not "to a third country", "by half a point". */
function endsFraction(after: Token | undefined): boolean {
  if (after === undefined || after.kind === 'symbol') return after?.text !== '-';
  return (
    after.kind === 'word' &&
    /^(?:from|in|by|through|via|with|using|within|while|and|over|for|across|on|after|between|thanks|when|as|to|at|compared|during|since)$/.test(
      after.lower,
    )
  );
}

/** "from a half to a third": two ends of a pair, and no change. */
function afterFrom(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - 6), at).some(({ lower }) => lower === 'from');
}

/** "To under a third" is a fall to less than a third of it: more than threefold. */
function inverted(hedge: Change['hedge']): Change['hedge'] {
  if (hedge === 'under' || hedge === 'up-to') return 'over';
  if (hedge === 'over' || hedge === 'at-least') return 'under';
  return hedge === null ? null : 'about';
}

/** "a third faster", "half the time", "twice as fast", "half as fast again". */
function comparedShare(tokens: readonly Token[], at: number): Change | undefined {
  const { lower } = tokens[at]!;
  const as = (index: number): boolean => ['as', 'the'].includes(tokens[index]?.lower ?? '');
  const [first, hedge] = hedgeBefore(tokens, at);
  if (lower === 'twice' && as(at + 1))
    return { ...wordChange(tokens, first, at + 1, 2, comparedCue(tokens, at)), hedge };
  if (lower === 'half' && as(at + 1)) {
    const again = [3, 4, 5].some((ahead) => tokens[at + ahead]?.lower === 'again');
    if (again && tokens[at + 1]!.lower === 'as')
      return { ...wordChange(tokens, first, at + 1, 1.5, comparedCue(tokens, at)), hedge };
    return { ...wordChange(tokens, first, at + 1, 2, 'down'), hedge: inverted(hedge) };
  }
  const fraction = fractionAt(tokens, at);
  if (!fraction) return undefined;
  if (isOfBefore(tokens, fraction.next)) {
    const left = wordChange(tokens, first, fraction.next, 1 / fraction.share, 'down');
    return { ...left, hedge: inverted(hedge) };
  }
  if (isTakenAway(tokens, at, fraction.next))
    return { ...sharedChange(tokens, first, fraction.next, fraction.share, 'down'), hedge };
  const comparative = tokens[fraction.next]?.lower;
  if (!comparative || !isComparative(comparative)) return undefined;
  const { share, next } = fraction;
  const cue = cueOf(comparative);
  return { ...sharedChange(tokens, first, next, share, cue), hedge };
}

/** "half of what it was", "a quarter of its old length", "a third of the previous cost", "half what it had been". */
function isOfBefore(tokens: readonly Token[], next: number): boolean {
  const at = (index: number): string => tokens[index]?.lower ?? '';
  const of = at(next) === 'of' ? next + 1 : next;
  if (at(of) === 'what')
    return tokens.slice(of + 1, of + 4).some(({ lower }) => /^(?:was|were|been|before)$/.test(lower));
  return at(next) === 'of' && /^(?:its|their|the|our|his|her)$/.test(at(of)) && FORMER.has(at(of + 1));
}

/** "removed a third of the SKUs": the share of all that is gone. */
const isTakenAway = (tokens: readonly Token[], at: number, next: number): boolean =>
  tokens[next]?.lower === 'of' && CLEARING.test(tokens[at - 1]?.lower ?? '');

function comparedCue(tokens: readonly Token[], at: number): Cue {
  const word = cueOf(tokens[at + 2]?.lower ?? '');
  return word === 'down' ? 'down' : 'better';
}

/** What people round to a fraction: "a third" is 29 to 38 %. Points of a hundred. */
const LOOSE = 0.045;

/** A change by a share of the start, as a stretch of ratios. */
function sharedChange(
  tokens: readonly Token[],
  first: number,
  next: number,
  share: number,
  cue: Cue | undefined,
): Change {
  const ratioOf = (part: number): number => (cue === 'up' ? 1 + part : 1 / (1 - Math.min(part, 0.99)));
  const change = wordChange(tokens, first, next, ratioOf(share), cue);
  return { ...change, stated: { low: ratioOf(share - LOOSE), high: ratioOf(share + LOOSE) }, rounded: true };
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
    per: null,
    unit: null,
    noun: null,
    rounded: false,
  };
}
