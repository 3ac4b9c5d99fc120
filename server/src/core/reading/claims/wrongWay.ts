import { FALLING_MEASURES, INVERSE_MEASURES, LOWERING, RAISING } from '../en/claimWords.ts';
import { isPluralNoun } from '../en/nouns.ts';
import type { Pair } from '../pairs/pairs.ts';
import type { Token } from '../tokens.ts';
import { readPair } from './judge.ts';
import { computedPoints, computedShare } from './wording.ts';

/** A verb and the pair that goes the other way: "Increased yield from 91% to 84%". */
export interface WrongWay {
  readonly verb: Token;
  /** "down 7 points", "up 50%". */
  readonly computed: string;
}

/** In tokens, from the verb to the pair. */
const OBJECT = 7;

/**
 * Whether the verb whose object a pair belongs to says the opposite of what its figures do. Silent where more may be less (a ranking, a
 * speed in seconds), where the ends may be a range, and where anything but the object stands between the two.
 */
export function wrongWay(tokens: readonly Token[], pair: Pair): WrongWay | undefined {
  const { from, to, first, next, toUnit } = pair;
  const reading = readPair(pair);
  if (!reading || tokens[first]?.lower !== 'from' || pair.bare || pair.scaleInDoubt || pair.rateInDoubt)
    return undefined;
  if (from.sign !== null || to.sign !== null || (from.per !== null && from.per !== to.per)) return undefined;
  // "from 1 in 10 to 1 in 4", "from 1:30 to 1:20"
  if (tokens.slice(first, next).some(({ text, lower }) => lower === 'in' || text === ':' || text === '/'))
    return undefined;
  const bracket = tokens[first - 1]?.text === '(' ? 1 : 0;
  const end = first - bracket;
  const at = verbBefore(tokens, end);
  if (at === undefined) return undefined;
  const verb = tokens[at]!;
  const object = tokens.slice(at + 1, end).map(({ lower }) => lower);
  // "Doubled conversion (from 5 steps to 3)": the ends count something of their own.
  const counted = [from.noun, to.noun].find((noun) => noun !== null && isPluralNoun(noun));
  if (toUnit === null && counted && !object.includes(counted)) return undefined;
  const { direction } = reading;
  const raised = RAISING.test(verb.lower);
  if ((direction === 'up') === raised || object.length === 0) return undefined;
  const comparable = toUnit === null || toUnit === '%' || /^[A-Z]{3}$/.test(toUnit);
  if (raised ? !comparable || object.some((word) => INVERSE_MEASURES.has(word)) : !FALLING_MEASURES.has(object.at(-1)!))
    return undefined;
  const figure = toUnit === '%' ? computedPoints(pair) : computedShare(pair)?.text;
  return figure === undefined ? undefined : { verb, computed: `${direction} ${figure}` };
}

/** The verb of raising or lowering with nothing but its object behind it, where it begins its clause. */
function verbBefore(tokens: readonly Token[], end: number): number | undefined {
  for (let at = end - 1; at >= Math.max(0, end - OBJECT); at--) {
    const { kind, lower, text } = tokens[at]!;
    if (RAISING.test(lower) || LOWERING.test(lower)) {
      const before = tokens[at - 1];
      const begins = !before || before.kind === 'symbol' || /^(?:and|by|then|i|we)$|ly$/.test(before.lower);
      return begins ? at : undefined;
    }
    if (kind === 'number' || (kind === 'symbol' && !"-'’".includes(text))) return undefined;
    if (
      /^(?:by|to|with|from|via|through|and|or|but|while|when|as|than|for|in|on|at|per|after|before|over|not)$/.test(
        lower,
      )
    )
      return undefined;
  }
  return undefined;
}
