import type { Amount } from '../amount.ts';
import { comparatorOf } from '../en/comparators.ts';
import { NO_GROUPS, SIZE_NOUNS } from '../en/countWords.ts';
import { doubtOfCount } from '../en/doubts.ts';
import { DESIGN_NOUNS, PEOPLE_NOUNS } from '../en/maskWords.ts';
import { endsPhrase, pluralPhrase } from '../en/nouns.ts';
import { timeWordOf } from '../language/numbers.ts';
import { isSmallWord } from '../language/smallWords.ts';
import { endsClause, type Token } from '../tokens.ts';
import { metric, periodAt, type Read, type Reader } from './reader.ts';

/** `30-member team`, `50-node cluster`, `3-gate promotion`. */
export function countModifier(reader: Reader, amount: Amount): Read | null {
  const { tokens } = reader;
  const hyphen = tokens[amount.next];
  const word = tokens[amount.next + 1];
  if (!hyphen || hyphen.spaced || !'-–‑'.includes(hyphen.text) || word?.kind !== 'word' || word.spaced) return null;
  if (isOrderOfSize(amount, word.lower)) return null;
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
export function countedNoun(reader: Reader, amount: Amount): Read | null {
  const { tokens, text } = reader;
  let from = amount.next;
  if (tokens[from]?.lower === 'of' && amount.scaled) from++;
  // Nobody leads 9.7 people: a decimal that counts has a scale (`1.2M users`).
  if (amount.value !== null && !Number.isInteger(amount.value) && !amount.scaled && !amount.plus) return null;
  if (isOrderOfSize(amount, tokens[from]?.lower ?? '')) return null;
  const time = timeWordOf(reader.language, tokens[from]?.lower ?? '');
  if (time)
    return metric(reader, amount, {
      kind: 'duration',
      unit: time,
      next: from + 1,
      doubt: isLong(time) ? 'tenure' : null,
    });
  const phrase = pluralPhrase(tokens, from);
  if (phrase) {
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
  if (word?.kind !== 'word' || reader.taken[from]) return null;
  if (!reader.english && (amount.value ?? 3) >= 3 && isSmallWord(reader.language, word.lower))
    return metric(reader, amount, { kind: 'count', unit: null });
  if (!reader.english && (amount.value ?? 3) >= 3)
    return metric(reader, amount, { kind: 'count', unit: word.lower, object: word.text, next: from + 1 });
  const large = (amount.value ?? 0) >= 100 && amount.high === null && word.text === word.lower;
  const big = amount.plus || amount.scaled || large || amount.first < amount.at;
  const noun = !endsPhrase(word.lower);
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

/** "a six-figure budget", "raised 7 figures": how many digits a figure has, and no count of them. */
const isOrderOfSize = ({ value, unit }: Amount, noun: string): boolean =>
  unit === null && value !== null && value >= 5 && value <= 9 && /^(?:digits?|figures?)$/.test(noun);

/** Months and years are time worked sooner than time saved. */
const isLong = (unit: string): boolean => unit === 'month' || unit === 'year';

/** "a brigade of 13", "my herd of 80", "an evening shift of 6": a noun with its article says that the number is its size. */
function isGroupOf(tokens: readonly Token[], first: number): boolean {
  const noun = tokens[first - 2];
  if (tokens[first - 1]?.lower !== 'of' || noun?.kind !== 'word' || NO_GROUPS.test(noun.lower)) return false;
  for (let at = first - 3; at >= Math.max(0, first - 5); at--) {
    const { lower, kind } = tokens[at]!;
    if (/^(?:a|an|our|my|his|her|their|its|this|whose)$/.test(lower)) return true;
    if (kind !== 'word' && lower !== '-') return false;
  }
  return false;
}

/** A number without a noun: `to 450`, `a team of 12`, `1.2M/day`, `10,000+`. */
export function bareFigure(reader: Reader, amount: Amount): Read | null {
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
    isGroupOf(tokens, amount.first) ||
    (before === 'of' &&
      /^(?:team|teams|group|groups|staff|total|size|strength|headcount|budget|capacity|number|count|crew|squad|class|classes|average|cohort|cohorts|audience|portfolio|pool|fleet|network|maximum|minimum|club|community|base|committee|panel|department|cell|unit|pod|up|upwards|volume|score|rating|gpa)$/.test(
        tokens[amount.first - 2]?.lower ?? '',
      ));
  if (grouped && (closed || amount.value >= 3)) return metric(reader, amount, { kind: 'count', unit: null });
  if (!closed || !whole || amount.value < 3) return null;
  if (/^[:–-]$/.test(before) && SIZE_NOUNS.test(tokens[amount.first - 2]?.lower ?? ''))
    return metric(reader, amount, { kind: 'count', unit: null });
  const led =
    /^(?:by|to|from|over|under|than|reaching|totaling|totalling|averaging|exceeding)$/.test(before) ||
    (compared.comparator !== null && compared.first < amount.first);
  return led && !amount.spelled ? metric(reader, amount, { kind: 'count', unit: null }) : null;
}
