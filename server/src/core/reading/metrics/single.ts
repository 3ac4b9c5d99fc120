import { type Amount, amountAt } from '../amount.ts';
import { comparatorOf } from '../en/comparators.ts';
import { SCORED } from '../en/countWords.ts';
import { doubtOfDuration, doubtOfPercent } from '../en/doubts.ts';
import { pluralPhrase } from '../en/nouns.ts';
import { scoreNamedBefore } from '../en/scores.ts';
import type { Token } from '../tokens.ts';
import { unitOf } from '../units.ts';
import { bareFigure, countedNoun, countModifier } from './counts.ts';
import { metric, type Read, type Reader } from './reader.ts';

/** A metric of one amount: by its unit, else by the words around it. */
export function singleAt(reader: Reader, amount: Amount): Read | null {
  const { tokens } = reader;
  // Higher numbers are tickets, which are masked.
  if (amount.sign === '#') return amount.value !== null ? metric(reader, amount, { kind: 'rank' }) : null;
  if (amount.kind === 'percent')
    return metric(reader, amount, { kind: 'percent', doubt: doubtOfPercent(tokens, amount) });
  if (amount.kind === 'duration') return duration(reader, amount);
  if (amount.kind === 'measure' && isSpecification(reader, amount)) return null;
  if (amount.kind === 'measure')
    return metric(reader, amount, { kind: 'measure', doubt: amount.design || amount.unit === 'm' ? 'design' : null });
  if (amount.kind) return metric(reader, amount, { kind: amount.kind });
  return (
    score(reader, amount) ??
    ratio(reader, amount) ??
    countModifier(reader, amount) ??
    countedNoun(reader, amount) ??
    bareFigure(reader, amount)
  );
}

const SPECIFICATIONS = new Set(['frequency', 'voltage', 'current', 'bit', 'px', 'dpi', 'psi']);

/** `2.4 GHz band`, `11 kV feeder`: says what a thing is, unless something compares it. */
function isSpecification(reader: Reader, amount: Amount): boolean {
  const unit = amount.unit === null ? null : unitOf(amount.unit);
  return unit !== null && SPECIFICATIONS.has(unit.dimension) && comparatorOf(reader.tokens, amount).comparator === null;
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
  const [mark, below] = [tokens[at], tokens[at + 1]];
  if (mark?.text !== '/' || below?.kind !== 'number' || mark.spaced !== below.spaced || amount.value === null)
    return null;
  const whole = amountAt(tokens, at + 1);
  if (!whole || whole.value === null || whole.value < amount.value) return null;
  const rated = tokens[amount.at]!.text.includes('.') || nearScore(tokens, amount.first, whole.next);
  const phrase = mark.spaced ? null : pluralPhrase(tokens, whole.next);
  return rated || phrase
    ? metric(reader, amount, { kind: 'ratio', next: phrase ? phrase.head + 1 : whole.next })
    : null;
}

function nearScore(tokens: readonly Token[], before: number, after: number): boolean {
  return (
    tokens.slice(Math.max(0, before - 4), before).some((token) => SCORED.test(token.lower)) ||
    tokens.slice(after, after + 3).some((token) => SCORED.test(token.lower))
  );
}
