import { type Amount, amountAt } from './amount.ts';
import { comparatorOf } from './comparators.ts';
import { doubtOfCount, doubtOfDuration, doubtOfPercent } from './doubts.ts';
import { findMagnitudes } from './magnitude.ts';
import type { Mask } from './masks/index.ts';
import { DESIGN_NOUNS, PEOPLE_NOUNS } from './masks/tables.ts';
import type { Metric, MetricKind, Quantity } from './metric.ts';
import { pluralPhrase } from './nouns.ts';
import { findRanks } from './ranks.ts';
import { scoreNamedBefore } from './scores.ts';
import { endsClause, type Token } from './tokens.ts';
import { unitNamed, unitOf } from './units.ts';

/**
 * The metrics of a text: what is measured once the masks are taken out. Sorted by start, not overlapping, ranges
 * inside the text. Linear in its length.
 */
export function findMetrics(text: string, tokens: readonly Token[], masks: readonly Mask[]): readonly Metric[] {
  const found: Metric[] = [...findRanks(text, tokens)];
  const taken = coverage(tokens, [...masks, ...found]);
  const reader = { text, tokens, taken };
  for (let i = 0; i < tokens.length; ) {
    const read = taken[i] ? null : metricAt(reader, i);
    if (read) {
      found.push(read.metric);
      for (let j = i; j < read.next; j++) taken[j] = 1;
    }
    i = Math.max(i + 1, read?.next ?? 0);
  }
  found.push(...findMagnitudes(text, tokens, taken));
  return withoutOverlaps(found);
}

interface Reader {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly taken: Uint8Array;
}

interface Read {
  readonly metric: Metric;
  readonly next: number;
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
  if (token.kind === 'symbol') return null;
  const amount = amountAt(tokens, at);
  if (!amount) return null;
  return pairAt(reader, amount) ?? singleAt(reader, amount);
}

function quantity(reader: Reader, amount: Amount, unit: string | null): Quantity {
  const start = reader.tokens[amount.first]!.start;
  const end = reader.tokens[amount.next - 1]!.end;
  const { comparator } = comparatorOf(reader.tokens, amount);
  return { start, end, text: reader.text.slice(start, end), value: amount.value, high: amount.high, unit, comparator };
}

interface Detail {
  readonly kind: MetricKind;
  readonly unit?: string | null;
  readonly next?: number;
  readonly object?: string | null;
  readonly doubt?: Metric['doubt'];
  readonly first?: number;
}

