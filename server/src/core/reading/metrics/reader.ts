import type { Amount } from '../amount.ts';
import { comparatorOf } from '../en/comparators.ts';
import { PERIOD_ADVERBS } from '../en/countWords.ts';
import type { Lang } from '../language/index.ts';
import type { Metric, MetricKind, Quantity } from '../metric.ts';
import type { Token } from '../tokens.ts';
import { unitNamed } from '../units.ts';

/** A text being read for metrics. */
export interface Reader {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** 1 for every token that is masked or already measured. */
  readonly taken: Uint8Array;
  readonly language: Lang | null;
  /** Other languages have other plurals, so any noun counts there. */
  readonly english: boolean;
}

/** A metric, and the first token after it. */
export interface Read {
  readonly metric: Metric;
  readonly next: number;
}

/** An amount as a quantity of the text. */
export function quantity(reader: Reader, amount: Amount, unit: string | null): Quantity {
  const start = reader.tokens[amount.first]!.start;
  const end = reader.tokens[amount.next - 1]!.end;
  const { comparator } = comparatorOf(reader.tokens, amount);
  const sign = amount.sign === '-' || amount.sign === '+' ? amount.sign : null;
  return {
    start,
    end,
    text: reader.text.slice(start, end),
    value: amount.value,
    high: amount.high,
    unit,
    comparator,
    sign,
  };
}

/** What a kind of metric adds to its amount. `first` and `next` widen its range. */
export interface Detail {
  readonly kind: MetricKind;
  readonly unit?: string | null;
  readonly next?: number;
  readonly object?: string | null;
  readonly doubt?: Metric['doubt'];
  readonly first?: number;
}

/** The metric an amount makes, with the period behind it (`a day`). */
export function metric(reader: Reader, amount: Amount, detail: Detail): Read {
  const { tokens, text } = reader;
  const read = quantity(reader, amount, detail.unit ?? amount.unit);
  const counted = Math.max(detail.next ?? amount.next, amount.next);
  const rate = periodAt(tokens, counted);
  const next = rate?.next ?? counted;
  const start = tokens[detail.first ?? amount.first]!.start;
  const end = tokens[next - 1]!.end;
  return {
    metric: {
      ...read,
      start,
      end,
      text: text.slice(start, end),
      kind: detail.kind,
      per: rate?.per ?? null,
      object: detail.object ?? null,
      from: null,
      to: null,
      doubt: rate && detail.doubt !== 'design' ? null : (detail.doubt ?? null),
    },
    next,
  };
}

/** A period that makes a rate: `/day`, `per second`, `a week`, `annually`. */
export function periodAt(tokens: readonly Token[], at: number): { readonly per: string; readonly next: number } | null {
  const token = tokens[at];
  if (!token) return null;
  const adverb = PERIOD_ADVERBS.get(token.lower);
  if (adverb) return { per: adverb, next: at + 1 };
  const slash = token.text === '/';
  if (!slash && !/^(?:per|a|an|each|every)$/.test(token.lower)) return null;
  const word = tokens[at + 1];
  if (word?.kind !== 'word') return null;
  if (token.lower === 'per' && word.lower === 'annum') return { per: 'year', next: at + 2 };
  const unit = unitNamed(word.text, slash && !word.spaced);
  if (unit && unit.dimension === 'time') return { per: unit.name, next: at + 2 };
  return slash || token.lower === 'per' ? { per: word.lower, next: at + 2 } : null;
}
