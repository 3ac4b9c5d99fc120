import { DONE_VERBS } from '../en/claimWords.ts';
import { fractionAt } from '../en/fractions.ts';
import { hedgeBefore, type StatedFigure } from '../pairs/quantity.ts';
import type { Token } from '../tokens.ts';
import { LOOSE, shareStatement } from './shareStatement.ts';
import type { Statement } from './statements.ts';

/** How many words of the counted noun may stand before the bracket. */
const WORDS = 4;

/** A share with its whole and, in brackets, its part: "60% of 50 trainees (30)", "Cleared 40% of a backlog of 500 files (200 closed)". */
export function* countedShares(tokens: readonly Token[], quantities: readonly StatedFigure[]): Generator<Statement> {
  for (let index = 0; index + 1 < quantities.length; index++) {
    const [whole, part] = [quantities[index]!, quantities[index + 1]!];
    if (!isCount(whole) || !isCount(part) || part.stated.low > whole.stated.low) continue;
    const close = closing(tokens, part.next);
    if (tokens[part.first - 1]?.text !== '(' || close === null) continue;
    const noun = tokens.slice(whole.next, part.first - 1);
    if (noun.length > WORDS || !noun.every(({ kind, lower }) => kind === 'word' && lower !== 'and')) continue;
    const of = ofBefore(tokens, whole.first);
    const share = of === null ? null : shareBefore(tokens, quantities[index - 1], part, of);
    if (share) yield shareStatement(share, part, whole, whole.first, close + 1);
  }
}

const isCount = ({ unit, stated, hedge, per }: StatedFigure): boolean =>
  unit === null && hedge === null && per === null && stated.low === stated.high && Number.isInteger(stated.low);

/** The bracket behind the part, or behind what was done with it. */
function closing(tokens: readonly Token[], next: number): number | null {
  const at = DONE_VERBS.test(tokens[next]?.lower ?? '') ? next + 1 : next;
  return tokens[at]?.text === ')' ? at : null;
}

/** The "of" behind the share: "of 50", "of the 50", "of a backlog of 500". */
function ofBefore(tokens: readonly Token[], first: number): number | null {
  const at = (back: number): string => tokens[first - back]?.lower ?? '';
  const fixed = /^(?:the|our|its|all|their|my|some)$/.test(at(1)) ? 2 : 1;
  if (at(fixed) !== 'of') return null;
  const whole = /^(?:a|the|our)$/.test(at(fixed + 2)) && at(fixed + 3) === 'of';
  return first - fixed - (whole ? 3 : 0);
}

/** The percentage or the fraction in words right before its "of". */
function shareBefore(
  tokens: readonly Token[],
  before: StatedFigure | undefined,
  part: StatedFigure,
  of: number,
): StatedFigure | null {
  if (before?.next === of)
    return before.unit === '%' && before.stated.high <= 100 && before.sign === null ? before : null;
  for (const at of startsBefore(of)) {
    const fraction = fractionAt(tokens, at);
    if (fraction?.next !== of) continue;
    const [first, hedge] = hedgeBefore(tokens, at);
    const percent = fraction.share * 100;
    const stated = { low: percent - LOOSE, high: percent + LOOSE };
    const [start, end] = [tokens[first]!.start, tokens[of - 1]!.end];
    return { ...part, first, next: of, start, end, stated, hedge, unit: '%' };
  }
  return null;
}

/** Where a fraction in words may start: "half", "two thirds", "two-thirds". The longest first, or "a" of "a third" would be left out. */
function startsBefore(of: number): readonly number[] {
  return [of - 3, of - 2, of - 1].filter((at) => at >= 0);
}
