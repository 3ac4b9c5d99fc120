import { fractionAt } from '../en/fractions.ts';
import type { Token } from '../tokens.ts';
import { type Interval, intersects } from './interval.ts';
import { claimedShare } from './judge.ts';
import { type ClaimQuantity, hedgeBefore } from './quantity.ts';
import type { Statement } from './statements.ts';

/** How many words may stand between the parts and the share: "9 of 12 first-year interns hired (75%)". */
const WORDS = 6;

/** Shares beside their parts: "9 of 12 interns (75%)", "75% (30 of 40)", "45 of 60 families, or 75%". */
export function findShares(tokens: readonly Token[], quantities: readonly ClaimQuantity[]): readonly Statement[] {
  const found: Statement[] = [];
  for (let index = 0; index + 2 < quantities.length; index++) {
    const [a, b, c] = [quantities[index]!, quantities[index + 1]!, quantities[index + 2]!];
    const behind = isPart(tokens, a, b) && isShare(c) && statesBehind(tokens, b, c);
    const before = isShare(a) && isPart(tokens, b, c) && statesBefore(tokens, a, b, c);
    if (behind) found.push(statement(c, a, b, a.first, b.next));
    else if (before) found.push(statement(a, b, c, b.first, c.next));
  }
  return [...found, ...fractionShares(tokens, quantities)];
}

const isShare = ({ unit, stated }: ClaimQuantity): boolean => unit === '%' && stated.high <= 100;

/** What is passed has marks: "3 of 4 exams (92%)". */
const MARKED = /^(?:exams?|tests?|papers?|modules?|courses?|quizzes|assignments?|subjects?)$/;

/** "9 of 12", "9 out of the 12", "30/40": so many of so many, both counted. */
function isPart(tokens: readonly Token[], part: ClaimQuantity, whole: ClaimQuantity): boolean {
  const counted = [part, whole].every(
    ({ unit, stated, hedge, per }) =>
      unit === null && hedge === null && per === null && stated.low === stated.high && Number.isInteger(stated.low),
  );
  if (!counted || whole.stated.low < part.stated.low || whole.stated.low < 2) return false;
  const between = tokens.slice(part.next, whole.first).map(({ lower }) => lower);
  return /^(?:out )?of(?: the| our| its| all| their)?$/.test(between.join(' ')) || between.join('') === '/';
}

/** The share in brackets, or after "or", "i.e." or "=", with only words of the counted noun between. */
function statesBehind(tokens: readonly Token[], whole: ClaimQuantity, share: ClaimQuantity): boolean {
  const opening = tokens[share.first - 1]?.text ?? '';
  let end = share.first - 1;
  const after = tokens[share.next];
  if (opening === '(' || opening === '[') {
    if (after?.text !== ')' && after?.text !== ']') return false;
  } else {
    end = statedAs(tokens, share.first);
    if (end < 0 || (after && after.kind !== 'symbol')) return false;
  }
  return isNoun(tokens, whole.next, end);
}

/** Where ", or", ", i.e.", "=" or ", a full" before a share begins; -1 when none stands there. */
function statedAs(tokens: readonly Token[], first: number): number {
  const at = (back: number): string => tokens[first - back]?.lower ?? '';
  if (at(1) === '=' || at(1) === ':' || at(1) === '—' || at(1) === '–') return first - 1;
  if (at(1) === 'or') return at(2) === ',' ? first - 2 : -1;
  if (at(1) === '.' && at(2) === 'e' && at(4) === 'i') return first - (at(5) === ',' ? 5 : 4);
  if (at(1) === 'is' && at(2) === 'that') return first - (at(3) === ',' ? 3 : 2);
  return -1;
}

/** "75% (30 of 40)", "75% of pupils (30 of 40)". */
function statesBefore(
  tokens: readonly Token[],
  share: ClaimQuantity,
  part: ClaimQuantity,
  whole: ClaimQuantity,
): boolean {
  const open = part.first - 1;
  if (tokens[open]?.text !== '(' || share.sign === '+' || share.sign === '-') return false;
  if (!isNoun(tokens, share.next, open)) return false;
  const close = [0, 1, 2, 3].find((words) => tokens[whole.next + words]?.kind !== 'word');
  return close !== undefined && tokens[whole.next + close]?.text === ')' && !isChange(tokens, share);
}

/** "up 75% (30 of 40 …)" states a change. */
function isChange(tokens: readonly Token[], { first }: ClaimQuantity): boolean {
  return /^(?:by|up|down|over)$/.test(tokens[first - 1]?.lower ?? '');
}

function isNoun(tokens: readonly Token[], start: number, end: number): boolean {
  if (end < start || end - start > WORDS) return false;
  return tokens.slice(start, end).every(({ kind, text, lower }) => {
    if (kind === 'symbol') return "-–’'".includes(text);
    return kind === 'word' && !/^(?:and|but|while|plus|up|down|by)$/.test(lower) && !MARKED.test(lower);
  });
}

/** A loose share is near what it says: "nearly 90%" is 84 or more. */
const LOOSE = 5;

function allowed(share: ClaimQuantity): Interval {
  const { hedge, stated } = share;
  if (hedge !== 'nearly' && hedge !== 'about') return claimedShare(share);
  return { low: stated.low - LOOSE - 1, high: stated.high + (hedge === 'about' ? LOOSE + 1 : 1) };
}

/** "three quarters of the class (15 of 20)": fractions in words and their parts. */
function* fractionShares(tokens: readonly Token[], quantities: readonly ClaimQuantity[]): Generator<Statement> {
  for (let index = 0; index + 1 < quantities.length; index++) {
    const [part, whole] = [quantities[index]!, quantities[index + 1]!];
    if (tokens[part.first - 1]?.text !== '(' || tokens[whole.next]?.text !== ')' || !isPart(tokens, part, whole))
      continue;
    for (let at = part.first - 2; at >= Math.max(0, part.first - WORDS - 4); at--) {
      const fraction = fractionAt(tokens, at);
      if (!fraction || tokens[fraction.next]?.lower !== 'of') continue;
      if (!isNoun(tokens, fraction.next, part.first - 1)) break;
      const [first, hedge] = hedgeBefore(tokens, at);
      const percent = fraction.share * 100;
      const low = percent - LOOSE;
      const high = percent + LOOSE;
      const claimed: ClaimQuantity = {
        ...part,
        first,
        next: fraction.next,
        start: tokens[first]!.start,
        end: tokens[fraction.next - 1]!.end,
        stated: { low, high },
        hedge,
        unit: '%',
      };
      yield statement(claimed, part, whole, part.first, whole.next);
      break;
    }
  }
}

function statement(
  share: ClaimQuantity,
  part: ClaimQuantity,
  whole: ClaimQuantity,
  first: number,
  next: number,
): Statement {
  const percent = (part.stated.low / whole.stated.low) * 100;
  const exactly = (value: number): Interval => ({ low: value, high: value });
  const stated = allowed(share);
  const holds = intersects(stated, exactly(percent));
  // "8 of 20 left (60% stayed)": the rest may be meant.
  const rest = intersects(stated, exactly(100 - percent));
  const decimals = percent % 1 === 0 ? 0 : 1;
  return {
    kind: 'share',
    fit: holds ? 'consistent' : rest ? 'uncheckable' : 'contradicted',
    claimed: share,
    first,
    next,
    computed: `${Number(percent.toFixed(percent > 10 ? 0 : decimals))}%`,
  };
}
