import { type Amount, amountAt } from '../amount.ts';
import { arrowAt } from '../arrows.ts';
import { pluralPhrase } from '../en/nouns.ts';
import { endsClause, type Token } from '../tokens.ts';
import { unitOf } from '../units.ts';
import { periodAt, quantity, type Read, type Reader } from './reader.ts';
import { scoreNamedBefore } from './scores.ts';

/** Both ends of a change: `from 87% to 95%`, `25s to under 8s`, `800 ms → 200 ms`. */
export function pairAt(reader: Reader, low: Amount): Read | null {
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
  const chain = arrow !== null && arrowAt(tokens, high.next) !== null;
  const counts = chain && low.unit === null && high.unit === null && phrase === null && arrow !== null;
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
      sign: to.sign,
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
