import { EACH_TIME, PERIODIC, RATE_NOUNS, YEAR_ON_YEAR } from '../en/claimWords.ts';
import { intersects, widen } from '../pairs/interval.ts';
import type { Pair } from '../pairs/pairs.ts';
import type { Token } from '../tokens.ts';
import type { Change } from './changes.ts';
import { readPair } from './judge.ts';

/**
 * Whether a change happened more than once between the two ends of a pair: "30% YoY, from $1M to $1.69M in two years", "doubled users
 * every year", "halved it twice", "compound growth of 12%". The ends show what came of all of them.
 */
export function isRepeated(tokens: readonly Token[], change: Change, pair: Pair): boolean {
  if (change.kind === 'difference' || change.kind === 'points') return false;
  const at = (index: number): string => tokens[index]?.lower ?? '';
  const before = tokens.slice(Math.max(0, change.first - 4), change.first);
  if (before.some(({ lower }) => lower.startsWith('compound') || lower === 'cagr')) return true;
  // "30% YoY", "5% per quarter", "12% annually", "10% year on year"
  const { next } = change;
  if (change.kind !== 'word') {
    const noun = /^(?:growth|rise|increase|gain|drop|fall|cut|decrease|reduction)$/.test(at(next)) ? next + 1 : next;
    const yearOnYear = RATE_NOUNS.has(at(noun)) && /^(?:on|over)$/.test(at(noun + 1));
    if (yearOnYear || YEAR_ON_YEAR.has(at(noun))) return isSeveralYears(change, pair);
    if (PERIODIC.has(at(noun)) || (EACH_TIME.has(at(noun)) && RATE_NOUNS.has(at(noun + 1)))) return true;
  }
  // "doubled users every year", "halved lead time twice, from …"
  const end = pair.first >= next ? pair.first : Math.min(tokens.length, next + REACH);
  for (let index = next; index < end; index++) {
    const word = at(index);
    if (/^(?:every|each)$/.test(word) && RATE_NOUNS.has(at(index + 1))) return true;
    if (/^(?:twice|thrice|repeatedly|cagr)$/.test(word) && !/^(?:as|the|a|an|over)$/.test(at(index + 1))) return true;
    if (tokens[index]!.text === '(') return false;
  }
  return false;
}

/** "30% YoY" between two ends is that of one year, unless several such years lead from one end to the other. */
function isSeveralYears({ kind, stated }: Change, pair: Pair): boolean {
  const reading = readPair(pair);
  if (!reading) return true;
  const { direction, ratio } = reading;
  const share = direction === 'up' ? 1 + stated.low / 100 : 1 / (1 - Math.min(stated.low, 99) / 100);
  const once = kind === 'percent' ? share : stated.low;
  for (let years = 2; years <= MOST_YEARS; years++)
    if (intersects(ratio, widen({ low: once ** years, high: once ** years }, 0.03))) return true;
  return false;
}

/** Growth is told of a few years. */
const MOST_YEARS = 8;

/** How far behind a change that follows its pair such words are looked for, in tokens. */
const REACH = 6;
