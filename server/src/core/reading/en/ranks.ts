import { bareMetric, type Metric } from '../metric.ts';
import { parseNumber } from '../numbers.ts';
import type { Token } from '../tokens.ts';

const ORDINALS: ReadonlyMap<string, number> = new Map(
  'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ').map((word, i) => [word, i + 1]),
);
const PLACES = /^(?:place|prize|position|rank|percentile|runner|best|largest|highest|honours|honors|class)$/;
const PLACED =
  /^(?:placed|ranked|finished|finishing|ranking|placing|came|rated|positioned|graduated|won|secured|earned|achieved|awarded|got|stood|winning|securing|ranks|rank|received|held|bagged)$/;

/** Ranks: `#1`, `2nd place`, `placed first`, `ranked 21st of 1,630`, `top 10`. */
export function findRanks(text: string, tokens: readonly Token[]): readonly Metric[] {
  const found: Metric[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const read = mayRank(tokens[i]!) ? rankAt(tokens, i) : null;
    if (!read) continue;
    const start = tokens[read.first]!.start;
    const end = tokens[read.last]!.end;
    found.push({
      start,
      end,
      text: text.slice(start, end),
      kind: 'rank',
      value: read.value,
      ...bareMetric,
    });
    i = read.last;
  }
  return found;
}

/** Cheap, and true for every token a rank can start at. */
function mayRank(token: Token): boolean {
  if (token.kind === 'word') return token.lower === 'top' || ORDINALS.has(token.lower);
  return token.kind === 'number' || token.text === '#';
}

interface RankRead {
  readonly first: number;
  readonly last: number;
  readonly value: number | null;
}

function rankAt(tokens: readonly Token[], at: number): RankRead | null {
  const token = tokens[at]!;
  const before = tokens[at - 1]?.lower ?? '';
  if (token.lower === 'top') return topAt(tokens, at);
  if (
    token.text === '#' &&
    tokens[at + 1]?.kind === 'number' &&
    /^(?:ranked|rank|rated|the|placed|at|as|a)$/.test(before)
  )
    return { first: at, last: at + 1, value: parseNumber(tokens[at + 1]!.text) };
  const word = ORDINALS.get(token.lower);
  const suffix = tokens[at + 1];
  const digits = token.kind === 'number' && suffix && !suffix.spaced && /^(?:st|nd|rd|th)$/.test(suffix.lower);
  if (word === undefined && !digits) {
    const mark = before === '.' ? at - 2 : at - 1;
    const ranked =
      /^(?:ranked|rank|placed|ranking)$/.test(before) ||
      (/^(?:number|no|#)$/.test(tokens[mark]?.lower ?? '') && tokens[mark - 1]?.lower === 'ranked');
    return ranked && token.kind === 'number'
      ? { first: at, last: outOf(tokens, at + 1) ?? at, value: parseNumber(token.text) }
      : null;
  }
  const value = word ?? parseNumber(token.text);
  const last = digits ? at + 1 : at;
  const next = tokens[last + 1];
  const hyphen = next?.text === '-' ? tokens[last + 2] : next;
  const total = outOf(tokens, last + 1);
  if (total !== null) return { first: at, last: total, value };
  if (hyphen && PLACES.test(hyphen.lower) && !/^(?:best|largest|highest|class)$/.test(hyphen.lower))
    return { first: at, last: hyphen.index, value };
  if (hyphen && /^(?:largest|highest|best)$/.test(hyphen.lower) && digits)
    return { first: at, last: hyphen.index, value };
  if (before === 'to' && tokens[at - 4]?.lower === 'from' && /^(?:st|nd|rd|th)$/.test(tokens[at - 2]?.lower ?? ''))
    return { first: at - 3, last, value };
  const placed =
    /^(?:placed|ranked|finished|finishing|ranking|placing|came|stood)$/.test(before) ||
    (before === 'in' && PLACED.test(tokens[at - 2]?.lower ?? '') && !next?.spaced);
  if (
    placed &&
    (!next ||
      next.kind === 'symbol' ||
      /^(?:in|out|among|at|of|overall|nationally|worldwide|globally|and|for|on|amongst|with|from)$/.test(next.lower))
  )
    return { first: at, last, value };
  return null;
}

/** `of 1,630`, `out of 40`, `/ 1,630`, `among forty`: the last token of the total, or null. */
function outOf(tokens: readonly Token[], at: number): number | null {
  let next = at;
  if (tokens[next]?.lower === 'place') next++;
  if (tokens[next]?.lower === 'out') next++;
  if (!/^(?:of|\/|among|amongst|from)$/.test(tokens[next]?.lower ?? '')) return null;
  next++;
  if (/^(?:over|the|about|more|nearly|~)$/.test(tokens[next]?.lower ?? '')) next++;
  return tokens[next]?.kind === 'number' ? next : null;
}

/** `top 5`, `top 5%`, `top ten`. */
function topAt(tokens: readonly Token[], at: number): RankRead | null {
  const hyphen = tokens[at + 1]?.text === '-' ? 1 : 0;
  const number = tokens[at + 1 + hyphen];
  const spelled = ['ten', 'five', 'three', 'twenty', 'hundred'].includes(number?.lower ?? '');
  if (!number || (number.kind !== 'number' && !spelled)) return null;
  const percent = tokens[number.index + 1]?.text === '%' || tokens[number.index + 1]?.lower === 'percent' ? 1 : 0;
  return { first: at, last: number.index + percent, value: parseNumber(number.text) };
}
