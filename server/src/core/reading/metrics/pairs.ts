import { type Amount, amountAt } from '../amount.ts';
import { arrowAt } from '../arrows.ts';
import { pluralPhrase } from '../en/nouns.ts';
import { scoreNamedBefore } from '../en/scores.ts';
import { bareMetric, type MetricKind, type Quantity } from '../metric.ts';
import type { Pair } from '../pairs/pairs.ts';
import type { StatedFigure } from '../pairs/quantity.ts';
import type { Token } from '../tokens.ts';
import { unitNamed, unitOf } from '../units.ts';
import { periodAt, type Read, type Reader } from './reader.ts';

/**
 * Is a pair a change for sure, measured by one rule at both ends? "1 in 4 to 1 in 8" are odds, "20 a minute to 1,500 an hour" are figures
 * of their own. Without a word such as "from", "8 to 6" may be hours; upwards "$2M to $8M" and "5 days to 10 days" may be ranges, and
 * "12 QPS to 50 QPS" is none.
 */
export function isChange({ tokens }: Reader, { from, to, led, bare }: Pair): boolean {
  if (from.kind === 'ratio' || to.kind === 'ratio') return false;
  if (from.per !== null && to.per !== null && from.per !== to.per) return false;
  if (led || bare) return led;
  if (from.stated.low > to.stated.high) return true;
  const range = (amountAt(tokens, from.at)?.next ?? 0) > to.first;
  return !range && from.kind !== 'duration';
}

/** The metric that both ends of a change make: `87% to 95%`, `25s to under 8s`, `800 ms → 200 ms`, `420, up from 300`. */
export function changeMetric({ tokens, text, taken }: Reader, { from, to, fromUnit, toUnit }: Pair): Read | null {
  const [first, last] = from.at < to.at ? [from, to] : [to, from];
  for (let at = first.at; at < last.next; at++) {
    // Another figure between them, as in "20 an hour, up 60% from 16", is one by itself.
    if (taken[at] || (at >= first.next && at < last.first && tokens[at]!.kind === 'number')) return null;
  }
  const phrase = last.unit === null ? pluralPhrase(tokens, last.next) : null;
  const plain = last.unit === null && phrase === null && periodAt(tokens, last.next) === null;
  const foreign = plain ? last.next + unknownUnit(tokens, first, last) : last.next;
  const unit =
    to.unit ??
    from.unit ??
    scoreNamedBefore(tokens, first.first - (tokens[first.first - 1]?.lower === 'from' ? 1 : 0))?.name ??
    (phrase ? tokens[phrase.head]!.lower : null);
  const end = phrase ? phrase.head + 1 : foreign;
  const rate = periodAt(tokens, end);
  const next = rate?.next ?? end;
  const named = foreign > last.next ? text.slice(tokens[last.next]!.start, tokens[foreign - 1]!.end) : null;
  const range = { start: first.figureStart, end: tokens[next - 1]!.end };
  const kind = to.kind ?? from.kind;
  const minutes = from.kind === 'duration' || to.kind === 'duration';
  const after = quantityOf(text, to, minutes ? inTime(toUnit) : unit);
  const before = quantityOf(text, from, minutes ? inTime(fromUnit) : (from.unit ?? unit));
  const period = rate?.per ?? (named?.includes('/') ? null : periodOf(to.per ?? from.per));
  return {
    next,
    metric: {
      ...after,
      ...range,
      text: text.slice(range.start, range.end),
      kind: minutes ? 'duration' : (kind ?? kindOf(unit, phrase !== null, period !== null)),
      per: period,
      object: phrase ? text.slice(tokens[phrase.first]!.start, tokens[phrase.head]!.end) : named,
      from: before,
      to: after,
      doubt: null,
    },
  };
}

/** What a unit that no table knows looks like: signs of physics, or a prefix of its own. */
const UNIT_SIGN = /^(?:[µμ]\p{L}{1,2}|[mkM]?Ω|dB[A-Za-z]{0,2}|m[LNJΩ]|k(?:N|Pa|J|cal)|ppm|ppb)$/u;

/** The most words that a unit is written with: "dB ( A )", "mg / kg / d". */
const LONGEST_UNIT = 5;

/** Tokens behind the last figure that name a unit nobody knows: those that stand behind the first one as well, "38 µA to 19 µA". */
function unknownUnit(tokens: readonly Token[], first: StatedFigure, last: StatedFigure): number {
  let count = 0;
  // One word between the two joins them.
  const most = Math.min(LONGEST_UNIT, last.first - first.next - 1);
  while (count < most && tokens[first.next + count]?.text === tokens[last.next + count]?.text) count++;
  if (count > 0) return count;
  return UNIT_SIGN.test(tokens[last.next]?.text ?? '') ? 1 : 0;
}

function quantityOf(text: string, figure: StatedFigure, unit: string | null): Quantity {
  const { figureStart: start, end, stated, hedge, sign } = figure;
  return {
    start,
    end,
    text: text.slice(start, end),
    value: stated.low,
    high: stated.high === stated.low ? null : stated.high,
    unit,
    comparator: hedge === 'nearly' ? 'about' : hedge,
    sign: sign === '-' || sign === '+' ? sign : null,
  };
}

const kindOf = (unit: string | null, counts: boolean, rate: boolean): MetricKind => {
  if (unit !== null && unitOf(unit) === null && !counts) return 'score';
  return rate && !counts ? 'rate' : 'count';
};

/** Beside a time, "45m" is minutes. */
const inTime = (unit: string | null): string | null => (unit === 'm' ? 'min' : unit);

/** The period of a rate under its usual name: `h` for "hour"; "per 1,000" is none. */
function periodOf(per: string | null): string | null {
  if (per === null || !/^\p{L}/u.test(per)) return null;
  const unit = unitNamed(per, false);
  return unit?.dimension === 'time' ? unit.name : per;
}

/** `512→256→128`: the shape of something, which measures nothing. */
export function chainMetric({ tokens, text, taken }: Reader, first: Amount): Read | null {
  let last = first;
  for (let links = 0; ; links++) {
    const at = last.unit === null && pluralPhrase(tokens, last.next) === null ? arrowAt(tokens, last.next) : null;
    const next = at === null || taken[at] ? null : amountAt(tokens, at);
    if (next) {
      last = next;
      continue;
    }
    if (links < 2) return null;
    const [start, end] = [tokens[first.first]!.start, tokens[last.next - 1]!.end];
    return {
      next: last.next,
      metric: {
        start,
        end,
        text: text.slice(start, end),
        kind: 'count',
        value: first.value,
        ...bareMetric,
        doubt: 'design',
      },
    };
  }
}
