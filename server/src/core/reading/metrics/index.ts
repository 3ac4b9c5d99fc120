import { amountAt } from '../amount.ts';
import { fractionAt } from '../en/fractions.ts';
import { findMagnitudes, pluralDigits } from '../en/magnitudes.ts';
import { findRanks } from '../en/ranks.ts';
import { spelledCount } from '../en/spelledCounts.ts';
import { countsAsEnglish, type Lang } from '../language/index.ts';
import type { Mask } from '../masks/index.ts';
import type { Metric } from '../metric.ts';
import type { Pair } from '../pairs/pairs.ts';
import type { Token } from '../tokens.ts';
import { chainMetric, changeMetric, isChange } from './pairs.ts';
import type { Read, Reader } from './reader.ts';
import { singleAt } from './single.ts';

/** What metrics are read from. */
export interface MetricSource {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly masks: readonly Mask[];
  readonly language: Lang | null;
}

/**
 * The metrics of a text: what is measured once the masks are taken out; the two ends of a change are one. Sorted by start, not overlapping, ranges
 * inside the text. Linear in its length.
 */
export function findMetrics(
  { text, tokens, masks, language }: MetricSource,
  pairs: readonly Pair[],
): readonly Metric[] {
  const found: Metric[] = [...findRanks(text, tokens)];
  const taken = coverage(tokens, [...masks, ...found]);
  const reader = { text, tokens, taken, language, english: countsAsEnglish(language) };
  const changes = new Map(
    pairs.filter((pair) => isChange(reader, pair)).map((pair) => [Math.min(pair.from.at, pair.to.at), pair]),
  );
  for (let i = 0; i < tokens.length; ) {
    const pair = changes.get(i);
    const read = taken[i] ? null : ((pair && changeMetric(reader, pair)) ?? metricAt(reader, i));
    if (read) {
      found.push(read.metric);
      for (let j = i; j < read.next; j++) taken[j] = 1;
    }
    i = Math.max(i + 1, read?.next ?? 0);
  }
  found.push(...findMagnitudes(text, tokens, taken));
  return withoutOverlaps(found.map((one) => withPower(text, one)));
}

function coverage(
  tokens: readonly Token[],
  spans: readonly { readonly start: number; readonly end: number }[],
): Uint8Array {
  const taken = new Uint8Array(tokens.length + 1);
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  let i = 0;
  for (const span of sorted) {
    while (i > 0 && tokens[i - 1] && tokens[i - 1]!.end > span.start) i--;
    while (i < tokens.length && tokens[i]!.end <= span.start) i++;
    for (let j = i; j < tokens.length && tokens[j]!.start < span.end; j++) taken[j] = 1;
  }
  return taken;
}

function metricAt(reader: Reader, at: number): Read | null {
  const { tokens } = reader;
  const token = tokens[at]!;
  if (token.kind === 'symbol' || pluralDigits(tokens, at) > 0) return null;
  if (token.kind === 'word' && !reader.english) return spelledCount(reader, at);
  // "two fifths" is a share, and no count of fifths.
  if (token.kind === 'word' && fractionAt(tokens, at)) return null;
  const amount = amountAt(tokens, at);
  return amount && (chainMetric(reader, amount) ?? singleAt(reader, amount));
}

/** A figure does not end before the power of its unit: "40 €/m²". */
function withPower(text: string, found: Metric): Metric {
  const power = /^[²³]/.exec(text.slice(found.end, found.end + 1))?.[0];
  if (power === undefined) return found;
  const end = found.end + power.length;
  return { ...found, end, text: text.slice(found.start, end), per: found.per && found.per + power };
}

function withoutOverlaps(metrics: readonly Metric[]): readonly Metric[] {
  const sorted = [...metrics].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Metric[] = [];
  for (const one of sorted) if (one.start >= (kept.at(-1)?.end ?? 0)) kept.push(one);
  return kept;
}
