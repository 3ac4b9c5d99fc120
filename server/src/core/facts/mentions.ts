import type { Model, Stat } from '../profile/model.ts';
import { sectionHas } from '../profile/sections.ts';
import type { Metric, Quantity } from '../reading/metric.ts';
import type { Token } from '../reading/tokens.ts';
import { unitOf } from '../reading/units.ts';
import { memo } from './memo.ts';
import { type ProseField, proseIn } from './prose.ts';
import { bulletOf } from './readings.ts';

/** A figure and the words round it. */
export interface Mention {
  readonly field: number;
  /** Index among the metrics of its text. */
  readonly metric: number;
  readonly role: ProseField['role'];
  readonly section: string;
  /** The entry it belongs to, within the segment: `work/0`. */
  readonly entry: string;
  /** Amounts with the same key are the same: `time|0.25`, `%|75`, `USD|6000000/month`. */
  readonly key: string;
  /** The unit says what is measured, not only how much: 50 QPS, not 40 %. */
  readonly telling: boolean;
  /** For percentages: the value, and whether it is a lower bound (`40%+`). */
  readonly percent: number | null;
  readonly open: boolean;
  /** Stems of the words in the same clause. */
  readonly stems: readonly string[];
  /** A headline figure that names the highlight behind it. */
  readonly sourced: boolean;
}

const functionWords = new Set(
  'and the for with from into over under than that this which while when where what was were has have had been are its our their his her per via using used use each all new more most very across through within between without after before during onto upon also both out off who not one two three day week month year hour minute second percent'.split(
    ' ',
  ),
);

const stem = (word: string): string => word.replace(/(?:ies|es|s)$/, '').slice(0, 5);

const endsClause = (token: Token): boolean => token.kind === 'symbol' && ',;:.!?()'.includes(token.text);
/** Words further away than this many tokens say nothing about a figure. */
const reach = 24;

/** The stems of the words in the clause round a metric; those of the metric itself only where it counts something. */
function stemsAround(tokens: readonly Token[], metric: Metric): readonly string[] {
  const first = firstFrom(tokens, metric.start);
  const behind = firstFrom(tokens, metric.end);
  const found: Token[] = metric.object === null ? [] : tokens.slice(first, behind);
  for (let at = first - 1; at >= Math.max(0, first - reach) && !endsClause(tokens[at]!); at--) found.push(tokens[at]!);
  for (let at = behind; at < Math.min(tokens.length, behind + reach) && !endsClause(tokens[at]!); at++)
    found.push(tokens[at]!);
  const words = found.filter(({ kind, lower }) => kind === 'word' && lower.length > 2 && !functionWords.has(lower));
  return [...new Set(words.map((token) => stem(token.lower)))];
}

/** The index of the first token that starts at an offset or behind it. */
function firstFrom(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

const fewest = 10;

function keyOf(quantity: Quantity, metric: Metric): string | null {
  if (quantity.value === null) return null;
  const unit = quantity.unit === null ? null : unitOf(quantity.unit);
  const counted = metric.kind === 'count' && !unit;
  if (counted && (metric.object === null || quantity.value < fewest)) return null;
  const factor = unit?.factor ?? 1;
  const amount = [quantity.value, quantity.high ?? quantity.value].map((one) => Number((one * factor).toPrecision(9)));
  const dimension = counted ? `count ${stem(quantity.unit ?? '')}` : (unit?.dimension ?? quantity.unit ?? '');
  return `${dimension}|${amount.join('-')}${metric.per ? `/${metric.per}` : ''}`;
}

const units = new Set(['duration', 'size', 'rate', 'money', 'count']);

const known = new WeakMap<Model, readonly Mention[]>();

/** The figures of a segment that could be given again, in the order of the text; made once. */
export function mentionsIn(model: Model): readonly Mention[] {
  const before = known.get(model);
  if (before) return before;
  const mentions = read(model);
  known.set(model, mentions);
  return mentions;
}

/** What a text by itself says of its figures, in its order. */
const told = memo((_, text) => {
  const { metrics, tokens } = bulletOf(text);
  return metrics.flatMap((metric, nth) => {
    if (metric.doubt !== null || metric.kind === 'rank' || metric.kind === 'multiplier') return [];
    const ends = [metric.from, metric.to].filter((end) => end !== null);
    const keys = (ends.length > 0 ? ends : [metric]).flatMap((one) => keyOf(one, metric) ?? []);
    if (keys.length === 0) return [];
    const stems = stemsAround(tokens, metric);
    return keys.map((key) => ({
      metric: nth,
      key,
      telling: units.has(metric.kind) && metric.unit !== null,
      percent: metric.unit === '%' && metric.from === null && metric.high === null ? metric.value : null,
      open: metric.comparator === 'at-least' || metric.comparator === 'over',
      stems,
    }));
  });
});

function read(model: Model): readonly Mention[] {
  const stats = new Map<string, Stat>(model.stats.map((stat) => [stat.value.path.join('/'), stat]));
  return proseIn(model).flatMap(({ text, index, role, section }): readonly Mention[] => {
    // Prizes, papers and talks are listed where they belong; that they repeat a figure is no fault.
    if (!sectionHas(section, 'tells') || !bulletOf(text).english) return [];
    const stat = stats.get(text.path.join('/'));
    const label = stat?.label ? bulletOf(stat.label).tokens.map((token) => stem(token.lower)) : [];
    const entry = text.path.slice(0, 2).join('/');
    const sourced = stat?.source !== undefined && stat.source !== null;
    return told(text).map(({ metric, key, telling, percent, open, stems }) => ({
      field: index,
      metric,
      role,
      section,
      entry,
      key,
      telling,
      percent,
      open,
      stems: label.length === 0 ? stems : [...new Set([...stems, ...label])],
      sourced,
    }));
  });
}