function metric(reader: Reader, amount: Amount, detail: Detail): Read {
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

const PERIOD_ADVERBS: ReadonlyMap<string, string> = new Map([
  ['hourly', 'hour'],
  ['daily', 'day'],
  ['weekly', 'week'],
  ['monthly', 'month'],
  ['quarterly', 'quarter'],
  ['annually', 'year'],
  ['yearly', 'year'],
]);

/** A period that makes a rate: `/day`, `per second`, `a week`, `annually`. */
function periodAt(tokens: readonly Token[], at: number): { readonly per: string; readonly next: number } | null {
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

function singleAt(reader: Reader, amount: Amount): Read | null {
  const { tokens } = reader;
  if (amount.sign === '#')
    return amount.value !== null && amount.value <= 10 ? metric(reader, amount, { kind: 'rank' }) : null;
  if (amount.kind === 'percent')
    return metric(reader, amount, { kind: 'percent', doubt: doubtOfPercent(tokens, amount) });
  if (amount.kind === 'duration') return duration(reader, amount);
  if (amount.kind === 'measure')
    return metric(reader, amount, { kind: 'measure', doubt: amount.design || amount.unit === 'm' ? 'design' : null });
  if (amount.kind) return metric(reader, amount, { kind: amount.kind });
  return (
    score(reader, amount) ??
    ratio(reader, amount) ??
    modifier(reader, amount) ??
    counted(reader, amount) ??
    bare(reader, amount)
  );
}

function duration(reader: Reader, amount: Amount): Read {
  return metric(reader, amount, { kind: 'duration', doubt: doubtOfDuration(reader.tokens, amount) });
}

/** `RMSE 1.28`, `F1 of 0.93`. */
function score(reader: Reader, amount: Amount): Read | null {
  const name = scoreNamedBefore(reader.tokens, amount.first);
  if (!name) return null;
  return metric(reader, amount, {
    kind: 'score',
    unit: name.name,
    first: name.first,
    next: outOf(reader.tokens, amount.next) ?? amount.next,
  });
}

/** The `/5`, `out of 10` behind a score. */
function outOf(tokens: readonly Token[], at: number): number | null {
  if (tokens[at]?.text === '/' && tokens[at + 1]?.kind === 'number') return at + 2;
  return tokens[at]?.lower === 'out' && tokens[at + 1]?.lower === 'of' && tokens[at + 2]?.kind === 'number'
    ? at + 3
    : null;
}

/** `13 of the 14`, `3 out of 5`, `4.8/5`, `one of three`. */
function ratio(reader: Reader, amount: Amount): Read | null {
  const { tokens } = reader;
  let at = amount.next;
  if (tokens[at]?.lower === 'out') at++;
  if (tokens[at]?.lower === 'of') {
    at++;
    if (/^(?:the|only|a|all|about|over)$/.test(tokens[at]?.lower ?? '')) at++;
    if (/^(?:total|first|top)$/.test(tokens[at]?.lower ?? '')) at++;
    const whole = amountAt(tokens, at);
    if (!whole || whole.unit || whole.value === null || amount.value === null || whole.value < amount.value)
      return null;
    const phrase = pluralPhrase(tokens, whole.next);
    return metric(reader, amount, { kind: 'ratio', unit: null, next: phrase ? phrase.head + 1 : whole.next });
  }
  const slash =
    tokens[at]?.text === '/' && !tokens[at]!.spaced && tokens[at + 1]?.kind === 'number' && !tokens[at + 1]!.spaced;
  if (!slash || amount.value === null) return null;
  const whole = amountAt(tokens, at + 1);
  if (!whole || whole.value === null || whole.value < amount.value) return null;
  const rated = [4, 5, 10, 20, 100].includes(whole.value) || tokens[amount.at]!.text.includes('.');
  const phrase = pluralPhrase(tokens, whole.next);
  return rated || phrase
    ? metric(reader, amount, { kind: 'ratio', next: phrase ? phrase.head + 1 : whole.next })
    : null;
}

/** `30-member team`, `50-node cluster`, `3-gate promotion`. */
function modifier(reader: Reader, amount: Amount): Read | null {
  const { tokens } = reader;
  const hyphen = tokens[amount.next];
  const word = tokens[amount.next + 1];
  if (!hyphen || hyphen.spaced || !'-–‑'.includes(hyphen.text) || word?.kind !== 'word' || word.spaced) return null;
  const people = PEOPLE_NOUNS.has(word.lower);
  const clear = people || (amount.value !== null && amount.value >= 10 && !DESIGN_NOUNS.has(word.lower));
  if (amount.value !== null && amount.value < 3 && !people) return null;
  return metric(reader, amount, {
    kind: 'count',
    unit: word.lower,
    object: word.text,
    next: amount.next + 2,
    doubt: clear ? null : 'design',
  });
}

/** A number and what it counts: `40+ unique lessons`. */
function counted(reader: Reader, amount: Amount): Read | null {
  const { tokens, text } = reader;
  let from = amount.next;
  if (tokens[from]?.lower === 'of' && amount.scaled) from++;
  const phrase = pluralPhrase(tokens, from);
  if (phrase && !taken(reader, from, phrase.head)) {
    const head = tokens[phrase.head]!;
    const object = text.slice(tokens[from]!.start, head.end);
    const year = /^(?:years?|yrs?|year-olds?|olds)$/.test(head.lower);
    return metric(reader, amount, {
      kind: 'count',
      unit: head.lower,
      object,
      next: phrase.head + 1,
      doubt: year ? 'age' : doubtOfCount(amount, head.lower, from === phrase.head ? head.lower : tokens[from]!.lower),
    });
  }
  const word = tokens[from];
  if (word?.kind !== 'word' || taken(reader, from, from)) return null;
  const big = amount.plus || amount.scaled || (amount.value ?? 0) >= 100 || amount.first < amount.at;
  const noun =
    !/^(?:and|or|to|in|on|at|by|for|from|with|of|is|are|was|were|as|than|then|but|the|a|an|per|via|into|using|through|after|before|while|when|that|which|who)$/.test(
      word.lower,
    );
  if (noun && (big || PEOPLE_NOUNS.has(word.lower)) && amount.value !== 1)
    return metric(reader, amount, {
      kind: 'count',
      unit: word.lower,
      object: word.text,
      next: from + 1,
      doubt: amount.spelled && amount.value === 2 ? 'one-or-two' : null,
    });
  return null;
}

function taken(reader: Reader, first: number, last: number): boolean {
  for (let i = first; i <= last; i++) if (reader.taken[i] && reader.tokens[i]!.kind !== 'word') return true;
  return false;
}

/** A number without a noun: `to 450`, `a team of 12`, `1.2M/day`, `10,000+`. */
function bare(reader: Reader, amount: Amount): Read | null {
  const { tokens } = reader;
  if (amount.value === null) return null;
  if (periodAt(tokens, amount.next)) return metric(reader, amount, { kind: 'rate', unit: null });
  const before = tokens[amount.first - 1]?.lower ?? '';
  const closed =
    endsClause(tokens[amount.next]) ||
    /^(?:and|in|on|at|for|from|by|with|across|within|over|per|while|through|using|to|as|of)$/.test(
      tokens[amount.next]!.lower,
    );
  if (amount.plus || (amount.scaled && closed) || /,\p{Nd}{2,3}/u.test(tokens[amount.at]!.text))
    return metric(reader, amount, { kind: 'count', unit: null });
  const compared = comparatorOf(tokens, amount);
  const whole = Number.isInteger(amount.value);
  const grouped =
    before === 'of' &&
    /^(?:team|teams|group|groups|staff|total|crew|squad|class|classes|average|cohort|cohorts|audience|portfolio|pool|fleet|network|maximum|minimum|club|community|base|committee|panel|department|cell|unit|pod|up|upwards|volume|score|rating|gpa)$/.test(
      tokens[amount.first - 2]?.lower ?? '',
    );
  if (grouped && (closed || amount.value >= 3)) return metric(reader, amount, { kind: 'count', unit: null });
  if (!closed || !whole || amount.value < 3) return null;
  const led =
    /^(?:by|to|from|over|under|than|reaching|totaling|totalling|averaging|exceeding)$/.test(before) ||
    (compared.comparator !== null && compared.first < amount.first);
  return led && !amount.spelled ? metric(reader, amount, { kind: 'count', unit: null }) : null;
}

const ARROWS = new Set(['→', '⟶', '➔', '➜', '⇒', '➝']);

/** Both ends of a change: `from 87% to 95%`, `25s to under 8s`, `800 ms → 200 ms`. */
function pairAt(reader: Reader, low: Amount): Read | null {
  const { tokens, text } = reader;
  const fromWord = [1, 2, 3, 4].some(
    (back) => tokens[low.first - back]?.lower === 'from' && between(tokens, low.first - back + 1, low.first),
  );
  let at = low.next;
  if (low.unit === null) at = phraseEnd(tokens, at);
  const arrow = arrowAt(tokens, at);
  let next: number;
  if (arrow !== null) next = arrow;
  else {
    if (!fromWord && low.unit === null) return null;
    while (
      /^(?:down|up|all|the|way|per|on|average|,|day|week|month|year|hour)$/.test(tokens[at]?.lower ?? '') &&
      at - low.next < 8
    )
      at++;
    if (tokens[at]?.lower !== 'to') return null;
    next = at + 1;
  }
  while (
    /^(?:just|only|over|under|about|around|nearly|almost|less|more|than|below|above|roughly|approximately|a|up|to|well|fewer|sub|-|as|low|high|~|<|>|≈|\$|€|£|₹|\\|usd|eur|inr|merely)$/.test(
      tokens[next]?.lower ?? '',
    ) &&
    next - at < 6
  )
    next++;
  const high = amountAt(tokens, next);
  if (!high || reader.taken[next]) return null;
  const kind = high.kind ?? low.kind;
  const sameUnit =
    low.unit === high.unit || low.unit === null || high.unit === null || (low.kind !== null && low.kind === high.kind);
  if (!sameUnit) return null;
  if (
    kind === 'duration' &&
    low.unit === high.unit &&
    arrow === null &&
    !fromWord &&
    (low.value ?? 0) < (high.value ?? 0)
  )
    return null;
  const phrase = high.unit === null ? pluralPhrase(tokens, high.next) : null;
  const unit =
    high.unit ??
    low.unit ??
    scoreNamedBefore(tokens, low.first - (fromWord ? 1 : 0))?.name ??
    (phrase ? tokens[phrase.head]!.lower : null);
  const counts = low.unit === null && high.unit === null && phrase === null && arrow !== null;
  const from = quantity(reader, low, low.unit ?? unit);
  const to = quantity(reader, high, unit);
  const end = phrase ? phrase.head + 1 : high.next;
  const rate = periodAt(tokens, end);
  const start = tokens[low.first]!.start;
  const last = tokens[(rate?.next ?? end) - 1]!;
  return {
    next: rate?.next ?? end,
    metric: {
      start,
      end: last.end,
      text: text.slice(start, last.end),
      kind: kind ?? (unit && unitOf(unit) === null && phrase === null ? 'score' : 'count'),
      value: to.value,
      high: to.high,
      unit,
      comparator: to.comparator,
      per: rate?.per ?? null,
      object: phrase ? text.slice(tokens[phrase.first]!.start, tokens[phrase.head]!.end) : null,
      from,
      to,
      doubt: counts ? 'design' : null,
    },
  };
}

function between(tokens: readonly Token[], first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (tokens[i]!.kind === 'number' || endsClause(tokens[i])) return false;
  return true;
}

function phraseEnd(tokens: readonly Token[], at: number): number {
  const phrase = pluralPhrase(tokens, at);
  return phrase && phrase.head - at < 3 ? phrase.head + 1 : at;
}

/** The token after `→`, `->`, `=>` or `>` at a place, or null. */
function arrowAt(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at];
  if (!token) return null;
  if (ARROWS.has(token.text)) return at + 1;
  if ((token.text === '-' || token.text === '=') && tokens[at + 1]?.text === '>' && !tokens[at + 1]!.spaced)
    return at + 2;
  return null;
}

function withoutOverlaps(metrics: readonly Metric[]): readonly Metric[] {
  const sorted = [...metrics].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Metric[] = [];
  for (const one of sorted) if (one.start >= (kept.at(-1)?.end ?? 0)) kept.push(one);
  return kept;
}
