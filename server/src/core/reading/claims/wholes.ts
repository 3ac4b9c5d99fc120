import { parseNumber } from '../numbers.ts';
import { type Interval, intersects } from '../pairs/interval.ts';
import { possible, type StatedFigure } from '../pairs/quantity.ts';
import type { Token } from '../tokens.ts';
import { inNotation, type Statement } from './statements.ts';

/** Parts of a whole that are told otherwise than in a list of kinds. */
export function findWholes(
  text: string,
  tokens: readonly Token[],
  quantities: readonly StatedFigure[],
): readonly Statement[] {
  return [
    ...perOccasion(text, tokens, quantities),
    ...otherPart(text, tokens, quantities),
    ...splitShares(tokens, quantities),
  ];
}

/** How many tokens may stand between a whole and the figure that counts its parts: "1,800 seats sold over three nights". */
const LEAD = 6;

/** "1,800 seats sold over three nights (450, 480 and 520)": one part for each of the nights. */
function* perOccasion(
  text: string,
  tokens: readonly Token[],
  quantities: readonly StatedFigure[],
): Generator<Statement> {
  for (let index = 0; index + 1 < quantities.length; index++) {
    const [total, count] = [quantities[index]!, quantities[index + 1]!];
    if (!isExact(total) || count.unit === '%' || count.first - total.next > LEAD) continue;
    // "Over three nights" is read as more than three.
    const lead = tokens[count.hedge === 'over' ? count.first : count.first - 1]?.lower ?? '';
    if (!/^(?:over|across|in|on|at|during)$/.test(lead)) continue;
    const open = [0, 1, 2].map((words) => count.next + words).find((at) => tokens[at]?.text === '(');
    const parts = open === undefined ? null : bareNumbers(tokens, open + 1);
    if (!parts || parts.values.length < 2 || parts.values.length !== count.stated.high) continue;
    const sum = parts.values.reduce((all, value) => all + value, 0);
    yield {
      kind: 'sum',
      fit: intersects(possible(total), about(sum)) ? 'consistent' : 'contradicted',
      claimed: total,
      first: open! + 1,
      next: parts.next,
      computed: inNotation(text, tokens, total, sum),
    };
  }
}

/** "450, 480 and 520" up to the bracket that closes them; null where anything else stands there. */
function bareNumbers(
  tokens: readonly Token[],
  start: number,
): { readonly values: readonly number[]; readonly next: number } | null {
  const values: number[] = [];
  for (let at = start; tokens[at]; at++) {
    const { kind, text, lower } = tokens[at]!;
    if (text === ')') return { values, next: at };
    const value = kind === 'number' ? parseNumber(text) : null;
    if (value !== null) values.push(value);
    else if (text !== ',' && lower !== 'and') return null;
  }
  return null;
}

/** "Of 200 samples, 150 passed; the other 50 were run again": the two parts are all there is. */
function* otherPart(text: string, tokens: readonly Token[], quantities: readonly StatedFigure[]): Generator<Statement> {
  for (let index = 0; index + 2 < quantities.length; index++) {
    const [total, part, other] = [quantities[index]!, quantities[index + 1]!, quantities[index + 2]!];
    if (![total, part, other].every((one) => isExact(one) && one.unit === null && one.per === null)) continue;
    if (tokens[total.first - 1]?.lower !== 'of' || part.stated.low >= total.stated.low) continue;
    const [the, which] = [tokens[other.first - 2]?.lower, tokens[other.first - 1]?.lower ?? ''];
    if (the !== 'the' || !/^(?:other|remaining)$/.test(which)) continue;
    const sum = part.stated.low + other.stated.low;
    const fit = sum === total.stated.low ? 'consistent' : 'contradicted';
    yield {
      kind: 'sum',
      fit,
      claimed: total,
      first: part.first,
      next: other.next,
      computed: inNotation(text, tokens, total, sum),
    };
  }
}

/** "Split my week 50% teaching, 30% research and 30% administration": shares of one whole that are more than all of it. */
function* splitShares(tokens: readonly Token[], quantities: readonly StatedFigure[]): Generator<Statement> {
  const shares = quantities.filter(({ unit, stated }) => unit === '%' && stated.low === stated.high);
  const [first] = shares;
  const last = shares.at(-1);
  if (!first || !last || shares.length < 3 || shares.length !== quantities.length) return;
  if (
    !tokens
      .slice(Math.max(0, first.first - LEAD), first.first)
      .some(({ lower }) => /^(?:split|divided|splitting|dividing)$/.test(lower))
  )
    return;
  const listed = tokens
    .slice(first.next, last.first)
    .every(({ kind, text, lower }) =>
      kind === 'symbol' ? ',%-/()'.includes(text) : kind === 'number' || !/^(?:of|from|to|by|up|down)$/.test(lower),
    );
  const sum = shares.reduce((all, { stated }) => all + stated.low, 0);
  // A part of less than the whole may go without saying.
  if (!listed || sum <= 100 + shares.length / 2) return;
  yield { kind: 'sum', fit: 'contradicted', claimed: last, first: first.first, next: last.next, computed: `${sum}%` };
}

const isExact = ({ stated, hedge, sign }: StatedFigure): boolean =>
  hedge === null && sign === null && stated.low === stated.high;

/** A total is rounded to a hundredth. */
const about = (sum: number): Interval => ({ low: sum * 0.99, high: sum * 1.01 });
