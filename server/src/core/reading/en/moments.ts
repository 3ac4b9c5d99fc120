import type { Token } from '../tokens.ts';

const PAST = new Set(
  'before then previously earlier originally initially formerly prior beforehand pre historically yesterday'.split(' '),
);
const NOW = new Set('now after today currently afterwards later since presently post nowadays afterward'.split(' '));
const PERIODS = new Set(
  'year season spring summer autumn fall winter month week quarter term semester time christmas january february march april may june july august september october november december'.split(
    ' ',
  ),
);
const ORDER = new Set(['last', 'previous', 'prior', 'first', 'opening', 'preceding']);
const LATER = new Set(['this', 'current', 'next', 'following', 'second', 'closing', 'final']);

/** The end of a word or two that place what stands before them earlier: "before", "last spring", "the year before", "in year one"; or null. */
export function pastAt(tokens: readonly Token[], at: number): number | null {
  return momentAt(tokens, at, PAST, ORDER);
}

/** The same for what is later: "now", "after", "this year", "a year later". */
export function nowAt(tokens: readonly Token[], at: number): number | null {
  return momentAt(tokens, at, NOW, LATER);
}

function momentAt(
  tokens: readonly Token[],
  at: number,
  words: ReadonlySet<string>,
  orders: ReadonlySet<string>,
): number | null {
  const { lower = '' } = tokens[at] ?? {};
  if (orders.has(lower) && PERIODS.has(tokens[at + 1]?.lower ?? '')) return at + 2;
  if (words.has(lower)) return at + 1;
  if (lower === 'when' && /^(?:i|we)$/.test(tokens[at + 1]?.lower ?? ''))
    return (words === PAST ? CAME : LEFT).test(tokens[at + 2]?.lower ?? '') ? at + 3 : null;
  if (lower === 'in' || lower === 'at' || lower === 'the' || lower === 'a' || lower === 'one') {
    const { lower: next = '' } = tokens[at + 1] ?? {};
    if (PERIODS.has(next) && words.has(tokens[at + 2]?.lower ?? '')) return at + 3;
    return lower === 'one' || lower === 'a' ? null : momentAt(tokens, at + 1, words, orders);
  }
  return null;
}

/** "24 singers when I came, 36 when I left". */
const CAME = /^(?:came|joined|started|arrived|began|took)$/;
const LEFT = /^(?:left|finished|ended|retired)$/;

const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const SEASONS = ['winter', 'spring', 'summer', 'autumn'];

/**
 * Two moments of one calendar, the second later, behind two figures: "in March" and "in June", "in 2019" and "in 2021". `between` is
 * the index after the first, `next` after the second; null when they are none.
 */
export function momentsApart(
  tokens: readonly Token[],
  first: number,
  second: number,
): { readonly between: number; readonly next: number } | null {
  if (!/^(?:in|by|at)$/.test(tokens[first]?.lower ?? '') || !/^(?:in|by|at)$/.test(tokens[second]?.lower ?? ''))
    return null;
  const one = orderOf(tokens[first + 1], tokens[first + 2]);
  const other = orderOf(tokens[second + 1], tokens[second + 2]);
  if (!one || !other || one.calendar !== other.calendar || one.at >= other.at) return null;
  return { between: first + 1 + one.size, next: second + 1 + other.size };
}

/** The year with which a figure stands in brackets: "2019 ($20k)"; or null. */
export function yearOfBracketed(tokens: readonly Token[], first: number, next: number): number | null {
  const year = tokens[first - 2]?.text ?? '';
  const bracketed =
    tokens[first - 1]?.text === '(' && [next, next + 1, next + 2].some((at) => tokens[at]?.text === ')');
  return bracketed && /^(?:19|20)\d\d$/.test(year) ? Number(year) : null;
}

const ORDINALS = 'one two three four five six seven eight nine ten'.split(' ');

function orderOf(
  token: Token | undefined,
  behind: Token | undefined,
): { readonly calendar: string; readonly at: number; readonly size: number } | null {
  if (!token) return null;
  // "in year one", "in week ten"
  const ordinal = PERIODS.has(token.lower) ? ORDINALS.indexOf(behind?.lower ?? '') : -1;
  if (ordinal >= 0) return { calendar: token.lower, at: ordinal, size: 2 };
  if (/^(?:19|20)\d\d$/.test(token.text)) return { calendar: 'year', at: Number(token.text), size: 1 };
  const month = MONTHS.indexOf(token.lower);
  if (month >= 0) return { calendar: 'month', at: month, size: 1 };
  const season = SEASONS.indexOf(token.lower);
  return season >= 0 ? { calendar: 'season', at: season, size: 1 } : null;
}
